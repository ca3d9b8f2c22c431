"""Rules that convert JSON values to Python values. achievement_json.py states which rule applies to which member.

A rule is a function of one JSON value that gives ours or raises Unreadable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache, partial
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from .json_document import Unreadable

T = TypeVar("T")
Rule = Callable[[Any], T]

REMEMBERED = 256
"""Texts of which is known what they mean: in a list most achievements have the same times."""


# Single values


def text(value: Any) -> str:
    """A string; null is the empty one."""
    if type(value) is str:
        return value
    if value is None:
        return ""
    raise _wrong("a text or null", value)


def text_not_null(value: Any) -> str:
    if type(value) is str:
        return value
    raise _wrong("a text", value)


def flag(value: Any) -> bool:
    if value is True or value is False:
        return value
    raise _wrong("true or false", value)


def _whole_number(most: int) -> Rule[int]:
    """A whole number without a sign, in any notation: JSON doesn't distinguish 1 from 1.0."""

    def rule(value: Any) -> int:
        number = int(value) if type(value) is float and value.is_integer() else value
        if type(number) is int and 0 <= number <= most:
            return number
        if type(value) is int or type(value) is float:
            raise Unreadable(f"must be a whole number from 0 to {most}")
        raise _wrong("a number", value)

    return rule


number32 = _whole_number(2**32 - 1)
number64 = _whole_number(2**64 - 1)


def fraction(value: Any) -> float:
    """A number in the range of C's float, whole numbers included."""
    if type(value) is not float and type(value) is not int:
        raise _wrong("a number", value)
    if not -_MAX_FLOAT <= value <= _MAX_FLOAT:
        raise Unreadable("must be a number that a float can hold")
    return float(value)


_MAX_FLOAT = 2.0**127


def one_of(values: Mapping[str, int]) -> Rule[int]:
    """The name of an enum's value in any letter case. Other strings and null are 0 (unknown)."""
    numbers = {name.lower(): number for name, number in values.items()}
    as_written = dict(values)

    def rule(value: Any) -> int:
        if type(value) is str and (number := as_written.get(value)) is not None:
            return number
        return numbers.get(text(value).lower(), 0)

    return rule


_DATE = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?",
    re.ASCII | re.IGNORECASE,
)
_1970 = date(1970, 1, 1).toordinal()


def moment(value: Any) -> int:
    """An ISO 8601 date and time as whole seconds since 1970; without a zone it is UTC. 0 for what isn't one or lies before 1970: the service
    writes 0001-01-01 for "never"."""
    return _seconds_since_1970(text_not_null(value))


@lru_cache(REMEMBERED)
def _seconds_since_1970(written: str) -> int:
    found = _DATE.fullmatch(written)
    if found is None:
        return 0
    year, month, day, hours, minutes, seconds, sign, zone_hours, zone_minutes = found.groups(default="0")
    time_of_day = int(hours) * 3600 + int(minutes) * 60 + int(seconds)
    # 24:00:00 is the day's end, :60 a leap second.
    if time_of_day > 86400 or int(minutes) > 59 or int(seconds) > 60 or int(zone_hours) > 23 or int(zone_minutes) > 59:
        return 0
    try:
        days = date(int(year), int(month), int(day)).toordinal() - _1970
    except ValueError:
        return 0
    offset = int(zone_hours) * 3600 + int(zone_minutes) * 60
    return max(0, days * 86400 + time_of_day + (offset if sign == "-" else -offset))


_DURATION = re.compile(r"\s*([+-]?\d+)(?:\s*[^\s\d]\s*([+-]?\d+)(?:\s*[^\s\d]\s*([+-]?\d+))?)?", re.ASCII)
_LONGEST_PART = 9


def duration(value: Any) -> int:
    """Hours, minutes and seconds, in seconds, as the original reads them: numbers with any one character between them, of which the last may be
    missing. What follows doesn't matter: `1.06:12:14` is 1 hour, 6 minutes and 12 seconds. 0 for what doesn't begin with a number, for a
    number of more than 9 digits, and for a negative sum."""
    return _seconds_of(text_not_null(value))


@lru_cache(REMEMBERED)
def _seconds_of(written: str) -> int:
    found = _DURATION.match(written)
    if found is None or any(len(part.lstrip("+-")) > _LONGEST_PART for part in found.groups(default="")):
        return 0
    hours, minutes, seconds = map(int, found.groups(default="0"))
    return max(0, hours * 3600 + minutes * 60 + seconds)


# Compound values


def or_null(rule: Rule[T], instead: T) -> Rule[T]:
    """Applies `rule`; null becomes `instead`."""
    return lambda value: instead if value is None else rule(value)


def array(rule: Rule[T]) -> Rule[tuple[T, ...]]:
    """An array, not null. Applies `rule` to each element."""

    def read(value: Any) -> tuple[T, ...]:
        if type(value) is not list:
            raise _wrong("an array", value)
        return each(value, rule)

    return read


def each(values: list[Any], rule: Rule[T]) -> tuple[T, ...]:
    """Applies a rule to each value. An error names the value's place."""
    items: list[T] = []
    try:
        for item in values:
            items.append(rule(item))
    except Unreadable as error:
        raise error.within(len(items)) from None
    return tuple(items)


class Member(NamedTuple):
    """A member of a JSON object."""

    name: str
    rule: Rule[Any]
    missing: Any = ...
    """The value where there is no such member; `...` where there must be one."""
    failure: int | None = None
    """The HRESULT where anything in it is wrong, unless the one of what it stands in."""
    absent: int | None = None
    """The HRESULT where it is missing, unless `failure`."""


def object_of(make: type[T], **members: Member) -> Rule[T]:
    """Converts an object, not null, to the named tuple `make`: its fields in order, each from its member. Ignores further members."""
    if tuple(members) != make._fields:  # type: ignore[attr-defined]
        raise TypeError(f"{make.__name__} has other fields")
    names = [member.name for member in members.values()]
    rows = [(member.name, member.rule, member.missing) for member in members.values()]
    # Most members are texts, which need no call; the others by their place.
    texts = [place for place, member in enumerate(members.values()) if member.rule is text]
    others = [(place, member.rule) for place, member in enumerate(members.values()) if member.rule is not text]
    failures = {member.name: member.failure for member in members.values()}
    absences = {member.name: member.absent or member.failure for member in members.values()}
    new: Any = tuple.__new__  # as make._make does it, without a call of Python
    made: Callable[[list[Any]], T] = partial(new, make)
    all_of = itemgetter(*names, names[0])  # of one name it would give no tuple

    def read(value: Any) -> T:
        if type(value) is not dict:
            raise _wrong("an object", value)
        try:
            *values, _ = all_of(value)
        except KeyError:
            return made(read_one_by_one(value))
        place = 0
        try:
            for place, rule in others:
                values[place] = rule(values[place])
        except Unreadable as error:
            read_texts(values, [before for before in texts if before < place])
            raise error.within(names[place], failures[names[place]]) from None
        read_texts(values, texts)
        return made(values)

    def read_texts(values: list[Any], places: list[int]) -> None:
        for place in places:
            if type(values[place]) is not str:
                try:
                    values[place] = text(values[place])
                except Unreadable as error:
                    raise error.within(names[place], failures[names[place]]) from None

    def read_one_by_one(value: dict[str, Any]) -> list[Any]:
        """Reads members one by one when a member is missing."""
        values: list[Any] = []
        try:
            for name, rule, missing in rows:
                if name in value:
                    values.append(rule(value[name]))
                elif missing is ...:
                    raise Unreadable("is missing")
                else:
                    values.append(missing)
        except Unreadable as error:
            raise error.within(name, failures[name] if name in value else absences[name]) from None
        return values

    return read


_KINDS = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "an array", dict: "an object"}


def _wrong(wanted: str, value: Any) -> Unreadable:
    return Unreadable(f"must be {wanted}, not {_KINDS.get(type(value), 'null')}")
