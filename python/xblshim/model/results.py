"""Results of calls: the headers' structs as plain values.

Texts are ready for C: valid UTF-8 when encoded, without a NUL. Times are whole seconds since 1970 (0: none).
A null among the elements of an array is None; in C it is a zeroed struct with null pointers.

Named tuples, as a frozen dataclass takes three times as long to make, and a page has thousands of them.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from typing import NamedTuple


class TitleAssociation(NamedTuple):
    """XblAchievementTitleAssociation: A title that an achievement belongs to."""

    name: str
    title_id: int
    """32 bits."""


class Requirement(NamedTuple):
    """XblAchievementRequirement: One condition of an achievement. Progress by percentage has one condition, with the target 100."""

    id: str
    current_progress_value: str
    target_progress_value: str


class Progression(NamedTuple):
    """XblAchievementProgression: The progress of a user."""

    requirements: tuple[Requirement | None, ...] = ()
    time_unlocked: int = 0
    """Whole seconds since 1970; 0: none."""


class MediaAsset(NamedTuple):
    """XblAchievementMediaAsset: A picture of an achievement or of a reward."""

    name: str
    media_asset_type: int
    """XblAchievementMediaAssetType: 0 Unknown, 1 Icon, 2 Art."""
    url: str


class TimeWindow(NamedTuple):
    """XblAchievementTimeWindow: The time window of a challenge. Seconds since 1970, UTC; 0 when not given."""

    start_date: int = 0
    """Whole seconds since 1970; 0: none."""
    end_date: int = 0
    """Whole seconds since 1970; 0: none."""


class Reward(NamedTuple):
    """XblAchievementReward: A reward for an unlocked achievement."""

    name: str
    description: str
    value: str
    reward_type: int
    """XblAchievementRewardType: 0 Unknown, 1 Gamerscore, 2 InApp, 3 Art."""
    value_type: str
    media_asset: MediaAsset | None
    """None: in C a pointer to a zeroed struct, never a null pointer."""


class Achievement(NamedTuple):
    """XblAchievement: An achievement with the progress of a user. Texts are UTF-8 and never null."""

    id: str
    service_configuration_id: str
    name: str
    title_associations: tuple[TitleAssociation | None, ...]
    progress_state: int
    """XblAchievementProgressState: 0 Unknown, 1 Achieved, 2 NotStarted, 3 InProgress."""
    progression: Progression
    media_assets: tuple[MediaAsset | None, ...]
    platforms_available_on: tuple[str, ...]
    is_secret: bool
    unlocked_description: str
    locked_description: str
    product_id: str
    type: int
    """XblAchievementType: 0 Unknown, 1 All, 2 Persistent, 3 Challenge."""
    participation_type: int
    """XblAchievementParticipationType: 0 Unknown, 1 Individual, 2 Group."""
    available: TimeWindow
    rewards: tuple[Reward | None, ...]
    estimated_unlock_time: int
    """64 bits without a sign."""
    deep_link: str
    is_revoked: bool


class UserProfile(NamedTuple):
    """XblUserProfile: The profile of a user. Texts are UTF-8 with a terminating zero, and empty when the service sends none."""

    xbox_user_id: int
    """64 bits without a sign."""
    app_display_name: str
    """In C cut to the field's size."""
    app_display_picture_resize_uri: str
    """In C cut to the field's size."""
    game_display_name: str
    """In C cut to the field's size."""
    game_display_picture_resize_uri: str
    """In C cut to the field's size."""
    gamerscore: str
    """In C cut to the field's size."""
    gamertag: str
    """In C cut to the field's size."""
    modern_gamertag: str
    """In C cut to the field's size."""
    modern_gamertag_suffix: str
    """In C cut to the field's size."""
    unique_modern_gamertag: str
    """In C cut to the field's size."""


class Statistic(NamedTuple):
    """XblStatistic: A statistic with its value. Texts are UTF-8."""

    statistic_name: str = ""
    statistic_type: str = ""
    value: str = ""


class ScidStatistics(NamedTuple):
    """XblServiceConfigurationStatistic: The statistics of a service configuration."""

    service_configuration_id: str
    """In C cut to the field's size."""
    statistics: tuple[Statistic | None, ...]


class UserStatisticsResult(NamedTuple):
    """XblUserStatisticsResult: The statistics of a user."""

    xbox_user_id: int
    """64 bits without a sign."""
    service_config_statistics: tuple[ScidStatistics | None, ...]


class LeaderboardColumn(NamedTuple):
    """XblLeaderboardColumn: A column of a leaderboard."""

    stat_name: str
    stat_type: int
    """XblLeaderboardStatType: 0 Uint64, 1 Boolean, 2 Double, 3 String, 4 Other."""


class LeaderboardRow(NamedTuple):
    """XblLeaderboardRow: A user in a leaderboard. Texts are UTF-8."""

    gamertag: str
    """In C cut to the field's size."""
    modern_gamertag: str
    """In C cut to the field's size."""
    modern_gamertag_suffix: str
    """In C cut to the field's size."""
    unique_modern_gamertag: str
    """In C cut to the field's size."""
    xbox_user_id: int
    """64 bits without a sign."""
    percentile: float
    rank: int
    """32 bits."""
    global_rank: int
    """32 bits."""
    column_values: tuple[str, ...]


class PresenceBroadcast(NamedTuple):
    """XblPresenceBroadcastRecord: A broadcast of a title."""

    broadcast_id: str
    session: str
    """In C cut to the field's size."""
    provider: int
    """XblPresenceBroadcastProvider: 0 Unknown, 1 Twitch."""
    viewer_count: int
    """32 bits."""
    start_time: int
    """Whole seconds since 1970; 0: none."""


class PresenceTitle(NamedTuple):
    """XblPresenceTitleRecord: A title that runs on a device."""

    title_id: int
    """32 bits."""
    title_name: str
    last_modified: int
    """Whole seconds since 1970; 0: none."""
    title_active: bool
    rich_presence_string: str
    view_state: int
    """XblPresenceTitleViewState: 0 Unknown, 1 FullScreen, 2 Filled, 3 Snapped, 4 Background."""
    broadcast_record: PresenceBroadcast | None
    """None: in C a null pointer."""


class PresenceDevice(NamedTuple):
    """XblPresenceDeviceRecord: A device that a user is signed in on."""

    device_type: int
    """XblPresenceDeviceType."""
    title_records: tuple[PresenceTitle | None, ...]


class SocialRelationship(NamedTuple):
    """XblSocialRelationship: A user that another user follows."""

    xbox_user_id: int
    """64 bits without a sign."""
    is_favorite: bool
    is_friend: bool
    is_following_caller: bool
    social_networks: tuple[str, ...]


class VerifiedTextResult(NamedTuple):
    """XblVerifyStringResult: The result of the check of one text."""

    result_code: int
    """XblVerifyStringResultCode: 0 Success, 1 Offensive, 2 TooLong, 3 UnknownError."""
    first_offending_substring: str


class PermissionDenyReason(NamedTuple):
    """XblPermissionDenyReasonDetails: A reason why a permission is denied."""

    reason: int
    """XblPermissionDenyReason."""
    restricted_privilege: int
    """XblPrivilege."""
    restricted_privacy_setting: int
    """XblPrivacySetting."""


class PermissionCheck(NamedTuple):
    """XblPermissionCheckResult: The result of the check of one permission toward one user."""

    is_allowed: bool
    target_xuid: int
    """64 bits without a sign."""
    target_user_type: int
    """XblAnonymousUserType: 0 Unknown, 1 CrossNetworkUser, 2 CrossNetworkFriend."""
    permission_requested: int
    """XblPermission."""
    reasons: tuple[PermissionDenyReason | None, ...]


class Page(NamedTuple):
    """One page of a list, or the single achievement of XblAchievementsGetAchievementAsync."""

    achievements: tuple[Achievement | None, ...]
    continuation_token: str
    """Null, in Python empty, when there is no next page."""


class Profiles(NamedTuple):
    """Profiles of users, in the order of the response."""

    profiles: tuple[UserProfile | None, ...]


class UserStatistics(NamedTuple):
    """Statistics of users, in the order of the response."""

    users: tuple[UserStatisticsResult | None, ...]


class Leaderboard(NamedTuple):
    """A page of a leaderboard."""

    columns: tuple[LeaderboardColumn | None, ...]
    rows: tuple[LeaderboardRow | None, ...]
    total_row_count: int
    continuation_token: str
    """Empty on the last page."""


class PresenceRecords(NamedTuple):
    """Presence of users, in the order of the response."""

    devices: tuple[PresenceDevice | None, ...]
    """The devices of the first user, then of the second, and so on."""
    xuids: tuple[int, ...]
    states: tuple[int, ...]
    """XblPresenceUserState."""
    device_counts: tuple[int, ...]
    """How many of the devices are each user's."""


class Relationships(NamedTuple):
    """A page of the users that a user follows."""

    relationships: tuple[SocialRelationship | None, ...]
    total_count: int
    """Of all pages."""


class VerifiedTexts(NamedTuple):
    """The results of the verification of texts, in the order of the response."""

    texts: tuple[VerifiedTextResult | None, ...]


class PermissionChecks(NamedTuple):
    """The checked permissions of the first user, then of the second, and so on."""

    checks: tuple[PermissionCheck | None, ...]
