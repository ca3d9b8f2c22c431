"""Reads SQLite's write-ahead log without SQLite (https://www.sqlite.org/walformat.html).

SQLite reads a log up to the first frame whose checksum is wrong, and forgets what follows: one wrong bit hides every later commit. Each frame's
checksum goes on from that of the frame before, so a frame can be checked by itself with the checksum that its predecessor states.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator

from xblshim.host.light_typing import NamedTuple

_HEADER = 32
_FRAME = 24
_MAGIC = 0x377F0682
"""The lowest bit is set if the checksums are computed from big-endian words."""
_MASK = 0xFFFFFFFF


class Frame(NamedTuple):
    """One page as written by a transaction."""

    page: int
    commits: bool
    """Whether it is the last frame of its transaction."""
    sound: bool
    """Whether its checksum is right."""
    image: bytes


def is_header(start: bytes) -> bool:
    """Returns whether these 32 bytes are a log's header with a valid checksum."""
    if len(start) < _HEADER:
        return False
    magic = struct.unpack_from(">I", start)[0]
    if magic & ~1 != _MAGIC:
        return False
    return checksum(start[:24], (0, 0), big=bool(magic & 1)) == struct.unpack_from(">2I", start, 24)


def checksum(content: bytes, before: tuple[int, int], *, big: bool) -> tuple[int, int]:
    """Computes SQLite's checksum, continued from `before`."""
    words = array("I", content)
    if big != (struct.pack("=I", 1) == b"\0\0\0\1"):
        words.byteswap()
    first, second = before
    pairs = iter(words)
    for one, two in zip(pairs, pairs, strict=True):
        first = (first + one + second) & _MASK
        second = (second + two + first) & _MASK
    return first, second


def page_size(content: bytes) -> int:
    """Returns the header's page size; 0 when the header is invalid."""
    size: int = struct.unpack_from(">I", content, 8)[0] if len(content) >= _HEADER else 0
    return size if 512 <= size <= 65536 and not size & (size - 1) else 0


def marks(content: bytes, size: int) -> list[bool]:
    """Returns for each frame of the log's present generation whether it ends a transaction. Checks only the generation."""
    frames = list(_offsets(content, size))
    return [struct.unpack_from(">I", content, offset + 4)[0] != 0 for offset in frames]


def read(content: bytes, size: int) -> list[Frame]:
    """Returns the frames of the log's present generation, up to its last commit."""
    found = []
    before = struct.unpack_from(">2I", content, 24) if len(content) >= _HEADER else (0, 0)
    big = bool(content[3] & 1) if len(content) > 3 else False
    for offset in _offsets(content, size):
        page, commits = struct.unpack_from(">2I", content, offset)
        stated = struct.unpack_from(">2I", content, offset + 16)
        image = content[offset + _FRAME : offset + _FRAME + size]
        counted = checksum(image, checksum(content[offset : offset + 8], before, big=big), big=big)
        found.append(Frame(page, commits != 0, counted == stated, image))
        before = stated
    last = max((number for number, frame in enumerate(found) if frame.commits), default=-1)
    return found[: last + 1]


def _offsets(content: bytes, size: int) -> Iterator[int]:
    """Returns where the frames of the present generation begin. Frames of an earlier one have other salts."""
    offsets = range(_HEADER, len(content) - _FRAME - size + 1, _FRAME + size)
    salts = [content[offset + 8 : offset + 16] for offset in offsets]
    present = content[16:24]
    if salts and not is_header(content[:_HEADER]):
        # The current generation is the first one. Its first frame may have a wrong bit, too.
        present = salts[0] if len(salts) < 3 or salts[0] in salts[1:3] else salts[1]
    last = max((number for number, salt in enumerate(salts) if salt == present), default=-1)
    yield from offsets[: last + 1]
