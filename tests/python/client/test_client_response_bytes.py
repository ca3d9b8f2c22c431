"""The bytes of responses: any bytes, split anywhere, give a response or a clear failure, and valid responses give h11's result."""

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire_support import Whole, cut, exchange

from xblshim.client.transport.response_parser import HEAD_LIMIT, ResponseParser

CUTS = st.lists(st.integers(0, 5000), max_size=8)
TOKEN = st.text("abcXYZ019-_!#", min_size=1, max_size=12).map(str.encode)
VALUE = st.text('abc XYZ\t;=,"/é', max_size=20).map(lambda text: text.encode("latin-1").strip(b" \t"))
FRAMING = (b"content-length", b"transfer-encoding", b"connection", b"upgrade", b"keep-alive", b"proxy-connection")
HEADERS = st.lists(st.tuples(TOKEN, VALUE).filter(lambda header: header[0].lower() not in FRAMING), max_size=5)


def lines(headers: list[tuple[bytes, bytes]]) -> bytes:
    return b"".join(b"%b: %b\r\n" % header for header in headers)


@st.composite
def any_response(draw: st.DrawFn) -> tuple[bytes, bool]:
    """A valid response to a POST, and whether the connection's end is its end."""
    data = b"".join(
        b"HTTP/1.1 %d Wait\r\n%b\r\n" % (status, lines(draw(HEADERS)))
        for status in draw(st.lists(st.sampled_from([100, 102, 103, 199]), max_size=2))
    )
    status = draw(st.sampled_from([200, 201, 204, 304, 301, 400, 404, 429, 500, 503, 599, 999]))
    head = b"HTTP/1.1 %d %b\r\n" % (status, draw(st.sampled_from([b"", b"OK", b"Not Found at all"])))
    headers, body = draw(HEADERS), draw(st.binary(max_size=300))
    closing = draw(st.booleans())
    if closing:
        headers.append((b"Connection", draw(st.sampled_from([b"close", b"Close"]))))
    place = draw(st.integers(0, len(headers)))
    if status in (204, 304):
        return data + head + lines(headers) + b"\r\n", False
    framing = draw(st.sampled_from(["length", "chunked", "end"]))
    if framing == "end":
        return data + head + lines(headers) + b"\r\n" + body, True
    if framing == "length":
        headers.insert(place, (draw(st.sampled_from([b"Content-Length", b"content-length"])), b"%d" % len(body)))
        return data + head + lines(headers) + b"\r\n" + body, False
    headers.insert(place, (b"Transfer-Encoding", b"chunked"))
    extension = draw(st.sampled_from([b"", b";name=value", b';a="b"']))
    chunks = b"".join(b"%x%b\r\n%b\r\n" % (len(piece), extension, piece) for piece in cut(body, draw(CUTS)) if piece)
    return data + head + lines(headers) + b"\r\n" + chunks + b"0\r\n" + lines(draw(HEADERS)) + b"\r\n", False


def by_h11(data: bytes, method: str = "POST") -> Whole:
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method=method, target="/", headers=[("Host", "h"), ("Content-Length", "0")]))
    connection.send(h11.EndOfMessage())
    connection.receive_data(data)
    connection.receive_data(b"")
    status, headers, body = 0, [], b""
    while not isinstance(event := connection.next_event(), h11.EndOfMessage):
        assert event not in (h11.NEED_DATA, h11.PAUSED)
        if isinstance(event, h11.Response):
            status, headers = event.status_code, event.headers.raw_items()
        elif isinstance(event, h11.Data):
            body += bytes(event.data)
    return Whole(status, headers, body)


def parsed(parser: ResponseParser, method: str, data: bytes) -> tuple[object, ...]:
    parser.expect(method)
    parser.feed(data)
    return parser.status, parser.headers, parser.body, parser.complete, parser.reusable


@given(
    st.lists(any_response(), min_size=2, max_size=2),
    st.lists(st.tuples(st.sampled_from(["POST", "POST", "HEAD"]), st.integers(0, 1)), min_size=2, max_size=6),
)
def test_what_comes_again_is_what_a_new_parser_reads(
    responses: list[tuple[bytes, bool]], exchanges: list[tuple[str, int]]
) -> None:
    parser = ResponseParser()
    for method, place in exchanges:
        data = responses[place][0]
        assert parsed(parser, method, data) == parsed(ResponseParser(), method, data)
        if not parser.reusable:
            break
        parser.body.clear()  # as a reader does


def test_no_bytes_are_no_response() -> None:
    parser = ResponseParser()
    for method in ("POST", "HEAD", "POST"):
        parser.expect(method)
        parser.feed(b"")
        assert not parser.complete


def test_a_response_that_comes_again_is_not_parsed_again() -> None:
    class Counting(ResponseParser):
        heads = 0

        def on_headers_complete(self) -> None:
            Counting.heads += 1
            super().on_headers_complete()

    parser = Counting()
    for number, data in enumerate((b"{}", b"{}", b"[]", b"{}")):
        status = parsed(parser, "POST", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" + data)
        assert status[0] == 200, number
    assert Counting.heads == 3


@given(any_response(), CUTS)
def test_a_valid_response_is_parsed_as_by_h11(response: tuple[bytes, bool], places: list[int]) -> None:
    data, ends = response
    found, rests = exchange(cut(data, places), ends=ends)
    assert found == by_h11(data)
    assert rests == (not ends and b"Connection: " not in data)


@given(any_response(), CUTS, st.data())
def test_a_part_of_a_response_is_a_failure(
    response: tuple[bytes, bool], places: list[int], data: st.DataObject
) -> None:
    whole, ends = response
    head = whole.rfind(b"\r\n\r\n") if ends else len(whole)
    part = whole[: data.draw(st.integers(0, max(head - 1, 0)))]
    found, rests = exchange(cut(part, places))
    assert isinstance(found, str)
    assert not rests
    assert found.startswith(("RemoteProtocolError: ", "NoResponse: " if not part else "R"))


@given(any_response(), st.lists(st.tuples(st.integers(0, 2000), st.binary(max_size=6)), max_size=3), CUTS)
def test_a_damaged_response_is_a_response_or_a_failure(
    response: tuple[bytes, bool], spoils: list[tuple[int, bytes]], places: list[int]
) -> None:
    data = bytearray(response[0])
    for place, junk in spoils:
        place %= len(data) + 1
        data[place : place + len(junk) // 2] = junk
    whole, _ = exchange([bytes(data)])
    assert isinstance(whole, (Whole, str))
    pieces, _ = exchange(cut(bytes(data), places))
    # The result is the same for every split.
    assert pieces == whole or (isinstance(pieces, str) and isinstance(whole, str))


@given(st.binary(max_size=200), CUTS)
def test_any_bytes(data: bytes, places: list[int]) -> None:
    found, rests = exchange(cut(data, places))
    assert isinstance(found, str)
    assert not rests


@given(st.binary(min_size=1, max_size=40), st.booleans())
def test_bytes_after_a_response_are_never_the_next_response(surplus: bytes, at_once: bool) -> None:
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
    found, rests = exchange([whole + surplus] if at_once else [whole, surplus], ends=False)
    assert isinstance(found, Whole)
    assert found.body == b"{}"
    # Stray line ends are no response, and some services send them.
    assert not rests or (at_once and not surplus.strip(b"\r\n"))


@pytest.mark.parametrize(
    "second", [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 2", b"HTTP/1.1 100 Go\r\n\r\n"]
)
def test_a_second_response_is_not_read(second: bytes) -> None:
    first = b"HTTP/1.1 404 No\r\nX: 1\r\nContent-Length: 1\r\n\r\n!"
    assert exchange([first + second], ends=False) == (
        Whole(404, [(b"X", b"1"), (b"Content-Length", b"1")], b"!"),
        False,
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", "RemoteProtocolError"),
        (b"\x16\x03\x03\x00\x02\x02\x28", "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "not exactly chunked"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n..", "not exactly chunked"),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "not exactly chunked",
        ),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}", "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n{}", "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", "RemoteProtocolError"),
        (b"HTTP/1.1 101 Go\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", "101"),
        (b"HTTP/1.1 101 Go\r\n\r\n", "101"),
        (b"HTTP/1.1 000 Odd\r\n\r\n", "0"),
        (b"HTTP/1.1 20 Odd\r\n\r\n", "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\nX : 1\r\n\r\n", "RemoteProtocolError"),
        (b"HTTP/1.1 200 OK\r\nX\0: 1\r\n\r\n", "RemoteProtocolError"),
        (b"", "NoResponse"),
    ],
)
def test_invalid_responses_are_refused(data: bytes, said: str) -> None:
    found, rests = exchange([data])
    assert isinstance(found, str)
    assert said in found
    assert not rests


@pytest.mark.parametrize("framing", [b"Content-Length: 5", b"Transfer-Encoding: chunked", b"X: y"])
@pytest.mark.parametrize("status", [200, 204, 304])
def test_responses_without_a_body(framing: bytes, status: int) -> None:
    """Responses to HEAD, and those that never have a body, with any Content-Length."""
    data = b"HTTP/1.1 %d OK\r\n%b\r\n\r\n" % (status, framing)
    found, rests = exchange([data], "HEAD" if status == 200 else "POST", ends=False)
    assert isinstance(found, Whole)
    assert (found.status, found.body) == (status, b"")
    assert rests or (status == 200 and framing == b"X: y")


@pytest.mark.parametrize(
    ("before", "endless"),
    [
        (b"", b"HTTP/1.1 100 Wait\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\n", b"X: 1\r\n"),
        (b"HTTP/1.1 200 OK\r\nX: ", b"1"),
        (b"HTTP/1.1 200 ", b"O"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", b"x"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", b"X: 1\r\n"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: ", b"1"),
    ],
)
def test_endless_responses_are_abandoned(before: bytes, endless: bytes) -> None:
    times = 1000 // len(endless) + 1
    found, rests = exchange([before, *[endless * times] * (HEAD_LIMIT // 1000 + 2)], ends=False)
    assert isinstance(found, str)
    assert "arrived before the response's body" in found
    assert not rests


def test_a_long_head_in_one_piece_is_refused_too() -> None:
    head = b"HTTP/1.1 200 OK\r\nX: %b\r\nContent-Length: 1\r\n\r\n." % (b"x" * HEAD_LIMIT)
    found, _ = exchange([head], ends=False)
    assert isinstance(found, str)
    assert "arrived before" in found
    found, _ = exchange([b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (3 * HEAD_LIMIT) + b"." * 3 * HEAD_LIMIT])
    assert isinstance(found, Whole)
