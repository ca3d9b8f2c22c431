"""Definitions as typed values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from xblshim.simulator.title_world import World


@dataclass(frozen=True, slots=True)
class Reward:
    """A reward other than the gamerscore."""

    value: str
    name: str = ""
    description: str = ""
    type: str = "InApp"
    value_type: str = "String"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class RequirementDefinition:
    """The value that a statistic must reach."""

    statistic: str
    at: float


@dataclass(frozen=True, slots=True)
class AchievementDefinition:
    """One achievement of the title. Times are in UTC."""

    id: str
    name: str = ""
    description: str = ""
    """Shown once the achievement is unlocked."""
    locked_description: str = ""
    gamerscore: int = 0
    secret: bool = False
    icon: str = ""
    """A URL, or a file relative to the definitions' folder."""
    art: str = ""
    type: str = "Persistent"
    participation: str = "Individual"
    platforms: tuple[str, ...] = ()
    product_id: str = ""
    deep_link: str = ""
    estimated_seconds: int = 0
    starts: datetime | None = None
    ends: datetime | None = None
    revoked: bool = False
    statistic: str = ""
    """The statistic that determines the progress; empty: the title sets it."""
    at: float = 0.0
    """The statistic's value that unlocks it."""
    event_based: bool = False
    """Whether the achievement appears as event-based: it keeps its requirements after the unlock."""
    rewards: tuple[Reward, ...] = ()
    requirements: Mapping[str, RequirementDefinition] = field(default_factory=dict)
    """Statistics that determine the progress, by lower-case name. All must reach their values."""

    @property
    def driven_by(self) -> tuple[RequirementDefinition, ...]:
        """The statistics that determine the progress; empty: the title sets it."""
        single = RequirementDefinition(self.statistic, self.at)
        return (single,) if self.statistic else tuple(self.requirements.values())


@dataclass(frozen=True, slots=True)
class Definitions:
    """One title's achievements by id, in the document's order. Without a document there are none, and strictness is off."""

    scid: str = ""
    """In lower case."""
    title_id: int | None = None
    title_name: str = ""
    strict: bool = False
    achievements: Mapping[str, AchievementDefinition] = field(default_factory=dict)
    world: World = field(default_factory=World)
    """The definitions of the services beside achievements."""
    blocked_words: tuple[str, ...] = ()
    """Words that text verification rejects."""
    longest_string: int = 512
    """The longest text that verification accepts, in characters."""
    folder: Path | None = field(default=None, compare=False)
    """The folder of icon files. None: no files."""

    def name_of(self, scid: str, achievement_id: str) -> str | None:
        """Returns the name of an achievement of this title; None for any other."""
        found = self.achievements.get(achievement_id) if scid == self.scid else None
        return found.name if found is not None else None


def is_url(icon: str) -> bool:
    """Returns whether an icon is a URL. A letter and a colon begin a Windows path."""
    scheme, colon, _ = icon.partition(":")
    return bool(colon) and len(scheme) > 1 and scheme.isascii() and scheme.replace("+", "").replace("-", "").isalnum()


def icon_file(folder: Path | None, icon: str) -> Path | None:
    """Returns the file that an icon names; None for a URL, for an empty icon, and without files."""
    return folder / icon if icon and folder is not None and not is_url(icon) else None
