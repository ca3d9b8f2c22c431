"""Posts stored updates while no title runs: the work of `xblshim agent`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xblshim.storage.store_errors import StoreError

from .outbox_file import signature_of
from .round_result import Ended, RoundEnd

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

    from .flusher import Flusher

CHECK_INTERVAL = 10.0
"""Seconds between checks of the file's size and time, the only work of an idle agent."""
AFTER_A_FAILURE = 60.0


async def post_until(
    ending: asyncio.Event, path: Path, flusher: Callable[[], Flusher], log: Log, interval: float = CHECK_INTERVAL
) -> None:
    """Posts the outbox's updates and those that titles add, until `ending` is set; then stops immediately. Creates no file.

    `flusher` opens the outbox and is called once, as soon as there is one. Failures are logged, and retried.
    """
    opened: Flusher | None = None
    seen: object = None
    while not ending.is_set():
        signature = signature_of(path)
        wait = interval
        if signature is not None and signature != seen:
            ended = None
            try:
                if opened is None:
                    opened = flusher()
                ended = await _round(opened.round, ending)
            except Exception as error:
                with suppress(Exception):  # the log's destination may not exist any more
                    log("error", str(error) if isinstance(error, StoreError) else f"{type(error).__name__}: {error}")
            if ended is None:
                wait = AFTER_A_FAILURE
            elif ended.reason is RoundEnd.DRAINED:
                seen = signature
            else:
                # Other processes may end a delay, or store more updates.
                wait = min(ended.wait, interval)
        await _wait_for_end(ending, wait)


async def _round(round_: Callable[[], Coroutine[Any, Any, Ended]], ending: asyncio.Event) -> Ended | None:
    """Runs a round. Returns None when it was canceled by the end: a POST, and a wait for the limits within a batch, can take minutes."""
    posting = asyncio.create_task(round_())
    end = asyncio.create_task(ending.wait())
    try:
        await asyncio.wait((posting, end), return_when=asyncio.FIRST_COMPLETED)
    finally:
        posting.cancel()
        end.cancel()
        await asyncio.gather(posting, end, return_exceptions=True)
    return None if posting.cancelled() else posting.result()


async def _wait_for_end(ending: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await ending.wait()
    except TimeoutError:
        pass
