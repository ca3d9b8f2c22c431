"""Definitions of the services beside achievements: users, statistics, leaderboards, presence.

`definitions/world_tables.py` has the format.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from xblshim.model.public_enums import PERMISSION

PERMISSIONS = tuple(name for name in PERMISSION if name != "Unknown")
"""As requests name them."""


@dataclass(frozen=True, slots=True)
class WorldUser:
    """A user of the definitions file."""

    xuid: int
    gamertag: str = ""
    picture: str = ""
    friends: tuple[int, ...] | None = None
    """None: all other users."""
    favorites: tuple[int, ...] = ()
    blocked: tuple[int, ...] = ()
    """The avoid list."""
    muted: tuple[int, ...] = ()
    denied_permissions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatisticDefinition:
    name: str
    type: str = ""
    """Empty: derived from its value."""
    event: str = ""
    """The in-game event that changes it; empty: only the title writes it."""
    rule: str = "count"
    measurement: str = ""


@dataclass(frozen=True, slots=True)
class LeaderboardDefinition:
    name: str
    statistic: str
    order: str = "descending"


@dataclass(frozen=True, slots=True)
class PresenceDefinition:
    device: str = "Win32"
    expires_seconds: int = 0
    """0: never."""
    texts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class World:
    """All tables, each list by its unique key. Names of statistics are in lower case as keys, because their letter case has no meaning."""

    users: Mapping[int, WorldUser] = field(default_factory=dict)
    statistics: Mapping[str, StatisticDefinition] = field(default_factory=dict)
    leaderboards: Mapping[str, LeaderboardDefinition] = field(default_factory=dict)
    presence: PresenceDefinition = field(default_factory=PresenceDefinition)
