"""Reads rows of WITHOUT ROWID tables page by page, without SQLite (https://www.sqlite.org/fileformat2.html).

SQLite refuses a whole table for one wrong bit on the way to its rows. Each page holds whole rows, so each is read by itself here, whatever the
pages that lead to it say.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence

from xblshim.host.light_typing import Any, NamedTuple

_LEAF, _INTERIOR = 0x0A, 0x02
"""Pages of an index or of a table WITHOUT ROWID."""
_OTHERS = frozenset({0x05, 0x0D})
"""Pages of tables with a rowid."""
_INTEGERS = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
"""The bytes of each serial type below 10."""
_LONGEST_CHAIN = 64
_LONGEST_HEADER = 48
"""The longest header of a record of our tables."""


class Cell(NamedTuple):
    """A row's position in its page."""

    offset: int
    record: bytes
    """The record with the length in its own header; empty if that is impossible."""
    stated: bytes
    """The record with the length in the cell, in case its header has a wrong bit."""


class NoRecord(ValueError):
    """The bytes are no record."""


def values_of(record: bytes) -> list[Any]:
    """Returns the columns of a record: whole numbers, text and None. Raises NoRecord for other types."""
    types, offset = _types(record, 0)
    values: list[Any] = []
    for kind in types:
        length = _length(kind)
        content = record[offset : offset + length]
        if len(content) != length:
            raise NoRecord
        offset += length
        if kind == 0:
            values.append(None)
        elif kind in (8, 9):
            values.append(kind - 8)
        elif kind <= 6:
            values.append(int.from_bytes(content, "big", signed=True))
        elif kind >= 13 and kind & 1:
            try:
                values.append(content.decode("utf-8"))
            except UnicodeDecodeError:
                raise NoRecord from None
        else:
            raise NoRecord
    return values


def text_of(record: bytes) -> str:
    """Returns the readable text of an invalid record, for log lines."""
    return "".join(chr(byte) if 32 <= byte < 127 else " " for byte in record).strip()


def _types(content: bytes, start: int) -> tuple[list[int], int]:
    """Returns the serial types of the record at `start`, and where its values begin."""
    size, offset = _varint(content, start)
    end = start + size
    if not 1 < size <= _LONGEST_HEADER or end > len(content):
        raise NoRecord
    types = []
    while offset < end:
        kind, offset = _varint(content, offset)
        types.append(kind)
    if offset != end:
        raise NoRecord
    return types, end


def _length(kind: int) -> int:
    if kind < 10:
        return _INTEGERS[kind]
    if kind < 12:
        raise NoRecord
    return (kind - 12) // 2


def _varint(content: bytes, offset: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        if offset >= len(content):
            raise NoRecord
        byte = content[offset]
        offset += 1
        if place == 8:
            return value << 8 | byte, offset
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, offset


Validate = Callable[[bytes], "bool | None"]
"""Whether a record is a row that is looked for; None: it is whole, but of another table or of an index."""


def cells(
    page: bytes, start: int, fetch: Callable[[int], bytes | None], validate: Validate
) -> tuple[list[Cell], list[Cell]]:
    """Returns a page's matching rows, and the listed cells that are no valid rows.

    `start`: where the page's header is (100 on the first page). `fetch` gives another page by its number. Where anything of the page is not as
    SQLite writes it, rows are looked for at every place, so that what its own list has lost is found too.
    """
    if len(page) < start + 12 or page[start] in _OTHERS:
        return [], []
    kind = page[start]
    whole = kind in (_LEAF, _INTERIOR)
    good: dict[int, Cell] = {}
    bad: list[Cell] = []
    for one in [kind] if whole else [_LEAF, _INTERIOR]:
        listed, in_order = _listed(page, start, one, fetch)
        whole = whole and in_order
        for cell in listed:
            validated = validate(cell.record) if cell.record else False
            if validated:
                good[cell.offset] = cell
            elif validated is False and one == kind:
                bad.append(cell)
    if bad or not whole:
        for cell in _anywhere(page, start + 8, fetch):
            if cell.offset not in good and validate(cell.record):
                good[cell.offset] = cell
    return list(good.values()), bad


def _listed(page: bytes, start: int, kind: int, fetch: Callable[[int], bytes | None]) -> tuple[list[Cell], bool]:
    """Returns the cells in the page's list, and whether they account for all of its bytes."""
    header = start + (8 if kind == _LEAF else 12)
    child = 0 if kind == _LEAF else 4
    free, count, content, fragments = struct.unpack_from(">HHHB", page, start + 1)
    content = content or 65536
    in_order = header + 2 * count <= content <= len(page)
    used = content + fragments
    found = []
    for place in range(header, min(header + 2 * count, len(page) - 1), 2):
        offset = struct.unpack_from(">H", page, place)[0] + child
        try:
            record, size = _record_at(page, offset, fetch)
        except NoRecord:
            record, size, in_order = b"", 0, False
        found.append(Cell(offset, record, _stated_at(page, offset) or record))
        used += max(4, size + child)
    while 0 < free <= len(page) - 4 and used <= len(page):
        after, size = struct.unpack_from(">HH", page, free)
        used += size
        if after <= free:
            break
        free = after
    return found, in_order and used == len(page)


def _longest(usable: int) -> int:
    """Returns how many bytes of a record its page contains; longer records continue in other pages."""
    return (usable - 12) * 64 // 255 - 23


def _record_at(page: bytes, offset: int, fetch: Callable[[int], bytes | None]) -> tuple[bytes, int]:
    """A cell's record, and how many of the page's bytes the cell takes. The record's own header says how long it is: where the cell says
    otherwise, the header is believed."""
    _, first = _varint(page, offset)
    types, values = _types(page, first)
    length = values - first + sum(map(_length, types))
    if length <= _longest(len(page)):
        if first + length > len(page):
            raise NoRecord
        return page[first : first + length], first - offset + length
    usable = len(page)
    shortest = (usable - 12) * 32 // 255 - 23
    local = shortest + (length - shortest) % (usable - 4)
    if local > _longest(usable):
        local = shortest
    if first + local + 4 > len(page):
        raise NoRecord
    record = page[first : first + local]
    following = struct.unpack_from(">I", page, first + local)[0]
    for _ in range(_LONGEST_CHAIN):
        more = fetch(following) if len(record) < length else None
        if more is None:
            break
        record += more[4 : 4 + length - len(record)]
        following = struct.unpack_from(">I", more)[0]
    if len(record) != length:
        raise NoRecord
    return record, first - offset + local + 4


def _stated_at(page: bytes, offset: int) -> bytes:
    try:
        length, first = _varint(page, offset)
    except NoRecord:
        return b""
    return page[first : first + length] if length <= _longest(len(page)) else b""


def _anywhere(page: bytes, start: int, fetch: Callable[[int], bytes | None]) -> Iterator[Cell]:
    """Returns every position where a matching record may begin: its length, the length of its header, and the type of its first column, a text."""
    for offset in range(start, len(page) - 8):
        first = offset + (1 if page[offset] < 0x80 else 2 if page[offset + 1] < 0x80 else 3)
        kind = page[first + 1]
        if not 2 < page[first] <= _LONGEST_HEADER or kind < 13 or (kind < 0x80 and not kind & 1):
            continue
        try:
            record, _ = _record_at(page, offset, fetch)
        except NoRecord:
            continue
        yield Cell(offset, record, record)


def one_bit_away(record: bytes, validate: Validate) -> bytes | None:
    """Returns the record after one flipped bit is corrected so that it becomes a matching row; None when no bit does that."""
    changed = bytearray(record)
    for place in range(len(changed)):
        for bit in range(8):
            changed[place] ^= 1 << bit
            if validate(bytes(changed)):
                return bytes(changed)
            changed[place] ^= 1 << bit
    return None


def free_pages(fetch: Callable[[int], bytes | None], most: int) -> set[int]:
    """Returns the unused pages, whose rows were removed."""
    first = fetch(1)
    found: set[int] = set()
    trunk = struct.unpack_from(">I", first, 32)[0] if first is not None and len(first) >= 100 else 0
    while trunk and trunk <= most and trunk not in found:
        page = fetch(trunk)
        if page is None:
            break
        found.add(trunk)
        trunk, count = struct.unpack_from(">2I", page)
        leaves: Sequence[int] = struct.unpack_from(f">{min(count, len(page) // 4 - 2)}I", page, 8)
        found.update(leaves)
    return found
