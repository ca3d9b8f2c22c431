"""Contents of events as plain values. Imports nothing slow.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .results import Progression, Statistic


class ProgressEntry(NamedTuple):
    """XblAchievementProgressChangeEntry: The changed progress of one achievement."""

    achievement_id: str
    progress_state: int
    """XblAchievementProgressState: 0 Unknown, 1 Achieved, 2 NotStarted, 3 InProgress."""
    progression: Progression


class Unlock(NamedTuple):
    """XblAchievementUnlockEvent: An achievement that was just unlocked."""

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
    """XblAchievementRarityCategory: 0 Unset, 1 Rare, 2 Common."""
    time_unlocked: int
    """Whole seconds since 1970; 0: none."""


class StatisticChange(NamedTuple):
    """XblStatisticChangeEventArgs: A changed statistic."""

    xbox_user_id: int
    """64 bits without a sign."""
    service_configuration_id: str
    """In C cut to the field's size."""
    latest_statistic: Statistic


class ProgressChange(NamedTuple):
    """A user's progress in a service configuration changed."""

    entries: tuple[ProgressEntry | None, ...]


class UserChange(NamedTuple):
    """A user was signed out or in at the service. One event a change: the core reports SigningOut before SignedOut."""

    xuid: int
    change: int
    """XUserChangeEvent: 0 SignedInAgain, 1 SigningOut, 2 SignedOut, 3 Gamertag, 4 GamerPicture, 5 Privileges."""


class DevicePresenceChange(NamedTuple):
    """A user signed in or out on a device."""

    xuid: int
    device_type: int
    """XblPresenceDeviceType."""
    logged_on: bool


class TitlePresenceChange(NamedTuple):
    """A user started or ended a title."""

    xuid: int
    title_id: int
    state: int
    """XblPresenceTitleState: 0 Unknown, 1 Started, 2 Ended."""


class RelationshipChange(NamedTuple):
    """A change of the users that a user follows, or of the number of friend requests that wait for the user."""

    xuid: int
    notification: int
    """XblSocialNotificationType: 0 Unknown, 1 Added, 2 Changed, 3 Removed, 4 IncomingFriendRequestCountChanged."""
    xuids: tuple[int, ...]
    """The users that were added, changed or removed."""
    request_count: int
    """Of IncomingFriendRequestCountChanged."""


class ConnectionChange(NamedTuple):
    """The state of the connection that a user's events come over changed."""

    state: int
    """XblRealTimeActivityConnectionState: 0 Connected, 1 Connecting, 2 Disconnected."""
