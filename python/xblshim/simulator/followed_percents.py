"""The progress that subscribed titles have received. It distinguishes changes of other processes from own ones."""

from __future__ import annotations

from collections.abc import Mapping

from .records import RecordKey


class FollowedPercents:
    """Percents by record, from `begin` on. Belongs to the store's own thread."""

    def __init__(self) -> None:
        self.seen: tuple[int, int] | None = None
        """The commits of other processes that the percents contain; None before `begin`."""
        self._percents: dict[RecordKey, int] = {}

    def begin(self, seen: tuple[int, int], percents: Mapping[RecordKey, int]) -> None:
        self.seen, self._percents = seen, dict(percents)

    def changed_to(self, seen: tuple[int, int], percents: Mapping[RecordKey, int]) -> dict[RecordKey, tuple[int, int]]:
        """Replaces the percents. Returns those that differ, before and after; 0 stands for no record."""
        before = self._percents
        self.begin(seen, percents)
        return {
            key: (before.get(key, 0), percents.get(key, 0))
            for key in before.keys() | percents.keys()
            if before.get(key, 0) != percents.get(key, 0)
        }

    # Changes of this process

    def note(self, key: RecordKey, percent: int) -> None:
        """`percent`: 0 for a removed record."""
        if self.seen is not None:
            self._percents[key] = percent

    def replace(self, percents: Mapping[RecordKey, int]) -> None:
        if self.seen is not None:
            self._percents = dict(percents)
