"""The SQLite file: opening and checking it, its schema, and the statements. Only the store's own thread imports and
runs this.

Several processes may share the file. Whoever writes takes the write lock when the transaction begins (BEGIN
IMMEDIATE), so that what a transaction has read is still true when it writes; waiting for that lock is bounded.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import StoreError
from .records import EVERYTHING, Progress, Record, Selection, Update
from .rules import Outcome, advance

SCHEMA_VERSION = 1
APPLICATION_ID = 0x78626C53
"""'xblS', in the file's header: tells our file from another program's."""

_SCHEMA = """
CREATE TABLE achievement (
    xuid           TEXT    NOT NULL,  -- decimal; text, because it does not fit SQLite's signed integers
    scid           TEXT    NOT NULL,  -- lower case
    achievement_id TEXT    NOT NULL,
    title_id       INTEGER NOT NULL,
    percent        INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    unlocked_at    INTEGER,           -- milliseconds since 1970, UTC
    updated_at     INTEGER NOT NULL,
    PRIMARY KEY (xuid, scid, achievement_id)
) WITHOUT ROWID
"""
_SELECT_ONE = """
SELECT percent, unlocked_at, updated_at FROM achievement WHERE xuid = ? AND scid = ? AND achievement_id = ?
"""
_WRITE_ONE = "INSERT OR REPLACE INTO achievement VALUES (?, ?, ?, ?, ?, ?, ?)"
_SELECT = "SELECT xuid, scid, achievement_id, title_id, percent, unlocked_at, updated_at FROM achievement"
# Ids are mostly numbers: 2 before 10. Those which aren't all cast to 0 and follow the alphabet.
_ORDER = " ORDER BY length(xuid), xuid, scid, CAST(achievement_id AS INTEGER), achievement_id"

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNWRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_ELSEWHERE = "name another folder with state_dir (XBLSHIM_STATE_DIR)"


def explain(path: Path, error: Exception) -> StoreError:
    """The sentence for whatever SQLite or the file system said about the file."""
    if isinstance(error, StoreError):
        return error
    store = f"The achievements store {path}"
    why = str(error) or type(error).__name__
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if code in _LOCKED:
        text = f"{store} stayed locked by another process ({why}). End the process that holds it, or {_ELSEWHERE}."
        return StoreError(text, temporary=True)
    if code in _DAMAGED:
        return StoreError(
            f"{store} is damaged or not a store at all ({why}). It was left as it is: move it away or delete it, "
            f"and a new, empty one is made."
        )
    if code == sqlite3.SQLITE_FULL:
        return StoreError(f"{store} can't grow ({why}). Free some space on its disk, or {_ELSEWHERE}.")
    if code in _UNWRITABLE or isinstance(error, OSError):
        return StoreError(
            f"{store} can't be opened for writing ({why}). Give this user write access to it and its folder, "
            f"or {_ELSEWHERE}."
        )
    return StoreError(f"{store} failed ({why}). Check its disk, or {_ELSEWHERE}.")


class Database:
    """One open connection. Every method may raise sqlite3.Error; `explain` makes a sentence of it."""

    def __init__(self, path: Path, lock_wait: float) -> None:
        """Opens the file, and makes it when it is not there. `lock_wait`: how long to wait for other processes, in
        seconds.

        Raises StoreError when the file is another program's or a newer xblshim's; then it is untouched.
        """
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path = path
        self._connection = sqlite3.connect(path, timeout=lock_wait, isolation_level=None)
        try:
            new = self._inspect()
            self._use_wal(lock_wait)
            # FULL: a commit that was acknowledged survives the loss of power, not only of the process.
            self._connection.execute("PRAGMA synchronous = FULL")
            if new:
                self._create()
            self._identity = self._identify()
        except BaseException:
            self._connection.close()
            raise

    def _identify(self) -> tuple[int, int]:
        found = os.stat(self.path)
        return found.st_dev, found.st_ino

    def is_current(self) -> bool:
        """Whether the path still names the file that is open: a file deleted under us would take every further update
        with it."""
        try:
            return self._identify() == self._identity
        except OSError:
            return False

    def _inspect(self) -> bool:
        """True for a file that is still empty. Looks before anything is written: not even the journal mode of a
        foreign file changes."""
        execute = self._connection.execute
        execute("BEGIN")
        try:
            application = execute("PRAGMA application_id").fetchone()[0]
            version = execute("PRAGMA user_version").fetchone()[0]
            tables = execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        finally:
            with suppress(sqlite3.Error):
                execute("ROLLBACK")
        if (application, version, tables) == (0, 0, 0):
            return True
        if application != APPLICATION_ID:
            raise StoreError(
                f"{self.path} is another program's database, not an achievements store. Move it away, or {_ELSEWHERE}."
            )
        if version > SCHEMA_VERSION:
            raise StoreError(
                f"The achievements store {self.path} was written by a newer xblshim (its schema is {version}, this one "
                f"knows up to {SCHEMA_VERSION}). Update this one (pip install --upgrade xblshim), or {_ELSEWHERE}."
            )
        return False

    def _use_wal(self, lock_wait: float) -> None:
        """Write-ahead logging: one fsync a commit, and readers never wait for a writer.

        Where a file system can't do it (some network shares), SQLite stays with its rollback journal, which is as
        safe and slower.
        """
        deadline = time.monotonic() + lock_wait
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                # Changing the mode does not wait for other processes as a statement does: two that make the file at
                # once meet here.
                if error.sqlite_errorcode & 0xFF not in _LOCKED or time.monotonic() > deadline:
                    raise
                time.sleep(0.005)

    def _create(self) -> None:
        with self.transaction(writes=True):
            if self._connection.execute("PRAGMA user_version").fetchone()[0] == 0:
                self._connection.execute(_SCHEMA)
                self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    @contextmanager
    def transaction(self, *, writes: bool) -> Iterator[None]:
        """All of it or none of it; returns when it is on the disk."""
        self._connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            # SQLite may have rolled back by itself (a full disk); what counts is the first error.
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise

    def update(self, update: Update, now: int) -> list[Outcome]:
        """Applies the rules; one outcome for each achievement of the request, in its order."""
        execute = self._connection.execute
        xuid = str(update.xuid)
        outcomes = []
        for achievement_id, percent in update.achievements:
            row = execute(_SELECT_ONE, (xuid, update.scid, achievement_id)).fetchone()
            after, outcome = advance(Progress(*row) if row else None, percent, now)
            if outcome.changed and after is not None:
                times = (after.unlocked_at, after.updated_at)
                execute(_WRITE_ONE, (xuid, update.scid, achievement_id, update.title_id, after.percent, *times))
            outcomes.append(outcome)
        return outcomes

    def select(self, selection: Selection = EVERYTHING, limit: int | None = None) -> list[Record]:
        """The records that are meant, ordered by user, service configuration and id; at most `limit`."""
        where, values = _where(selection)
        rows = self._connection.execute(f"{_SELECT}{where}{_ORDER} LIMIT ?", (*values, -1 if limit is None else limit))
        return [
            Record(int(xuid), scid, achievement_id, title_id, Progress(percent, unlocked_at, updated_at))
            for xuid, scid, achievement_id, title_id, percent, unlocked_at, updated_at in rows
        ]

    def delete(self, selection: Selection = EVERYTHING) -> list[Record]:
        """Removes the records that are meant, and says which these were."""
        removed = self.select(selection)
        where, values = _where(selection)
        self._connection.execute(f"DELETE FROM achievement{where}", values)
        return removed

    def close(self) -> None:
        self._connection.close()


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
