"""Updates that the outbox could not store: they stay in memory, and are stored as soon as that works.

The title got an error for each of them, because the end of the process loses them. Storing one later is safe all the same: the service keeps the
highest progress, however often it gets an update.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from xblshim.storage.store_errors import StoreError

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

    from .outbox_rows import Update
    from .outbox_store import Key, OutboxStore
    from .posting_interface import World

MOST = 10_000
"""The largest number of updates kept in memory. A title has fewer achievements."""
FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
"""Seconds between two attempts to store them: the first wait, doubled after each failure."""


class UnstoredUpdates:
    """Belongs to one loop. `stored` is called when updates have been stored."""

    def __init__(self, store: OutboxStore, world: World, log: Log, stored: Callable[[], None]) -> None:
        self._store = store
        self._world = world
        self._log = log
        self._stored = stored
        self._updates: dict[Key, Update] = {}
        self._task: asyncio.Task[None] | None = None
        self._nudged = asyncio.Event()
        self._closing = False

    def __len__(self) -> int:
        return len(self._updates)

    def add(self, updates: Iterable[Update]) -> bool:
        """Keeps the updates. Returns False when there is no room for all of them, or no time."""
        if self._closing:
            return False
        for update in updates:
            known = self._updates.get(update[:6])
            if known is None and len(self._updates) == MOST:
                return False
            if known is None or known.percent < update.percent:
                self._updates[update[:6]] = update
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._store_later())
        return True

    def settled(self, updates: Iterable[Update]) -> None:
        """Removes updates that the service, or the file, has or exceeds."""
        for update in updates:
            known = self._updates.get(update[:6])
            if known is not None and known.percent <= update.percent:
                del self._updates[update[:6]]

    def nudge(self) -> None:
        """Tries at once: the file can be written again."""
        self._nudged.set()

    async def _store_later(self) -> None:
        wait = FIRST_WAIT
        while self._updates:
            await self._pause(wait)
            closing, updates = self._closing, list(self._updates.values())
            if not updates:
                return
            try:
                await self._store.put(updates, int(self._world.now() * 1000))
            except asyncio.CancelledError:
                self._complain(len(updates), "")  # the end of the title doesn't wait any longer
                raise
            except StoreError as error:
                wait = min(wait * 2, LONGEST_WAIT)
                if closing or self._closing:
                    self._complain(len(updates), f" {error}")
                    return
                continue
            wait = FIRST_WAIT
            self.settled(updates)
            self._log("info", f"The outbox has stored {_counted(len(updates))} that stayed in memory until now.")
            self._stored()

    def _complain(self, count: int, reason: str) -> None:
        self._log(
            "error", f"The title ended before the outbox could store {_counted(count)}, which may be lost.{reason}"
        )

    async def _pause(self, seconds: float) -> None:
        if not self._closing:
            try:
                async with asyncio.timeout(seconds / self._world.time_scale):
                    await self._nudged.wait()
            except TimeoutError:
                pass
        self._nudged.clear()

    async def aclose(self) -> None:
        """Tries a last time to store the updates. Waits as long as the store waits for other processes' locks."""
        self._closing = True
        self._nudged.set()
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)


def _counted(number: int) -> str:
    return "1 update" if number == 1 else f"{number} updates"
