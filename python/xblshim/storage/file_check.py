"""Checks whether a file can be read completely. Only a store's own thread imports and runs this."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from xblshim.host.light_typing import Any

from . import sqlite_wal
from .salvage import rows_of_pages
from .store_errors import Damaged
from .store_kind import Kind

_PAGE = 4096


def has_the_tables(connection: sqlite3.Connection, kind: Kind) -> bool:
    """Returns whether the file's tables have our names."""
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    return kind.table in found and all(_name(statement) in found for statement in kind.schema)


def _name(statement: str) -> str:
    return statement.split()[2]


def damage_of(connection: sqlite3.Connection, kind: Kind, *, older: bool = False) -> str:
    """Returns what is wrong with the file; empty for a sound one. `older`: its schema is an older version's."""
    found: str = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        return found
    if not older and not _has_the_schema(connection, kind):
        return "its tables are not those of its schema"
    try:
        for values in connection.execute(f"SELECT * FROM {kind.table}"):
            kind.row(values)
    except sqlite3.OperationalError as error:
        if hasattr(error, "sqlite_errorcode") and error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        return str(error)  # Python's own error: the text is not UTF-8, or there is no such table
    except Damaged as error:
        return str(error)
    return ""


def _has_the_schema(connection: sqlite3.Connection, kind: Kind) -> bool:
    with closing(sqlite3.connect(":memory:")) as wanted:
        for statement in kind.schema:
            wanted.execute(statement)
        return all(_columns(wanted, name) == _columns(connection, name) for name in map(_name, kind.schema))


def _columns(connection: sqlite3.Connection, name: str) -> list[Any]:
    """Returns the columns of a table or an index, with SQLite's full description."""
    return [sorted(map(str, connection.execute(f"PRAGMA {told}({name})"))) for told in ("table_info", "index_info")]


def hidden_rows(path: Path, kind: Kind) -> list[Any]:
    """Returns rows of commits in the write-ahead log that SQLite doesn't read, because a bit before them is wrong. They include rows of a transaction
    that the end of its process interrupted: these were not acknowledged, and storing them does no harm.

    Call it within a writing transaction, before its first write.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        known = _frames_read(other)
    content, size = _log_of(path)
    pages = {frame.page: frame.image for frame in sqlite_wal.read(content, size)[known:]}
    return rows_of_pages(list(pages.values()), kind)


def hides_something(connection: sqlite3.Connection, path: Path) -> bool:
    """Returns whether the log seems to contain more commits than SQLite reads. Another process may be writing them now."""
    content, size = _log_of(path)
    marks = sqlite_wal.marks(content, size)
    end = max((number for number, commits in enumerate(marks, 1) if commits), default=0)
    return end > 0 and end > _frames_read(connection)


def _frames_read(connection: sqlite3.Connection) -> int:
    frames: int = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]
    return frames


def _log_of(path: Path) -> tuple[bytes, int]:
    """Returns the log's content and the page size."""
    try:
        content = Path(f"{path}-wal").read_bytes()
    except FileNotFoundError:
        content = b""
    return content, sqlite_wal.page_size(content) or _PAGE
