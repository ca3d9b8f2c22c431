"""Stores which title each user is in, while the service runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple


class PresenceEntry(NamedTuple):
    """A user in a title."""

    active: bool
    text: str
    """The resolved rich presence text; empty: none."""
    updated_at: int
    """Milliseconds since 1970."""


class PresenceBook:
    """Presence by user and title id. `now` is the time in milliseconds since 1970, `expires_seconds` an entry's maximum age (0: unlimited)."""

    def __init__(self, now: Callable[[], int], expires_seconds: Callable[[], float]) -> None:
        self._now = now
        self._expires_seconds = expires_seconds
        self._entries: dict[int, dict[int, PresenceEntry]] = {}

    def set(self, xuid: int, title_id: int, *, active: bool, text: str) -> None:
        self._entries.setdefault(xuid, {})[title_id] = PresenceEntry(active, text, self._now())

    def forget(self, xuid: int, title_id: int | None = None) -> None:
        """Removes a user from all titles, or from one of them."""
        if title_id is None:
            self._entries.pop(xuid, None)
        else:
            self._entries.get(xuid, {}).pop(title_id, None)

    def replace(self, entries: Iterable[tuple[int, int, PresenceEntry]]) -> None:
        """Replaces all entries by these: user, title id, entry."""
        self._entries.clear()
        for xuid, title_id, entry in entries:
            self._entries.setdefault(xuid, {})[title_id] = entry

    def remaining(self) -> float | None:
        """Returns the milliseconds until the next entry expires; None: none will."""
        oldest = self._oldest()
        times = [entry.updated_at for titles in self._entries.values() for entry in titles.values()]
        return max(min(times) - oldest, 0) if times and oldest is not None else None

    def remove_expired(self, users: Iterable[int] | None = None) -> dict[int, dict[int, PresenceEntry]]:
        """Removes expired entries of these users (None: of all). Returns the previous entries of each user who had one."""
        expired = {}
        for xuid in list(self._entries) if users is None else users:
            titles, present = self._entries.get(xuid, {}), self.of(xuid)
            if len(present) != len(titles):
                expired[xuid], self._entries[xuid] = titles, present
        return expired

    def _oldest(self) -> float | None:
        """Returns the time before which entries have expired; None: they don't."""
        expires = self._expires_seconds() * 1000
        return self._now() - expires if expires else None

    @property
    def users(self) -> list[int]:
        """Returns users who are or were in a title."""
        return [xuid for xuid in self._entries if self.of(xuid)]

    def of(self, xuid: int) -> dict[int, PresenceEntry]:
        """Returns the titles of a user, without expired ones."""
        titles = self._entries.get(xuid, {})
        oldest = self._oldest()
        if oldest is not None:
            titles = {title_id: entry for title_id, entry in titles.items() if entry.updated_at >= oldest}
        return titles

    def state(self, xuid: int) -> str:
        """Returns `Online` in a title, `Away` after it, `Offline` without any."""
        titles = self.of(xuid)
        if any(entry.active for entry in titles.values()):
            return "Online"
        return "Away" if titles else "Offline"
