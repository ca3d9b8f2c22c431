"""The interface between a connection for events and its websocket."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol


class SocketClosed(Exception):
    """The connection is closed. The text states the cause."""


class Socket(Protocol):
    """The interface of `websocket.WebSocket`, which tests replace."""

    async def send(self, text: str) -> None:
        """Raises SocketClosed."""
        ...

    async def receive(self) -> bytes:
        """Returns the next message. Raises SocketClosed. May be canceled."""
        ...

    async def close(self) -> None: ...


Connect = Callable[[], Awaitable[Socket]]
"""Returns a new connection. Any exception means a failure."""
