"""Values that the local service's parts exchange. Times are whole milliseconds since 1970, UTC.

They are named tuples, because creating dataclasses takes four times as long at a game's start.
"""

from __future__ import annotations

from xblshim.host.light_typing import NamedTuple

MAX_XUID = 2**64 - 1
MAX_TITLE_ID = 2**32 - 1
MAX_BODY = 1 << 20
"""The largest accepted body of a request in bytes. It has about fifteen thousand achievements."""


class Progress(NamedTuple):
    """One user's progress in one achievement."""

    percent: int
    """0 to 100; 100 is unlocked."""
    unlocked_at: int | None
    updated_at: int


class Update(NamedTuple):
    """One update request: one user, one service configuration, one or more achievements."""

    xuid: int
    scid: str
    """In lower case, because letter case has no meaning in a scid."""
    title_id: int
    achievements: tuple[tuple[str, int], ...]
    """Pairs of achievement id and percent, in the order in which they were sent."""


class Record(NamedTuple):
    """The stored state of one achievement of one user."""

    xuid: int
    scid: str
    achievement_id: str
    title_id: int
    progress: Progress


RecordKey = tuple[int, str, str]
"""The xuid, scid and achievement id of a record."""


class Selection(NamedTuple):
    """Selects records; None matches any."""

    xuid: int | None = None
    scid: str | None = None
    achievement_id: str | None = None


EVERYTHING = Selection()
