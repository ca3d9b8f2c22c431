"""Endpoints for the presence of users."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from starlette.responses import Response
from starlette.routing import Route

from xblshim.simulator.endpoint_support import json_response, read_body
from xblshim.simulator.event_topics import parts_of
from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.wire_format import bad, parse_object, parse_xuid, shown, timestamp

from .presence_changes import set_presence

if TYPE_CHECKING:
    from starlette.requests import Request

    from .presence_book import PresenceEntry
    from .service_group import ServiceGroup

SET_PATH = "/users/xuid({xuid})/devices/current/titles/current"
USER_PATH = "/users/xuid({xuid})"
BATCH_PATH = "/users/batch"
MOST_USERS = 1100
LEVELS = ("user", "device", "title", "all")
_SCID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_PLACE = re.compile(r"\{(\d{1,4})\}")


def presence_routes(group: ServiceGroup) -> list[Route]:
    """Returns the routes of this module."""
    service = group.service

    async def write(request: Request) -> Response:
        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        document = parse_object(await read_body(request.receive))
        state = document.get("state")
        if state not in ("active", "inactive"):
            bad(f"state must be active or inactive, not {shown(state)}.")
        text, title_id = _text_of(group, document.get("activity")), title_of(group, xuid, document)
        set_presence(group, xuid, title_id, active=state == "active", text=text)
        service.log("debug", f"Presence of xuid {xuid} in title {title_id}: {state}.")
        return Response(status_code=200)

    async def of_user(request: Request) -> Response:
        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        level = request.query_params.get("level", "title")
        if level not in LEVELS:
            bad(f"level must be one of {', '.join(LEVELS)}, not {shown(level)}.")
        return json_response(200, record_of(group, xuid, level))

    async def batch(request: Request) -> Response:
        document = parse_object(await read_body(request.receive))
        level = document.get("level", "title")
        if level not in LEVELS:
            bad(f"level must be one of {', '.join(LEVELS)}, not {shown(level)}.")
        devices, titles = _texts(document, "deviceTypes"), _texts(document, "titles")
        records = []
        for xuid in _users(group, document):
            record = record_of(group, xuid, level, titles)
            if document.get("onlineOnly") is True and record["state"] == "Offline":
                continue
            if devices and group.world.presence.device not in devices:
                record["devices"] = []
            records.append(record)
        return json_response(200, records)

    return [
        Route(SET_PATH, service.guarded(write), methods=["POST"]),
        Route(BATCH_PATH, service.guarded(batch), methods=["POST"]),
        Route(USER_PATH, service.guarded(of_user), methods=["GET"]),
    ]


def title_of(group: ServiceGroup, xuid: int, document: dict[str, Any]) -> int:
    """Returns the title of a request. The request does not name it: the real service reads it from the token.

    In this order: the title of the rich presence's scid in the definitions, the first one of the definitions, the one whose presence the title
    itself follows, the last eight digits of the scid, which are the title id by convention, the one that the user was in last. 0: unknown.
    """
    activity = document.get("activity")
    rich = activity.get("richPresence") if isinstance(activity, dict) else None
    scid = rich["scid"].lower() if isinstance(rich, dict) else ""
    defined = group.definitions_of(scid).title_id or group.definitions.title_id
    if defined:
        return defined
    for topic in group.hub.topics():
        match parts_of(topic):
            case ("title", int() as user, int() as title_id) if user == xuid:
                return title_id
    if _SCID.fullmatch(scid):
        return int(scid[-8:], 16)
    titles = group.presence.of(xuid)
    return max(titles, key=lambda title_id: titles[title_id].updated_at, default=0)


def _text_of(group: ServiceGroup, activity: Any) -> str:
    """Returns the rich presence text: that of the definitions with its tokens, else the id itself."""
    rich = activity.get("richPresence") if isinstance(activity, dict) else None
    if activity is None:
        return ""
    if not isinstance(rich, dict) or not isinstance(rich.get("id"), str) or not isinstance(rich.get("scid"), str):
        bad("activity.richPresence must be an object with id and scid.")
    group.check_scid(rich["scid"])
    params = rich.get("params", [])
    if not isinstance(params, list) or not all(isinstance(one, str) for one in params):
        bad("activity.richPresence.params must be an array of texts.")
    texts = group.world.presence.texts
    text = texts.get(rich["id"])
    if text is None:
        if texts:
            raise RequestError(404, f"The definitions have no rich presence text {shown(rich['id'])}.")
        return str(rich["id"])
    return _PLACE.sub(lambda found: params[int(found[1])] if int(found[1]) < len(params) else found[0], text)


def _users(group: ServiceGroup, document: dict[str, Any]) -> list[int]:
    users, name = _texts(document, "users"), document.get("group")
    if len(users) > MOST_USERS:
        bad(f"users has more than {MOST_USERS} elements.")
    if users:
        return [parse_xuid(one, "users") for one in users]
    if not isinstance(name, str):
        bad("users or group must be there.")
    owner = document.get("groupXuid")
    members = group.people.group(
        parse_xuid(owner, "groupXuid") if isinstance(owner, str) else group.people.caller, name
    )
    if members is None:
        bad(f"There is no social group {shown(name)}; People and Favorites are.")
    return list(members)


def _texts(document: dict[str, Any], name: str) -> list[str]:
    elements = document.get(name, [])
    if not isinstance(elements, list) or not all(isinstance(one, str) for one in elements):
        bad(f"{name} must be an array of texts, not {shown(elements)}.")
    return elements


def record_of(group: ServiceGroup, xuid: int, level: str = "all", titles: list[str] | None = None) -> dict[str, Any]:
    """Returns a user's record in the detail that the level selects; `titles`: only these, if any."""
    entries = {
        title_id: entry for title_id, entry in group.presence.of(xuid).items() if not titles or str(title_id) in titles
    }
    record: dict[str, Any] = {"xuid": str(xuid), "state": group.presence.state(xuid), "devices": []}
    if level == "user" or not entries:
        return record
    device: dict[str, Any] = {"type": group.world.presence.device, "titles": []}
    if level != "device":
        device["titles"] = [_title(group, title_id, entry, whole=level == "all") for title_id, entry in entries.items()]
    record["devices"] = [device]
    return record


def _title(group: ServiceGroup, title_id: int, entry: PresenceEntry, *, whole: bool) -> dict[str, Any]:
    name = group.definitions.title_name if title_id == group.definitions.title_id else ""
    title: dict[str, Any] = {
        "id": str(title_id),
        "name": name,
        "placement": "Full",
        "state": "Active" if entry.active else "Inactive",
        "lastModified": timestamp(entry.updated_at),
    }
    if whole and entry.text:
        title["activity"] = {"richPresence": entry.text}
    return title
