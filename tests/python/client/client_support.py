"""Shared by the tests of the client."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.retry_rules import attempt_timeout
from xblshim.client.sending.send_policy import Policy
from xblshim.client.sending.throttle_memory import ThrottleMemory
from xblshim.client.transport import AsyncBaseTransport, ByteStream, Request, Response, network_transport
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import UpdateAchievement

XUID = 2814000000000001
SCID = "00000000-0000-0000-0000-0000aBcD5678"
UPDATE = UpdateAchievement(XUID, 0x12345678, SCID, "7", 40)
SETTINGS = CallSettings(timeout_window=0, accept_language="fr-CA,fr,en-US,en")
"""No time for retries; tests of retries set other values."""
URL = "https://achievements.xboxlive.com"
USER_AGENT = "xblshim/9.8.7"

Reply = Response | BaseException | Callable[[Request], Awaitable[Response]]


@dataclass
class Log:
    """A log that a test can read."""

    lines: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, level: str, text: str) -> None:
        assert level in ("error", "warning", "info", "debug")
        self.lines.append((level, text))

    @property
    def text(self) -> str:
        return "\n".join(text for _, text in self.lines)


def response_of(status: int, body: bytes = b"", **headers: str) -> Response:
    return Response(
        status, headers={name.replace("_", "-"): value for name, value in headers.items()}, stream=ByteStream(body)
    )


class FakeTransport(AsyncBaseTransport):
    """Responds in order. A request without a prepared response fails the test: `closing` checks `unexpected`."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.requests: list[Request] = []
        self.unexpected: list[Request] = []
        self.closed = 0

    async def handle_async_request(self, request: Request) -> Response:
        self.requests.append(request)
        if not self.replies:
            self.unexpected.append(request)
            raise AssertionError(f"unexpected request: {request}")
        reply = self.replies.pop(0)
        if isinstance(reply, BaseException):
            raise reply
        return reply if isinstance(reply, Response) else await reply(request)

    async def aclose(self) -> None:
        self.closed += 1


@asynccontextmanager
async def client_of(
    transport: AsyncBaseTransport, log: Log, url: str = URL, **policy: Any
) -> AsyncIterator[AchievementsClient]:
    """Yields a client on this transport. At the end, checks that every prepared response was used."""
    policy.setdefault("memory", ThrottleMemory())
    client = AchievementsClient(RequestBuilder(url, USER_AGENT), Policy(transport, **policy), log)
    yield client
    await client.aclose()
    if isinstance(transport, FakeTransport):
        assert not transport.unexpected
        assert not transport.replies
        assert transport.closed == 1


def ask(
    *replies: Reply, update: UpdateAchievement = UPDATE, settings: CallSettings = SETTINGS, **policy: Any
) -> tuple[int, Log, list[Request]]:
    """Returns the HRESULT (unsigned) of an update for each reply, the log and the requests. The last reply is repeated."""

    async def run() -> tuple[int, Log, list[Request]]:
        transport, log = FakeTransport(*replies), Log()
        async with client_of(transport, log, **policy) as client:
            for _ in replies:
                hr = await client.update_achievement(update, settings)
        return hr & 0xFFFFFFFF, log, transport.requests

    return asyncio.run(run())


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class SocketServer:
    """A server that sends the test's bytes, on a port of its own."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self._ended = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self.requests: list[bytes] = []

    async def __aenter__(self) -> "SocketServer":
        self._server = await asyncio.start_server(self._accepted, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    async def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            while request := await self._read(reader):
                self.requests.append(request)
                await self._serve(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            self._tasks.discard(task)

    @staticmethod
    async def _read(reader: asyncio.StreamReader) -> bytes:
        """Returns one whole request; nothing at the connection's end."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return b""
        lengths = (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        length = next(lengths, 0)
        return head + await reader.readexactly(length)


def sending(data: bytes, *, then: Callable[[asyncio.StreamWriter], Awaitable[None]] | None = None) -> Serve:
    """Responds to each request with these bytes."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()
        if then is not None:
            await then(writer)

    return serve


def seconds(limit: float) -> Callable[[float, float], float]:
    """Sets an attempt's time limit, for tests without a response."""

    def timeout(window: float, elapsed: float) -> float:
        assert attempt_timeout(window, elapsed) >= 5
        return limit

    return timeout


async def over_sockets(
    serve: Serve, log: Log, count: int = 1, limit: float = 20, **policy: Any
) -> tuple[list[int], SocketServer]:
    """Returns the HRESULTs (unsigned) of consecutive updates at such a server."""
    async with SocketServer(serve) as server:
        async with client_of(
            network_transport(server.url), log, server.url, timeout=seconds(limit), **policy
        ) as client:
            results = [await client.update_achievement(UPDATE, SETTINGS) & 0xFFFFFFFF for _ in range(count)]
        return results, server
