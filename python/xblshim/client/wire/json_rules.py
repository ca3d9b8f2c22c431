"""Rules that convert JSON values to Python values. achievement_json.py states which rule applies to which member.

A rule is a function of one JSON value that gives ours or raises Unreadable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from itertools import accumulate, chain, repeat
from operator import itemgetter
from typing import Any, NamedTuple, TypeVar

from .json_document import Unreadable

T = TypeVar("T")
Rule = Callable[[Any], T]

MANY = 10
"""The number of elements of an array from which on reading it by columns is faster than element by element."""

Column = Callable[[list[Any]], list[Any]]
_COLUMNS: dict[Rule[Any], Column] = {}
"""For rules that read a column with few calls: the function that does it. A column has the values of one member in many objects. The function may
raise TypeError or KeyError for values that the rule has to read one by one; no column is empty."""


def _distinct(rule: Rule[T]) -> Rule[T]:
    """Marks a rule for texts that are often the same: in a column it reads each distinct text once."""
    _COLUMNS[rule] = partial(_each_distinct, rule)
    return rule


def _each_distinct(rule: Rule[T], values: list[Any]) -> list[T]:
    read = {value: rule(value) for value in dict.fromkeys(values)}
    return list(map(read.__getitem__, values))


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

    @_distinct
    def rule(value: Any) -> int:
        return numbers.get(text(value).lower(), 0)

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
    written = text_not_null(value)
    if len(written) in (20, 28) and written[4:11:3] == "--T" and written[-1] == "Z":
        try:  # a faster parser for the services' usual form
            since = datetime.fromisoformat(written) - _START_OF_1970
        except ValueError:
            pass
        else:
            return since.days * 86400 + since.seconds if since.days >= 0 else 0
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


def _moment_column(values: list[Any]) -> list[int]:
    if set(map(_MOMENT_SHAPE, values)) == {("--T", "Z")} and set(map(len, values)) <= {20, 28}:
        with suppress(ValueError):  # as in `moment`, with a fifth of its calls
            since = [time - _START_OF_1970 for time in map(datetime.fromisoformat, values)]
            return [each.days * 86400 + each.seconds if each.days >= 0 else 0 for each in since]
    return _each_distinct(moment, values)


_MOMENT_SHAPE = itemgetter(slice(4, 11, 3), slice(-1, None))
_COLUMNS[moment] = _moment_column


_DURATION = re.compile(r"\s*([+-]?\d+)(?:\s*[^\s\d]\s*([+-]?\d+)(?:\s*[^\s\d]\s*([+-]?\d+))?)?", re.ASCII)
_LONGEST_PART = 9


@_distinct
def duration(value: Any) -> int:
    """Hours, minutes and seconds, in seconds, as the original reads them: numbers with any one character between them, of which the last may be
    missing. What follows doesn't matter: `1.06:12:14` is 1 hour, 6 minutes and 12 seconds. 0 for what doesn't begin with a number, for a
    number of more than 9 digits, and for a negative sum."""
    found = _DURATION.match(text_not_null(value))
    if found is None or any(len(part.lstrip("+-")) > _LONGEST_PART for part in found.groups(default="")):
        return 0
    hours, minutes, seconds = map(int, found.groups(default="0"))
    return max(0, hours * 3600 + minutes * 60 + seconds)


# Compound values


def or_null(rule: Rule[T], instead: T) -> Rule[T]:
    """Applies `rule`; null becomes `instead`."""

    def read(value: Any) -> T:
        return instead if value is None else rule(value)

    def column(values: list[Any]) -> list[T]:
        present = [value for value in values if value is not None]
        if len(present) == len(values):
            return read_column(rule, values)
        results = iter(read_column(rule, present))
        return [instead if value is None else next(results) for value in values]

    _COLUMNS[read] = column
    return read


def array(rule: Rule[T]) -> Rule[tuple[T, ...]]:
    """An array, not null. Applies `rule` to each element. An error names the first wrong element's place."""

    def read(value: Any) -> tuple[T, ...]:
        if type(value) is not list:
            raise _wrong("an array", value)
        if len(value) >= MANY:
            with suppress(Unreadable):  # `each` raises it again, with the place
                return tuple(read_column(rule, value))
        return each(value, rule)

    def column(values: list[Any]) -> list[tuple[T, ...]]:
        elements = read_column(rule, list(chain.from_iterable(_all(list, values))))
        lengths = list(map(len, values))
        if lengths[0] and lengths.count(lengths[0]) == len(lengths):  # as usual: all have the same length
            return list(zip(*repeat(iter(elements), lengths[0]), strict=True))
        ends = list(accumulate(lengths))
        return [tuple(elements[start:end]) for start, end in zip([0, *ends[:-1]], ends, strict=True)]

    _COLUMNS[read] = column
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
    new: Any = tuple.__new__  # without the Python code of a named tuple

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

    def column(values: list[Any]) -> list[T]:
        names = {
            name: name for name in values[0]
        }  # the parser's texts, which the others have, too: found without comparing characters
        columns = [read_column(row.rule, list(map(itemgetter(names[row.name]), values))) for row in rows]
        return list(map(new, repeat(make), zip(*columns, strict=True)))

    _COLUMNS[read] = column
    return read


# Columns


def read_column(rule: Rule[T], values: list[Any]) -> list[T]:
    """Applies a rule to each value. An error does not name the value's place."""
    column = _COLUMNS.get(rule)
    if column is not None and values:
        with suppress(TypeError, KeyError):
            return column(values)
    return [rule(value) for value in values]


def _all(kind: type, values: list[Any]) -> list[Any]:
    if set(map(type, values)) != {kind}:
        raise TypeError(f"not only {kind.__name__}")
    return values


def _text_column(values: list[Any]) -> list[str]:
    try:
        "".join(values)  # raises TypeError unless all are texts
        return values
    except TypeError:
        texts = ["" if value is None else value for value in values]
        "".join(texts)
        return texts


_COLUMNS[text] = _text_column
_COLUMNS[flag] = partial(_all, bool)


_KINDS = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "an array", dict: "an object"}


def _wrong(expected: str, value: Any) -> Unreadable:
    return Unreadable(f"must be {expected}, not {_KINDS.get(type(value), 'null')}")
