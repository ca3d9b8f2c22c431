"""Parses server-sent events from the lines of a response."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple


class ControlEvent(NamedTuple):
    """One event of the stream."""

    topic: str
    """The topic, such as `achievement`; `lost` when events are missing, so that all data has to be read again."""
    number: int
    """Rises with each event; 0 if the service sends none."""
    document: Any


def read_events(lines: Iterable[str], parse: Callable[[str], Any] = json.loads) -> Iterator[ControlEvent]:
    """Parses events from lines without line ends. Skips comments, unknown fields and incomplete events. `parse` parses a document."""
    topic, number, data = "message", 0, list[str]()
    for line in lines:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            if data:
                yield ControlEvent(topic, number, parse("\n".join(data)))
            topic, data = "message", []
        elif name == "event":
            topic = value
        elif name == "data":
            data.append(value)
        elif name == "id" and value.isdecimal():
            number = int(value)
