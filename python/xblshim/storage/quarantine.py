"""Renames a file that can't be used: never overwrites a file, never loses one, and only one process does it. Imports nothing of SQLite.

A damaged file's name says "unread" until what can be read of it is in the new one: a process that dies meanwhile leaves that to the next.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from xblshim.host.clock import monotonic, sleep

from .store_errors import Fault, StoreError

# The file itself is last: another process may create a new one as soon as it is gone, and the new parts must not be moved.
_PARTS = ("-wal", "-shm", "")
_WAIT = 5.0
_OPEN_WAIT = 2.0
"""Seconds to wait on Windows for a file that another store has open. Each store that finds the damage closes the file before it waits."""
_MARKS = {Fault.DAMAGED: "unread", Fault.FOREIGN: "foreign"}
_UNREAD, _READ = ".unread-", ".damaged-"


def quarantined_files(path: Path) -> list[Path]:
    """Returns the files that were quarantined from this path, the oldest first."""
    try:
        names = os.listdir(path.parent)
    except OSError:
        return []
    found = [name for name in names if name.startswith(path.name) and _is_quarantined(name[len(path.name) :])]
    return [
        path.with_name(name)
        for name in sorted(found, key=lambda name: (name[len(path.name) :].partition("-")[2], name))
    ]


def is_quarantined(path: Path) -> bool:
    """Returns whether a file has the name of a quarantined one."""
    place = path.name.find(".", path.name.find(".") + 1)
    return place > 0 and _is_quarantined(path.name[place:])


def _is_quarantined(ending: str) -> bool:
    import re  # each start of a title imports this module

    return re.fullmatch(r"\.(damaged|foreign|newer|unread)-[^.]*[0-9Z]", ending, re.ASCII) is not None


def unread(path: Path) -> list[Path]:
    """Returns the quarantined files whose rows may be missing in the new file."""
    try:
        names = os.listdir(path.parent)
    except OSError:
        return []
    start = f"{path.name}{_UNREAD}"
    found = {name.removesuffix("-wal").removesuffix("-shm") for name in names if name.startswith(start)}
    return [path.with_name(name) for name in sorted(found)]


def name_when_read(path: Path) -> Path:
    """Returns the name for an unread file after its rows were read."""
    return _free(path.with_name(path.name.replace(_UNREAD, _READ)))


def move_to_quarantine(path: Path, failure: StoreError, still_fails: Callable[[], bool], stamp: str) -> Path | None:
    """Renames the file, unless another process has done so meanwhile. Returns the new path, or None in that case.

    `still_fails` opens the file and says whether it fails as before; `stamp` makes the new name. Raises StoreError where it can't be moved.
    """
    try:
        with only_one(path):
            if not still_fails():
                return None
            target = _free(path.with_name(f"{path.name}.{_MARKS.get(failure.fault, 'unread')}-{stamp}"))
            rename(path, target)
            return target
    except OSError as error:
        raise StoreError(
            f"{failure} It can't be quarantined ({error.strerror or error}): close other programs that use it, and give this user write access "
            "to its folder.",
            failure.fault,
        ) from None


def rename(path: Path, target: Path) -> None:
    """Renames the file and those beside it. Raises OSError."""
    deadline = monotonic() + _OPEN_WAIT
    for part in _PARTS:
        with suppress(FileNotFoundError):
            _rename_when_closed(f"{path}{part}", f"{target}{part}", deadline)


def _rename_when_closed(name: str, target: str, deadline: float) -> None:
    while True:
        try:
            os.rename(name, target)
            return
        except PermissionError:
            if os.name != "nt" or monotonic() > deadline:
                raise
            sleep(0.01)


def _free(stem: Path) -> Path:
    """Returns the first unused name: this one, or this one with a number."""
    names = (stem.with_name(f"{stem.name}-{number}" if number else stem.name) for number in count())
    return next(name for name in names if not any(os.path.lexists(f"{name}{part}") for part in _PARTS))


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Acquires a lock that the process's end releases. Raises OSError when another process holds it."""
    file = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        deadline = monotonic() + _WAIT
        while True:
            try:
                _lock(file)
                break
            except OSError:
                if monotonic() > deadline:
                    raise
                sleep(0.01)
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
