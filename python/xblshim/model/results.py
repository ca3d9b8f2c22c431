"""What reading calls bring: the C structs of achievements_c.h as plain values. Whoever hands them to C knows them, the parser makes them.

Texts are ready for C: valid UTF-8 when encoded, without a NUL. Times are whole seconds since 1970 (0: none), enums are the header's numbers.

A null among the elements of an array stays None; in C it is a zeroed struct with null pointers. A reward without a media asset has None; in C
that is a pointer to a zeroed struct, never a null pointer.

Named tuples, as a frozen dataclass takes three times as long to make, and a page has thousands of them.
"""

from __future__ import annotations

from typing import NamedTuple


class TitleAssociation(NamedTuple):
    name: str
    title_id: int
    """32 bits."""


class Requirement(NamedTuple):
    id: str
    current_progress_value: str
    target_progress_value: str


class Progression(NamedTuple):
    requirements: tuple[Requirement | None, ...] = ()
    time_unlocked: int = 0


class MediaAsset(NamedTuple):
    name: str
    media_asset_type: int
    """XblAchievementMediaAssetType: 0 unknown, 1 icon, 2 art."""
    url: str


class TimeWindow(NamedTuple):
    start_date: int = 0
    end_date: int = 0


class Reward(NamedTuple):
    name: str
    description: str
    value: str
    reward_type: int
    """XblAchievementRewardType: 0 unknown, 1 gamerscore, 2 in-app, 3 art."""
    value_type: str
    media_asset: MediaAsset | None
    """None: a zeroed struct, to which the C struct points all the same."""


class Achievement(NamedTuple):
    """XblAchievement, its members in the struct's order."""

    id: str
    service_configuration_id: str
    name: str
    title_associations: tuple[TitleAssociation | None, ...]
    progress_state: int
    """XblAchievementProgressState: 0 unknown, 1 achieved, 2 not started, 3 in progress."""
    progression: Progression
    media_assets: tuple[MediaAsset | None, ...]
    platforms_available_on: tuple[str, ...]
    is_secret: bool
    unlocked_description: str
    locked_description: str
    product_id: str
    type: int
    """XblAchievementType: 0 unknown, 1 all, 2 persistent, 3 challenge."""
    participation_type: int
    """XblAchievementParticipationType: 0 unknown, 1 individual, 2 group."""
    available: TimeWindow
    rewards: tuple[Reward | None, ...]
    estimated_unlock_time: int
    """Seconds, 64 bits without a sign."""
    deep_link: str
    is_revoked: bool


class Page(NamedTuple):
    """One page of a list, or the answer to the question for a single achievement."""

    achievements: tuple[Achievement | None, ...]
    continuation_token: str
    """Empty when no page follows."""
