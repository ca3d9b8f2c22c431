"""Builds the JSON of an achievement that titles receive (contract version 2)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .update_rules import UNLOCKED_PERCENT
from .wire_format import timestamp

if TYPE_CHECKING:
    from .catalog import Entry
    from .definitions import AchievementDefinition, Reward
    from .icon_urls import IconUrls

NEVER = "0001-01-01T00:00:00.0000000Z"
NO_ID = "00000000-0000-0000-0000-000000000000"
"""The id of an achievement's first requirement. Further requirements have the following ids."""
UNKNOWN_RARITY = {"currentCategory": "Rare", "currentPercentage": 0.0}
"""The local service doesn't know how many players have unlocked an achievement."""


def achievement_document(entry: Entry, icons: IconUrls, values: Mapping[str, float] | None = None) -> dict[str, Any]:
    """Returns the members in the service's order. `values`: the user's statistics by lower-case name."""
    definition, progress = entry.definition, entry.progress
    percent = progress.percent if progress is not None else 0
    return {
        "id": definition.id,
        "serviceConfigId": entry.scid,
        "name": definition.name or definition.id,
        "titleAssociations": [{"name": entry.title_name, "id": entry.title_id}],
        "progressState": driven_state(definition, percent, values or {}),
        "progression": _progression(entry, percent, values or {}),
        "mediaAssets": [
            _media_asset(kind, url)
            for kind in ("Icon", "Art")
            if (url := icons.of(entry.scid, definition, kind.lower()))
        ],
        "platforms": list(definition.platforms),
        "isSecret": definition.secret,
        "description": definition.description or definition.name or definition.id,
        "lockedDescription": locked_description(definition),
        "productId": definition.product_id or NO_ID,
        "achievementType": definition.type,
        "participationType": definition.participation,
        "timeWindow": _time_window(definition),
        "rewards": _rewards(definition),
        "estimatedTime": _duration(definition.estimated_seconds),
        "deeplink": definition.deep_link,
        "isRevoked": definition.revoked,
        "rarity": UNKNOWN_RARITY,
    }


def progress_state(percent: int) -> str:
    return "Achieved" if percent >= UNLOCKED_PERCENT else "InProgress" if percent else "NotStarted"


def driven_state(definition: AchievementDefinition, percent: int, values: Mapping[str, float]) -> str:
    """Returns the state of any achievement: one driven by statistics is in progress before its first percent."""
    if not percent and any(values.get(one.statistic.lower(), 0.0) > 0 for one in definition.driven_by):
        return "InProgress"
    return progress_state(percent)


def locked_description(definition: AchievementDefinition) -> str:
    """Returns the description of a locked achievement; a secret one's reveals nothing."""
    if definition.locked_description or definition.secret:
        return definition.locked_description
    return definition.description or definition.name or definition.id


def progression_document(percent: int, unlocked_at: int | None, *, keeps_requirements: bool = True) -> dict[str, Any]:
    """Returns the progression. An unlocked achievement that its title updates has no requirements (`keeps_requirements` False); an event-based one
    keeps them."""
    unlocked = percent >= UNLOCKED_PERCENT
    requirement = _requirement(0, str(percent), str(UNLOCKED_PERCENT))
    return {
        "requirements": [] if unlocked and not keeps_requirements else [requirement],
        "timeUnlocked": _unlock_time(unlocked_at),
    }


def driven_document(
    definition: AchievementDefinition, unlocked_at: int | None, values: Mapping[str, float]
) -> dict[str, Any]:
    """Returns the progression of an achievement that statistics drive: their values and their targets, also after the unlock. `values`: the user's
    statistics by lower-case name."""
    requirements = []
    for number, one in enumerate(definition.driven_by):
        value = values.get(one.statistic.lower(), 0.0)
        if unlocked_at is not None:
            value = max(value, one.at)
        requirements.append(_requirement(number, _number_text(value), _number_text(one.at)))
    return {"requirements": requirements, "timeUnlocked": _unlock_time(unlocked_at)}


def _requirement(number: int, current: str, target: str) -> dict[str, Any]:
    return {
        "id": f"{NO_ID[:-12]}{number:012}",
        "current": current,
        "target": target,
        "operationType": "Sum",
        "valueType": "Integer",
        "ruleParticipationType": "Individual",
    }


def _unlock_time(unlocked_at: int | None) -> str:
    return NEVER if unlocked_at is None else seven_digits(unlocked_at)


def seven_digits(milliseconds: int) -> str:
    """Formats a time as the real service does: with seven digits of a second."""
    return f"{(timestamp(milliseconds) or '').removesuffix('Z')}0000Z"


def _progression(entry: Entry, percent: int, values: Mapping[str, float]) -> dict[str, Any]:
    definition = entry.definition
    if definition.driven_by:
        return driven_document(definition, entry.unlocked_at, values)
    return progression_document(percent, entry.unlocked_at, keeps_requirements=definition.event_based)


def _number_text(value: float) -> str:
    return str(int(value)) if value.is_integer() else repr(value)


def _rewards(definition: AchievementDefinition) -> list[dict[str, Any]]:
    gamerscore = {
        "name": None,
        "description": None,
        "value": str(definition.gamerscore),
        "type": "Gamerscore",
        "valueType": "Int",
        "mediaAsset": None,
    }
    return [
        *([gamerscore] if definition.gamerscore or not definition.rewards else []),
        *map(_reward, definition.rewards),
    ]


def _reward(reward: Reward) -> dict[str, Any]:
    return {
        "name": reward.name,
        "description": reward.description,
        "value": reward.value,
        "type": reward.type,
        "valueType": reward.value_type,
        "mediaAsset": _media_asset("Icon", reward.icon) if reward.icon else None,
    }


def _media_asset(kind: str, url: str) -> dict[str, Any]:
    return {"name": url.partition("?")[0].rstrip("/").rpartition("/")[2], "type": kind, "url": url}


def _time_window(definition: AchievementDefinition) -> dict[str, Any] | None:
    if definition.starts is None and definition.ends is None:
        return None
    return {"startDate": _moment(definition.starts), "endDate": _moment(definition.ends)}


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z") if moment is not None else NEVER


def _duration(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
