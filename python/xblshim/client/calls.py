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


class CallSettings(NamedTuple):
    """The context's settings at the time of the call, in seconds, and the Accept-Language list."""

    retry_delay: int = 2
    timeout_window: int = 20
    accept_language: str = "en-US"
