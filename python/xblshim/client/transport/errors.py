"""Exceptions of our own transport. Imports nothing: httpx, whose errors have the same names, may never be loaded."""

from __future__ import annotations

import sys


class NetworkFailure(Exception):
    """No complete, readable response was received."""


class ConnectError(NetworkFailure):
    pass


class ReadError(NetworkFailure):
    pass


class LocalProtocolError(NetworkFailure):
    """The request can't be sent."""


class RemoteProtocolError(NetworkFailure):
    """The received data is no HTTP, or can't be parsed safely."""


def network_errors() -> tuple[type[Exception], ...]:
    """Returns the exceptions that transports and bodies raise without a complete, readable response, for use in an `except` clause."""
    httpx = sys.modules.get("httpx")
    if httpx is None:
        return NetworkFailure, OSError
    return NetworkFailure, OSError, httpx.RequestError, httpx.StreamError
