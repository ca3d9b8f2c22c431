"""Checks an open store's files: whether the paths still name them, and whether another process wrote to them.

SQLite doesn't notice that its file or write-ahead log is deleted, replaced or overwritten: it goes on, and says that all is stored.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from contextlib import ExitStack
from enum import Enum
from pathlib import Path
from threading import Lock

from .sqlite_wal import is_header

if sys.platform == "win32":
    lockf = None
    LOCK_EX = LOCK_NB = 0
else:
    from fcntl import LOCK_EX, LOCK_NB, lockf

_WAL_HEADER = 32
_INDEX_FRAMES = 16
"""The place in the index (WalIndexHdr in SQLite's wal.c) of the number of valid frames of the log."""
_INDEX_IN_USE = 128
"""The byte of the index on which each connection holds a shared lock (UNIX_SHM_DMS in SQLite's os_unix.c)."""


class Change(Enum):
    """A change of a store's files since the last check."""

    NONE = "nothing"
    WRITTEN = "the file was written to, by another process's checkpoint or by a stranger"
    CUT = "the file or its write-ahead log is shorter than it was, or not the one that was written"
    LOG_GONE = "the write-ahead log or its index was deleted or replaced"
    GONE = "the file was deleted or replaced"


class FilesChanged(Exception):
    """Another program wrote to, replaced or removed the file or its log. `committed`: after the transaction's commit."""

    def __init__(self, change: Change, *, committed: bool) -> None:
        super().__init__(change.value)
        self.change = change
        self.committed = committed


class Files:
    """The files that the paths named when the store was opened, and their growth since."""

    def __init__(self, path: Path) -> None:
        """Raises OSError when the file doesn't exist."""
        self._main, self._log, self._shared = str(path), f"{path}-wal", f"{path}-shm"
        main = os.stat(self._main)
        log, shared = _stat(self._log), _stat(self._shared)
        self._id = main.st_dev, main.st_ino
        self._log_id = None if log is None else log.st_ino
        self._shared_id = None if shared is None else shared.st_ino
        self._log_size = 0 if log is None else log.st_size
        self._now = _written(main)
        self.note_written(main)

    @property
    def has_log(self) -> bool:
        return self._log_id is not None

    def are_named_still(self) -> bool:
        """Returns whether the paths still name the same three files. A file opened between two such checks is then one of them."""
        main = _stat(self._main)
        named = main is not None and (main.st_dev, main.st_ino) == self._id
        return named and not self.log_is_another() and not self.index_is_another()

    def note_written(self, main: os.stat_result | None = None) -> None:
        """Records that this process wrote to the file."""
        main = main or os.stat(self._main)
        self._size, self._written = main.st_size, _written(main)

    def change(self) -> Change:
        """Returns what changed since. Call it before each write."""
        found = self._change_of_main()
        if found is not None:
            return found
        log = _stat(self._log)
        if (None if log is None else log.st_ino) != self._log_id:
            return Change.LOG_GONE
        found = self._change_of_sizes(log)
        if found is not Change.CUT and self.index_is_another():
            return Change.LOG_GONE
        return found

    def change_since(self, log: Log) -> Change:
        """The same at the end of what was begun after `change`, for fewer system calls: by the open log instead of the names of the log and its
        index. What happens to the names meanwhile is seen by the next `change`, as if it had happened after the end."""
        found = self._change_of_main()
        if found is not None:
            return found
        status = log.status()
        if log.is_deleted(status):
            return Change.LOG_GONE
        return self._change_of_sizes(status)

    def _change_of_main(self) -> Change | None:
        try:
            main = os.stat(self._main)
        except OSError:
            return Change.GONE
        if (main.st_dev, main.st_ino) != self._id:
            return Change.GONE
        if main.st_size < self._size:
            return Change.CUT
        self._now = _written(main)
        return None

    def _change_of_sizes(self, log: os.stat_result | None) -> Change:
        if log is not None:
            if log.st_size < self._log_size:
                return Change.CUT
            self._log_size = log.st_size
        return Change.NONE if self._now == self._written else Change.WRITTEN

    def index_is_another(self) -> bool:
        shared = _stat(self._shared)
        return (None if shared is None else shared.st_ino) != self._shared_id

    def log_is_another(self) -> bool:
        log = _stat(self._log)
        return (None if log is None else log.st_ino) != self._log_id


def _stat(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except OSError:
        return None


if os.name == "posix":

    def _written(main: os.stat_result) -> tuple[int, int]:
        """Returns the times of the last modification and of the last status change, in ns."""
        return main.st_mtime_ns, main.st_ctime_ns

else:

    def _written(main: os.stat_result) -> tuple[int, int]:
        return main.st_mtime_ns, 0  # the second is the time of its making there


class _Open:
    """Which files this process has open. One lock protects both the check of an index and the list of open files: see `log_is_missing`."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._lock = Lock()

    def enter(self, path: Path) -> ExitStack | None:
        """Registers the file before it is opened; closed after it. Returns None when its log is missing, unless this process has the file open
        already."""
        name = str(path.absolute())
        with self._lock:
            if not self._counts[name] and log_is_missing(path):
                return None
            self._counts[name] += 1
        use = ExitStack()
        use.callback(self._leave, name)
        return use

    def _leave(self, name: str) -> None:
        with self._lock:
            self._counts[name] -= 1
            if not self._counts[name]:
                del self._counts[name]  # a process may open a store in many folders


OPEN = _Open()


def log_is_missing(path: Path) -> bool:
    """Returns whether another process has pages in a log that the path no longer names.

    Not to be asked while this process has the file open: closing a descriptor of the index would end SQLite's locks in it.
    """
    if lockf is None:  # Windows deletes no open file
        return False
    try:
        file = os.open(f"{path}-shm", os.O_RDWR)
    except OSError:
        return False
    try:
        index = os.read(file, _INDEX_FRAMES + 4)
        frames = int.from_bytes(index[_INDEX_FRAMES:], sys.byteorder)
        log = _stat(f"{path}-wal")
        if not frames or (log is not None and log.st_size > _WAL_HEADER):
            return False
        lockf(file, LOCK_EX | LOCK_NB, 1, _INDEX_IN_USE)
        return False  # no connection has it open, so SQLite rebuilds the index
    except OSError:
        return True
    finally:
        os.close(file)


class Log:
    """The start of the write-ahead log, which shows whether another process overwrote the log. Closing its descriptor ends no lock: SQLite's
    locks are in the other two files."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(f"{path}-wal", os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        self._start = b""
        self._counts_links = self.status().st_nlink > 0  # some file systems don't count links

    @staticmethod
    def starts_well(path: Path) -> bool:
        """Returns whether the log at the path has a header."""
        try:
            with open(f"{path}-wal", "rb") as file:
                return is_header(file.read(_WAL_HEADER))
        except OSError:
            return False

    def is_sound(self) -> bool:
        """Returns False when its header was not written by SQLite."""

        start = _read_start(self._file)
        if start != self._start:
            if start and not is_header(start):
                return False
            self._start = start
        return True

    def status(self) -> os.stat_result:
        """The status of the opened log, even if its name refers to another file now."""
        return os.fstat(self._file)

    def is_deleted(self, status: os.stat_result) -> bool:
        """Returns True also when another file has taken its name."""
        return self._counts_links and not status.st_nlink

    def close(self) -> None:
        os.close(self._file)


if hasattr(os, "pread"):

    def _read_start(file: int) -> bytes:
        return os.pread(file, _WAL_HEADER, 0)

else:

    def _read_start(file: int) -> bytes:
        os.lseek(file, 0, os.SEEK_SET)
        return os.read(file, _WAL_HEADER)
