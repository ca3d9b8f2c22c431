"""Observer of what titles do with the services beside achievements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .event_records import NumberedEvent
    from .statistic_store import Changed


class GroupObserver(Protocol):
    """Receives actions of titles, on the service's loop. Methods must not raise."""

    def statistics_changed(self, changed: Changed) -> None:
        """Called when a change of statistics is on the disk."""

    def presence_changed(self, xuid: int) -> None:
        """Called when a title reported a user's presence."""

    def event_received(self, event: NumberedEvent) -> None:
        """Called when an in-game event arrived."""
