"""Errors of the client. Each text is a sentence with the remedy."""

from __future__ import annotations

from typing import Any


class ControlClientError(Exception):
    """The service refused a request. The text is the service's sentence with the remedy."""

    def __init__(self, text: str, status: int = 0, code: str = "", details: list[Any] | None = None) -> None:
        super().__init__(text)
        self.status = status
        """The HTTP status; 0 without a response."""
        self.code = code
        """The error's code, such as `not-found`."""
        self.details = details or []
        """Every error, if there are several."""


class ServiceNotFound(ControlClientError):
    """The address doesn't respond, or belongs to another program."""


class MissingMember(ControlClientError, KeyError):
    """The service's version doesn't send a member that was read from its response."""

    __str__ = Exception.__str__  # KeyError's has quotation marks
