"""Rules that convert JSON values to Python values. achievement_json.py states which rule applies to which member.

A rule is a function of one JSON value that gives ours or raises Unreadable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from .json_document import Unreadable

T = TypeVar("T")
Rule = Callable[[Any], T]

REMEMBERED = 256
"""The most texts whose values are cached: in a list most achievements have the same times."""


# What the compiler of rules needs from other rules.
_DIRECT: dict[Rule[Any], Callable[[Any], Any]] = {}
"""The function that replaces a rule, mostly one without Python code. It may raise TypeError for values that the rule refuses."""

_NULLABLE: dict[Rule[Any], tuple[Rule[Any], Any]] = {}
"""The rules made by `or_null`: the inner rule, and the value for null."""
_ARRAYS: dict[Rule[Any], Rule[Any]] = {}
"""The rules made by `array`: the elements' rule."""
_OBJECTS: dict[Rule[Any], tuple[type[Any], tuple[Member, ...]]] = {}
"""The rules made by `object_of`: the class and the members."""
MANY = 50
"""The number of elements of an array from which on compiling a rule is faster than reading with it."""


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
        if type(value) is int and 0 <= value <= most:
            return value
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

    class AsWritten(dict[Any, int]):
        def __missing__(self, value: Any) -> int:
            return rule(value)

    def rule(value: Any) -> int:
        return numbers.get(text(value).lower(), 0)

    _DIRECT[rule] = AsWritten(values).__getitem__
    return rule


_DATE = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)?)?",
    re.ASCII | re.IGNORECASE,
)
_1970 = date(1970, 1, 1).toordinal()
_START_OF_1970 = datetime(1970, 1, 1, tzinfo=UTC)


def moment(value: Any) -> int:
    """An ISO 8601 date and time as whole seconds since 1970; without a zone it is UTC. 0 for what isn't one or lies before 1970: the service
    writes 0001-01-01 for "never"."""
    return _seconds_since_1970(text_not_null(value))


@lru_cache(REMEMBERED)
def _seconds_since_1970(written: str) -> int:
    """TypeError for what is no text."""
    if len(written) in (20, 28) and written[4:11:3] == "--T" and written[-1] == "Z":
        try:  # a faster parser for the services' usual form
            since = datetime.fromisoformat(written) - _START_OF_1970
        except ValueError:
            pass
        else:
            return max(0, since.days * 86400 + since.seconds)
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
    """TypeError for what is no text."""
    found = _DURATION.match(written)
    if found is None or any(len(part.lstrip("+-")) > _LONGEST_PART for part in found.groups(default="")):
        return 0
    hours, minutes, seconds = map(int, found.groups(default="0"))
    return max(0, hours * 3600 + minutes * 60 + seconds)


_DIRECT[moment] = _seconds_since_1970
_DIRECT[duration] = _seconds_of


# Compound values


def or_null(rule: Rule[T], instead: T) -> Rule[T]:
    """Applies `rule`; null becomes `instead`."""

    def read(value: Any) -> T:
        return instead if value is None else rule(value)

    _NULLABLE[read] = rule, instead
    return read


def array(rule: Rule[T]) -> Rule[tuple[T, ...]]:
    """An array, not null. Applies `rule` to each element."""
    if rule is text:
        return _texts  # type: ignore[return-value]
    one_of_few, instead = _NULLABLE.get(rule, (rule, None))
    null = None if rule in _NULLABLE else ...  # no JSON value is `...`

    def read(value: Any) -> tuple[T, ...]:
        if type(value) is not list:
            raise _wrong("an array", value)
        one = one_of_few if len(value) < MANY else _compiled(one_of_few)
        items: list[T] = []
        try:
            for item in value:
                items.append(instead if item is null else one(item))
        except Unreadable as error:
            raise error.within(len(items)) from None
        return tuple(items)

    _ARRAYS[read] = rule
    return read


def _texts(value: Any) -> tuple[str, ...]:
    if type(value) is not list:
        raise _wrong("an array", value)
    try:
        "".join(value)
    except TypeError:
        return each(value, text)
    return tuple(value)


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
    """The value of a missing member; `...` if the member is required."""
    failure: int | None = None
    """The HRESULT for any error in it. None: that of the enclosing object."""
    absent: int | None = None
    """The HRESULT if it is missing. None: `failure`."""


def object_of(make: type[T], **members: Member) -> Rule[T]:
    """Converts an object, not null, to the named tuple `make`: its fields in order, each from its member. Ignores further members. An error names
    the first wrong member in the order of the fields."""
    if tuple(members) != make._fields:  # type: ignore[attr-defined]
        raise TypeError(f"{make.__name__} has other fields")
    rows = tuple(members.values())

    def read(value: Any) -> T:
        if type(value) is not dict:
            raise _wrong("an object", value)
        values: list[Any] = []
        for row in rows:
            if row.name in value:
                try:
                    values.append(row.rule(value[row.name]))
                except Unreadable as error:
                    raise error.within(row.name, row.failure) from None
            elif row.missing is ...:
                raise Unreadable("is missing").within(row.name, row.absent or row.failure)
            else:
                values.append(row.missing)
        return make(*values)

    _OBJECTS[read] = make, rows
    return read


@lru_cache(None)
def _compiled(rule: Rule[Any]) -> Rule[Any]:
    """Compiles a rule for objects to Python that is written for it, as collections.namedtuple does: a third of the time. Returns other rules as
    they are.

    In that Python `at` is the place of the member that is being read. The rule itself still reads objects in which a member is missing.
    """
    if rule in _NULLABLE:
        other, instead = _NULLABLE[rule]
        return or_null(_compiled(other), instead)
    if rule in _ARRAYS:
        return array(_compiled(_ARRAYS[rule]))
    if rule not in _OBJECTS:
        return rule
    make, rows = _OBJECTS[rule]
    names: dict[str, Any] = {"make": make, "new": tuple.__new__, "rule": rule, "rows": rows}
    names |= {"text": text, "wrong": _wrong, "Unreadable": Unreadable}
    lines = ["def read(value):", " if type(value) is not dict: raise wrong('an object', value)", " try:"]
    lines += [f"  v{place} = value[{row.name!r}]" for place, row in enumerate(rows)]
    lines += [" except KeyError: return rule(value)", " try:"]
    for place, row in enumerate(rows):
        if row.rule is text:
            lines.append(f"  if type(v{place}) is not str: at = {place}; v{place} = text(v{place})")
            continue
        member, names[f"null{place}"] = _NULLABLE.get(row.rule, (row.rule, None))
        names[f"rule{place}"] = _DIRECT.get(member) or _compiled(member)
        unless_null = f"null{place} if v{place} is None else " if row.rule in _NULLABLE else ""
        lines.append(f"  at = {place}; v{place} = {unless_null}rule{place}(v{place})")
    lines += [
        " except TypeError: return rule(value)",
        " except Unreadable as error: raise error.within(rows[at].name, rows[at].failure) from None",
        f" return new(make, ({''.join(f'v{place}, ' for place in range(len(rows)))}))",
    ]
    exec("\n".join(lines), names)
    read: Rule[Any] = names["read"]
    return read


_KINDS = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "an array", dict: "an object"}


def _wrong(wanted: str, value: Any) -> Unreadable:
    return Unreadable(f"must be {wanted}, not {_KINDS.get(type(value), 'null')}")
