"""In-game events as values, and a list of the newest ones."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

MOST_EVENTS = 10_000
"""The most in-game events that the service keeps. The oldest ones are removed."""


class InGameEvent(NamedTuple):
    """An event as a title wrote it."""

    time: str
    xuid: int
    scid: str
    """In lower case."""
    title_id: int
    name: str
    dimensions: dict[str, Any] | None
    measurements: dict[str, Any] | None


class NumberedEvent(NamedTuple):
    """An event with the number that the service assigned."""

    number: int
    """From 1. It rises with each event, even if older ones were removed."""
    event: InGameEvent


class EventLog:
    """The newest events, in order of arrival."""

    def __init__(self, most: int = MOST_EVENTS) -> None:
        self._events: deque[NumberedEvent] = deque(maxlen=most)
        self._last = 0

    def __iter__(self) -> Iterator[NumberedEvent]:
        return iter(self._events)

    def __len__(self) -> int:
        return len(self._events)

    def append(self, event: InGameEvent) -> NumberedEvent:
        """Stores an event, and assigns its number."""
        self._last += 1
        numbered = NumberedEvent(self._last, event)
        self._events.append(numbered)
        return numbered

    def replace(self, events: Iterable[InGameEvent]) -> None:
        """Replaces all events by these, with new numbers."""
        self._events.clear()
        for event in events:
            self.append(event)

    def remove(self, xuid: int | None = None, scid: str | None = None) -> int:
        """Removes events of a user and a service configuration (None matches any). Returns their number."""
        before = len(self._events)
        kept = [one for one in self._events if not _is_of(one.event, xuid, scid)]
        self._events.clear()
        self._events.extend(kept)
        return before - len(kept)


def _is_of(event: InGameEvent, xuid: int | None, scid: str | None) -> bool:
    return (xuid is None or event.xuid == xuid) and (scid is None or event.scid == scid)
