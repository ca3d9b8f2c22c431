"""Which value becomes which member of the structs that events are written as.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from typing import Any

from xblshim.model.event_values import ProgressChange, Unlock, UserChange

from .answer_structs import PROGRESSION
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
EVENTS: dict[type[Any], Struct] = {
    ProgressChange: PROGRESS_CHANGE,
    Unlock: UNLOCK,
    UserChange: USER_CHANGE,
}
"""The struct of each event."""
