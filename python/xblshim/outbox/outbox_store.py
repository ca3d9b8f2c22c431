"""The store of the outbox."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from xblshim.host.clock import monotonic
from xblshim.storage.sqlite_store import LOCK_WAIT, Store
from xblshim.storage.store_errors import Fault, StoreError
from xblshim.storage.store_files import FilesChanged

from .outbox_file import KIND, files_of, path_of_schema, signature_of_one
from .outbox_rows import (
    EVERYTHING,
    Counts,
    Group,
    Outcome,
    Pause,
    Paused,
    RateLimitKey,
    Row,
    Scope,
    Selection,
    Update,
    UserCounts,
    selects,
)

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log
    from xblshim.storage.store_files import Change

    from .lease import Claim, StoredLease
    from .outbox_database import Database

Key: TypeAlias = "tuple[object, ...]"
"""The key of a row: an update's service, sandbox, xuid, title id, scid and achievement id."""
_PAGE = 500
GROUPS = 64
"""The most groups that `next_groups` returns."""


_CHECK_INTERVAL = 1.0
"""Seconds between checks for files of an older version."""


class OutboxStore(Store["Database"]):
    """The store in the file `path`; its folder is made when needed. See `Store` for the rules of its calls.

    A file that can't be used as the outbox is quarantined and logged, and a new one is made from what can be read of it. A newer
    version's stays; then this is the store of a file beside it (`outbox_file.py`). `log` may be called on the store's own thread.
    """

    quarantined = frozenset({Fault.DAMAGED, Fault.FOREIGN})

    def __init__(self, path: Path, log: Log, *, lock_wait: float = LOCK_WAIT) -> None:
        self._named = path
        self._newer_logged = False
        self._unposted: dict[Key, Row] = {}
        """Updates accepted since the program's start and not yet posted by this process. Belongs to the store's own thread."""
        self._older_signature: object = None
        self._checked_at = 0.0
        super().__init__(path, KIND, log, lock_wait=lock_wait)

    def _open(self) -> Database:
        from .outbox_database import Database

        try:
            self.path = self._named
            return Database(self._named, self._lock_wait)
        except StoreError as error:
            if error.fault is not Fault.NEWER:
                raise
        self.path = path_of_schema(self._named, KIND.schema_version)
        if not self._newer_logged:
            self._newer_logged = True
            from xblshim.host.install_command import pip_install

            self._log(
                "warning",
                f"The outbox {self._named} was written by a newer xblshim, which posts what is in it ({pip_install('--upgrade')}). This one "
                f"keeps its updates in {self.path}; the newer one takes them in.",
            )
        return Database(self.path, self._lock_wait)

    def _repair(self, failure: StoreError) -> bool:
        if failure.fault is Fault.NEWER and self.path == self._named:
            # A newer version has migrated the file meanwhile.
            self._discard_database()
            return True
        return super()._repair(failure)

    def _begun(self, database: Database) -> None:
        self._older_signature = None
        self._import_older(database)

    def _maintain(self) -> None:
        super()._maintain()
        now = monotonic()
        if self._database is not None and now - self._checked_at >= _CHECK_INTERVAL:
            self._checked_at = now
            with suppress(Exception):
                self._import_older(self._database)

    def _import_older(self, database: Database) -> None:
        """Imports updates that older versions stored beside this outbox, when their files have changed."""
        if self.path != self._named:
            return
        older = [path for schema, path in sorted(files_of(self.path).items()) if schema <= KIND.schema_version]
        signature = tuple(map(signature_of_one, older))
        if signature == self._older_signature:
            return
        self._older_signature = signature
        from .older_versions import import_rows

        for path in older:
            try:
                count = import_rows(database, path)
            except FilesChanged:
                raise
            except Exception as error:
                self._log("warning", f"What an older xblshim keeps in {path} can't be taken in: {self._failed(error)}")
                continue
            if count:
                self._log("info", f"{count} updates that an older xblshim kept in {path} were taken into {self.path}.")
        self._older_signature = tuple(map(signature_of_one, older))

    def _accepted(self, lost: Change) -> Sequence[Row]:
        return list(self._unposted.values())

    # Accepted updates: called on the store's own thread, when they are on the disk.

    def _note_accepted(self, updates: Iterable[Update], now: int) -> None:
        for update in updates:
            known = self._unposted.get(_key(update))
            if known is None or known.update.percent < update.percent:
                self._unposted[_key(update)] = Row(update, now, now, 0, False, "")

    def _note_posted(self, updates: Iterable[Update]) -> None:
        for update in updates:
            known = self._unposted.get(_key(update))
            if known is not None and known.update.percent <= update.percent:
                del self._unposted[_key(update)]

    def _note_none_waits(self, scope: Scope) -> None:
        for key in [key for key in self._unposted if key[:2] == scope[:2]]:
            del self._unposted[key]

    def _note_dropped(self, selection: Selection) -> None:
        for key, row in list(self._unposted.items()):
            if selects(selection, row.update):
                del self._unposted[key]

    # Rows

    async def put(self, updates: Sequence[Update], now: int) -> None:
        """Stores updates. Returns when they are on the disk. The highest percent of each achievement is kept."""
        await self._submit(
            lambda database: database.put(updates, now), writes=True, stored=lambda _: self._note_accepted(updates, now)
        )

    async def settled(self, updates: Sequence[Update]) -> int:
        """Removes rows that the service has or exceeds. Returns their number."""
        return await self._submit(
            lambda database: database.settled(updates),
            writes=True,
            stored=lambda _: self._note_posted(updates),
        )

    async def count(self, scope: Scope) -> Counts:
        return await self._submit(lambda database: database.count(scope), writes=False)

    async def counts_by_user(self) -> list[UserCounts]:
        return await self._submit(lambda database: database.counts_by_user(), writes=False)

    async def own(self, scope: Scope) -> None:
        """Assigns this account to the rows of the scope's user in its sandbox, whatever was recorded."""
        await self._submit(lambda database: database.own(scope), writes=True)

    async def adopt(self, service: str, sandbox: str) -> None:
        """Assigns this sandbox to rows that an earlier version stored for the service without one."""
        await self._submit(lambda database: database.adopt(service, sandbox), writes=True)

    async def rows(self, selection: Selection = EVERYTHING) -> AsyncIterator[Row]:
        """Returns the selected rows in order, page by page, so that only a few of 100,000 rows are in memory."""
        last: Row | None = None
        while page := await self._page(selection, last):
            for row in page:
                yield row
            last = page[-1]

    async def _page(self, selection: Selection, after: Row | None) -> list[Row]:
        return await self._submit(lambda database: database.page(selection, after, _PAGE), writes=False)

    async def merge(self, rows: Sequence[Row]) -> int:
        """Stores rows of another file. Returns how many were missing or lower."""
        return await self._submit(lambda database: database.merge(rows), writes=True)

    async def drop(self, selection: Selection) -> int:
        """Removes the selected rows. Returns their number."""
        return await self._submit(
            lambda database: database.drop(selection), writes=True, stored=lambda _: self._note_dropped(selection)
        )

    async def drop_unchanged(self, rows: Sequence[Row]) -> int:
        """Removes these rows unless they changed since they were read. Returns their number."""
        return await self._submit(lambda database: database.drop_unchanged(rows), writes=True)

    async def readmit(self, selection: Selection) -> int:
        """Makes refused rows of the selection wait again. Returns their number."""
        return await self._submit(lambda database: database.readmit(selection), writes=True)

    # Posting; see Database

    async def next_groups(self, scope: Scope, after: Group | None) -> list[Group]:
        """Returns the next groups with waiting rows; fewer than GROUPS: the last ones."""
        return await self._submit(lambda database: database.next_groups(scope, after, GROUPS), writes=False)

    async def record(self, scope: Scope, outcomes: Sequence[Outcome]) -> None:
        """Stores the results of posted updates, and the pauses that they begin or end."""

        def work(database: Database) -> None:
            for outcome in outcomes:
                database.record(scope, outcome)

        await self._submit(work, writes=True, stored=lambda _: self._note_outcomes(scope, outcomes))

    async def claim(
        self, scope: Scope, outcomes: Sequence[Outcome], wanted: Sequence[tuple[Group, int]], now: int, claim: Claim
    ) -> list[list[tuple[str, int]]] | None:
        """Stores results, and claims the next batches: groups, and the most rows of each. One commit for both. Returns None when the lease is lost;
        the results are stored then, too."""

        def work(database: Database) -> list[list[tuple[str, int]]] | None:
            for outcome in outcomes:
                database.record(scope, outcome)
            return database.claim(scope, wanted, now, claim)

        return await self._submit(work, writes=True, stored=lambda _: self._note_outcomes(scope, outcomes))

    def _note_outcomes(self, scope: Scope, outcomes: Sequence[Outcome]) -> None:
        for group, attempted, _ in outcomes:
            key = (scope.service, scope.sandbox, *group.limit_key, group.scid)
            self._note_posted(Update(*key, one.achievement_id, one.percent) for one in attempted if one.problem is None)

    async def peek(self, scope: Scope) -> tuple[Group | None, dict[Paused, Pause]]:
        """Returns the first waiting group (None without one) and the pauses."""

        def work(database: Database) -> tuple[Group | None, dict[Paused, Pause]]:
            return next(iter(database.next_groups(scope, None, 1)), None), database.pauses(scope.service)

        def stored(found: tuple[Group | None, dict[Paused, Pause]]) -> None:
            if found[0] is None and scope.xuid is None:
                self._note_none_waits(scope)

        return await self._submit(work, writes=False, stored=stored)

    async def end_pauses(self, service: str, only: Iterable[Paused] | None = None) -> None:
        """Ends pauses that the service did not demand: all of them, or only these."""
        await self._submit(lambda database: database.end_pauses(service, only), writes=True)

    async def note_post(self, service: str, limit_key: RateLimitKey, now: int, claim: Claim) -> bool:
        return await self._submit(lambda database: database.note_post(service, limit_key, now, claim), writes=True)

    async def begin(
        self, service: str, claim: Claim, clock: float, now: int
    ) -> tuple[StoredLease | None, dict[Paused, Pause], dict[RateLimitKey, list[float]]]:
        """Takes the lease. Returns its holder (None: this process), the pauses, and the times of other processes' POSTs. `clock` is the claim's,
        `now` the time."""

        def work(database: Database) -> tuple[StoredLease | None, dict[Paused, Pause], dict[RateLimitKey, list[float]]]:
            stored = database.acquire_lease(service, claim, clock)
            if stored is not None:
                return stored, {}, {}
            return None, database.pauses(service), database.others_posts(service, now, claim)

        return await self._submit(work, writes=True)

    async def beat(self, service: str, claim: Claim) -> bool:
        return await self._submit(lambda database: database.beat(service, claim), writes=True)

    async def end(self, scope: Scope, claim: Claim, outcomes: Sequence[Outcome] = ()) -> None:
        """Stores results, and releases the lease. One commit for both."""

        def work(database: Database) -> None:
            for outcome in outcomes:
                database.record(scope, outcome)
            database.release_lease(scope.service, claim)

        await self._submit(work, writes=True, stored=lambda _: self._note_outcomes(scope, outcomes))


def _key(update: Update) -> Key:
    return update[:6]
