"""Jobs for a store's thread, and their results for the waiting callers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from xblshim.host.light_typing import TYPE_CHECKING, Any, Protocol

from .store_errors import Fault, StoreError

if TYPE_CHECKING:
    import asyncio


class Waiter(Protocol):
    """Receives a job's result or error, once, on its loop: an asyncio future, or a cheaper object than a future and a task."""

    def done(self) -> bool:
        """Whether it no longer waits."""

    def set_result(self, result: Any, /) -> None: ...

    def set_exception(self, error: Exception, /) -> None: ...


class Job:
    """Work for the store's thread, and the receiver of its result."""

    __slots__ = ("committed", "done", "error", "loop", "result", "stored", "waiter", "work", "writes")

    def __init__(
        self,
        work: Callable[[Any], Any],
        writes: bool,
        loop: asyncio.AbstractEventLoop,
        waiter: Waiter,
        stored: Callable[[Any], None] | None = None,
    ) -> None:
        self.work = work
        self.writes = writes
        self.loop = loop
        self.waiter = waiter
        self.stored = stored
        self.result: Any = None
        self.committed = False
        """The job was committed, perhaps into a deleted file. Repeating it would find its own effects, so its result stays."""
        self.done = False
        """The result is on the disk. Otherwise the job failed."""
        self.error: BaseException | None = None


def fail(jobs: Sequence[Job], failure: StoreError) -> None:
    for job in jobs:
        job.error = failure


def deliver(jobs: Sequence[Job]) -> None:
    """Resolves futures with one call into each loop, for any number of jobs."""
    by_loop: dict[asyncio.AbstractEventLoop, list[Job]] = {}
    for job in jobs:
        by_loop.setdefault(job.loop, []).append(job)
    for loop, group in by_loop.items():
        # A loop that was closed meanwhile has no waiters. One loop's failure keeps no result from the others.
        with suppress(Exception):
            loop.call_soon_threadsafe(_resolve, loop, group)


def _resolve(loop: asyncio.AbstractEventLoop, jobs: Sequence[Job]) -> None:
    for number, job in enumerate(jobs, 1):
        waiter = job.waiter
        try:
            if waiter.done():
                continue
            if job.done:
                waiter.set_result(job.result)
            else:
                waiter.set_exception(_error_of(job))
        except BaseException:
            # The loop reports it, or ends; it resolves the others in its next turn.
            if number < len(jobs):
                loop.call_soon(_resolve, loop, jobs[number:])
            raise


def _error_of(job: Job) -> StoreError:
    # A separate traceback for each: an exception object raised in many tasks would collect those of all.
    fault = job.error.fault if isinstance(job.error, StoreError) else Fault.OTHER
    return StoreError(str(job.error or "The store's thread was stopped."), fault)
