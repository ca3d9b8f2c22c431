"""Describes a kind of store. Imports nothing of SQLite."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from zlib import crc32


class Kind(NamedTuple):
    """Describes one kind of store, for its file and its error texts."""

    name: str
    """As in "The {name} /path is damaged"."""
    a_name: str
    """The same with its article."""
    application_id: int
    """In the file's header: tells our file from another program's."""
    schema_version: int
    schema: tuple[str, ...]
    """The statements that make the tables of a new file."""
    table: str
    """The table whose rows must not be lost. It is WITHOUT ROWID, and its primary key's columns come first."""
    row: Callable[[Sequence[Any]], Any]
    """A row as this version has it, from the stored values of any version; raises Damaged where they can't be one."""
    when_damaged: str
    """What becomes of a damaged file, and the remedy."""
    recover: str
    """The remedy for a file that was moved aside and can't be read, with a space in front; empty where there is none."""
    ended: str
    """What a call is told when the store has been closed."""
    migrations: tuple[tuple[str, ...], ...] = ()
    """The first has the statements that make a file of schema version 2 of one of version 1, the second version 3 of 2, and so on."""


def row_sum(*values: Any) -> int:
    """Returns the checksum of a row's other columns."""
    return crc32("\x1f".join(map(str, values)).encode("utf-8", "surrogatepass"))
