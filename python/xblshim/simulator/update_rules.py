"""Computes an update's change of an achievement. Pure functions: no clock, no store, no wire format.

* Progress only rises. An update to a value that isn't higher changes nothing, and no update changes an unlocked achievement.
* Every achievement starts at 0, even if it has no record. So an update to 0 changes nothing and creates no record.
* 100 unlocks the achievement, and its record keeps the time of the unlock.
* The status is 200 when the request changed anything and 304 when it changed nothing. A request with several achievements is atomic.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from .records import Progress, Record

UNLOCKED_PERCENT = 100

OK = 200
NOT_MODIFIED = 304


class Outcome(Enum):
    """The result of one achievement of a request; the value is the word in the response's body."""

    RAISED = "raised"
    UNLOCKED = "unlocked"
    NOT_HIGHER = "notHigher"
    ALREADY_UNLOCKED = "alreadyUnlocked"

    def __init__(self, word: str) -> None:
        self.word = word  # the value is a slow property
        self.changed = word in ("raised", "unlocked")


def advance(stored: Progress | None, percent: int, now: int) -> tuple[Progress | None, Outcome]:
    """Returns the progress after an update to `percent` (0 to 100) at the time `now`, and the update's outcome.

    `stored` is None for an achievement without a record. The returned progress is None if it still has none.
    """
    if not 0 <= percent <= UNLOCKED_PERCENT:
        raise ValueError(f"percent must be from 0 to {UNLOCKED_PERCENT}, not {percent}")
    if stored is not None and stored.percent >= UNLOCKED_PERCENT:
        return stored, Outcome.ALREADY_UNLOCKED
    if percent <= (stored.percent if stored is not None else 0):
        return stored, Outcome.NOT_HIGHER
    if percent == UNLOCKED_PERCENT:
        return Progress(percent, now, now), Outcome.UNLOCKED
    return Progress(percent, None, now), Outcome.RAISED


def with_first_unlock(record: Record, stored: Record | None) -> Record:
    """Returns the record with the stored time of the unlock, if both are unlocked."""
    if stored is None or stored.progress.unlocked_at is None or record.progress.unlocked_at is None:
        return record
    return record._replace(progress=record.progress._replace(unlocked_at=stored.progress.unlocked_at))


def status(outcomes: Iterable[Outcome]) -> int:
    """Returns the HTTP status of the response: 200 when anything changed, else 304."""
    return OK if any(outcome.changed for outcome in outcomes) else NOT_MODIFIED
