"""One request to a service beside achievements, and the parts of its URL."""

from __future__ import annotations

from json import JSONEncoder
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xblshim.client.sending.throttle_memory import Api

EVENTS = "vortex.data.microsoft.com"
LEADERBOARDS = "leaderboards.xboxlive.com"
PRESENCE = "userpresence.xboxlive.com"
PRIVACY = "privacy.xboxlive.com"
PROFILE = "profile.xboxlive.com"
SOCIAL = "social.xboxlive.com"
STATISTICS = "userstats.xboxlive.com"
STATISTICS_WRITE = "statswrite.xboxlive.com"
STRINGS = "client-strings.xboxlive.com"


class ServiceRequest(NamedTuple):
    """A request without the headers that all requests have."""

    host: str
    """The host of the real service. All other services have one address, and their paths differ."""
    api: Api
    version: bytes
    """The contract version."""
    method: str
    target: str
    """Path and query, percent-encoded."""
    body: bytes | None = None


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*,/:@"
_PATH = frozenset(_LETTERS + "&;=")
_QUERY = frozenset(_LETTERS + "?")


def path_part(text: str) -> str:
    """Encodes a title's text for a path. Slashes are kept."""
    return _encoded(text, _PATH)


def query_value(text: str) -> str:
    """Encodes a text as the value of a query parameter."""
    return _encoded(text, _QUERY)


def _encoded(text: str, plain: frozenset[str]) -> str:
    if plain.issuperset(text):
        return text
    return "".join(c if c in plain else "".join(f"%{byte:02X}" for byte in c.encode("utf-8", "replace")) for c in text)


_json = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def json_body(document: object) -> bytes:
    """Returns compact JSON in UTF-8, without escapes of non-ASCII text. Members keep their order."""
    return _json(document).encode("utf-8", "replace")
