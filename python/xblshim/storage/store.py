"""A store: an SQLite file and the one thread that works on it.

SQLite never runs on the event loop: another process's lock would stop it. Each store owns one thread, which does all
of the work and is joined in `close`. It takes everything that waits into one transaction (group commit), because a
commit costs an fsync whatever its size, and answers only after the commit: what was acknowledged survives a kill of
the process and a loss of power.

Lock: `_lock` guards `_closed`, `_ended`, `_waiters` and the place of the queue's end mark. Nothing is called with it
held.
"""

from __future__ import annotations

import asyncio
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import Fault, StoreError

if TYPE_CHECKING:
    from .database import Database
    from .kind import Kind

T = TypeVar("T")
D = TypeVar("D", bound="Database")

LOCK_WAIT = 10.0
"""How long a transaction waits for other processes, in seconds: well within the 20 s that a call has by default."""
_CLOSE_WAIT = LOCK_WAIT + 5.0
_BATCH = 1024


class _Job:
    """Some work, and who waits for its result."""

    __slots__ = ("error", "future", "loop", "result", "work", "writes")

    def __init__(
        self,
        work: Callable[[Any], Any],
        writes: bool,
        loop: asyncio.AbstractEventLoop,
        future: asyncio.Future[Any],
    ) -> None:
        self.work = work
        self.writes = writes
        self.loop = loop
        self.future = future
        self.result: Any = None
        self.error: Exception | None = None


class Store(ABC, Generic[D]):
    """The store in the file `path`; its folder is made when needed. Its calls are to be awaited on a running asyncio
    loop.

    Each raises StoreError, whose text is a sentence that names the file and the remedy. After a failure the file is
    opened anew for the next call, so that a repaired folder needs no new start.
    """

    def __init__(self, path: Path, kind: Kind, *, lock_wait: float = LOCK_WAIT) -> None:
        """`lock_wait`: how long to wait for other processes, in seconds."""
        self.path = path
        self._kind = kind
        self._lock_wait = lock_wait
        self._lock = threading.Lock()
        self._closed = False
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._database: D | None = None
        self._ended = False
        self._waiters: list[_Job] = []
        self._thread = threading.Thread(target=self._run, name="xblshim-store", daemon=True)
        self._thread.start()

    @abstractmethod
    def _open(self) -> D:
        """Opens the file. Called on the store's own thread: importing SQLite takes up to 25 ms of a game's start."""

    def _mend(self, failure: StoreError) -> bool:
        """Called on the store's own thread after a failure, with the file closed; True when the work is to be tried
        once more. May raise StoreError in place of the failure."""
        return False

    async def ready(self) -> None:
        """Returns when the file is open and usable; otherwise raises StoreError, as any call would."""
        await self._submit(lambda _: None, writes=False)

    def _submit(self, work: Callable[[D], T], *, writes: bool) -> asyncio.Future[T]:
        """Has the work done in a transaction, with others'. A caller that stops waiting does not stop it."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        with self._lock:
            if self._closed:
                raise StoreError(self._kind.ended, Fault.ENDED)
            self._jobs.put(_Job(work, writes, loop, future))
        return future

    # Ending

    def close(self) -> None:
        """Completes what was submitted, closes the file and joins the thread. Bounded; may be called again, and
        without a loop."""
        self._mark_end()
        self._thread.join(_CLOSE_WAIT)

    async def aclose(self) -> None:
        """As `close`, while the loop goes on."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        with self._lock:
            if self._ended:
                future.set_result(None)
            else:
                self._waiters.append(_Job(lambda _: None, False, loop, future))
        self._mark_end()
        with suppress(TimeoutError):
            await asyncio.wait_for(future, _CLOSE_WAIT)
            # It has nothing left to do but to return.
            self._thread.join(_CLOSE_WAIT)

    def _mark_end(self) -> None:
        with self._lock:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)

    # The thread

    def _run(self) -> None:
        with suppress(Exception):
            # Makes the file while the program starts, so that the first update need not. The first call reports what
            # fails here.
            self._opened()
        try:
            last = False
            while not last:
                batch, last = self._take()
                if batch:
                    self._work(batch)
                    _deliver(batch)
        finally:
            self._forget_database()
            self._end()

    def _end(self) -> None:
        """Lets nobody wait for this thread any more, whatever ended it."""
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
        _deliver(left + waiters)

    def _take(self) -> tuple[list[_Job], bool]:
        """Waits for work, then takes all there is; True with it when nothing will follow."""
        batch: list[_Job] = []
        job = self._jobs.get()
        with suppress(Empty):
            while job is not None:
                batch.append(job)
                if len(batch) == _BATCH:
                    return batch, False
                job = self._jobs.get_nowait()
            return batch, True
        return batch, False

    def _work(self, batch: Sequence[_Job], *, mended: bool = False) -> None:
        """Does the batch in one transaction. Sets each job's result or error; raises nothing."""
        try:
            database = self._opened()
            with database.transaction(writes=any(job.writes for job in batch)):
                for job in batch:
                    job.result = job.work(database)
        except Exception as error:
            failure = self._failed(error)
            try:
                again = not mended and self._mend(failure)
            except StoreError as worse:
                again, failure = False, worse
            if again:
                self._work(batch, mended=True)
            elif len(batch) == 1 or failure.temporary:
                for job in batch:
                    job.error = failure
            else:
                # One that can't be done must not take the others with it.
                for job in batch:
                    self._work([job], mended=mended)

    def _opened(self) -> D:
        if self._database is not None and not self._database.is_current():
            self._forget_database()
        if self._database is None:
            self._database = self._open()
        return self._database

    def _failed(self, error: Exception) -> StoreError:
        self._forget_database()
        try:
            from .database import explain
        except ImportError as missing:
            return StoreError(f"This Python has no SQLite ({missing}). Install a Python that was built with it.")
        return explain(self.path, error, self._kind)

    def _forget_database(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            with suppress(Exception):
                database.close()


def _deliver(jobs: Sequence[_Job]) -> None:
    """Resolves the futures: one call into each loop, however many jobs it waits for."""
    by_loop: dict[asyncio.AbstractEventLoop, list[_Job]] = {}
    for job in jobs:
        by_loop.setdefault(job.loop, []).append(job)
    for loop, group in by_loop.items():
        # A loop that was closed meanwhile has nobody left who waits.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_resolve, group)


def _resolve(jobs: Sequence[_Job]) -> None:
    for job in jobs:
        if job.future.done():
            continue
        if job.error is not None:
            # A traceback each: one exception object raised in many tasks would gather those of all.
            fault = job.error.fault if isinstance(job.error, StoreError) else Fault.OTHER
            job.future.set_exception(StoreError(str(job.error), fault))
        else:
            job.future.set_result(job.result)
