"""Appends the journal to a file of JSON lines while the service runs."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.simulator.endpoint_support import Log

    from .entry import Entry


def open_to_append(path: Path) -> int:
    """Returns a file descriptor. Only the owner of a new file may read it. Raises OSError."""
    return os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)


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
                self._cut = os.write(file, line) < len(line)
            finally:
                os.close(file)
        except OSError as error:
            if not self._failed:
                self._log("warning", not_written(self._path, error))
            self._failed = True
