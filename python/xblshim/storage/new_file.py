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
from time import time
from zlib import crc32

from xblshim.host.private_files import FILE_MODE, opener

from .store_kind import FILE_ENDS, Kind, marks_of

if sys.platform == "darwin":
    from fcntl import F_FULLFSYNC, fcntl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

_NUMBER = count(1)
_MARK = "-new-"
_LONGEST_MAKING = 86400.0
"""Seconds after which a file of another machine or container is a leftover. Making one takes milliseconds."""


def make_file(path: Path, kind: Kind) -> bool:
    """Makes the file with the tables of `kind`, unless it or its log exists. Returns whether it did.

    After a failure there is no file, and SQLite makes it: SQLite reports the cause, and needs no hard links of the file system.
    The file's name is on the disk when the log is: SQLite syncs the folder then, before the first commit ends.
    """
    if any(os.path.lexists(f"{path}{part}") for part in ("", "-wal", "-journal")):
        return False
    try:
        new = _new_name(path)
        os.close(os.open(new, os.O_RDWR | os.O_CREAT | os.O_EXCL, FILE_MODE))
    except (OSError, ImportError):  # a stripped Python may lack ctypes
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
        for end in FILE_ENDS:
            with suppress(OSError):
                os.unlink(f"{new}{end}")
    return True


def _fill(new: str, kind: Kind) -> None:
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        for statement in (
            # No other process has the file, and it is synced as a whole.
            "PRAGMA synchronous = OFF",
            "PRAGMA journal_mode = MEMORY",
            "BEGIN",
            *kind.schema,
            *marks_of(kind),
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


# What a kill leaves


def remove_leftovers(path: Path) -> None:
    """Removes the files of processes that ended while they made this store.

    The file of a running process stays. The file of another machine or container that shares the folder stays for a day, because its process
    can't be checked. Where the file of a process is removed, SQLite makes that store.
    """
    start = f"{path.name}{_MARK}"
    with suppress(OSError):
        for name in os.listdir(path.parent):
            if name.startswith(start):
                with suppress(OSError):
                    if _is_leftover(path.parent / name, name[len(start) :]):
                        os.unlink(path.parent / name)


def _new_name(path: Path) -> str:
    """Returns a name that no other process uses. It identifies this process."""
    from xblshim.host.process_owner import this_process

    machine, pid, started = this_process()
    return f"{path}{_MARK}{_sum_of(machine)}-{pid}-{started}-{next(_NUMBER)}"


def _is_leftover(file: Path, maker: str) -> bool:
    """`maker` is the end of the file's name, from `_new_name`. Raises OSError when the file is gone."""
    from xblshim.host.process_owner import Owner, is_gone, this_process

    for end in FILE_ENDS[1:]:
        maker = maker.removesuffix(end)
    fields = maker.split("-")
    if len(fields) != 4 or not fields[1].isdecimal() or not fields[3].isdecimal():
        return False
    machine = this_process().machine
    if fields[0] == _sum_of(machine):
        return is_gone(Owner(machine, int(fields[1]), fields[2]))
    return time() - file.stat().st_mtime > _LONGEST_MAKING


def _sum_of(machine: str) -> str:
    return f"{crc32(os.fsencode(machine)):08x}"
