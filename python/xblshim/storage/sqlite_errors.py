"""Converts errors of SQLite and the file system to a store's errors: a fault, and a sentence with the remedy."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from xblshim.host import file_limit

from .disk_space import NO_SPACE, no_space
from .file_place import problem_of_place
from .store_errors import Damaged, Fault, StoreError, failed_import
from .store_kind import Kind

LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNWRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
ELSEWHERE = "name another folder with state_dir (XBLSHIM_STATE_DIR)"
"""The end of a sentence with a remedy."""


def locked(path: Path, kind: Kind, cause: str) -> StoreError:
    """Returns the error for a file that another process holds locked."""
    return StoreError(
        f"The {kind.name} {path} stayed locked by another process ({cause}). End the process that holds it, or {ELSEWHERE}.",
        Fault.LOCKED,
    )


def explain(path: Path, error: BaseException, kind: Kind) -> StoreError:
    """Returns the sentence for an error of SQLite or the file system."""
    if isinstance(error, StoreError):
        return error
    if isinstance(error, ImportError):
        return failed_import(error)
    if isinstance(error, (OSError, sqlite3.Error)) and file_limit.is_reached(error):
        # Not OTHER, for which a file may be quarantined: this one is sound.
        return StoreError(f"The {kind.name} {path} can't be opened ({error}): {file_limit.REMEDY}.", Fault.FILES)
    store = f"The {kind.name} {path}"
    cause = str(error) or type(error).__name__
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if code in LOCKED:
        return locked(path, kind, cause)
    # Python found invalid UTF-8, in a row or in a message of SQLite, which repeats a name of the schema: an error without SQLite's code.
    no_text = isinstance(error, UnicodeDecodeError) or (isinstance(error, sqlite3.OperationalError) and not code)
    if code in _DAMAGED or no_text or isinstance(error, Damaged):
        return StoreError(f"{store} is damaged or not a store at all ({cause}). {kind.when_damaged}", Fault.DAMAGED)
    if code == sqlite3.SQLITE_NOMEM or isinstance(error, MemoryError):
        return StoreError(f"{store} ran out of memory ({cause}). Try again when memory is free.", Fault.MEMORY)
    if _is_full(path, error, code):
        return StoreError(f"{store} can't grow ({cause}). Free some space on its disk, or {ELSEWHERE}.", Fault.FULL)
    if code in _UNWRITABLE or isinstance(error, OSError):
        if (problem := problem_of_place(path, error)) is not None:
            return misplaced(path, problem, kind)
        return StoreError(
            f"{store} can't be opened for writing ({cause}). Give this user write access to it and its folder, "
            f"or {ELSEWHERE}.",
            Fault.UNWRITABLE,
        )
    return StoreError(f"{store} failed ({cause}). Check its disk, or {ELSEWHERE}.")


def _is_full(path: Path, error: BaseException, code: int) -> bool:
    if code == sqlite3.SQLITE_FULL or (isinstance(error, OSError) and error.errno in NO_SPACE):
        return True
    # On a full disk SQLite fails with one of these when it creates, maps or flushes a file.
    return (code == sqlite3.SQLITE_IOERR or code in _UNWRITABLE or isinstance(error, OSError)) and no_space(path)


def misplaced(path: Path, problem: str, kind: Kind) -> StoreError:
    """Returns the error for a path that can't have a file."""
    remedy = ELSEWHERE[0].upper() + ELSEWHERE[1:]
    return StoreError(f"The {kind.name} {path} can't be opened: {problem}. {remedy}.", Fault.UNWRITABLE)
