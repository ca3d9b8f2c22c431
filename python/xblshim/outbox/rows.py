"""The values that the outbox's parts hand to each other. Times are whole milliseconds since 1970, UTC."""

from __future__ import annotations

from typing import NamedTuple


class Update(NamedTuple):
    """What is to be posted: an achievement of a user in a title and scid, at one service."""

    service: str
    xuid: int
    title_id: int
    scid: str
    """In lower case."""
    achievement_id: str
    percent: int
    """0 to 100; the highest that was stored."""


class Row(NamedTuple):
    """What the outbox holds of an achievement."""

    update: Update
    first_stored: int
    last_stored: int
    attempts: int
    refused: bool
    """The service said no to just this one: it is kept, and posted again only when somebody asks for it."""
    problem: str
    """Of the last attempt; empty before the first."""


class Lane(NamedTuple):
    """A user and title: what the service's rate limits are for."""

    xuid: int
    title_id: int


EVERYBODY = Lane(-1, 0)
"""Stands for all users and titles of a service."""


class Group(NamedTuple):
    """What one POST is about."""

    lane: Lane
    scid: str


class Pause(NamedTuple):
    """Until when nothing is posted for a lane, or for the whole service."""

    since: int
    until: int
    demanded: bool
    """The service said how long."""
    failures: int
    """In a row, this one included."""
    errors: int
    """Those of them that were 5xx."""
    problem: str


class Attempted(NamedTuple):
    """What became of one posted update."""

    achievement_id: str
    percent: int
    problem: str | None
    """None: the service has it."""
    refused: bool = False


class Selection(NamedTuple):
    """Which rows are meant; None stands for any."""

    service: str | None = None
    xuid: int | None = None
    title_id: int | None = None
    scid: str | None = None
    achievement_id: str | None = None
    refused: bool | None = None


EVERYTHING = Selection()


class Counts(NamedTuple):
    """How many rows a service has."""

    waiting: int
    refused: int
