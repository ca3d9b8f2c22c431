"""Push events and subscriptions as plain values. Imports nothing slow.

The bridge hands them to C; `client/events/event_json.py` makes them of what the service sends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from .requests import Subscribe
    from .results import Progression


class ProgressEntry(NamedTuple):
    """XblAchievementProgressChangeEntry."""

    achievement_id: str
    progress_state: int
    """XblAchievementProgressState: 0 unknown, 1 achieved, 2 not started, 3 in progress."""
    progression: Progression


class ProgressChange(NamedTuple):
    """XblAchievementProgressChangeEventArgs. A null among the entries is None; in C a zeroed struct."""

    entries: tuple[ProgressEntry | None, ...]


class Unlock(NamedTuple):
    """XblAchievementUnlockEvent, its members in the struct's order."""

    achievement_name: str
    achievement_description: str
    achievement_icon: str
    achievement_id: str
    gamerscore: int
    """64 bits without a sign."""
    title_id: int
    """32 bits."""
    xbox_user_id: int
    """64 bits without a sign."""
    deep_link: str
    rarity_percentage: float
    rarity_category: int
    """XblAchievementRarityCategory: 0 unset, 1 rare, 2 common."""
    time_unlocked: int
    """Whole seconds since 1970; 0: not said."""


class UserChange(NamedTuple):
    """A user was signed out or in at the service. One event a change: the SigningOut before a SignedOut is the core's to tell."""

    xuid: int
    change: int
    """XUserChangeEvent: 0 signed in again, 1 signing out, 2 signed out, 3 gamertag, 4 gamer picture, 5 privileges."""


class Resync(NamedTuple):
    """Events may have been missed: read again what they are about."""


Event = ProgressChange | Unlock | UserChange | Resync

Deliver = Callable[[int, Event], None]
"""deliver(subscription, event): called on the loop; must not raise."""


class Events(Protocol):
    """One service's events. Its methods are called on one loop; a subscription's number is the caller's, and not in use twice."""

    async def subscribe(self, subscription: int, request: Subscribe) -> int:
        """An HRESULT as a signed number; never raises but when its task is canceled.

        S_OK also when the service can't be reached: then it is tried again until unsubscribe, and a Resync says that it works now. A failure means
        that there is no subscription: E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED or E_XBL_RTA_ACCESS_DENIED from the service; E_INVALIDARG for a kind that
        there isn't or a number in use; E_ABORT when unsubscribe or aclose came first.
        """
        ...

    async def unsubscribe(self, subscription: int) -> int:
        """S_OK, and nothing is delivered for it any more; E_INVALIDARG for a number that isn't in use."""
        ...

    async def aclose(self) -> None:
        """Ends all of them and closes the connections. Bounded; nothing is delivered any more."""
        ...
