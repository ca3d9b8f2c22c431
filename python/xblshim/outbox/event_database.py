"""SQL statements of the events' file. Only the store's own thread imports and runs this."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

from xblshim.host.process_owner import Owner
from xblshim.storage import sqlite_database as database
from xblshim.storage.store_errors import Damaged

from .event_file import KIND, StoredEvent, Waiting, event_of, values_of
from .lease import Claim, StoredLease

_WRITE = "INSERT OR IGNORE INTO event VALUES (?, ?, ?, ?, ?, ?, ?)"


class Database(database.Database):
    """One open connection. Every method may raise sqlite3.Error."""

    def __init__(self, path: Path, lock_wait: float) -> None:
        super().__init__(path, KIND, lock_wait)

    def put(self, events: Iterable[StoredEvent]) -> None:
        self._connection.executemany(_WRITE, map(values_of, events))

    def first(self, waiting: Waiting, limit: int) -> list[StoredEvent]:
        """Returns the oldest of these events, up to the first of another user."""
        where, values = "service = ? AND sandbox = ?", [waiting.service, waiting.sandbox]
        if waiting.xuids is not None:
            where += f" AND xuid IN ({', '.join('?' * len(waiting.xuids))})"
            values += map(str, waiting.xuids)
        statement = f"SELECT * FROM event WHERE {where} ORDER BY written_at, process LIMIT ?"
        try:
            events = [event_of(row) for row in self._connection.execute(statement, (*values, limit))]
        except Damaged as error:
            raise self._damaged(str(error)) from None
        return list(takewhile(lambda event: event.xuid == events[0].xuid, events))

    def acquire_lease(self, waiting: Waiting, claim: Claim, now: float) -> bool:
        """Takes the lease. Returns whether this process has it. `now`: seconds of the claim's clock."""
        key = (waiting.service, waiting.sandbox)
        row = self._connection.execute(
            "SELECT secret, machine, pid, started, beat FROM lease WHERE service = ? AND sandbox = ?", key
        ).fetchone()
        stored = None if row is None else StoredLease(row[0], Owner(row[1], row[2], row[3]), row[4])
        if not claim.may_acquire(stored, now):
            return False
        beat = 0 if stored is None else stored.beat + 1
        values = (*key, claim.secret, *claim.owner, beat)
        self._connection.execute("INSERT OR REPLACE INTO lease VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        return True

    def release_lease(self, waiting: Waiting, claim: Claim) -> None:
        self._connection.execute(
            "DELETE FROM lease WHERE service = ? AND sandbox = ? AND secret = ?",
            (waiting.service, waiting.sandbox, claim.secret),
        )

    def remove(self, keys: Iterable[tuple[int, int]]) -> None:
        self._connection.executemany("DELETE FROM event WHERE written_at = ? AND process = ?", keys)

    def merge(self, rows: Iterable[StoredEvent]) -> int:
        before = self._connection.total_changes
        self.put(rows)
        return self._connection.total_changes - before
