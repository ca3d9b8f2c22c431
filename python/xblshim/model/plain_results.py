"""Results of calls other than the headers' structs. Imports nothing slow.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from typing import NamedTuple


class Results(NamedTuple):
    """An HRESULT for each of several updates, in their order."""

    results: tuple[int, ...]


class Token(NamedTuple):
    """What goes into a request's headers."""

    token: str
    signature: str
    """Empty when there is none."""


class HttpResponse(NamedTuple):
    """How a request of the title ended."""

    hr: int
    """Network_hr where it is a failure, else the HRESULT of the status."""
    status: int
    """0 when no response came."""
    network_hr: int
    """S_OK when a response came."""
    platform_error: int
    """The system's number of the failure; 0 when there is none."""
    platform_message: str
    """The failure in words; empty when there is none."""
    headers: bytes
    """Name, zero, value, zero, and so on; sorted by name, no name twice."""
    body: bytes


class Xuids(NamedTuple):
    """Users, in the order of the response."""

    xuids: tuple[int, ...]
