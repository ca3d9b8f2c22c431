"""A store: an SQLite file and the one thread that works on it.

SQLite never runs on the event loop: another process's lock would stop it. Each store owns one thread, which does all
of the work and is joined in `close`. It takes everything that waits into one transaction (group commit), because a
commit costs an fsync whatever its size, and answers only after the commit: what was acknowledged survives a kill of
the process and a loss of power.

A file that turns out to be damaged is quarantined, and what can be read of it goes into a new one. A file that was changed under the running
program is opened anew, before anything is acknowledged.

Lock: `_lock` guards `_closed`, `_ended`, `_waiters` and the place of the queue's end mark. Nothing is called with it
held.
"""

from __future__ import annotations

import asyncio
import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from xblshim.host.clock import monotonic

from .store_errors import Closable, Fault, StoreError, problem_of_import
from .store_files import Change, FilesChanged
from .store_jobs import Job, Waiter, deliver, fail

if TYPE_CHECKING:
    from .sqlite_database import Database
    from .store_kind import Kind

T = TypeVar("T")
D = TypeVar("D", bound="Database")
Log = Callable[[str, str], None]
"""log(level, text): level is error, warning, info or debug."""

LOCK_WAIT = 10.0
"""Seconds that a transaction waits for other processes: well within the 20 s that a call has by default."""
_CLOSE_WAIT = LOCK_WAIT + 5.0
_BATCH = 1024
_ATTEMPTS = 6
"""The most attempts at work when the file is repaired or changes."""
_MAX_REPAIRS = 2
_STILL_FULL = 0.05
"""Seconds during which a full disk is assumed to be still full."""


class Store(ABC, Generic[D]):
    """The store in the file `path`; creates its folder when needed. Await its calls on a running asyncio loop.

    Each raises StoreError, whose text is a sentence that names the file and the remedy. After a failure the file is
    opened anew for the next call, so that a repaired folder needs no new start.
    """

    quarantined = frozenset({Fault.DAMAGED})
    """The faults for which a file is quarantined and replaced. For others it stays unchanged, and every call fails."""

    def __init__(self, path: Path, kind: Kind, log: Log, *, lock_wait: float = LOCK_WAIT) -> None:
        """`lock_wait`: time limit for other processes' locks, in seconds. `log` is called on the store's own thread, too."""
        self.path = path
        self._log = log
        self._kind = kind
        self._lock_wait = lock_wait
        self._lock = threading.Lock()
        self._closed = False
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._database: D | None = None
        self._retired: list[Closable] = []
        self._unclosed: list[Closable] = []
        """Connections to a damaged or changed file, until it is quarantined."""
        self._lost: Change | None = None
        """The change of the file, until all accepted data is known to be in the present one."""
        self._full, self._full_until = "", 0.0
        """Why the file can't be opened on a full disk, and until when no attempt is made: creating its parts takes long then."""
        self._ended = False
        self._waiters: list[Job] = []
        self._thread = threading.Thread(target=self._run, name="xblshim-store", daemon=True)
        self._thread.start()

    @abstractmethod
    def _open(self) -> D:
        """Opens the file. Called on the store's own thread: importing SQLite takes up to 25 ms of a game's start."""

    def _accepted(self, lost: Change) -> Sequence[Any]:
        """Returns the rows that were accepted since the program's start, to be stored again when missing. Called on the store's own thread after
        the file was lost."""
        return ()

    def _begun(self, database: D) -> None:
        """Called on the store's own thread with each opened file, before the first job on it."""

    async def ready(self) -> None:
        """Returns when the file is open and usable; otherwise raises StoreError, as any call would."""
        await self._submit(lambda _: None, writes=False)

    def _submit(
        self, work: Callable[[D], T], stored: Callable[[T], None] | None = None, *, writes: bool
    ) -> asyncio.Future[T]:
        """Runs the work in a transaction shared with other jobs; it may run more than once. A canceled caller does not cancel it. `stored` is
        called with the work's result on the store's own thread, after the commit."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._submit_for(future, loop, work, stored, writes=writes)
        return future

    def _submit_for(
        self,
        waiter: Waiter,
        loop: asyncio.AbstractEventLoop,
        work: Callable[[D], T],
        stored: Callable[[T], None] | None = None,
        *,
        writes: bool,
    ) -> None:
        """Same as `_submit`. Raises StoreError when the store is closed; passes every other result to `waiter`, on `loop`."""
        with self._lock:
            if self._closed:
                raise StoreError(self._kind.ended, Fault.ENDED)
            self._jobs.put(Job(work, writes, loop, waiter, stored))

    # Ending

    def close(self) -> None:
        """Completes submitted work, closes the file and joins the thread. Takes a limited time; may be called again, and without a loop."""
        self._mark_end()
        self._thread.join(_CLOSE_WAIT)

    async def aclose(self) -> None:
        """Same as `close`, without blocking the loop."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        with self._lock:
            if self._ended:
                future.set_result(None)
            else:
                self._waiters.append(Job(lambda _: None, False, loop, future))
        self._mark_end()
        with suppress(TimeoutError):
            await asyncio.wait_for(future, _CLOSE_WAIT)
            # The thread has nothing left to do but to return.
            self._thread.join(_CLOSE_WAIT)

    def _mark_end(self) -> None:
        with self._lock:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)

    # The thread

    def _run(self) -> None:
        try:
            with suppress(Exception):
                # Makes the file while the program starts, so that the first update need not. The first call reports
                # what fails here.
                self._opened()
            last = False
            while not last:
                batch, last = self._next_jobs()
                try:
                    self._work(batch)
                finally:
                    deliver(batch)
                self._maintain()
            if self._database is not None or self._lost is not None:
                # Accepted data must be in the file that the path names when the store closes.
                self._work([])
        finally:
            self._discard_database()
            self._end()

    def _maintain(self) -> None:
        """Runs maintenance after the results were delivered, so that they don't wait for it."""
        if self._database is not None:
            with suppress(Exception):
                self._database.checkpoint()

    def _end(self) -> None:
        """Fails all jobs that wait for this thread, whatever ended it."""
        with self._lock:
            self._closed = self._ended = True
            waiters, self._waiters = self._waiters, []
        left = []
        with suppress(Empty):
            while True:
                job = self._jobs.get_nowait()
                if job is not None:
                    job.error = StoreError(self._kind.ended, Fault.ENDED)
                    left.append(job)
        for waiter in waiters:
            waiter.done = True
        deliver(left + waiters)

    def _next_jobs(self) -> tuple[list[Job], bool]:
        """Waits for work, then takes all of it. Returns True with it when no more follows."""
        batch: list[Job] = []
        job = self._jobs.get()
        with suppress(Empty):
            while job is not None:
                batch.append(job)
                if len(batch) == _BATCH:
                    return batch, False
                job = self._jobs.get_nowait()
            return batch, True
        return batch, False

    def _work(self, batch: Sequence[Job]) -> None:
        """Runs the batch in one transaction. Sets each job's result or error. Raises only exceptions that no program should catch."""
        failure = self._try(batch)
        if failure is None:
            return
        if len(batch) <= 1 or failure.temporary:
            fail(batch, failure)
            return
        # A failing job must not fail the others.
        full: StoreError | None = None
        for job in batch:
            # On a full disk the others would not fit either.
            failure = full if full is not None and job.writes else self._try([job])
            if failure is not None:
                fail([job], failure)
                full = failure if failure.fault is Fault.FULL else full

    def _try(self, batch: Sequence[Job]) -> StoreError | None:
        """Returns the failure of the whole batch; None on success."""
        failure: StoreError | None = None
        repaired = 0
        for _ in range(_ATTEMPTS):
            try:
                self._transact(batch)
                return None
            except (FilesAreNew, FilesChanged):
                continue
            except Exception as error:
                failure = self._failed(error)
            try:
                if repaired == _MAX_REPAIRS or not self._repair(failure):
                    break
                repaired += 1
            except Exception as worse:
                failure = self._failed(worse)
                break
        if failure is None:
            failure = StoreError(f"The {self._kind.name} {self.path} kept changing.", Fault.OTHER)
        if failure.fault not in (Fault.FULL, Fault.LOCKED):
            # SQLite has rolled back these jobs. The store continues when there is space or the file is free.
            self._discard_database()
        return failure

    def _transact(self, batch: Sequence[Job]) -> None:
        """Runs the batch. Raises FilesAreNew when it must run again."""
        database = self._opened()
        try:
            with database.transaction(writes=any(job.writes for job in batch)):
                for job in batch:
                    result = job.work(database)
                    if not job.committed:
                        job.result = result
        except FilesChanged as changed:
            if changed.committed and changed.change is not Change.GONE:
                for job in batch:
                    job.committed = job.writes
            # Another process's checkpoint looks like a foreign write. A sound file contains what was committed.
            is_there = changed.committed and changed.change in (Change.WRITTEN, Change.CUT)
            self._renew(changed.change)
            if not is_there:
                raise FilesAreNew from None
        for job in batch:
            job.done = True
        for job in batch:
            if job.stored is not None:
                try:
                    job.stored(job.result)
                except Exception as error:
                    # What was committed stays accepted.
                    with suppress(Exception):
                        self._log(
                            "error",
                            f"The {self._kind.name} {self.path}: {type(error).__name__} after a commit ({error}).",
                        )

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
            return StoreError(problem_of_import(missing))
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
            self._unclosed.append(
                database
            )  # closed later: while open, it would keep the file from being moved on Windows


class FilesAreNew(Exception):
    """The file was reopened. The work must run again."""
