"""The outbox of a running title: stores updates that could not be posted, and posts them when the service responds again."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from xblshim.host.file_limit import describe
from xblshim.model.hresult_codes import E_ACCESSDENIED, E_FAIL, E_OUTOFMEMORY, HRESULT_FROM_WIN32_ERROR_DISK_FULL, S_OK
from xblshim.storage.store_errors import Fault, StoreError

from .backoff import FIRST
from .flusher import Flusher
from .outage_log import Connection
from .outbox_rows import ALL_USERS, Group, RateLimitKey, Scope, Update
from .outbox_store import OutboxStore
from .posting_interface import Poster, World
from .round_result import RoundEnd
from .unstored_updates import UnstoredUpdates

if TYPE_CHECKING:
    from pathlib import Path

    from xblshim.host.log_callback import Log
    from xblshim.model.requests import UpdateAchievement

_HRESULTS = {
    Fault.FULL: HRESULT_FROM_WIN32_ERROR_DISK_FULL,
    Fault.UNWRITABLE: E_ACCESSDENIED,
    Fault.MEMORY: E_OUTOFMEMORY,
}
AFTER_A_FAILURE = 60.0
"""Seconds until the next attempt after the store could not be read."""


class Outbox:
    """The outbox of one service and sandbox, on one event loop. Opens the file immediately, on its own thread."""

    def __init__(self, path: Path, scope: Scope, poster: Poster, log: Log, world: World) -> None:
        self._scope = scope
        self._service = service = scope.service
        self._log = log
        self._world = world
        self._ownership = poster.ownership
        self._store = OutboxStore(path, log)
        self._connection = Connection(service, path, log)
        self._flusher = Flusher(self._store, scope, poster, self._connection, world)
        self._unstored = UnstoredUpdates(self._store, world, log, self._stored_later)
        self._posting: asyncio.Task[None] | None = None
        self._settling: set[asyncio.Task[None]] = set()
        self._nudged = asyncio.Event()
        self._nudged_at = -FIRST
        self._paused = False
        self._kept = 0
        self._complaint = ""
        self._trouble = ""
        self._closed = False
        self.in_use = True
        """Whether it may contain rows."""

    async def keep(self, updates: Sequence[UpdateAchievement], cause: str) -> int:
        """Stores updates that failed. Returns an HRESULT as a signed number. `cause` contains no secret.

        S_OK: they are on the disk, and posted when the service answers again. 0x80070070 where the disk is full, E_ACCESSDENIED where the
        file can't be written, E_OUTOFMEMORY, else E_FAIL, as when another process keeps the file locked. Such updates stay in memory and are
        stored when that works; the end of the process may lose them, so the title gets an error.
        """
        self._kept += 1
        self.in_use = True
        rows = [self._row(update) for update in updates]
        try:
            await self._store.put(rows, int(self._world.now() * 1000))
        except StoreError as error:
            self._complain(error, cause, stays=self._unstored.add(rows))
            return _HRESULTS.get(error.fault, E_FAIL)
        self._complaint = ""
        self._unstored.settled(rows)
        if len(self._unstored):
            self._unstored.nudge()
        self._connection.failed(cause)
        self.begin()
        return S_OK

    def _stored_later(self) -> None:
        self._kept += 1
        self.in_use = True
        self._complaint = ""
        self._nudged.set()
        self.begin()

    def settled(self, updates: Sequence[UpdateAchievement]) -> None:
        """The service accepted these updates, or has higher progress. It responds, so stored updates may be posted."""
        rows = [self._row(update) for update in updates]
        self._unstored.settled(rows)
        task = asyncio.get_running_loop().create_task(self._settle(rows))
        self._settling.add(task)
        task.add_done_callback(self._settling.discard)

    async def _settle(self, rows: Sequence[Update]) -> None:
        try:
            await self._store.settled(rows)
            self._connection.works()
            now = self._world.monotonic()
            if self._paused and now - self._nudged_at >= FIRST / self._world.time_scale:
                self._paused, self._nudged_at = False, now
                groups = {Group(RateLimitKey(row.xuid, row.title_id), row.scid) for row in rows}
                await self._store.end_pauses(self._service, [ALL_USERS, *groups])
                self._nudged.set()
        except Exception as error:
            self._log("debug", f"{type(error).__name__}: {error}")  # a repeated post gets a 304

    def _row(self, update: UpdateAchievement) -> Update:
        return Update(
            self._scope.service,
            self._scope.sandbox,
            update.xuid,
            update.title_id,
            update.scid.lower(),
            update.achievement_id,
            update.percent_complete,
            self._ownership.account_for(update.xuid),
        )

    def _complain(self, error: StoreError, cause: str, *, stays: bool) -> None:
        """Logs a failure once as long as it lasts: each call also fails with an HRESULT. `stays`: the updates stay in memory."""
        text = str(error)
        self._log(
            "debug" if text == self._complaint else "error",
            f"An update could neither be posted ({cause}) nor be kept for later. {text}"
            + (
                " Until the title ends the update stays in memory, and is stored as soon as that works."
                if stays
                else ""
            ),
        )
        self._complaint = text

    # Posting

    def begin(self) -> None:
        """Posts stored updates in the background until none remains."""
        if (self._posting is None or self._posting.done()) and not self._closed:
            self._posting = asyncio.get_running_loop().create_task(self._post())

    async def _post(self) -> None:
        while not self._closed:
            kept = self._kept
            self._nudged.clear()
            try:
                ended = await self._flusher.round()
                if ended.reason is RoundEnd.DRAINED and kept == self._kept:
                    # A later update also settles refused rows.
                    refused = (await self._store.count(self._scope)).refused > 0
                    self.in_use = refused or kept != self._kept or len(self._unstored) > 0
                    if kept == self._kept:
                        return
                wait = ended.wait
                self._paused = ended.of_all
            except StoreError as error:
                text = f"What the outbox holds can't be posted. {error}"
                self._log("debug" if text == self._trouble else "warning", text)
                self._trouble = text
                wait = AFTER_A_FAILURE
            except Exception as error:
                self._log("error", f"posting what the outbox holds failed: {describe(error)}")
                wait = AFTER_A_FAILURE
            try:
                async with asyncio.timeout(wait):
                    await self._nudged.wait()
            except TimeoutError:
                pass

    async def aclose(self) -> None:
        """Stops posting, releases the lease, and completes stores in progress. Takes a limited time; may be called again."""
        self._closed = True
        if self._posting is not None:
            self._posting.cancel()
        tasks = [*self._settling, *([self._posting] if self._posting is not None else [])]
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._unstored.aclose()
        await self._store.aclose()
