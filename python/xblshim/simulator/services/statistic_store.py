"""The local service's statistics, in an SQLite file that processes may share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from xblshim.simulator.followed_store import FollowedStore
from xblshim.storage.sqlite_store import LOCK_WAIT
from xblshim.storage.store_files import Change

from .statistic_file import KIND
from .statistic_records import StatisticKey, StoredStatistic

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

    from .statistic_database import Database

FILE_NAME = "statistics.sqlite3"


class Changed(NamedTuple):
    """The result of a change."""

    written: tuple[StoredStatistic, ...] = ()
    removed: tuple[StoredStatistic, ...] = ()
    refusal: str = ""
    """The reason why nothing was changed."""


ChangeRule = Callable[[Sequence[StoredStatistic]], Changed]
"""Computes the changes of a user's statistics in a service configuration. It may be called twice, on the store's thread."""


class StatisticStore(FollowedStore["Database", StatisticKey, float | str]):
    """The store in the file `path`; creates its folder when needed. See `Store` for the rules of its calls."""

    def __init__(self, path: Path, log: Log, *, lock_wait: float = LOCK_WAIT) -> None:
        self._written: dict[StatisticKey, StoredStatistic] = {}
        """Statistics accepted since the program's start. Belongs to the store's own thread."""
        super().__init__(path, KIND, log, lock_wait=lock_wait)

    def _open(self) -> Database:
        from .statistic_database import Database

        return Database(self.path, self._lock_wait)

    def _accepted(self, lost: Change) -> Sequence[StoredStatistic]:
        if lost is Change.GONE:
            self._written.clear()
        return list(self._written.values())

    def _values(self, database: Database) -> dict[StatisticKey, float | str]:
        return _values_of(database.select())

    def _note(self, changed: Changed) -> None:
        for one in changed.removed:
            self._written.pop(one.key, None)
            self._followed.remove(one.key)
        for one in changed.written:
            self._written[one.key] = one
            self._followed.note(one.key, one.value)

    async def change(self, xuid: int, scid: str, change: ChangeRule) -> Changed:
        """Applies a change to a user's statistics atomically. Returns when it is on the disk."""

        def work(database: Database) -> Changed:
            changed = change(database.select(scid, xuid))
            database.delete(one.key for one in changed.removed)
            database.write(changed.written)
            return changed

        return await self._submit(work, writes=True, stored=self._note)

    async def select(
        self, scid: str | None = None, xuid: int | None = None, name: str | None = None
    ) -> list[StoredStatistic]:
        """Returns statistics of a service configuration (in lower case), a user, a name; None matches any."""
        return await self._submit(lambda database: database.select(scid, xuid, name), writes=False)

    async def changes_by_others(
        self, commits: tuple[int, int] | None
    ) -> tuple[tuple[int, int], list[StoredStatistic] | None]:
        """Returns a value that changes with each commit of another process, and, unless it equals `commits`, all statistics."""
        return await self._submit(lambda database: database.since(commits, database.select), writes=False)

    async def delete(
        self, scid: str | None = None, xuid: int | None = None, name: str | None = None
    ) -> list[StoredStatistic]:
        """Removes statistics of a service configuration (in lower case), a user, a name (None matches any), and returns them."""

        def work(database: Database) -> list[StoredStatistic]:
            removed = database.select(scid, xuid, name)
            database.delete(one.key for one in removed)
            return removed

        def stored(removed: list[StoredStatistic]) -> None:
            self._note(Changed(removed=tuple(removed)))

        return await self._submit(work, writes=True, stored=stored)

    async def replace(self, statistics: Sequence[StoredStatistic]) -> list[StoredStatistic]:
        """Replaces all statistics by these, such as a snapshot's. Returns the previous ones."""
        replacements = list(statistics)

        def work(database: Database) -> list[StoredStatistic]:
            before = database.select()
            database.replace(replacements)
            return before

        def stored(_: list[StoredStatistic]) -> None:
            self._written = {one.key: one for one in replacements}
            self._followed.replace(_values_of(replacements))

        return await self._submit(work, writes=True, stored=stored)


def _values_of(statistics: Sequence[StoredStatistic]) -> dict[StatisticKey, float | str]:
    return {one.key: one.value for one in statistics}
