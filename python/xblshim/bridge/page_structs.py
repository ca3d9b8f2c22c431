"""Writes a page of achievements as the C structs that a title reads. The tables say which value becomes which field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .struct_writer import Contents, Struct, Writer

if TYPE_CHECKING:
    from xblshim.model.results import Page

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
    arrays=(("requirements", "requirements", REQUIREMENT),),
)
TIME_WINDOW = Struct(
    "XblAchievementTimeWindow",
    plain=(("startDate", "start_date"), ("endDate", "end_date")),
)
MEDIA_ASSET = Struct(
    "XblAchievementMediaAsset",
    plain=(("mediaAssetType", "media_asset_type"),),
    texts=(("name", "name"), ("url", "url")),
)
REWARD = Struct(
    "XblAchievementReward",
    plain=(("rewardType", "reward_type"),),
    texts=(("name", "name"), ("description", "description"), ("value", "value"), ("valueType", "value_type")),
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
    inside=(("progression", "progression", PROGRESSION), ("available", "available", TIME_WINDOW)),
    arrays=(
        ("titleAssociations", "title_associations", TITLE_ASSOCIATION),
        ("mediaAssets", "media_assets", MEDIA_ASSET),
        ("rewards", "rewards", REWARD),
    ),
    text_arrays=(("platformsAvailableOn", "platforms_available_on"),),
)


def write_page(ffi: Any, page: Page, new_memory: Callable[[int], Any]) -> None:
    """Writes `page` into `new_memory(size)` as an xblshim_page and all it points to; raises what `Writer` raises."""
    contents = Contents()
    contents.array(ACHIEVEMENT, page.achievements)
    if page.continuation_token:
        contents.text(page.continuation_token)
    writer = Writer(ffi, "xblshim_page", contents, new_memory)
    out = writer.head
    out.achievements = writer.array(ACHIEVEMENT, page.achievements)
    out.achievement_count = len(page.achievements)
    if page.continuation_token:
        out.continuation_token = writer.text(page.continuation_token)
