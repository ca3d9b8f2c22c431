"""Appends the journal to a file of JSON lines while the service runs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.host.log_callback import Log

    from .entry import Entry

_LOCKED_BYTE = 0x70000000
_LOCK_ATTEMPTS = 500
_LOCK_PAUSE = 0.001


def open_to_append(path: Path) -> int:
    """Returns a file descriptor. Only the owner of a new file may read it. Raises OSError."""
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)


def append(file: int, line: bytes) -> int:
    """Writes a line to the end of a file of `open_to_append`. Returns how many bytes were written. Raises OSError."""
    if os.name != "nt":
        return os.write(file, line)
    with _alone(file):
        return os.write(file, line)


@contextmanager
def _alone(file: int) -> Iterator[None]:
    """Keeps other processes from appending, on Windows: O_APPEND of its C runtime looks for the end and then writes there, so that two processes
    overwrite each other's lines. The locked byte lies behind the file's end. A process that is
    suspended with the lock delays each line of the others, by half a second or more.
    """
    import msvcrt
    from time import sleep

    windows: Any = msvcrt
    locked = False
    for _ in range(_LOCK_ATTEMPTS):
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            windows.locking(file, windows.LK_NBLCK, 1)
        except OSError:
            sleep(_LOCK_PAUSE)
        else:
            locked = True
            break
    try:
        yield
    finally:
        if locked:
            os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
            windows.locking(file, windows.LK_UNLCK, 1)


def not_written(path: Path, error: OSError) -> str:
    """Returns the sentence with the remedy."""
    return f"The journal {path} can't be written ({error.strerror or error}). Name another file with journal (XBLSHIM_JOURNAL)."


class JournalFile:
    """Appends each entry with one write, so that processes may share the file.

    The file is open only during the write. A title that closes all descriptors may get the number of an open one for a file of its own.
    """

    def __init__(self, path: Path, log: Log) -> None:
        self._path = path
        self._log = log
        self._failed = False
        self._cut = False
        """Whether the last line was written in part only, as on a full disk."""

    def __call__(self, entry: Entry) -> None:
        """Appends an entry. Logs the first failure as a warning."""
        line = json.dumps(entry.document(), separators=(",", ":")).encode() + b"\n"
        if self._cut:
            line = b"\n" + line
        try:
            file = open_to_append(self._path)
            try:
                self._cut = append(file, line) < len(line)
            finally:
                os.close(file)
        except OSError as error:
            if not self._failed:
                self._log("warning", not_written(self._path, error))
            self._failed = True
