"""Value rules of the services beside achievements. `wire/json_rules.py` has the general ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

from xblshim.client.wire.json_document import Unreadable
from xblshim.client.wire.json_rules import Member, Rule, each, text, text_not_null

T = TypeVar("T")
_NUMBER = re.compile(r"[ \t\n\v\f\r]*([+-]?)([0-9]*)", re.ASCII)
_MOST_DIGITS = 20


def unsigned64(digits: str) -> int:
    """A number as C's strtoull parses it with base 10: text after the digits is ignored, no digits give 0, and values beyond 64 bits give the
    largest number."""
    found = _NUMBER.match(digits)
    assert found is not None
    sign, number = found[1], found[2].lstrip("0")
    if len(number) > _MOST_DIGITS or int(number or "0") >= 1 << 64:
        return (1 << 64) - 1
    value = int(number or "0")
    return -value % (1 << 64) if sign == "-" else value


def xuid(value: Any) -> int:
    """A string with a number; null is 0."""
    return unsigned64(text(value))


def flag(value: Any) -> bool:
    """true or false."""
    if type(value) is not bool:
        raise Unreadable("must be true or false")
    return value


def whole_number(least: int, most: int) -> Rule[int]:
    """A JSON integer within these limits, without fraction or exponent."""

    def rule(value: Any) -> int:
        if type(value) is not int or not least <= value <= most:
            raise Unreadable(f"must be a whole number from {least} to {most}")
        return value

    return rule


def double(value: Any) -> float:
    """A number with a fraction or an exponent."""
    if type(value) is not float:
        raise Unreadable("must be a number with a fraction or an exponent")
    return value


def object_with(**members: Member) -> Rule[dict[str, Any]]:
    """Converts an object's members to our names. Missing members get their default."""
    rows = [(name, member.name, member.rule, member.missing) for name, member in members.items()]

    def read(value: Any) -> dict[str, Any]:
        if type(value) is not dict:
            raise Unreadable("must be an object")
        found: dict[str, Any] = {}
        for name, key, rule, missing in rows:
            if key in value:
                try:
                    found[name] = rule(value[key])
                except Unreadable as error:
                    raise error.within(key) from None
            elif missing is ...:
                raise Unreadable("is missing").within(key)
            else:
                found[name] = missing
        return found

    return read


def elements(value: Any, rule: Callable[[Any], T]) -> tuple[T, ...]:
    """Applies a rule to an array's elements."""
    if type(value) is not list:
        raise Unreadable("must be an array")
    return each(value, rule)


__all__ = ["double", "elements", "flag", "object_with", "text", "text_not_null", "unsigned64", "whole_number", "xuid"]
