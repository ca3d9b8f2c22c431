"""In-game events as values."""

from __future__ import annotations

from typing import Any, NamedTuple


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
