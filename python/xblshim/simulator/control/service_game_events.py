"""Builds the control API's view of the in-game events that titles wrote."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xblshim.simulator.services.event_records import InGameEvent, NumberedEvent
from xblshim.simulator.services.event_rules import receive_event

from .group_access import GroupAccess

TOPIC = "game-event"


class GameEvents(GroupAccess):
    """The in-game events. Use it on the service's loop only."""

    def received(self, event: NumberedEvent) -> None:
        """Called when an event arrives."""
        if self._events.listened:
            self._events.publish(TOPIC, row_of(event))

    def select(
        self, xuid: int | None = None, scid: str | None = None, name: str | None = None, after: int = 0
    ) -> list[NumberedEvent]:
        """Returns events of a user, a service configuration (in lower case), a name (in any letter case), with a higher number; None matches any."""
        return [
            one
            for one in self._group.events
            if one.number > after
            and (xuid is None or one.event.xuid == xuid)
            and (scid is None or one.event.scid == scid)
            and (name is None or one.event.name.lower() == name.lower())
        ]

    async def send(self, event: InGameEvent) -> NumberedEvent:
        """Handles an event as if a title had written it."""
        return await receive_event(self._group, event)

    def forget(self, xuid: int | None = None, scid: str | None = None) -> int:
        return self._group.events.remove(xuid, scid)

    # Export and import

    def saved(self) -> list[dict[str, Any]]:
        """Returns all events without their numbers."""
        return [{key: value for key, value in row_of(one).items() if key != "number"} for one in self._group.events]

    def replace(self, rows: Iterable[dict[str, Any]]) -> None:
        """Replaces all events by these, in the form of `saved`. Statistics don't change: the state contains them, too."""
        self._group.events.replace(map(event_of, rows))


def row_of(numbered: NumberedEvent) -> dict[str, Any]:
    """Returns an event in the control API's form."""
    event = numbered.event
    return {
        "number": numbered.number,
        "time": event.time,
        "xuid": str(event.xuid),
        "scid": event.scid,
        "titleId": str(event.title_id),
        "name": event.name,
        "dimensions": event.dimensions or {},
        "measurements": event.measurements or {},
    }


def event_of(row: dict[str, Any]) -> InGameEvent:
    """Returns the event of a row."""
    return InGameEvent(
        row.get("time", ""),
        int(row["xuid"]),
        row["scid"].lower(),
        int(row.get("titleId", "0")),
        row["name"],
        row.get("dimensions"),
        row.get("measurements"),
    )
