"""docs/failures.md, row by row: each cause on a real socket, its result, and whether the request is retried."""

import asyncio
import gzip
import re
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
import trustme
from socket_support import LONG, UPDATE, Reply, Visit, plainly, response_bytes

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.sending.throttle_memory import ThrottleMemory
from xblshim.client.tokens.value_token import ValueToken
from xblshim.client.transport import network_transport
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import ListAchievements, UpdateAchievement

LIST = ListAchievements(UPDATE.xuid, UPDATE.title_id, 1, False, 0, 0, 0)
DOCUMENT = Path(__file__).parents[3] / "docs" / "failures.md"
ROWS = {
    cells[0]: cells[1:]
    for line in DOCUMENT.read_text(encoding="utf-8").splitlines()
    if line.startswith("|") and len(cells := [cell.strip() for cell in line.strip("|").split("|")]) == 4
}
E_FAIL = "0x80004005"


def pass_time(seconds: float) -> None:
    """Advances the loop's clock: an attempt that began before has less time."""
    loop = asyncio.get_running_loop()
    before = loop.time
    loop.time = lambda: before() + seconds  # type: ignore[method-assign]


class Waits:
    """The policy's clock and sleep: only its waits take time."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


class Kept:
    """An outbox that stores everything."""

    in_use = False

    def __init__(self) -> None:
        self.causes: list[str] = []

    def begin(self, offline: Callable[[], bool]) -> None: ...

    async def keep(self, updates: Sequence[UpdateAchievement], cause: str) -> int:
        self.causes.append(cause)
        return 0

    def settled(self, updates: Sequence[UpdateAchievement]) -> None: ...

    async def aclose(self) -> None: ...


class Peer:
    """Accepts connections and responds to each request on them, with or without TLS."""

    def __init__(self, reply: Reply, tls: ssl.SSLContext | None = None) -> None:
        self.reply = reply
        self.tls = tls
        self.understands = True
        self.connections = 0
        self.requests = 0

    async def __aenter__(self) -> "Peer":
        # Failed handshakes are tested on the client's side; the server's own log lines would be noise.
        asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setblocking(False)
        self.port = self._listener.getsockname()[1]
        self._accepting = asyncio.ensure_future(self._accept())
        self._serving: set[asyncio.Task[None]] = set()
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in (self._accepting, *self._serving):
            task.cancel()
        await asyncio.gather(self._accepting, *self._serving, return_exceptions=True)
        self._listener.close()

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            taken, _ = await loop.sock_accept(self._listener)
            self.connections += 1
            self._serving.add(asyncio.ensure_future(self._serve(taken)))

    async def _serve(self, taken: socket.socket) -> None:
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        try:
            transport, _ = await asyncio.get_running_loop().connect_accepted_socket(
                lambda: protocol, taken, ssl=self.tls
            )
        except (OSError, ssl.SSLError):
            taken.close()
            return
        writer = asyncio.StreamWriter(transport, protocol, reader, asyncio.get_running_loop())
        try:
            while True:
                head = await reader.readuntil(
                    b"\r\n\r\n" if self.understands else b"\x03"
                )  # a TLS record has its version there
                length = re.search(rb"(?i)content-length: *(\d+)", head)
                await reader.readexactly(int(length[1]) if length else 0)
                self.requests += 1
                await self.reply(Visit(reader, writer))
        except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass
        finally:
            writer.close()


async def reset(visit: Visit) -> None:
    visit.reset()


async def nothing(visit: Visit) -> None:
    pass_time(LONG)
    await visit.gone()


async def slowly(visit: Visit) -> None:
    for byte in response_bytes(200, b"{}"):
        await visit.send(bytes([byte]))
        pass_time(LONG / 4)
        await asyncio.sleep(0.001)


async def half(visit: Visit) -> None:
    await visit.send(response_bytes(200, b'{"achievements":[]}')[:-8])
    visit.writer.close()


async def endless(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    while True:
        await visit.send(b" " * 4096)


async def too_short(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{}")
    visit.writer.close()


PACKED = gzip.compress(bytes(1 << 17))
"""Below the limit until it is decompressed."""


async def page(visit: Visit) -> None:
    await visit.send(response_bytes(200, b"<html>Log in</html>", b"Content-Type: text/html; charset=utf-8"))


SIMPLE: dict[str, Reply] = {
    "connection reset": reset,
    "no response": nothing,
    "slow response": slowly,
    "half a response": half,
    "body without an end": endless,
    "wrong Content-Length": too_short,
    "a body of more than 4 MiB": plainly(response_bytes(200, b" " * ((1 << 16) + 1))),
    "a body that unpacks to more than 4 MiB": plainly(response_bytes(200, PACKED, b"Content-Encoding: gzip")),
    "a body that is packed twice": plainly(response_bytes(200, gzip.compress(PACKED), b"Content-Encoding: gzip, gzip")),
    "a proxy's HTML page with 200": page,
    **{f"status {status}": plainly(response_bytes(status)) for status in (401, 403, 408, 429, 500, 502, 503, 504)},
    "status 304": plainly(b"HTTP/1.1 304 Not Modified\r\n\r\n"),
    "a redirect": plainly(response_bytes(302, b"", b"Location: /elsewhere")),
}
OTHERS = {
    "connection refused",
    "TLS: self-signed certificate",
    "TLS: certificate of another name",
    "TLS: plain HTTP on the port",
}


@asynccontextmanager
async def peer_of(cause: str, authority: trustme.CA) -> AsyncIterator[tuple[str, Peer | None]]:
    """Yields the address of a service with this problem."""
    if cause == "connection refused":
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))  # bound, but not listening
            yield f"http://127.0.0.1:{taken.getsockname()[1]}", None
        return
    scheme, tls = "http", None
    if cause.startswith("TLS"):
        scheme = "https"
        if "plain" not in cause:
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            signer = trustme.CA() if "self-signed" in cause else authority
            name = "elsewhere.test" if "another name" in cause else "127.0.0.1"
            signer.issue_cert(name).configure_cert(tls)
    otherwise = response_bytes(400) if "plain" in cause else response_bytes(200, b"{}")
    async with Peer(SIMPLE.get(cause, plainly(otherwise)), tls) as peer:
        peer.understands = "plain" not in cause
        yield f"{scheme}://127.0.0.1:{peer.port}", peer


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> trustme.CA:
    return trustme.CA()


@pytest.fixture(autouse=True)
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The client trusts this authority alone."""
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))


def tried(
    cause: str, call: Callable[[AchievementsClient, CallSettings], object], authority: trustme.CA
) -> tuple[str, int, list[float], str]:
    """Returns the call's HRESULT as in the table, the attempts that the service saw, the waits between them, and the log."""

    async def run() -> tuple[str, int, list[float], str]:
        waits, log = Waits(), []
        async with AsyncExitStack() as stack:
            address, peer = await stack.enter_async_context(peer_of(cause, authority))
            policy = Policy(
                network_transport(address),
                ValueToken("XBL3.0 x=1;planted-secret"),
                max_body=1 << 16,  # instead of 4 MiB
                timeout=lambda window, elapsed: LONG,
                clock=waits.clock,
                sleep=waits.sleep,
                random=lambda: 0.0,
                memory=ThrottleMemory(),
            )
            client = AchievementsClient(
                RequestBuilder(address, "xblshim/1"), policy, lambda level, text: log.append(text)
            )
            client.fallback = kept = Kept()
            result = await call(client, CallSettings())  # type: ignore[misc]
            await client.aclose()
            attempts = 0 if peer is None else peer.connections if cause.startswith("TLS") else peer.requests
        return (
            ("S_OK" if result == 0 else f"0x{result & 0xFFFFFFFF:08X}"),
            attempts,
            waits.waits,
            "\n".join([*log, *kept.causes]),
        )

    return asyncio.run(run())


async def update(client: AchievementsClient, settings: CallSettings) -> int:
    return await client.update_achievement(UPDATE, settings)


async def read(client: AchievementsClient, settings: CallSettings) -> object:
    return await client.list_achievements(LIST, settings)


def test_the_table_has_each_cause() -> None:
    assert set(ROWS) == {"cause", "---", *SIMPLE, *OTHERS}


@pytest.mark.parametrize("call", [update, read])
@pytest.mark.parametrize("cause", [*SIMPLE, *sorted(OTHERS)])
def test_a_failure(
    cause: str, call: Callable[[AchievementsClient, CallSettings], object], authority: trustme.CA
) -> None:
    updates, reading, again = ROWS[cause]
    result, attempts, waits, log = tried(cause, call, authority)
    assert result == (updates if call is update else reading)
    if again == "yes":
        assert waits == ([10] if cause == "status 500" else [2, 4, 8])
    else:
        assert waits == []
    expected = len(waits) + 1 + (again.startswith("once"))
    if cause != "connection refused":
        assert attempts == expected
    assert bool(log) == (cause != "status 304" or call is read)
    assert "planted" not in log


def test_a_certificate_that_is_right_is_trusted(authority: trustme.CA) -> None:
    """The rows about TLS are only valid if a right certificate is accepted."""
    assert tried("TLS: right", update, authority)[0] == "S_OK"
