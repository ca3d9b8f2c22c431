"""What a title's request is about: its user, its title, its achievements. Faults, rate limits and the journal use the same facts."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .records import MAX_TITLE_ID, MAX_XUID

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import Scope

UPDATE, LIST, ACHIEVEMENT, EVENTS, OTHER = "update", "list", "achievement", "events", "other"
"""Operations: an update, a list of achievements, one achievement, the websocket of push events, anything else."""

MOST_READ = 64 * 1024
"""Bytes of a body that is read for facts. Titles send less than 1 KiB; a larger body has no facts of its own."""

_USER = re.compile(r"/users/xuid\(([0-9]{1,20})\)(?:/achievements(?:/([^/]+)/([^/]+))?)?/?")
_ANYWHERE = re.compile(r"(?i)/(?:xuid\(([0-9]{1,20})\)|(?:scids|serviceconfigs)/([^/?]+)|titleid/([0-9]{1,10}))")
_SERVICES = (
    ("/achievements", "achievements"),
    ("/leaderboards", "leaderboards"),
    ("/stats", "userstats"),
    ("/batch", "userstats"),
    ("/profile", "profile"),
    ("/presence", "userpresence"),
    ("/people", "social"),
    ("/permission", "privacy"),
    ("/system/strings", "client-strings"),
)


class Facts:
    """The facts of one request. `xuid`, `scid` and `title_id` are None where the request doesn't name them."""

    __slots__ = ("achievements", "body", "document", "method", "operation", "path", "query", "scid", "title_id", "xuid")

    def __init__(self, method: str, path: str, query: str, body: bytes) -> None:
        self.method = method
        self.path = path
        """Decoded, without the query."""
        self.query = query
        """As it was sent, without the question mark."""
        self.body = body
        self.document: dict[str, Any] | None = None
        """The body, where it is a JSON object of at most MOST_READ bytes."""
        self.operation = OTHER
        self.xuid: int | None = None
        self.scid: str | None = None
        """In lower case."""
        self.title_id: int | None = None
        self.achievements: dict[str, int | None] = {}
        """The achievements that the request names. An update's have the percentage that it asks for."""

    @property
    def target(self) -> str:
        """The path with its query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def service(self) -> str:
        """The service of the real network that has this path, such as `achievements`."""
        if self.operation in (UPDATE, LIST, ACHIEVEMENT):
            return "achievements"
        path = self.path.lower()
        return next((name for part, name in _SERVICES if part in path), "other")


def is_of_a_title(path: str) -> bool:
    """Whether a path is one that titles ask for. The others are the control API and its page: no fault meets them, no limit counts them."""
    return not (path == "/" or path == "/xblshim" or path.startswith("/xblshim/") or path == "/favicon.ico")


def facts_of(scope: Scope, body: bytes = b"") -> Facts:
    """Never raises: a request that is malformed has fewer facts."""
    websocket = scope["type"] == "websocket"
    method = "GET" if websocket else scope["method"]
    facts = Facts(method, scope["path"], scope["query_string"].decode("latin-1"), body)
    if websocket:
        facts.operation = EVENTS
    found = _USER.fullmatch(facts.path)
    if found is not None:
        xuid, scid, last = found.groups()
        facts.xuid = _number(xuid, MAX_XUID)
        if scid is not None:
            facts.scid = scid.lower()
            if method == "POST" and last == "update":
                facts.operation = UPDATE
            else:
                facts.operation = ACHIEVEMENT
                facts.achievements[last] = None
        elif facts.path.rstrip("/").endswith("/achievements"):
            facts.operation = LIST
    else:
        for xuid, scid, title_id in _ANYWHERE.findall(facts.path):
            facts.xuid = facts.xuid or _number(xuid, MAX_XUID)
            facts.scid = facts.scid or scid.lower() or None
            facts.title_id = facts.title_id or _number(title_id, MAX_TITLE_ID)
    if body and len(body) <= MOST_READ:
        _read_body(facts)
    if facts.query:
        _read_members(facts, dict(parse_qsl(facts.query)))
    return facts


def _read_body(facts: Facts) -> None:
    try:
        document = json.loads(facts.body)
    except (ValueError, RecursionError):
        return
    if not isinstance(document, dict):
        return
    facts.document = document
    _read_members(facts, document)
    entries = document.get("achievements")
    if facts.operation == UPDATE and isinstance(entries, list):
        for entry in entries:
            if isinstance(entry, dict) and isinstance(entry.get("id"), str):
                percent = entry.get("percentComplete")
                facts.achievements[entry["id"]] = percent if type(percent) is int else None


def _read_members(facts: Facts, members: Mapping[str, Any]) -> None:
    """What the URL names counts more."""
    if facts.title_id is None:
        facts.title_id = _number(members.get("titleId"), MAX_TITLE_ID)
    if facts.xuid is None:
        facts.xuid = _number(members.get("userId", members.get("xuid")), MAX_XUID)
    if facts.scid is None:
        scid = members.get("serviceConfigId", members.get("scid"))
        facts.scid = scid.lower() if isinstance(scid, str) and scid else None


def _number(value: object, most: int) -> int | None:
    """A number of 0 to `most`, written as a number or as digits."""
    if isinstance(value, str):
        if not (value.isascii() and value.isdigit() and len(value) <= 20):
            return None
        value = int(value)
    return value if type(value) is int and 0 <= value <= most else None
