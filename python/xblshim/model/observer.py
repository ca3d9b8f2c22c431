"""Observer of a call: the client asks it for the call's state and reports progress to it. Imports nothing slow."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .boundary_enums import WaitReason


class Attempt(NamedTuple):
    """One HTTP attempt that is over. Nothing in it is secret: the Authorization value is replaced."""

    method: str
    url: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: bytes
    status: int
    """0 where no answer came."""
    response_headers: tuple[tuple[str, str], ...]
    response_body: bytes
    network_hr: int
    """0 where an answer came, else an HRESULT as a signed number."""


class Observer:
    """Asks and tells nobody. The bridge has one for each call."""

    __slots__ = ()

    @property
    def offline(self) -> bool:
        """The title switched its network off: the call fails as without a network, and is not tried again."""
        return False

    @property
    def observed(self) -> bool:
        """Whether attempt() is to be called."""
        return False

    def attempt(self, attempt: Attempt) -> None:
        """After each attempt, whatever came of it; only where observed."""

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        """Before each wait; with SERVICE when the call goes on. `seconds`: how long at most, 0 where unknown."""


UNOBSERVED = Observer()
