"""Sends progress that other processes write into the store's file to titles of this process. Imported when a title subscribes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .announcing import announce_records, announce_unlocks, without_progress
from .event_topics import title_of
from .following import Following
from .records import Progress, Record, RecordKey, Selection
from .update_rules import UNLOCKED_PERCENT

if TYPE_CHECKING:
    from .endpoint_support import Service

_NONE = Progress(0, None, 0)


class FollowedProgress(Following):
    """Use it on the service's loop only."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._store = service.store
        super().__init__("Progress", self._store.begin_following, self._send_changes, self._is_followed, service.log)

    def _is_followed(self) -> bool:
        return any(title_of(topic) != (None, None) for topic in self._service.hub.topics())

    async def _send_changes(self) -> None:
        for key, (before, after) in (await self._store.changes_to_follow()).items():
            if after is None:
                announce_records(self._service, without_progress([Record(*key, 0, _NONE)]))
            else:
                await self._send(key, before, after)

    async def _send(self, key: RecordKey, before: int | None, after: int) -> None:
        for record in await self._store.select(Selection(*key)):
            if record.progress.percent != after:
                continue  # changed again: the change here sends it, or the next comparison does
            values = await self._service.statistic_values(key[0], key[1]) if self._is_driven(key) else None
            announce_records(self._service, [record], values)
            if after == UNLOCKED_PERCENT != before:
                announce_unlocks(self._service, [record])

    def _is_driven(self, key: RecordKey) -> bool:
        """Whether the event has the values of statistics."""
        definitions = self._service.titles.of(key[1])
        definition = definitions.achievements.get(key[2]) if definitions is not None else None
        return definition is not None and bool(definition.driven_by)
