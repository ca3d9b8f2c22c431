"""Profiles of users: builds requests and parses responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.client.sending.throttle_memory import Api
from xblshim.client.wire.json_document import Unreadable, parse
from xblshim.client.wire.json_rules import text
from xblshim.client.wire.service_rules import elements, xuid
from xblshim.model.results import Profiles, UserProfile

from .service_request import PROFILE, ServiceRequest, json_body, path_part

if TYPE_CHECKING:
    from xblshim.model.requests import GetProfiles, GetProfilesOfGroup

VERSION = b"2"
# In the request's order, which is that of XblUserProfile's members.
SETTINGS = (
    "AppDisplayName",
    "AppDisplayPicRaw",
    "GameDisplayName",
    "GameDisplayPicRaw",
    "Gamerscore",
    "Gamertag",
    "ModernGamertag",
    "ModernGamertagSuffix",
    "UniqueModernGamertag",
)


def by_ids(request: GetProfiles) -> ServiceRequest:
    body = {"userIds": [str(one) for one in request.xuids], "settings": SETTINGS}
    return ServiceRequest(PROFILE, Api.PROFILES, VERSION, "POST", "/users/batch/profile/settings", json_body(body))


def of_group(request: GetProfilesOfGroup) -> ServiceRequest:
    target = f"/users/me/profile/settings/people/{path_part(request.group)}?settings={','.join(SETTINGS)}"
    return ServiceRequest(PROFILE, Api.PROFILES_OF_GROUP, VERSION, "GET", target)


def read(body: bytes) -> Profiles:
    """Parses profiles, in the response's order. Raises Unreadable."""
    document = parse(body)
    if type(document) is not dict:
        raise Unreadable("must be an object")
    try:
        return Profiles(elements(document.get("profileUsers"), _profile))
    except Unreadable as error:
        raise error.within("profileUsers") from None


def _profile(value: Any) -> UserProfile:
    if type(value) is not dict or "id" not in value or "settings" not in value:
        raise Unreadable("must be an object with id and settings")
    try:
        user = xuid(value["id"])
    except Unreadable as error:
        raise error.within("id") from None
    members = value["settings"]
    try:
        pairs = elements(members, _setting) if type(members) is list else ()
    except Unreadable as error:
        raise error.within("settings") from None
    settings = dict(pairs)
    return UserProfile(user, *(settings.get(name, "") for name in SETTINGS))


def _setting(value: Any) -> tuple[str, str]:
    if type(value) is not dict or "id" not in value or "value" not in value:
        raise Unreadable("must be an object with id and value")
    return text(value["id"]), text(value["value"])
