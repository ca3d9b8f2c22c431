"""The client's connections: how they are opened and shared, and that none stays open after any event."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

import pytest
from socket_support import LONG, SETTINGS, UPDATE, Reply, Service, Talk, Visit, plainly, response_bytes, talking

from xblshim.client.transport import CONNECTIONS

E_FAIL = 0x80004005


def many(reply: Reply, work: Callable[[Service, Talk], Awaitable[None]], seconds: float = LONG) -> Service:
    """Runs `work` with such a service and its client. At the end no connection is open."""

    async def run() -> Service:
        async with AsyncExitStack() as stack:
            service, talk = await talking(stack, reply, seconds)
            await work(service, talk)
            return service

    return asyncio.run(run())


async def _reset(visit: Visit) -> None:
    visit.reset()


async def _close(visit: Visit) -> None:
    visit.writer.close()


def _then_close(data: bytes) -> Reply:
    async def reply(visit: Visit) -> None:
        await visit.send(data)
        visit.writer.close()

    return reply


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"220 mail.example.test ESMTP\r\n", id="no HTTP"),
        pytest.param(b"\x16\x03\x03\x00\x02\x02\x28" * 40, id="TLS"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n", id="no length"),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nabc\r\n", id="no chunk"),
        pytest.param(response_bytes(200, b"x" * 100_000)[:50_000], id="longer than is read"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>", id="web page"),
        pytest.param(b"HTTP/1.1 200 OK\r\n", id="no end"),
    ],
)
def test_an_unusable_connection_is_closed(data: bytes) -> None:
    """The service keeps it open, and the client must not reuse it."""

    async def work(service: Service, talk: Talk) -> None:
        assert await talk.update() == E_FAIL
        await service.until(lambda: service.connections == 1 and service.open == 0)

    many(plainly(data), work, seconds=0.3)


def test_a_connection_that_is_not_accepted_is_abandoned() -> None:
    """A full backlog: nothing responds to the SYN."""

    async def run() -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen(0)
            address = listener.getsockname()
            waiting = [socket.socket() for _ in range(4)]
            for one in waiting:
                one.setblocking(False)
                one.connect_ex(address)
            async with Talk(f"http://127.0.0.1:{address[1]}", seconds=0.3) as talk:
                assert await talk.update() == E_FAIL
                assert "within 0.3 s" in talk.cause()
            for one in waiting:
                one.close()

    asyncio.run(run())


def test_a_tls_client_at_a_plain_service() -> None:
    async def run() -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            listener.setblocking(False)
            loop = asyncio.get_running_loop()

            async def serve() -> None:
                peer, _ = await loop.sock_accept(listener)
                with peer:
                    await loop.sock_recv(peer, 65536)
                    await loop.sock_sendall(peer, response_bytes(400))

            serving = loop.create_task(serve())
            async with Talk(f"https://127.0.0.1:{listener.getsockname()[1]}") as talk:
                assert await talk.update() == E_FAIL
                assert "ConnectError" in talk.cause()
            await serving

    asyncio.run(run())


@pytest.mark.parametrize(
    ("data", "result"),
    [
        (response_bytes(200, b"{}"), 0),
        (response_bytes(204), 0),
        (b"HTTP/1.1 304 Not Modified\r\n\r\n", 0x80190130),
        (response_bytes(404, b"unknown"), 0x80190194),
        (b"HTTP/1.1 500 Oh\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nno\r\n0\r\n\r\n", 0x801901F4),
    ],
)
def test_one_connection_serves_one_update_after_another(data: bytes, result: int) -> None:
    async def work(service: Service, talk: Talk) -> None:
        assert [await talk.update() for _ in range(10)] == [result] * 10

    service = many(plainly(data), work)
    assert (service.connections, len(service.requests)) == (1, 10)


def test_after_each_failure_the_next_update_works() -> None:
    replies = iter(
        [
            _reset,
            plainly(response_bytes(200)),
            _then_close(b"junk\r\n"),
            plainly(response_bytes(200)),
            _then_close(response_bytes(304)[:9]),
        ]
        * 2
    )

    async def reply(visit: Visit) -> None:
        await next(replies)(visit)

    async def work(service: Service, talk: Talk) -> None:
        assert [await talk.update() for _ in range(10)] == [E_FAIL, 0, E_FAIL, 0, E_FAIL] * 2

    many(reply, work)


@pytest.mark.parametrize("end", [_close, _reset])
def test_a_connection_that_served_before_and_breaks_without_a_response(end: Reply) -> None:
    """The service may have closed it before it saw the request. The client sends the request again, once, on a new connection."""
    replies = iter(
        [plainly(response_bytes(200)), end, plainly(response_bytes(304)), end, end, plainly(response_bytes(200))]
    )

    async def reply(visit: Visit) -> None:
        await next(replies)(visit)

    async def work(service: Service, talk: Talk) -> None:
        assert [await talk.update() for _ in range(4)] == [0, 0x80190130, E_FAIL, 0]
        assert (service.connections, len(service.requests)) == (4, 6)
        assert len({(request.line, request.body) for request in service.requests}) == 1

    many(reply, work)


def test_updates_at_the_same_time_have_connections_of_their_own() -> None:
    arrived = 0
    everybody = asyncio.Event()

    async def reply(visit: Visit) -> None:
        nonlocal arrived
        arrived += 1
        if arrived == CONNECTIONS:
            everybody.set()
        await everybody.wait()
        await visit.send(response_bytes(200, b"{}"))

    async def work(service: Service, talk: Talk) -> None:
        assert await asyncio.gather(*(talk.update() for _ in range(CONNECTIONS))) == [0] * CONNECTIONS
        assert service.connections == CONNECTIONS

    many(reply, work)


def test_an_update_that_is_canceled_closes_its_connection() -> None:
    arrived = asyncio.Event()

    async def reply(visit: Visit) -> None:
        arrived.set()
        await visit.gone()

    async def work(service: Service, talk: Talk) -> None:
        task = asyncio.ensure_future(talk.client.update_achievement(UPDATE, SETTINGS))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await service.until(lambda: service.open == 0)
        assert talk.logged == []

    many(reply, work)
