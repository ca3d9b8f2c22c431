"""Decides where a title's request goes, by its host: the configured service, the network, or nowhere."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from xblshim.host.loopback import is_loopback

if TYPE_CHECKING:
    from collections.abc import Collection

    from xblshim.client.transport import URL

SERVICE_HOSTS = frozenset(
    {
        "achievements.xboxlive.com",
        "client-strings.xboxlive.com",
        "leaderboards.xboxlive.com",
        "peoplehub.xboxlive.com",
        "privacy.xboxlive.com",
        "profile.xboxlive.com",
        "social.xboxlive.com",
        "statswrite.xboxlive.com",
        "userpresence.xboxlive.com",
        "userstats.xboxlive.com",
        "vortex.data.microsoft.com",
    }
)
"""The hosts of the services. The configured service replaces them, and only they get the user's token."""

ANY = "*"
"""Every host, in the setting `http_hosts`."""


class Place(Enum):
    """The destination of a request."""

    SERVICE = "service"
    """The configured service, with the user's token."""
    NETWORK = "network"
    """The host in the URL, without our token."""
    NOWHERE = "nowhere"
    """No host: the call ends as without a network."""


def place_of(url: URL, allowed: Collection[str]) -> Place:
    """Returns a request's destination. `url` is absolute; `allowed` is the setting `http_hosts`, in lower case."""
    host = host_of(url)
    if host in SERVICE_HOSTS:
        return Place.SERVICE
    if is_loopback(host) or ANY in allowed or host in allowed:
        return Place.NETWORK
    return Place.NOWHERE


def host_of(url: URL) -> str:
    """Returns the host for comparisons: in lower case, without the final dot of a full domain name, without the brackets of an IPv6 address."""
    return url.raw_host.decode("ascii").lower().rstrip(".")
