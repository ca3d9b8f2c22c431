"""Writes an event as the C structs that a title's handler reads. The tables say which value becomes which field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from xblshim.model.events import Event, ProgressChange, Unlock, UserChange

from .page_structs import PROGRESSION
from .struct_writer import Contents, Struct, Writer

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
USER_CHANGE = Struct("xblshim_user_event", plain=(("xuid", "xuid"), ("change", "change")))


def write_event(ffi: Any, event: Event, new_memory: Callable[[int], Any]) -> Any:
    """Writes `event` into `new_memory(size)`, as the struct of its kind and all it points to; gives that memory back.

    None for a Resync, which has none. Raises what `Writer` raises.
    """
    contents = Contents()
    if isinstance(event, ProgressChange):
        contents.array(PROGRESS_ENTRY, event.entries)
        writer = Writer(ffi, "xblshim_progress_event", contents, new_memory)
        writer.head.entries = writer.array(PROGRESS_ENTRY, event.entries)
        writer.head.entry_count = len(event.entries)
    elif isinstance(event, Unlock | UserChange):
        kind = UNLOCK if isinstance(event, Unlock) else USER_CHANGE
        contents.struct(kind, event)
        writer = Writer(ffi, kind.name, contents, new_memory)
        writer.struct(writer.head, kind, event)
    else:
        return None
    return writer.memory
