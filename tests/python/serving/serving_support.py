"""Shared by the tests of the serving part: an application on a real socket, and a client that writes bytes."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from xblshim.serving.local_server import LocalServer, listen

LONG = 30.0
"""Seconds; only a hang takes that long."""


class App:
    """Responds to every request with 200, or 304 for /same, and records it. /late responds when `go` is set."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.go = asyncio.Event()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.asked.append(scope["path"])
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.accept"})
            while (await receive())["type"] != "websocket.disconnect":
                pass
            return
        while (await receive()).get("more_body"):
            pass
        if scope["path"] == "/late":
            await self.go.wait()
        status, body = (304, b"") if scope["path"] == "/same" else (200, b"{}")
        headers = [(b"content-length", str(len(body)).encode())] if status == 200 else []
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})


class Running:
    """A running server."""

    def __init__(self, app: Any, **how: Any) -> None:
        self.lines: list[tuple[str, str]] = []
        self.listener = listen(0)
        self.port: int = self.listener.getsockname()[1]
        how.setdefault("end_seconds", 1)
        self.server = LocalServer(app, self.listener, lambda *line: self.lines.append(line), **how)

        self.clients: list[Client] = []

    def limit_requests(self, seconds: float) -> None:
        """Sets the server's time limit for incomplete requests, also of connections that are open."""
        self.server._request_seconds = seconds
        self.server._looks_after = 1

    async def connect(self) -> "Client":
        """The client is closed with the server."""
        client = Client(*await asyncio.open_connection("127.0.0.1", self.port))
        self.clients.append(client)
        return client


class Client:
    """One connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    def send(self, data: bytes) -> None:
        self.writer.write(data)

    def ask(self, path: str = "/", *headers: str, method: str = "GET", body: bytes = b"") -> None:
        lines = [f"{method} {path} HTTP/1.1", *(headers or ("Host: 127.0.0.1",)), f"Content-Length: {len(body)}"]
        self.send("\r\n".join([*lines, "", ""]).encode("latin-1") + body)

    async def status(self) -> int:
        """Returns the status of the next response, after reading all of it; 0 if the connection ends instead."""
        try:
            async with asyncio.timeout(LONG):
                head = await self.reader.readuntil(b"\r\n\r\n")
                lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                await self.reader.readexactly(int(lengths[0][15:]) if lengths else 0)
        except (asyncio.IncompleteReadError, ConnectionError):
            return 0
        return int(head.split()[1])

    async def ended(self) -> None:
        """Waits until the service has closed it."""
        async with asyncio.timeout(LONG):
            with contextlib.suppress(ConnectionError):
                while await self.reader.read(65536):
                    pass

    def close(self) -> None:
        self.writer.close()

    async def closed(self) -> None:
        self.writer.close()
        with contextlib.suppress(ConnectionError):
            await self.writer.wait_closed()


@asynccontextmanager
async def serving(app: Any, **how: Any) -> AsyncIterator[Running]:
    running = Running(app, **how)
    task = asyncio.ensure_future(running.server.serve())
    try:
        async with asyncio.timeout(LONG):
            yield running
    finally:
        running.server.should_exit = True
        await task
        assert running.listener.fileno() == -1
        for client in running.clients:
            await client.closed()


def has_no_delay(plug: socket.socket) -> bool:
    return bool(plug.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
