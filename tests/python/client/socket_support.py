"""A service on a real socket that sends the test's bytes, and its client."""

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from types import TracebackType

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.sending.throttle_memory import ThrottleMemory
from xblshim.client.transport import network_transport
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import UpdateAchievement

UPDATE = UpdateAchievement(2814000000000001, 0x12345678, "00000000-0000-0000-0000-0000ABCDEF78", "7", 40)
SETTINGS = CallSettings(timeout_window=0)
"""No time for retries; tests of retries set other values."""
LONG = 60.0
"""Seconds; only a hang takes that long."""


def response_bytes(status: int, body: bytes = b"", *headers: bytes) -> bytes:
    lines = [b"HTTP/1.1 %d Whatever" % status, b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join([*lines, b"", body])


@dataclass
class Received:
    """One request as received."""

    line: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes


@dataclass
class Visit:
    """One connection from the service's side."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    def reset(self) -> None:
        """Closes the connection with RST instead of FIN."""
        plug = self.writer.get_extra_info("socket")
        plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def gone(self) -> None:
        """Waits until the client has closed the connection."""
        try:
            while await self.reader.read(65536):
                pass
        except ConnectionError:
            pass


Reply = Callable[[Visit], Awaitable[None]]


@dataclass
class Service:
    """Listens on this machine. `reply` responds to each request. The connection stays open until `reply` or the client closes it."""

    reply: Reply
    requests: list[Received] = field(default_factory=list)
    connections: int = 0
    open: int = 0

    async def __aenter__(self) -> "Service":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        self._changed = asyncio.Condition()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._server.close()
        if kind is None:
            # The client is closed, so no connection may remain.
            await self.until(lambda: self.open == 0)

    async def until(self, reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(LONG), self._changed:
            await self._changed.wait_for(reached)

    async def _count(self, change: int) -> None:
        async with self._changed:
            self.connections += change > 0
            self.open += change
            self._changed.notify_all()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await self._count(1)
        try:
            while (received := await self._receive(reader)) is not None:
                self.requests.append(received)
                await self.reply(Visit(reader, writer))
                if writer.is_closing():
                    break
        except ConnectionError:
            pass
        finally:
            writer.close()
            await self._count(-1)

    @staticmethod
    async def _receive(reader: asyncio.StreamReader) -> Received | None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return None
        line, *rest = head[:-4].split(b"\r\n")
        headers = [(name, value.strip()) for name, _, value in (header.partition(b":") for header in rest)]
        length = next((int(value) for name, value in headers if name.lower() == b"content-length"), 0)
        return Received(line, headers, await reader.readexactly(length))


class Talk:
    """A client of the service, with its log."""

    def __init__(self, address: str, seconds: float = LONG) -> None:
        self.logged: list[tuple[str, str]] = []
        policy = Policy(
            network_transport(address), max_body=4096, timeout=lambda window, elapsed: seconds, memory=ThrottleMemory()
        )
        self.client = AchievementsClient(
            RequestBuilder(address, "xblshim/1.2.3"), policy, lambda level, text: self.logged.append((level, text))
        )

    async def __aenter__(self) -> "Talk":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()

    async def update(self, update: UpdateAchievement = UPDATE) -> int:
        """Returns the result, unsigned."""
        return await self.client.update_achievement(update, SETTINGS) & 0xFFFFFFFF

    def cause(self) -> str:
        """Returns the only logged line."""
        [(level, text)] = self.logged
        assert level == "warning"
        return text


async def talking(stack: AsyncExitStack, reply: Reply, seconds: float = LONG) -> tuple[Service, Talk]:
    """Opens a service and its client, which the stack closes in the right order."""
    service = await stack.enter_async_context(Service(reply))
    return service, await stack.enter_async_context(Talk(service.address, seconds))


def plainly(data: bytes) -> Reply:
    async def reply(visit: Visit) -> None:
        await visit.send(data)

    return reply
