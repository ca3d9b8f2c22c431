"""The definitions file: which achievements a title has, with their texts, rewards and icons. TOML or JSON.

    scid = "00000000-0000-0000-0000-000012345678"
    title_id = "0x12345678"         # or a number
    title_name = "Harbour Nights"
    strict = true                   # ids that aren't named here are refused with 404; otherwise made on first use

    [[achievements]]
    id = "7"
    name = "Lantern Keeper"
    description = "You lit every lantern in the harbour."
    locked_description = "Light every lantern."
    gamerscore = 25
    secret = true
    icon = "https://images.example.test/lantern.png"

The tables below are the format: every key, its default and its rule. Whatever is wrong raises DefinitionsError, which
names the file, the entry and the key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn

from .records import MAX_TITLE_ID
from .service_errors import DefinitionsError

ACHIEVEMENT_TYPES = ("Persistent", "Challenge")
PARTICIPATION_TYPES = ("Individual", "Group")
REWARD_TYPES = ("Gamerscore", "InApp", "Art")


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
class AchievementDefinition:
    """One achievement of the title. Times are in UTC."""

    id: str
    name: str = ""
    description: str = ""
    """Shown once it is unlocked."""
    locked_description: str = ""
    gamerscore: int = 0
    secret: bool = False
    icon: str = ""
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
    rewards: tuple[Reward, ...] = ()


@dataclass(frozen=True, slots=True)
class Definitions:
    """One title's achievements, by id, in the file's order. Without a file there are none, and nothing is strict."""

    scid: str = ""
    """In lower case."""
    title_id: int | None = None
    title_name: str = ""
    strict: bool = False
    achievements: Mapping[str, AchievementDefinition] = field(default_factory=dict)

    def name_of(self, scid: str, achievement_id: str) -> str | None:
        """The name of an achievement of this title; None for any other."""
        found = self.achievements.get(achievement_id) if scid == self.scid else None
        return found.name if found is not None else None


def load_definitions(path: Path | None) -> Definitions:
    """Reads a definitions file, JSON where its name ends so, otherwise TOML. None: there are no definitions."""
    if path is None:
        return Definitions()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DefinitionsError(
            f"The definitions file {path} can't be read ({error.strerror or error}). Correct definitions "
            f"(XBLSHIM_DEFINITIONS), or leave it out: then achievements are made on first use."
        ) from None
    except UnicodeDecodeError as error:
        raise DefinitionsError(f"The definitions file {path} is not UTF-8: {error}.") from None
    return _Reader(str(path)).definitions(_parsed(path, text))


def _parsed(path: Path, text: str) -> object:
    try:
        if path.suffix.lower() == ".json":
            import json

            return json.loads(text)
        import tomllib

        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        kind = "JSON" if path.suffix.lower() == ".json" else "TOML"
        raise DefinitionsError(f"The definitions file {path} is not {kind}: {error}.") from None


# The rules of single values: each returns the value or raises ValueError with "must be …".


def _text(value: Any) -> str:
    # JSON can write half of a surrogate pair, which has no form in UTF-8; and C's texts end at a NUL.
    if not isinstance(value, str):
        raise ValueError("must be a text")
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in value):
        raise ValueError("must be a text without NUL and halves of surrogate pairs")
    return value


def _named(value: Any) -> str:
    if not _text(value):
        raise ValueError("must be a text that isn't empty")
    return str(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _whole(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 2**31:
        raise ValueError("must be a whole number, 0 or more")
    return value


def _title_id(value: Any) -> int:
    try:
        number = int(value, 0) if isinstance(value, str) else value
    except ValueError:
        number = None
    if type(number) is not int or not 1 <= number <= MAX_TITLE_ID:
        raise ValueError('must be a title id of 32 bits, such as 305419896 or "0x12345678"')
    return number


def _one_of(*choices: str) -> Callable[[Any], str]:
    def rule(value: Any) -> str:
        for choice in choices:
            if isinstance(value, str) and value.lower() == choice.lower():
                return choice
        raise ValueError(f"must be {' or '.join(choices)}")

    return rule


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError("must be an array of texts")
    return tuple(value)


def _moment(value: Any) -> datetime:
    try:
        if isinstance(value, str):
            value = datetime.fromisoformat(value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            value = datetime(value.year, value.month, value.day)
        if isinstance(value, datetime):
            return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        pass
    raise ValueError('must be a date and time, such as "2030-01-31T12:00:00Z"')


_REWARD_RULES: dict[str, Callable[[Any], object]] = {
    "value": _named,
    "name": _text,
    "description": _text,
    "type": _one_of(*REWARD_TYPES),
    "value_type": _named,
    "icon": _text,
}
_ACHIEVEMENT_RULES: dict[str, Callable[[Any], object]] = {
    "id": _named,
    "name": _text,
    "description": _text,
    "locked_description": _text,
    "gamerscore": _whole,
    "secret": _flag,
    "icon": _text,
    "art": _text,
    "type": _one_of(*ACHIEVEMENT_TYPES),
    "participation": _one_of(*PARTICIPATION_TYPES),
    "platforms": _texts,
    "product_id": _text,
    "deep_link": _text,
    "estimated_seconds": _whole,
    "starts": _moment,
    "ends": _moment,
    "revoked": _flag,
}
_FILE_RULES: dict[str, Callable[[Any], object]] = {
    "scid": _named,
    "title_id": _title_id,
    "title_name": _text,
    "strict": _flag,
}


class _Reader:
    def __init__(self, file: str) -> None:
        self._file = file

    def definitions(self, document: object) -> Definitions:
        table, lists = self._split(document, "", "achievements")
        values = self._checked(table, "", _FILE_RULES, {"scid"}, "achievements")
        achievements: dict[str, AchievementDefinition] = {}
        for number, entry in enumerate(lists, 1):
            achievement = self._achievement(entry, number)
            if achievement.id in achievements:
                self._fail(f"achievement {number}", "id", f"{achievement.id!r} was used by an earlier entry")
            achievements[achievement.id] = achievement
        values["scid"] = str(values["scid"]).lower()
        return Definitions(**values, achievements=achievements)

    def _achievement(self, entry: object, number: int) -> AchievementDefinition:
        where = f"achievement {number}"
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            where += f" (id {entry['id']!r})"
        table, lists = self._split(entry, where, "rewards")
        values = self._checked(table, where, _ACHIEVEMENT_RULES, {"id"}, "rewards")
        if values.get("starts") and values.get("ends") and values["starts"] > values["ends"]:
            self._fail(where, "ends", "is before starts")
        rewards = []
        for position, reward in enumerate(lists, 1):
            place = f"{where}, reward {position}"
            members, _ = self._split(reward, place, "")
            rewards.append(Reward(**self._checked(members, place, _REWARD_RULES, {"value"})))
        return AchievementDefinition(**values, rewards=tuple(rewards))

    def _split(self, value: object, where: str, key: str) -> tuple[dict[str, Any], list[Any]]:
        """A table without its list of tables `key`, and that list."""
        if not isinstance(value, dict):
            self._fail(where, "", "must be a table of keys and values")
        table = dict(value)
        inner = table.pop(key, [])
        if not isinstance(inner, list):
            self._fail(where, key, "must be an array of tables")
        return table, inner

    def _checked(
        self,
        table: dict[str, Any],
        where: str,
        rules: Mapping[str, Callable[[Any], object]],
        required: set[str],
        *lists: str,
    ) -> dict[str, Any]:
        values = {}
        for key, value in table.items():
            if key not in rules:
                self._fail(where, str(key), f"is not a key of this place; these are: {', '.join([*rules, *lists])}")
            try:
                values[key] = rules[key](value)
            except ValueError as error:
                self._fail(where, key, f"{error}, not {value!r}")
        for key in sorted(required - values.keys()):
            self._fail(where, key, "is missing")
        return values

    def _fail(self, where: str, key: str, what: str) -> NoReturn:
        place = ": ".join(part for part in (f"The definitions file {self._file}", where, key) if part)
        raise DefinitionsError(f"{place} {what}.")


# The tables name each field of their class, once.
assert {*_REWARD_RULES} == {item.name for item in fields(Reward)}
assert {*_ACHIEVEMENT_RULES, "rewards"} == {item.name for item in fields(AchievementDefinition)}
assert {*_FILE_RULES, "achievements"} == {item.name for item in fields(Definitions)}
