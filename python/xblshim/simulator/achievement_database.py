"""Schema and SQL statements of the local service's file. Only the store's own thread imports and runs this."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from xblshim.host.light_typing import Any
from xblshim.storage import sqlite_database as database
from xblshim.storage.store_errors import Damaged

from .achievement_file import KIND
from .records import EVERYTHING, Record, RecordKey, Selection, Update
from .stored_record import record_of, sealed, values_of
from .update_rules import Outcome, advance, with_first_unlock

_SELECT = "SELECT * FROM achievement"
_SELECT_ONE = f"{_SELECT} WHERE xuid = ? AND scid = ? AND achievement_id = ?"
_DELETE_ONE = "DELETE FROM achievement WHERE xuid = ? AND scid = ? AND achievement_id = ?"
_ADD_ONE = "INSERT INTO achievement VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
_WRITE_ONE = "INSERT OR REPLACE INTO achievement VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
# Most ids are numbers: 2 comes before 10. All others cast to 0 and are ordered alphabetically.
_ORDER = " ORDER BY length(xuid), xuid, scid, CAST(achievement_id AS INTEGER), achievement_id"


class Database(database.Database):
    """One open connection. Every method may raise sqlite3.Error."""

    _expects_new: bool = False
    """Whether the last update was of an achievement without a record. Then the next one is tried as an insert first."""

    def __init__(self, path: Path, lock_wait: float) -> None:
        super().__init__(path, KIND, lock_wait)

    def percents(self) -> dict[RecordKey, int]:
        """Returns the percent of each record. Reads nothing else, because it compares many records."""
        rows = self._connection.execute("SELECT xuid, scid, achievement_id, percent FROM achievement")
        return {(int(xuid), scid, achievement_id): percent for xuid, scid, achievement_id, percent in rows}

    def update(self, update: Update, now: int) -> list[Outcome]:
        """Applies the rules. Returns one outcome for each achievement of the request, in order."""
        execute = self._connection.execute
        xuid, scid, title_id = str(update.xuid), update.scid, update.title_id
        outcomes = []
        for achievement_id, percent in update.achievements:
            if self._expects_new:
                after, outcome = advance(None, percent, now)
                if after is not None:
                    values = sealed((xuid, scid, achievement_id, title_id, *after))
                    if execute(_ADD_ONE, values).rowcount:
                        outcomes.append(outcome)
                        continue
            row = execute(_SELECT_ONE, (xuid, scid, achievement_id)).fetchone()
            self._expects_new = not row
            after, outcome = advance(self._record(row).progress if row else None, percent, now)
            if outcome.changed and after is not None:
                execute(_WRITE_ONE, sealed((xuid, scid, achievement_id, title_id, *after)))
            outcomes.append(outcome)
        return outcomes

    def _record(self, values: Sequence[Any]) -> Record:
        try:
            return record_of(values)
        except Damaged as error:
            raise self._damaged(str(error)) from None

    def select(self, selection: Selection = EVERYTHING, limit: int | None = None) -> list[Record]:
        """Returns the selected records, ordered by user, service configuration and id; at most `limit`."""
        where, values = _where(selection)
        rows = self._connection.execute(f"{_SELECT}{where}{_ORDER} LIMIT ?", (*values, -1 if limit is None else limit))
        return list(map(self._record, rows))

    def merge(self, rows: Iterable[Record]) -> int:
        changed = 0
        for record in rows:
            values = values_of(record)
            row = self._connection.execute(_SELECT_ONE, values[:3]).fetchone()
            if row is None or self._record(row).progress.percent < record.progress.percent:
                self._connection.execute(_WRITE_ONE, values)
                changed += 1
        return changed

    def replace(self, records: Iterable[Record]) -> list[Record]:
        """Replaces all records by these. Returns the previous ones."""
        before = self.select()
        self._connection.execute("DELETE FROM achievement")
        self._connection.executemany(_WRITE_ONE, map(values_of, records))
        return before

    def put(self, records: Sequence[Record]) -> list[Record | None]:
        """Sets these achievements exactly, and removes those of 0 %. Returns each one's previous record.

        An achievement that is already unlocked keeps its time of unlock.
        """
        before = []
        for record in records:
            key = str(record.xuid), record.scid.lower(), record.achievement_id
            row = self._connection.execute(_SELECT_ONE, key).fetchone()
            stored = self._record(row) if row else None
            before.append(stored)
            if record.progress.percent == 0:
                self._connection.execute(_DELETE_ONE, key)
            else:
                self._connection.execute(_WRITE_ONE, values_of(with_first_unlock(record, stored)))
        return before

    def delete(self, selection: Selection = EVERYTHING) -> list[Record]:
        """Removes the selected records, and returns them."""
        removed = self.select(selection)
        where, values = _where(selection)
        self._connection.execute(f"DELETE FROM achievement{where}", values)
        return removed


def _where(selection: Selection) -> tuple[str, tuple[str, ...]]:
    conditions = {
        "xuid": None if selection.xuid is None else str(selection.xuid),
        "scid": None if selection.scid is None else selection.scid.lower(),
        "achievement_id": selection.achievement_id,
    }
    meant = {column: value for column, value in conditions.items() if value is not None}
    if not meant:
        return "", ()
    return " WHERE " + " AND ".join(f"{column} = ?" for column in meant), tuple(meant.values())
