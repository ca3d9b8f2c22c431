"""Retry rules as pure functions: time limit of an attempt, delay, and whether enough time remains."""

from __future__ import annotations

import math

MIN_ATTEMPT = 5.0
MAX_ATTEMPT = 30.0
MAX_BACK_OFF = 60.0
RETRY_AFTER_SPREAD = 0.2
"""The delay that the service demands is extended by up to a fifth, so that clients don't retry in the same instant."""


def attempt_timeout(window: float, elapsed: float) -> float:
    """Returns the seconds for one attempt: the rest of the window, at least 5 and at most 30. A window of 0 gives 5."""
    seconds = window - elapsed
    return MIN_ATTEMPT if seconds < MIN_ATTEMPT else MAX_ATTEMPT if seconds > MAX_ATTEMPT else seconds


def back_off(retry: int, delay: int, shortest: float, random: float) -> float:
    """Returns the seconds before retry 1, 2, … without a Retry-After: from delay**retry up to delay**(retry + 1), at most 60, and at least
    `shortest` (`StatusRule.min_back_off`).

    `delay` is the context's, in seconds; `random` is in [0, 1).
    """
    # The sixth power of a delay of 2 exceeds the maximum, so greater exponents are not computed.
    low, high = math.pow(delay, min(retry, 6)), math.pow(delay, min(retry + 1, 7))
    return max(min(low + (high - low) * random, MAX_BACK_OFF), shortest)


def may_retry(remaining: float, wait: float) -> bool:
    """Returns whether the rest of the window is long enough for the delay and an attempt after it. Both in seconds."""
    return remaining > MIN_ATTEMPT and remaining >= wait + MIN_ATTEMPT


def retry_after(header: str | None, now: float) -> float | None:
    """Returns the seconds that a Retry-After header demands. The header is a whole number, or an HTTP date relative to `now` (seconds since 1970).

    None where there is no header, or none that says something. A date that has passed gives 0.
    """
    text = "" if header is None else header.strip()
    if text.isascii() and text.isdigit():
        return float(text[:15])  # longer numbers exceed every time limit
    if "GMT" not in text and "UTC" not in text and ":" not in text:
        return None
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    if date.tzinfo is None:  # asctime's form has no zone; an HTTP date is always in GMT
        date = date.replace(tzinfo=UTC)
    return max(date.timestamp() - now, 0.0)


def with_jitter(seconds: float, random: float) -> float:
    """Returns the delay for a Retry-After of that many seconds: multiplied by 1.0 to 1.2."""
    return seconds * (1 + RETRY_AFTER_SPREAD * random)
