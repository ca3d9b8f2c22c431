"""Opens a store's SQLite file, reopens it after other programs changed it, and has damaged files replaced.

A damaged file is quarantined, and its readable rows go into a new one. A file that was changed under the running program is opened again before
anything is acknowledged.
"""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from xblshim.host.clock import monotonic
from xblshim.host.light_typing import TYPE_CHECKING, Any, Generic, TypeVar

from .store_errors import Closable, Fault, StoreError, failed_import
from .store_files import Change

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

    from .sqlite_database import Database
    from .store_kind import Kind

D = TypeVar("D", bound="Database")

_STILL_FULL = 0.05
"""Seconds during which a full disk is assumed to be still full."""


class StoreConnection(ABC, Generic[D]):
    """Belongs to the store's own thread."""

    quarantined = frozenset({Fault.DAMAGED})
    """The faults for which a file is quarantined and replaced. For others it stays unchanged, and every call fails."""

    def __init__(self, path: Path, kind: Kind, log: Log) -> None:
        self.path = path
        self._log = log
        self._kind = kind
        self._database: D | None = None
        self._retired: list[Closable] = []
        self._unclosed: list[Closable] = []
        """Connections to a damaged or changed file, until it is quarantined."""
        self._lost: Change | None = None
        """The change of the file, until all accepted data is known to be in the present one."""
        self._full, self._full_until = "", 0.0
        """Why the file can't be opened on a full disk, and until when no attempt is made: creating its parts takes long then."""

    @abstractmethod
    def _open(self) -> D:
        """Opens the file. Imports SQLite here, on the store's own thread: that takes up to 25 ms of a game's start."""

    def _accepted(self, lost: Change) -> Sequence[Any]:
        """Returns the rows that were accepted since the program's start, to be stored again when missing. Called on the store's own thread after
        the file was lost."""
        return ()

    def _begun(self, database: D) -> None:
        """Called on the store's own thread with each opened file, before the first job on it."""

    def _renew(self, change: Change) -> None:
        """Opens and checks the file that the path names now."""
        old, self._database = self._database, None
        if old is None:
            return
        try:
            if change is Change.LOG_GONE:
                self._replace_log(old)
            if change in (Change.CUT, Change.GONE):
                self._lost = change
            if change is Change.GONE or (change is Change.LOG_GONE and old.has_another_index()):
                # SQLite writes nothing into a file that was moved, and connections of one process share its index. Otherwise the old one stays
                # open until the new one is: the last one to be closed writes its log into the file.
                self._close(old)
            self._opened()
            if change is Change.CUT and self._database is not None:
                with suppress(StoreError):  # another process reads
                    self._database.save_log()
        except Exception as error:
            failure = self._failed(error)
            if change is Change.LOG_GONE and failure.fault is Fault.LOCKED and self._database is None:
                self._database = old  # the next transaction saves the deleted log
            else:
                self._retired.append(old)
                self._lost = change
            raise failure from None
        self._close(old)

    def _replace_log(self, old: D) -> None:
        """Saves the deleted log and begins a new one, unless another process of ours has done so. Only one process may do this at a time: saving the
        old log after a new one was begun would overwrite newer pages."""
        from .quarantine import only_one

        with only_one(self.path):
            if old.has_another_log():
                return
            if not old.save_log():
                raise StoreError(
                    f"The {self._kind.name} {self.path} has lost its write-ahead log. {self._kind.when_damaged}",
                    Fault.DAMAGED,
                )
            old.begin_log()

    def _opened(self) -> D:
        if self._database is None:
            if monotonic() < self._full_until:
                raise StoreError(self._full, Fault.FULL)
            try:
                database = self._open()
            except Exception as error:
                failure = self._failed(error)
                if failure.fault is Fault.FULL:
                    self._full, self._full_until = str(failure), monotonic() + _STILL_FULL
                raise failure from None
            try:
                self._restore(database)
                self._begun(database)
            except BaseException:
                self._close(database)
                raise
            self._database = database
        return self._database

    def _restore(self, database: D) -> None:
        """Stores the readable rows of damaged files, and accepted rows that were lost."""
        from .repair import read_quarantined

        if database.found_in_log:
            self._log(
                "warning",
                f"{database.found_in_log} rows of the {self._kind.name} {self.path} stood in its write-ahead log behind a commit that is damaged or "
                "unfinished, and were stored again.",
            )
        read_quarantined(self.path, self._kind, database, self._log)
        lost = self._lost
        if lost is not None:
            with database.transaction(writes=True):
                again = database.merge(self._accepted(lost))
            if again:
                self._log(
                    "warning",
                    f"The {self._kind.name} {self.path} was changed under this program ({lost.value}): {again} updates that were accepted since "
                    "its start were missing and were stored again.",
                )
            self._lost = None

    def _repair(self, failure: StoreError) -> bool:
        """Quarantines a file that can't be used, and copies its readable rows into a new one. Returns False when that is no remedy."""
        suspect = bool(self._retired) and failure.fault is Fault.OTHER
        if failure.fault not in self.quarantined and not suspect:
            return False
        if not self._may_quarantine():
            return False
        from .repair import repair

        if self._database is not None:
            self._retired.append(self._database)
            self._database = None
        was_open = bool(self._retired)
        if os.name == "nt":
            self._close_retired()  # an open file can't be moved on Windows
        self._lost = self._lost or Change.CUT
        try:
            repair(self.path, self._kind, failure, lambda: self._still_fails(was_open), self._log)
        finally:
            self._close_retired()
        return True

    def _may_quarantine(self) -> bool:
        """Returns whether a damaged file should be replaced by a new one."""
        return True

    def _still_fails(self, was_open: bool) -> bool:
        """`was_open`: connections of this store had the file open when it failed."""
        try:
            self._open().close()
        except Exception as error:
            fault = self._failed(error).fault
            if os.name == "nt":
                self._close_retired()  # the store that has just failed has the file open, too
            # SQLite can't read a truncated log as long as any connection has the file open.
            return fault in self.quarantined or (fault is Fault.OTHER and was_open)
        return False

    def _failed(self, error: BaseException) -> StoreError:
        try:
            from .sqlite_errors import explain
        except ImportError as missing:
            return failed_import(missing)
        try:
            failure = explain(self.path, error, self._kind)
            if failure.connection is not None:
                self._retired.append(failure.connection)
                failure.connection = None
            return failure
        except Exception:  # the job must get a result in any case
            return StoreError(f"The {self._kind.name} {self.path} failed ({type(error).__name__}).")

    def _discard_database(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            self._close(database)
        self._close_retired()

    def _close_retired(self) -> None:
        closing, self._retired = self._retired + self._unclosed, []
        self._unclosed = []
        while closing:
            self._close(closing.pop())

    def _close(self, database: Closable) -> None:
        try:
            database.close()
        except Exception:
            # It is closed later: Windows doesn't move a file that is open.
            self._unclosed.append(database)
