"""Detects changes that other processes make to the service's statistics, as `foreign_writes.py` does for progress."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xblshim.simulator.services.statistic_store import Changed

if TYPE_CHECKING:
    from xblshim.simulator.services.statistic_records import StatisticKey

    from .control_state import Control


class ForeignStatistics:
    """Detects foreign changes. Use it on the service's loop only."""

    def __init__(self, control: Control, most_single: int, read_again: Callable[[], None]) -> None:
        """`read_again` is called instead of sending more than `most_single` events, and after a removal."""
        self._control = control
        self._most_single = most_single
        self._read_again = read_again
        self._commits: tuple[int, int] | None = None
        self._published: dict[StatisticKey, float | str] | None = None
        """The state that the streams have received. None: unknown."""

    def forget(self) -> None:
        """Discards the known state. The next check only records the current one."""
        self._commits = self._published = None

    def begin_empty(self) -> None:
        """See `ForeignWrites.begin_empty`."""
        self._published = {}

    def note(self, row: dict[str, Any]) -> None:
        """Records the value that a stream has received."""
        if self._published is None:
            return
        key = int(row["xuid"]), row["scid"], row["name"].lower()
        if row["value"] is None:
            self._published.pop(key, None)
        else:
            self._published[key] = row["value"]

    async def publish_changes(self) -> None:
        """Publishes what other processes changed since the last check. The first check only records the state."""
        commits, stored = await self._control.statistics.changes_by_others(self._commits)
        if commits is None:  # the store doesn't exist yet
            self._published = {}
        self._commits = commits
        if stored is None:
            return
        published, self._published = self._published, {one.key: one.value for one in stored}
        if published is None:
            return
        written = tuple(one for one in stored if published.get(one.key) != one.value)
        if published.keys() - self._published.keys() or len(written) > self._most_single:
            self._read_again()
        elif written:
            self._control.statistics_changed(Changed(written))
