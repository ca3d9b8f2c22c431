"""Stores changes of presence, then sends them to titles that subscribe."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from xblshim.simulator.event_topics import devices_topic, title_topic

if TYPE_CHECKING:
    from .presence_book import PresenceEntry
    from .service_group import ServiceGroup

OFFLINE = "Offline"


def set_presence(group: ServiceGroup, xuid: int, title_id: int, *, active: bool, text: str) -> None:
    """Sets that a user is in a title, or has left it."""
    before = _Before(group, xuid)
    group.presence.set(xuid, title_id, active=active, text=text)
    before.announce()


def forget_presence(group: ServiceGroup, xuid: int, title_id: int | None = None) -> None:
    """Removes a user from all titles, or from this one."""
    before = _Before(group, xuid)
    group.presence.forget(xuid, title_id)
    before.announce()


def replace_presence(group: ServiceGroup, entries: Iterable[tuple[int, int, PresenceEntry]]) -> None:
    """Sets exactly these users in these titles."""
    after = list(entries)
    users = dict.fromkeys([*group.presence.users, *(xuid for xuid, _, _ in after)])
    before = [_Before(group, xuid) for xuid in users]
    group.presence.replace(after)
    for one in before:
        one.announce(told=False)


class _Before:
    """A user's previous presence."""

    def __init__(self, group: ServiceGroup, xuid: int) -> None:
        self._group = group
        self._xuid = xuid
        self._was_there = group.presence.state(xuid) != OFFLINE
        self._active = self._now_active()

    def _now_active(self) -> set[int]:
        return {title_id for title_id, entry in self._group.presence.of(self._xuid).items() if entry.active}

    def announce(self, *, told: bool = True) -> None:
        """Sends the differences to titles, and to the observer if `told`."""
        group, xuid = self._group, self._xuid
        active = self._now_active()
        for title_id in sorted(active ^ self._active):
            group.hub.publish(title_topic(xuid, title_id), "Started:" if title_id in active else "Ended:")
        is_there = group.presence.state(xuid) != OFFLINE
        if is_there != self._was_there:
            group.hub.publish(devices_topic(xuid), f"{group.world.presence.device}:{'true' if is_there else 'false'}")
        if told and group.observer is not None:
            group.observer.presence_changed(xuid)
