"""Stores changes of progress, then sends them to titles that subscribe and to the streams of the control API."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from xblshim.simulator.announcing import announce_records, announce_unlocks, changed_records, without_progress
from xblshim.simulator.update_rules import with_first_unlock

from .achievement_rows import record_row, row_document

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Service
    from xblshim.simulator.records import Record, Selection, Update
    from xblshim.simulator.update_rules import Outcome

    from .control_events import ControlEvents


class ProgressChanges:
    """Stores and publishes changes. Use it on the service's loop only."""

    def __init__(self, service: Service, events: ControlEvents) -> None:
        self._service = service
        self._events = events

    def updated(self, update: Update, outcomes: Sequence[Outcome], now: int) -> None:
        """Called when a title's update was stored; titles have received it already."""
        if not self._events.listened:
            return
        for record in changed_records(update, outcomes, now):
            self._publish(record, unlocked_now=record.progress.unlocked_at is not None)

    def written_by_others(self, record: Record, *, unlocked_now: bool) -> None:
        """Called when another process has changed the shared store's file."""
        self._publish(record, unlocked_now=unlocked_now)

    async def put(self, record: Record) -> Record:
        """Sets one achievement's progress. Returns its stored record."""
        (previous,) = await self._service.store.put([record])
        stored = with_first_unlock(record, previous)
        unlocked_now = stored.progress.unlocked_at is not None and (
            previous is None or previous.progress.unlocked_at is None
        )
        if (previous.progress.percent if previous is not None else 0) != stored.progress.percent:
            announce_records(self._service, [stored])
            if unlocked_now:
                announce_unlocks(self._service, [stored])
        self._publish(stored, unlocked_now=unlocked_now)
        return stored

    async def delete(self, selection: Selection) -> list[Record]:
        """Removes the selected progress, and returns it."""
        removed = await self._service.store.delete(selection)
        announce_records(self._service, without_progress(removed))
        self._reset(selection, removed)
        return removed

    async def replace(self, records: Iterable[Record]) -> None:
        """Replaces all progress. Titles receive each difference as progress, never as an unlock."""
        after = list(records)
        before = await self._service.store.replace(after)
        announce_records(self._service, _differences(before, after))
        self._events.publish("reset", {"xuid": None, "scid": None, "id": None})

    def _reset(self, selection: Selection, removed: Sequence[Record]) -> None:
        xuid, scid, achievement_id = selection
        self._events.publish(
            "reset",
            {
                "xuid": str(xuid) if xuid is not None else None,
                "scid": scid,
                "id": achievement_id,
                "removed": len(removed),
            },
        )

    def _publish(self, record: Record, *, unlocked_now: bool) -> None:
        row = record_row(self._service, record)
        self._events.publish("achievement", row_document(row, unlocked_now=unlocked_now))


def _differences(before: Iterable[Record], after: Iterable[Record]) -> list[Record]:
    previous = {record[:3]: record for record in before}
    changed = []
    for record in after:
        old = previous.pop(record[:3], None)
        if old is None or old.progress.percent != record.progress.percent:
            changed.append(record)
    return changed + without_progress(list(previous.values()))
