"""Opening connections, and sending requests on them."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from socket_support import response_bytes
from transport_support import BOTH_LOOPS, ask, becomes, on_loop, read, transport_to

from xblshim.client.transport import Request, url_of
from xblshim.client.transport import open_socket as dialling
from xblshim.client.transport.httpx_interface import ConnectError, LocalProtocolError, ReadError

MakeLoop = Callable[[], asyncio.AbstractEventLoop]


@BOTH_LOOPS
@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
@pytest.mark.parametrize("named", [False, True])
def test_both_families_by_number_and_by_name(make_loop: MakeLoop, host: str, named: bool) -> None:
    """`localhost` means both addresses. An address without a listener must not prevent the connection."""
    try:
        socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
        addresses = {info[4][0] for info in socket.getaddrinfo("localhost", 1)}
    except OSError:
        pytest.skip("this machine has no IPv6")
    if named and host not in addresses:
        pytest.skip("localhost has no IPv6 address here")

    async def work() -> None:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            head = await reader.readuntil(b"\r\n\r\n{}")
            assert f"\r\nHost: {url_of(url).netloc.decode()}\r\n".encode() in head
            writer.write(response_bytes(200, b"{}"))
            await reader.read()
            writer.close()

        server = await asyncio.start_server(serve, host, 0)
        port = server.sockets[0].getsockname()[1]
        url = f"http://{'localhost' if named else f'[{host}]' if ':' in host else host}:{port}/x"
        async with transport_to(url) as transport:
            assert await read(await ask(transport, url)) == b"{}"
        server.close()

    on_loop(make_loop, work)


@pytest.mark.parametrize("protocol", [0, socket.IPPROTO_TCP])
def test_a_request_waits_for_no_acknowledgment(protocol: int) -> None:
    """TCP_NODELAY, which asyncio itself sets only for IPPROTO_TCP."""

    async def run() -> None:
        listener = socket.create_server(("127.0.0.1", 0))
        place = (socket.AF_INET, socket.SOCK_STREAM, protocol, listener.getsockname())
        connected = await dialling._connect(place)
        assert connected.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        connected.close()
        listener.close()

    asyncio.run(run())


@BOTH_LOOPS
def test_names_are_looked_up_each_time(make_loop: MakeLoop, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service moves to another address while the client runs, and earlier there was no network."""
    addresses: list[list[str]] = [[], ["127.0.0.2"], ["127.0.0.3"]]

    async def work() -> None:
        async def look_up(host: str, _: int) -> list[dialling._Place]:
            assert host == "service.test"
            found = addresses.pop(0)
            if not found:
                raise socket.gaierror(-3, "Temporary failure in name resolution")
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, (address, port)) for address in found]

        monkeypatch.setattr(dialling, "_look_up", look_up)

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n{}")
            writer.write(response_bytes(200, writer.get_extra_info("sockname")[0].encode()))
            writer.close()

        first = await asyncio.start_server(serve, "127.0.0.2", 0)
        port = first.sockets[0].getsockname()[1]
        second = await asyncio.start_server(serve, "127.0.0.3", port)
        url = f"http://service.test:{port}/x"
        async with transport_to(url) as transport:
            with pytest.raises(ConnectError, match="name resolution"):
                await ask(transport, url)
            assert await read(await ask(transport, url)) == b"127.0.0.2"
            await becomes(lambda: not transport._pool._connections)
            assert await read(await ask(transport, url)) == b"127.0.0.3"
        first.close()
        second.close()

    on_loop(make_loop, work)


def test_an_address_that_does_not_respond_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its attempt continues, and is abandoned when the other address has responded."""
    events: list[str] = []

    async def connect(place: tuple[int, int, int, tuple[str, int]]) -> socket.socket:
        address = place[3][0]
        events.append(address)
        try:
            if address == "silent":
                await asyncio.Event().wait()
            if address == "refuses":
                raise ConnectionRefusedError("refuses")
        except asyncio.CancelledError:
            events.append("given up")
            raise
        return socket.socket()

    async def look_up(host: str, port: int) -> list[tuple[int, int, int, tuple[str, int]]]:
        return [(family, 1, 6, (address, port)) for family, address in places]

    monkeypatch.setattr(dialling, "_connect", connect)
    monkeypatch.setattr(dialling, "_look_up", look_up)
    monkeypatch.setattr(dialling, "HEAD_START", 0.01)

    places = [(10, "silent"), (10, "never asked"), (2, "good")]
    asyncio.run(dialling.open_socket("h", 1)).close()
    assert events == ["silent", "good", "given up"]
    events.clear()
    places = [(10, "refuses"), (10, "refuses"), (2, "silent"), (2, "good")]
    asyncio.run(dialling.open_socket("h", 1)).close()
    assert events == ["refuses", "silent", "refuses", "good", "given up"]
    events.clear()
    places = [(10, "refuses"), (2, "refuses")]
    with pytest.raises(ConnectionRefusedError):
        asyncio.run(dialling.open_socket("h", 1))
    events.clear()
    places = [(10, "silent"), (2, "silent")]

    async def canceled() -> None:
        opening = asyncio.ensure_future(dialling.open_socket("h", 1))
        await becomes(lambda: len(events) == 2)
        opening.cancel()
        await asyncio.wait([opening])

    asyncio.run(canceled())
    assert events == ["silent", "silent", "given up", "given up"]


@pytest.mark.parametrize("succeed", [False, True])
def test_addresses_that_respond_at_the_same_time_count_in_their_order(
    monkeypatch: pytest.MonkeyPatch, succeed: bool
) -> None:
    """The error of the first one is reported, and its connection is used, in each run."""

    async def look_up(host: str, port: int) -> list[tuple[int, int, int, tuple[str, int]]]:
        return [(family, 1, 6, (f"{number}", port)) for number, family in enumerate((10, 2) * 3)]

    async def connect(place: tuple[int, int, int, tuple[str, int]]) -> socket.socket:
        waiting.append(place[3][0])
        if len(waiting) == 6:
            together.set()
        await together.wait()
        if not succeed:
            raise OSError(place[3][0])
        opened[place[3][0]] = socket.socket()
        return opened[place[3][0]]

    monkeypatch.setattr(dialling, "_look_up", look_up)
    monkeypatch.setattr(dialling, "_connect", connect)
    monkeypatch.setattr(dialling, "HEAD_START", 0)
    for _ in range(20):
        waiting: list[str] = []
        opened: dict[str, socket.socket] = {}
        together = asyncio.Event()
        if succeed:
            with asyncio.run(dialling.open_socket("h", 1)) as found:
                assert found is opened["0"]
            assert all(one.fileno() == -1 for one in opened.values())
        else:
            with pytest.raises(OSError, match=r"^0$"):
                asyncio.run(dialling.open_socket("h", 1))


@BOTH_LOOPS
def test_a_name_whose_lookup_hangs(make_loop: MakeLoop, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a network without its name server. A lookup can't be ended, and neither the loop's end nor that of the hosting Python waits for it."""
    went_on = threading.Event()
    lookups: list[threading.Thread] = []
    real = socket.getaddrinfo

    def hang(host: str, port: int, *_: int, **how: int) -> list[Any]:
        if how.get("flags"):
            return real(host, port, **how)
        lookups.append(threading.current_thread())
        went_on.wait(20)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", hang)

    async def work() -> None:
        url = "http://service.test/x"
        async with transport_to(url) as transport:
            asking = asyncio.ensure_future(ask(transport, url))
            await becomes(lambda: bool(lookups) or asking.done())
            asking.cancel()
            await asyncio.wait([asking])
            assert transport._pool._places == 4
        await asyncio.get_running_loop().shutdown_default_executor()

    on_loop(make_loop, work)
    [lookup] = lookups
    assert lookup.is_alive()
    assert lookup.daemon
    went_on.set()
    lookup.join()


@BOTH_LOOPS
def test_an_invalid_name(make_loop: MakeLoop) -> None:
    async def work() -> None:
        url = f"http://{'a' * 70}.test/x"
        async with transport_to(url) as transport:
            for _ in range(3):
                with pytest.raises(ConnectError):
                    await ask(transport, url)
            assert transport._pool._places == 4

    on_loop(make_loop, work)


def test_a_lookup_without_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a machine at its limit nor a Python that ends may lose an update. It is stored as without a network."""

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    async def work() -> None:
        monkeypatch.setattr(threading.Thread, "start", refuse)
        async with transport_to("http://service.test/x") as transport:
            with pytest.raises(ConnectError, match="can't start new thread"):
                await ask(transport, "http://service.test/x")

    on_loop(asyncio.SelectorEventLoop, work)


def test_retries_at_a_service_that_closes_immediately_are_limited() -> None:
    async def work() -> None:
        async def serve(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal came
            came += 1
            writer.close()

        came = 0
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/x"
        async with transport_to(url) as transport:
            for _ in range(3):
                with pytest.raises(ReadError):
                    await ask(transport, url)
        assert came == 3
        server.close()

    on_loop(asyncio.SelectorEventLoop, work)


@pytest.mark.parametrize(
    ("method", "url", "headers"),
    [
        ("POST", "http://elsewhere.test/x", {}),
        ("POST", "https://127.0.0.1:1/x", {}),
        ("POST", "http://127.0.0.1:1/x", {"X": "a\r\nY: b"}),
        ("POST", "http://127.0.0.1:1/x", {"X": "a\nY: b"}),
        ("POST", "http://127.0.0.1:1/x", {"X": "a\rb"}),
        ("POST", "http://127.0.0.1:1/x", {"X": "a\0b"}),
        ("POST", "http://127.0.0.1:1/x", {"X\r\nY": "a"}),
        ("GET / HTTP/1.1\r\nX:", "http://127.0.0.1:1/x", {}),
    ],
)
def test_requests_that_are_not_sent(method: str, url: str, headers: dict[str, str]) -> None:
    async def work() -> None:
        async with transport_to("http://127.0.0.1:1") as transport:
            with pytest.raises(LocalProtocolError):
                await transport.handle_async_request(Request(method, url, headers=headers))

    on_loop(asyncio.SelectorEventLoop, work)


def test_a_body_without_a_known_length() -> None:
    async def work() -> None:
        got: list[bytes] = []

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            got.append(await reader.readuntil(b"0\r\n\r\n"))
            writer.write(response_bytes(200, b"{}"))
            writer.close()

        async def body() -> AsyncIterator[bytes]:
            yield b"abc"
            yield b"def"

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/x"
        async with transport_to(url) as transport:
            response = await transport.handle_async_request(Request("PUT", url, content=body()))
            assert await read(response) == b"{}"
        assert got[0].endswith(b"\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nabcdef\r\n0\r\n\r\n")
        server.close()

    on_loop(asyncio.SelectorEventLoop, work)
