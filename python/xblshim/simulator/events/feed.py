"""Keeps the newest events of a service in a ring. Each listener reads at its own pace.

A listener has a position in the ring and no queue of its own, so a listener that doesn't read costs no memory. If the ring overwrites its position,
it receives `lost` and continues with the newest event.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Any, NamedTuple

ACHIEVEMENT, RESET, USER, TITLE, DEFINITIONS = "achievement", "reset", "user", "title", "definitions"
JOURNAL, FAULTS, LIMITS, SNAPSHOT, OUTBOX, LOST = "journal", "faults", "limits", "snapshot", "outbox", "lost"
STATISTIC, PRESENCE, GAME_EVENT, RELATIONSHIPS = "statistic", "presence", "game-event", "relationships"
TOPICS = (
    *(ACHIEVEMENT, RESET, USER, TITLE, DEFINITIONS, JOURNAL, FAULTS, LIMITS, SNAPSHOT, OUTBOX),
    *(STATISTIC, PRESENCE, GAME_EVENT, RELATIONSHIPS, LOST),
)
MOST_EVENTS = 2000
MOST_LISTENERS = 100

Document = Callable[[], Any]
"""Makes an event's document; called when the first listener reads the event."""


class Event:
    """One event. Its text is built once."""

    __slots__ = ("_make", "_text", "id", "topic")

    def __init__(self, number: int, topic: str, make: Document) -> None:
        self.id = number
        self.topic = topic
        self._make: Document | None = make
        self._text = b""

    @property
    def text(self) -> bytes:
        """The event in the form of server-sent events."""
        if self._make is not None:
            self._text = event_text(self.id, self.topic, self._make())
            self._make = None
        return self._text


def event_text(number: int, topic: str, document: Any) -> bytes:
    data = json.dumps(document, separators=(",", ":"))  # has no line breaks
    return f"id: {number}\nevent: {topic}\ndata: {data}\n\n".encode()


def _nothing() -> None:
    pass


class Batch(NamedTuple):
    """The events that a listener receives at once."""

    text: bytes
    place: int
    """The id of the last event that was examined."""


class Feed:
    """The feed of one service, on its loop."""

    def __init__(self, first: int = 0, most_events: int = MOST_EVENTS) -> None:
        """`first`: ids begin above it. A service that passes the time in milliseconds never repeats an id of an earlier run."""
        self._ring: deque[Event] = deque(maxlen=most_events)
        self._last = first
        self._waiting: set[asyncio.Event] = set()
        self._used = False
        self.listeners = 0
        self.begun: Callable[[], None] = _nothing
        """Called when the first listener starts."""
        self.entered: Callable[[], None] = _nothing
        """Called when a listener starts."""
        self.ended = False

    @property
    def last(self) -> int:
        """The id of the newest event."""
        return self._last

    @property
    def used(self) -> bool:
        """Whether there has ever been a listener. Before the first one, events need not be built."""
        return self._used

    def publish(self, topic: str, make: Document) -> None:
        """Adds an event. `make` builds its document and is called later, or never."""
        if not self._used:
            return
        self._last += 1
        self._ring.append(Event(self._last, topic, make))
        waiting, self._waiting = self._waiting, set()
        for one in waiting:
            one.set()

    def enter(self) -> bool:
        """Starts listening. Returns False with too many listeners. `leave` ends it."""
        if self.listeners >= MOST_LISTENERS or self.ended:
            return False
        self.listeners += 1
        if not self._used:
            self._used = True
            self.begun()
        self.entered()
        return True

    def leave(self) -> None:
        self.listeners -= 1

    def after(self, place: int, topics: frozenset[str] | None) -> Batch:
        """Returns the events behind `place` of these topics (None: all), preceded by `lost` when some are gone."""
        if place == self._last:
            return Batch(b"", place)
        first = self._ring[0].id if self._ring else self._last + 1
        if not first - 1 <= place < self._last:
            return Batch(event_text(self._last, LOST, {"last": self._last}), self._last)
        behind = islice(self._ring, place - first + 1, None)
        text = b"".join(event.text for event in behind if topics is None or event.topic in topics)
        return Batch(text, self._last)

    async def wait(self, place: int, seconds: float) -> None:
        """Waits until there is an event behind `place`, the feed has ended, or the time is over."""
        if place != self._last or self.ended:
            return
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            pass
        finally:
            self._waiting.discard(event)

    def end(self) -> None:
        """Ends all listeners, because the service stops."""
        self.ended = True
        for one in self._waiting:
            one.set()
