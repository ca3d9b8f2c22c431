"""In-game events on their way: posted at once and in order, or stored and posted later. A title gets no error of it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .event_file import StoredEvent

if TYPE_CHECKING:
    from .event_store import EventStore

AT_ONCE = 100
"""Events of one POST."""
LONGEST_WAIT = 600.0
"""Seconds between two tries of posting what is stored."""
Post = Callable[[Sequence[str]], Awaitable[bool]]
"""post(documents): whether the service has them now."""


class EventQueue:
    """The events of one title for the service at a URL. Its methods are called on one loop.

    An event is posted only when none that is older waits. What can't be posted goes into the file `path`, which is opened at the first need, and is
    tried again after 1 s, and after each failure number n after min(2**n, 600) s.
    """

    def __init__(
        self,
        path: Path,
        service: str,
        post: Post,
        log: Callable[[str, str], None],
        offline: Callable[[], bool],
        *,
        now: Callable[[], int],
        process: int,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`now` is the time in nanoseconds since 1970, `process` is a random number that distinguishes this process."""
        self._path = path
        self._service = service
        self._post = post
        self._log = log
        self._offline = offline
        self._now = now
        self._process = process
        self._sleep = sleep
        self._waiting: list[tuple[str, bool, asyncio.Future[None]]] = []
        self._store: EventStore | None = None
        self._behind: bool | None = None
        """Whether stored events wait; None: not known yet."""
        self._last = 0
        self._kept = 0
        self._worker: asyncio.Task[None] | None = None
        self._flusher: asyncio.Task[None] | None = None

    async def write(self, document: str, *, offline: bool) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((document, offline, future))
        if self._worker is None or self._worker.done():
            self._worker = asyncio.get_running_loop().create_task(self._work())
        await future

    async def _work(self) -> None:
        while self._waiting:
            batch = self._waiting[:AT_ONCE]
            documents = [document for document, _, _ in batch]
            if not await self._is_posted(documents, offline=any(offline for _, offline, _ in batch)):
                await self._keep(documents)
            del self._waiting[: len(batch)]
            for _, _, future in batch:
                if not future.done():
                    future.set_result(None)

    async def _is_posted(self, documents: Sequence[str], *, offline: bool) -> bool:
        if self._behind is None:
            self._behind = await self._has_stored()
            if self._behind:
                self._begin_flushing()
        return not (self._behind or offline or self._offline()) and await self._post(documents)

    async def _has_stored(self) -> bool:
        """What an earlier run left."""
        if not self._path.exists():
            return False
        try:
            return bool(await self._opened().first(self._service, 1))
        except Exception as error:
            self._log("warning", f"in-game events: what an earlier run stored can't be read: {error}")
            return False

    def _opened(self) -> EventStore:
        if self._store is None:
            from .event_store import EventStore

            self._store = EventStore(self._path, self._log)
        return self._store

    async def _keep(self, documents: Sequence[str]) -> None:
        events = []
        for document in documents:
            self._last = max(self._last + 1, self._now())
            events.append(StoredEvent(self._last, self._process, self._service, document))
        try:
            await self._opened().put(events)
        except Exception as error:
            self._log("error", f"in-game events: {len(events)} are lost, because they can't be stored: {error}")
            return
        if not self._behind:
            self._log("warning", f"in-game events: they can't be posted; they are kept in {self._path}")
        self._behind = True
        self._kept += len(events)
        self._begin_flushing()

    def _begin_flushing(self) -> None:
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.get_running_loop().create_task(self._flush())

    async def _flush(self) -> None:
        failures = 0
        while True:
            await self._sleep(min(2.0**failures, LONGEST_WAIT))
            try:
                if self._offline():
                    failures += 1
                elif await self._flush_some():
                    return
                else:
                    failures = 0
            except _NotPosted:
                failures += 1
            except Exception as error:
                self._log("warning", f"in-game events: what is stored can't be posted: {error}")
                failures += 1

    async def _flush_some(self) -> bool:
        """Whether nothing waits any more."""
        kept = self._kept
        events = await self._opened().first(self._service, AT_ONCE)
        if not events:
            if kept != self._kept:  # stored meanwhile
                return False
            self._behind = False
            return True
        if not await self._post([event.document for event in events]):
            raise _NotPosted
        await self._opened().remove(events)
        self._log("info", f"in-game events: {len(events)} that waited are posted")
        return False

    async def aclose(self) -> None:
        """Stores what is not posted, and closes the file."""
        for task in (self._worker, self._flusher):
            if task is not None:
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError, Exception):
                    await task
        if self._waiting:
            await self._keep([document for document, _, _ in self._waiting])
            for _, _, future in self._waiting:
                if not future.done():
                    future.set_result(None)
            self._waiting.clear()
        if self._flusher is not None:
            self._flusher.cancel()
        if self._store is not None:
            await self._store.aclose()


class _NotPosted(Exception):
    pass
