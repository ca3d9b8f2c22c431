"""Parses a body as a JSON document, with limits on depth, number of values and length of numbers, because responses are untrusted. Values and
levels are counted in the bytes, before the parser creates objects.

json parses small documents, jiter large ones. Both create the same objects; what jiter refuses, json parses, or says why it can't.
"""

from __future__ import annotations

import re
from contextlib import suppress
from json import JSONDecoder
from typing import Any, NoReturn

from xblshim.model.hresult_codes import E_FAIL, WEB_E_INVALID_JSON_STRING

MAX_VALUES = 100_000
"""The most values of a document, including arrays and objects, without names of members. A thousand achievements have some 50,000."""
MAX_DEPTH = 201
"""The most levels of arrays and objects, as in jiter. The parser recurses on a thread with a stack of unknown size; a page needs seven."""
MAX_DIGITS = 309
"""The most digits of an integer, as in the largest double. Parsing time grows with the square of the length."""
LARGE = 256 * 1024
"""The fewest bytes that jiter parses. A list of 200 achievements has so many. jiter takes two thirds of json's time; its import, 1 ms."""


class Unreadable(Exception):
    """A body can't be parsed. Has the HRESULT for the title, and the place in the document for the log."""

    def __init__(self, what: str, hr: int = WEB_E_INVALID_JSON_STRING) -> None:
        super().__init__(what)
        self.hr = hr
        self._what = what
        self._place = ""

    def within(self, member: str | int, hr: int | None = None) -> Unreadable:
        """Returns the same error as seen from the enclosing level; `hr` when that level has its own HRESULT."""
        step = f"[{member}]" if isinstance(member, int) else member
        self._place = step + ("." if self._place and not self._place.startswith("[") else "") + self._place
        if hr is not None:
            self.hr = hr
        return self

    def sentence(self, document: str) -> str:
        """Returns the sentence about `document`, such as "the response"."""
        return f"{document}'s {self._place} {self._what}" if self._place else f"{document} {self._what}"

    def __str__(self) -> str:
        return self.sentence("the response")


def parse(body: bytes, most: int = MAX_VALUES) -> Any:
    """Parses a JSON document. Raises Unreadable for another text (also for one with a byte-order mark), and with E_FAIL for more than `most` values.
    A repeated member has its last value.

    The texts are ready for C: they are cut at the first NUL, and half of a surrogate pair, which UTF-8 can't encode, becomes U+FFFD.
    """
    if not has_few_values(body, most):
        raise Unreadable(f"has more than {most} values", E_FAIL)
    try:
        document = _parse(body)
        # Searching one byte is ten times as fast as searching two.
        return _tidy(document) if b"\\" in body and _SUSPICIOUS.search(body) else document
    except UnicodeDecodeError as error:
        raise Unreadable(f"is not UTF-8: {error}") from None
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"is not JSON: {error}") from None


def has_few_values(body: bytes, most: int = MAX_VALUES) -> bool:
    """Returns whether a document has at most that many values, so that a parser without limits may read it."""
    # A value takes a byte, and another for its comma or bracket.
    if len(body) < 2 * most:
        return True
    # A container that isn't empty has one value more than commas. Empty ones, and marks in strings, are counted exactly only if that matters.
    if 1 + len(body.translate(None, _NO_STARTS)) <= most:
        return True
    plain = _without_escapes(body)
    # Two strings a value, its name and itself, have four quotes.
    return plain.count(b'"') <= 4 * most and _values_of(plain) <= most


def structure_of(body: bytes) -> bytes:
    """Returns the brackets and commas outside of strings."""
    marks = _without_escapes(body).translate(None, _NO_MARKS)
    # Two adjacent quotes are an empty string, or the end of one and the start of the next. The contents of strings stay.
    marks = marks.replace(b'""', b"")
    return b"".join(marks.split(b'"')[::2]) if b'"' in marks else marks


def _values_of(plain: bytes) -> int:
    """Returns the number of values in a document without escapes; for an invalid document, at least as many as the parser creates before the
    error."""
    outline = b'"'.join(plain.split(b'"')[::2]).translate(None, _SPACE)
    containers = outline.count(b"[") + outline.count(b"{") - outline.count(b"[]") - outline.count(b"{}")
    return 1 + containers + outline.count(b",")


def _without_escapes(body: bytes) -> bytes:
    """Removes escape sequences, which could contain quotes."""
    if b"\\" not in body:
        return body
    # In this order: every second backslash in a row is escaped, and a remaining one escapes the next character.
    return body.replace(b"\\\\", b"").replace(b'\\"', b"")


def is_shallow(structure: bytes) -> bool:
    """Returns whether all brackets are balanced and nested at most MAX_DEPTH levels deep."""
    brackets = structure.translate(_ONE_KIND, b",")
    for _ in range(MAX_DEPTH):
        if not brackets:
            return True
        if _TOO_DEEP in brackets:
            return False
        brackets = brackets.replace(b"[]", b"")  # the innermost level
    return not brackets


_SPACE = b" \t\r\n"
_ONE_KIND = bytes.maketrans(b"{}", b"[]")
_ONE_DIGIT = bytes.maketrans(b"123456789", b"0" * 9)
_NO_STARTS = bytes(set(range(256)) - set(b"[{,"))
_NO_MARKS = bytes(set(range(256)) - set(b'[]{},"'))
_TOO_DEEP = b"[" * (MAX_DEPTH + 1)
_SUSPICIOUS = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")


def _parse(body: bytes) -> Any:
    if len(body) >= LARGE and not _has_long_number(body):
        with suppress(ImportError, ValueError):  # an interpreter can't have jiter; half of a surrogate pair, or no JSON
            return _parse_large(body)
    if not is_shallow(structure_of(body)):
        raise Unreadable(f"is not JSON, or has more than {MAX_DEPTH} levels")
    return _DECODER.decode(body.decode("utf-8"))


def _parse_large(body: bytes) -> Any:
    import jiter  # by the first large document

    try:
        return jiter.from_json(body, allow_inf_nan=False)
    finally:
        jiter.cache_clear()  # jiter keeps texts, for those that a document repeats


def _has_long_number(body: bytes) -> bool:
    """Returns whether there may be a number of more than MAX_DIGITS digits: every 32nd byte of it would be a digit."""
    return b"0" * (MAX_DIGITS // 32) in body[::32].translate(_ONE_DIGIT)


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
