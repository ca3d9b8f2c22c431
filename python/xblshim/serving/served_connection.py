"""One connection: uvicorn's HTTP/1.1 with each response in one send, and the time since the service began to wait for the client."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

from uvicorn.protocols.http.h11_impl import H11Protocol

from xblshim.simulator.faults.acting import CLOSE

if TYPE_CHECKING:
    from collections.abc import Callable

    import h11


class Connection(H11Protocol):
    """A connection. The server sets `changed` and `may_upgrade` before the connection is used."""

    changed: Callable[[], None]
    """Called when it is closed, or when its response was sent."""
    may_upgrade: Callable[[], bool]
    """Returns whether another websocket is allowed."""
    waiting_since: float | None = None
    """The loop's time since when it waits for a whole request, or is idle; None while a request is handled."""
    _responded = False
    """True when no byte has arrived since the last response."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(cast("asyncio.Transport", _JoinedWrites(transport, self.loop)))
        self.waiting_since = self.loop.time()
        app, end = self.app, self.end

        async def closable(scope: Any, receive: Any, send: Any) -> None:
            scope[CLOSE] = end
            await app(scope, receive, send)

        self.app = closable

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.changed()

    def data_received(self, data: bytes) -> None:
        if self._responded:
            self._responded = False
            self.waiting_since = self.loop.time()
        super().data_received(data)
        self._note()

    def on_response_complete(self) -> None:
        self._responded = not self.conn.trailing_data[0]
        super().on_response_complete()
        self._note()
        self.changed()

    @property
    def rests(self) -> bool:
        """Whether the connection is between two requests: the last response was sent, and no byte of the next request has arrived."""
        return self._responded and not self.transport.get_write_buffer_size()

    def _note(self) -> None:
        cycle = self.cycle
        if cycle is not None and not cycle.response_complete and not cycle.more_body:
            self.waiting_since = None
        elif self.waiting_since is None:
            self.waiting_since = self.loop.time()

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        if self.may_upgrade():
            super().handle_websocket_upgrade(event)
        else:
            self.transport.close()

    def end(self) -> None:
        """Closes the connection immediately."""
        self.transport.abort()


class _JoinedWrites:
    """A transport that joins all writes of one loop iteration into one send: a response's head and body are written separately."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._written: list[bytes] = []

    def write(self, data: bytes) -> None:
        if not data:
            return
        if not self._written:
            self._loop.call_soon(self._send)
        self._written.append(data)

    def _send(self) -> None:
        written, self._written = self._written, []
        if written:
            self._transport.write(b"".join(written))

    def close(self) -> None:
        self._send()
        self._transport.close()

    def abort(self) -> None:
        self._written = []
        self._transport.abort()

    def __getattr__(self, name: str) -> Any:
        """Delegates to the transport."""
        return getattr(self._transport, name)
