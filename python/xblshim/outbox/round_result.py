"""The result of a round of posting."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xblshim.host.process_owner import Owner


class RoundEnd(Enum):
    """The reason a round ended."""

    DRAINED = "nothing waits"
    LIMITS = "the rate limits"
    PAUSED = "the service takes no updates"
    LEASED = "another process posts"
    OFFLINE = "the network is switched off"
    OTHERS = "what waits is another user's"


class Ended(NamedTuple):
    """The result of a round."""

    reason: RoundEnd
    wait: float = 0.0
    """Seconds until another round is useful."""
    problem: str = ""
    holder: Owner | None = None
    of_all: bool = False
    """Whether the delay is our own and not a user's limit. A response of the service to another request may end it."""
