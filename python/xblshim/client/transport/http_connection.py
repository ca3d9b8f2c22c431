"""One connection: a request goes out, its answer comes in, the next request may follow."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from .httpx_interface import AsyncByteStream, ByteStream, ReadError, RemoteProtocolError, Response
from .response_parser import AnswerParser

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

BUFFERED = 64 * 1024
"""Bytes of a body that may wait for their reader. Beyond that the service is not listened to until they are taken."""

RECEIVED_AT_ONCE = 16 * 1024
"""Bytes of a connection's own buffer. Given none, asyncio makes one of 256 KiB for each read: three system calls on memory for some hundred bytes."""

_EXTENSIONS = {"http_version": b"HTTP/1.1"}


class Unanswered(ReadError):
    """The connection ended without a byte of an answer."""


class Connection(asyncio.BufferedProtocol):
    """Opened by a loop's create_connection, then used with `ask`.

    `changed` is called when the connection is at rest again, and when it is of no more use; it may send the next request at once.
    """

    def __init__(self, changed: Callable[[Connection], None]) -> None:
        self._changed = changed
        self._parser = AnswerParser()
        self._room = memoryview(bytearray(RECEIVED_AT_ONCE))
        self._open = False
        self._busy = False
        self._paused = False
        self._head: asyncio.Future[Response] | None = None
        self._body: _Body | None = None
        self.has_served = False
        self.heard = 0.0
        """The loop's time when the last answer ended."""

    @property
    def at_rest(self) -> bool:
        """Whether a request may be sent."""
        return self._open and not self._busy

    async def ask(self, method: str, request: bytes) -> Response:
        """Sends a request, waits for its answer's head, of a short answer for all. The response is to be closed by its reader.

        Raises Unanswered, ReadError or RemoteProtocolError; the connection is closed then, and also when the task is canceled.
        """
        self._busy = True
        self._parser.expect(method)
        head: asyncio.Future[Response] = self._loop.create_future()
        self._head = head
        self._transport.write(request)
        try:
            return await head
        except asyncio.CancelledError:
            if self._head is head:
                self._fail(ReadError("nobody waits for the answer"))
            if not head.cancelled() and head.exception() is None:
                # It came at the same moment.
                await head.result().aclose()
            raise

    def close(self) -> None:
        """At once: a service that doesn't take its leave keeps nobody waiting."""
        if self._open:
            self._open = False
            self._transport.abort()

    async def closed(self) -> None:
        """Until nothing of the connection is left. To be called after `close`."""
        await self._lost

    # The exchange of one request and its answer.

    def _answer(self) -> None:
        """The head is there."""
        head, self._head = self._head, None
        assert head is not None
        parser = self._parser
        stream: AsyncByteStream
        if parser.complete:
            body = parser.body
            stream = ByteStream(body[0] if len(body) == 1 else b"".join(body))
        else:
            stream = self._body = _Body(self, self._loop, parser.body)
        if not head.done():
            head.set_result(Response(parser.status, headers=parser.headers, stream=stream, extensions=_EXTENSIONS))

    def _complete(self) -> None:
        if self._head is not None:
            self._answer()
        elif self._body is not None:
            body, self._body = self._body, None
            self.listen()
            body.end(None)
        self._busy = False
        self.has_served = True
        self.heard = self._loop.time()
        if not self._parser.reusable:
            self.close()
        self._changed(self)

    def _fail(self, error: Exception) -> None:
        head, self._head = self._head, None
        body, self._body = self._body, None
        self._busy = False
        self.close()
        if head is not None and not head.done():
            head.set_exception(error)
        if body is not None:
            body.end(error)
        self._changed(self)

    def abandon(self, body: _Body) -> None:
        """The rest of this body is not wanted."""
        if self._body is body:
            self._fail(ReadError("the rest of the answer is not wanted"))

    def listen(self) -> None:
        """There is room for more of the body."""
        if self._paused:
            self._paused = False
            self._transport.resume_reading()

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._loop = asyncio.get_running_loop()
        self._lost: asyncio.Future[None] = self._loop.create_future()
        self._open = True

    def get_buffer(self, sizehint: int) -> memoryview:
        return self._room

    def buffer_updated(self, nbytes: int) -> None:
        self.received(self._room[:nbytes])

    def received(self, data: bytes | memoryview) -> None:
        """Only valid during the call."""
        if not self._busy:
            # Nobody asked. It must not become the answer to the next request.
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
            if self._head is not None:
                self._answer()
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
            self._fail(error if parser.started else Unanswered("the service closed the connection without an answer"))
        else:
            self._complete()

    def connection_lost(self, error: Exception | None) -> None:
        if self._busy:
            # Not the end of an answer that ends with its connection: that is announced, also by TLS.
            kind = ReadError if self._parser.started else Unanswered
            self._fail(kind(str(error or "the connection ended before the answer did")))
        elif self._open:
            self._open = False
            self._changed(self)
        self._lost.set_result(None)


class _Body(AsyncByteStream):
    """What comes of a body while it is read."""

    def __init__(self, connection: Connection, loop: asyncio.AbstractEventLoop, chunks: list[bytes]) -> None:
        self._connection = connection
        self._loop = loop
        self._chunks = chunks
        self._ended = False
        self._error: Exception | None = None
        self._waiting: asyncio.Future[None] | None = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        while not self._chunks:
            if self._error is not None:
                raise self._error
            if self._ended:
                raise StopAsyncIteration
            self._waiting = self._loop.create_future()
            try:
                await self._waiting
            except asyncio.CancelledError:
                self._connection.abandon(self)
                raise
        data = b"".join(self._chunks)
        self._chunks.clear()
        if not self._ended:
            self._connection.listen()
        return data

    async def aclose(self) -> None:
        self._connection.abandon(self)

    def more(self) -> int:
        """More of it came, perhaps; how many bytes wait now."""
        self._wake()
        return sum(map(len, self._chunks))

    def end(self, error: Exception | None) -> None:
        self._ended, self._error = True, error
        self._wake()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
