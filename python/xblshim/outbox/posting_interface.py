"""The dependencies of posting: the client's part, the clock, random numbers and the network's state. Tests replace them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, NamedTuple

from xblshim.client.achievements.bulk_update import Part

from .outbox_rows import Group
from .row_ownership import ANY_OWNER, Ownership

Batch = Sequence[tuple[str, int]]
Before = Callable[[], Awaitable[None]]


class World(NamedTuple):
    """The flusher's dependencies, which tests replace."""

    now: Callable[[], float]
    """Seconds since 1970; may jump."""
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    random: Callable[[], float]
    """0 to 1."""
    offline: Callable[[], bool]
    """Returns whether the title's network is switched off."""
    time_scale: float = 1.0
    """Divides delays after failures."""


class Poster(NamedTuple):
    """The client's part: posts a batch and interprets the responses."""

    post: Callable[[Group, Batch, Before, list[Part]], Coroutine[Any, Any, list[Part]]]
    """See client/achievements/bulk_update.py; makes each POST once. The list receives each part as soon as it is final."""
    demanded_delay: Callable[[Part], float | None]
    """Returns the delay in seconds that the response demands; None without one."""
    problem: Callable[[Part], str]
    """Returns the problem in one line without secrets."""
    ownership: Ownership = ANY_OWNER
    """The owner of the rows that may be posted."""
