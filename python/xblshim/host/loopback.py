"""Recognizes names and addresses of this machine."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=256)  # the local service calls it for each request
def is_loopback(host: str) -> bool:
    """Returns whether a host name or address always refers to this machine: `localhost`, names below it, 127.0.0.0/8 and ::1."""
    from ipaddress import ip_address

    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
