"""Sends in-game events in order, immediately or from the store. A title receives no error for an event."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from .event_file import StoredEvent, Waiting

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

    from .event_store import EventStore
    from .lease import Claim

AT_ONCE = 100
"""The most events of one POST."""
POST_LIMIT = 5.0
"""Seconds for a POST. The clean-up of a title waits for its events."""
LONGEST_WAIT = 600.0
"""Seconds between two attempts to post stored events."""
MOST_UNSTORED = 10_000
"""The most events that stay in memory when they can't be stored."""
Post = Callable[[Sequence[str]], Awaitable[bool]]
"""post(documents): returns whether the service has accepted them."""


class EventScope(NamedTuple):
    """Selects the events that a queue stores and posts."""

    service: str
    """The URL."""
    sandbox: str
    user: Callable[[], Awaitable[int | None]]
    """The token's user. Events that others stored for another user stay. None: events of all users may be posted."""


class _Written(NamedTuple):
    xuid: int
    document: str
    offline: bool
    done: asyncio.Future[None]


class EventQueue:
    """The events of one title for a service and a sandbox. Its methods are called on one loop.

    An event is posted only when no older one waits. An event that can't be posted is stored in the file `path`, which is opened when it is needed.
    The first retry comes after 1 s, and the one after failure number n after min(2**n, 600) s. Processes share the file: one of them posts stored
    events at a time, so that no event is posted twice, unless the service's response was lost or the process ended before it came. A POST has one
    user's events.
    """

    def __init__(
        self,
        path: Path,
        scope: EventScope,
        post: Post,
        log: Log,
        offline: Callable[[], bool],
        *,
        now: Callable[[], int],
        clock: Callable[[], float],
        process: int,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`now` is the time in nanoseconds since 1970, `clock` has seconds and never jumps, `process` is a random number that distinguishes this
        process."""
        self._path = path
        self._scope = scope
        self._post = post
        self._log = log
        self._offline = offline
        self._now = now
        self._clock = clock
        self._process = process
        self._sleep = sleep
        self._waiting: list[_Written] = []
        self._writers: set[int] = set()
        """Users of this title. Their events are posted with its token, now or later."""
        self._store: EventStore | None = None
        self._own_claim: Claim | None = None
        self._behind: bool | None = None
        """Whether stored events wait; None: unknown."""
        self._unstored: list[StoredEvent] = []
        """Events that could not be stored, in order. The next attempt to store or to post stores them first."""
        self._in_file = False
        """Whether the file may have events, all of which are older than those in memory."""
        self._storing = 0
        """The attempts to store events that are under way."""
        self._posted: set[tuple[int, int]] = set()
        """The keys of events that the service has accepted, and that could not be removed from the file."""
        self._last = 0
        self._kept = 0
        self._worker: asyncio.Task[None] | None = None
        self._posting: asyncio.Task[bool] | None = None
        """The POST that the worker waits for; None while it stores events."""
        self._flusher: asyncio.Task[None] | None = None
        self._closing = False

    async def write(self, document: str, *, xuid: int, offline: bool) -> None:
        """Posts or stores the event, then returns, also when the caller is canceled meanwhile."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._writers.add(xuid)
        self._waiting.append(_Written(xuid, document, offline, future))
        if self._worker is None or self._worker.done():
            self._worker = asyncio.get_running_loop().create_task(self._work())
        await future

    async def _work(self) -> None:
        while self._waiting:
            batch = self._next_batch()
            if not await self._is_posted_in_time(batch):
                await self._keep(batch)
            del self._waiting[: len(batch)]
            for event in batch:
                if not event.done.done():
                    event.done.set_result(None)

    def _next_batch(self) -> list[_Written]:
        if self._closing:  # all are stored
            return list(self._waiting)
        xuid = self._waiting[0].xuid
        return list(takewhile(lambda event: event.xuid == xuid, self._waiting[:AT_ONCE]))

    async def _is_posted_in_time(self, batch: Sequence[_Written]) -> bool:
        """Returns False, too, when the queue is closed before the response arrives."""
        if self._closing:
            return False
        self._posting = asyncio.get_running_loop().create_task(self._is_posted(batch))
        try:
            return await self._posting
        except asyncio.CancelledError:
            if not self._closing:
                raise
            return False

    async def _is_posted(self, batch: Sequence[_Written]) -> bool:
        if self._behind is None:
            self._behind = await self._has_stored()
            if self._behind:
                self._in_file = True
                self._begin_flushing()
        if self._behind or self._offline() or any(event.offline for event in batch):
            return False
        return await self._posts([event.document for event in batch])

    async def _posts(self, documents: Sequence[str]) -> bool:
        try:
            async with asyncio.timeout(POST_LIMIT):
                return await self._post(documents)
        except TimeoutError:
            return False

    async def _has_stored(self) -> bool:
        """Returns whether an earlier run stored events."""
        if not os.path.exists(self._path):
            return False
        try:
            return await self._opened().any_waits(await self._postable())
        except Exception as error:
            self._log("warning", f"in-game events: what an earlier run stored can't be read: {error}")
            return False

    async def _postable(self) -> Waiting:
        user = await self._scope.user()
        users = None if user is None else frozenset({user, *self._writers})
        return Waiting(self._scope.service, self._scope.sandbox, users)

    def _opened(self) -> EventStore:
        if self._store is None:
            from .event_store import EventStore

            self._store = EventStore(self._path, self._log)
        return self._store

    def _claim(self) -> Claim:
        if self._own_claim is None:
            from .lease import Claim

            self._own_claim = Claim()
        return self._own_claim

    async def _keep(self, written: Sequence[_Written]) -> None:
        events = []
        service, sandbox, _ = self._scope
        for event in written:
            self._last = max(self._last + 1, self._now())
            events.append(StoredEvent(self._last, self._process, service, sandbox, event.xuid, event.document))
        if not self._behind:
            self._log("warning", f"in-game events: they can't be posted; they are kept in {self._path}")
        self._behind = True
        self._kept += len(events)
        await self._put(events)
        self._begin_flushing()

    async def _put(self, events: Sequence[StoredEvent] = ()) -> None:
        """Stores events that could not be stored before, and these. They stay in memory where that fails."""
        waited, self._unstored = self._unstored, []
        events = [*waited, *events]
        if not events:
            return
        self._storing += 1
        try:
            await self._opened().put(events)
        except asyncio.CancelledError:
            self._stay(events)
            raise
        except Exception as error:
            self._stay(events)
            lost = len(self._unstored) - MOST_UNSTORED
            del self._unstored[MOST_UNSTORED:]
            if lost > 0:
                self._log("error", f"in-game events: {lost} are lost, because they can't be stored: {error}")
            elif not waited:
                self._log(
                    "error",
                    f"in-game events: {len(events)} can't be stored: {error} Until the title ends they stay in memory, and are stored as soon as "
                    "that works.",
                )
            return
        finally:
            self._storing -= 1
        self._in_file = True
        if waited:
            self._log("info", f"in-game events: {len(waited)} that stayed in memory are stored")

    def _stay(self, events: Sequence[StoredEvent]) -> None:
        # Several attempts to store or to post events may be under way: the last one to fail may have newer events, or older ones.
        self._unstored = sorted([*events, *self._unstored])

    def _begin_flushing(self) -> None:
        if not self._closing and (self._flusher is None or self._flusher.done()):
            self._flusher = asyncio.get_running_loop().create_task(self._flush())

    async def _flush(self) -> None:
        failures = 0
        while not self._closing:  # a failing store can turn the cancellation into its error
            await self._sleep(min(2.0**failures, LONGEST_WAIT))
            try:
                await self._put()
                if self._offline() or (self._unstored and (self._in_file or not await self._post_from_memory())):
                    failures += 1
                elif self._unstored:
                    failures = 0
                elif not self._in_file and self._storing == 0:
                    self._behind = False
                    return
                elif await self._flush_some():
                    return
                else:
                    failures = 0
            except _NotPosted:
                failures += 1
            except Exception as error:
                self._log("warning", f"in-game events: what is stored can't be posted: {error}")
                failures += 1

    async def _post_from_memory(self) -> bool:
        """Posts events of one user that can't be stored. Returns whether the service accepted them."""
        xuid = self._unstored[0].xuid
        batch = list(takewhile(lambda event: event.xuid == xuid, self._unstored[:AT_ONCE]))
        del self._unstored[: len(batch)]  # the worker may store the others meanwhile
        posted = False
        try:
            posted = await self._posts([event.document for event in batch])
        finally:
            if not posted:
                self._stay(batch)
        return posted

    async def _flush_some(self) -> bool:
        """Returns whether no event remains."""
        kept, claim, waiting = self._kept, self._claim(), await self._postable()
        events = await self._opened().begin(waiting, AT_ONCE, claim, self._clock())
        if events is None:  # another title posts the stored events
            return False
        left = [event for event in events if event[:2] not in self._posted]
        accepted = False
        try:
            if left and await self._posts([event.document for event in left]):
                accepted = True
                self._posted.update(event[:2] for event in left)
        finally:
            posted = [event for event in events if event[:2] in self._posted]
            await asyncio.shield(self._opened().end(waiting, claim, posted))
            self._posted.difference_update(event[:2] for event in posted)
        if accepted:
            self._log("info", f"in-game events: {len(left)} that waited are posted")
        elif left:
            raise _NotPosted
        elif not events and kept == self._kept and not self._unstored and self._storing == 0:
            self._behind = self._in_file = False
            return True
        return False

    async def aclose(self) -> None:
        """Stores events that are not posted, and closes the file."""
        self._closing = True
        parts = [task for task in (self._worker, self._flusher) if task is not None]
        for task in (self._posting, self._flusher):
            if task is not None:
                task.cancel()
        try:
            if parts:
                await asyncio.wait(parts)  # the worker ends when everything is stored
        except asyncio.CancelledError:
            self._report_waiting()
            raise
        try:
            await self._put()
            # The file may have older ones: out of order is better than lost.
            while self._unstored and not self._offline() and await self._post_from_memory():
                pass
        except asyncio.CancelledError:
            self._report_waiting()
            raise
        if self._unstored:
            self._log(
                "error",
                f"in-game events: {len(self._unstored)} are lost: they could not be stored before the title ended",
            )
        if self._store is not None:
            await self._store.aclose()

    def _report_waiting(self) -> None:
        count = len(self._waiting) + len(self._unstored)
        if count:
            self._log("warning", f"in-game events: {count} are still being stored at the end")


class _NotPosted(Exception):
    pass
