"""Reads user, title and achievements from a title's request, for faults, rate limits and the journal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .records import MAX_TITLE_ID, MAX_XUID
from .service_errors import RequestError
from .service_operations import GAME_EVENTS, SERVICE_OPERATIONS, event_members, operation_of, writer_of
from .wire_format import parse_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from starlette.types import Scope

UPDATE, LIST, ACHIEVEMENT, EVENTS, OTHER = "update", "list", "achievement", "events", "other"
OPERATIONS = (UPDATE, LIST, ACHIEVEMENT, EVENTS, *SERVICE_OPERATIONS, OTHER)
"""Operations: an update, a list of achievements, one achievement, the websocket of push events, those of the other services, and all others."""

MOST_READ = 64 * 1024
"""The longest body in bytes that is parsed for facts. Titles send less than 1 KiB."""

_USER = re.compile(r"/users/xuid\(([0-9]{1,20})\)(?:/achievements(?:/([^/]+)/([^/]+))?)?/?")
_ANYWHERE = re.compile(r"(?i)/(?:xuid\(([0-9]{1,20})\)|(?:scids|serviceconfigs)/([^/?]+)|titleid/([0-9]{1,10}))")
_SERVICES = (
    ("/achievements", "achievements"),
    ("/leaderboards", "leaderboards"),
    ("/stats", "userstats"),
    ("/batch", "userstats"),
    ("/profile", "profile"),
    ("/presence", "userpresence"),
    ("/people/avoid", "privacy"),
    ("/people/mute", "privacy"),
    ("/people", "social"),
    ("/permission", "privacy"),
    ("/system/strings", "client-strings"),
)


class Facts:
    """The facts of one request. `xuid`, `scid` and `title_id` are None when the request doesn't have them.

    Body and query are parsed once, when a fact depends on them or the document is taken; the achievements are read from the body again, because few
    requests are asked for them.
    """

    __slots__ = (
        "_achievement",
        "_document",
        "_read",
        "_title_id",
        "body",
        "method",
        "operation",
        "path",
        "query",
        "scid",
        "xuid",
    )

    def __init__(self, method: str, path: str, query: str, body: bytes) -> None:
        self.method = method
        self.path = path
        """Decoded, without the query."""
        self.query = query
        """As sent, without the question mark."""
        self.body = body
        self.operation = OTHER
        self.xuid: int | None = None
        self.scid: str | None = None
        """In lower case."""
        self._title_id: int | None = None
        self._achievement: str | None = None
        """The achievement in the path."""
        self._document: dict[str, Any] | None = None
        self._read = not (body or query)

    @property
    def title_id(self) -> int | None:
        self._read_all()
        return self._title_id

    @property
    def achievements(self) -> dict[str, int | None]:
        """The achievements in the request. Those of an update have the requested percentage."""
        if self.operation == UPDATE:
            return dict(_updated(self._parsed()))
        return {} if self._achievement is None else {self._achievement: None}

    def take_document(self) -> dict[str, Any] | None:
        """Returns the JSON object that the body is, and forgets it: facts are kept for long. None if the body is none, or too long."""
        self._read_all()
        document, self._document = self._document, None
        return document

    def _parsed(self) -> dict[str, Any] | None:
        if not self.body or len(self.body) > MOST_READ or self.operation == GAME_EVENTS:
            return None
        try:
            return parse_object(self.body)
        except RequestError:
            return None

    def _read_all(self) -> None:
        if self._read:
            return
        self._read = True
        self._document = self._parsed()
        if self._document is not None:
            self._read_members(self._document)
        elif self.operation == GAME_EVENTS and len(self.body) <= MOST_READ:
            self._read_members(event_members(self.body))
        if self.query:
            self._read_members(dict(parse_qsl(self.query)))

    def _read_members(self, members: Mapping[str, Any]) -> None:
        """Reads the body. Values in the URL have precedence."""
        if self._title_id is None:
            self._title_id = _number(members.get("titleId"), MAX_TITLE_ID)
        if self.xuid is None:
            self.xuid = _number(members.get("userId", members.get("xuid")), MAX_XUID)
        if self.scid is None:
            scid = members.get("serviceConfigId", members.get("scid"))
            self.scid = scid.lower() if isinstance(scid, str) and scid else None

    @property
    def target(self) -> str:
        """The path with its query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def service(self) -> str:
        """The name of the real service with this path, such as `achievements`."""
        if self.operation in (UPDATE, LIST, ACHIEVEMENT):
            return "achievements"
        path = self.path.lower()
        return next((name for part, name in _SERVICES if part in path), "other")


def is_of_a_title(path: str) -> bool:
    """Returns whether titles use a path. The others belong to the control API and its page: faults and limits don't apply to them."""
    return not (path == "/" or path == "/xblshim" or path.startswith("/xblshim/") or path == "/favicon.ico")


def facts_of(scope: Scope, body: bytes = b"") -> Facts:
    """Reads the facts. Never raises: a malformed request has fewer facts."""
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
                facts._achievement = last
        elif facts.path.rstrip("/").endswith("/achievements"):
            facts.operation = LIST
    else:
        for xuid, scid, title_id in _ANYWHERE.findall(facts.path):
            facts.xuid = facts.xuid or _number(xuid, MAX_XUID)
            facts.scid = facts.scid or scid.lower() or None
            facts._title_id = facts._title_id or _number(title_id, MAX_TITLE_ID)
        facts.xuid = facts.xuid or _number(writer_of(facts.path), MAX_XUID)
    if facts.operation == OTHER:
        facts.operation = operation_of(facts.path) or OTHER
    if facts.xuid is None or facts.scid is None:
        facts._read_all()
    return facts


def _updated(document: dict[str, Any] | None) -> Iterator[tuple[str, int | None]]:
    """Yields the achievements of an update with their percentages."""
    entries = document.get("achievements") if document is not None else None
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, dict) and isinstance(entry.get("id"), str):
            percent = entry.get("percentComplete")
            yield entry["id"], percent if type(percent) is int else None


def _number(value: object, most: int) -> int | None:
    """Parses a number of 0 to `most`, written as a number or as digits."""
    if isinstance(value, str):
        if not (value.isascii() and value.isdigit() and len(value) <= 20):
            return None
        value = int(value)
    return value if type(value) is int and 0 <= value <= most else None
