"""Computes the delay after a failure, in a form that survives restarts and jumps of the clock."""

from __future__ import annotations

from .outbox_rows import Pause

FIRST = 5.0
LONGEST = 300.0
LONGEST_DEMANDED = 86400.0
"""The longest delay in seconds that a service can demand. After a day, the next attempt is made anyway."""
_JITTER = 0.2


def pause_after(
    before: Pause | None,
    now: int,
    random: float,
    problem: str,
    *,
    demanded: float | None = None,
    error: bool = False,
    time_scale: float = 1.0,
) -> Pause:
    """Returns the delay after a failure at `now` (milliseconds): 5 s, doubled after each further failure up to 300 s, with 10 % jitter; or the
    service's Retry-After (seconds) if that is longer. `random` is 0 to 1. `error`: a POST of fewer updates may succeed. The delay is divided
    by `time_scale`."""
    failures = before.failures + 1 if before is not None else 1
    errors = (before.errors if before is not None else 0) + error
    # The exponent is bounded: an outage of a year must not overflow.
    seconds = min(FIRST * 2 ** min(failures - 1, 16), LONGEST) * (1 - _JITTER / 2 + _JITTER * random)
    if demanded is not None:
        seconds = max(seconds, min(demanded, LONGEST_DEMANDED))
    return Pause(now, now + int(seconds * 1000 / time_scale), demanded is not None, failures, errors, problem)


def remaining(pause: Pause, now: int) -> float:
    """Returns the remaining seconds at `now` (milliseconds).

    At most the delay's whole length: after the clock jumps back the delay restarts, after a jump forward it is over.
    """
    meant = min(pause.until - pause.since, int(LONGEST_DEMANDED * 1000))
    return max(0, min(pause.until - now, meant)) / 1000


def batch_size(pause: Pause | None, most: int) -> int:
    """Returns how many updates to post at once: half as many after each failure with `error`, so that a request that the service can't process
    shrinks and stops delaying others."""
    return most if pause is None else max(1, most >> min(pause.errors, 16))
