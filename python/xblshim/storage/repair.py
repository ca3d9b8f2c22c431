"""A file that can't be used is moved aside, and what can be read of it goes into the new one. On the store's own thread only."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .quarantine import move_to_quarantine, name_when_read, only_one, rename, unread
from .store_errors import Fault, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .sqlite_database import Database
    from .store_kind import Kind

_SHOWN = 5
"""Rows that are left out and named in the log; the others are counted."""


def mend(
    path: Path, kind: Kind, failure: StoreError, still_fails: Callable[[], bool], log: Callable[[str, str], None]
) -> None:
    """Moves the file aside, unless another process has done it already. Raises StoreError where it can't be moved."""
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    moved = move_to_quarantine(path, failure, still_fails, stamp)
    if moved is not None and failure.fault is Fault.FOREIGN:
        log(
            "error",
            f"The {kind.name} {path} is another program's database. It was moved to {moved}, and an empty one was begun.",
        )


def read_quarantined(path: Path, kind: Kind, database: Database, log: Callable[[str, str], None]) -> None:
    """Puts what can be read of damaged files that were moved aside into the store's file, once. Raises what a transaction does."""
    for quarantined in unread(path):
        with only_one(path):
            if quarantined in unread(path):  # no other process was faster
                told = _read(quarantined, kind, database)
                log("error", f"The {kind.name} {path} is damaged. It was moved to {told}")


def _read(quarantined: Path, kind: Kind, database: Database) -> str:
    """Says where the file was moved to then, and what became of its rows."""
    from .salvage import salvage

    try:
        found = salvage(quarantined, kind)
    except Exception as error:
        found = None
        told = f"a new one was begun, but nothing of it can be read ({error}).{kind.recover}"
    if found is not None:
        with database.transaction(writes=True):
            database.take(found.rows)
        told = f"{_counted(len(found.rows))} of it went into a new one.{named(found.left_out)}"
    moved = name_when_read(quarantined)
    rename(quarantined, moved)
    return f"{moved}, and {told}"


def named(left_out: list[str]) -> str:
    """A sentence about rows that can't be read; empty where there are none."""
    if not left_out:
        return ""
    shown = "; ".join(left_out[:_SHOWN])
    more = f"; and {len(left_out) - _SHOWN} more" if len(left_out) > _SHOWN else ""
    return f" {_counted(len(left_out))} can't be read and {'was' if len(left_out) == 1 else 'were'} left out: {shown}{more}."


def _counted(count: int) -> str:
    return f"{count} row{'' if count == 1 else 's'}"
