"""The local service's achievements, in an SQLite file that processes may share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from xblshim.host.light_typing import TYPE_CHECKING, Protocol
from xblshim.storage.sqlite_store import LOCK_WAIT
from xblshim.storage.store_files import Change

from .achievement_file import KIND
from .followed_store import FollowedStore
from .records import EVERYTHING, Progress, Record, RecordKey, Selection, Update
from .update_rules import UNLOCKED_PERCENT, with_first_unlock

if TYPE_CHECKING:
    import asyncio

    from xblshim.host.log_callback import Log
    from xblshim.storage.store_jobs import Waiter

    from .achievement_database import Database
    from .update_rules import Outcome

FILE_NAME = "achievements.sqlite3"


def _no_log(level: str, text: str) -> None:
    pass


class DependentStore(Protocol):
    def close(self) -> None: ...

    async def aclose(self) -> None: ...


class AchievementStore(FollowedStore["Database", RecordKey, int]):
    """The store in the file `path`; creates its folder when needed. See `Store` for the rules of its calls.

    A damaged file is quarantined with a log line, and a new one is made from its readable rows. A file without readable rows stays. A file that is
    deleted while it is open is created again, since deleting it is how developers reset it. `log` may be called on the store's own thread.
    """

    def __init__(self, path: Path, log: Log = _no_log, *, lock_wait: float = LOCK_WAIT) -> None:
        self._raised: dict[RecordKey, tuple[int, int, int | None, int]] = {}
        """Updates accepted since the program's start: the title id and the members of Progress. Plain tuples, because the garbage collector skips
        them. Belongs to the store's own thread.
        """
        self._worthless: object = None
        """The state of a file without readable rows."""
        self.dependent_stores: list[DependentStore] = []
        """Other stores of the same service, and objects that use them. They are closed before this one, in this order."""
        super().__init__(path, KIND, log, lock_wait=lock_wait)

    def _may_quarantine(self) -> bool:
        """Returns False for a file without readable rows: it may belong to another program and stays until a user decides."""
        if self._raised and self._lost is not Change.GONE:
            return True
        from xblshim.storage.salvage import salvage

        status = os.stat(self.path)
        signature = status.st_ino, status.st_size, status.st_mtime_ns
        if signature != self._worthless and not salvage(self.path, KIND).rows:
            self._worthless = signature
        return signature != self._worthless

    def _accepted(self, lost: Change) -> Sequence[Record]:
        if lost is Change.GONE:
            self._raised.clear()
        return [
            Record(*key, title_id, Progress(percent, unlocked_at, updated_at))
            for key, (title_id, percent, unlocked_at, updated_at) in self._raised.items()
        ]

    def _open(self) -> Database:
        from .achievement_database import Database

        return Database(self.path, self._lock_wait)

    def _values(self, database: Database) -> dict[RecordKey, int]:
        return database.percents()

    def close(self) -> None:
        for store in self.dependent_stores:
            store.close()
        super().close()

    async def aclose(self) -> None:
        for store in self.dependent_stores:
            await store.aclose()
        await super().aclose()

    async def update(self, update: Update, now: int) -> list[Outcome]:
        """Applies one request atomically at the time `now` (milliseconds since 1970). Returns one outcome for each of its achievements.

        Returns when the change is on the disk. A caller that stops waiting does not stop the change.
        """
        return await self._submit(*self._work_of(update, now), writes=True)

    def update_for(self, waiter: Waiter, loop: asyncio.AbstractEventLoop, update: Update, now: int) -> None:
        """Same as `update`, without a task: passes the outcomes, or a StoreError, to `waiter` on `loop`. Raises StoreError when the store is
        closed."""
        self._submit_for(waiter, loop, *self._work_of(update, now), writes=True)

    def _work_of(
        self, update: Update, now: int
    ) -> tuple[Callable[[Database], list[Outcome]], Callable[[list[Outcome]], None]]:
        def work(database: Database) -> list[Outcome]:
            return database.update(update, now)

        def stored(outcomes: list[Outcome]) -> None:
            xuid, scid, title_id, achievements = update
            for (achievement_id, percent), outcome in zip(achievements, outcomes, strict=True):
                if outcome.changed:
                    key = xuid, scid, achievement_id
                    self._raised[key] = title_id, percent, now if percent == UNLOCKED_PERCENT else None, now
                    self._followed.note(key, percent)

        return work, stored

    async def select(self, selection: Selection = EVERYTHING, limit: int | None = None) -> list[Record]:
        """Returns the selected records in order; at most `limit`."""
        return await self._submit(lambda database: database.select(selection, limit), writes=False)

    async def changes_by_others(
        self, commits: tuple[int, int] | None
    ) -> tuple[tuple[int, int], dict[RecordKey, int] | None]:
        """Returns a value that changes with each commit of another process, and, unless it equals `commits`, the percent of each record."""
        return await self._submit(lambda database: database.since(commits, database.percents), writes=False)

    async def delete(self, selection: Selection) -> list[Record]:
        """Removes the selected records, and returns them."""

        def stored(removed: list[Record]) -> None:
            for record in removed:
                self._raised.pop(record[:3], None)
                self._followed.remove(record[:3])

        return await self._submit(lambda database: database.delete(selection), writes=True, stored=stored)

    async def replace(self, records: Iterable[Record]) -> list[Record]:
        """Replaces all records with these, such as a snapshot's. Returns the previous ones."""
        held = list(records)

        def stored(_: list[Record]) -> None:
            self._raised.clear()
            self._followed.replace({record[:3]: record.progress.percent for record in held})

        return await self._submit(lambda database: database.replace(held), writes=True, stored=stored)

    async def put(self, records: Sequence[Record]) -> list[Record | None]:
        """Sets these achievements exactly, also to lower values, and removes those of 0 %.

        Returns the previous record of each. An achievement that is already unlocked keeps its time of unlock.
        """

        def stored(before: list[Record | None]) -> None:
            for record, held in zip(records, before, strict=True):
                if record.progress.percent:
                    self._raised[record[:3]] = record.title_id, *with_first_unlock(record, held).progress
                    self._followed.note(record[:3], record.progress.percent)
                else:
                    self._raised.pop(record[:3], None)
                    self._followed.remove(record[:3])

        return await self._submit(lambda database: database.put(records), writes=True, stored=stored)
