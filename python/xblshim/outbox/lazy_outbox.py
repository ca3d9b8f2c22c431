"""The client's interface to the outbox: opens it at first use. Imports nothing slow."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from xblshim.host.file_limit import describe
from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.model.hresult_codes import E_FAIL, E_OUTOFMEMORY

from .outbox_name import has_files

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.host.log_callback import Log
    from xblshim.model.requests import UpdateAchievement

    from .title_outbox import Outbox

AFTER_THE_START = 0.5
"""Seconds after a title's start until the search for rows of an earlier run, so that the title's first calls come first."""


class LazyOutbox:
    """Implements the client's Fallback."""

    def __init__(self, path: str | Path, open_outbox: Callable[[Callable[[], bool]], Outbox], log: Log) -> None:
        """`open_outbox` receives the function that returns whether the title's network is switched off."""
        self._path = path
        self._open = open_outbox
        self._log = log
        self._outbox: Outbox | None = None
        self._beginning: asyncio.TimerHandle | None = None
        self._closed = False
        self._offline: Callable[[], bool] = bool  # False until it is set

    @property
    def in_use(self) -> bool:
        return self._outbox is not None and self._outbox.in_use

    def begin(self, offline: Callable[[], bool]) -> None:
        """Costs one read of the folder when no earlier run left a file."""
        self._offline = offline
        if has_files(self._path):
            self._beginning = asyncio.get_running_loop().call_later(AFTER_THE_START, self._begin)

    def _begin(self) -> None:
        if not self._closed:
            self._opened().begin()

    async def keep(self, updates: Sequence[UpdateAchievement], cause: str) -> int:
        try:
            return await self._opened().keep(updates, cause)
        except Exception as error:  # such as no memory or no thread for the store
            self._log(
                "error", f"An update could neither be posted ({cause}) nor be kept for later ({describe(error)})."
            )
            return E_OUTOFMEMORY if isinstance(error, MemoryError) else E_FAIL

    def settled(self, updates: Sequence[UpdateAchievement]) -> None:
        if self._outbox is not None:
            self._outbox.settled(updates)

    def _opened(self) -> Outbox:
        if self._outbox is None:
            self._outbox = self._open(lambda: self._offline())
        return self._outbox

    async def aclose(self) -> None:
        self._closed = True
        if self._beginning is not None:
            self._beginning.cancel()
        if self._outbox is not None:
            await self._outbox.aclose()
