"""Describes a kind of store. Imports nothing of SQLite."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zlib import crc32

from xblshim.host.light_typing import Any, NamedTuple

FILE_ENDS = ("", "-journal", "-wal", "-shm")
"""The ends of the names of a store's files: its own, and those that SQLite makes beside it."""


class Kind(NamedTuple):
    """Describes one kind of store, for its file and its error texts."""

    name: str
    """The name in sentences such as "The {name} /path is damaged"."""
    a_name: str
    """The name with its article."""
    application_id: int
    """The number in the file's header that distinguishes our file from another program's."""
    schema_version: int
    schema: tuple[str, ...]
    """The statements that make the tables of a new file."""
    table: str
    """The table whose rows must not be lost. It is WITHOUT ROWID, and its primary key's columns come first."""
    row: Callable[[Sequence[Any]], Any]
    """A row as this version has it, from the stored values of any version; raises Damaged where they can't be one."""
    when_damaged: str
    """The treatment of a damaged file, and the remedy."""
    recover: str
    """The remedy for an unreadable quarantined file, with a space in front; empty without one."""
    ended: str
    """The error of calls after the store was closed."""
    migrations: tuple[tuple[str, ...], ...] = ()
    """The first element has the statements that migrate a file from schema version 1 to 2, the second from 2 to 3, and so on."""


def marks_of(kind: Kind) -> tuple[str, ...]:
    """Returns the statements that mark a file as one of this kind and this version."""
    return f"PRAGMA application_id = {kind.application_id}", f"PRAGMA user_version = {kind.schema_version}"


def row_sum(*values: Any) -> int:
    """Returns the checksum of a row's other columns."""
    return crc32("\x1f".join(map(str, values)).encode("utf-8", "surrogatepass"))
