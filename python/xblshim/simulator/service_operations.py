"""Parses a request to a service beside achievements: its operation, and the values in its URL and body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

PROFILE, LEADERBOARD, GAME_EVENTS = "profile", "leaderboard", "game-events"
STATISTICS, WRITE_STATISTICS = "statistics", "write-statistics"
PRESENCE, WRITE_PRESENCE = "presence", "write-presence"
RELATIONSHIPS, PRIVACY, VERIFY_STRINGS = "relationships", "privacy", "verify-strings"
SERVICE_OPERATIONS = (
    *(PROFILE, STATISTICS, WRITE_STATISTICS, LEADERBOARD, PRESENCE, WRITE_PRESENCE, GAME_EVENTS),
    *(RELATIONSHIPS, PRIVACY, VERIFY_STRINGS),
)

_XUID = r"/users/xuid\([0-9]+\)"
_STATS = _XUID + r"/scids/[^/]+/stats/"
_READ = re.compile(_STATS + "(.+)", re.DOTALL)
_BOARD = re.compile(rf"(?:/scids/[^/]+/leaderboards/|{_STATS}(?=.+/people/[^/]+$))(.+?)(?:/people/[^/]+)?", re.DOTALL)
_WRITE = re.compile(r"/stats/users/([0-9]{1,20})/scids/[^/]+/?")
_PATHS = (
    (WRITE_STATISTICS, _WRITE),
    (LEADERBOARD, _BOARD),
    (STATISTICS, re.compile(rf"{_READ.pattern}|/batch", re.DOTALL)),
    (WRITE_PRESENCE, re.compile(_XUID + "/devices/current/titles/current")),
    (PRESENCE, re.compile(_XUID + "|/users/batch")),
    (PROFILE, re.compile("/users/(?:batch|me)/profile/settings(?:/.*)?")),
    (GAME_EVENTS, re.compile("/collect/v1")),
    (RELATIONSHIPS, re.compile(_XUID + "/people")),
    (PRIVACY, re.compile(_XUID + "/(?:people/(?:avoid|mute)|permission/validate)")),
    (VERIFY_STRINGS, re.compile("/system/strings/validate")),
)


def operation_of(path: str) -> str | None:
    """Returns the operation of a path; None for paths of other services."""
    return next((name for name, pattern in _PATHS if pattern.fullmatch(path)), None)


def writer_of(path: str) -> str | None:
    """Returns the xuid in a path that writes statistics."""
    found = _WRITE.fullmatch(path)
    return found[1] if found is not None else None


def event_members(body: bytes) -> dict[str, Any]:
    """Returns user, service configuration and title of a body's first in-game event, as far as present."""
    base = next(_events(body), {})
    return {name: base[name] for name in ("userId", "serviceConfigId", "titleId") if name in base}


def parameters_of(operation: str, method: str, path: str, body: bytes) -> dict[str, Any] | None:
    """Returns the values in the request's path and body; None without any."""
    if operation == GAME_EVENTS:
        events = [_named(base, ("name", "properties", "measurements")) for base in _events(body)]
        return {"events": events} if events else None
    if operation == LEADERBOARD:
        return {"leaderboard": _part(_BOARD, path)}
    if operation == STATISTICS and (names := _part(_READ, path)):
        return {"statistics": names.split(",")}
    document = _json(body)
    if not isinstance(document, dict):
        return None
    if operation == WRITE_STATISTICS:
        return _written(document, replaces=method == "POST")
    if operation == WRITE_PRESENCE:
        activity = document.get("activity")
        rich = activity.get("richPresence") if isinstance(activity, dict) else None
        presence = _named(document, ("state",))
        return {"presence": presence | (_named(rich, ("id", "params")) if isinstance(rich, dict) else {})}
    if operation == STATISTICS:
        return _named(document, ("requestedusers", "requestedscids")) or None
    if operation == PRIVACY:
        return _named(document, ("users", "permissions")) or None
    if operation == VERIFY_STRINGS:
        return _named(document, ("stringsToVerify",)) or None
    return None


def _written(document: dict[str, Any], *, replaces: bool) -> dict[str, Any] | None:
    stats = document.get("stats")
    title = stats.get("title") if isinstance(stats, dict) else None
    if not isinstance(title, dict):
        return None
    values = [
        {"name": name, "value": one.get("value") if isinstance(one, dict) else None} for name, one in title.items()
    ]
    return {"statistics": values, "replaces": replaces}


def _part(pattern: re.Pattern[str], path: str) -> str:
    found = pattern.fullmatch(path)
    return found[1] if found is not None else ""


def _named(members: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: members[name] for name in names if members.get(name) is not None}


def _events(body: bytes) -> Iterator[dict[str, Any]]:
    for line in body.splitlines():
        document = _json(line)
        data = document.get("data") if isinstance(document, dict) else None
        base = data.get("baseData") if isinstance(data, dict) else None
        if isinstance(base, dict):
            yield base


def _json(text: bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
