"""Wraps a connection's response as the httpx object that the client reads. Imports httpx, which the update path does not use."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .httpx_interface import AsyncByteStream, ByteStream, Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Protocol

    from .response_parser import ResponseParser

    class Source(Protocol):
        """The connection that a body comes from."""

        def listen(self) -> None: ...

        def abandon(self, body: StreamedBody) -> None: ...


_EXTENSIONS = {"http_version": b"HTTP/1.1"}


def response_of(parser: ResponseParser, stream: AsyncByteStream | None = None) -> Response:
    """Returns the parser's content as a response; a complete one without `stream`."""
    if stream is None:
        body = parser.body
        stream = ByteStream(body[0] if len(body) == 1 else b"".join(body))
    return Response(parser.status, headers=parser.headers, stream=stream, extensions=_EXTENSIONS)


class StreamedBody(AsyncByteStream):
    """A body that is read as it arrives."""

    def __init__(self, connection: Source, loop: asyncio.AbstractEventLoop, chunks: list[bytes]) -> None:
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
        """Called when more may have arrived; returns the number of waiting bytes."""
        self._wake()
        return sum(map(len, self._chunks))

    def end(self, error: Exception | None) -> None:
        self._ended, self._error = True, error
        self._wake()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)
