"""Builds the control API's view of the in-game events that titles wrote."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from xblshim.simulator.services.event_records import InGameEvent, NumberedEvent
from xblshim.simulator.services.event_rules import receive_event

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Service
    from xblshim.simulator.services.service_group import ServiceGroup

    from .control_events import ControlEvents

TOPIC = "game-event"


class GameEvents:
    """Used on the service's loop only."""

    def __init__(self, service: Service, events: ControlEvents) -> None:
        self._service = service
        self._events = events

    @property
    def _group(self) -> ServiceGroup:
        group: ServiceGroup = self._service.group()
        return group

    def received(self, event: NumberedEvent) -> None:
        """An event came."""
        if self._events.listened:
            self._events.publish(TOPIC, row_of(event))

    def select(
        self, xuid: int | None = None, scid: str | None = None, name: str | None = None, after: int = 0
    ) -> list[NumberedEvent]:
        """Those of a user, a service configuration (in lower case), a name (in any letter case), with a higher number; None stands for any."""
        return [
            one
            for one in self._group.events
            if one.number > after
            and (xuid is None or one.event.xuid == xuid)
            and (scid is None or one.event.scid == scid)
            and (name is None or one.event.name.lower() == name.lower())
        ]

    async def send(self, event: InGameEvent) -> NumberedEvent:
        """As if a title had written it."""
        return await receive_event(self._group, event)

    def forget(self, xuid: int | None = None, scid: str | None = None) -> int:
        return self._group.events.remove(xuid, scid)

    # Export and import

    def saved(self) -> list[dict[str, Any]]:
        """All of them, without their numbers."""
        return [{key: value for key, value in row_of(one).items() if key != "number"} for one in self._group.events]

    def replace(self, rows: Iterable[dict[str, Any]]) -> None:
        """Holds these from now on, as `saved` wrote them. Statistics don't follow: the state has them, too."""
        self._group.events.replace(map(event_of, rows))


def row_of(numbered: NumberedEvent) -> dict[str, Any]:
    """An event as the control API shows it."""
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
    """The event that a row is."""
    return InGameEvent(
        row.get("time", ""),
        int(row["xuid"]),
        row["scid"].lower(),
        int(row.get("titleId", "0")),
        row["name"],
        row.get("dimensions"),
        row.get("measurements"),
    )
