"""Maps Python values to the members of event structs.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from typing import Any

from xblshim.model.event_values import (
    ConnectionChange,
    DevicePresenceChange,
    ProgressChange,
    RelationshipChange,
    StatisticChange,
    TitlePresenceChange,
    Unlock,
    UserChange,
)

from .result_structs import PROGRESSION, STATISTIC
from .struct_writer import Struct

PROGRESS_ENTRY = Struct(
    "XblAchievementProgressChangeEntry",
    plain=(("progressState", "progress_state"),),
    texts=(("achievementId", "achievement_id"),),
    inside=(("progression", "progression", PROGRESSION),),
)
UNLOCK = Struct(
    "XblAchievementUnlockEvent",
    plain=(
        ("gamerscore", "gamerscore"),
        ("titleId", "title_id"),
        ("xboxUserId", "xbox_user_id"),
        ("rarityPercentage", "rarity_percentage"),
        ("rarityCategory", "rarity_category"),
        ("timeUnlocked", "time_unlocked"),
    ),
    texts=(
        ("achievementName", "achievement_name"),
        ("achievementDescription", "achievement_description"),
        ("achievementIcon", "achievement_icon"),
        ("achievementId", "achievement_id"),
        ("deepLink", "deep_link"),
    ),
)
STATISTIC_CHANGE = Struct(
    "XblStatisticChangeEventArgs",
    plain=(("xboxUserId", "xbox_user_id"),),
    chars=(("serviceConfigurationId", "service_configuration_id"),),
    inside=(("latestStatistic", "latest_statistic", STATISTIC),),
)
PROGRESS_CHANGE = Struct(
    "xblshim_progress_change",
    arrays=(("entries", "entries_count", "entries", PROGRESS_ENTRY),),
)
USER_CHANGE = Struct(
    "xblshim_user_change",
    plain=(
        ("xuid", "xuid"),
        ("change", "change"),
    ),
)
DEVICE_PRESENCE_CHANGE = Struct(
    "xblshim_device_presence_change",
    plain=(
        ("xuid", "xuid"),
        ("device_type", "device_type"),
        ("logged_on", "logged_on"),
    ),
)
TITLE_PRESENCE_CHANGE = Struct(
    "xblshim_title_presence_change",
    plain=(
        ("xuid", "xuid"),
        ("title_id", "title_id"),
        ("state", "state"),
    ),
)
RELATIONSHIP_CHANGE = Struct(
    "xblshim_relationship_change",
    plain=(
        ("xuid", "xuid"),
        ("notification", "notification"),
        ("request_count", "request_count"),
    ),
    number_arrays=(("xuids", "xuids_count", "xuids", "uint64_t"),),
)
CONNECTION_CHANGE = Struct(
    "xblshim_connection_change",
    plain=(("state", "state"),),
)
EVENTS: dict[type[Any], Struct] = {
    ProgressChange: PROGRESS_CHANGE,
    Unlock: UNLOCK,
    UserChange: USER_CHANGE,
    StatisticChange: STATISTIC_CHANGE,
    DevicePresenceChange: DEVICE_PRESENCE_CHANGE,
    TitlePresenceChange: TITLE_PRESENCE_CHANGE,
    RelationshipChange: RELATIONSHIP_CHANGE,
    ConnectionChange: CONNECTION_CHANGE,
}
"""The struct of each event."""
