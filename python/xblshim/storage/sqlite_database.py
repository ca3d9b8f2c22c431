"""Opens an SQLite file and runs transactions. Only a store's own thread imports and runs this.

Several processes may share the file. Whoever writes takes the write lock when the transaction begins (BEGIN IMMEDIATE), so that what a
transaction has read is still true when it writes; waiting for that lock is bounded.

The store makes checkpoints (`checkpoint`), never a commit. So a file that changes otherwise was written by another program.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from itertools import count
from pathlib import Path

from xblshim.host.clock import monotonic, sleep
from xblshim.host.light_typing import Any, TypeVar
from xblshim.host.private_files import make_folder
from xblshim.host.standard_streams import take_standard_streams

from .file_check import damage_of, has_the_tables, hidden_rows, hides_something
from .file_place import problem_of_place
from .new_file import make_file, remove_leftovers
from .sqlite_errors import ELSEWHERE, LOCKED, explain, locked, misplaced
from .store_errors import Fault, StoreError
from .store_files import OPEN, Change, Files, FilesChanged, Log
from .store_kind import Kind, marks_of, row_sum

_Read = TypeVar("_Read")
_BETWEEN_CHECKPOINTS = 250
"""Commits between two checkpoints. With some pages each, the log is as long as with SQLite's own checkpoints."""
_OPENED_AT_MOST = 8
_LAST_SCHEMA = 0xFFFF
"""A larger schema number is a sign of damage."""
_OPENED = count(1)


class Database:
    """One open connection. Every method may raise sqlite3.Error or OSError, which `explain` converts to a sentence."""

    def __init__(self, path: Path, kind: Kind, lock_wait: float) -> None:
        """Opens the file, creates it when it is missing, and migrates an older version's to the present schema. `lock_wait`: time limit for other
        processes' locks, in seconds.

        Raises StoreError when the file is another program's or a newer xblshim's; then it is untouched. DAMAGED also where the file opens but
        something in it can't be read. Therefore everything is read, because updates that an unreadable file accepts are lost. That takes half a
        second for 100,000 rows.
        """
        if (problem := problem_of_place(path)) is not None:  # before a folder is created for nothing
            raise misplaced(path, problem, kind)
        make_folder(path.parent)
        take_standard_streams()
        self.path = path
        self._kind = kind
        self._log: Log | None = None
        self._commits = 0
        self._number = next(_OPENED)
        self.found_in_log = 0
        """Rows found behind a damaged place of the write-ahead log."""
        self._use = _enter(path, kind, lock_wait)
        try:
            self._connect(lock_wait)
        except BaseException:
            self._use.close()
            raise
        try:
            version = self._open(lock_wait)
            if version and not self._is_new:
                found = damage_of(self._connection, kind)
                if found:
                    raise self._damaged(found)
            self.found_in_log = self._merge_hidden()
        except Exception as error:
            failure = explain(path, error, kind)
            if failure.fault is Fault.DAMAGED:
                failure.connection = self
            else:
                self.close()
            raise failure from None
        except BaseException:
            self.close()
            raise

    def others_commits(self) -> tuple[int, int]:
        """A number that changes with each commit of another connection, of any process, and when the file was reopened."""
        return self._number, self._connection.execute("PRAGMA data_version").fetchone()[0]

    def since(self, seen: tuple[int, int] | None, read: Callable[[], _Read]) -> tuple[tuple[int, int], _Read | None]:
        """Returns `others_commits`, and the result of `read` unless it equals `seen`."""
        now = self.others_commits()
        return now, None if now == seen else read()

    def _connect(self, lock_wait: float) -> None:
        if _is_cut_to_nothing(self.path):
            raise self._damaged("the file is empty, but its write-ahead log is not")
        remove_leftovers(self.path)
        self._is_new = make_file(self.path, self._kind)
        if self._is_new:
            _make(Path(f"{self.path}-wal"))  # `_open` needs both
        else:
            _make(self.path)
        if os.path.exists(f"{self.path}-wal"):
            # Closing a connection removes the unreadable part of a log, so the first one stays open until that is saved.
            _make(Path(f"{self.path}-shm"))
        self._files = Files(self.path)
        self._connection = sqlite3.connect(self.path, timeout=lock_wait, isolation_level=None)

    def _open(self, lock_wait: float) -> int:
        """Prepares the connection. Returns the schema of the file before.

        SQLite opens the files that the paths name at that time, and doesn't report which ones. They are known if the paths name the same files
        before and after. So the log and the index must exist before. SQLite makes them when it opens the file, and its last connection removes them.
        """
        for _ in range(_OPENED_AT_MOST):
            version = self._inspect()
            uses_log = self._prepare(lock_wait)
            if version < self._kind.schema_version:
                self._migrate()
            if not uses_log or os.name == "nt":  # an open file can't be deleted on Windows
                self._files = Files(self.path)
                return version
            if self._files.has_log:
                self._log = Log(self.path)
                if self._files.are_named_still():
                    return version
            self._close_files()
            if (problem := problem_of_place(self.path)) is not None:
                raise misplaced(self.path, problem, self._kind)
            for part in ("", "-wal", "-shm"):
                _make(Path(f"{self.path}{part}"))
            self._files = Files(self.path)
            self._connection = sqlite3.connect(self.path, timeout=lock_wait, isolation_level=None)
        raise StoreError(f"The {self._kind.name} {self.path} kept changing while it was opened.")

    def _damaged(self, cause: str) -> StoreError:
        return StoreError(
            f"The {self._kind.name} {self.path} is damaged ({cause}). {self._kind.when_damaged}", Fault.DAMAGED
        )

    def _inspect(self) -> int:
        """Returns the file's schema; 0 for an empty file. Runs before anything is written: not even the journal mode of a foreign file changes."""
        self._connection.create_function("row_sum", -1, row_sum, deterministic=True)
        execute = self._connection.execute
        execute("BEGIN")
        try:
            application = execute("PRAGMA application_id").fetchone()[0]
            version: int = execute("PRAGMA user_version").fetchone()[0]
            tables = execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if (application, version, tables) == (0, 0, 0):
                return 0
            own = has_the_tables(self._connection, self._kind)
        finally:
            with suppress(sqlite3.Error):
                execute("ROLLBACK")
        if application != self._kind.application_id:
            if own:
                raise self._damaged("its application id is another program's, but its tables are ours")
            raise StoreError(
                f"{self.path} is another program's database, not {self._kind.a_name}. Move it away, or {ELSEWHERE}.",
                Fault.FOREIGN,
            )
        if not 0 < version <= _LAST_SCHEMA:
            raise self._damaged(f"its schema's number is {version}")
        if version > self._kind.schema_version:
            raise self._newer(version)
        return version

    def _newer(self, version: int) -> StoreError:
        from xblshim.host.install_command import pip_install

        return StoreError(
            f"The {self._kind.name} {self.path} was written by a newer xblshim (its schema is {version}, this one "
            f"knows up to {self._kind.schema_version}). Update this one ({pip_install('--upgrade')}), or "
            f"{ELSEWHERE}.",
            Fault.NEWER,
        )

    def _prepare(self, lock_wait: float) -> bool:
        """Prepares the connection. Returns whether the file has a write-ahead log."""
        uses_log = self._use_wal(lock_wait)
        for setting in (
            # FULL: an acknowledged commit survives the loss of power, not only of the process.
            "synchronous = FULL",
            # Without these, a commit on macOS reaches only the disk's own cache. They have no effect elsewhere.
            "fullfsync = ON",
            "checkpoint_fullfsync = ON",
            "wal_autocheckpoint = 0",
            # Salvaging the pages of a damaged file must not find removed rows.
            "secure_delete = ON",
        ):
            self._connection.execute(f"PRAGMA {setting}").fetchall()
        return uses_log

    def _use_wal(self, lock_wait: float) -> bool:
        """Switches to write-ahead logging: one fsync a commit, and readers never wait for a writer.

        Where a file system can't do it (some network shares), SQLite stays with its rollback journal, which is as
        safe and slower: False.
        """
        deadline = monotonic() + lock_wait
        while True:
            try:
                mode: str = self._connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
                return mode == "wal"
            except sqlite3.OperationalError as error:
                # Unlike a statement, changing the mode doesn't wait for other processes. It fails when two processes
                # create the file at the same time.
                if error.sqlite_errorcode & 0xFF not in LOCKED or monotonic() > deadline:
                    raise
                sleep(0.005)

    def _migrate(self) -> None:
        """Creates the tables, or migrates an older version's to this version's schema, in one transaction."""
        execute = self._connection.execute
        current = self._kind.schema_version
        execute("BEGIN IMMEDIATE")
        try:
            # Another process may have migrated it meanwhile.
            version = execute("PRAGMA user_version").fetchone()[0]
            if 0 < version < current:
                found = damage_of(self._connection, self._kind, older=True)
                if found:
                    raise self._damaged(found)
                statements = [one for step in self._kind.migrations[version - 1 : current - 1] for one in step]
            else:
                statements = [] if version else list(self._kind.schema)
            if version < current:
                statements += marks_of(self._kind)
            for statement in statements:
                execute(statement)
            execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                execute("ROLLBACK")
            raise

    def _merge_hidden(self) -> int:
        """Stores commits that the write-ahead log contains and SQLite doesn't read, before another write overwrites them."""
        is_as_opened = self._files.change() is Change.NONE
        hides = hides_something(self._connection, self.path)
        if is_as_opened:
            self._files.note_written()  # by the checkpoint in it
        if not hides:
            return 0
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            changed = self.merge(hidden_rows(self.path, self._kind))
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise
        return changed

    def merge(self, rows: Iterable[Any]) -> int:
        """Stores rows of this or another file, within a transaction: the higher progress is kept. Returns how many rows changed."""
        raise NotImplementedError

    @contextmanager
    def transaction(self, *, writes: bool) -> Iterator[None]:
        """Runs an atomic transaction. Returns when it is on the disk, in the file that the path names.

        Raises FilesChanged where it isn't: then what was done is lost, or may be.
        """
        execute = self._connection.execute
        execute("BEGIN IMMEDIATE" if writes else "BEGIN")
        try:
            # With the lock, no other process of ours replaces the files.
            self._check_before()
            yield
            execute("COMMIT")
        except BaseException:
            # SQLite may have rolled back itself (a full disk); the first error counts.
            with suppress(sqlite3.Error):
                execute("ROLLBACK")
            raise
        self._commits += writes
        if self._log is None:
            self._files.note_written()  # the commit was written to the file itself
            return
        change = self._files.change_since(self._log)
        if change is Change.NONE and not self._log.is_sound():
            change = Change.CUT
        if change is not Change.NONE:
            raise FilesChanged(change, committed=True)

    def _check_before(self) -> None:
        """Raises FilesChanged when the transaction would be written to a file that was removed or replaced."""
        change = self._files.change()
        if change is not Change.NONE:
            raise FilesChanged(change, committed=False)

    def check_version(self) -> None:
        """Raises StoreError when a newer version has migrated the file to its own schema."""
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version > self._kind.schema_version:
            raise self._newer(version)

    def checkpoint(self) -> None:
        """Copies the log's pages into the file when there are many. Call it between transactions."""
        if self._commits < _BETWEEN_CHECKPOINTS or self._files.change() is not Change.NONE:
            return
        self._commits = 0
        self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        self._files.note_written()

    def save_log(self) -> bool:
        """Copies the whole log into the file and empties it. Returns False on failure. Raises StoreError (LOCKED) while other processes read from
        it.

        A log that is not emptied continues after the saved pages. When it is deleted, two processes continue in two files, and a checkpoint of
        one process writes pages that the other's log has at that place.
        """
        try:
            busy, frames, done = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            self._files.note_written()
        except (sqlite3.Error, OSError):
            return False
        if busy:
            raise locked(self.path, self._kind, "its write-ahead log is read")
        return bool(frames == done)

    def begin_log(self) -> None:
        """Creates a log with a header at the path, which shows other processes that the deleted log is saved."""
        if self._files.change() is not Change.LOG_GONE:
            return
        uri = f"{self.path.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(uri, uri=True, timeout=1, isolation_level=None)) as new:
            new.execute("PRAGMA wal_autocheckpoint = 0")
            new.execute("BEGIN IMMEDIATE")
            version = new.execute("PRAGMA user_version").fetchone()[0]
            new.execute(f"PRAGMA user_version = {version}")  # rewrites the first page unchanged
            new.execute("COMMIT")

    def has_another_log(self) -> bool:
        """Returns whether another process of this package has saved the deleted log and begun a new one."""
        return self._files.log_is_another() and Log.starts_well(self.path)

    def has_another_index(self) -> bool:
        return self._files.index_is_another()

    def close(self) -> None:
        try:
            self._close_files()
        finally:
            self._use.close()

    def _close_files(self) -> None:
        try:
            self._connection.close()
        finally:
            log, self._log = self._log, None
            if log is not None:
                log.close()


def _enter(path: Path, kind: Kind, seconds: float) -> ExitStack:
    """Waits while other processes write to another log than the path names: they save theirs with their next transaction, or their end."""
    deadline = monotonic() + seconds
    while (use := OPEN.enter(path)) is None:
        if monotonic() > deadline:
            raise locked(path, kind, "its write-ahead log was deleted under that process")
        sleep(0.02)
    return use


def _is_cut_to_nothing(path: Path) -> bool:
    """Returns whether the file is empty: SQLite removes such a file's log unread."""
    try:
        if os.stat(path).st_size > 1:  # SQLite also takes a file of one byte for an empty one
            return False
    except FileNotFoundError:
        pass
    except OSError:
        return False
    try:
        return os.stat(f"{path}-wal").st_size > 32
    except OSError:
        return False


def _make(path: Path) -> None:
    """Creates a file for this user alone, independent of the umask. SQLite gives the files beside it the same mode."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
