"""Converts a call of the core (service/bridge_abi.h) to Python values: the request, and the object that gets its progress.

`call_table.py`, which is rendered, reads the request of each kind.
"""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING, Any
from xblshim.model.call_settings import CallSettings
from xblshim.model.observer import Attempt, Observer

if TYPE_CHECKING:
    from xblshim.model.boundary_enums import WaitReason

    from .call_table import CallKind
    from .core_abi import CoreAbi

MOST_SETTINGS = 64


class CallReader:
    def __init__(self, abi: CoreAbi) -> None:
        self._abi = abi
        self._string = abi.text
        self._settings: dict[tuple[int, int, bytes, int], CallSettings] = {}

    def read(self, kind: CallKind, call: Any) -> tuple[Any, CallSettings, Observer]:
        """`call` is of this kind."""
        request = kind.read(call, self._abi)
        # A game has one or two of them: not worth an object a call.
        key = (call.retry_delay_seconds, call.timeout_window_seconds, self._string(call.accept_language), call.run)
        settings = self._settings.get(key)
        if settings is None:
            if len(self._settings) > MOST_SETTINGS:
                self._settings.clear()
            settings = self._settings[key] = CallSettings(key[0], key[1], key[2].decode("utf-8", "replace"), key[3])
        return request, settings, CallWatch(self._abi, call.token, bool(call.offline), bool(call.observed))


class CallWatch(Observer):
    """Reports the progress of one call to the core."""

    __slots__ = ("_abi", "_token", "observed", "offline")
    offline: bool
    observed: bool

    def __init__(self, abi: CoreAbi, token: int, offline: bool, observed: bool) -> None:
        self._abi = abi
        self._token = token
        self.offline = offline
        self.observed = observed

    def attempt(self, attempt: Attempt) -> None:
        self._abi.attempt(self._token, attempt)

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        self._abi.waiting(self._token, reason, int(seconds * 1000))
