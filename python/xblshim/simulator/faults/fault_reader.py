"""Reads faults from JSON or TOML values. Reports every error of a document, not only the first.

Keys are written as in the API (`retryAfter`) or as in the definitions file (`retry_after`).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple

from xblshim.simulator.records import MAX_TITLE_ID, MAX_XUID
from xblshim.simulator.request_facts import OPERATIONS

from .fault import Action, Fault, Match, Wait

LONGEST = 24 * 3600.0
"""The longest delay, wait and duration in seconds."""
MOST_TIMES = 1_000_000_000
MOST_BODY = 1 << 20

Rule = Callable[[Any], Any]


class Problem(NamedTuple):
    """One error of a document."""

    where: str
    """The place, such as `steps[1].action`."""
    key: str
    message: str
    remedy: str

    @property
    def sentence(self) -> str:
        place = ".".join(part for part in (self.where, self.key) if part)
        return f"{place}: {self.message} {self.remedy}".strip() if place else f"{self.message} {self.remedy}"

    def document(self) -> dict[str, str]:
        return self._asdict()


class InvalidFault(Exception):
    """A fault or scenario is invalid. Lists every problem of it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(" ".join(problem.sentence for problem in problems[:3]))
        self.problems = problems


def camel(key: str) -> str:
    """Returns a key in the API's spelling."""
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), key)


# The rules of single values. Each returns the value, or raises ValueError("must be ...").


def _number(least: float, most: float, what: str) -> Rule:
    def rule(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise ValueError(f"must be {what}")
        if not least <= value <= most:
            raise ValueError(f"must be {what}")
        return value

    return rule


def _whole(least: int, most: int, what: str) -> Rule:
    def rule(value: Any) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueError(f"must be {what}")
        return value

    return rule


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
        raise ValueError("must be a number above 0, up to 1 (0.25 is a quarter)")
    return float(value)


def text(value: Any) -> str:
    if not isinstance(value, str) or not value or "\0" in value:
        raise ValueError("must be a text that isn't empty")
    return value


def _header_text(value: Any) -> str:
    try:
        if text(value).isprintable() and value.encode("latin-1"):
            return str(value)
    except UnicodeEncodeError:
        pass
    raise ValueError("must be a text of one line in Latin-1")


_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_OF_THE_CONNECTION = frozenset({"content-length", "transfer-encoding", "connection"})


def _headers(value: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise ValueError("must be an object of header names and values")
    for name, content in value.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise ValueError(f"must have header names, and {name!r} is none")
        if name.lower() in _OF_THE_CONNECTION:
            raise ValueError(f"must not have {name}: the service sets it")
        try:
            _header_text(content)
        except ValueError as error:
            raise ValueError(f"{error} for {name}") from None
    return tuple(value.items())


def _identifier(most: int, what: str) -> Rule:
    def rule(value: Any) -> int:
        try:
            number = int(value, 0) if isinstance(value, str) else value
        except ValueError:
            number = None
        if type(number) is not int or not 0 < number <= most:
            raise ValueError(f"must be {what}")
        return number

    return rule


def _lower(value: Any) -> str:
    return text(value).lower()


def _method(value: Any) -> str:
    if not _TOKEN.fullmatch(text(value)):
        raise ValueError("must be a method, such as POST")
    return str(value).upper()


def _operation(value: Any) -> str:
    if value not in OPERATIONS:
        raise ValueError(f"must be one of {', '.join(OPERATIONS)}")
    return str(value)


_seconds = _number(0, LONGEST, f"a number of seconds, from 0 to {LONGEST:.0f}")
_duration = _number(0.001, LONGEST, f"a number of seconds, above 0, up to {LONGEST:.0f}")


def _retry_after(value: Any) -> Wait | str:
    if isinstance(value, dict):
        members = {camel(key): content for key, content in value.items()}
        if not {"in"} <= set(members) <= {"in", "as"} or members.get("as", "seconds") not in ("seconds", "date"):
            raise ValueError('must be {"in": SECONDS, "as": "date"} or {"in": SECONDS, "as": "seconds"}')
        return Wait(_seconds(members["in"]), members.get("as") == "date")
    if isinstance(value, str):
        try:
            parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError):
            raise ValueError(
                'must be seconds, an HTTP date such as "Wed, 21 Oct 2026 07:28:00 GMT", or {"in": 10, "as": "date"}'
            ) from None
        return _header_text(value)
    if isinstance(value, datetime) or not isinstance(value, date):
        if isinstance(value, datetime):  # TOML has a date type
            return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).strftime(HTTP_DATE)
        return Wait(_seconds(value), as_date=False)
    raise ValueError("must be seconds or an HTTP date")


HTTP_DATE = "%a, %d %b %Y %H:%M:%S GMT"


def _body(value: Any) -> bytes:
    try:
        body = value.encode() if isinstance(value, str) else json.dumps(value, separators=(",", ":")).encode()
    except (TypeError, ValueError):
        raise ValueError("must be a text, or JSON") from None
    if len(body) > MOST_BODY:
        raise ValueError(f"must have at most {MOST_BODY} bytes")
    return body


MATCH_RULES: dict[str, Rule] = {
    "path": text,
    "method": _method,
    "operation": _operation,
    "xuid": _identifier(MAX_XUID, "a xuid: a text of digits"),
    "titleId": _identifier(MAX_TITLE_ID, 'a title id, such as "305419896" or "0x12345678"'),
    "scid": _lower,
    "achievement": text,
}
ACTION_RULES: dict[str, Rule] = {
    "status": _whole(200, 599, "a status from 200 to 599"),
    "apply": _flag,
    "delay": _seconds,
    "drop": _flag,
    "half": _flag,
    "bytesPerSecond": _whole(1, 1 << 30, "a whole number of bytes, 1 or more"),
    "contentType": _header_text,
    "retryAfter": _retry_after,
    "headers": _headers,
    "body": _body,
}
FAULT_RULES: dict[str, Rule] = {
    "share": _share,
    "times": _whole(1, MOST_TIMES, "a whole number, 1 or more"),
    "seconds": _duration,
}
_OF_A_FAULT = ("id", "match", "action")
_MATCH_NAMES = {"titleId": "title_id"}
_ACTION_NAMES = {"bytesPerSecond": "bytes_per_second", "contentType": "content_type", "retryAfter": "retry_after"}


class Reader:
    """Collects the problems of one document."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(self, where: str, key: str, message: str, remedy: str) -> None:
        self.problems.append(Problem(where, key, message, remedy))

    def finish(self) -> None:
        """Raises InvalidFault if there was a problem."""
        if self.problems:
            raise InvalidFault(self.problems)

    def table(self, value: Any, where: str, known: Iterable[str]) -> dict[str, Any]:
        """Returns the members by the API's names. An unknown key is a problem and left out."""
        if not isinstance(value, Mapping):
            self.add(where, "", "This must be an object.", f"Its keys are {', '.join(known)}.")
            return {}
        table = {}
        for key, content in value.items():
            name = camel(str(key))
            if name not in known:
                self.add(where, str(key), "This key is unknown.", f"The keys here are {', '.join(known)}.")
            elif name in table:
                self.add(where, str(key), "This key occurs twice.", "Leave one of them out.")
            else:
                table[name] = content
        return table

    def values(self, table: Mapping[str, Any], where: str, rules: Mapping[str, Rule]) -> dict[str, Any]:
        """Returns the values of the keys with a rule, as converted by the rules."""
        found = {}
        for key, rule in rules.items():
            if key in table:
                try:
                    found[key] = rule(table[key])
                except ValueError as error:
                    self.add(where, key, f"{_shown(table[key])} can't be used.", f"It {error}.")
        return found

    def match(self, value: Any, where: str) -> Match:
        found = self.values(self.table(value, where, MATCH_RULES), where, MATCH_RULES)
        return Match(**{_MATCH_NAMES.get(key, key): content for key, content in found.items()})

    def action(self, value: Any, where: str) -> Action:
        table = self.table(value, where, ACTION_RULES)
        found = self.values(table, where, ACTION_RULES)
        if isinstance(value, Mapping) and not table:
            self.add(where, "", "This has no effect.", f"Give it one of {', '.join(ACTION_RULES)}.")
        if found.get("apply") and not (found.get("drop") or "status" in found or "body" in found):
            self.add(where, "apply", "This has no effect alone.", "Add drop, status or body.")
        if found.get("drop") and (found.get("half") or "status" in found or "body" in found):
            self.add(
                where, "drop", "A dropped connection has no response.", "Leave out status, body and half, or drop."
            )
        names = {_ACTION_NAMES.get(key, key): content for key, content in found.items()}
        if "body" in found and not isinstance(table["body"], str):
            names["body_type"] = "application/json; charset=utf-8"
        return Action(**names)

    def fault(self, value: Any, where: str) -> Fault:
        """Returns the fault, without an id when it has none."""
        table = self.table(value, where, (*_OF_A_FAULT, *FAULT_RULES))
        if isinstance(value, Mapping) and "action" not in table:
            self.add(where, "action", "A fault has an action.", 'Write it as {"status": 503}, for example.')
        rules: dict[str, Rule] = {"id": text, **FAULT_RULES}
        found = self.values(table, where, rules)
        return Fault(
            match=self.match(table.get("match", {}), _inside(where, "match")),
            action=self.action(table["action"], _inside(where, "action")) if "action" in table else Action(),
            document=plain(table, "id"),
            id=found.pop("id", ""),
            **found,
        )


def plain(table: Mapping[str, Any], *left_out: str) -> dict[str, Any]:
    """Returns the members of a fault in the API's form: keys in its spelling, dates as texts."""
    shown = {key: content for key, content in table.items() if key not in left_out}
    for key in ("match", "action"):
        if isinstance(shown.get(key), Mapping):
            shown[key] = {camel(str(name)): _plain_value(content) for name, content in shown[key].items()}
    return shown


def _plain_value(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | time) else value


def read_fault(value: Any) -> Fault:
    """Returns the fault of a JSON value. Raises InvalidFault with every problem."""
    reader = Reader()
    fault = reader.fault(value, "")
    reader.finish()
    return fault


def _inside(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _shown(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "..."
