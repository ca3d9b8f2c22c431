"""Observer of a call: the client asks it for the call's state and reports progress to it. Imports nothing slow."""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .boundary_enums import WaitReason


class Attempt(NamedTuple):
    """One finished HTTP attempt. Contains no secret: the Authorization value is replaced."""

    method: str
    url: str
    request_headers: tuple[tuple[str, str], ...]
    request_body: bytes
    status: int
    """0 without a response."""
    response_headers: tuple[tuple[str, str], ...]
    response_body: bytes
    network_hr: int
    """0 with a response, else an HRESULT as a signed number."""


class Observer:
    """An observer without effect. The bridge has one for each call."""

    __slots__ = ()

    @property
    def offline(self) -> bool:
        """Returns whether the title's network is switched off: the call then fails like one without a network, and is not retried."""
        return False

    @property
    def observed(self) -> bool:
        """Whether attempt() must be called."""
        return False

    def attempt(self, attempt: Attempt) -> None:
        """Called after each attempt with any result; only when observed."""

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        """Called before each wait, and with SERVICE when the call continues. `seconds`: the longest duration, 0 when unknown."""


UNOBSERVED = Observer()
