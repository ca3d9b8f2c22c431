"""Ends presence when it expires: titles and the page receive that as they receive a user who leaves."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .presence_changes import expire_presence

if TYPE_CHECKING:
    from .service_group import ServiceGroup

_SHORTEST = 0.001
"""Seconds. Timers may fire a little early."""


class PresenceExpiry:
    """One timer, for the entry that expires next. Use it on the service's loop only."""

    def __init__(self, group: ServiceGroup) -> None:
        self._group = group
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Called after presence was set: the timer that runs is early enough for it."""
        if self._timer is None:
            self.start_again()

    def start_again(self) -> None:
        """Called when times have changed: definitions, or all entries."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        remaining = self._group.presence.remaining()
        if remaining is not None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(remaining / 1000, _SHORTEST), self._expire)

    def _expire(self) -> None:
        expire_presence(self._group)
        self.start_again()
