"""Connections: how responses are sent, the limit of connections, and their time limits."""

import asyncio
import errno
import socket
from collections.abc import Callable
from typing import Any

import pytest
from serving_support import App, has_no_delay, serving
from websockets.asyncio.client import connect

from xblshim.serving import local_server as serving_server
from xblshim.serving.local_server import MOST_CONNECTIONS, RESERVED_FILES, connection_limit, listen


async def becomes(reached: Callable[[], object]) -> None:
    while not reached():
        await asyncio.sleep(0.001)


class CountedSocket(socket.socket):
    """A socket that records its sends."""

    sends: list[bytes]

    def send(self, data: Any, *flags: int) -> int:
        sent = super().send(data, *flags)
        self.sends.append(bytes(data[:sent]))
        return sent


@pytest.mark.parametrize("path", ["/", "/same"])
def test_a_response_is_sent_immediately_in_one_piece(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body sent after its head waits 40 ms for the client's acknowledgment, unless the socket has TCP_NODELAY."""

    async def run() -> None:
        loop = asyncio.get_running_loop()
        plugs: list[CountedSocket] = []
        accepted = loop.connect_accepted_socket

        async def counted(factory: Any, sock: socket.socket) -> Any:
            assert has_no_delay(sock)
            plugs.append(CountedSocket(fileno=sock.detach()))
            plugs[-1].sends = []
            plugs[-1].setblocking(False)
            return await accepted(factory, plugs[-1])

        monkeypatch.setattr(loop, "connect_accepted_socket", counted)
        async with serving(App()) as running:
            client = await running.connect()
            for number in range(1, 4):
                client.ask(path)
                assert await client.status() == (304 if path == "/same" else 200)
                [plug] = plugs
                assert len(plug.sends) == number
            assert plug.sends[0].startswith(b"HTTP/1.1 ")
            assert plug.sends[0].endswith(b"\r\n\r\n" if path == "/same" else b"\r\n\r\n{}")

    asyncio.run(run())


def test_idle_connections_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection that is idle for longest is closed first. One with a request in progress is never closed."""
    monkeypatch.setattr(serving_server, "GRACE", 0.0)

    async def run() -> None:
        app = App()
        async with serving(app, connections=4) as running:
            late = await running.connect()
            late.ask("/late")
            await becomes(lambda: app.asked)
            idle = []
            for _ in range(3):
                idle.append(await running.connect())
                await becomes(lambda: len(running.server.server_state.connections) == len(idle) + 1)
            idle[0].ask()  # from now on it is idle for less time than the others
            assert await idle[0].status() == 200
            for number in range(20):
                client = await running.connect()
                client.ask()
                assert await client.status() == 200
                assert len(running.server.server_state.connections) <= 4
                if number == 0:
                    await idle[1].ended()
                    idle[0].ask()
                    assert await idle[0].status() == 200
            app.go.set()
            assert await late.status() == 200
            assert len(running.lines) == 1, "said once"
            assert "4 connections" in running.lines[0][1]

    asyncio.run(run())


def test_when_all_connections_are_busy_the_next_one_waits() -> None:
    async def run() -> None:
        app = App()
        async with serving(app, connections=3) as running:
            clients = [await running.connect() for _ in range(5)]
            for client in clients:
                client.ask("/late")
            await becomes(lambda: len(app.asked) == 3)
            for _ in range(50):
                await asyncio.sleep(0)
            assert len(running.server.server_state.connections) == 3
            app.go.set()
            assert [await client.status() for client in clients] == [200] * 5

    asyncio.run(run())


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"G",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ",
        b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\n{",
        b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET / HTTP/1.1\r\nHo",
    ],
)
def test_incomplete_requests_are_closed(sent: bytes) -> None:
    async def run() -> None:
        async with serving(App(), request_seconds=0.01) as running:
            half = await running.connect()
            half.send(sent)
            await half.ended()
            await becomes(lambda: not running.server.server_state.connections)
            assert not running.lines

    asyncio.run(run())


def test_a_head_that_comes_slowly_ends_too() -> None:
    async def run() -> None:
        async with serving(App(), request_seconds=0.05) as running:
            slow = await running.connect()
            slow.send(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n")
            ended = asyncio.ensure_future(slow.ended())
            while not ended.done():
                slow.send(b"X: y\r\n")
                await asyncio.sleep(0.01)

    asyncio.run(run())


def test_a_connection_between_two_requests_is_not_slow() -> None:
    """Titles keep an idle connection for 60 s. An earlier server closed it after the time limit of a request, and lost a request in flight."""

    async def run() -> None:
        async with serving(App()) as running:
            client = await running.connect()
            for _ in range(2):
                client.ask()
                assert await client.status() == 200
                # One without a request is closed meanwhile. The limit begins here: the first request may take any time.
                running.limit_requests(0.01)
                await (await running.connect()).ended()
            client.send(b"GET / HTTP/1.1\r\nHo")
            await client.ended()

    asyncio.run(run())


def test_a_request_that_is_being_responded_may_take_long() -> None:
    async def run() -> None:
        app = App()
        async with serving(app) as running:
            client = await running.connect()
            client.ask("/late")
            await becomes(lambda: app.asked)
            running.limit_requests(0.01)
            # Another one is closed meanwhile.
            await (await running.connect()).ended()
            app.go.set()
            assert await client.status() == 200

    asyncio.run(run())


def test_a_client_that_does_not_take_its_response_makes_room() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        body = bytes(1 << 25) if scope["path"] == "/much" else b""
        length = (b"content-length", b"%d" % len(body))
        await send({"type": "http.response.start", "status": 200, "headers": [length, (b"connection", b"close")]})
        await send({"type": "http.response.body", "body": body})

    async def run() -> None:
        async with serving(app, connections=2) as running:
            stuck = []
            for _ in range(2):
                stuck.append(socket.create_connection(("127.0.0.1", running.port)))
                stuck[-1].sendall(b"GET /much HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            await becomes(lambda: running.server.server_state.total_requests == 2)
            client = await running.connect()
            client.ask()
            assert await client.status() == 200
            for plug in stuck:
                plug.close()

    asyncio.run(run())


def test_half_of_the_connections_may_be_websockets() -> None:
    async def run() -> None:
        app = App()
        async with serving(app, connections=6) as running:
            url = f"ws://127.0.0.1:{running.port}/connect"
            websockets = [await connect(url, proxy=None) for _ in range(3)]
            for _ in range(2):
                with pytest.raises(
                    Exception, match=r"did not receive a valid HTTP response|connection closed|no close frame"
                ):
                    await connect(url, proxy=None)
            assert len(running.lines) == 1
            assert "3 websockets" in running.lines[0][1]
            for _ in range(5):
                client = await running.connect()
                client.ask()
                assert await client.status() == 200
            for websocket in websockets:
                await websocket.close()
            await becomes(lambda: len(running.server.server_state.connections) <= 3)
            await (await connect(url, proxy=None)).close()

    asyncio.run(run())


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENFILE, errno.ENETDOWN, errno.ECONNABORTED])
def test_a_socket_that_cannot_be_accepted(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service logs one line and continues. An idle connection is closed for the new one."""
    monkeypatch.setattr(serving_server, "_PAUSE", 0.001)
    monkeypatch.setattr(serving_server, "GRACE", 0.0)

    async def run() -> None:
        loop = asyncio.get_running_loop()
        accept = loop.sock_accept
        failures = 0

        async def accepted(listener: socket.socket) -> Any:
            nonlocal failures
            found = await accept(listener)
            if 0 < failures < 20:
                failures += 1
                found[0].close()
                raise OSError(number, "no")
            return found

        monkeypatch.setattr(loop, "sock_accept", accepted)
        async with serving(App()) as running:
            idle = await running.connect()
            await becomes(lambda: running.server.server_state.connections)
            failures = 1
            for _ in range(30):
                client = await running.connect()
                client.ask()
                status = await client.status()
            assert status == 200
            if number == errno.ECONNABORTED:
                assert not running.lines
            else:
                await idle.ended()
                assert len(running.lines) == 1

    asyncio.run(run())


def test_the_limit_follows_the_files() -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (200, before[1]))
        found = connection_limit()
        assert 4 <= found < 200 - RESERVED_FILES
        plugs = [socket.socket() for _ in range(10)]
        assert connection_limit() == max(4, found - 10)
        for plug in plugs:
            plug.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (before[1], before[1]))
        assert connection_limit() <= MOST_CONNECTIONS
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_port_in_use() -> None:
    first = listen(0)
    with pytest.raises(OSError, match=r"."):
        listen(first.getsockname()[1])
    first.close()


def test_many_connections_at_once() -> None:
    """More idle connections than the listener's limit precede one with a request."""

    async def run() -> None:
        async with serving(App(), connections=5) as running:
            for _ in range(30):
                await running.connect()
            client = await running.connect()
            client.ask()
            assert await client.status() == 200

    asyncio.run(run())


def test_the_end_closes_what_is_idle_and_half_sent() -> None:
    async def run() -> None:
        async with serving(App()) as running:
            clients = [await running.connect() for _ in range(3)]
            clients[1].send(b"GET / HT")
            clients[2].ask()
            assert await clients[2].status() == 200
            running.server.should_exit = True
            for client in clients:
                await client.ended()

    asyncio.run(run())


def test_connections_whose_requests_are_on_their_way_are_not_closed_for_others() -> None:
    async def run() -> None:
        async with serving(App(), connections=3) as running:
            clients = [await running.connect() for _ in range(20)]
            for client in clients:
                client.ask("/", "Host: 127.0.0.1", "Connection: close")
            assert [await client.status() for client in clients] == [200] * 20
            assert len(running.lines) == 1

    asyncio.run(run())


def test_a_failing_connection_does_not_affect_others(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        loop = asyncio.get_running_loop()
        accepted = loop.connect_accepted_socket

        async def failing(factory: Any, sock: socket.socket) -> Any:
            raise ValueError("a mistake")

        async with serving(App()) as running:
            monkeypatch.setattr(loop, "connect_accepted_socket", failing)
            for _ in range(3):
                await (await running.connect()).ended()
            monkeypatch.setattr(loop, "connect_accepted_socket", accepted)
            client = await running.connect()
            client.ask()
            assert await client.status() == 200
            assert running.lines == [("warning", "The local service lost a connection (ValueError: a mistake).")]

    asyncio.run(run())
