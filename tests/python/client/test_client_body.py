"""Bodies, compressed or not: right or refused, and never above the limit."""

import asyncio
import gzip
import io
import zlib
from collections.abc import AsyncIterator, Sequence

import pytest
from client_support import SETTINGS, XUID, FakeTransport, Log, ask, client_of, over_sockets, response_of
from hypothesis import example, given, settings
from hypothesis import strategies as st
from wire_support import cut

from xblshim.client.attempts.response_body import MAX_BODY, BadBody, read_body
from xblshim.model.requests import ListAchievements

LIST = ListAchievements(XUID, 1234, 1, False, 0, 0, 0)


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


PACKERS = {"gzip": gzip.compress, "x-gzip": gzip.compress, "deflate": zlib.compress, " DeFlate ": raw_deflate}


def read(chunks: Sequence[bytes], codings: str, limit: int) -> bytes | str:
    """Returns the body, or the error's text."""

    async def comes() -> AsyncIterator[bytes]:
        for chunk in chunks:
            yield chunk

    try:
        return asyncio.run(read_body(comes(), codings, limit))
    except BadBody as error:
        return str(error)


class Counted:
    """zlib's objects with counted results."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.unpacked = 0
        self._make = zlib.decompressobj
        monkeypatch.setattr(zlib, "decompressobj", self.decompressobj)

    def decompressobj(self, wbits: int) -> "Counted.Object":
        return Counted.Object(self, self._make(wbits))

    class Object:
        def __init__(self, counted: "Counted", inner: "zlib._Decompress") -> None:
            self._counted, self._inner = counted, inner

        def decompress(self, data: bytes, most: int) -> bytes:
            assert most > 0, "0 is no limit to zlib"
            found = self._inner.decompress(data, most)
            self._counted.unpacked += len(found)
            return found

        def __getattr__(self, name: str) -> object:
            return getattr(self._inner, name)


@settings(deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from(["", "identity", "identity,", *PACKERS, "gzip, identity"]),
    st.lists(st.integers(0, 400), max_size=5),
    st.integers(0, 300),
)
def test_a_body_in_pieces(content: bytes, codings: str, places: list[int], limit: int) -> None:
    packer = PACKERS.get(codings, gzip.compress if "gzip" in codings else bytes)
    packed = packer(content)
    found = read(cut(packed, places), codings, limit)
    assert found == (
        content if max(len(content), len(packed)) <= limit else f"the response is longer than {limit} bytes"
    )


@settings(deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["gzip", "deflate"]), st.lists(st.integers(0, 200), max_size=3))
@example(b"\x78\x9c\x03\x00\x00\x00\x00\x01", "deflate", [])
@example(gzip.compress(b"{}") * 2, "gzip", [])
@example(gzip.compress(b"{}")[:-1], "gzip", [3])
def test_any_compressed_bytes(packed: bytes, coding: str, places: list[int]) -> None:
    """The body is right or refused, as for zlib itself."""
    found = read(cut(packed, places), coding, 1000)
    kinds = [31] if coding == "gzip" else [zlib.MAX_WBITS, -zlib.MAX_WBITS]
    rights = [b""] if not packed else []
    for kind in kinds:
        inflate = zlib.decompressobj(kind)
        try:
            right = inflate.decompress(packed)
        except zlib.error:
            continue
        if inflate.eof and not inflate.unused_data and len(right) <= 1000:
            rights.append(right)
    assert found in rights if isinstance(found, bytes) else not rights or len(kinds) > 1
    assert isinstance(found, bytes) or found.startswith("the response is ")


@settings(deadline=None)
@given(st.binary(max_size=50), st.integers(0, 49), st.integers(0, 255), st.sampled_from(list(PACKERS)))
def test_damaged_compressed_data_is_refused(content: bytes, place: int, value: int, coding: str) -> None:
    """Raw deflate, and gzip's data outside of the body, have no checksum."""
    packed = bytearray(PACKERS[coding](content))
    place %= len(packed)
    packed[place] = value
    found = read([bytes(packed)], coding, 1000)
    if coding in ("gzip", "x-gzip", "deflate"):
        assert found == content or isinstance(found, str) or (coding == "deflate" and place < 2)


@pytest.mark.parametrize(
    ("codings", "said"),
    [
        ("gzip, gzip", "packed 2 times (gzip, gzip)"),
        ("gzip,identity,deflate", "packed 2 times"),
        (",".join(["gzip"] * 5000), "packed 5000 times"),
        ("br", "packed (br)"),
        ("zstd", "packed (zstd)"),
        ("compress", "packed (compress)"),
        ("x" * 5000, "packed (xxx"),
    ],
)
def test_bodies_that_are_not_decompressed(codings: str, said: str) -> None:
    found = read([b"x"], codings, 100)
    assert isinstance(found, str)
    assert said in found
    assert len(found) < 250


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("piece", [1, 100, 1 << 20])
def test_the_limit_applies_while_decompressing(monkeypatch: pytest.MonkeyPatch, coding: str, piece: int) -> None:
    packed = PACKERS[coding](bytes(1 << 24))[: 3000 if piece == 1 else None]
    counted = Counted(monkeypatch)
    pieces = [packed[start : start + piece] for start in range(0, len(packed), piece)]
    assert read(pieces, coding, 100_000) == "the response is longer than 100000 bytes"
    assert counted.unpacked == 100_001


def test_compressed_bytes_without_output_count_too() -> None:
    """Empty blocks without an end."""
    assert read([b"\x00\x00\x00\xff\xff" * 20] * 10, "deflate", 500) == "the response is longer than 500 bytes"


# Over the client


def test_the_limit_is_four_mebibytes() -> None:
    assert MAX_BODY == 4 * 1024 * 1024
    for size, hr in ((MAX_BODY, 0), (MAX_BODY + 1, 0x80004005)):
        found, log, _ = ask(response_of(200, b" " * size))
        assert found == hr
        assert (f"longer than {MAX_BODY} bytes" in log.text) == bool(hr)


def test_a_compressed_response() -> None:
    packed = gzip.compress(b'{"why":"no such achievement"}')
    hr, log, _ = ask(response_of(404, packed, content_encoding="gzip"))
    assert hr == 0x80190194
    assert "no such achievement" in log.text
    hr, log, _ = ask(response_of(200, b"not gzip", content_encoding="gzip"))
    assert hr == 0x80004005
    assert "can't be unpacked" in log.text


def test_compression_is_not_requested() -> None:
    _, _, [request] = ask(response_of(200))
    assert "Accept-Encoding" not in request.headers


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_a_small_response_with_many_zeros(monkeypatch: pytest.MonkeyPatch, layers: int) -> None:
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9) as stream:
        for _ in range(1 << 6):
            stream.write(bytes(1 << 20))
    body = packed.getvalue()
    for _ in range(layers - 1):
        body = gzip.compress(body)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: %b\r\nContent-Length: %d\r\n\r\n"
    data = head % (b", ".join([b"gzip"] * layers), len(body)) + body
    counted = Counted(monkeypatch)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()

    log = Log()
    results, _ = asyncio.run(over_sockets(serve, log))
    assert results == [0x80004005]
    assert counted.unpacked == (MAX_BODY + 1 if layers == 1 else 0)
    assert ("longer than" if layers == 1 else f"packed {layers} times") in log.text


def test_a_list_may_be_packed_too() -> None:
    async def run() -> None:
        log = Log()
        body = gzip.compress(b'{"achievements":[]}')
        async with client_of(FakeTransport(response_of(200, body, content_encoding="gzip")), log) as client:
            page = await client.list_achievements(LIST, SETTINGS)
        assert not isinstance(page, int), log.text

    asyncio.run(run())
