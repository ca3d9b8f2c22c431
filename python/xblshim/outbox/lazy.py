"""The outbox as the client has it: opened at the first need. Imports nothing slow."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xblshim.client.calls import UpdateAchievement

    from .outbox import Outbox

AFTER_THE_START = 0.5
"""Seconds after a title's start that rows of an earlier run are looked for: its first calls go before."""


class LazyOutbox:
    def __init__(self, path: Path, open_outbox: Callable[[], Outbox], delay: float = AFTER_THE_START) -> None:
        self._path = path
        self._open = open_outbox
        self._delay = delay
        self._outbox: Outbox | None = None
        self._beginning: asyncio.TimerHandle | None = None
        self._closed = False

    @property
    def in_use(self) -> bool:
        """Whether settled() is to be told of successes."""
        return self._outbox is not None and self._outbox.in_use

    def begin(self) -> None:
        """Posts what an earlier run left, if it left a file. Costs one look at the folder."""
        if self._path.exists():
            self._beginning = asyncio.get_running_loop().call_later(self._delay, self._begin)

    def _begin(self) -> None:
        if not self._closed:
            self._opened().begin()

    async def keep(self, updates: Sequence[UpdateAchievement], cause: str) -> int:
        """See Outbox."""
        return await self._opened().keep(updates, cause)

    def settled(self, update: UpdateAchievement) -> None:
        """See Outbox."""
        if self._outbox is not None:
            self._outbox.settled(update)

    def _opened(self) -> Outbox:
        if self._outbox is None:
            self._outbox = self._open()
        return self._outbox

    async def aclose(self) -> None:
        self._closed = True
        if self._beginning is not None:
            self._beginning.cancel()
        if self._outbox is not None:
            await self._outbox.aclose()
