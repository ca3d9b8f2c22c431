"""Limits how many requests the transport processes at a time. The others wait in the order of their arrival."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable

Go = Callable[[], bool]
"""Sends, or returns False when nobody waits any more."""


class ConcurrencyLimit:
    """Used on one event loop."""

    def __init__(self, most: int) -> None:
        self._free = most
        self._waiting: deque[Go] = deque()

    def take(self, go: Go) -> bool:
        """Returns True when the caller may send now. Otherwise calls `go` when it may. Both require one release()."""
        if self._free:
            self._free -= 1
            return True
        self._waiting.append(go)
        return False

    def forget(self, go: Go) -> None:
        """Cancels a waiting `go`."""
        self._waiting.remove(go)

    def release(self) -> None:
        while self._waiting:
            go = self._waiting.popleft()
            if go():
                return
        self._free += 1

    async def acquire(self) -> None:
        """Waits until the caller may send."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def go() -> bool:
            if turn.done():  # canceled; its task runs later
                return False
            turn.set_result(None)
            return True

        if self.take(go):
            return
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.release()
            elif go in self._waiting:
                self.forget(go)
            raise
