"""The values of a store that subscribed titles have received. They distinguish changes of other processes from own ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class FollowedValues(Generic[_Key, _Value]):
    """Values by record, from `begin` on. Belongs to the store's own thread."""

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
