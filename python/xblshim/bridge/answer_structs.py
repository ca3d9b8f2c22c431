"""Which value becomes which member of the structs that results are written as.

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
ANSWERS = {
    "page": PAGE,
    "results": RESULTS,
    "token": TOKEN,
    "http_response": HTTP_RESPONSE,
}
"""The struct of each result, by its name."""
