"""Who is in which title: kept as long as the service runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class PresenceEntry(NamedTuple):
    """A user in a title."""

    active: bool
    text: str
    """The resolved rich presence text; empty: none."""
    updated_at: int
    """Milliseconds since 1970."""


class PresenceBook:
    """By user and title id. `now` is the time in milliseconds since 1970, `expires_seconds` an entry's longest age (0: any)."""

    def __init__(self, now: Callable[[], int], expires_seconds: Callable[[], int]) -> None:
        self._now = now
        self._expires_seconds = expires_seconds
        self._entries: dict[int, dict[int, PresenceEntry]] = {}

    def set(self, xuid: int, title_id: int, *, active: bool, text: str) -> None:
        self._entries.setdefault(xuid, {})[title_id] = PresenceEntry(active, text, self._now())

    def of(self, xuid: int) -> dict[int, PresenceEntry]:
        """The titles of a user, without those that are too old."""
        titles = self._entries.get(xuid, {})
        expires = self._expires_seconds() * 1000
        if expires:
            oldest = self._now() - expires
            titles = {title_id: entry for title_id, entry in titles.items() if entry.updated_at >= oldest}
        return titles

    def state(self, xuid: int) -> str:
        """`Online` in a title, `Away` after it, `Offline` without any."""
        titles = self.of(xuid)
        if any(entry.active for entry in titles.values()):
            return "Online"
        return "Away" if titles else "Offline"
