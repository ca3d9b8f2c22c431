"""Reads a token's expiry time from its text, in seconds since 1970, where the text contains one."""

from __future__ import annotations

import base64
import json
import re
from datetime import UTC, datetime

LATEST = 253_402_300_800.0
"""The year 10000. Later times are invalid."""


def expiry_of(token: str) -> float | None:
    """Returns the `exp` of the JWT that the token is or contains; None when there is none, as in encrypted tokens."""
    for part in re.split(r"[\s;,=]+", token):
        pieces = part.split(".")
        if len(pieces) != 3:
            continue
        try:
            claims = json.loads(base64.urlsafe_b64decode(pieces[1] + "=" * (-len(pieces[1]) % 4)))
            expiry = _moment(claims["exp"])
        except (ValueError, LookupError, TypeError, RecursionError):
            continue
        if expiry is not None:
            return expiry
    return None


def read_moment(text: str) -> float | None:
    """Parses a time: seconds since 1970, or ISO 8601 (UTC without a zone). Returns None for anything else."""
    text = text.strip()
    try:
        return _moment(float(text))
    except ValueError:
        pass
    # Services write up to seven digits of a second. fromisoformat accepts six.
    text = re.sub(r"(\.\d{6})\d+", r"\1", text)
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None


def _moment(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < LATEST:
        return None
    return float(value)
