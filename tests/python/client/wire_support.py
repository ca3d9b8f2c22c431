"""One connection without a socket: it receives a service's bytes in the test's pieces."""

import asyncio
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from xblshim.client.transport.errors import network_errors
from xblshim.client.transport.http_connection import Connection

STEPS = 10
"""Turns of the loop after which everything possible has happened."""


class Whole(NamedTuple):
    """A response as its reader received it."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


class Wire(asyncio.Transport):
    """The loop's side of a connection."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self.connection = connection
        self.written = b""
        self.open = True
        self.listening = True
        connection.connection_made(self)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        assert self.open
        self.written += bytes(data)

    def abort(self) -> None:
        assert self.open
        self.open = False
        asyncio.get_running_loop().call_soon(self.connection.connection_lost, None)

    def pause_reading(self) -> None:
        assert self.listening
        self.listening = False

    def resume_reading(self) -> None:
        assert not self.listening
        self.listening = True

    def bring(self, data: bytes) -> None:
        if self.open and data:
            self.connection.received(data)

    def end(self) -> None:
        """Does what a loop does when the other side ends its data: closes the connection unless the protocol objects."""
        if self.open:
            self.connection.eof_received()
        if self.open:
            self.open = False
            self.connection.connection_lost(None)


async def settle(until: "asyncio.Future[object] | None" = None) -> None:
    for _ in range(STEPS):
        if until is not None and until.done():
            return
        await asyncio.sleep(0)


async def read_whole(connection: Connection, method: str = "POST") -> Whole:
    response = await connection.ask(method, b"request")
    try:
        body = b"".join([chunk async for chunk in response.stream])  # type: ignore[union-attr]
    finally:
        await response.aclose()
    return Whole(response.status_code, response.headers.raw, body)


def cut(data: bytes, places: Iterable[int]) -> list[bytes]:
    edges = [0, *sorted({place % (len(data) + 1) for place in places}), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


def exchange(pieces: Sequence[bytes], method: str = "POST", ends: bool = True) -> tuple[Whole | str, bool]:
    """Returns the response or the client's error for these bytes, and whether the connection may be reused.

    Fails if nothing ends; with `ends` the service closes the connection after the bytes.
    """

    async def run() -> tuple[Whole | str, bool]:
        connection = Connection(lambda _: None)
        wire = Wire(connection)
        reading = asyncio.ensure_future(read_whole(connection, method))
        await asyncio.sleep(0)
        assert wire.written == b"request"
        for piece in pieces:
            wire.bring(piece)
            await settle(None if len(pieces) < 5 else reading)
        rests = connection.at_rest
        if ends:
            wire.end()
        await settle(reading)
        assert reading.done(), "a hang"
        assert connection.at_rest == (rests and not ends)
        connection.close()
        await connection.closed()
        try:
            return reading.result(), rests
        except network_errors() as error:
            return f"{type(error).__name__}: {error}", rests

    return asyncio.run(run())
