"""Makes the file of a new store. On the store's own thread only.

The file gets its name when it is complete and on the disk. A file that SQLite makes in its place is synced nine times before its first row: for
the journal mode, for the tables, and for the checkpoint of its first log.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing, suppress
from itertools import count

from xblshim.host.private_files import FILE_MODE, opener

if sys.platform == "darwin":
    from fcntl import F_FULLFSYNC, fcntl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

    from .store_kind import Kind

_NUMBER = count(1)


def make_file(path: Path, kind: Kind) -> bool:
    """Makes the file with the tables of `kind`, unless it or its log exists. Returns whether it did.

    After a failure there is no file, and SQLite makes it: SQLite reports the cause, and needs no hard links of the file system.
    The file's name is on the disk when the log is: SQLite syncs the folder then, before the first commit ends.
    """
    if any(os.path.lexists(f"{path}{part}") for part in ("", "-wal", "-journal")):
        return False
    new = f"{path}-new-{os.getpid()}-{next(_NUMBER)}"
    try:
        os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE_MODE))
    except OSError:
        return False
    try:
        _fill(new, kind)
        # Before the file has its name: closing a descriptor ends SQLite's locks in this process.
        with open(new, "r+b", opener=opener) as file:
            _sync(file.fileno())
        _give_name(new, path)
    except (OSError, sqlite3.Error):
        return False
    finally:
        for part in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                os.unlink(f"{new}{part}")
    return True


def _fill(new: str, kind: Kind) -> None:
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        for statement in (
            # No other process has the file, and it is synced as a whole.
            "PRAGMA synchronous = OFF",
            "PRAGMA journal_mode = MEMORY",
            "BEGIN",
            *kind.schema,
            f"PRAGMA application_id = {kind.application_id}",
            f"PRAGMA user_version = {kind.schema_version}",
            "COMMIT",
        ):
            connection.execute(statement).fetchall()
        if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
            raise OSError("the file system can't do it")


if os.name == "nt":

    def _give_name(new: str, path: Path) -> None:
        os.rename(new, path)  # fails where the file exists

else:

    def _give_name(new: str, path: Path) -> None:
        os.link(new, path)  # fails where the file exists, unlike a renaming


if sys.platform == "darwin":

    def _sync(file: int) -> None:
        fcntl(file, F_FULLFSYNC)  # fsync() reaches only the disk's own cache

else:
    _sync = os.fsync
