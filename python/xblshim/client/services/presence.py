"""Presence of users: builds requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.client.sending.throttle_memory import Api
from xblshim.client.wire.presence_json import DEVICE_NAMES
from xblshim.model.public_enums import PRESENCE_DETAIL_LEVEL

from .service_request import PRESENCE, ServiceRequest, json_body

if TYPE_CHECKING:
    from xblshim.model.requests import GetPresence, GetPresences, SetPresence

VERSION = b"3"
_LEVELS = {number: name.lower() for name, number in PRESENCE_DETAIL_LEVEL.items() if name != "Default"}


def set_one(request: SetPresence) -> ServiceRequest:
    document: dict[str, Any] = {"state": "active" if request.active else "inactive"}
    if request.scid and request.presence_id:
        rich: dict[str, Any] = {"id": request.presence_id, "scid": request.scid}
        if request.tokens:
            rich["params"] = request.tokens
        document["activity"] = {"richPresence": rich}
    target = f"/users/xuid({request.xuid})/devices/current/titles/current"
    return ServiceRequest(PRESENCE, Api.PRESENCE_SET, VERSION, "POST", target, json_body(document))


def of_user(request: GetPresence) -> ServiceRequest:
    return ServiceRequest(PRESENCE, Api.PRESENCE_USER, VERSION, "GET", f"/users/xuid({request.xuid})?level=all")


def of_users(request: GetPresences) -> ServiceRequest:
    document: dict[str, Any] = {}
    if request.xuids:
        document["users"] = [str(one) for one in request.xuids]
    if request.group:
        document["group"] = request.group
    if request.has_owner:
        document["groupXuid"] = str(request.owner)
    if request.device_types:
        document["deviceTypes"] = [DEVICE_NAMES.get(one, "") for one in request.device_types]
    if request.title_ids:
        document["titles"] = [str(one) for one in request.title_ids]
    if request.detail_level in _LEVELS:
        document["level"] = _LEVELS[request.detail_level]
    document["onlineOnly"] = request.online_only
    document["broadcastingOnly"] = request.broadcasting_only
    return ServiceRequest(PRESENCE, Api.PRESENCE_BATCH, VERSION, "POST", "/users/batch", json_body(document))
