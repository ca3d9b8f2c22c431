"""A fault: which requests it matches, and its effect on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from xblshim.simulator.request_facts import Facts


class Match(NamedTuple):
    """Selects requests; None matches any."""

    path: str | None = None
    """A part of the path with its query, or, with a `*`, a pattern for all of it."""
    method: str | None = None
    """In upper case."""
    operation: str | None = None
    xuid: int | None = None
    title_id: int | None = None
    scid: str | None = None
    """In lower case."""
    achievement: str | None = None
    """The id of an achievement that the request names."""

    def matches(self, facts: Facts) -> bool:
        if self.path is not None:
            target = facts.target
            if not (fnmatchcase(target, self.path) if "*" in self.path else self.path in target):
                return False
        return (
            (self.method is None or self.method == facts.method)
            and (self.operation is None or self.operation == facts.operation)
            and (self.xuid is None or self.xuid == facts.xuid)
            and (self.title_id is None or self.title_id == facts.title_id)
            and (self.scid is None or self.scid == facts.scid)
            and (self.achievement is None or self.achievement in facts.achievements)
        )


class Wait(NamedTuple):
    """A Retry-After header computed for each response: that many seconds from now, as a number or an HTTP date."""

    seconds: float
    as_date: bool


@dataclass(frozen=True, slots=True)
class Action:
    """The effect on a request. The parts apply together: first the delay, then the response, then its end."""

    status: int | None = None
    """None: the service's response, with the changes that follow."""
    apply: bool = False
    """The service processes the request before its response is replaced. The title doesn't learn that the request succeeded."""
    delay: float = 0.0
    """Seconds before the response."""
    drop: bool = False
    """The connection is closed without a response."""
    half: bool = False
    """The connection is closed within the body."""
    bytes_per_second: int | None = None
    """The body is sent at this rate."""
    content_type: str | None = None
    retry_after: Wait | str | None = None
    """A text is sent unchanged."""
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    body_type: str = "text/plain; charset=utf-8"
    """The content type of `body`, unless `content_type` is set."""

    @property
    def replaces(self) -> bool:
        """Whether the fault creates the response. Otherwise the service's response is used, perhaps modified."""
        return self.status is not None or self.body is not None

    @property
    def calls_service(self) -> bool:
        return self.apply or not (self.drop or self.replaces)


@dataclass(slots=True, eq=False)
class Fault:
    """A fault and the number of requests that it matched."""

    id: str
    match: Match
    action: Action
    share: float = 1.0
    """The share of matching requests that the fault affects, chosen at random."""
    times: int | None = None
    """The number of requests that it affects; None: all."""
    seconds: float | None = None
    """Its duration, from its beginning."""
    document: dict[str, Any] = field(default_factory=dict)
    """The fault's document as given."""
    matched: int = 0
    begins: float | None = None
    """The beginning, by the service's monotonic clock."""

    def is_spent(self, now: float) -> bool:
        if self.times is not None and self.matched >= self.times:
            return True
        return self.seconds is not None and self.begins is not None and now >= self.begins + self.seconds
