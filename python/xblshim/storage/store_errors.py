"""Errors of a store."""

from __future__ import annotations

from enum import Enum

from xblshim.host import file_limit
from xblshim.host.light_typing import Protocol


class Fault(Enum):
    """The kind of failure, for callers that react to it."""

    LOCKED = "another process holds the file"
    ENDED = "the store is closed"
    DAMAGED = "the file is damaged or not a database"
    FOREIGN = "the file is another program's"
    NEWER = "the file is a newer version's"
    FULL = "there is no space"
    MEMORY = "there is no memory"
    FILES = "the process may not open more files"
    UNWRITABLE = "the file can't be opened for writing"
    OTHER = "anything else"


class Closable(Protocol):
    def close(self) -> None: ...


class StoreError(Exception):
    """The store's operation failed. The text is a sentence with the file's name and the remedy."""

    def __init__(self, text: str, fault: Fault = Fault.OTHER) -> None:
        super().__init__(text)
        self.fault = fault
        self.connection: Closable | None = None
        """That of a damaged file, still open: closing it would write the log into the file and remove it, also what SQLite can't read of it. To be
        closed when the file was moved."""

    @property
    def temporary(self) -> bool:
        """Whether a retry may succeed without a repair."""
        return self.fault in (Fault.LOCKED, Fault.ENDED)


class Damaged(Exception):
    """A stored row or file is not as written. The text states the damage, without the file's name."""


class NotARow(Damaged):
    """The stored values are undamaged, but belong to another table or an index."""


def failed_import(error: ImportError) -> StoreError:
    """Returns the error for a store that can't import SQLite or a part of this package."""
    failed = f"SQLite or a part of xblshim can't be loaded ({error})"
    # First: at this limit, Python reports modules that are there as missing.
    if file_limit.is_reached(error):
        return StoreError(f"{failed}: {file_limit.REMEDY}.", Fault.FILES)
    if isinstance(error, ModuleNotFoundError) and error.name in ("sqlite3", "_sqlite3"):
        return StoreError(f"This Python has no SQLite ({error}). Install a Python that was built with it.")
    # There is no memory for the file, or the installation is incomplete.
    return StoreError(f"{failed}. Try again; if that stays, install xblshim anew.")
