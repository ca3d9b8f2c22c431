"""From a body to a JSON document, and the rules by which its values become ours. achievement_json.py says which rule holds where.

A rule is a function of one JSON value that gives ours or raises Unreadable. What the service sends is trusted with nothing: not to be JSON, not
to be shallow, not to have numbers of a sane length.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from json import JSONDecoder
from typing import Any, NamedTuple, NoReturn, TypeVar

from .hresult import WEB_E_INVALID_JSON_STRING

T = TypeVar("T")
Rule = Callable[[Any], T]

MAX_DEPTH = 100
"""Levels of arrays and objects. The parser recurses, on a thread whose stack we don't choose; a page needs seven."""
MAX_DIGITS = 309
"""Of an integer: as many as the largest double has. Longer ones cost the square of their length."""


class Unreadable(Exception):
    """A body from which no values can be had: with the HRESULT for the title, and the place in the document for people."""

    def __init__(self, what: str, hr: int = WEB_E_INVALID_JSON_STRING) -> None:
        super().__init__(what)
        self.hr = hr
        self._what = what
        self._place = ""

    def within(self, member: str | int, hr: int | None = None) -> Unreadable:
        """The same, seen from one level further out; `hr` where that level has an HRESULT of its own."""
        step = f"[{member}]" if isinstance(member, int) else member
        self._place = step + ("." if self._place and not self._place.startswith("[") else "") + self._place
        if hr is not None:
            self.hr = hr
        return self

    def told_of(self, document: str) -> str:
        """The sentence about `document`, such as "the answer"."""
        return f"{document}'s {self._place} {self._what}" if self._place else f"{document} {self._what}"

    def __str__(self) -> str:
        return self.told_of("the answer")


# Documents


def parse(body: bytes) -> Any:
    """The body's JSON document; Unreadable where it isn't one. A member that stands twice has the later value.

    Its texts are ready for C, whose texts are UTF-8 and end at a NUL: escapes can write a NUL, and half of a surrogate pair, which has no form in
    UTF-8. A text ends before its first NUL here too; U+FFFD stands for a half.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(f"is not UTF-8: {error}") from None
    if not is_shallow(body):
        raise Unreadable(f"is not JSON, or has more than {MAX_DEPTH} levels")
    try:
        document = _DECODER.decode(text)
        return _tidy(document) if _SUSPICIOUS.search(body) else document
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"is not JSON: {error}") from None


def is_shallow(body: bytes) -> bool:
    """Whether the brackets outside of texts have partners, and at most MAX_DEPTH of them stand in each other."""
    if b"\\" in body:
        # In this order: of a row of backslashes each second one is escaped, and what remains escapes what follows.
        body = body.replace(b"\\\\", b"").replace(b'\\"', b"")
    if b'"' in body:
        body = b"".join(body.split(b'"')[::2])
    brackets = body.translate(_ONE_KIND, _NO_BRACKETS)
    for _ in range(MAX_DEPTH):
        if not brackets:
            return True
        if _TOO_DEEP in brackets:
            return False
        brackets = brackets.replace(b"[]", b"")  # the innermost level
    return not brackets


_ONE_KIND = bytes.maketrans(b"{}", b"[]")
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_TOO_DEEP = b"[" * (MAX_DEPTH + 1)
_SUSPICIOUS = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")


def _integer(digits: str) -> int:
    if len(digits) > MAX_DIGITS:
        raise ValueError(f"a number has {len(digits)} digits")
    return int(digits)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


_DECODER = JSONDecoder(parse_int=_integer, parse_constant=_no_constant)


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        value = value.partition("\0")[0]
        return value if value.isascii() else value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, list):
        return [_tidy(item) for item in value]
    if isinstance(value, dict):
        return {name: _tidy(item) for name, item in value.items()}
    return value


# Single values


def text(value: Any) -> str:
    """A text; null is the empty one."""
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
    """A whole number without a sign, however it is written: JSON doesn't tell 1 from 1.0."""

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
    """A number that C's float can hold, a whole one too."""
    if type(value) is not float and type(value) is not int:
        raise _wrong("a number", value)
    if not -_MAX_FLOAT <= value <= _MAX_FLOAT:
        raise Unreadable("must be a number that a float can hold")
    return float(value)


_MAX_FLOAT = 2.0**127


def one_of(*names: str) -> Rule[int]:
    """An enum's text in any letter case: its place among `names`, from 1. Another text, and null, is 0 (unknown)."""
    numbers = {name.lower(): number for number, name in enumerate(names, 1)}

    def rule(value: Any) -> int:
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
    found = _DATE.fullmatch(text_not_null(value))
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


_DURATION = re.compile(r"(\d{1,9}):(\d{1,9}):(\d{1,9})", re.ASCII)


def duration(value: Any) -> int:
    """Hours, minutes and seconds with colons between them, in seconds; 0 for anything else."""
    found = _DURATION.fullmatch(text_not_null(value))
    return int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3]) if found is not None else 0


# Compound values


def or_null(rule: Rule[T], instead: T) -> Rule[T]:
    """As `rule`; null becomes `instead`."""
    return lambda value: instead if value is None else rule(value)


def array(rule: Rule[T]) -> Rule[tuple[T, ...]]:
    """An array, not null, with each element after `rule`."""

    def read(value: Any) -> tuple[T, ...]:
        if type(value) is not list:
            raise _wrong("an array", value)
        items: list[T] = []
        try:
            for item in value:
                items.append(rule(item))
        except Unreadable as error:
            raise error.within(len(items)) from None
        return tuple(items)

    return read


class Member(NamedTuple):
    """A member of a JSON object."""

    name: str
    rule: Rule[Any]
    missing: Any = ...
    """The value where there is no such member; `...` where there must be one."""
    failure: int | None = None
    """The HRESULT where it is missing or anything in it is wrong, unless the one of what it stands in."""


def object_of(make: type[T], **members: Member) -> Rule[T]:
    """An object, not null, as the named tuple `make`: its fields, in their order, with the member each comes from. Further members don't matter."""
    if tuple(members) != make._fields:  # type: ignore[attr-defined]
        raise TypeError(f"{make.__name__} has other fields")
    # Plain tuples: unpacking a named one in the loop costs a third more.
    rows = [(member.name, member.rule, member.missing) for member in members.values()]
    failures = {member.name: member.failure for member in members.values()}
    made: Callable[[list[Any]], T] = make._make  # type: ignore[attr-defined]

    def read(value: Any) -> T:
        if type(value) is not dict:
            raise _wrong("an object", value)
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
            raise error.within(name, failures[name]) from None
        return made(values)

    return read


_KINDS = {bool: "true or false", int: "a number", float: "a number", str: "a text", list: "an array", dict: "an object"}


def _wrong(wanted: str, value: Any) -> Unreadable:
    return Unreadable(f"must be {wanted}, not {_KINDS.get(type(value), 'null')}")
