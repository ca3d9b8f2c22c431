"""Reads the rows of a file that SQLite refuses, from the pages of the file and its write-ahead log. Changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from xblshim.host.light_typing import Any, NamedTuple

from . import sqlite_wal
from .sqlite_pages import NoRecord, cells, free_pages, one_bit_away, text_of, values_of
from .store_errors import Damaged, NotARow
from .store_kind import Kind

_PAGE = 4096
_MAGIC = b"SQLite format 3\0"
_MAX_REPAIRS = 50
"""Records in which the wrong bit is looked for: some hundredths of a second each."""
_MOST_CORRECTED_BITS = 3
"""With more corrected bits, the page was overwritten."""
_SHOWN = 120


class Salvaged(NamedTuple):
    """The readable content of a file."""

    rows: list[Any]
    """Rows in the present version's form. A key may occur several times."""
    left_out: list[str]
    """A line for each unreadable row."""


def salvage(path: Path, kind: Kind) -> Salvaged:
    """Returns the rows of the kind's table in a file of any state. Raises OSError when it can't be opened."""
    pages = _Pages(_content(path), _content(Path(f"{path}-wal")))
    reader = _Reader(kind)
    unused = free_pages(pages.get, pages.count)
    for number in range(1, pages.count + 1):
        image = pages.get(number)
        if image is not None and number not in unused:
            reader.read(image, 100 if number == 1 else 0, pages.get)
    for image in pages.doubtful:
        reader.read(image, 0, pages.get)
    return reader.result()


def rows_of_pages(images: list[bytes], kind: Kind) -> list[Any]:
    """Returns the rows of pages that need no other pages."""
    reader = _Reader(kind)
    for image in images:
        reader.read(image, 0, lambda number: None)
    return reader.result().rows


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


class _Pages:
    """The newest image of each page."""

    def __init__(self, main: bytes, log: bytes) -> None:
        self._size = _page_size(main) or sqlite_wal.page_size(log) or _PAGE
        self._main = main
        self._newest: dict[int, bytes] = {}
        self.doubtful: list[bytes] = []
        """Page images with a wrong checksum. Their page number and age are uncertain."""
        for frame in sqlite_wal.read(log, self._size):
            if frame.sound:
                self._newest[frame.page] = frame.image
            else:
                self.doubtful.append(frame.image)
        self.count = max([-(-len(main) // self._size), *self._newest])

    def get(self, number: int) -> bytes | None:
        if number in self._newest:
            return self._newest[number]
        image = self._main[(number - 1) * self._size : number * self._size]
        if number < 1 or not image:
            return None
        return image.ljust(self._size, b"\0")  # the file ends within the page


def _page_size(main: bytes) -> int:
    if not main.startswith(_MAGIC):
        return 0
    size = int.from_bytes(main[16:18], "big")
    return size if 512 <= size <= 32768 and not size & (size - 1) else 65536 if size == 1 else 0


class _Reader:
    def __init__(self, kind: Kind) -> None:
        self._row = kind.row
        self._rows: list[Any] = []
        self._seen: set[bytes] = set()
        self._bad: dict[bytes, bool] = {}

    def _is_valid(self, record: bytes) -> bool | None:
        try:
            self._row(values_of(record))
        except NotARow:
            return None
        except (NoRecord, Damaged):
            return False
        return True

    def read(self, page: bytes, start: int, fetch: Callable[[int], bytes | None]) -> None:
        good, bad = cells(page, start, fetch, self._is_valid)
        for cell in good:
            self._add(cell.record)
        for cell in bad:
            if cell.stated:
                self._bad[cell.stated] = len(bad) <= _MOST_CORRECTED_BITS

    def _add(self, record: bytes) -> None:
        if record not in self._seen:
            self._seen.add(record)
            self._rows.append(self._row(values_of(record)))

    def result(self) -> Salvaged:
        left_out = []
        tries = _MAX_REPAIRS
        for record, may_be_repaired in self._bad.items():
            tries -= may_be_repaired
            repaired = one_bit_away(record, self._is_valid) if may_be_repaired and tries >= 0 else None
            if repaired is not None:
                self._add(repaired)
            else:
                left_out.append(_described(record))
        return Salvaged(self._rows, left_out)


def _described(record: bytes) -> str:
    """Returns a line about an unreadable row."""
    with suppress(NoRecord):
        return ", ".join(str(value) for value in values_of(record))[:_SHOWN]
    return text_of(record)[:_SHOWN]
