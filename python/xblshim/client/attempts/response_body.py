"""Decompresses a response's body and limits its size while it arrives.

No content coding is requested, but a server or a proxy may pack all the same: one layer of gzip or deflate is unpacked.
"""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import zlib
    from collections.abc import AsyncIterable

MAX_BODY = 4 * 1024 * 1024
"""The longest body in bytes, compressed and decompressed. A thousand achievements take 1 MiB."""


class BadBody(Exception):
    """The body can't be used. The text states the cause."""


async def read_body(chunks: AsyncIterable[bytes], codings: str, limit: int) -> bytes:
    """Returns the complete, decompressed body. `chunks` is the data from the wire, `codings` the Content-Encoding header ("" without one).

    Raises BadBody as soon as more than `limit` bytes have arrived or have been decompressed, for an unsupported coding, and for damaged
    compressed data. Exceptions of the chunks are passed on.
    """
    unpacker = _unpacker(codings, limit) if codings else None
    body = bytearray()
    received = 0
    async for chunk in chunks:
        received += len(chunk)
        if received > limit:
            raise _too_long(limit)
        body += chunk if unpacker is None else unpacker.unpack(chunk, limit - len(body))
    if unpacker is not None and received:
        unpacker.end()
    return bytes(body)


class _Unpacker:
    """Decompresses one layer of gzip, or of deflate in either of its forms (RFC 9110, 8.4.1.2)."""

    def __init__(self, coding: str, limit: int) -> None:
        import zlib  # not needed for uncompressed responses

        self._coding = coding
        self._limit = limit
        self._inflate: zlib._Decompress | None = zlib.decompressobj(_GZIP) if coding == "gzip" else None

    def unpack(self, packed: bytes, room: int) -> bytes:
        """Decompresses data. Raises BadBody when the output exceeds `room` bytes. Never decompresses more than one byte beyond them."""
        if not packed:
            return b""
        import zlib

        inflate = self._inflate
        if inflate is None:
            # zlib's format has 8 in the low half of its first byte. No known raw stream begins like that.
            inflate = self._inflate = zlib.decompressobj(_ZLIB if packed[0] & 15 == 8 else _RAW)
        try:
            unpacked = inflate.decompress(packed, room + 1)
        except zlib.error as error:
            raise BadBody(f"the response is damaged: its {self._coding} can't be unpacked ({error})") from None
        if len(unpacked) > room:
            raise _too_long(self._limit)
        if inflate.unused_data:
            raise BadBody(f"the response is damaged: bytes follow the end of its {self._coding}")
        return unpacked

    def end(self) -> None:
        """Raises BadBody when the compressed data is truncated."""
        if self._inflate is None or not self._inflate.eof:
            raise BadBody(f"the response is damaged: its {self._coding} breaks off")


_GZIP, _ZLIB, _RAW = 16 + 15, 15, -15
"""The `wbits` of each form."""


def _unpacker(codings: str, limit: int) -> _Unpacker | None:
    layers = [coding for coding in (part.strip().lower() for part in codings.split(",")) if coding not in _NO_LAYER]
    if not layers:
        return None
    if len(layers) > 1:
        raise BadBody(
            f"the response is packed {len(layers)} times ({', '.join(layers)[:100]}); no coding was requested"
        )
    coding = "gzip" if layers[0] == "x-gzip" else layers[0]
    if coding not in ("gzip", "deflate"):
        raise BadBody(f"the response is packed ({coding[:100]}); no coding was requested")
    return _Unpacker(coding, limit)


_NO_LAYER = frozenset({"", "identity"})


def _too_long(limit: int) -> BadBody:
    return BadBody(f"the response is longer than {limit} bytes")
