"""Results of calls as dataclasses, and their conversion from C structs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from xblshim.model.public_enums import (
    ACHIEVEMENT_MEDIA_ASSET_TYPE,
    ACHIEVEMENT_PROGRESS_STATE,
    ACHIEVEMENT_REWARD_TYPE,
    ACHIEVEMENT_TYPE,
)

from .notebook_html import NotebookTable


@dataclass(frozen=True)
class User(NotebookTable):
    """The signed-in user."""

    xuid: int
    gamertag: str


@dataclass(frozen=True)
class UpdateResult(NotebookTable):
    """The result of an update that did not fail."""

    achievement_id: str
    percent: int
    changed: bool
    """False when the service responded with 304: the achievement is already unlocked, or the percentage is not higher than the stored one."""


@dataclass(frozen=True)
class Requirement:
    id: str
    current: str
    target: str

    def __str__(self) -> str:
        return f"{self.id}: {self.current} of {self.target}"


@dataclass(frozen=True)
class Reward:
    name: str
    description: str
    value: str
    type: str
    """`gamerscore`, `in_app`, `art` or `unknown`."""
    value_type: str

    def __str__(self) -> str:
        return " ".join(part for part in (self.type, self.value, self.name) if part)


@dataclass(frozen=True)
class Achievement(NotebookTable):
    """One achievement of a user."""

    id: str
    name: str
    description: str
    """The text for an unlocked achievement. `locked_description` is that for a locked one."""
    locked_description: str
    state: str
    """`achieved`, `not_started`, `in_progress` or `unknown`."""
    requirements: tuple[Requirement, ...]
    unlocked_at: datetime | None
    """UTC; None while it is locked."""
    rewards: tuple[Reward, ...]
    is_secret: bool
    is_revoked: bool
    icon_url: str | None
    scid: str
    title_ids: tuple[int, ...]
    type: str
    """`persistent`, `challenge`, `all` or `unknown`."""
    available_from: datetime | None
    available_until: datetime | None
    estimated_time: timedelta
    deep_link: str
    product_id: str
    platforms: tuple[str, ...]

    @property
    def unlocked(self) -> bool:
        return self.state == "achieved"

    @property
    def percent(self) -> float:
        """The progress, 0 to 100, from the first requirement; 100 when unlocked."""
        if self.unlocked:
            return 100.0
        for requirement in self.requirements[:1]:
            try:
                target = float(requirement.target)
                return min(100.0, 100.0 * float(requirement.current) / target) if target > 0 else 0.0
            except ValueError:
                return 0.0
        return 0.0

    @property
    def gamerscore(self) -> int:
        """The sum of the gamerscore rewards."""
        return sum(
            int(reward.value) for reward in self.rewards if reward.type == "gamerscore" and reward.value.isdecimal()
        )

    def _html_rows(self) -> Mapping[str, object]:
        return {
            "id": self.id,
            "name": self.name,
            "description": self.description if self.unlocked else self.locked_description,
            "state": self.state,
            "percent": self.percent,
            "unlocked_at": self.unlocked_at,
            "requirements": self.requirements,
            "rewards": self.rewards,
        }


@dataclass(frozen=True)
class Progress(NotebookTable):
    """An event: an achievement's progress changed."""

    achievement_id: str
    state: str
    requirements: tuple[Requirement, ...]
    unlocked_at: datetime | None


def _words(values: Mapping[str, int]) -> dict[int, str]:
    """Converts an enum's names: ``NotStarted`` becomes ``not_started``."""
    return {value: re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower() for name, value in values.items()}


_STATES = _words(ACHIEVEMENT_PROGRESS_STATE)
_TYPES = _words(ACHIEVEMENT_TYPE)
_REWARDS = _words(ACHIEVEMENT_REWARD_TYPE)
_ICON = ACHIEVEMENT_MEDIA_ASSET_TYPE["Icon"]


def text(value: bytes | None) -> str:
    return "" if value is None else value.decode("utf-8", "replace")


def moment(seconds: int) -> datetime | None:
    """Converts a C time. 0 and values that a datetime can't represent give None."""
    try:
        return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else None
    except (OverflowError, ValueError, OSError):
        return None


def duration(seconds: int) -> timedelta:
    return timedelta(seconds=min(seconds, 10**9))


def requirements(progression: Any) -> tuple[Requirement, ...]:
    return tuple(
        Requirement(text(item.id), text(item.currentProgressValue), text(item.targetProgressValue))
        for item in progression.requirements[: progression.requirementsCount]
    )


def achievement(struct: Any) -> Achievement:
    """Copies an XblAchievement."""
    assets = struct.mediaAssets[: struct.mediaAssetsCount]
    return Achievement(
        id=text(struct.id),
        name=text(struct.name),
        description=text(struct.unlockedDescription),
        locked_description=text(struct.lockedDescription),
        state=_STATES.get(struct.progressState, "unknown"),
        requirements=requirements(struct.progression),
        unlocked_at=moment(struct.progression.timeUnlocked),
        rewards=tuple(
            Reward(
                text(item.name),
                text(item.description),
                text(item.value),
                _REWARDS.get(item.rewardType, "unknown"),
                text(item.valueType),
            )
            for item in struct.rewards[: struct.rewardsCount]
        ),
        is_secret=struct.isSecret,
        is_revoked=struct.isRevoked,
        icon_url=next((text(asset.url) for asset in assets if asset.mediaAssetType == _ICON), None),
        scid=text(struct.serviceConfigurationId),
        title_ids=tuple(item.titleId for item in struct.titleAssociations[: struct.titleAssociationsCount]),
        type=_TYPES.get(struct.type, "unknown"),
        available_from=moment(struct.available.startDate),
        available_until=moment(struct.available.endDate),
        estimated_time=duration(struct.estimatedUnlockTime),
        deep_link=text(struct.deepLink),
        product_id=text(struct.productId),
        platforms=tuple(text(item) for item in struct.platformsAvailableOn[: struct.platformsAvailableOnCount]),
    )


def progress(struct: Any) -> Progress:
    """Copies an XblAchievementProgressChangeEntry."""
    return Progress(
        text(struct.achievementId),
        _STATES.get(struct.progressState, "unknown"),
        requirements(struct.progression),
        moment(struct.progression.timeUnlocked),
    )
