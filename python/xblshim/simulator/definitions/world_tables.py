"""Format tables of the services beside achievements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from xblshim.simulator.title_world import (
    PERMISSIONS,
    LeaderboardDefinition,
    PresenceDefinition,
    StatisticDefinition,
    WorldUser,
)

from .format_table import Key, Table
from .value_rules import NAMED, PICTURE, TEXTS_BY_ID, WHOLE, XUID, XUIDS, one_of, some_of

STATISTIC_TYPES = ("Integer", "Double", "String")
RULES = ("count", "sum", "max", "min", "last")
DEVICES = (
    "WindowsPhone",
    "WindowsPhone7",
    "Web",
    "Xbox360",
    "PC",
    "MoLive",
    "XboxOne",
    "WindowsOneCore",
    "WindowsOneCoreMobile",
    "iOS",
    "Android",
    "AppleTV",
    "Nintendo",
    "PlayStation",
    "Win32",
    "Scarlett",
)


def _statistic(values: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    rule = values.get("rule", "count")
    if values.get("event") and rule != "count" and not values.get("measurement"):
        yield "measurement", f"is missing: the rule {rule} needs one", "Add measurement: a measurement of the event."
    if values.get("event") and values.get("type") == "String" and rule != "last":
        yield "rule", "must be last: the statistic is a text", 'Write rule = "last", or another type.'


USER = Table(
    "user",
    "A user of the service, of the configuration or a further one.",
    WorldUser,
    {
        "xuid": Key(XUID, "The user."),
        "gamertag": Key(NAMED, "The gamertag, such as `Ada L#1234`; without it the configuration's."),
        "picture": Key(
            PICTURE,
            "The gamer picture. A file (PNG, JPEG, GIF or WebP, at most 4 MiB) is relative to the folder of the definitions, and `xblshim serve` "
            "serves it. Without a picture it serves one that it draws.",
            "Write an address (https://…) or a file.",
        ),
        "friends": Key(XUIDS, "The users of the social group People; without it all other users."),
        "favorites": Key(XUIDS, "The users of the social group Favorites."),
        "blocked": Key(XUIDS, "The users that the user blocks: the avoid list."),
        "muted": Key(XUIDS, "The users that the user mutes."),
        "denied_permissions": Key(some_of(*PERMISSIONS), "The permissions that the user does not have."),
    },
    unique="xuid",
)
STATISTIC = Table(
    "statistic",
    "A statistic of each user.",
    StatisticDefinition,
    {
        "name": Key(NAMED, "The name. Letter case carries no meaning."),
        "type": Key(one_of(*STATISTIC_TYPES), "The type of its values; without it as the first value is."),
        "event": Key(NAMED, "The in-game event that changes it. Without one only the title writes it."),
        "rule": Key(one_of(*RULES), "How the event changes it."),
        "measurement": Key(NAMED, "The measurement of the event that the rule takes; `count` needs none."),
    },
    unique="name",
    identity=str.lower,
    check=_statistic,
)
LEADERBOARD = Table(
    "leaderboard",
    "A leaderboard, computed from a statistic.",
    LeaderboardDefinition,
    {
        "name": Key(NAMED, "The name that the title asks for."),
        "statistic": Key(NAMED, "The statistic."),
        "order": Key(one_of("ascending", "descending"), "Which value is first."),
    },
    unique="name",
)
PRESENCE = Table(
    "presence",
    "The presence of users.",
    PresenceDefinition,
    {
        "device": Key(one_of(*DEVICES), "The type of the device on which users are."),
        "expires_seconds": Key(
            WHOLE, "How long presence lasts after the title's last report, in seconds; 0: until the service ends."
        ),
        "texts": Key(TEXTS_BY_ID, "Rich presence texts by their ids. `{0}`, `{1}`, … are the title's tokens."),
    },
)
WORLD_LISTS = {"users": USER, "statistics": STATISTIC, "leaderboards": LEADERBOARD}
WORLD_SINGLES = {"presence": PRESENCE}
