"""The state folder of the soak: a disk that gets full, and files that get damaged."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing, suppress
from pathlib import Path

SIZE = 24 << 20
"""Bytes of the disk: write-ahead logs and databases fit, and it is filled in no time."""


class Disk:
    """A small file system of its own where this user may mount one (root); else an ordinary folder, and a file's limit stands for a full disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        self.mounted = os.geteuid() == 0 and not subprocess.call(
            ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(folder)], stderr=subprocess.DEVNULL
        )
        self.state = folder / "state"
        self._filler = folder / "filler"

    @property
    def full(self) -> bool:
        return self._filler.exists()

    def fill(self) -> None:
        """Until not a byte is left."""
        with self._filler.open("wb", buffering=0) as file, suppress(OSError):
            while file.write(b"\0" * (1 << 16)):
                pass

    def empty(self) -> None:
        self._filler.unlink(missing_ok=True)

    def close(self) -> None:
        if self.mounted:
            subprocess.call(["umount", "-l", str(self._folder)])
        else:
            shutil.rmtree(self._folder, ignore_errors=True)


def settle(path: Path) -> None:
    """Brings what is in the write-ahead log into the file. Nobody may have it open."""
    if path.exists():
        with closing(sqlite3.connect(path, timeout=30)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


# Under a title that runs, alone: what it was promised is stored again.


def delete_log(path: Path) -> None:
    """The write-ahead log is deleted."""
    Path(f"{path}-wal").unlink(missing_ok=True)


def delete_all(path: Path) -> None:
    """All files are deleted, as by somebody who cleans up."""
    for part in ("", "-wal", "-shm"):
        Path(f"{path}{part}").unlink(missing_ok=True)


def truncate(path: Path) -> None:
    """The file is emptied."""
    os.truncate(path, 0)


# With nobody running: what can still be read is taken over.


def break_header(path: Path) -> None:
    """The file's first bytes are others."""
    with path.open("r+b") as file:
        file.write(b"\xa5" * 16)


def garbage(path: Path) -> None:
    """A file that is no database, where there was none."""
    path.write_bytes(b"This is not a database. " * 400)
