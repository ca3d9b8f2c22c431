"""What distinguishes one kind of store from another. Imports nothing of SQLite."""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """One kind of store, for its file and for the sentences about it."""

    name: str
    """As in "The {name} /path is damaged"."""
    a_name: str
    """The same with its article."""
    application_id: int
    """In the file's header: tells our file from another program's."""
    schema_version: int
    schema: tuple[str, ...]
    """The statements that make the tables of a new file."""
    when_damaged: str
    """What became of a damaged file, and the remedy."""
    ended: str
    """What a call is told when the store has been closed."""
    migrations: tuple[tuple[str, ...], ...] = ()
    """The first has the statements that make a file of schema version 2 of one of version 1, the second version 3 of 2, and so on."""
