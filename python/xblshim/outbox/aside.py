"""Moving a file aside that can't be used as the outbox: never overwritten, never lost, and only by one process."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from xblshim.storage.errors import Fault, StoreError

# The file itself is last: as soon as it is gone, another process makes a new one, whose parts are not to be moved.
_PARTS = ("-wal", "-shm", "")
_WAIT = 5.0


def move_aside(path: Path, failure: StoreError, still_fails: Callable[[], bool], stamp: str) -> Path | None:
    """Moves the file away, unless another process has done so meanwhile; where to, or None in that case.

    `still_fails` opens the file and says whether it fails as before; `stamp` makes the new name. Raises StoreError where it can't be moved.
    """
    try:
        with _only_one(path):
            if not still_fails():
                return None
            if failure.fault is not Fault.DAMAGED:
                _in_one_piece(path, failure)
            target = _free_name(path, failure.fault, stamp)
            for part in _PARTS:
                with suppress(FileNotFoundError):
                    os.rename(f"{path}{part}", f"{target}{part}")
            return target
    except OSError as error:
        raise StoreError(
            f"{failure} Moving it aside failed ({error.strerror or error}).",
            failure.fault,
        ) from None


def _free_name(path: Path, fault: Fault, stamp: str) -> Path:
    kind = {Fault.NEWER: "newer", Fault.FOREIGN: "foreign"}.get(fault, "damaged")
    names = [path.with_name(f"{path.name}.{kind}-{stamp}{f'-{number}' if number else ''}") for number in range(1000)]
    return next(name for name in names if not name.exists())


def _in_one_piece(path: Path, failure: StoreError) -> None:
    """What a newer version or another program stored may still be in the write-ahead log, and it may have it open: then it stays where it is."""
    try:
        with closing(sqlite3.connect(path, timeout=1, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        raise StoreError(f"{failure} It is in use ({error}), so it was left where it is.", failure.fault) from None


@contextmanager
def _only_one(path: Path) -> Iterator[None]:
    """Holds a lock that ends with the process. OSError when another one keeps it."""
    file = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = time.monotonic() + _WAIT
        while True:
            try:
                _lock(file)
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.01)
        yield
    finally:
        os.close(file)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
