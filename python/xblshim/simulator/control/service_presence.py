"""Reads and changes the presence of users for the control API. Titles receive the changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from xblshim.simulator.services.presence_book import PresenceEntry
from xblshim.simulator.services.presence_changes import forget_presence, replace_presence, set_presence
from xblshim.simulator.wire_format import timestamp

from .group_access import GroupAccess

TOPIC = "presence"


class Presence(GroupAccess):
    """The presence of users. Use it on the service's loop only."""

    @property
    def users(self) -> list[int]:
        """Returns users who are or were in a title."""
        return self._group.presence.users

    def changed(self, xuid: int) -> None:
        """Called when a user's presence changed; titles have received it already."""
        if self._events.listened:
            self._events.publish(TOPIC, self.row(xuid))

    def row(self, xuid: int) -> dict[str, Any]:
        """Returns a user's presence in the control API's form."""
        group = self._group
        return {
            "xuid": str(xuid),
            "state": group.presence.state(xuid),
            "device": group.world.presence.device,
            "titles": [self._title(title_id, entry) for title_id, entry in group.presence.of(xuid).items()],
        }

    def _title(self, title_id: int, entry: PresenceEntry) -> dict[str, Any]:
        named = next((one for one in self._service.titles if title_id and one.title_id == title_id), None)
        return {
            "titleId": str(title_id),
            "name": named.title_name if named is not None else "",
            "active": entry.active,
            "text": entry.text,
            "timeUpdated": timestamp(entry.updated_at),
        }

    def put(self, xuid: int, title_id: int | None, *, active: bool, text: str) -> dict[str, Any]:
        """Sets that a user is in a title (None: that of the first definitions), or has left it."""
        group = self._group
        chosen = title_id if title_id is not None else group.definitions.title_id or 0
        set_presence(group, xuid, chosen, active=active, text=text)
        return self.row(xuid)

    def forget(self, xuid: int | None = None, title_id: int | None = None) -> None:
        """Removes the selected users from all titles, or from this one."""
        for one in self.users if xuid is None else [xuid]:
            if one in self.users:
                forget_presence(self._group, one, title_id)

    # Export and import

    def saved(self) -> list[dict[str, Any]]:
        """Returns all presence."""
        return [
            {
                "xuid": str(xuid),
                "titleId": str(title_id),
                "active": entry.active,
                "text": entry.text,
                "timeUpdated": timestamp(entry.updated_at),
            }
            for xuid in self.users
            for title_id, entry in self._group.presence.of(xuid).items()
        ]

    def replace(self, entries: Iterable[tuple[int, int, PresenceEntry]]) -> None:
        """Replaces all presence. Titles receive each difference."""
        replace_presence(self._group, entries)
