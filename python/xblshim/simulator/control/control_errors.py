"""Errors of the control API."""

from __future__ import annotations

from typing import Any

from xblshim.simulator.service_errors import RequestError


class ControlError(RequestError):
    """A request that the control API refuses: the status, a short code in kebab case, a sentence with the remedy, and details."""

    def __init__(self, status: int, code: str, text: str, details: list[Any] | None = None) -> None:
        super().__init__(status, text)
        self.code = code
        self.details = details


class NoSuchThing(ControlError):
    """The resource doesn't exist (404)."""

    def __init__(self, text: str) -> None:
        super().__init__(404, "not-found", text)
