"""Filters log lines of uvicorn and httpx that this package causes, so that they don't appear in a title's test logs."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_LOGGERS = (
    "uvicorn",
    "uvicorn.error",
    "uvicorn.access",
    "uvicorn.asgi",
    "websockets.server",
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.proxy",
    "asyncio",
)
_quiet: set[int] = set()
"""The ids of the threads whose lines are left out."""


class _NotOfQuietThreads(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        return record.thread not in _quiet or record.levelno >= logging.ERROR


_FILTER = _NotOfQuietThreads()


def quiet_thread(thread: int | None = None) -> None:
    """Suppresses log records below error from uvicorn, httpx and asyncio on the calling thread."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)  # addFilter() adds it once
    _quiet.add(threading.get_ident() if thread is None else thread)


def loud_thread(thread: int | None = None) -> None:
    """Undoes `quiet_thread`: another thread may get this one's id."""
    _quiet.discard(threading.get_ident() if thread is None else thread)


@contextmanager
def quiet() -> Iterator[None]:
    """Suppresses the calling thread's log records inside the `with`."""
    own = threading.get_ident()
    if own in _quiet:
        yield
        return
    quiet_thread(own)
    try:
        yield
    finally:
        loud_thread(own)
