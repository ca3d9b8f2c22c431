"""Quarantines a file that can't be used, and copies its readable rows into a new one. On the store's own thread only."""

from __future__ import annotations

import time

from xblshim.host.light_typing import TYPE_CHECKING

from .quarantine import move_to_quarantine, name_when_read, only_one, rename, unread
from .store_errors import Fault, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from xblshim.host.log_callback import Log

    from .sqlite_database import Database
    from .store_kind import Kind

_SHOWN = 5
"""The most skipped rows that the log describes. The others are counted."""


def repair(path: Path, kind: Kind, failure: StoreError, still_fails: Callable[[], bool], log: Log) -> None:
    """Quarantines the file, unless another process has done so already. Raises StoreError when it can't be renamed."""
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    moved = move_to_quarantine(path, failure, still_fails, stamp)
    if moved is not None and failure.fault is Fault.FOREIGN:
        log(
            "error",
            f"The {kind.name} {path} is another program's database. It was moved to {moved}, and an empty one was begun.",
        )


def read_quarantined(path: Path, kind: Kind, database: Database, log: Log) -> None:
    """Stores the readable rows of quarantined files in the store's file, once. Raises what a transaction raises."""
    for quarantined in unread(path):
        with only_one(path):
            if quarantined in unread(path):  # no other process was faster
                told = _read(quarantined, kind, database)
                log("error", f"The {kind.name} {path} is damaged. It was moved to {told}")


def _read(quarantined: Path, kind: Kind, database: Database) -> str:
    """Logs where the file was moved, and how many of its rows were read."""
    from .salvage import salvage

    try:
        found = salvage(quarantined, kind)
    except Exception as error:
        found = None
        told = f"a new one was begun, but nothing of it can be read ({error}).{kind.recover}"
    if found is not None:
        with database.transaction(writes=True):
            database.merge(found.rows)
        told = f"{_counted(len(found.rows))} of it went into a new one.{named(found.left_out)}"
    moved = name_when_read(quarantined)
    rename(quarantined, moved)
    return f"{moved}, and {told}"


def named(left_out: list[str]) -> str:
    """Returns a sentence about unreadable rows; empty without any."""
    if not left_out:
        return ""
    shown = "; ".join(left_out[:_SHOWN])
    more = f"; and {len(left_out) - _SHOWN} more" if len(left_out) > _SHOWN else ""
    return f" {_counted(len(left_out))} can't be read and {'was' if len(left_out) == 1 else 'were'} left out: {shown}{more}."


def _counted(count: int) -> str:
    return f"{count} row{'' if count == 1 else 's'}"
