"""Block lists, mute lists and permissions: builds requests and parses responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.client.sending.throttle_memory import Api
from xblshim.client.wire.json_document import Unreadable, parse
from xblshim.client.wire.json_rules import Member, one_of
from xblshim.client.wire.service_rules import elements, flag, object_with, text, xuid
from xblshim.model.plain_results import Xuids
from xblshim.model.public_enums import (
    ANONYMOUS_USER_TYPE,
    PERMISSION,
    PERMISSION_DENY_REASON,
    PRIVACY_SETTING,
    PRIVILEGE,
)
from xblshim.model.results import PermissionCheck, PermissionChecks, PermissionDenyReason

from .service_request import PRIVACY, ServiceRequest, json_body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xblshim.model.requests import CheckPermission, CheckPermissions

VERSION = b"1"
_PERMISSIONS = {number: name for name, number in PERMISSION.items() if name != "Unknown"}
_USER_TYPES = {number: name for name, number in ANONYMOUS_USER_TYPE.items()}
_PRIVILEGES = {name.lower(): number for name, number in PRIVILEGE.items()}
_SETTINGS = {name.lower(): number for name, number in PRIVACY_SETTING.items()}
_OF_PRIVILEGES = frozenset(
    {PERMISSION_DENY_REASON["MissingPrivilege"], PERMISSION_DENY_REASON["PrivilegeRestrictsTarget"]}
)
_OF_SETTINGS = PERMISSION_DENY_REASON["PrivacySettingRestrictsTarget"]


def avoided(user: int) -> ServiceRequest:
    return _list(user, "avoid")


def muted(user: int) -> ServiceRequest:
    return _list(user, "mute")


def _list(user: int, name: str) -> ServiceRequest:
    return ServiceRequest(PRIVACY, Api.PRIVACY_LISTS, VERSION, "GET", f"/users/xuid({user})/people/{name}")


def check(request: CheckPermission) -> ServiceRequest:
    target = _USER_TYPES.get(request.target_type, "") if request.anonymous else f"xuid({request.target_xuid})"
    query = f"setting={_PERMISSIONS.get(request.permission, '')}&target={target}"
    path = f"/users/xuid({request.xuid})/permission/validate?{query}"
    return ServiceRequest(PRIVACY, Api.PERMISSION, VERSION, "GET", path)


def check_several(request: CheckPermissions) -> ServiceRequest:
    users = [{"xuid": str(one)} for one in request.target_xuids]
    types = [{"anonymousUser": _USER_TYPES.get(one, "")} for one in request.target_types]
    body = json_body(
        {"users": users + types, "permissions": [_PERMISSIONS.get(one, "") for one in request.permissions]}
    )
    path = f"/users/xuid({request.xuid})/permission/validate"
    return ServiceRequest(PRIVACY, Api.PERMISSIONS, VERSION, "POST", path, body)


def read_list(body: bytes) -> Xuids:
    """Parses a list of users. Raises Unreadable."""
    return Xuids(_LIST(parse(body))["users"])


def read_check(body: bytes, request: CheckPermission) -> PermissionChecks:
    """Parses one check, with the request's target and permission. Raises Unreadable."""
    found = _CHECK(parse(body))
    target = (0, request.target_type) if request.anonymous else (request.target_xuid, 0)
    return PermissionChecks((PermissionCheck(found["allowed"], *target, request.permission, found["reasons"]),))


def read_several(body: bytes, permissions: Sequence[int]) -> PermissionChecks:
    """Parses the checks of each user, in the order of the requested permissions, which the response does not name. Returns no checks when there
    are no responses. Raises Unreadable."""
    document = parse(body)
    responses = document.get("responses") if type(document) is dict else None
    if type(responses) is not list:
        return PermissionChecks(())
    users = elements(responses, lambda value: _of_user(value, permissions))
    return PermissionChecks(tuple(one for checks in users for one in checks))


def _of_user(value: Any, permissions: Sequence[int]) -> tuple[PermissionCheck, ...]:
    found = _RESPONSE(value)
    user, checks = found["user"], found["checks"]
    if len(checks) != len(permissions):
        raise Unreadable(f"must have {len(permissions)} elements").within("permissions")
    return tuple(
        PermissionCheck(one["allowed"], user["xuid"], user["type"], permission, one["reasons"])
        for one, permission in zip(checks, permissions, strict=True)
    )


def _reason(value: Any) -> PermissionDenyReason:
    found = _REASON(value)
    reason, setting = found["reason"], found["setting"].lower()
    return PermissionDenyReason(
        reason,
        _PRIVILEGES.get(setting, 0) if reason in _OF_PRIVILEGES else 0,
        _SETTINGS.get(setting, 0) if reason == _OF_SETTINGS else 0,
    )


# fmt: off
_PERSON = object_with(xuid = Member("xuid", xuid))
_LIST = object_with(users = Member("users", lambda value: elements(value, lambda one: int(_PERSON(one)["xuid"]))))
_REASON = object_with(
    reason  = Member("reason", one_of(PERMISSION_DENY_REASON)),
    setting = Member("restrictedSetting", text, missing=""),
)
_CHECK = object_with(
    allowed = Member("isAllowed", flag),
    reasons = Member("reasons", lambda value: elements(value, _reason), missing=()),
)
_USER = object_with(
    xuid    = Member("xuid", xuid, missing=0),
    type    = Member("anonymousUser", one_of(ANONYMOUS_USER_TYPE), missing=0),
)
_RESPONSE = object_with(
    user    = Member("user", _USER),
    checks  = Member("permissions", lambda value: elements(value, _CHECK)),
)
# fmt: on
