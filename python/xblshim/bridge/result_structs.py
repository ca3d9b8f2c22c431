"""Maps Python values to the members of result structs.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from .struct_writer import Struct

TITLE_ASSOCIATION = Struct(
    "XblAchievementTitleAssociation",
    plain=(("titleId", "title_id"),),
    texts=(("name", "name"),),
)
REQUIREMENT = Struct(
    "XblAchievementRequirement",
    texts=(
        ("id", "id"),
        ("currentProgressValue", "current_progress_value"),
        ("targetProgressValue", "target_progress_value"),
    ),
)
PROGRESSION = Struct(
    "XblAchievementProgression",
    plain=(("timeUnlocked", "time_unlocked"),),
    arrays=(("requirements", "requirementsCount", "requirements", REQUIREMENT),),
)
MEDIA_ASSET = Struct(
    "XblAchievementMediaAsset",
    plain=(("mediaAssetType", "media_asset_type"),),
    texts=(
        ("name", "name"),
        ("url", "url"),
    ),
)
TIME_WINDOW = Struct(
    "XblAchievementTimeWindow",
    plain=(
        ("startDate", "start_date"),
        ("endDate", "end_date"),
    ),
)
REWARD = Struct(
    "XblAchievementReward",
    plain=(("rewardType", "reward_type"),),
    texts=(
        ("name", "name"),
        ("description", "description"),
        ("value", "value"),
        ("valueType", "value_type"),
    ),
    pointers=(("mediaAsset", "media_asset", MEDIA_ASSET),),
)
ACHIEVEMENT = Struct(
    "XblAchievement",
    plain=(
        ("progressState", "progress_state"),
        ("isSecret", "is_secret"),
        ("type", "type"),
        ("participationType", "participation_type"),
        ("estimatedUnlockTime", "estimated_unlock_time"),
        ("isRevoked", "is_revoked"),
    ),
    texts=(
        ("id", "id"),
        ("serviceConfigurationId", "service_configuration_id"),
        ("name", "name"),
        ("unlockedDescription", "unlocked_description"),
        ("lockedDescription", "locked_description"),
        ("productId", "product_id"),
        ("deepLink", "deep_link"),
    ),
    inside=(
        ("progression", "progression", PROGRESSION),
        ("available", "available", TIME_WINDOW),
    ),
    arrays=(
        ("titleAssociations", "titleAssociationsCount", "title_associations", TITLE_ASSOCIATION),
        ("mediaAssets", "mediaAssetsCount", "media_assets", MEDIA_ASSET),
        ("rewards", "rewardsCount", "rewards", REWARD),
    ),
    text_arrays=(("platformsAvailableOn", "platformsAvailableOnCount", "platforms_available_on"),),
)
USER_PROFILE = Struct(
    "XblUserProfile",
    plain=(("xboxUserId", "xbox_user_id"),),
    chars=(
        ("appDisplayName", "app_display_name"),
        ("appDisplayPictureResizeUri", "app_display_picture_resize_uri"),
        ("gameDisplayName", "game_display_name"),
        ("gameDisplayPictureResizeUri", "game_display_picture_resize_uri"),
        ("gamerscore", "gamerscore"),
        ("gamertag", "gamertag"),
        ("modernGamertag", "modern_gamertag"),
        ("modernGamertagSuffix", "modern_gamertag_suffix"),
        ("uniqueModernGamertag", "unique_modern_gamertag"),
    ),
)
STATISTIC = Struct(
    "XblStatistic",
    texts=(
        ("statisticName", "statistic_name"),
        ("statisticType", "statistic_type"),
        ("value", "value"),
    ),
)
SCID_STATISTICS = Struct(
    "XblServiceConfigurationStatistic",
    chars=(("serviceConfigurationId", "service_configuration_id"),),
    arrays=(("statistics", "statisticsCount", "statistics", STATISTIC),),
)
USER_STATISTICS_RESULT = Struct(
    "XblUserStatisticsResult",
    plain=(("xboxUserId", "xbox_user_id"),),
    arrays=(("serviceConfigStatistics", "serviceConfigStatisticsCount", "service_config_statistics", SCID_STATISTICS),),
)
LEADERBOARD_COLUMN = Struct(
    "XblLeaderboardColumn",
    plain=(("statType", "stat_type"),),
    texts=(("statName", "stat_name"),),
)
LEADERBOARD_ROW = Struct(
    "XblLeaderboardRow",
    plain=(
        ("xboxUserId", "xbox_user_id"),
        ("percentile", "percentile"),
        ("rank", "rank"),
        ("globalRank", "global_rank"),
    ),
    chars=(
        ("gamertag", "gamertag"),
        ("modernGamertag", "modern_gamertag"),
        ("modernGamertagSuffix", "modern_gamertag_suffix"),
        ("uniqueModernGamertag", "unique_modern_gamertag"),
    ),
    text_arrays=(("columnValues", "columnValuesCount", "column_values"),),
)
PRESENCE_BROADCAST = Struct(
    "XblPresenceBroadcastRecord",
    plain=(
        ("provider", "provider"),
        ("viewerCount", "viewer_count"),
        ("startTime", "start_time"),
    ),
    texts=(("broadcastId", "broadcast_id"),),
    chars=(("session", "session"),),
)
PRESENCE_TITLE = Struct(
    "XblPresenceTitleRecord",
    plain=(
        ("titleId", "title_id"),
        ("lastModified", "last_modified"),
        ("titleActive", "title_active"),
        ("viewState", "view_state"),
    ),
    texts=(
        ("titleName", "title_name"),
        ("richPresenceString", "rich_presence_string"),
    ),
    null_pointers=(("broadcastRecord", "broadcast_record", PRESENCE_BROADCAST),),
)
PRESENCE_DEVICE = Struct(
    "XblPresenceDeviceRecord",
    plain=(("deviceType", "device_type"),),
    arrays=(("titleRecords", "titleRecordsCount", "title_records", PRESENCE_TITLE),),
)
SOCIAL_RELATIONSHIP = Struct(
    "XblSocialRelationship",
    plain=(
        ("xboxUserId", "xbox_user_id"),
        ("isFavorite", "is_favorite"),
        ("isFriend", "is_friend"),
        ("isFollowingCaller", "is_following_caller"),
    ),
    text_arrays=(("socialNetworks", "socialNetworksCount", "social_networks"),),
)
VERIFIED_TEXT_RESULT = Struct(
    "XblVerifyStringResult",
    plain=(("resultCode", "result_code"),),
    texts=(("firstOffendingSubstring", "first_offending_substring"),),
)
PERMISSION_DENY_REASON = Struct(
    "XblPermissionDenyReasonDetails",
    plain=(
        ("reason", "reason"),
        ("restrictedPrivilege", "restricted_privilege"),
        ("restrictedPrivacySetting", "restricted_privacy_setting"),
    ),
)
PERMISSION_CHECK = Struct(
    "XblPermissionCheckResult",
    plain=(
        ("isAllowed", "is_allowed"),
        ("targetXuid", "target_xuid"),
        ("targetUserType", "target_user_type"),
        ("permissionRequested", "permission_requested"),
    ),
    arrays=(("reasons", "reasonsCount", "reasons", PERMISSION_DENY_REASON),),
)
PAGE = Struct(
    "xblshim_page",
    arrays=(("achievements", "achievements_count", "achievements", ACHIEVEMENT),),
    null_texts=(("continuation_token", "continuation_token"),),
)
RESULTS = Struct(
    "xblshim_results",
    number_arrays=(("results", "results_count", "results", "int32_t"),),
)
TOKEN = Struct(
    "xblshim_token",
    texts=(
        ("token", "token"),
        ("signature", "signature"),
    ),
)
HTTP_RESPONSE = Struct(
    "xblshim_http_response",
    plain=(
        ("hr", "hr"),
        ("status", "status"),
        ("network_hr", "network_hr"),
        ("platform_error", "platform_error"),
    ),
    texts=(("platform_message", "platform_message"),),
    blobs=(
        ("headers", "headers_size", "headers"),
        ("body", "body_size", "body"),
    ),
)
PROFILES = Struct(
    "xblshim_profiles",
    arrays=(("profiles", "profiles_count", "profiles", USER_PROFILE),),
)
USER_STATISTICS = Struct(
    "xblshim_user_statistics",
    arrays=(("users", "users_count", "users", USER_STATISTICS_RESULT),),
)
LEADERBOARD = Struct(
    "xblshim_leaderboard",
    plain=(("total_row_count", "total_row_count"),),
    texts=(("continuation_token", "continuation_token"),),
    arrays=(
        ("columns", "columns_count", "columns", LEADERBOARD_COLUMN),
        ("rows", "rows_count", "rows", LEADERBOARD_ROW),
    ),
)
PRESENCE_RECORDS = Struct(
    "xblshim_presence_records",
    arrays=(("devices", "devices_count", "devices", PRESENCE_DEVICE),),
    number_arrays=(
        ("xuids", "xuids_count", "xuids", "uint64_t"),
        ("states", "states_count", "states", "uint32_t"),
        ("device_counts", "device_counts_count", "device_counts", "uint32_t"),
    ),
)
RELATIONSHIPS = Struct(
    "xblshim_relationships",
    plain=(("total_count", "total_count"),),
    arrays=(("relationships", "relationships_count", "relationships", SOCIAL_RELATIONSHIP),),
)
VERIFIED_TEXTS = Struct(
    "xblshim_verified_texts",
    arrays=(("texts", "texts_count", "texts", VERIFIED_TEXT_RESULT),),
)
XUIDS = Struct(
    "xblshim_xuids",
    number_arrays=(("xuids", "xuids_count", "xuids", "uint64_t"),),
)
PERMISSION_CHECKS = Struct(
    "xblshim_permission_checks",
    arrays=(("checks", "checks_count", "checks", PERMISSION_CHECK),),
)
RESULT_STRUCTS = {
    "page": PAGE,
    "results": RESULTS,
    "token": TOKEN,
    "http_response": HTTP_RESPONSE,
    "profiles": PROFILES,
    "user_statistics": USER_STATISTICS,
    "leaderboard": LEADERBOARD,
    "presence_records": PRESENCE_RECORDS,
    "relationships": RELATIONSHIPS,
    "verified_texts": VERIFIED_TEXTS,
    "xuids": XUIDS,
    "permission_checks": PERMISSION_CHECKS,
}
"""The struct of each result, by its name."""
