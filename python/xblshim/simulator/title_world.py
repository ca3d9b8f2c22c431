"""What a definitions file says of the services beside achievements: users, statistics, leaderboards, presence.

[[users]]
xuid = "2814600000000002"           # of the configuration's users or a further one
gamertag = "Ada L"                  # left out: the configuration's
picture = "https://images.example.test/ada.png"
friends = ["2814600000000001"]      # left out: all other users
favorites = ["2814600000000001"]

[[statistics]]
name = "Kills"
type = "Integer"                    # Integer, Double or String; left out: as the value is
event = "EnemyKilled"               # left out: only the title writes it
rule = "count"                      # count, sum, max, min or last
measurement = "damage"              # of the event; count needs none

[[leaderboards]]
name = "Fastest Lap"
statistic = "Lap"
order = "ascending"                 # left out: descending

[presence]
device = "Win32"
expires_seconds = 300               # left out: never
[presence.texts]
menu = "In the menu of {0}"         # {0}, {1}, ...: the title's tokens
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from .records import MAX_XUID

T = TypeVar("T")
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
TABLES = ("users", "statistics", "leaderboards", "presence")


class WorldUser(NamedTuple):
    """A user of the definitions file."""

    xuid: int
    gamertag: str = ""
    picture: str = ""
    friends: tuple[int, ...] | None = None
    """None: all other users."""
    favorites: tuple[int, ...] = ()


class StatisticDefinition(NamedTuple):
    name: str
    type: str = ""
    """Empty: as its value is."""
    event: str = ""
    """The in-game event that changes it; empty: only the title writes it."""
    rule: str = "count"
    measurement: str = ""


class LeaderboardDefinition(NamedTuple):
    name: str
    statistic: str
    order: str = "descending"


class PresenceDefinition(NamedTuple):
    device: str = "Win32"
    expires_seconds: int = 0
    """0: never."""
    texts: Mapping[str, str] = {}


class World(NamedTuple):
    """All of it. Names of statistics and events are in lower case where they are keys: letter case carries no meaning in them."""

    users: Mapping[int, WorldUser] = {}
    statistics: Mapping[str, StatisticDefinition] = {}
    leaderboards: Mapping[str, LeaderboardDefinition] = {}
    presence: PresenceDefinition = PresenceDefinition()


Fail = Callable[[str, str, str], None]
"""fail(where, key, what) notes an error; `where` is a table and the number of an entry, such as `users 2`, or the table alone."""


def read_world(document: Mapping[str, Any], fail: Fail) -> World:
    """The tables of TABLES in a definitions file. `fail` is called for every error; then entries are missing in the answer."""
    reader = _Reader(fail)
    users = [_user(one) for one in reader.rows(document, "users", _USER, "xuid")]
    statistics = [StatisticDefinition(**one) for one in reader.rows(document, "statistics", _STATISTIC, "name")]
    boards = [
        LeaderboardDefinition(**one) for one in reader.rows(document, "leaderboards", _LEADERBOARD, "name", "statistic")
    ]
    for number, statistic in reader.numbered("statistics", statistics):
        if statistic.event and statistic.rule != "count" and not statistic.measurement:
            fail(number, "measurement", f"is missing: the rule {statistic.rule} needs one")
        if statistic.event and statistic.type == "String" and statistic.rule != "last":
            fail(number, "rule", "must be last: the statistic is a text")
    return World(
        {user.xuid: user for user in users},
        {statistic.name.lower(): statistic for statistic in statistics},
        {board.name: board for board in boards},
        PresenceDefinition(**reader.table(document.get("presence", {}), "presence", _PRESENCE)),
    )


def _user(values: dict[str, Any]) -> WorldUser:
    return WorldUser(**values)


def _text(value: Any) -> str:
    if not isinstance(value, str) or any(c == "\0" or "\ud800" <= c <= "\udfff" for c in value):
        raise ValueError("must be a text without NUL and halves of surrogate pairs")
    return value


def _named(value: Any) -> str:
    if not _text(value):
        raise ValueError("must be a text that isn't empty")
    return str(value)


def _xuid(value: Any) -> int:
    number = int(value) if isinstance(value, str) and value.isascii() and value.isdigit() else value
    if type(number) is not int or not 1 <= number <= MAX_XUID:
        raise ValueError('must be a xuid, such as "2814600000000001"')
    return number


def _xuids(value: Any) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise ValueError("must be an array of xuids")
    return tuple(dict.fromkeys(map(_xuid, value)))


def _one_of(*choices: str) -> Callable[[Any], str]:
    def rule(value: Any) -> str:
        for choice in choices:
            if isinstance(value, str) and value.lower() == choice.lower():
                return choice
        raise ValueError(f"must be {', '.join(choices[:-1])} or {choices[-1]}")

    return rule


def _seconds(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 2**31:
        raise ValueError("must be a whole number of seconds, 0 or more")
    return value


def _texts(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ValueError("must be a table of ids and texts")
    return {_text(name): _text(one) for name, one in value.items()}


Rules = Mapping[str, Callable[[Any], object]]
_USER: Rules = {"xuid": _xuid, "gamertag": _named, "picture": _text, "friends": _xuids, "favorites": _xuids}
_STATISTIC: Rules = {
    "name": _named,
    "type": _one_of(*STATISTIC_TYPES),
    "event": _named,
    "rule": _one_of(*RULES),
    "measurement": _named,
}
_LEADERBOARD: Rules = {"name": _named, "statistic": _named, "order": _one_of("ascending", "descending")}
_PRESENCE: Rules = {"device": _one_of(*DEVICES), "expires_seconds": _seconds, "texts": _texts}


class _Reader:
    def __init__(self, fail: Fail) -> None:
        self._fail = fail
        self._places: dict[str, list[str]] = {}
        """Where each entry of a table is that was read without an error."""

    def numbered(self, key: str, entries: Iterable[T]) -> Iterator[tuple[str, T]]:
        """The entries of a table that `rows` gave, each with its place."""
        return zip(self._places[key], entries, strict=True)

    def rows(self, document: Mapping[str, Any], key: str, rules: Rules, *required: str) -> list[dict[str, Any]]:
        """An array of tables; the first required key is unique. Entries with errors are left out."""
        places = self._places[key] = []
        given = document.get(key, [])
        if not isinstance(given, list):
            self._fail(key, "", "must be an array of tables")
            return []
        found: dict[object, dict[str, Any]] = {}
        for number, entry in enumerate(given, 1):
            where = f"{key} {number}"
            values = self.table(entry, where, rules)
            missing = [name for name in required if isinstance(entry, dict) and name not in entry]
            for name in missing:
                self._fail(where, name, "is missing")
            if any(name not in values for name in required):
                continue
            first = values[required[0]]
            unique = first.lower() if isinstance(first, str) and key == "statistics" else first
            if unique in found:
                self._fail(where, required[0], f"{first!r} was used by an earlier entry")
                continue
            found[unique] = values
            places.append(where)
        return list(found.values())

    def table(self, entry: object, where: str, rules: Rules) -> dict[str, Any]:
        """The values that have no error."""
        if not isinstance(entry, dict):
            self._fail(where, "", "must be a table of keys and values")
            return {}
        values: dict[str, Any] = {}
        for key, value in entry.items():
            if key not in rules:
                self._fail(where, str(key), f"is not a key of this place; these are: {', '.join(rules)}")
                continue
            try:
                values[key] = rules[key](value)
            except ValueError as error:
                self._fail(where, key, f"{error}, not {value!r}")
        return values
