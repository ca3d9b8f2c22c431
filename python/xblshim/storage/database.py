"""An SQLite file: opening and checking it, transactions, and what its failures mean. Only a store's own thread imports
and runs this.

Several processes may share the file. Whoever writes takes the write lock when the transaction begins (BEGIN
IMMEDIATE), so that what a transaction has read is still true when it writes; waiting for that lock is bounded.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .errors import Fault, StoreError
from .kind import Kind

_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNWRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_NO_SPACE = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_ELSEWHERE = "name another folder with state_dir (XBLSHIM_STATE_DIR)"


def explain(path: Path, error: Exception, kind: Kind) -> StoreError:
    """The sentence for whatever SQLite or the file system said about the file."""
    if isinstance(error, StoreError):
        return error
    store = f"The {kind.name} {path}"
    why = str(error) or type(error).__name__
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if code in _LOCKED:
        return StoreError(
            f"{store} stayed locked by another process ({why}). End the process that holds it, or {_ELSEWHERE}.",
            Fault.LOCKED,
        )
    # SQLite's message repeats a name of the schema, which is no text any more.
    if code in _DAMAGED or isinstance(error, UnicodeDecodeError):
        return StoreError(f"{store} is damaged or not a store at all ({why}). {kind.when_damaged}", Fault.DAMAGED)
    if code == sqlite3.SQLITE_FULL or (isinstance(error, OSError) and error.errno in _NO_SPACE):
        return StoreError(f"{store} can't grow ({why}). Free some space on its disk, or {_ELSEWHERE}.", Fault.FULL)
    if code in _UNWRITABLE or isinstance(error, OSError):
        return StoreError(
            f"{store} can't be opened for writing ({why}). Give this user write access to it and its folder, "
            f"or {_ELSEWHERE}.",
            Fault.UNWRITABLE,
        )
    return StoreError(f"{store} failed ({why}). Check its disk, or {_ELSEWHERE}.")


class Database:
    """One open connection. Every method may raise sqlite3.Error; `explain` makes a sentence of it."""

    def __init__(self, path: Path, kind: Kind, lock_wait: float) -> None:
        """Opens the file, and makes it when it is not there. `lock_wait`: how long to wait for other processes, in
        seconds.

        Raises StoreError when the file is another program's or a newer xblshim's; then it is untouched.
        """
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.path = path
        self._kind = kind
        self._connection = sqlite3.connect(path, timeout=lock_wait, isolation_level=None)
        try:
            new = self._inspect()
            self._use_wal(lock_wait)
            # FULL: a commit that was acknowledged survives the loss of power, not only of the process.
            self._connection.execute("PRAGMA synchronous = FULL")
            if new:
                self._create()
            else:
                self._migrate()
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
        if application != self._kind.application_id:
            raise StoreError(
                f"{self.path} is another program's database, not {self._kind.a_name}. Move it away, or {_ELSEWHERE}.",
                Fault.FOREIGN,
            )
        if version > self._kind.schema_version:
            raise StoreError(
                f"The {self._kind.name} {self.path} was written by a newer xblshim (its schema is {version}, this one "
                f"knows up to {self._kind.schema_version}). Update this one (pip install --upgrade xblshim), or "
                f"{_ELSEWHERE}.",
                Fault.NEWER,
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
                for statement in self._kind.schema:
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA application_id = {self._kind.application_id}")
                self._connection.execute(f"PRAGMA user_version = {self._kind.schema_version}")

    def _migrate(self) -> None:
        """Brings an older version's file to this version's schema, all of it or nothing."""
        current = self._kind.schema_version
        if self._connection.execute("PRAGMA user_version").fetchone()[0] >= current:
            return
        with self.transaction(writes=True):
            # Another process may have done it meanwhile.
            found = self._connection.execute("PRAGMA user_version").fetchone()[0]
            for statements in self._kind.migrations[found - 1 : current - 1]:
                for statement in statements:
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA user_version = {current}")

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

    def close(self) -> None:
        self._connection.close()
