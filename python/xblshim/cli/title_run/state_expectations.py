"""Parses expected statistics and presence from the command line and checks them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .expectations import ExpectationError, result_line

STATES = ("Online", "Away", "Offline")


@dataclass(frozen=True, slots=True)
class StatisticExpectation:
    """The expected value of a statistic at the end of the run."""

    name: str
    value: str
    """The value as written on the command line. Empty: the statistic must have no value."""

    @property
    def text(self) -> str:
        """Such as "statistic 'Kills' is 47"."""
        return f"statistic {self.name!r} {f'is {self.value}' if self.value else 'has no value'}"

    def is_met(self, value: float | str | None) -> bool:
        """Compares numbers by value: 47 equals 47.0."""
        if value is None or isinstance(value, str):
            return (value or "") == self.value
        return _number(self.value) == value


@dataclass(frozen=True, slots=True)
class PresenceExpectation:
    """The expected presence of a user."""

    state: str
    shown: str | None
    """The rich presence text of a title that the user is in (None: any)."""

    @property
    def text(self) -> str:
        """Such as "the user is Online with 'At Pier 7'"."""
        return f"the user is {self.state}{'' if self.shown is None else f' with {self.shown!r}'}"

    def is_met(self, state: str, texts: Sequence[str]) -> bool:
        return state == self.state and (self.shown is None or self.shown in texts)


@dataclass(frozen=True, slots=True)
class CheckedState:
    """An expectation of a statistic or of presence, and the actual value."""

    expectation: StatisticExpectation | PresenceExpectation
    met: bool
    found: Any
    """A statistic's value, or a state of presence (None: no value)."""
    problem: str = ""
    """A sentence with the remedy. Empty when the expectation is met."""

    @property
    def text(self) -> str:
        """Formats the result as a line."""
        return result_line(self.expectation.text, met=self.met, problem=self.problem)

    def document(self) -> dict[str, Any]:
        """Returns the JSON document."""
        wanted = self.expectation
        if isinstance(wanted, StatisticExpectation):
            named = {"statistic": wanted.name, "expected": wanted.value or None, "value": self.found}
        else:
            named = {"presence": wanted.state, "text": wanted.shown, "state": self.found}
        return {**named, "met": self.met, "problem": self.problem}


def read_statistics(texts: Iterable[str], option: str = "--statistic") -> list[StatisticExpectation]:
    """Parses texts of the form NAME=VALUE. Without a value the statistic must have none. Raises ExpectationError."""
    found: dict[str, StatisticExpectation] = {}
    for text in texts:
        name, separator, value = text.partition("=")
        if not separator or not name:
            raise ExpectationError(
                f"{option} {text!r} is not NAME=VALUE: write a statistic's name, = and a number or a text, such as Kills=47. Nothing behind = "
                "stands for no value."
            )
        one = StatisticExpectation(name, value)
        known = found.setdefault(name.lower(), one)
        if known.value != value:
            raise ExpectationError(
                f"Two expectations contradict each other: that {known.text}, and that {one.text}. Leave one out."
            )
    return list(found.values())


def read_presence(text: str | None) -> PresenceExpectation | None:
    """Parses a text of the form STATE or STATE=TEXT. Raises ExpectationError."""
    if text is None:
        return None
    state, separator, shown = text.partition("=")
    found = next((one for one in STATES if one.lower() == state.lower()), None)
    if found is None:
        raise ExpectationError(
            f"--presence {text!r} is not STATE or STATE=TEXT: write online, away or offline, and perhaps = and a rich presence text."
        )
    return PresenceExpectation(found, shown if separator else None)


def check_statistics(
    expectations: Iterable[StatisticExpectation], rows: Iterable[Mapping[str, Any]], *, xuid: int
) -> list[CheckedState]:
    """Checks expectations against `rows`, the name and value of each of the user's statistics in the selected titles."""
    values: dict[str, list[float | str]] = {}
    names = []
    for row in rows:
        values.setdefault(row["name"].lower(), []).append(row["value"])
        names.append(row["name"])
    return [_checked(one, values.get(one.name.lower(), []), names, xuid) for one in expectations]


def _checked(
    expectation: StatisticExpectation, held: Sequence[float | str], names: Sequence[str], xuid: int
) -> CheckedState:
    """Checks one statistic. If several titles have it, one matching value is enough."""
    candidates: Sequence[float | str | None] = held or (None,)
    for value in candidates:
        if expectation.is_met(value):
            return CheckedState(expectation, True, value)
    if held:
        values = " and ".join(str(one) for one in held[:10])
        return CheckedState(expectation, False, held[0], f"It is {values} for user {xuid}.")
    others = ", ".join(repr(one) for one in names[:10]) or "none"
    problem = f"It has no value for user {xuid}; these statistics have one: {others}. Correct the name, or the title."
    return CheckedState(expectation, False, None, problem)


def check_presence(expectation: PresenceExpectation, row: Mapping[str, Any]) -> CheckedState:
    """Checks the user's presence. `row` is in the control API's form."""
    texts = [title["text"] for title in row["titles"] if title["active"]]
    if expectation.is_met(row["state"], texts):
        return CheckedState(expectation, True, row["state"])
    shown = f" with {', '.join(map(repr, texts))}" if texts else ""
    return CheckedState(expectation, False, row["state"], f"User {row['xuid']} is {row['state']}{shown}.")


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
