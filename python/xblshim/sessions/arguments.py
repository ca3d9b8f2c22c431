"""Checks a session's arguments before the C call. All errors are one exception type, which names the argument."""

from __future__ import annotations

import operator
import reprlib
from typing import NoReturn

from xblshim.abi.rendered.ctypes_decls import E_INVALIDARG

from .xbl_error import Condition, XblError


class ArgumentError(XblError, ValueError, TypeError):
    """An argument has a wrong type or value, so that no call was begun. The sentence names the argument and a valid value.

    An XblError with E_INVALIDARG, and both of the exceptions that Python raises for such mistakes, for code that catches those.
    """

    def __init__(self, argument: str, expected: str, value: object, remedy: str) -> None:
        self.argument = argument
        """The argument's name, such as `percent`."""
        sentence = f"{argument} must be {expected}, not {_shown(value)}: pass {remedy}."
        super().__init__("", E_INVALIDARG, "E_INVALIDARG", Condition.GENERIC_ERROR, sentence)

    def __str__(self) -> str:
        return self.advice

    def __reduce__(self) -> tuple[object, ...]:  # pickling needs its arguments
        return _again, (self.argument, self.advice)


def _again(argument: str, sentence: str) -> ArgumentError:
    error = ArgumentError(argument, "", "", "")
    error.advice = sentence
    return error


def _shown(value: object) -> str:
    try:
        return reprlib.repr(value)
    except Exception:  # such as an int with more digits than Python prints
        return f"a value of type {type(value).__name__}"


def refuse(argument: str, expected: str, value: object, remedy: str) -> NoReturn:
    """Raises ArgumentError."""
    raise ArgumentError(argument, expected, value, remedy) from None


def c_text(argument: str, text: object, example: str, *, empty: bool = True) -> bytes:
    """Returns UTF-8 for C. Raises ArgumentError for anything but a str, for NUL and unpaired surrogates, and for an empty text unless `empty`."""
    if not isinstance(text, str):  # a caller without mypy may pass a number, because ids look like numbers
        refuse(argument, "a str", text, f"a str, such as {example!r}")
    if not text and not empty:
        refuse(argument, "a str with at least one character", text, f"an id, such as {example!r}")
    if "\0" in text:
        refuse(argument, "a str without a NUL character", text, "the text before it")
    try:
        return text.encode()
    except UnicodeEncodeError:
        refuse(argument, "a str without half of a surrogate pair", text, "text that UTF-8 can encode")


def c_number(argument: str, value: object, maximum: int, expected: str, example: int) -> int:
    """Returns an integer from 0 to `maximum`; ctypes would silently truncate larger ones. Raises ArgumentError for others, True and False
    included."""
    remedy = f"an int, such as {example}"
    if isinstance(value, bool):  # bool is an int in Python, but hardly what the caller means
        refuse(argument, expected, value, remedy)
    try:
        number = operator.index(value)  # type: ignore[arg-type]  # also numpy's integers
    except TypeError:
        refuse(argument, expected, value, remedy)
    if not 0 <= number <= maximum:
        refuse(argument, expected, value, remedy)
    return number


def percentage(value: object) -> int:
    """Checks an achievement's progress."""
    return c_number("percent", value, 100, "an integer from 0 to 100", 50)


def achievement_text(value: object) -> bytes:
    """Checks an achievement's id."""
    return c_text("achievement_id", value, str(value) if isinstance(value, int) else "7", empty=False)


def xuid_number(argument: str, value: object) -> int:
    """Checks a user's xuid."""
    return c_number(argument, value, (1 << 64) - 1, "a user's xuid, an integer", 2814639011617876)
