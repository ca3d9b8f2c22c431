"""Events of the control API: publishes changes to all readers of the stream."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

TOPICS = (
    "achievement",
    "reset",
    "user",
    "title",
    "definitions",
    "journal",
    "faults",
    "limits",
    "snapshot",
    "statistic",
    "presence",
    "relationships",
    "game-event",
    "outbox",
)


class ControlEvents:
    """Passes events to the streams. Use it on the service's loop only."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[str, Any], None]] = []

    @property
    def listened(self) -> bool:
        """Whether there is a stream: without one, events need not be built."""
        return bool(self._listeners)

    def listen(self, listener: Callable[[str, Any], None]) -> Callable[[], None]:
        """Calls listener(topic, document) for each event until the returned function is called. The listener must not raise."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, topic: str, document: Any) -> None:
        """Publishes a change. `document` is what a GET of the changed resource returns."""
        for listener in list(self._listeners):
            listener(topic, document)
