"""Appends the journal to a file of JSON lines while the service runs."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.simulator.endpoint_support import Log

    from .entry import Entry


class JournalFile:
    """Appends each entry with one write, so that processes may share the file. Only its owner may read it."""

    def __init__(self, path: Path, log: Log) -> None:
        self._path = path
        self._log = log
        self._failed = False

    def __call__(self, entry: Entry) -> None:
        """Appends an entry. Logs the first failure as a warning."""
        line = json.dumps(entry.document(), separators=(",", ":")) + "\n"
        try:
            file = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                os.write(file, line.encode())
            finally:
                os.close(file)
        except OSError as error:
            if not self._failed:
                self._log(
                    "warning",
                    f"The journal {self._path} can't be written ({error.strerror or error}). Name another file with journal (XBLSHIM_JOURNAL).",
                )
            self._failed = True
