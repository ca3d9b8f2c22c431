"""Stores changes of presence, then sends them to titles that subscribe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from xblshim.simulator.event_topics import devices_topic, title_topic

if TYPE_CHECKING:
    from .presence_book import PresenceEntry
    from .service_group import ServiceGroup


def set_presence(group: ServiceGroup, xuid: int, title_id: int, *, active: bool, text: str) -> None:
    """Sets that a user is in a title, or has left it."""
    expire_presence(group, [xuid])
    before = dict(group.presence.of(xuid))
    group.presence.set(xuid, title_id, active=active, text=text)
    _announce(group, xuid, before)
    group.expiry.start(partial(expire_presence, group))


def forget_presence(group: ServiceGroup, xuid: int, title_id: int | None = None) -> None:
    """Removes a user from all titles, or from this one."""
    expire_presence(group, [xuid])
    before = dict(group.presence.of(xuid))
    group.presence.forget(xuid, title_id)
    _announce(group, xuid, before)


def replace_presence(group: ServiceGroup, entries: Iterable[tuple[int, int, PresenceEntry]]) -> None:
    """Sets exactly these users in these titles."""
    after = list(entries)
    users = dict.fromkeys([*group.presence.users, *(xuid for xuid, _, _ in after)])
    before = {xuid: dict(group.presence.of(xuid)) for xuid in users}
    group.presence.replace(after)
    for xuid, titles in before.items():
        _announce(group, xuid, titles, told=False)
    expiry_changed(group)


def expire_presence(group: ServiceGroup, users: Iterable[int] | None = None) -> None:
    """Removes the expired presence of these users (None: of all)."""
    for xuid, before in group.presence.remove_expired(users).items():
        _announce(group, xuid, before)


def expiry_changed(group: ServiceGroup) -> None:
    """Starts the timer again after definitions or entries were replaced."""
    group.expiry.start_again(partial(expire_presence, group))


def _announce(group: ServiceGroup, xuid: int, before: Mapping[int, PresenceEntry], *, told: bool = True) -> None:
    """Sends the differences to titles, and to the observer if `told`. `before`: the user's previous titles."""
    after = group.presence.of(xuid)
    active, was_active = _active(after), _active(before)
    for title_id in sorted(active ^ was_active):
        group.hub.publish(title_topic(xuid, title_id), "Started:" if title_id in active else "Ended:")
    if bool(after) != bool(before):
        group.hub.publish(devices_topic(xuid), f"{group.world.presence.device}:{'true' if after else 'false'}")
    if told and group.observer is not None:
        group.observer.presence_changed(xuid)


def _active(titles: Mapping[int, PresenceEntry]) -> set[int]:
    return {title_id for title_id, entry in titles.items() if entry.active}
