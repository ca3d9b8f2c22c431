"""The pool and its connections, on real sockets and both event loops: order of waiting requests, reuse, and closing."""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack

import pytest
from socket_support import Service, Visit, response_bytes
from transport_support import BOTH_LOOPS, ask, becomes, on_loop, read, transport_to

from xblshim.client.transport.http_connection import BUFFERED
from xblshim.client.transport.httpx_interface import ReadError
from xblshim.client.transport.keep_alive_transport import KeepAliveTransport

MakeLoop = Callable[[], asyncio.AbstractEventLoop]
Test = Callable[[Service, KeepAliveTransport], "asyncio.Future[None]"]


class World:
    """A service with scripted responses, and a transport to it."""

    def __init__(self, stack: AsyncExitStack, connections: int) -> None:
        self.stack, self.connections = stack, connections
        self.arrived: asyncio.Queue[Visit] = asyncio.Queue()

    async def __aenter__(self) -> "World":
        async def reply(visit: Visit) -> None:
            done = asyncio.Event()
            visit.responded = done  # type: ignore[attr-defined]
            await self.arrived.put(visit)
            await done.wait()

        self.service = await self.stack.enter_async_context(Service(reply))
        self.url = self.service.address + "/x"
        self.transport = await self.stack.enter_async_context(transport_to(self.url, self.connections))
        return self

    async def __aexit__(self, *_: object) -> None:
        while not self.arrived.empty():
            self.arrived.get_nowait().responded.set()  # type: ignore[attr-defined]

    def update(self, number: int = 0) -> "asyncio.Task[bytes]":
        async def run() -> bytes:
            return await read(await ask(self.transport, f"{self.url}{number}"))

        return asyncio.ensure_future(run())

    async def serve(self, data: bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") -> None:
        visit = await self.arrived.get()
        await visit.send(data)
        visit.responded.set()  # type: ignore[attr-defined]

    def numbers(self) -> list[int]:
        return [int(request.line.split()[1].removeprefix(b"/x")) for request in self.service.requests]


def in_a_world(make_loop: MakeLoop, test: "Callable[[World], object]", connections: int = 1) -> None:
    async def work() -> None:
        async with AsyncExitStack() as stack:
            world = await stack.enter_async_context(World(stack, connections))
            await test(world)  # type: ignore[misc]

    on_loop(make_loop, work)


async def turns(count: int = 20) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


@BOTH_LOOPS
def test_waiting_requests_are_served_in_order(make_loop: MakeLoop) -> None:
    async def test(world: World) -> None:
        updates = [world.update(number) for number in range(6)]
        for _ in updates:
            await world.serve()
        assert await asyncio.gather(*updates) == [b"{}"] * 6
        assert world.numbers() == [0, 1, 2, 3, 4, 5]
        assert world.service.connections == 1

    in_a_world(make_loop, test)


@BOTH_LOOPS
def test_the_number_of_connections_is_limited(make_loop: MakeLoop) -> None:
    async def test(world: World) -> None:
        updates = [world.update(number) for number in range(20)]
        await becomes(lambda: len(world.service.requests) == 3)
        for _ in updates:
            await world.serve()
        await asyncio.gather(*updates)
        assert world.service.connections == 3
        await world.transport.aclose()
        await world.service.until(lambda: world.service.open == 0)

    in_a_world(make_loop, test, 3)


@BOTH_LOOPS
def test_a_canceled_waiter_does_not_use_a_slot(make_loop: MakeLoop) -> None:
    async def test(world: World) -> None:
        updates = [world.update(number) for number in range(4)]
        await becomes(lambda: len(world.service.requests) == 1)
        updates[1].cancel()
        for number in (0, 2):
            await world.serve()
            await updates[number]
        # Canceled at the moment of its turn, so the next request gets it.
        await world.serve()
        await updates[3]
        assert world.numbers() == [0, 2, 3]
        assert updates[1].cancelled()
        assert world.service.connections == 1

    in_a_world(make_loop, test)


@BOTH_LOOPS
@pytest.mark.parametrize("responded", [False, True])
def test_a_slot_given_to_a_canceled_waiter_is_passed_on(make_loop: MakeLoop, responded: bool) -> None:
    async def test(world: World) -> None:
        first, second, third = (world.update(number) for number in range(3))
        visit = await world.arrived.get()
        await turns()
        # Both in one turn of the loop, before the second wakes.
        pool = world.transport.pool
        [connection] = pool._connections
        if responded:
            connection.received(response_bytes(200, b"{}"))
        else:
            connection.received(response_bytes(200, b"{}", b"Connection: close"))
        second.cancel()
        assert await first == b"{}"
        visit.responded.set()  # type: ignore[attr-defined]
        await world.serve()
        assert await third == b"{}"
        assert second.cancelled()
        assert world.numbers() == [0, 2]
        assert pool._places == 0
        assert len(pool._resting) == 1

    in_a_world(make_loop, test)


@BOTH_LOOPS
@pytest.mark.parametrize("part", [b"", b"HTTP/1.1 200", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{"])
def test_a_partly_read_response_never_stays_in_the_pool(make_loop: MakeLoop, part: bytes) -> None:
    async def test(world: World) -> None:
        late = world.update(1)
        visit = await world.arrived.get()
        await visit.send(part)
        next_one = world.update(2)
        while part and not next(iter(world.transport.pool._connections))._parser.started:
            await asyncio.sleep(0)
        late.cancel()
        await asyncio.wait([late])
        assert late.cancelled()
        visit.responded.set()  # type: ignore[attr-defined]
        await world.serve()
        assert await next_one == b"{}"
        assert world.service.connections == 2

    in_a_world(make_loop, test)


@BOTH_LOOPS
def test_a_response_that_comes_as_its_reader_is_canceled(make_loop: MakeLoop) -> None:
    """The head has arrived, the body has not, and no reader will close the response."""

    async def test(world: World) -> None:
        asking = asyncio.ensure_future(ask(world.transport, world.url + "1"))
        visit = await world.arrived.get()
        await turns()
        [connection] = world.transport.pool._connections
        connection.received(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{")
        asking.cancel()
        await asyncio.wait([asking])
        assert asking.cancelled()
        assert world.transport.pool._connections == set()
        visit.responded.set()  # type: ignore[attr-defined]
        await world.service.until(lambda: world.service.open == 0)

    in_a_world(make_loop, test)


@BOTH_LOOPS
def test_a_connection_closed_at_rest_is_not_used_again(make_loop: MakeLoop) -> None:
    async def test(world: World) -> None:
        for _ in range(3):
            update = world.update()
            visit = await world.arrived.get()
            await visit.send(response_bytes(200, b"{}"))
            await update
            assert world.transport.pool._resting
            visit.writer.close()
            visit.responded.set()  # type: ignore[attr-defined]
            await becomes(lambda: not world.transport.pool._connections)
        assert (len(world.service.requests), world.service.connections) == (3, 3)
        assert world.transport.pool._places == 1

    in_a_world(make_loop, test)


@BOTH_LOOPS
def test_unexpected_bytes_close_a_connection(make_loop: MakeLoop) -> None:
    async def test(world: World) -> None:
        update = world.update()
        visit = await world.arrived.get()
        await visit.send(response_bytes(200, b"{}"))
        await update
        await visit.send(response_bytes(404, b"for the next"))
        await becomes(lambda: not world.transport.pool._connections)
        visit.responded.set()  # type: ignore[attr-defined]
        again = world.update()
        await world.serve()
        assert await again == b"{}"
        assert world.service.connections == 2

    in_a_world(make_loop, test)


@BOTH_LOOPS
def test_a_connection_that_rested_too_long_is_not_used(make_loop: MakeLoop) -> None:
    async def test(world: World) -> None:
        for _ in range(2):
            update = world.update()
            await world.serve()
            await update
        assert world.service.connections == 1
        [connection] = world.transport.pool._resting
        connection.last_response -= 61
        update = world.update()
        await world.serve()
        await update
        assert world.service.connections == 2

    in_a_world(make_loop, test)


@BOTH_LOOPS
def test_after_a_failure_older_idle_connections_are_not_used(make_loop: MakeLoop) -> None:
    """The network may have changed, and each old connection would have to time out."""

    async def test(world: World) -> None:
        updates = [world.update(number) for number in range(4)]
        for _ in updates:
            await world.serve()
        await asyncio.gather(*updates)
        assert world.service.connections == 4
        hanging = world.update(5)
        visit = await world.arrived.get()
        hanging.cancel()
        await asyncio.wait([hanging])
        visit.responded.set()  # type: ignore[attr-defined]
        await world.service.until(lambda: world.service.open == 0)
        update = world.update(6)
        await world.serve()
        assert await update == b"{}"
        assert world.service.connections == 5

    in_a_world(make_loop, test, 4)


@BOTH_LOOPS
def test_closing_ends_everything(make_loop: MakeLoop) -> None:
    async def test(world: World) -> None:
        in_use, waiting = world.update(1), world.update(2)
        visit = await world.arrived.get()
        await world.transport.aclose()
        for update in (in_use, waiting):
            with pytest.raises(ReadError):
                await update
        visit.responded.set()  # type: ignore[attr-defined]
        await world.service.until(lambda: world.service.open == 0)
        with pytest.raises(ReadError, match="closed"):
            await world.update(3)
        await world.transport.aclose()

    in_a_world(make_loop, test)


@BOTH_LOOPS
def test_a_long_body_waits_for_its_reader(make_loop: MakeLoop) -> None:
    """A body that is read slowly isn't buffered as a whole. An abandoned one ends its connection."""
    long = 64 * 1024 * 1024

    async def test(world: World) -> None:
        async def send(visit: Visit) -> int:
            sent = 0
            await visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % long)
            try:
                while sent < long:
                    await visit.send(b"x" * 65536)
                    sent += 65536
            except ConnectionError:
                pass
            visit.responded.set()  # type: ignore[attr-defined]
            return sent

        asking = asyncio.ensure_future(ask(world.transport, world.url + "1"))
        sending = asyncio.ensure_future(send(await world.arrived.get()))
        response = await asking
        [connection] = world.transport.pool._connections
        await becomes(lambda: connection._paused)
        body = connection._body
        assert body is not None
        most = 0
        total = 0
        async for chunk in response.stream:  # type: ignore[union-attr]
            most = max(most, len(chunk))
            total += len(chunk)
            if total > 4 * 1024 * 1024:
                break
        await response.aclose()
        assert BUFFERED < most <= BUFFERED + 256 * 1024
        assert await sending < long
        assert world.transport.pool._places == 1

    in_a_world(make_loop, test)


@BOTH_LOOPS
def test_a_body_in_many_pieces(make_loop: MakeLoop) -> None:
    async def test(world: World) -> None:
        update = world.update()
        visit = await world.arrived.get()
        data = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"3\r\nabc\r\n" * 50 + b"0\r\n\r\n"
        for place in range(0, len(data), 7):
            await visit.send(data[place : place + 7])
            await turns(3)
        visit.responded.set()  # type: ignore[attr-defined]
        assert await update == b"abc" * 50
        assert world.transport.pool._resting

    in_a_world(make_loop, test)
