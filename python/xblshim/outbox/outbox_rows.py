"""The values that the outbox's parts hand to each other. Times are whole milliseconds since 1970, UTC."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Update(NamedTuple):
    """What is to be posted: an achievement of a user in a title and scid, at one service and in one sandbox of it."""

    service: str
    sandbox: str
    """Empty where an earlier version stored it, which did not note the sandbox."""
    xuid: int
    title_id: int
    scid: str
    """In lower case."""
    achievement_id: str
    percent: int
    """0 to 100; the highest that was stored."""
    account: str = ""
    """Names the account of the user's token (`client/tokens/token_account.py`); empty where that is not known. No part of the key."""


class Scope(NamedTuple):
    """What one process may post: a service's and sandbox's rows, and of these those that its token is for."""

    service: str
    sandbox: str
    xuid: int | None = None
    """Whose token it is; None: the service asks for no token, and any user's rows may be posted."""
    account: str = ""
    """The token's account; empty where it is not known."""


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


class RateLimitKey(NamedTuple):
    """A user and title: what the service's rate limits are for."""

    xuid: int
    title_id: int


EVERYBODY = RateLimitKey(-1, 0)
"""Stands for all users and titles of a service."""


class Group(NamedTuple):
    """What one POST is about."""

    limit_key: RateLimitKey
    scid: str


Paused: TypeAlias = RateLimitKey | Group
"""Whose pause it is: EVERYBODY's, a user's and title's, or that of one scid of theirs."""


class Pause(NamedTuple):
    """Until when nothing is posted for those whose pause it is."""

    since: int
    until: int
    demanded: bool
    """The service said how long."""
    failures: int
    """In a row, this one included."""
    errors: int
    """Those of them that a POST of fewer updates may end."""
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
    sandbox: str | None = None
    xuid: int | None = None
    title_id: int | None = None
    scid: str | None = None
    achievement_id: str | None = None
    refused: bool | None = None


EVERYTHING = Selection()


def selects(selection: Selection, update: Update) -> bool:
    """Whether the update is meant, whatever became of it."""
    wanted = selection._replace(refused=None, scid=None if selection.scid is None else selection.scid.lower())
    found = update._asdict()
    return all(value is None or found[name] == value for name, value in wanted._asdict().items() if name in found)


class Lot(NamedTuple):
    """How many rows there are of a user, at one service, in one sandbox, accepted with one account's token."""

    service: str
    sandbox: str
    xuid: int
    account: str
    waiting: int
    refused: int
    since: int
    """When the oldest that waits was stored; 0 where none does."""


class Counts(NamedTuple):
    """How many rows a scope has."""

    waiting: int
    refused: int
