"""Values that the outbox's parts exchange. Times are whole milliseconds since 1970, UTC."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Update(NamedTuple):
    """An update to post: an achievement of a user in a title and scid, at one service and in one of its sandboxes."""

    service: str
    sandbox: str
    """The sandbox; empty in rows of an earlier version, which didn't store it."""
    xuid: int
    title_id: int
    scid: str
    """In lower case."""
    achievement_id: str
    percent: int
    """0 to 100; the highest that was stored."""
    account: str = ""
    """The account of the user's token (`client/tokens/token_account.py`); empty if unknown. Not part of the key."""


class Scope(NamedTuple):
    """The rows that one process may post: those of a service and sandbox that its token is valid for."""

    service: str
    sandbox: str
    xuid: int | None = None
    """The token's user; None: the service needs no token, and rows of all users may be posted."""
    account: str = ""
    """The token's account; empty if unknown."""


class Row(NamedTuple):
    """An achievement's row in the outbox."""

    update: Update
    first_stored: int
    last_stored: int
    attempts: int
    refused: bool
    """The service refused this update: it is stored, and posted again only on request."""
    problem: str
    """The problem of the last attempt; empty before the first."""


class RateLimitKey(NamedTuple):
    """A user and title: the service's rate limits apply to this pair."""

    xuid: int
    title_id: int


ALL_USERS = RateLimitKey(-1, 0)
"""Stands for all users and titles of a service."""


class Group(NamedTuple):
    """The updates of one POST."""

    limit_key: RateLimitKey
    scid: str


Paused: TypeAlias = RateLimitKey | Group
"""The scope of a delay: `ALL_USERS`, a user and title, or one scid of theirs."""


class Pause(NamedTuple):
    """The end of a delay, and the updates that it applies to."""

    since: int
    until: int
    demanded: bool
    """Whether the service demanded the delay."""
    failures: int
    """Consecutive failures, including this one."""
    errors: int
    """The failures among them that a POST of fewer updates may end."""
    problem: str


class Attempted(NamedTuple):
    """The result of one posted update."""

    achievement_id: str
    percent: int
    problem: str | None
    """None: the service has the update."""
    refused: bool = False


class Outcome(NamedTuple):
    """The result of one batch of a group: its rows, and the pauses that it begins, or ends (None)."""

    group: Group
    attempted: list[Attempted]
    pauses: dict[Paused, Pause | None]


class Selection(NamedTuple):
    """Selects rows; None matches any value."""

    service: str | None = None
    sandbox: str | None = None
    xuid: int | None = None
    title_id: int | None = None
    scid: str | None = None
    achievement_id: str | None = None
    refused: bool | None = None


EVERYTHING = Selection()


def selects(selection: Selection, update: Update) -> bool:
    """Returns whether the selection contains the update, in any state."""
    wanted = selection._replace(refused=None, scid=None if selection.scid is None else selection.scid.lower())
    found = update._asdict()
    return all(value is None or found[name] == value for name, value in wanted._asdict().items() if name in found)


class UserCounts(NamedTuple):
    """The number of rows of a user, at one service, in one sandbox, accepted with one account's token."""

    service: str
    sandbox: str
    xuid: int
    account: str
    waiting: int
    refused: int
    since: int
    """When the oldest waiting update was stored; 0 without one."""


class Counts(NamedTuple):
    """The number of rows of a scope."""

    waiting: int
    refused: int
