"""Registers observers of the state of event connections. Sends no request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.model.event_values import ConnectionChange
from xblshim.model.public_enums import REAL_TIME_ACTIVITY_CONNECTION_STATE

if TYPE_CHECKING:
    from xblshim.model.events import Deliver, Event

CONNECTED = ConnectionChange(REAL_TIME_ACTIVITY_CONNECTION_STATE["Connected"])
CONNECTING = ConnectionChange(REAL_TIME_ACTIVITY_CONNECTION_STATE["Connecting"])
DISCONNECTED = ConnectionChange(REAL_TIME_ACTIVITY_CONNECTION_STATE["Disconnected"])


class ConnectionWatchers:
    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._users: dict[int, int] = {}

    def __contains__(self, subscription: int) -> bool:
        return subscription in self._users

    def add(self, subscription: int, user: int) -> None:
        self._users[subscription] = user

    def remove(self, subscription: int) -> bool:
        """Removes a watcher. Returns whether it was registered."""
        return self._users.pop(subscription, None) is not None

    def clear(self) -> None:
        self._users.clear()

    def deliver(self, user: int, event: Event) -> None:
        for subscription in [each for each, its_user in self._users.items() if its_user == user]:
            self._deliver(subscription, event)
