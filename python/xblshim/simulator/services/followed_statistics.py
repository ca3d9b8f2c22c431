"""Reads statistics that other processes write into the store's file, and sends them to titles of this process."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from xblshim.simulator.event_topics import parts_of, statistic_topic
from xblshim.simulator.following import Following

from .statistic_records import value_json

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Log
    from xblshim.simulator.event_hub import Hub

    from .statistic_records import StoredStatistic
    from .statistic_store import StatisticStore

Key = tuple[int, str, str]


class FollowedStatistics(Following):
    """Use it on the service's loop only."""

    def __init__(self, statistics: StatisticStore, hub: Hub, log: Log) -> None:
        self._statistics = statistics
        self._hub = hub
        self._seen: tuple[int, int] | None = None
        self._values: dict[Key, float | str] = {}
        """The values that titles have received."""
        super().__init__("Statistics", self._read, self._send_changes, self._is_followed, log)

    def _is_followed(self) -> bool:
        return any((parts_of(topic) or ("",))[0] == "statistic" for topic in self._hub.topics())

    async def _read(self) -> None:
        self._seen, stored = await self._statistics.changes_by_others(None)
        self._values = {one.key: one.value for one in stored or ()}

    def record_published(self, written: Iterable[StoredStatistic]) -> None:
        """Records the values that titles have received."""
        if self.active:
            self._values.update((one.key, one.value) for one in written)

    async def _send_changes(self) -> None:
        self._seen, stored = await self._statistics.changes_by_others(self._seen)
        if stored is None:
            return
        before, self._values = self._values, {one.key: one.value for one in stored}
        for one in stored:
            if before.get(one.key) != one.value:
                self._hub.publish(statistic_topic(*one.key), value_json(one.value))
