"""The timer that ends presence when it expires."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

_SHORTEST = 0.001
"""Seconds. Timers may fire a little early."""


class PresenceExpiry:
    """One timer, for the entry that expires next. Use it on the service's loop only."""

    def __init__(self, remaining: Callable[[], float | None]) -> None:
        """`remaining` returns the milliseconds until the next entry expires, or None without entries."""
        self._remaining = remaining
        self._timer: asyncio.TimerHandle | None = None

    def start(self, expire: Callable[[], None]) -> None:
        """Called after presence was set. A running timer fires early enough for the new entry. `expire` removes expired entries."""
        if self._timer is None:
            self.start_again(expire)

    def start_again(self, expire: Callable[[], None]) -> None:
        """Called when times have changed: definitions, or all entries."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        remaining = self._remaining()
        if remaining is not None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(remaining / 1000, _SHORTEST), self._fire, expire)

    def _fire(self, expire: Callable[[], None]) -> None:
        expire()
        self.start_again(expire)
