"""Who is told how a call gets on: the core."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.model.watch import Attempt, WaitReason, Watch

if TYPE_CHECKING:
    from .sides import CoreDoor


class CallWatch(Watch):
    """One call of the core's."""

    __slots__ = ("_door", "_observed", "_offline", "_token")

    def __init__(self, door: CoreDoor, token: int, offline: bool, observed: bool) -> None:
        self._door = door
        self._token = token
        self._offline = offline
        self._observed = observed

    @property
    def offline(self) -> bool:
        return self._offline

    @property
    def observed(self) -> bool:
        return self._observed

    def attempt(self, attempt: Attempt) -> None:
        self._door.attempt(self._token, attempt)

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        self._door.waiting(self._token, reason, int(seconds * 1000))
