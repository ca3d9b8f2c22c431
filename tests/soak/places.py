"""The state folder of the soak: a disk that gets full, and files that get damaged."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing, suppress
from pathlib import Path

SIZE = 24 << 20
"""The disk's size in bytes. It has room for write-ahead logs and databases, and is filled quickly."""


class Disk:
    """A separate small file system if this user may mount one (root). Otherwise a folder, and a limit of file sizes simulates a full disk."""

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
        """Fills the disk completely."""
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
    """Moves the contents of the write-ahead log into the file. No process may have it open."""
    if path.exists():
        with closing(sqlite3.connect(path, timeout=30)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


# While a title runs, and alone: its accepted updates are stored again.


def delete_log(path: Path) -> None:
    """Deletes the write-ahead log."""
    Path(f"{path}-wal").unlink(missing_ok=True)


def delete_all(path: Path) -> None:
    """Deletes all files, as a user may do."""
    for part in ("", "-wal", "-shm"):
        Path(f"{path}{part}").unlink(missing_ok=True)


def truncate(path: Path) -> None:
    """Empties the file."""
    os.truncate(path, 0)


# Without running processes: readable rows are kept.


def break_header(path: Path) -> None:
    """Overwrites the file's first bytes."""
    with path.open("r+b") as file:
        file.write(b"\xa5" * 16)


def garbage(path: Path) -> None:
    """Replaces the file by one that is no database."""
    path.write_bytes(b"This is not a database. " * 400)
