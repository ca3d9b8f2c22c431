"""Parses the JSON of events: one line for each member, as in `achievement_json.py`. An event with one wrong value is dropped as a whole.

Two rules are kinder than the original's, which plainly errs there: a rarity may be a whole number, and `deep_link` is what the service sends as
`extendedInfoUrl` rather than nothing.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from xblshim.client.wire.achievement_json import PROGRESS_STATE
from xblshim.client.wire.json_document import Unreadable
from xblshim.client.wire.json_rules import (
    Member,
    Rule,
    array,
    fraction,
    moment,
    number64,
    object_of,
    one_of,
    or_null,
    text,
    text_not_null,
)
from xblshim.model.event_values import ProgressChange, ProgressEntry, Unlock, UserChange
from xblshim.model.events import Event
from xblshim.model.public_enums import ACHIEVEMENT_RARITY_CATEGORY, USER_CHANGE_EVENT
from xblshim.model.results import Progression, Requirement

SIGNED_IN_AGAIN = USER_CHANGE_EVENT["SignedInAgain"]
SIGNED_OUT = USER_CHANGE_EVENT["SignedOut"]

RARITY_CATEGORY = one_of(ACHIEVEMENT_RARITY_CATEGORY)

_DIGITS = re.compile(r"[0-9]{1,20}", re.ASCII)


def _number_text(bits: int) -> Rule[int]:
    """A string of decimal digits, because JSON readers round 64-bit numbers."""

    def rule(value: Any) -> int:
        digits = text_not_null(value)
        if _DIGITS.fullmatch(digits) is None or int(digits) >= 1 << bits:
            raise Unreadable(f"must be a text of digits, a number of {bits} bits")
        return int(digits)

    return rule


def _ours(value: Any) -> str:
    if text_not_null(value) != "achievements":
        raise Unreadable("is not achievements")
    return "achievements"


# fmt: off
REQUIREMENT = object_of(
    Requirement,
    id                      = Member("id", text),
    current_progress_value  = Member("current", text),
    target_progress_value   = Member("target", text, missing=""),
)


class _Entry(NamedTuple):
    """An entry as on the wire, with the progression's members among its own."""

    achievement_id: str
    progress_state: int
    requirements: tuple[Requirement | None, ...]
    time_unlocked: int


_ENTRY = object_of(
    _Entry,
    achievement_id          = Member("id", text),
    progress_state          = Member("progressState", PROGRESS_STATE),
    requirements            = Member("requirements", array(or_null(REQUIREMENT, None))),
    time_unlocked           = Member("timeUnlocked", moment),
)


def _entry(value: Any) -> ProgressEntry:
    entry = _ENTRY(value)
    return ProgressEntry(entry.achievement_id, entry.progress_state, Progression(entry.requirements, entry.time_unlocked))


PROGRESS_CHANGE = object_of(
    ProgressChange,
    entries                 = Member("progression", array(or_null(_entry, None))),
)


class _Notification(NamedTuple):
    service: str


_NOTIFICATION = object_of(
    _Notification,
    service                 = Member("service", _ours),
)
UNLOCK = object_of(
    Unlock,
    achievement_name        = Member("achievementName", text),
    achievement_description = Member("achievementDescription", text, missing=""),
    achievement_icon        = Member("achievementIcon", text),
    achievement_id          = Member("achievementId", text),
    gamerscore              = Member("gamerscore", number64),
    title_id                = Member("titleId", _number_text(32)),
    xbox_user_id            = Member("xuid", _number_text(64)),
    deep_link               = Member("extendedInfoUrl", text),
    rarity_percentage       = Member("rarityPercentage", or_null(fraction, 0.0), missing=0.0),
    rarity_category         = Member("rarityCategory", RARITY_CATEGORY, missing=0),
    time_unlocked           = Member("unlockTime", or_null(moment, 0), missing=0),
)


class SignedOut(NamedTuple):
    """The users who are signed out. This resource sends the whole state, so that no change is lost between two connections."""

    xuids: tuple[int, ...]


SIGNED_OUT_USERS = object_of(
    SignedOut,
    xuids                   = Member("signedOut", array(_number_text(64))),
)
# fmt: on


class Reader:
    """Parses the events of one subscription, in their order."""

    sends_state = False
    """Whether the response to the subscription has the current state, which replaces all missed events."""

    def first(self, document: Any) -> list[Event]:
        """Parses the response to the subscription. Raises Unreadable."""
        return []

    def state(self) -> list[Event]:
        """Returns the state for a later subscriber."""
        return []

    def read(self, document: Any) -> list[Event]:
        """Parses an event. Raises Unreadable."""
        raise NotImplementedError


class ProgressReader(Reader):
    def read(self, document: Any) -> list[Event]:
        return [PROGRESS_CHANGE(document)]


class UnlockReader(Reader):
    def read(self, document: Any) -> list[Event]:
        _NOTIFICATION(document)
        return [UNLOCK(document)]


class UserReader(Reader):
    """Reports the differences between the known state and the service's."""

    def __init__(self) -> None:
        self._signed_out: tuple[int, ...] = ()

    def first(self, document: Any) -> list[Event]:
        return self.read(document)

    def state(self) -> list[Event]:
        return [UserChange(xuid, SIGNED_OUT) for xuid in self._signed_out]

    def read(self, document: Any) -> list[Event]:
        before, now = self._signed_out, tuple(dict.fromkeys(SIGNED_OUT_USERS(document).xuids))
        self._signed_out = now
        back = [UserChange(xuid, SIGNED_IN_AGAIN) for xuid in before if xuid not in now]
        return [*back, *(UserChange(xuid, SIGNED_OUT) for xuid in now if xuid not in before)]
