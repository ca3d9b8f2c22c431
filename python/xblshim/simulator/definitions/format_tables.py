"""The format of definitions: every key with its rule and its text. Reader, JSON Schema and documentation are built from these tables.

A further list of tables (such as `[[achievements.rewards]]`) is a Table in its parent's `lists`, and a member of the class that the parent makes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

from .format_table import Key, Table
from .model import AchievementDefinition, Definitions, RequirementDefinition, Reward
from .value_rules import ABOVE_ZERO, FLAG, ICON, MOMENT, NAMED, SCID, TEXT, TEXTS, TITLE_ID, WHOLE, WORDS, one_of
from .world_tables import WORLD_LISTS, WORLD_SINGLES

ACHIEVEMENT_TYPES = ("Persistent", "Challenge")
PARTICIPATION_TYPES = ("Individual", "Group")
REWARD_TYPES = ("Gamerscore", "InApp", "Art")


def _achievement(values: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    if values.get("starts") and values.get("ends") and values["starts"] > values["ends"]:
        yield "ends", "is before starts", "Write a later time, or leave one of them out."
    if "statistic" in values and values.get("requirements"):
        yield "statistic", "is there beside requirements", "Write it as one more requirement."


REWARD = Table(
    "reward",
    "A reward beside the gamerscore.",
    Reward,
    {
        "value": Key(NAMED, "What the title gets, such as the name of an item."),
        "name": Key(TEXT, "The reward's name."),
        "description": Key(TEXT, "The reward's description."),
        "type": Key(one_of(*REWARD_TYPES), "The kind of reward."),
        "value_type": Key(NAMED, "The type of `value`."),
        "icon": Key(ICON, "A picture of the reward."),
    },
)
REQUIREMENT = Table(
    "requirement",
    "A statistic that drives the achievement, where there are several: all have to reach their values.",
    RequirementDefinition,
    {
        "statistic": Key(NAMED, "The name of the statistic."),
        "at": Key(ABOVE_ZERO, "The value that it has to reach."),
    },
    unique="statistic",
    identity=str.lower,
)
ACHIEVEMENT = Table(
    "achievement",
    "One achievement.",
    AchievementDefinition,
    {
        "id": Key(NAMED, "The id that the title updates."),
        "name": Key(TEXT, "The name; without it the id is shown."),
        "description": Key(TEXT, "The text once it is unlocked."),
        "locked_description": Key(TEXT, "The text while it is locked."),
        "gamerscore": Key(WHOLE, "The gamerscore of the reward."),
        "secret": Key(FLAG, "Whether it is hidden until it is unlocked."),
        "icon": Key(
            ICON,
            "The icon. A file is relative to the folder of the definitions.",
            "Write an address (https://…) or a file.",
        ),
        "art": Key(ICON, "A large picture, as `icon`.", "Write an address (https://…) or a file."),
        "type": Key(one_of(*ACHIEVEMENT_TYPES), "The type of the achievement."),
        "participation": Key(one_of(*PARTICIPATION_TYPES), "Whether one player or a group unlocks it."),
        "platforms": Key(TEXTS, "The platforms on which it can be unlocked."),
        "product_id": Key(TEXT, "The product's id."),
        "deep_link": Key(TEXT, "A link into the title."),
        "estimated_seconds": Key(WHOLE, "How long it takes to unlock."),
        "starts": Key(MOMENT, "A challenge's start."),
        "ends": Key(MOMENT, "A challenge's end."),
        "revoked": Key(FLAG, "Whether it was revoked."),
        "statistic": Key(
            NAMED, "The statistic that drives it. Without one, and without requirements, the title sets the progress."
        ),
        "at": Key(ABOVE_ZERO, "The value of the statistic that unlocks it."),
        "event_based": Key(
            FLAG, "Whether it is shown as an event-based achievement, whose requirements stay once it is unlocked."
        ),
    },
    {"rewards": REWARD, "requirements": REQUIREMENT},
    unique="id",
    check=_achievement,
    together=(("statistic", "at"),),
)
DOCUMENT = Table(
    "document",
    "The title.",
    Definitions,
    {
        "scid": Key(
            SCID,
            "The service configuration id, as the title passes it to XblInitialize.",
            "Copy it from Partner Center.",
        ),
        "title_id": Key(TITLE_ID, "The title id. Without it, lists of every title id have these achievements."),
        "title_name": Key(TEXT, "The title's name."),
        "strict": Key(
            FLAG,
            "Whether the service responds with 404 to ids that aren't named here. Otherwise their first update makes them.",
        ),
        "blocked_words": Key(
            WORDS,
            "Words that verified texts must not have, also as parts of other words; letter case carries no meaning.",
        ),
        "longest_string": Key(WHOLE, "The characters that a verified text may have."),
    },
    {"achievements": ACHIEVEMENT, **WORLD_LISTS},
    WORLD_SINGLES,
)


def tables(table: Table = DOCUMENT, prefix: str = "") -> Iterator[tuple[str, Table]]:
    """Yields each table with its TOML name, such as `achievements.rewards`; the document's is empty."""
    yield prefix, table
    for key, inner in {**table.lists, **table.singles}.items():
        yield from tables(inner, f"{prefix}.{key}".lstrip("."))


_MADE = {*WORLD_LISTS, *WORLD_SINGLES}
"""Keys of the document that are stored in `Definitions.world`."""

# The tables have each field of their class exactly once; `folder` is no key.
for _, _table in tables():
    _named = {*_table.keys, *_table.lists, *_table.singles}
    _held = {one.name for one in fields(_table.make)} - {"folder", "world"}
    assert _named - _MADE == _held - _MADE, _table.label
