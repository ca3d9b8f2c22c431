"""Endpoints for block lists, mute lists and permissions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from xblshim.simulator.endpoint_support import json_response, read_body
from xblshim.simulator.title_world import PERMISSIONS
from xblshim.simulator.wire_format import bad, parse_object, parse_xuid, shown

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .people import Person
    from .service_group import ServiceGroup

LIST_PATH = "/users/xuid({xuid})/people/{name}"
CHECK_PATH = "/users/xuid({xuid})/permission/validate"
ANONYMOUS = ("CrossNetworkUser", "CrossNetworkFriend")
MOST_CHECKS = 10_000
_TARGET = re.compile(r"xuid\(([0-9]{1,20})\)")
_BY_MUTING = frozenset({"CommunicateUsingText", "CommunicateUsingVoice"})
_PRIVILEGES = {
    "CommunicateUsingText": "AllowCommunications",
    "CommunicateUsingVideo": "AllowCommunications",
    "CommunicateUsingVoice": "AllowCommunications",
    "PlayMultiplayer": "AllowMultiplayer",
    "ViewTargetProfile": "AllowProfileViewing",
}
"""The missing privilege behind a denied permission."""


def privacy_routes(group: ServiceGroup) -> list[Route]:
    """Returns the routes of this module."""
    service = group.service

    def caller(request: Request) -> tuple[int, Person | None]:
        xuid = parse_xuid(request.path_params["xuid"], "The URL's xuid")
        return xuid, group.people.find(xuid)

    async def avoided(request: Request) -> Response:
        _, person = caller(request)
        return users(person.blocked if person is not None else ())

    async def muted(request: Request) -> Response:
        _, person = caller(request)
        return users(person.muted if person is not None else ())

    def users(xuids: tuple[int, ...]) -> Response:
        return json_response(200, {"users": [{"xuid": str(one)} for one in xuids]})

    async def one(request: Request) -> Response:
        xuid, person = caller(request)
        permission = _permission(request.query_params.get("setting", ""))
        target = request.query_params.get("target", "")
        found = _TARGET.fullmatch(target)
        other = parse_xuid(found[1], "target") if found is not None else None
        if other is None and target not in ANONYMOUS:
            bad(f"target must be xuid(…), {' or '.join(ANONYMOUS)}, not {shown(target)}.")
        document = check_of(person, permission, other)
        service.log("debug", f"Permission {permission} of xuid {xuid}: {'yes' if document['isAllowed'] else 'no'}.")
        return json_response(200, document)

    async def several(request: Request) -> Response:
        _, person = caller(request)
        document = parse_object(await read_body(request.receive))
        permissions = [_permission(one) for one in _array(document, "permissions")]
        targets = [_target(one) for one in _array(document, "users")]
        if len(permissions) * len(targets) > MOST_CHECKS:
            bad(f"users and permissions ask for more than {MOST_CHECKS} checks.")
        responses = [
            {"user": user, "permissions": [check_of(person, permission, other) for permission in permissions]}
            for user, other in targets
        ]
        return json_response(200, {"responses": responses})

    return [
        Route(LIST_PATH.format(xuid="{xuid}", name="avoid"), service.guarded(avoided), methods=["GET"]),
        Route(LIST_PATH.format(xuid="{xuid}", name="mute"), service.guarded(muted), methods=["GET"]),
        Route(CHECK_PATH, service.guarded(one), methods=["GET"]),
        Route(CHECK_PATH, service.guarded(several), methods=["POST"]),
    ]


def check_of(person: Person | None, permission: str, target: int | None) -> dict[str, Any]:
    """Returns the service's result. `target` is None for a user outside the network."""
    if person is not None:
        if target in person.blocked:
            return _denied("BlockListRestrictsTarget")
        if target in person.muted and permission in _BY_MUTING:
            return _denied("MuteListRestrictsTarget")
        if permission in person.denied:
            privilege = _PRIVILEGES.get(permission)
            return _denied("MissingPrivilege", privilege) if privilege is not None else _denied("NotAllowed")
    return {"isAllowed": True}


def _denied(reason: str, setting: str | None = None) -> dict[str, Any]:
    named = {"restrictedSetting": setting} if setting is not None else {}
    return {"isAllowed": False, "reasons": [{"reason": reason, **named}]}


def _permission(name: Any) -> str:
    if name not in PERMISSIONS:
        bad(f"There is no permission {shown(name)}; these are: {', '.join(PERMISSIONS)}.")
    return str(name)


def _target(user: Any) -> tuple[dict[str, str], int | None]:
    """Returns a user of a batch in the response's form, with its xuid."""
    xuid = user.get("xuid") if isinstance(user, dict) else None
    anonymous = user.get("anonymousUser") if isinstance(user, dict) else None
    if isinstance(xuid, str):
        return {"xuid": xuid}, parse_xuid(xuid, "users")
    if anonymous not in ANONYMOUS:
        bad(f"Each of users must have xuid, or anonymousUser with {' or '.join(ANONYMOUS)}, not {shown(user)}.")
    return {"anonymousUser": str(anonymous)}, None


def _array(document: dict[str, Any], name: str) -> list[Any]:
    elements = document.get(name)
    if not isinstance(elements, list) or not elements:
        bad(f"{name} must be an array with elements, not {shown(elements)}.")
    return elements
