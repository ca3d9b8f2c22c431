"""Requests of the core as plain values. A title that only updates achievements does not import them.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from typing import NamedTuple

from .update_request import UpdateAchievement as UpdateAchievement


class ListAchievements(NamedTuple):
    """Reads a user's achievements of a title, page by page."""

    xuid: int
    title_id: int
    type: int
    """XblAchievementType: 0 Unknown, 1 All, 2 Persistent, 3 Challenge. Other values fail with E_INVALIDARG."""
    unlocked_only: bool
    order_by: int
    """XblAchievementOrderBy: 0 DefaultOrder, 1 TitleId, 2 UnlockTime. Other values fail with E_INVALIDARG."""
    skip_items: int
    """Not sent with a continuation token."""
    max_items: int
    """0: the service decides."""
    continuation_token: str = ""
    """Of the page before; empty for the first one."""


class GetAchievement(NamedTuple):
    """Reads one achievement of a user."""

    xuid: int
    scid: str
    """As the title gave it: the request lower-cases it."""
    achievement_id: str


class UpdateAchievements(NamedTuple):
    """Sets a user's progress in several achievements; each gets a result of its own."""

    xuid: int
    title_id: int
    scid: str
    """As the title gave it: the request lower-cases it."""
    achievements: tuple[tuple[str, int], ...]
    """The values of achievement_id and percent_complete. No id twice."""


class GetToken(NamedTuple):
    """Gets the Authorization value (and a signature, where there is one) for a request that the title makes itself."""

    xuid: int
    method: str
    url: str
    headers: tuple[tuple[str, str], ...]
    """The values of name and value."""
    body: bytes
    force_refresh: bool


class HttpCall(NamedTuple):
    """Sends a request that the title wrote itself. A success says that it was tried: hr in the response says how it ended."""

    xuid: int
    """The user whose token a service of Xbox gets; 0: the title adds its own token."""
    method: str
    """As it is sent."""
    url: str
    headers: tuple[tuple[str, str], ...]
    """The values of name and value. In the order in which they are sent; no name twice."""
    body: bytes
    retry_allowed: bool
    retry_cache_id: int
    """Of the throttle state that the call shares; 0: none."""
    timeout_seconds: int
    """Of an attempt; 0: what is left of the window, 5 to 30."""
    gzip_level: int
    """1 to 9; 0: the body is sent as it is."""
    id: int = 0
    """Names the call for cancel_http_call; 0: it is never canceled."""


class CancelHttpCall(NamedTuple):
    """Gives a request of the title up; without one of this id nothing happens."""

    id: int


class Subscribe(NamedTuple):
    """Opens a subscription. Completed once it is registered; events may come earlier."""

    kind: int
    """SubscriptionKind."""
    xuid: int
    """The user of the events; 0: all users."""
    title_id: int
    """Needed by unlocks only."""
    scid: str
    """As the title gave it; needed by progress only."""
    subscription: int = 0
    """Chosen by the core: names it in its events."""
    name: str = ""
    """Of the statistic; needed by statistics only."""
    caller: int = 0
    """The user whose connection is used; 0: that of xuid."""
    keeps_open: bool = False
    """Of a connection: opens it, and keeps it open; else it is watched only."""


class Unsubscribe(NamedTuple):
    """Closes a subscription."""

    subscription: int


class GetProfiles(NamedTuple):
    """Reads the profiles of users."""

    xuids: tuple[int, ...]
    """The values of xuid."""


class GetProfilesOfGroup(NamedTuple):
    """Reads the profiles of a social group of the user."""

    group: str
    """Such as People."""


class WriteStatistics(NamedTuple):
    """Writes statistics of the title."""

    xuid: int
    scid: str
    replace: bool
    """All statistics of the title that are not named are removed."""
    statistics: tuple[tuple[str, bool, float, str], ...]
    """The values of name and is_text and number and text."""


class DeleteStatistics(NamedTuple):
    """Removes statistics of the title."""

    xuid: int
    scid: str
    names: tuple[str, ...]
    """The values of name."""


class GetUserStatistics(NamedTuple):
    """Reads statistics of one user."""

    xuid: int
    scid: str
    names: tuple[str, ...]
    """The values of name."""


class GetUsersStatistics(NamedTuple):
    """Reads statistics of several users and service configurations."""

    xuids: tuple[int, ...]
    """The values of xuid."""
    scids: tuple[tuple[str, int], ...]
    """The values of scid and name_count."""
    names: tuple[str, ...]
    """The values of name. The names of the first service configuration, then of the second, and so on."""


class GetLeaderboard(NamedTuple):
    """Reads a page of a leaderboard."""

    social: bool
    """Of the user's people, not of all users."""
    title_managed: bool
    """Of a statistic that the title writes."""
    xuid: int
    """0: no user."""
    scid: str
    name: str
    """Of the leaderboard or, by the first two members, of the statistic."""
    social_group: int
    """XblSocialGroupType."""
    ascending: bool
    ordered: bool
    """The order is sent."""
    max_items: int
    """0: the service decides."""
    skip_to_xuid: int
    """0: not sent."""
    skip_to_rank: int
    """0: not sent."""
    continuation_token: str
    """Of the page before; empty for the first one."""
    columns: tuple[str, ...]
    """The values of name. Additional columns."""


class SetPresence(NamedTuple):
    """Sets the presence of a user in the title."""

    xuid: int
    active: bool
    scid: str
    """Of the rich presence text; empty: without one."""
    presence_id: str
    """Of the rich presence text; empty: without one."""
    tokens: tuple[str, ...]
    """The values of token."""


class GetPresence(NamedTuple):
    """Reads the presence of one user."""

    xuid: int


class GetPresences(NamedTuple):
    """Reads the presence of several users, or of a social group."""

    xuids: tuple[int, ...]
    """The values of xuid."""
    group: str
    """Such as People; empty: not sent."""
    has_owner: bool
    """Whether owner is sent."""
    owner: int
    """Whose social group."""
    device_types: tuple[int, ...]
    """The values of device_type. Empty: all."""
    title_ids: tuple[int, ...]
    """The values of title_id. Empty: all."""
    detail_level: int
    """XblPresenceDetailLevel: 0 Default, 1 User, 2 Device, 3 Title, 4 All."""
    online_only: bool
    broadcasting_only: bool


class GetRelationships(NamedTuple):
    """Reads the users that a user follows, page by page."""

    xuid: int
    filter: int
    """XblSocialRelationshipFilter: 0 All, 1 Favorite, 2 LegacyXboxLiveFriends. Other values are sent as All."""
    start_index: int
    """0: not sent."""
    max_items: int
    """0: the service decides."""


class VerifyTexts(NamedTuple):
    """Asks whether texts may be shown to others."""

    texts: tuple[str, ...]
    """The values of text."""


class GetAvoidList(NamedTuple):
    """Reads the users that a user blocks."""

    xuid: int


class GetMuteList(NamedTuple):
    """Reads the users that a user mutes."""

    xuid: int


class CheckPermission(NamedTuple):
    """Checks a permission of a user toward another one."""

    xuid: int
    permission: int
    """XblPermission."""
    anonymous: bool
    """Which of the two targets counts."""
    target_xuid: int
    target_type: int
    """XblAnonymousUserType: 0 Unknown, 1 CrossNetworkUser, 2 CrossNetworkFriend."""


class CheckPermissions(NamedTuple):
    """Checks permissions of a user toward several others."""

    xuid: int
    permissions: tuple[int, ...]
    """The values of permission."""
    target_xuids: tuple[int, ...]
    """The values of xuid."""
    target_types: tuple[int, ...]
    """The values of user_type."""


class WriteEvent(NamedTuple):
    """Writes an in-game event. It is stored where the service can't be reached."""

    xuid: int
    title_id: int
    """0: unknown."""
    scid: str
    """In lower case."""
    play_session: str
    name: str
    dimensions: str
    """JSON; empty: none."""
    measurements: str
    """JSON; empty: none."""
