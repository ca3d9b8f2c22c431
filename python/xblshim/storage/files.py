"""The files that an open store stands on: whether the paths still name them, and whether somebody else wrote to them.

SQLite doesn't notice that its file or write-ahead log is deleted, replaced or overwritten: it goes on, and says that all is stored.
"""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from .wal import is_header

_WAL_HEADER = 32


class Change(Enum):
    """What happened to a store's files since they were looked at."""

    NONE = "nothing"
    WRITTEN = "the file was written to, by another process's checkpoint or by a stranger"
    CUT = "the file or its write-ahead log is shorter than it was, or not the one that was written"
    LOG_GONE = "the write-ahead log or its index was deleted or replaced"
    GONE = "the file was deleted or replaced"


class FilesChanged(Exception):
    """Somebody else wrote to, replaced or removed the file or its log. `committed`: after the transaction's commit."""

    def __init__(self, change: Change, *, committed: bool) -> None:
        super().__init__(change.value)
        self.change = change
        self.committed = committed


class Files(NamedTuple):
    """What the paths named at one moment."""

    main: tuple[int, int]
    """Device and inode; so are the following two."""
    log: tuple[int, int] | None
    shared: tuple[int, int] | None
    size: int
    written: tuple[int, int]
    """The times of the last writing and of the last change, in ns."""
    log_size: int


def look(path: Path) -> Files:
    """Raises OSError where the file itself is not there."""
    main = os.stat(path)
    log, shared = _stat(f"{path}-wal"), _stat(f"{path}-shm")
    return Files(
        (main.st_dev, main.st_ino),
        (log.st_dev, log.st_ino) if log is not None else None,
        (shared.st_dev, shared.st_ino) if shared is not None else None,
        main.st_size,
        (main.st_mtime_ns, main.st_ctime_ns if os.name == "posix" else 0),
        log.st_size if log is not None else 0,
    )


def _stat(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except OSError:
        return None


def change_since(before: Files, path: Path) -> tuple[Change, Files | None]:
    """What happened since `before`, and what is there now."""
    try:
        now = look(path)
    except OSError:
        return Change.GONE, None
    if now.main != before.main:
        return Change.GONE, now
    if now.size < before.size:
        return Change.CUT, now
    if now.log != before.log or now.shared != before.shared:
        return Change.LOG_GONE, now
    if now.log_size < before.log_size:
        return Change.CUT, now
    if now.written != before.written or now.size != before.size:
        return Change.WRITTEN, now
    return Change.NONE, now


class Log:
    """The start of the write-ahead log, which tells whether somebody wrote over it. Its descriptor holds no lock that closing it could end:
    SQLite has its locks in the other two files."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(f"{path}-wal", os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        self._start = b""

    @staticmethod
    def starts_well(path: Path) -> bool:
        """Whether the log that the path names now has a header."""
        try:
            with open(f"{path}-wal", "rb") as file:
                return is_header(file.read(_WAL_HEADER))
        except OSError:
            return False

    def is_sound(self) -> bool:
        """False where its header is not one that SQLite wrote."""

        os.lseek(self._file, 0, os.SEEK_SET)
        start = os.read(self._file, _WAL_HEADER)
        if start != self._start:
            if start and not is_header(start):
                return False
            self._start = start
        return True

    def close(self) -> None:
        os.close(self._file)
