"""Observer of what titles do with the services beside achievements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .event_records import NumberedEvent
    from .statistic_store import Changed


class GroupObserver(Protocol):
    """Called on the service's loop; must not raise."""

    def statistics_changed(self, changed: Changed) -> None:
        """The change is on the disk."""

    def presence_changed(self, xuid: int) -> None:
        """A title said where a user is."""

    def event_received(self, event: NumberedEvent) -> None:
        """An in-game event came."""
