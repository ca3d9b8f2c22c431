"""A store that finds the changes of other processes, for titles that subscribe to its values."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from xblshim.host.light_typing import TYPE_CHECKING, Generic, TypeVar
from xblshim.storage.sqlite_store import LOCK_WAIT, Store

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.host.log_callback import Log
    from xblshim.storage.sqlite_database import Database
    from xblshim.storage.store_kind import Kind

_Database = TypeVar("_Database", bound="Database")
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class FollowedValues(Generic[_Key, _Value]):
    """The values that subscribed titles have received, by record, from `begin` on. Belongs to the store's own thread."""

    def __init__(self) -> None:
        self.commits: tuple[int, int] | None = None
        """The commits of other processes that the values contain; None before `begin`."""
        self._values: dict[_Key, _Value] = {}

    def begin(self, commits: tuple[int, int], values: Mapping[_Key, _Value]) -> None:
        self.commits, self._values = commits, dict(values)

    def changed_to(
        self, commits: tuple[int, int], values: Mapping[_Key, _Value]
    ) -> dict[_Key, tuple[_Value | None, _Value | None]]:
        """Replaces the values. Returns those that differ, before and after; None stands for no record.

        Removed records come first, then the others in the order of `values`, so that events have the same order in each run.
        """
        before = self._values
        self.begin(commits, values)
        keys = [*(key for key in before if key not in values), *values]
        return {key: (before.get(key), values.get(key)) for key in keys if before.get(key) != values.get(key)}

    # Changes of this process

    def note(self, key: _Key, value: _Value) -> None:
        if self.commits is not None:
            self._values[key] = value

    def remove(self, key: _Key) -> None:
        self._values.pop(key, None)

    def replace(self, values: Mapping[_Key, _Value]) -> None:
        if self.commits is not None:
            self._values = dict(values)


class FollowedStore(Store[_Database], Generic[_Database, _Key, _Value]):
    """A store with one value for each record."""

    # The changes found are exact because `stored` is called in the order of the commits: a change of this process is never taken for a foreign one.

    def __init__(self, path: Path, kind: Kind, log: Log, *, lock_wait: float = LOCK_WAIT) -> None:
        self._followed: FollowedValues[_Key, _Value] = FollowedValues()
        super().__init__(path, kind, log, lock_wait=lock_wait)

    @abstractmethod
    def _values(self, database: _Database) -> Mapping[_Key, _Value]:
        """Reads the value of each record. Called on the store's own thread."""

    async def begin_following(self) -> None:
        """Records the present values, for `changes_to_follow`."""
        await self._submit(
            lambda database: (database.others_commits(), self._values(database)),
            writes=False,
            stored=lambda present: self._followed.begin(*present),
        )

    async def changes_to_follow(self) -> dict[_Key, tuple[_Value | None, _Value | None]]:
        """Returns what other processes changed since the last call: the values before and after, None without a record."""
        changes: dict[_Key, tuple[_Value | None, _Value | None]] = {}

        def stored(present: tuple[tuple[int, int], Mapping[_Key, _Value] | None]) -> None:
            commits, values = present
            if values is not None:
                changes.update(self._followed.changed_to(commits, values))

        await self._submit(
            lambda database: database.since(self._followed.commits, lambda: self._values(database)),
            writes=False,
            stored=stored,
        )
        return changes
