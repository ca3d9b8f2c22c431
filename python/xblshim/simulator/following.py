"""Looks for what other processes write into a store's file, while a title of this process subscribes to it.

SQLite counts the commits of others for each connection (PRAGMA data_version). A look costs one query until that count changes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from .service_errors import StoreError

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

CHECK_INTERVAL = 0.5
"""Seconds between two checks."""


class Following:
    """Looks again and again from `follow` on, until no title subscribes. Use it on the service's loop only."""

    def __init__(
        self,
        what: str,
        begin: Callable[[], Awaitable[None]],
        send_changes: Callable[[], Awaitable[None]],
        is_wanted: Callable[[], bool],
        log: Log,
    ) -> None:
        """`begin` records the present state, `send_changes` sends what has changed. `what` names it in the log."""
        self._what = what
        self._begin = begin
        self._send_changes = send_changes
        self._is_wanted = is_wanted
        self._log = log
        self._task: asyncio.Task[None] | None = None
        self._beginning = asyncio.Lock()

    @property
    def active(self) -> bool:
        return self._task is not None and not self._task.done()

    async def follow(self) -> None:
        """To be awaited before the value is read that a title's subscription begins with: what is written afterwards is sent. Raises StoreError."""
        async with self._beginning:  # once, however many first subscriptions come at a time
            if not self.active:
                await self._begin()
                self._task = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(CHECK_INTERVAL)
            if not self._is_wanted():
                return
            try:
                await self._send_changes()
            except StoreError as error:
                self._log("debug", f"{self._what} of other processes can't be seen: {error}")

    def close(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def aclose(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
