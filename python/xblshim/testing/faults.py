"""Faults that a service under test is to have: what it answers instead of the right thing, how often, and to what."""

from __future__ import annotations

from dataclasses import dataclass, field

DROP = 0
"""As a status: the connection is closed in the middle of the answer."""


@dataclass
class Fault:
    """`times` requests whose path holds `path` are answered with `status` (None: rightly), each after `delay` seconds."""

    status: int | None
    times: int | None = 1
    """None: all of them, until `clear_faults`."""
    path: str = ""
    delay: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    hits: int = 0
    """How many requests it met."""

    def meets(self, path: str) -> bool:
        """Whether it is this request's turn; counts it."""
        if self.path not in path or (self.times is not None and self.hits >= self.times):
            return False
        self.hits += 1
        return True


def fault(
    status: int | None,
    *,
    times: int | None,
    path: str,
    delay: float,
    retry_after: int | None,
    headers: dict[str, str] | None,
    body: bytes,
) -> Fault:
    """ValueError for what is no answer."""
    if status is not None and status != DROP and not 100 <= status <= 999:
        raise ValueError(f"a status is a number of three digits, DROP or None, not {status}")
    if times is not None and times < 1:
        raise ValueError("times is 1 or more; None for all requests")
    if delay < 0:
        raise ValueError("delay is in seconds, 0 or more")
    given = dict(headers or {})
    if retry_after is not None:
        given["Retry-After"] = str(retry_after)
    return Fault(status, times, path, delay, given, body)
