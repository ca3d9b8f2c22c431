"""Limits how many requests the transport processes at a time. The others wait in the order of their arrival."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

Start = Callable[[], bool]
"""Sends, or returns False when no caller waits any more."""


class ConcurrencyLimit:
    """Used on one event loop."""

    def __init__(self, most: int) -> None:
        self._free = most
        self._waiting: deque[Start] = deque()

    def try_acquire(self, start: Start) -> bool:
        """Returns True when the caller may send now. Otherwise calls `start` when it may. Both require one release()."""
        if self._free:
            self._free -= 1
            return True
        self._waiting.append(start)
        return False

    def cancel_wait(self, start: Start) -> None:
        """Cancels a waiting `start`."""
        self._waiting.remove(start)

    def release(self) -> None:
        while self._waiting:
            start = self._waiting.popleft()
            if start():
                return
        self._free += 1

    async def acquire(self) -> None:
        """Waits until the caller may send."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def start() -> bool:
            if turn.done():  # canceled; its task runs later
                return False
            turn.set_result(None)
            return True

        if self.try_acquire(start):
            return
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.release()
            elif start in self._waiting:
                self.cancel_wait(start)
            raise
