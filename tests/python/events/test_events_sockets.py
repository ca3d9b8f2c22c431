"""Real websockets: the contents of the handshake, and all ways in which a connection may end."""

import asyncio
import base64
import hashlib
import http
import json
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest
from events_support import CHANGE, CHANGED, PROGRESS, RESYNC, Log
from websockets.asyncio.server import ServerConnection, serve

from xblshim.client.events import rta_connection as connection
from xblshim.client.events import websocket as client_websocket
from xblshim.client.events.event_source import RemoteEvents
from xblshim.client.events.rta_events import RtaEvents
from xblshim.client.events.rta_socket import SocketClosed
from xblshim.client.events.websocket import MAX_MESSAGE, open_websocket, url_of_connect
from xblshim.config import load
from xblshim.model.events import Event
from xblshim.wiring.open_events import open_events

SECRET = "XBL3.0 x=4711;planted-secret"
LIMIT = 20
Handler = Callable[[ServerConnection], Awaitable[None]]


class Server:
    """A websocket server of the test that records the requests of the handshakes."""

    def __init__(self, handler: Handler, **options: Any) -> None:
        self._handler = handler
        self._options = options
        self.requests: list[Any] = []
        self.connections: list[ServerConnection] = []

    async def __aenter__(self) -> "Server":
        self._server = await serve(self._handle, "127.0.0.1", 0, **self._options)
        port = self._server.sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        return self

    async def _handle(self, websocket: ServerConnection) -> None:
        self.requests.append(websocket.request)
        self.connections.append(websocket)
        await self._handler(websocket)

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()


async def responding(websocket: ServerConnection) -> None:
    """Accepts every subscription and sends one event."""
    async for message in websocket:
        kind, sequence, _ = json.loads(message)
        if kind == 1:
            await websocket.send(json.dumps([1, sequence, 0, sequence, None]))
            await websocket.send(json.dumps([3, sequence, CHANGE]))


class Tokens:
    """A source that has a second token after the first one was refused."""

    async def authorization(self, refused: str | None = None) -> str:
        return SECRET if refused is None else SECRET + "-anew"

    def must_wait(self, refused: str | None = None) -> bool:
        return False

    async def aclose(self) -> None:
        pass

    def hide(self, text: str) -> str:
        return text.replace("planted-secret", "[token]")


TOKENS = Tokens()


class Delivered:
    """Delivered events; `until` waits for them."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._more = asyncio.Event()

    def __call__(self, subscription: int, event: Event) -> None:
        self.events.append(event)
        self._more.set()

    async def until(self, event: Event) -> None:
        async with asyncio.timeout(LIMIT):
            while event not in self.events:
                self._more.clear()
                await self._more.wait()


def events_of(
    server: Server,
    delivered: Delivered,
    log: Log,
    offline: Callable[[], bool] = lambda: False,
    tokens: Tokens | None = TOKENS,
) -> RtaEvents:
    class Client:
        event_source = RemoteEvents(server.address, tokens)

    config = load(program_dir=None, environ={"XBLSHIM_SERVICE": server.address}, options={})
    events = open_events(config, Client, log, delivered, offline)  # type: ignore[arg-type]
    assert isinstance(events, RtaEvents)
    events._random = lambda: 0.0
    return events


def test_the_handshake(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def run() -> None:
        log, delivered = Log(), Delivered()
        async with Server(responding, subprotocols=["rta.xboxlive.com.V2"]) as server:
            events = events_of(server, delivered, log)
            assert await events.subscribe(1, PROGRESS) == 0
            await delivered.until(CHANGED)
            await events.aclose()
        [request] = server.requests
        assert request.path == "/connect"
        assert request.headers["Sec-WebSocket-Protocol"] == "rta.xboxlive.com.V2"
        assert request.headers["Authorization"] == SECRET
        assert request.headers["User-Agent"].startswith("xblshim/")
        assert "Origin" not in request.headers
        assert server.connections[0].close_code == 1000, "it was closed in order"
        assert log.lines == []

    asyncio.run(run())
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("xblshim")]
    assert not [line for line in ours if "planted" in line]
    assert not [record for record in caplog.records if record.name == "websockets.client"]


def test_the_address_of_the_endpoint() -> None:
    assert url_of_connect("http://127.0.0.1:8620") == "ws://127.0.0.1:8620/connect"
    assert url_of_connect("https://rta.xboxlive.com") == "wss://rta.xboxlive.com/connect"


def test_a_token_that_is_refused_is_replaced() -> None:
    async def run() -> None:
        def process(websocket: ServerConnection, request: Any) -> Any:
            return (
                None
                if request.headers["Authorization"] != SECRET
                else websocket.respond(http.HTTPStatus.UNAUTHORIZED, "")
            )

        log, delivered = Log(), Delivered()
        async with Server(responding, process_request=process) as server:
            events = events_of(server, delivered, log)
            assert await events.subscribe(1, PROGRESS) == 0
            await delivered.until(CHANGED)
            await events.aclose()
        assert log.lines == []

    asyncio.run(run())


def test_401_is_tried_once_more_where_there_is_no_token() -> None:
    async def run() -> None:
        asked: list[str | None] = []

        def process(websocket: ServerConnection, request: Any) -> Any:
            asked.append(request.headers.get("Authorization"))
            return websocket.respond(http.HTTPStatus.UNAUTHORIZED, "") if len(asked) == 1 else None

        log, delivered = Log(), Delivered()
        async with Server(responding, process_request=process) as server:
            events = events_of(server, delivered, log, tokens=None)
            assert await events.subscribe(1, PROGRESS) == 0
            await delivered.until(CHANGED)
            await events.aclose()
        assert log.lines == []
        assert asked == [None, None]

    asyncio.run(run())


@pytest.mark.parametrize(
    ("frames", "limit", "said"),
    [
        (b"\x01\x01[" + b"\x00\x00" * 2000, LIMIT, "a message has more than 1000 frames"),
        (b"\x01\x01[" + b"\x00\x00" * 10, 0.05, "a message didn't end within 0.05 s"),
    ],
)
def test_a_message_without_an_end(frames: bytes, limit: float, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection ends; the next one has the subscription again."""
    monkeypatch.setattr(client_websocket, "MESSAGE_LIMIT", limit)

    async def run() -> None:
        connections = 0

        async def endless(websocket: ServerConnection) -> None:
            nonlocal connections
            connections += 1
            if connections == 1:
                await websocket.recv()
                websocket.transport.write(frames)
                await websocket.wait_closed()
            else:
                await responding(websocket)

        log, delivered = Log(), Delivered()
        async with Server(endless) as server:
            events = events_of(server, delivered, log)
            assert await events.subscribe(1, PROGRESS) == 0
            await delivered.until(CHANGED)
            await events.aclose()
        assert said in " ".join(log.of("warning"))

    asyncio.run(run())


def test_a_message_in_frames_is_one_message() -> None:
    async def run() -> None:
        async def in_frames(websocket: ServerConnection) -> None:
            async for text in websocket:
                kind, sequence, *_ = json.loads(text)
                if kind == 1:
                    await websocket.send(iter(json.dumps([1, sequence, 0, sequence, None])))
                    await websocket.send(iter(json.dumps([3, sequence, CHANGE])))

        log, delivered = Log(), Delivered()
        async with Server(in_frames) as server:
            events = events_of(server, delivered, log)
            assert await events.subscribe(1, PROGRESS) == 0
            await delivered.until(CHANGED)
            await events.aclose()
        assert log.lines == []

    asyncio.run(run())


def test_a_refusal_and_a_redirect() -> None:
    """The client follows no redirect. After a 401 it tries the next token once. No token is logged, and the title has its subscription."""
    statuses = [http.HTTPStatus.FOUND, http.HTTPStatus.UNAUTHORIZED]

    async def run() -> None:
        log = Log()

        def refuse(status: http.HTTPStatus, websocket: ServerConnection, request: Any) -> Any:
            asked.append(request.headers["Authorization"])
            response = websocket.respond(status, f"{SECRET} is no good\n")
            response.headers["Location"] = "/elsewhere"
            return response

        asked: list[str] = []
        for status in statuses:
            async with Server(responding, process_request=partial(refuse, status)) as server:
                events = events_of(server, Delivered(), log)
                assert await events.subscribe(1, PROGRESS) == 0
                await events.aclose()
        assert asked == [SECRET, SECRET, SECRET + "-anew"]
        assert [f"HTTP {status.value}" in line for line, status in zip(log.of("warning"), statuses, strict=True)]
        assert "planted" not in str(log.lines)

    asyncio.run(run())


def test_the_proxy_of_the_requests() -> None:
    async def run() -> None:
        async def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
            writer.close()

        asked: list[bytes] = []
        server = await asyncio.start_server(accepted, "127.0.0.1", 0)
        environ = {"HTTP_PROXY": f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"}
        with pytest.raises(Exception, match="403"):
            await open_websocket("http://service.test", "test", SECRET, environ=environ)
        server.close()
        await server.wait_closed()
        assert asked[0].startswith(b"CONNECT service.test:80 HTTP/1.1\r\n")
        assert b"planted" not in asked[0]

    asyncio.run(run())


def test_a_connection_that_is_lost_comes_back() -> None:
    async def run() -> None:
        delivered = Delivered()
        async with Server(responding) as server:
            events = events_of(server, delivered, Log())
            assert await events.subscribe(1, PROGRESS) == 0
            await delivered.until(CHANGED)
            delivered.events.clear()
            server.connections[0].transport.abort()
            await delivered.until(CHANGED)
            assert delivered.events == [RESYNC, CHANGED]
            assert len(server.connections) == 2
            await events.aclose()

    asyncio.run(run())


def test_a_title_that_switches_its_network_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """An offline title gets no events and makes no connection. It gets a resync when it is online again."""
    monkeypatch.setattr(connection, "delay_of", lambda tries: 0.01)

    async def run() -> None:
        off, asked, log, delivered = False, 0, Log(), Delivered()

        def offline() -> bool:
            nonlocal asked
            asked += 1
            return off

        async with Server(responding) as server:
            events = events_of(server, delivered, log, offline)
            assert await events.subscribe(1, PROGRESS) == 0
            await delivered.until(CHANGED)
            delivered.events.clear()
            off, asked = True, 0
            await server.connections[0].send(json.dumps([3, 1, CHANGE]))
            async with asyncio.timeout(LIMIT):
                while asked < 4:
                    await asyncio.sleep(0.01)
            assert delivered.events == []
            assert len(server.connections) == 1
            assert "switched off" in log.of("warning")[0]
            off = False
            await delivered.until(CHANGED)
            assert delivered.events[0] == RESYNC
            await events.aclose()

    asyncio.run(run())


async def broken(
    serve_bytes: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]], **options: Any
) -> str:
    """Returns why a connection to a server that sends these bytes ended."""

    async def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.append(asyncio.current_task())
        try:
            await serve_bytes(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    tasks: list[Any] = []
    server = await asyncio.start_server(accepted, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        async with asyncio.timeout(LIMIT):
            websocket = await open_websocket(url, "test", None, **options)
            try:
                while True:
                    await websocket.receive()
            except SocketClosed as error:
                return str(error)
            finally:
                await websocket.close()
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await server.wait_closed()


async def shake_hands(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    key = next(line.split(b": ")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"sec-websocket-key"))
    accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
    writer.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n"
    )
    await writer.drain()


def test_a_connection_that_is_open_on_our_side_only() -> None:
    """The other side accepts everything and sends nothing, like a machine behind a router that lost power. Pings detect it."""

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await shake_hands(reader, writer)
        while await reader.read(1000):
            pass

    assert "ping timeout" in asyncio.run(broken(silent, ping_interval=0.05, ping_limit=0.05))


@pytest.mark.parametrize(
    "garbage",
    [
        b"\xff" * 100,
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"\x81\x85\x00\x00\x00\x00hello",
        b"\x81\x02\xff\xfe",
        b"",
        b"\x81\x7e\xff",
    ],
)
def test_garbage_after_the_handshake(garbage: bytes) -> None:
    async def serve_bytes(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await shake_hands(reader, writer)
        writer.write(garbage)
        await writer.drain()

    assert asyncio.run(broken(serve_bytes))


@pytest.mark.parametrize(
    "garbage",
    [b"\xff" * 100, b"HTTP/1.1 101 Switching Protocols\r\n\r\n", b"", b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx"],
)
def test_garbage_instead_of_a_handshake(garbage: bytes) -> None:
    async def run() -> None:
        async def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(garbage)
            writer.close()

        server = await asyncio.start_server(accepted, "127.0.0.1", 0)
        log = Log()
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        events = RtaEvents(lambda: open_websocket(url, "test", None), Delivered(), log, lambda: 0.0)
        assert await events.subscribe(1, PROGRESS) == 0
        assert len(log.of("warning")) == 1
        await events.aclose()
        server.close()
        await server.wait_closed()

    asyncio.run(run())


def test_a_message_that_is_too_long_ends_the_connection() -> None:
    async def run() -> None:
        async def too_long(websocket: ServerConnection) -> None:
            await websocket.send("x" * (MAX_MESSAGE + 1))
            await websocket.wait_closed()

        async with Server(too_long) as server:
            websocket = await open_websocket(server.address, "test", None)
            with pytest.raises(SocketClosed, match="1009"):
                await websocket.receive()
            await websocket.close()

    asyncio.run(run())


def test_closing_does_not_wait_for_the_other_side() -> None:
    async def run() -> None:
        async def stubborn(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await shake_hands(reader, writer)
            while await reader.read(1000):
                pass
            writer.close()

        server = await asyncio.start_server(stubborn, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        events = RtaEvents(lambda: open_websocket(url, "test", None), Delivered(), Log(), lambda: 0.0)
        subscribing = asyncio.ensure_future(events.subscribe(1, PROGRESS))
        while not events._connections or not events._connections[PROGRESS.xuid]._live:
            await asyncio.sleep(0.01)
        async with asyncio.timeout(connection.CLOSE_LIMIT + LIMIT):
            await events.aclose()
            await subscribing
        server.close()
        await server.wait_closed()
        left = [task for task in asyncio.all_tasks() if "accept_coro" not in repr(task)]  # asyncio's own, on Windows
        assert len(left) == 1

    asyncio.run(run())
