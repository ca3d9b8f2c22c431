"""Sends statistics that other processes write into the store's file to titles of this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.simulator.event_topics import parts_of, statistic_topic
from xblshim.simulator.following import Following

from .statistic_records import value_json

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log
    from xblshim.simulator.event_hub import Hub

    from .statistic_store import StatisticStore


class FollowedStatistics(Following):
    """Use it on the service's loop only."""

    def __init__(self, statistics: StatisticStore, hub: Hub, log: Log) -> None:
        self._statistics = statistics
        self._hub = hub
        super().__init__("Statistics", statistics.begin_following, self._send_changes, self._is_followed, log)

    def _is_followed(self) -> bool:
        return any((parts_of(topic) or ("",))[0] == "statistic" for topic in self._hub.topics())

    async def _send_changes(self) -> None:
        for key, (_, value) in (await self._statistics.changes_to_follow()).items():
            if value is not None:
                self._hub.publish(statistic_topic(*key), value_json(value))
