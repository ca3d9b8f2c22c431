"""Draws the gamer picture of a user without one: a pattern and a color that differ from user to user."""

from __future__ import annotations

import struct
import zlib
from colorsys import hls_to_rgb
from functools import lru_cache
from hashlib import sha256

EDGE = 208
"""Pixels; the size that titles call medium."""
_CELLS, _MARGIN = 5, 24
_CELL = (EDGE - 2 * _MARGIN) // _CELLS
assert _CELLS * _CELL + 2 * _MARGIN == EDGE
_PAPER = bytes((0xF2, 0xF2, 0xF2))


@lru_cache(maxsize=64)
def drawn_picture(xuid: int) -> bytes:
    """Returns a PNG file of less than 1 KB: 5 by 5 cells in two colors, the left half mirrored."""
    digest = sha256(str(xuid).encode()).digest()
    color = bytes(round(255 * part) for part in hls_to_rgb(digest[0] / 256, 0.38, 0.6))
    blank = _row(0)
    rows = blank * _MARGIN
    for y in range(_CELLS):
        inked = (digest[1 + min(x, _CELLS - 1 - x) * _CELLS + y] & 1 for x in range(_CELLS))
        bits = int("".join(str(bit) * _CELL for bit in inked), 2) << _MARGIN
        rows += _row(bits) * _CELL
    rows += blank * _MARGIN
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", EDGE, EDGE, 1, 3, 0, 0, 0)),
            _chunk(b"PLTE", _PAPER + color),
            _chunk(b"IDAT", zlib.compress(rows, 9)),
            _chunk(b"IEND", b""),
        ]
    )


def _row(bits: int) -> bytes:
    """Returns a row of pixels, one bit each."""
    return b"\0" + bits.to_bytes(EDGE // 8, "big")  # filter type: none


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
