"""Reads the P/Invoke imports of a managed assembly from its metadata (ECMA-335, II.22 and II.24)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

_ROOT = b"BSJB"
_MODULE_REF, _IMPLEMENTATION = 0x1A, 0x1C
# The columns of each table, in the tables' order. Numbers are bytes; S, G and B are indexes into the heaps of strings, GUIDs and blobs; t is an
# index into the table of that number; the others are coded indexes.
_TABLES = [
    "2 S G G G",
    "Scope S S",
    "4 S S Type t04 t06",
    "t04",
    "2 S B",
    "t06",
    "4 2 2 S B t08",
    "t08",
    "2 2 S",
    "t02 Type",
    "Parent S B",
    "2 Constant B",
    "Custom CustomType B",
    "Marshal B",
    "2 Security B",
    "2 4 t02",
    "4 t04",
    "B",
    "t02 t14",
    "t14",
    "2 S Type",
    "t02 t17",
    "t17",
    "2 S B",
    "2 t06 Semantics",
    "t02 Method Method",
    "S",
    "B",
    "2 Forwarded S t1A",
]
_CODED = {  # number of tag bits, tables
    "Type": (2, (0x02, 0x01, 0x1B)),
    "Constant": (2, (0x04, 0x08, 0x17)),
    "Custom": (
        5,
        (
            *(0x06, 0x04, 0x01, 0x02, 0x08, 0x09, 0x0A, 0x00, 0x0E, 0x17, 0x14),
            *(0x11, 0x1A, 0x1B, 0x20, 0x23, 0x26, 0x27, 0x28, 0x2A, 0x2C, 0x2B),
        ),
    ),
    "Marshal": (1, (0x04, 0x08)),
    "Security": (2, (0x02, 0x06, 0x20)),
    "Parent": (3, (0x02, 0x01, 0x1A, 0x06, 0x1B)),
    "Semantics": (1, (0x14, 0x17)),
    "Method": (1, (0x06, 0x0A)),
    "Forwarded": (1, (0x04, 0x06)),
    "CustomType": (3, (0x06, 0x0A)),
    "Scope": (2, (0x00, 0x1A, 0x23, 0x01)),
}


class PInvoke(NamedTuple):
    """An imported function and the library that it is imported from."""

    name: str
    library: str


def managed_imports(content: bytes) -> list[PInvoke] | None:
    """Returns an assembly's imports. None for a file without readable metadata."""
    root = content.find(_ROOT)
    while root >= 0:
        try:
            return list(_Metadata(content[root:]).imports())
        except (struct.error, KeyError, ValueError, IndexError):
            root = content.find(_ROOT, root + 1)
    return None


class _Metadata:
    def __init__(self, content: bytes) -> None:
        streams = dict(_streams(content))
        self._strings = streams["#Strings"]
        tables = streams["#~"]
        heaps, present = tables[6], struct.unpack_from("<Q", tables, 8)[0]
        numbers = [number for number in range(64) if present >> number & 1]
        counts = struct.unpack_from(f"<{len(numbers)}I", tables, 24)
        self._rows = dict(zip(numbers, counts, strict=True))
        self._heap = {"S": 4 if heaps & 1 else 2, "G": 4 if heaps & 2 else 2, "B": 4 if heaps & 4 else 2}
        self._tables = tables
        self._begin: dict[int, int] = {}
        at = 24 + 4 * len(numbers)
        for number in numbers:
            if number < len(_TABLES):
                self._begin[number] = at
                at += self._rows[number] * sum(self._sizes(number))

    def imports(self) -> Iterator[PInvoke]:
        libraries = [self._string(row[0]) for row in self._table(_MODULE_REF)]
        for _, _, name, library in self._table(_IMPLEMENTATION):
            yield PInvoke(self._string(name), libraries[library - 1] if library else "")

    def _sizes(self, number: int) -> list[int]:
        return [self._size(column) for column in _TABLES[number].split()]

    def _size(self, column: str) -> int:
        if column.isdigit():
            return int(column)
        if column in self._heap:
            return self._heap[column]
        bits, tables = (0, (int(column[1:], 16),)) if column[0] == "t" else _CODED[column]
        return 4 if max(self._rows.get(table, 0) for table in tables) >= 1 << (16 - bits) else 2

    def _table(self, number: int) -> Iterator[tuple[int, ...]]:
        if number in self._begin:
            row = "<" + "".join("I" if size == 4 else "H" for size in self._sizes(number))
            size = struct.calcsize(row)
            for at in range(self._rows[number]):
                yield struct.unpack_from(row, self._tables, self._begin[number] + at * size)

    def _string(self, at: int) -> str:
        return self._strings[at : self._strings.index(b"\0", at)].decode()


def _streams(content: bytes) -> Iterator[tuple[str, bytes]]:
    length = struct.unpack_from("<I", content, 12)[0]
    at = 16 + length
    count = struct.unpack_from("<H", content, at + 2)[0]
    at += 4
    for _ in range(count):
        offset, size = struct.unpack_from("<II", content, at)
        end = content.index(b"\0", at + 8)
        yield content[at + 8 : end].decode("ascii"), content[offset : offset + size]
        at = end + 4 - (end - at) % 4
