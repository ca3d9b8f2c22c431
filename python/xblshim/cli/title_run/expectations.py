"""Parses expected achievements from the command line and checks them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

UNLOCKED = 100


class ExpectationError(ValueError):
    """An option's value is not an expectation, or it contradicts another one. The text is a sentence."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """The expected percent of an achievement at the end of the run."""

    id: str
    percent: int | None
    """None: any value below 100."""

    @property
    def text(self) -> str:
        """Such as "achievement '7' is unlocked"."""
        words = {UNLOCKED: "unlocked", None: "locked"}
        return f"achievement {self.id!r} is {words.get(self.percent, f'at {self.percent} %')}"

    def is_met(self, percent: int) -> bool:
        return percent < UNLOCKED if self.percent is None else percent == self.percent


def result_line(expectation: str, *, met: bool, problem: str) -> str:
    """Returns the line for people. `problem` is empty where the expectation is met."""
    return f"{'Met' if met else 'NOT MET'}: {expectation}. {problem}".rstrip()


@dataclass(frozen=True, slots=True)
class Checked:
    """An expectation and the actual value."""

    expectation: Expectation
    met: bool
    percent: int | None
    """None when the achievement has no record."""
    problem: str = ""
    """A sentence with the remedy. Empty when the expectation is met."""

    @property
    def text(self) -> str:
        """Formats the result as a line."""
        return result_line(self.expectation.text, met=self.met, problem=self.problem)

    def document(self) -> dict[str, Any]:
        """Returns the JSON document."""
        expected = self.expectation.percent
        return {
            "id": self.expectation.id,
            "expected": "locked" if expected is None else expected,
            "percentComplete": self.percent,
            "met": self.met,
            "problem": self.problem,
        }


def read_expectations(
    unlocked: Sequence[str], percents: Sequence[str], locked: Sequence[str] = ()
) -> list[Expectation]:
    """Parses the options. `unlocked` and `locked` are ids, `percents` has texts of the form ID=PERCENT. Duplicates count once. Raises
    ExpectationError.
    """
    found: dict[str, Expectation] = {}
    for expectation in [
        *(Expectation(_named(id), UNLOCKED) for id in unlocked),
        *map(_parsed, percents),
        *(Expectation(_named(id), None) for id in locked),
    ]:
        known = found.setdefault(expectation.id, expectation)
        if known != expectation:
            raise ExpectationError(
                f"Two expectations contradict each other: that {known.text}, and that {expectation.text}. Leave one out."
            )
    return list(found.values())


def _parsed(text: str) -> Expectation:
    # An id may contain "=", a percent can't.
    name, separator, percent = text.rpartition("=")
    if not separator or not (percent.isascii() and percent.isdigit()) or len(percent) > 3 or int(percent) > 100:
        raise ExpectationError(
            f"--expect {text!r} is not ID=PERCENT: write an id, = and a whole number from 0 to 100, such as 7=40."
        )
    return Expectation(_named(name), int(percent))


def _named(achievement_id: str) -> str:
    if not achievement_id:
        raise ExpectationError("An expectation has an empty id. Write an achievement's id, such as 7.")
    return achievement_id


def check(
    expectations: Iterable[Expectation],
    rows: Iterable[Mapping[str, Any]],
    *,
    xuid: int,
    scid: str | None,
    known: Iterable[str] | None,
) -> list[Checked]:
    """Checks expectations against `rows`, the service's achievements. `xuid` and `scid` select a user and a title (None: any title). `known` has
    the ids that strict definitions allow (None: any id).
    """
    held = [row for row in rows if str(row["xuid"]) == str(xuid)]
    own: dict[str, int] = {}
    for row in held:
        if scid is None or row["scid"].lower() == scid.lower():
            own[row["id"]] = max(row["percentComplete"], own.get(row["id"], 0))
    names = None if known is None else set(known)
    return [_checked(expectation, own, held, xuid, names) for expectation in expectations]


def _checked(
    expectation: Expectation,
    own: Mapping[str, int],
    held: Sequence[Mapping[str, Any]],
    xuid: int,
    known: set[str] | None,
) -> Checked:
    percent = own.get(expectation.id)
    if percent is None and known is not None and expectation.id not in known:
        return Checked(
            expectation,
            False,
            None,
            f"The definitions name no achievement {expectation.id!r}. Correct the expectation's id; they name "
            f"{_some(sorted(known))}.",
        )
    if expectation.is_met(percent or 0):
        return Checked(expectation, True, percent)
    if percent is not None:
        return Checked(expectation, False, percent, f"It is at {percent} % for user {xuid}.")
    elsewhere = [row for row in held if row["id"] == expectation.id]
    if elsewhere:
        return Checked(
            expectation,
            False,
            None,
            f"It is at {elsewhere[0]['percentComplete']} % under the scid {elsewhere[0]['scid']}, and the definitions have another scid. "
            "Correct scid in the definitions, or the title's.",
        )
    touched = f"; it updated {_some(sorted(own))}" if own else "; it updated nothing"
    return Checked(
        expectation, False, None, f"The title never updated it for user {xuid}{touched}. Correct the id, or the title."
    )


def _some(ids: Sequence[str]) -> str:
    shown = ", ".join(repr(one) for one in ids[:10])
    return f"{shown} and {len(ids) - 10} more" if len(ids) > 10 else shown or "none"
