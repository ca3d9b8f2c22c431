"""One HTTP connection: sends a request, receives its response, then accepts the next request."""

from __future__ import annotations

import asyncio

from xblshim.host.light_typing import TYPE_CHECKING, Protocol, cast

from .errors import ReadError, RemoteProtocolError
from .response_parser import ResponseParser

if TYPE_CHECKING:
    from collections.abc import Callable

    from .http_response import StreamedBody
    from .httpx_interface import Response

BUFFERED = 64 * 1024
"""Bytes of a body that may wait for their reader. With more, the socket isn't read."""

RECEIVED_AT_ONCE = 16 * 1024
"""Bytes of a connection's own buffer. Without one, asyncio allocates 256 KiB for each read, which takes three system calls for some hundred bytes."""


class NoResponse(ReadError):
    """The connection ended before the first byte of a response."""


class Exchange(Protocol):
    """One request and its response. The connection calls one of the three methods, once."""

    pieces: int
    """The number of pieces in which a short response may arrive and still be delivered as a whole."""

    def completed(self, parser: ResponseParser) -> None:
        """The complete response is in the parser, which is valid during this call. The connection is idle or closed."""

    def opened(self, response: Response) -> None:
        """The head of a response whose body arrives in several pieces. The reader closes the response."""

    def failed(self, error: ReadError | RemoteProtocolError) -> None:
        """The connection is closed."""


class Connection(asyncio.BufferedProtocol):
    """A connection. Create it with a loop's create_connection, then use `start` or `ask`.

    `changed` is called when the connection is at rest again, and when it is of no more use; it may send the next request at once.
    """

    def __init__(self, changed: Callable[[Connection], None]) -> None:
        self._changed = changed
        self._parser = ResponseParser()
        self._room = memoryview(bytearray(RECEIVED_AT_ONCE))
        self._open = False
        self._busy = False
        self._paused = False
        self._exchange: Exchange | None = None
        self._body: StreamedBody | None = None
        self.has_served = False
        self.last_response = 0.0
        """The loop's time at the end of the last response."""

    @property
    def at_rest(self) -> bool:
        """Whether the connection is idle, so that a request may be sent."""
        return self._open and not self._busy

    def start(self, method: str, request: bytes, exchange: Exchange) -> None:
        """Sends a request."""
        self._busy = True
        self._exchange = exchange
        self._parser.expect(method)
        self._transport.write(request)

    def drop(self, exchange: Exchange) -> None:
        """Discards the response to this exchange if it hasn't arrived yet: closes the connection, and the exchange fails."""
        if self._exchange is exchange:
            self._fail(ReadError("the response is no longer needed"))

    async def ask(self, method: str, request: bytes) -> Response:
        """Sends a request and waits for the response's head, or for all of a short response. The reader closes the response.

        Raises NoResponse, ReadError or RemoteProtocolError; the connection is closed then, and also when the task is canceled.
        """
        exchange = _AwaitedExchange(self._loop)
        self.start(method, request, exchange)
        try:
            return await exchange.head
        except asyncio.CancelledError:
            self.drop(exchange)
            if not exchange.head.cancelled() and exchange.head.exception() is None:
                # The response arrived at the same moment.
                await exchange.head.result().aclose()
            raise

    def close(self) -> None:
        """Closes the connection immediately, without waiting for the service's part of the shutdown."""
        if self._open:
            self._open = False
            self._transport.abort()

    async def closed(self) -> None:
        """Waits until the connection is closed completely. Call it after `close`."""
        await self._lost

    # The exchange of one request and its response

    def _open_body(self) -> None:
        """Called when the head is complete and the body continues."""
        exchange, self._exchange = self._exchange, None
        assert exchange is not None
        from .http_response import StreamedBody, response_of

        self._body = StreamedBody(self, self._loop, self._parser.body)
        exchange.opened(response_of(self._parser, self._body))

    def _complete(self) -> None:
        exchange, self._exchange = self._exchange, None
        body, self._body = self._body, None
        if body is not None:
            self.listen()
            body.end(None)
        self._busy = False
        self.has_served = True
        self.last_response = self.time()
        if not self._parser.reusable:
            self.close()
        self._changed(self)
        if exchange is not None:
            exchange.completed(self._parser)

    def _fail(self, error: ReadError | RemoteProtocolError) -> None:
        exchange, self._exchange = self._exchange, None
        body, self._body = self._body, None
        self._busy = False
        self.close()
        self._changed(self)
        if exchange is not None:
            exchange.failed(error)
        if body is not None:
            body.end(error)

    def abandon(self, body: StreamedBody) -> None:
        """Discards the rest of this body."""
        if self._body is body:
            self._fail(ReadError("the rest of the response is not needed"))

    def listen(self) -> None:
        """Continues reading: there is room for more of the body."""
        if self._paused:
            self._paused = False
            self._transport.resume_reading()

    # Called by the event loop

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._loop = asyncio.get_running_loop()
        self.time = self._loop.time
        self._lost: asyncio.Future[None] = self._loop.create_future()
        self._open = True

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._room

    def buffer_updated(self, nbytes: int) -> None:
        self.received(bytes(self._room[:nbytes]))

    def received(self, data: bytes) -> None:
        if not self._busy:
            # Unexpected bytes must not become the response to the next request.
            if self._open:
                self.close()
                self._changed(self)
            return
        parser = self._parser
        try:
            parser.feed(data)
        except RemoteProtocolError as error:
            self._fail(error)
            return
        if parser.complete:
            self._complete()
        elif parser.status:
            exchange = self._exchange
            if exchange is not None:
                if len(parser.body) < exchange.pieces:
                    return
                self._open_body()
            assert self._body is not None
            if self._body.more() > BUFFERED and not self._paused:
                self._paused = True
                self._transport.pause_reading()

    def eof_received(self) -> None:
        if not self._busy:
            return
        parser = self._parser
        try:
            parser.end()
        except RemoteProtocolError as error:
            self._fail(error if parser.started else NoResponse("the service closed the connection without a response"))
        else:
            self._complete()

    def connection_lost(self, error: Exception | None) -> None:
        if self._busy:
            # A response that ends with its connection has an announced end, also by TLS. This end is another one.
            kind = ReadError if self._parser.started else NoResponse
            self._fail(kind(str(error or "the connection ended before the response did")))
        elif self._open:
            self._open = False
            self._changed(self)
        self._lost.set_result(None)


class _AwaitedExchange:
    """The exchange of a task that waits for a response."""

    pieces = 0

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.head: asyncio.Future[Response] = loop.create_future()

    def completed(self, parser: ResponseParser) -> None:
        if not self.head.done():
            from .http_response import response_of

            self.head.set_result(response_of(parser))

    def opened(self, response: Response) -> None:
        if not self.head.done():
            self.head.set_result(response)

    def failed(self, error: Exception) -> None:
        if not self.head.done():
            self.head.set_exception(error)
