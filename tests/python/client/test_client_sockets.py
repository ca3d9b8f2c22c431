"""The client over real sockets, with responses that servers, proxies and networks damage."""

import asyncio
import gzip
import socket
import struct
from collections.abc import Awaitable, Callable

import pytest
from client_support import (
    SETTINGS,
    UPDATE,
    Log,
    SocketServer,
    client_of,
    over_sockets,
    seconds,
    sending,
)

from xblshim.client.transport import CONNECTIONS, network_transport

OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
FAILED = 0x80004005


def plain(status: str, body: bytes = b"", *headers: str) -> bytes:
    lines = "".join(f"{header}\r\n" for header in headers)
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{lines}\r\n".encode() + body


def test_the_bytes_on_the_wire_and_one_connection_for_all() -> None:
    async def run() -> None:
        log, connections = Log(), set()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connections.add(writer.get_extra_info("peername"))
            writer.write(OK)

        results, server = await over_sockets(serve, log, 3)
        assert results == [0, 0, 0]
        body = (
            b'{"action":"progressUpdate","serviceConfigId":"00000000-0000-0000-0000-0000abcd5678","titleId":305419896,'
            b'"userId":"2814000000000001","achievements":[{"id":"7","percentComplete":40}]}'
        )
        assert (
            server.requests
            == [
                b"POST /users/xuid(2814000000000001)/achievements/00000000-0000-0000-0000-0000abcd5678/update HTTP/1.1\r\n"
                b"Host: " + server.url[7:].encode() + b"\r\n"
                b"x-xbl-contract-version: 2\r\n"
                b"Content-Type: application/json; charset=utf-8\r\n"
                b"Accept-Language: fr-CA,fr,en-US,en\r\n"
                b"User-Agent: xblshim/9.8.7\r\n"
                b"Content-Length: %d\r\n\r\n" % len(body) + body
            ]
            * 3
        )
        assert len(connections) == 1
        assert not log.lines

    asyncio.run(run())


@pytest.mark.parametrize(
    ("data", "hr", "said"),
    [
        (plain("304 Not Modified"), 0x80190130, ""),
        (b"HTTP/1.1 304 Not Modified\r\n\r\n", 0x80190130, ""),
        (b"HTTP/1.1 204 No Content\r\n\r\n", 0, ""),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + OK, 0, ""),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 0, ""),
        (plain("200 OK", gzip.compress(b"{}", mtime=0), "Content-Encoding: gzip"), 0, ""),
        (plain("401 Unauthorized", b"who?", "WWW-Authenticate: XBL3.0"), 0x80190191, "answered 401: who?"),
        (plain("404 Not Found", b'{"error":"unknown id"}'), 0x80190194, "unknown id"),
        (plain("429 Too Many Requests"), 0x801901AD, "answered 429"),
        (plain("500 Oh"), 0x801901F4, "answered 500"),
        (plain("599 Odd"), 0x80190001, "answered 599"),
        (plain("301 Moved", b"", "Location: /elsewhere"), 0x8019012D, "answered 301"),
        (plain("307 Moved", b"", "Location: http://127.0.0.1:1/"), 0x80190133, "answered 307"),
        (plain("200 OK", b"<html>log in</html>", "Content-Type: text/html; charset=x"), FAILED, "web page"),
        (b"SSH-2.0-OpenSSH_9.2\r\n\r\n", FAILED, "RemoteProtocolError"),
        (plain("200 OK", b"not gzip", "Content-Encoding: gzip"), FAILED, "can't be unpacked"),
    ],
)
def test_a_response(data: bytes, hr: int, said: str) -> None:
    """Each response comes twice: the rest of one never becomes part of the next."""

    async def run() -> None:
        log = Log()
        results, server = await over_sockets(sending(data), log, 2)
        assert results == [hr, hr]
        assert len(server.requests) == (4 if hr == 0x80190191 else 2), (
            "a redirect was followed, or something was sent again"
        )
        assert len(log.lines) == (2 if said else 0)
        assert said in log.text

    asyncio.run(run())


Then = Callable[[asyncio.StreamWriter], Awaitable[None]]


async def reset(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def end(writer: asyncio.StreamWriter) -> None:
    writer.close()


@pytest.mark.parametrize("then", [reset, end])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"HTTP/1.1 200",
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{",
    ],
)
def test_a_connection_that_breaks(data: bytes, then: Then) -> None:
    async def run() -> None:
        log = Log()
        results, server = await over_sockets(sending(data, then=then), log, 2)
        assert results == [FAILED, FAILED]
        assert len(server.requests) == 2
        assert len(log.lines) == 2

    asyncio.run(run())


def test_a_refused_connection() -> None:
    async def run() -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))  # bound, but not listening
            url = f"http://127.0.0.1:{taken.getsockname()[1]}"
            log = Log()
            async with client_of(network_transport(url), log, url) as client:
                assert await client.update_achievement(UPDATE, SETTINGS) & 0xFFFFFFFF == FAILED
            assert "ConnectError" in log.text

    asyncio.run(run())


@pytest.mark.parametrize("data", [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"])
def test_a_response_that_never_ends(data: bytes) -> None:
    async def hang(writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    async def run() -> None:
        log = Log()
        results, _ = await over_sockets(sending(data, then=hang), log, 1, limit=0.3)
        assert results == [FAILED]
        assert "no complete response within 0.3 s" in log.text

    asyncio.run(run())


@pytest.mark.parametrize("head", [b"Content-Type: text/plain", b"Transfer-Encoding: chunked"])
def test_a_body_without_an_end_is_bounded(head: bytes) -> None:
    async def on_and_on(writer: asyncio.StreamWriter) -> None:
        chunk = b"x" * 65536
        while True:
            writer.write(b"10000\r\n" + chunk + b"\r\n" if b"chunked" in head else chunk)
            await writer.drain()

    async def run() -> None:
        log = Log()
        serve = sending(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n\r\n", then=on_and_on)
        results, _ = await over_sockets(serve, log, 1, max_body=1 << 20)
        assert results == [FAILED]
        assert "longer than 1048576 bytes" in log.text

    asyncio.run(run())


def test_a_head_without_an_end_is_bounded() -> None:
    async def on_and_on(writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(b"X-More: " + b"x" * 65536 + b"\r\n")
            await writer.drain()

    async def run() -> None:
        log = Log()
        results, _ = await over_sockets(sending(b"HTTP/1.1 200 OK\r\n", then=on_and_on), log)
        assert results == [FAILED]
        assert "RemoteProtocolError" in log.text

    asyncio.run(run())


def test_a_server_that_closes_idle_connections() -> None:
    """The next call opens a new connection instead of failing on the old one."""

    async def run() -> None:
        closed = asyncio.Event()

        async def close(writer: asyncio.StreamWriter) -> None:
            writer.close()
            await writer.wait_closed()
            closed.set()

        log = Log()
        async with SocketServer(sending(OK, then=close)) as server:
            async with client_of(network_transport(server.url), log, server.url) as client:
                for _ in range(5):
                    assert await client.update_achievement(UPDATE, SETTINGS) == 0, log.text
                    await closed.wait()
                    closed.clear()
            assert len(server.requests) == 5

    asyncio.run(run())


def test_canceled_calls_leave_their_connections_usable() -> None:
    """More calls than allowed connections are canceled. The next call still gets a connection."""

    async def run() -> None:
        may_respond = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await may_respond.wait()
            writer.write(OK)

        log = Log()
        async with (
            SocketServer(serve) as server,
            client_of(network_transport(server.url), log, server.url, timeout=seconds(30)) as client,
        ):
            for _ in range(3):
                tasks = [asyncio.create_task(client.update_achievement(UPDATE, SETTINGS)) for _ in range(CONNECTIONS)]
                before = len(server.requests)
                while len(server.requests) < before + CONNECTIONS:
                    await asyncio.sleep(0)
                for task in tasks:
                    task.cancel()
                done = await asyncio.gather(*tasks, return_exceptions=True)
                assert all(isinstance(result, asyncio.CancelledError) for result in done)
            may_respond.set()
            assert await client.update_achievement(UPDATE, SETTINGS) == 0, log.text

    asyncio.run(run())
