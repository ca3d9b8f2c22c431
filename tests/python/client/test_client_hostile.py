"""Malicious responses: each attempt ends with the right result or the expected HRESULT, and the loop continues meanwhile."""

import asyncio
import gzip

import h11
import pytest
from client_support import SETTINGS, UPDATE, Log, client_of
from flood_support import service
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_support import BAD_JSON, E_FAIL, EXAMPLE, LANTERN, LIST, SINGLE
from transport_support import LONG
from wire_support import Wire, cut, settle

from xblshim.client.attempts.attempt import AttemptFailed, Attempts
from xblshim.client.attempts.response_body import MAX_BODY
from xblshim.client.transport import AsyncBaseTransport, Request, Response, network_transport
from xblshim.client.transport.http_connection import RECEIVED_AT_ONCE, Connection
from xblshim.client.transport.response_parser import ResponseParser
from xblshim.model.results import Page

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
QUICK = 0.1
TOO_LATE = f"no complete response within {QUICK:g} s"
TOO_LONG = ("arrived before the response's body", "Receive buffer too long")
# The first bytes, the bytes that are repeated endlessly, and the allowed error texts. Cases that may be too late have little time.
FLOODS: dict[str, tuple[bytes, bytes, tuple[str, ...]]] = {
    "nothing": (b"", b"", (TOO_LATE,)),
    "a head without an end": (OK, b"", (TOO_LATE,)),
    "interim responses": (b"", b"HTTP/1.1 100 Wait\r\n\r\n" * 50, (TOO_LATE, *TOO_LONG)),
    "headers": (OK, b"X: y\r\n" * 500, TOO_LONG),
    "a header": (OK + b"X: ", b"y" * 5000, TOO_LONG),
    "a chunk's extension": (CHUNKED + b"1;", b"x" * 5000, TOO_LONG),
    "chunks with long extensions": (CHUNKED, b"1;" + b"x" * 5000 + b"\r\ny\r\n", (TOO_LATE,)),
    "chunks of one byte": (CHUNKED, b"1\r\ny\r\n" * 500, (TOO_LATE, "longer than")),
    "trailers": (CHUNKED + b"0\r\n", b"X: y\r\n" * 500, TOO_LONG),
    "a body": (OK + b"\r\n", b" " * 50_000, (TOO_LATE, "longer than")),
    "gzip without a content": (
        OK + b"Content-Encoding: deflate\r\n\r\n",
        b"\x00\x00\x00\xff\xff" * 5000,
        (TOO_LATE, "longer than"),
    ),
}


@pytest.mark.parametrize("flood", FLOODS)
@pytest.mark.parametrize("proxied", [False, True])
def test_an_attempt_ends_for_any_response(flood: str, proxied: bool) -> None:
    begins, endless, said = FLOODS[flood]
    limit = QUICK if TOO_LATE in said else LONG

    async def run(address: str) -> str:
        url, environ = ("http://service.test/", {"HTTP_PROXY": address}) if proxied else (address, {})
        attempts = Attempts(network_transport(url, environ), MAX_BODY, None)
        async with asyncio.timeout(LONG):
            with pytest.raises(AttemptFailed) as caught:
                await attempts.send(Request("GET", url), limit)
        await attempts.aclose()
        return str(caught.value)

    with service(begins, endless=endless) as address:
        found = asyncio.run(run(address))
    assert any(text in found for text in said), found


@pytest.mark.parametrize("proxied", [False, True])
def test_the_loop_goes_on_between_small_pieces_of_a_response(proxied: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts, instead of timing, how much of a response is parsed in one turn of the loop."""
    turns = 0
    parsed: dict[int, int] = {}

    def counting(owner: type, name: str) -> None:
        original = getattr(owner, name)

        def counted(self: object, data: bytes) -> object:
            parsed[turns] = parsed.get(turns, 0) + len(data)
            return original(self, data)

        monkeypatch.setattr(owner, name, counted)

    counting(h11.Connection, "receive_data") if proxied else counting(ResponseParser, "feed")

    async def run(address: str) -> None:
        nonlocal turns
        url, environ = ("http://service.test/", {"HTTP_PROXY": address}) if proxied else (address, {})
        attempts = Attempts(network_transport(url, environ), MAX_BODY, None)
        sending = asyncio.ensure_future(attempts.send(Request("GET", url), LONG))
        while not sending.done():
            turns += 1
            await asyncio.sleep(0)
        assert len(sending.result().body) == 1 << 20
        await attempts.aclose()

    with service(OK + b"Content-Length: %d\r\n\r\n" % (1 << 20) + bytes(1 << 20)) as address:
        asyncio.run(run(address))
    assert sum(parsed.values()) > 1 << 20
    assert max(parsed.values()) <= RECEIVED_AT_ONCE


class OverWire(AsyncBaseTransport):
    """Delivers the bytes of a response in pieces, and ends the connection."""

    def __init__(self, pieces: list[bytes]) -> None:
        self._pieces = pieces

    async def handle_async_request(self, request: Request) -> Response:
        connection = Connection(lambda _: None)
        wire = Wire(connection)
        asking = asyncio.ensure_future(connection.ask(request.method, b"request"))
        await asyncio.sleep(0)
        self._bringing = asyncio.ensure_future(self._bring(wire))
        return await asking

    async def _bring(self, wire: Wire) -> None:
        for piece in self._pieces:
            wire.bring(piece)
            await settle()
        wire.end()


def heads() -> st.SearchStrategy[bytes]:
    status = st.sampled_from([b"200 OK", b"200 OK", b"200 OK", b"304 N", b"404 N", b"100 C", b"101 S", b"999 X", b"20"])
    lines = st.sampled_from(
        [b"Content-Type: text/html", b"Content-Encoding: gzip", b"Content-Encoding: gzip, gzip", b"Content-Encoding: br",
         b"Transfer-Encoding: chunked", b"Content-Length: 3", b"Content-Length: 99999999999", b"Connection: close", b"X", b"X: y"]
    )  # fmt: skip
    return st.builds(
        lambda status, lines: b"\r\n".join([b"HTTP/1.1 " + status, *lines, b"", b""]),
        status,
        st.lists(lines, max_size=3),
    )


BODIES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [EXAMPLE.encode(), gzip.compress(EXAMPLE.encode()), gzip.compress(gzip.compress(b"{}")), b"{}", b"null"]
    ),
    st.text('[]{}":,0', max_size=60).map(str.encode),
)
STATED = {E_FAIL, BAD_JSON, 0x8000FFFF, 0x80190001, 0x80190130, 0x80190194}


@settings(deadline=None)
@given(
    st.one_of(st.binary(max_size=100), st.builds(bytes.__add__, heads(), BODIES)),
    st.lists(st.integers(0, 300), max_size=3),
)
def test_any_bytes_give_a_right_result_or_a_stated_hresult(data: bytes, places: list[int]) -> None:
    async def run() -> None:
        log = Log()
        async with client_of(OverWire(cut(data, places)), log, timeout=lambda *_: LONG) as client:
            results = [await client.list_achievements(LIST, SETTINGS), await client.get_achievement(SINGLE, SETTINGS)]
            for result in results:
                if isinstance(result, Page):
                    assert result == Page((LANTERN,), "1")
                else:
                    assert result & 0xFFFFFFFF in STATED
            assert await client.update_achievement(UPDATE, SETTINGS) & 0xFFFFFFFF in {0, *STATED}
        assert all(level == "warning" for level, _ in log.lines), log.lines

    asyncio.run(run())


def test_a_right_response_over_the_same_wire() -> None:
    async def run() -> None:
        for body, coding in ((EXAMPLE.encode(), ""), (gzip.compress(EXAMPLE.encode()), "Content-Encoding: gzip\r\n")):
            data = f"HTTP/1.1 200 OK\r\n{coding}Content-Length: {len(body)}\r\n\r\n".encode() + body
            async with client_of(OverWire(cut(data, [7, 60, 100, 1000])), Log()) as client:
                assert await client.list_achievements(LIST, SETTINGS) == Page((LANTERN,), "1")

    asyncio.run(run())
