"""Reads and changes statistics for the control API. Titles receive the changes, and achievements are recomputed from them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xblshim.simulator.services.event_rules import follow
from xblshim.simulator.services.statistic_changes import announce, announce_to_titles
from xblshim.simulator.services.statistic_endpoints import changes
from xblshim.simulator.services.statistic_records import StoredStatistic, type_of, value_json
from xblshim.simulator.services.statistic_store import Changed
from xblshim.simulator.wire_format import timestamp

from .control_errors import ControlError, NoSuchThing
from .group_access import GroupAccess

TOPIC = "statistic"


class Statistics(GroupAccess):
    """The statistics of users. Use it on the service's loop only."""

    def changed(self, changed: Changed) -> None:
        """Called when a change is on the disk; titles have received it already."""
        if not self._events.listened:
            return
        for one in changed.removed:
            self._publish(one, value=None)
        for one in changed.written:
            self._publish(one, value=one.value)

    async def select(
        self, scid: str | None = None, xuid: int | None = None, name: str | None = None
    ) -> list[StoredStatistic]:
        """Returns statistics of a service configuration (in lower case), a user, a name; None matches any. Sorted by user, title and name."""
        group = self._group
        if not group.has_statistics:
            return []
        return sorted(await group.statistics.select(scid, xuid, name), key=lambda one: one.key)

    async def changes_by_others(
        self, commits: tuple[int, int] | None
    ) -> tuple[tuple[int, int] | None, list[StoredStatistic] | None]:
        """See `StatisticStore`. Returns (None, None) without a store, which reading never creates."""
        group = self._group
        return await group.statistics.changes_by_others(commits) if group.has_statistics else (None, None)

    async def rows(self, scid: str, xuid: int) -> list[dict[str, Any]]:
        """Returns a user's statistics of a title: those in definitions, in their order, then others with a value."""
        stored = {one.name.lower(): one for one in await self.select(scid, xuid)}
        defined = [
            self._row(xuid, scid, definition.name, stored.pop(key, None))
            for key, definition in self._group.world_of(scid).statistics.items()
        ]
        return [*defined, *map(self.row, stored.values())]

    def row(self, statistic: StoredStatistic) -> dict[str, Any]:
        """Returns a statistic in the control API's form."""
        return self._row(statistic.xuid, statistic.scid, statistic.name, statistic)

    def _row(self, xuid: int, scid: str, name: str, statistic: StoredStatistic | None) -> dict[str, Any]:
        definitions = self._group.world_of(scid).statistics
        definition = definitions.get(name.lower())
        kind = type_of(statistic, definitions) if statistic else (definition.type if definition else "") or None
        return {
            "xuid": str(xuid),
            "scid": scid,
            "name": definition.name if definition else name,
            "type": kind,
            "value": value_json(statistic.value) if statistic else None,
            "timeUpdated": timestamp(statistic.updated_at) if statistic else None,
            "defined": definition is not None,
            "drives": self._drives(scid, name),
        }

    def _drives(self, scid: str, name: str) -> list[dict[str, Any]]:
        """Returns the achievements that depend on a statistic."""
        return [
            {"id": one.id, "name": one.name, "at": value_json(needed.at)}
            for one in self._group.definitions_of(scid).achievements.values()
            for needed in one.driven_by
            if needed.statistic.lower() == name.lower()
        ]

    async def find(self, scid: str, xuid: int, name: str) -> dict[str, Any]:
        """Returns one statistic. Raises NoSuchThing when neither definitions nor the store has it."""
        for row in await self.rows(scid, xuid):
            if row["name"].lower() == name.lower():
                return row
        raise _missing(scid, xuid, name)

    async def put(self, scid: str, xuid: int, name: str, value: float | str) -> dict[str, Any]:
        """Sets one statistic. Raises ControlError (409) for a value of another type."""
        group = self._group
        new_values = {name: value if isinstance(value, str) else float(value)}
        now = self._service.now()
        changed = await group.statistics.change(
            xuid, scid, lambda stored: changes(group, xuid, scid, stored, new_values, now, replaces=False)
        )
        if changed.refusal:
            raise ControlError(409, "other-type", f"{changed.refusal} Send another value, or delete the statistic.")
        await follow(group, changed)
        return await self.find(scid, xuid, name)

    async def delete(
        self, scid: str | None = None, xuid: int | None = None, name: str | None = None
    ) -> list[StoredStatistic]:
        """Removes the selected statistics, and returns them. Achievements keep their progress, as at the real service."""
        group = self._group
        if not group.has_statistics:
            return []
        removed = await group.statistics.delete(scid, xuid, name)
        announce(group, Changed(removed=tuple(removed)))
        return removed

    async def delete_one(self, scid: str, xuid: int, name: str) -> None:
        """Removes one statistic. Raises NoSuchThing without one."""
        if not await self.delete(scid, xuid, name):
            raise _missing(scid, xuid, name)

    async def replace(self, statistics: Iterable[StoredStatistic]) -> None:
        """Replaces all statistics. Titles receive each changed value."""
        group, after = self._group, list(statistics)
        if not after and not group.has_statistics:
            return
        before = {one.key: one.value for one in await group.statistics.replace(after)}
        announce_to_titles(group, [one for one in after if before.get(one.key) != one.value])

    def _publish(self, statistic: StoredStatistic, *, value: float | str | None) -> None:
        row = self._row(statistic.xuid, statistic.scid, statistic.name, None if value is None else statistic)
        self._events.publish(TOPIC, {"xuid": row["xuid"], "scid": row["scid"], "row": row})

    # Export and import

    async def saved(self) -> list[dict[str, Any]]:
        """Returns all statistics."""
        return [
            {
                "xuid": str(one.xuid),
                "scid": one.scid,
                "name": one.name,
                "value": value_json(one.value),
                "timeUpdated": timestamp(one.updated_at),
            }
            for one in await self.select()
        ]


def _missing(scid: str, xuid: int, name: str) -> NoSuchThing:
    return NoSuchThing(f"The user {xuid} has no statistic {name!r} of {scid}. GET statistics lists them.")
