"""The real service's rate limits: for each user and title, 100 requests in 15 seconds (burst) and 300 in 300 seconds (sustained).

Source: "Fine-grained rate limiting" of the GDK's documentation. A period starts with its first request and has a fixed length; afterwards the count
restarts. Rejected requests count, too. Each service has separate counts.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from xblshim.simulator.request_facts import Facts

OFF, WARN, ON = "off", "warn", "on"
MODES = (OFF, WARN, ON)
BURST, SUSTAINED = "burst", "sustained"
MOST_COUNTED = 10_000
"""The most combinations of user, title and service that are counted at a time. The least recently used one is dropped."""


class Limit(NamedTuple):
    type: str
    requests: int
    seconds: int


LIMITS = (Limit(BURST, 100, 15), Limit(SUSTAINED, 300, 300))


class Exceeded(NamedTuple):
    """A request that exceeds a limit."""

    limit: Limit
    requests: int
    """The requests of the period, including this one."""
    seconds_left: float
    first: bool
    """Whether it is the period's first request beyond the limit. Only that one is logged."""

    @property
    def retry_after(self) -> int:
        """Whole seconds, 1 or more."""
        return max(1, ceil(self.seconds_left))

    def body(self) -> bytes:
        """Returns the documented body of a 429."""
        document = {
            "version": 1,
            "currentRequests": self.requests,
            "maxRequests": self.limit.requests,
            "periodInSeconds": self.limit.seconds,
            "limitType": "Rate",
            "type": self.limit.type,
        }
        return json.dumps(document, separators=(",", ":")).encode()

    def document(self) -> dict[str, Any]:
        """Returns the journal's form."""
        return {
            "type": self.limit.type,
            "currentRequests": self.requests,
            "maxRequests": self.limit.requests,
            "periodInSeconds": self.limit.seconds,
            "retryAfter": self.retry_after,
        }

    def sentence(self, facts: Facts) -> str:
        title = f"title {facts.title_id}" if facts.title_id is not None else f"scid {facts.scid}"
        return (
            f"Request {self.requests} of user {facts.xuid} and {title} within {self.limit.seconds} s: the real service takes "
            f"{self.limit.requests} ({self.limit.type} limit) and responds to more with 429."
        )


class _Period:
    """The current period of a limit, for one user and title at one service."""

    __slots__ = ("ends", "limit", "most", "requests")

    def __init__(self, limit: Limit, now: float) -> None:
        self.limit = limit
        self.most = limit.requests
        self.ends = now + limit.seconds
        self.requests = 0


class RateLimits:
    """The rate limits. `clock` is monotonic, in seconds. `mode` may change at any time."""

    def __init__(self, clock: Callable[[], float], mode: str = WARN) -> None:
        self._clock = clock
        self._mode = mode
        self._counted: dict[tuple[str, int | None, str | int | None], tuple[_Period, ...]] = {}

    @property
    def mode(self) -> str:
        return self._mode

    def switch(self, mode: str) -> None:
        """Changes the mode and resets the counts. Raises ValueError for an unknown mode."""
        if mode not in MODES:
            raise ValueError(f"mode must be {', '.join(MODES)}, not {mode!r}.")
        self._mode = mode
        self._counted.clear()

    def count(self, facts: Facts, title: str | int | None) -> Exceeded | None:
        """Counts a request, unless the limits are off. `title` identifies the request's title. Of several exceeded limits, returns the one that
        lasts longest."""
        if self._mode == OFF:
            return None
        now = self._clock()
        key = (facts.service, facts.xuid, title)
        periods = self._counted.get(key)
        if periods is None:
            if len(self._counted) >= MOST_COUNTED:
                del self._counted[next(iter(self._counted))]
            periods = self._counted[key] = tuple([_Period(limit, now) for limit in LIMITS])
        exceeded = None
        for period in periods:
            if now >= period.ends:
                period.ends, period.requests = now + period.limit.seconds, 0
            period.requests += 1
            if period.requests > period.most:
                seconds_left = period.ends - now
                if exceeded is None or seconds_left > exceeded.seconds_left:
                    exceeded = Exceeded(period.limit, period.requests, seconds_left, period.requests == period.most + 1)
        return exceeded

    def document(self) -> dict[str, Any]:
        """Returns the API's form."""
        return {"mode": self._mode, "limits": [limit._asdict() for limit in LIMITS]}
