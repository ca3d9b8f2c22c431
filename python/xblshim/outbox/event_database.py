"""The statements of the events' file. Only the store's own thread imports and runs this."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from xblshim.storage import sqlite_database as database
from xblshim.storage.store_errors import Damaged

from .event_file import KIND, StoredEvent, event_of, values_of

_WRITE = "INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?)"


class Database(database.Database):
    """One open connection. Every method may raise sqlite3.Error."""

    def __init__(self, path: Path, lock_wait: float) -> None:
        super().__init__(path, KIND, lock_wait)

    def put(self, events: Iterable[StoredEvent]) -> None:
        self._connection.executemany(_WRITE, map(values_of, events))

    def first(self, service: str, limit: int) -> list[StoredEvent]:
        statement = "SELECT * FROM event WHERE service = ? ORDER BY written_at, process LIMIT ?"
        try:
            return [event_of(row) for row in self._connection.execute(statement, (service, limit))]
        except Damaged as error:
            raise self._damaged(str(error)) from None

    def remove(self, keys: Iterable[tuple[int, int]]) -> None:
        self._connection.executemany("DELETE FROM event WHERE written_at = ? AND process = ?", keys)

    def take(self, rows: Iterable[StoredEvent]) -> int:
        before = self._connection.total_changes
        self.put(rows)
        return self._connection.total_changes - before
