"""A store: an SQLite file and the one thread that works on it.

SQLite never runs on the event loop: another process's lock would block it. Each store owns one thread, which does all
of the work and is joined in `close`. The thread takes all waiting jobs into one transaction (group commit), because a
commit costs an fsync whatever its size. Jobs complete only after the commit, so acknowledged data survives a kill of
the process and a loss of power.

Lock: `_lock` guards `_closed`, `_ended`, `_waiters` and the place of the queue's end mark. Nothing is called while it
is locked.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue

from xblshim.host.light_typing import TYPE_CHECKING, TypeVar

from .store_connection import D, StoreConnection
from .store_errors import Fault, StoreError
from .store_files import Change, FilesChanged
from .store_jobs import Job, Waiter, deliver, fail

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

    from .store_kind import Kind

T = TypeVar("T")

LOCK_WAIT = 10.0
"""Seconds that a transaction waits for other processes: well within the 20 s that a call has by default."""
_CLOSE_WAIT = LOCK_WAIT + 5.0
_BATCH = 1024
_ATTEMPTS = 6
"""The most attempts at work when the file is repaired or changes."""
_MAX_REPAIRS = 2


class Store(StoreConnection[D]):
    """The store in the file `path`; creates its folder when needed. Await its calls on a running asyncio loop.

    Each raises StoreError, whose text is a sentence that names the file and the remedy. After a failure the file is
    opened again for the next call, so that a title need not restart after its folder was repaired.
    """

    def __init__(self, path: Path, kind: Kind, log: Log, *, lock_wait: float = LOCK_WAIT) -> None:
        """`lock_wait`: time limit for other processes' locks, in seconds. `log` is called on the store's own thread, too."""
        super().__init__(path, kind, log)
        self._lock_wait = lock_wait
        self._lock = threading.Lock()
        self._closed = False
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._ended = False
        self._waiters: list[Job] = []
        self._thread = threading.Thread(target=self._run, name="xblshim-store", daemon=True)
        self._thread.start()

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
                    # Committed data stays accepted.
                    with suppress(Exception):
                        self._log(
                            "error",
                            f"The {self._kind.name} {self.path}: {type(error).__name__} after a commit ({error}).",
                        )


class FilesAreNew(Exception):
    """The file was reopened. The work must run again."""
