"""Imports updates that an older version stored beside this outbox. On the store's own thread only."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from xblshim.storage.store_kind import row_sum

from .outbox_database import Database
from .outbox_file import KIND
from .stored_row import row_of


def import_rows(database: Database, path: Path) -> int:
    """Moves the rows of an older version's file into the outbox, and returns their number. Each row is in at least one of the two files at any
    time, for a moment in both.

    Raises sqlite3.Error and Damaged where the file can't be read, StoreError as a transaction does.
    """
    with closing(sqlite3.connect(path, timeout=1, isolation_level=None)) as older:
        execute = older.execute
        version, application = (execute(f"PRAGMA {name}").fetchone()[0] for name in ("user_version", "application_id"))
        if application != KIND.application_id or not 0 < version <= KIND.schema_version:
            return 0
        older.create_function("row_sum", -1, row_sum, deterministic=True)
        execute("PRAGMA synchronous = FULL")
        execute("BEGIN IMMEDIATE")
        rows = [row_of(values) for values in execute(f"SELECT * FROM {KIND.table}")]
        if rows:
            with database.transaction(writes=True):
                database.merge(rows)
            execute(f"DELETE FROM {KIND.table}")
        execute("COMMIT")
    return len(rows)
