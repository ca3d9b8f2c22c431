"""Reads statistics that other processes write into the store's file, and sends them to titles of this process.

SQLite counts the commits of others for each connection (PRAGMA data_version). The count is read while a title follows a statistic, and the values are
compared when it has changed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from xblshim.simulator.event_topics import parts_of, statistic_topic
from xblshim.simulator.service_errors import StoreError

from .statistic_records import value_json

if TYPE_CHECKING:
    from xblshim.simulator.event_hub import Hub

    from .statistic_records import StoredStatistic
    from .statistic_store import StatisticStore

LOOK = 0.5
"""Seconds between two looks."""

Key = tuple[int, str, str]


class FollowedStatistics:
    """Use it on the service's loop only."""

    def __init__(self, statistics: StatisticStore, hub: Hub, log: Callable[[str, str], None]) -> None:
        self._statistics = statistics
        self._hub = hub
        self._log = log
        self._seen: tuple[int, int] | None = None
        self._values: dict[Key, float | str] = {}
        """As far as titles know."""
        self._task: asyncio.Task[None] | None = None
        self._beginning = asyncio.Lock()

    async def follow(self) -> None:
        """To be awaited before the value is read that a title's subscription begins with: what is written afterwards is told. Ends by itself with
        the last subscription to a statistic."""
        async with self._beginning:  # once, however many first subscriptions come at a time
            if self._task is None or self._task.done():
                self._seen, held = await self._statistics.changes_by_others(None)
                self._values = {one.key: one.value for one in held or ()}
                self._task = asyncio.get_running_loop().create_task(self._run())

    def told(self, written: Iterable[StoredStatistic]) -> None:
        """Records the values that titles have received."""
        if self._task is not None and not self._task.done():
            self._values.update((one.key, one.value) for one in written)

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(LOOK)
            if not any((parts_of(topic) or ("",))[0] == "statistic" for topic in self._hub.topics()):
                return
            try:
                await self._look()
            except StoreError as error:
                self._log("debug", f"Statistics of other processes can't be seen: {error}")

    async def _look(self) -> None:
        self._seen, held = await self._statistics.changes_by_others(self._seen)
        if held is None:
            return
        before, self._values = self._values, {one.key: one.value for one in held}
        for one in held:
            if before.get(one.key) != one.value:
                self._hub.publish(statistic_topic(*one.key), value_json(one.value))

    def close(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def aclose(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
