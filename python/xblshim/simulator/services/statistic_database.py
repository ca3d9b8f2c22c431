"""SQL statements of the statistics' file. Only the store's own thread imports and runs this."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from xblshim.storage import sqlite_database as database
from xblshim.storage.store_errors import Damaged

from .statistic_file import KIND, statistic_of, values_of
from .statistic_records import StatisticKey, StoredStatistic

_SELECT = "SELECT * FROM statistic"
_WRITE = "INSERT OR REPLACE INTO statistic VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


class Database(database.Database):
    """One open connection. Every method may raise sqlite3.Error."""

    def __init__(self, path: Path, lock_wait: float) -> None:
        super().__init__(path, KIND, lock_wait)

    def select(
        self, scid: str | None = None, xuid: int | None = None, name: str | None = None
    ) -> list[StoredStatistic]:
        """Returns statistics of a service configuration, a user, a name; None matches any."""
        filters = {"scid": scid, "xuid": None if xuid is None else str(xuid), "name_key": name and name.lower()}
        conditions = {column: value for column, value in filters.items() if value is not None}
        where = " WHERE " + " AND ".join(f"{column} = ?" for column in conditions) if conditions else ""
        rows = self._connection.execute(_SELECT + where, tuple(conditions.values()))
        try:
            return [statistic_of(row) for row in rows]
        except Damaged as error:
            raise self._damaged(str(error)) from None

    def write(self, statistics: Iterable[StoredStatistic]) -> None:
        self._connection.executemany(_WRITE, map(values_of, statistics))

    def delete(self, keys: Iterable[StatisticKey]) -> None:
        """Removes statistics by user, service configuration and lower-case name."""
        statement = "DELETE FROM statistic WHERE xuid = ? AND scid = ? AND name_key = ?"
        self._connection.executemany(statement, [(str(xuid), scid, name) for xuid, scid, name in keys])

    def replace(self, statistics: Iterable[StoredStatistic]) -> None:
        """Replaces all statistics by these."""
        self._connection.execute("DELETE FROM statistic")
        self.write(statistics)

    def merge(self, rows: Iterable[StoredStatistic]) -> int:
        changed = 0
        for row in rows:
            found = self.select(row.scid, row.xuid, row.name)
            if not found or found[0].updated_at < row.updated_at:
                self.write((row,))
                changed += 1
        return changed
