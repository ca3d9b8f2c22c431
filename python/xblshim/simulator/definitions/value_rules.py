"""Rules of single values. Each returns the value to store, or raises ValueError with "must be …"; `schema` is the same rule as a JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from xblshim.simulator.decimal_patterns import decimal
from xblshim.simulator.records import MAX_TITLE_ID, MAX_XUID


@dataclass(frozen=True, slots=True)
class Rule:
    """The rule for a key's value."""

    read: Callable[[Any], Any]
    schema: Mapping[str, Any]
    shown: str
    """The kind of value, for the documentation."""


def _text(value: Any) -> str:
    # JSON may contain lone surrogates, which UTF-8 can't represent, and NUL ends a text in C.
    if not isinstance(value, str):
        raise ValueError("must be a text")
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in value):
        raise ValueError("must be a text without NUL and unpaired surrogates")
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


_LARGEST = 2**53


def _above_zero(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= _LARGEST:
        raise ValueError("must be a number above 0")
    return float(value)


_SCID = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"


def _scid(value: Any) -> str:
    if not isinstance(value, str) or re.fullmatch(_SCID, value) is None:
        raise ValueError('must be a scid such as "00000000-0000-0000-0000-000012345678"')
    return value.lower()


_TITLE_ID = f"0[xX](?!0+$)[0-9A-Fa-f]{{1,8}}|{decimal(MAX_TITLE_ID, 1)}"


def _title_id(value: Any) -> int:
    number = value
    if isinstance(value, str):
        number = int(value, 16 if value[:2] in ("0x", "0X") else 10) if re.fullmatch(_TITLE_ID, value) else None
    if type(number) is not int or not 1 <= number <= MAX_TITLE_ID:
        raise ValueError('must be a title id of 32 bits, such as 305419896 or "0x12345678"')
    return number


_XUID = decimal(MAX_XUID, 1)


def _xuid(value: Any) -> int:
    number = int(value) if isinstance(value, str) and re.fullmatch(_XUID, value) else value
    if type(number) is not int or not 1 <= number <= MAX_XUID:
        raise ValueError('must be a xuid, such as "2814600000000001"')
    return number


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError("must be an array of texts")
    return tuple(_text(item) for item in value)


def _words(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ValueError("must be an array of texts that aren't empty")
    return tuple(_text(item) for item in value)


def _xuids(value: Any) -> tuple[int, ...]:
    if not isinstance(value, list):
        raise ValueError("must be an array of xuids")
    return tuple(dict.fromkeys(map(_xuid, value)))


def _texts_by_id(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ValueError("must be a table of ids and texts")
    return {_text(name): _text(one) for name, one in value.items()}


_MOMENT = (
    "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"([Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?"
)


def _moment(value: Any) -> datetime:
    try:
        if isinstance(value, str) and re.fullmatch(_MOMENT, value):
            value = datetime.fromisoformat(value)
        elif isinstance(value, date) and not isinstance(value, datetime):
            value = datetime(value.year, value.month, value.day)
        if isinstance(value, datetime):
            return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        pass
    raise ValueError('must be a date and time, such as "2030-01-31T12:00:00Z"')


TEXT = Rule(_text, {"type": "string"}, "text")
NAMED = Rule(_named, {"type": "string", "minLength": 1}, "text, not empty")
FLAG = Rule(_flag, {"type": "boolean"}, "true or false")
WHOLE = Rule(_whole, {"type": "integer", "minimum": 0, "maximum": 2**31 - 1}, "whole number, 0 or more")
ABOVE_ZERO = Rule(_above_zero, {"type": "number", "exclusiveMinimum": 0, "maximum": _LARGEST}, "number above 0")
SCID = Rule(_scid, {"type": "string", "pattern": f"^{_SCID}$"}, "scid")
TITLE_ID = Rule(
    _title_id,
    {
        "anyOf": [
            {"type": "integer", "minimum": 1, "maximum": MAX_TITLE_ID},
            {"type": "string", "pattern": f"^({_TITLE_ID})$"},
        ]
    },
    "number, or text such as `0x12345678`",
)
XUID = Rule(
    _xuid,
    {"anyOf": [{"type": "integer", "minimum": 1, "maximum": MAX_XUID}, {"type": "string", "pattern": f"^({_XUID})$"}]},
    "xuid: a text or a number",
)
XUIDS = Rule(_xuids, {"type": "array", "items": XUID.schema}, "array of xuids")
TEXTS_BY_ID = Rule(
    _texts_by_id, {"type": "object", "additionalProperties": {"type": "string"}}, "table of ids and texts"
)
TEXTS = Rule(_texts, {"type": "array", "items": {"type": "string"}}, "array of texts")
WORDS = Rule(
    _words, {"type": "array", "items": {"type": "string", "minLength": 1}}, "array of texts, none of them empty"
)
MOMENT = Rule(_moment, {"type": "string", "pattern": f"^{_MOMENT}$"}, "date and time; UTC without an offset")
ICON = Rule(_text, {"type": "string"}, "URL or file")
PICTURE = Rule(_text, {"type": "string"}, "URL or file")
"""A picture. Its file must have an allowed type and size."""


def one_of(*choices: str) -> Rule:
    """Returns a rule for one of these strings, in any letter case."""

    def read(value: Any) -> str:
        for choice in choices:
            if isinstance(value, str) and value.lower() == choice.lower():
                return choice
        raise ValueError(f"must be {', '.join(choices[:-1])} or {choices[-1]}")

    spelled = "|".join(
        "".join(f"[{c.upper()}{c.lower()}]" if c.isalpha() else re.escape(c) for c in one) for one in choices
    )
    # Editors offer `examples` for completion.
    schema = {"type": "string", "pattern": f"^({spelled})$", "examples": list(choices)}
    return Rule(read, schema, " or ".join(f"`{choice}`" for choice in choices))


def some_of(*choices: str) -> Rule:
    """Returns a rule for an array of these strings, in any letter case."""
    one = one_of(*choices)

    def read(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list):
            raise ValueError("must be an array of texts")
        try:
            return tuple(dict.fromkeys(map(one.read, value)))
        except ValueError as error:
            raise ValueError(f"has an element that {error}") from None

    return Rule(read, {"type": "array", "items": one.schema}, f"array of {one.shown}")
