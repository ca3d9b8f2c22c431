"""Detects changes that other processes make to the service's store and to the outbox beside it, and publishes them as events. Titles with their
own local service use the same files.

SQLite counts the commits of others for each connection (PRAGMA data_version). That count is read while there are streams of events, and the
records are compared only when it has changed.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from xblshim.simulator.records import Selection
from xblshim.simulator.service_errors import StoreError
from xblshim.simulator.update_rules import UNLOCKED_PERCENT

from .foreign_statistics import ForeignStatistics

if TYPE_CHECKING:
    from xblshim.simulator.records import Record, RecordKey

    from .control_state import Control

CHECK_INTERVAL = 0.4
"""Seconds between two checks."""
SHARE = 10
"""After a long check, the pause is this many times its duration: comparing 100,000 records takes 0.1 s."""
MOST_SINGLE = 200
"""The most changes that are published one by one. More become one event, after which readers read everything again."""


class ForeignWrites:
    """Detects foreign changes. Use it on the service's loop only."""

    def __init__(self, control: Control) -> None:
        self._control = control
        self._entered = asyncio.Event()
        control.feed.entered = self._entered.set
        self._commits: tuple[int, int] | None = None
        self._percents: dict[RecordKey, int] | None = None
        """The state that the streams have received. None: unknown."""
        self._read_again = False
        self._statistics = ForeignStatistics(control, MOST_SINGLE, self._publish_reset)
        self._outbox: object = None
        self._listens = False
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Runs until `aclose`."""
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self.run())

    async def aclose(self) -> None:
        """Stops. May be called again, and without `start`."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def begin_empty(self) -> None:
        """Makes the first check publish all that is stored, because it was written after the reader began."""
        self._percents = {}
        self._statistics.begin_empty()

    async def run(self) -> None:
        """Runs until canceled."""
        while True:
            # A new stream causes a check immediately, so that its next read is newer than the state known here.
            self._entered.clear()
            begun = monotonic()
            if self._control.feed.listeners:
                await self.publish_changes()
            with suppress(TimeoutError):
                async with asyncio.timeout(max(CHECK_INTERVAL, (monotonic() - begun) * SHARE)):
                    await self._entered.wait()

    async def publish_changes(self) -> None:
        """Publishes what other processes changed since the last check. The first check only records the state, except after `begin_empty`."""
        if not self._listens:
            self._listens = True
            self._control.events.listen(self._note)
        try:
            await self._check_progress()
            await self._statistics.publish_changes()
            await self._check_outbox()
        except StoreError as error:
            self._control.service.log("debug", f"Changes of other processes can't be seen: {error}")
            self._percents = self._commits = None
            self._statistics.forget()

    def _note(self, topic: str, document: Any) -> None:
        """Records this service's own changes, which are not foreign."""
        if topic == "statistic":
            self._statistics.note(document["row"])
        elif topic == "reset" and "removed" not in document:  # all data was replaced
            self._statistics.forget()
        known = self._percents
        if known is None:
            return
        if topic == "achievement":
            row = document["row"]
            known[(int(row["xuid"]), row["scid"], row["id"])] = row["percentComplete"]
        elif topic == "reset":
            wanted = tuple(document.get(name) for name in ("xuid", "scid", "id"))
            if "removed" not in document:  # all data was replaced
                self._percents, self._commits, self._read_again = None, None, True
                return
            for key in [key for key in known if _meant(key, wanted)]:
                del known[key]

    async def _check_progress(self) -> None:
        store = self._control.service.store
        commits, percents = await store.changes_by_others(self._commits)
        self._commits = commits
        if percents is None:
            return
        known, self._percents = self._percents, percents
        if known is None:
            again, self._read_again = self._read_again, False
            if again:
                self._publish_reset()
            return
        changed = [key for key, percent in percents.items() if known.get(key) != percent]
        gone = known.keys() - percents.keys()
        if gone or len(changed) > MOST_SINGLE:
            self._publish_reset()
            return
        for key in changed:
            for record in await store.select(Selection(*key)):
                self._publish(record, was=known.get(key, 0))

    def _publish(self, record: Record, *, was: int) -> None:
        unlocked = record.progress.percent == UNLOCKED_PERCENT and was != UNLOCKED_PERCENT
        self._control.title_requested(record.scid, record.title_id)
        self._control.progress.written_by_others(record, unlocked_now=unlocked)

    def _publish_reset(self) -> None:
        self._control.events.publish("reset", {"xuid": None, "scid": None, "id": None, "removed": 0})

    async def _check_outbox(self) -> None:
        outbox = self._control.outbox
        if outbox is None:
            return
        before, self._outbox = self._outbox, (outbox.signature(),)
        if before is not None and before != self._outbox:
            self._control.events.publish("outbox", await outbox.summary())


def _meant(key: RecordKey, wanted: tuple[Any, ...]) -> bool:
    return all(one is None or str(part) == one for part, one in zip(key, wanted, strict=True))
