"""What our own transport raises. Imports nothing: httpx, whose own errors have the same names, may never be loaded."""

from __future__ import annotations

import sys


class NetworkFailure(Exception):
    """No whole, readable response."""


class ConnectError(NetworkFailure):
    pass


class ReadError(NetworkFailure):
    pass


class LocalProtocolError(NetworkFailure):
    """The request can't be sent."""


class RemoteProtocolError(NetworkFailure):
    """What came is no HTTP, or none that can be read safely."""


def network_errors() -> tuple[type[Exception], ...]:
    """What a transport or a response's body raises where there is no whole, readable response; for an `except`, when something was raised."""
    httpx = sys.modules.get("httpx")
    if httpx is None:
        return NetworkFailure, OSError
    return NetworkFailure, OSError, httpx.RequestError, httpx.StreamError
