"""The store of the outbox."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from xblshim.storage.errors import Fault, StoreError
from xblshim.storage.store import LOCK_WAIT, Store

from .kind import KIND
from .rows import EVERYTHING, Attempted, Counts, Group, Lane, Lot, Pause, Paused, Row, Scope, Selection, Update

if TYPE_CHECKING:
    from .database import Database
    from .lease import Claim, Held

Log = Callable[[str, str], None]

_WHAT = {
    Fault.DAMAGED: "is damaged",
    Fault.FOREIGN: "is another program's database",
    Fault.NEWER: "was written by a newer xblshim, which can post what is in it (pip install --upgrade xblshim)",
}
"""The files that are moved aside, and what is said of them."""
_PAGE = 500


class OutboxStore(Store["Database"]):
    """The store in the file `path`; its folder is made when needed. See `Store` for the rules of its calls.

    A file that can't be used as the outbox is moved aside, which the log tells, and a new one is made: also on the store's own thread, so
    `log` may be called on it.
    """

    def __init__(self, path: Path, log: Log, *, lock_wait: float = LOCK_WAIT) -> None:
        self._log = log
        super().__init__(path, KIND, lock_wait=lock_wait)

    def _open(self) -> Database:
        from .database import Database

        return Database(self.path, self._lock_wait)

    def _mend(self, failure: StoreError) -> bool:
        if failure.fault not in _WHAT:
            return False
        from time import gmtime, strftime

        from .aside import move_aside

        target = move_aside(self.path, failure, self._still_fails, strftime("%Y%m%dT%H%M%SZ", gmtime()))
        if target is not None:
            self._log(
                "error",
                f"The outbox {self.path} {_WHAT[failure.fault]}. It was moved to {target}, and an empty one was begun.",
            )
        return True

    def _still_fails(self) -> bool:
        try:
            self._open().close()
        except Exception as error:
            return self._failed(error).fault in _WHAT
        return False

    # Rows

    async def put(self, updates: Sequence[Update], now: int) -> None:
        """Stores updates; they are on the disk when it returns. The highest percent of each achievement is kept."""
        await self._submit(lambda database: database.put(updates, now), writes=True)

    async def settled(self, updates: Sequence[Update]) -> int:
        """The service took these, or has higher ones: how many rows need not be posted any more."""
        return await self._submit(lambda database: sum(map(database.settled, updates)), writes=True)

    async def count(self, scope: Scope) -> Counts:
        return await self._submit(lambda database: database.count(scope), writes=False)

    async def lots(self) -> list[Lot]:
        return await self._submit(lambda database: database.lots(), writes=False)

    async def own(self, scope: Scope) -> None:
        """What the scope's user has in its sandbox was accepted with this account's token, whatever was noted."""
        await self._submit(lambda database: database.own(scope), writes=True)

    async def adopt(self, service: str, sandbox: str) -> None:
        """What an earlier version stored for the service, without its sandbox, is for this one."""
        await self._submit(lambda database: database.adopt(service, sandbox), writes=True)

    async def rows(self, selection: Selection = EVERYTHING) -> AsyncIterator[Row]:
        """What is selected, in order, page by page: of 100,000 rows a few are in memory."""
        last: Row | None = None
        while page := await self._page(selection, last):
            for row in page:
                yield row
            last = page[-1]

    async def _page(self, selection: Selection, after: Row | None) -> list[Row]:
        return await self._submit(lambda database: database.page(selection, after, _PAGE), writes=False)

    async def drop(self, selection: Selection) -> int:
        """Removes what is selected; how many rows that were."""
        return await self._submit(lambda database: database.drop(selection), writes=True)

    async def drop_seen(self, rows: Sequence[Row]) -> int:
        """Removes these as they were seen: what was stored again meanwhile stays. How many that were."""
        return await self._submit(lambda database: database.drop_seen(rows), writes=True)

    async def readmit(self, selection: Selection) -> int:
        """What was refused of what is selected waits again; how many rows that are."""
        return await self._submit(lambda database: database.readmit(selection), writes=True)

    # Posting; see Database

    async def next_group(self, scope: Scope, after: Group | None) -> Group | None:
        return await self._submit(lambda database: database.next_group(scope, after), writes=False)

    async def batch(self, scope: Scope, group: Group, limit: int) -> list[tuple[str, int]]:
        return await self._submit(lambda database: database.batch(scope, group, limit), writes=False)

    async def record(
        self, scope: Scope, group: Group, attempted: Sequence[Attempted], pauses: dict[Paused, Pause | None]
    ) -> None:
        """What became of posted updates, and what pauses that begins or ends (None)."""

        def work(database: Database) -> None:
            database.record(scope, group, attempted)
            for paused, pause in pauses.items():
                database.set_pause(scope.service, paused, pause)

        await self._submit(work, writes=True)

    async def look(self, scope: Scope) -> tuple[Group | None, dict[Paused, Pause]]:
        """The first group that waits (None: nothing does), and the pauses."""
        return await self._submit(
            lambda database: (database.next_group(scope, None), database.pauses(scope.service)), writes=False
        )

    async def end_pauses(self, service: str, only: Iterable[Paused] | None = None) -> None:
        """Those that the service did not demand are over: all, or only these."""
        await self._submit(lambda database: database.end_pauses(service, only), writes=True)

    async def note_post(self, service: str, lane: Lane, now: int, claim: Claim) -> bool:
        return await self._submit(lambda database: database.note_post(service, lane, now, claim), writes=True)

    async def begin(
        self, service: str, claim: Claim, clock: float, now: int
    ) -> tuple[Held | None, dict[Paused, Pause], dict[Lane, list[float]]]:
        """Takes the lease: who holds it (None: we do), the pauses, and when others posted. `clock` is the claim's, `now` the time."""

        def work(database: Database) -> tuple[Held | None, dict[Paused, Pause], dict[Lane, list[float]]]:
            held = database.take_lease(service, claim, clock)
            if held is not None:
                return held, {}, {}
            return None, database.pauses(service), database.others_posts(service, now, claim)

        return await self._submit(work, writes=True)

    async def beat(self, service: str, claim: Claim) -> bool:
        return await self._submit(lambda database: database.beat(service, claim), writes=True)

    async def end(self, service: str, claim: Claim) -> None:
        """Gives the lease back."""
        await self._submit(lambda database: database.give_lease_back(service, claim), writes=True)
