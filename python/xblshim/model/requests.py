"""What the client is asked to do, in plain values. Imports nothing slow: the bridge makes these before the client is there."""

from __future__ import annotations

from typing import NamedTuple


class UpdateAchievement(NamedTuple):
    """Set a user's progress. `percent_complete` is 0 to 100; `scid` as the title gave it (the request lower-cases it)."""

    xuid: int
    title_id: int
    scid: str
    achievement_id: str
    percent_complete: int


class UpdateAchievements(NamedTuple):
    """Set a user's progress in several achievements; otherwise as UpdateAchievement."""

    xuid: int
    title_id: int
    scid: str
    achievements: tuple[tuple[str, int], ...]
    """Pairs of id and percent; no id twice."""


class ListAchievements(NamedTuple):
    """Read a user's achievements of a title, page by page. Numbers of enums are those of achievements_c.h."""

    xuid: int
    title_id: int
    type: int
    """XblAchievementType: 1 all, 2 persistent, 3 challenge; others are refused with E_INVALIDARG."""
    unlocked_only: bool
    order_by: int
    """XblAchievementOrderBy: 0 the service's order, 1 by title, 2 by the time of the unlock; others are refused with E_INVALIDARG."""
    skip_items: int
    """Not sent with a continuation token."""
    max_items: int
    """0: as many as the service likes."""
    continuation_token: str = ""
    """Empty for the first page, else the token of the page before."""


class GetAchievement(NamedTuple):
    """Read one achievement of a user; `scid` as the title gave it (the request lower-cases it)."""

    xuid: int
    scid: str
    achievement_id: str


PROGRESS_CHANGES = 1
UNLOCK_NOTIFICATIONS = 2
USER_CHANGES = 3


class Subscribe(NamedTuple):
    """Be told of changes. Events come until the subscription ends (`model/events.py`)."""

    kind: int
    """1: a user's progress in a service configuration; 2: a user's unlocks in a title; 3: users who are signed in or out, any of them."""
    xuid: int
    """Whose: 0 for kind 3."""
    title_id: int
    """Only kind 2 needs it."""
    scid: str
    """As the title gave it; only kind 1 needs it."""


class GetToken(NamedTuple):
    """The Authorization value for a request that the title makes itself."""

    xuid: int
    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    force_refresh: bool


class CallSettings(NamedTuple):
    """The context's settings at the time of the call, in seconds, and the Accept-Language list."""

    retry_delay: int = 2
    timeout_window: int = 20
    accept_language: str = "en-US"
    run: int = 0
    """Of the title: from an XblInitialize to its clean-up. What a service asked of another run doesn't count."""
