"""From a body to a JSON document. What comes from elsewhere is trusted with nothing: not to be JSON, not to be shallow, not to have few values, and
not to have numbers of a sane length. Values and levels are counted in the bytes, before the parser makes objects of them.
"""

from __future__ import annotations

import re
from json import JSONDecoder
from typing import Any, NoReturn

from .hresult import E_FAIL, WEB_E_INVALID_JSON_STRING

MAX_VALUES = 100_000
"""Values of a document, arrays and objects among them; names of members don't count. A thousand achievements have some 50,000."""
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


def has_few_values(body: bytes) -> bool:
    """Whether a document has at most MAX_VALUES values; a parser that counts nothing may have it then."""
    outline = outline_of(body)
    return outline is not None and values_of(outline) <= MAX_VALUES


def parse(body: bytes, most: int = MAX_VALUES) -> Any:
    """The body's JSON document; Unreadable where it isn't one (a byte-order mark is not JSON), with E_FAIL where it has more than `most` values.
    A member that stands twice has the later value.

    Its texts are ready for C, whose texts are UTF-8 and end at a NUL: escapes can write a NUL, and half of a surrogate pair, which has no form in
    UTF-8. A text ends before its first NUL here too; U+FFFD stands for a half.
    """
    outline = outline_of(body, most)
    if outline is None or values_of(outline) > most:
        raise Unreadable(f"has more than {most} values", E_FAIL)
    if not is_shallow(outline):
        raise Unreadable(f"is not JSON, or has more than {MAX_DEPTH} levels")
    try:
        document = _DECODER.decode(body.decode("utf-8"))
        return _tidy(document) if _SUSPICIOUS.search(body) else document
    except UnicodeDecodeError as error:
        raise Unreadable(f"is not UTF-8: {error}") from None
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"is not JSON: {error}") from None


def outline_of(body: bytes, most: int = MAX_VALUES) -> bytes | None:
    """The body with one quote in the place of each text. None where it has so many texts that it has more than `most` values."""
    if b"\\" in body:
        # In this order: of a row of backslashes each second one is escaped, and what remains escapes what follows.
        body = body.replace(b"\\\\", b"").replace(b'\\"', b"")
    quotes = body.count(b'"')
    if quotes > 4 * most:  # two texts a value, its name and itself
        return None
    return b'"'.join(body.split(b'"')[::2]) if quotes else body


def values_of(outline: bytes) -> int:
    """How many values a document with this outline has; of what is no document, at least as many as the parser makes before it notices."""
    outline = outline.translate(None, _SPACE)
    containers = outline.count(b"[") + outline.count(b"{") - outline.count(b"[]") - outline.count(b"{}")
    return 1 + containers + outline.count(b",")


def is_shallow(outline: bytes) -> bool:
    """Whether all brackets have partners, and at most MAX_DEPTH of them stand in each other."""
    brackets = outline.translate(_ONE_KIND, _NO_BRACKETS)
    for _ in range(MAX_DEPTH):
        if not brackets:
            return True
        if _TOO_DEEP in brackets:
            return False
        brackets = brackets.replace(b"[]", b"")  # the innermost level
    return not brackets


_SPACE = b" \t\r\n"
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
