"""Relationships, verified texts and privacy: requests byte for byte, and the meaning of responses."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from client_support import SETTINGS
from hypothesis import given, settings
from hypothesis import strategies as st
from test_client_services import ADA, BAD_JSON, BOB, ask, reply, shape

from xblshim.client.events.event_resources import resource_of
from xblshim.client.services import privacy, social, string_verify
from xblshim.client.wire.json_document import Unreadable
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import RelationshipChange
from xblshim.model.plain_results import Xuids
from xblshim.model.requests import (
    CheckPermission,
    CheckPermissions,
    GetAvoidList,
    GetMuteList,
    GetRelationships,
    Subscribe,
    VerifyTexts,
)
from xblshim.model.results import (
    PermissionCheck,
    PermissionChecks,
    PermissionDenyReason,
    Relationships,
    SocialRelationship,
    VerifiedTextResult,
    VerifiedTexts,
)

TEXT, PLAY = 1000, 1014
ANYONE, ANY_FRIEND = 1, 2
USER = f"/users/xuid({ADA})"

# Relationships


@pytest.mark.parametrize(
    ("call", "query"),
    [
        (GetRelationships(ADA, 0, 0, 0), "view=FriendList"),
        (GetRelationships(ADA, 1, 0, 20), "view=Favorite&maxItems=20"),
        (GetRelationships(ADA, 2, 3, 0), "view=LegacyXboxLiveFriends&startIndex=3"),
        (GetRelationships(ADA, 77, 1, 2**64 - 1), f"view=FriendList&startIndex=1&maxItems={2**64 - 1}"),
    ],
)
def test_requests_of_relationships(call: GetRelationships, query: str) -> None:
    _, _, requests = ask(lambda c: c.get_relationships(call, SETTINGS), reply({}))
    assert shape(requests[0]) == ("GET", f"{USER}/people?{query}", "3", b"")
    assert requests[0].headers["Content-Type"] == "application/json; charset=utf-8"


def test_responses_of_relationships() -> None:
    document = {
        "totalCount": 9,
        "people": [
            {"xuid": str(ADA), "isFriend": True, "isFavorite": True, "isFollowingCaller": False},
            {"xuid": "7", "isFavorite": True, "socialNetworks": ["a", "b"]},  # no favorite, because it is no friend
            None,
            "no object",
            {"xuid": None, "isFriend": True, "socialNetworks": ["a", 1]},  # no networks, because one has an error
        ],
    }
    result, _, _ = ask(lambda c: c.get_relationships(GetRelationships(ADA, 0, 0, 0), SETTINGS), reply(document))
    people = (
        SocialRelationship(ADA, True, True, True, ()),
        SocialRelationship(7, False, False, False, ("a", "b")),
        SocialRelationship(0, False, True, True, ()),
    )
    assert result == Relationships(people, 9)


@pytest.mark.parametrize("document", [{}, {"people": None}, {"people": {}}, {"people": 1, "other": 2}])
def test_a_page_without_people_is_an_empty_one(document: Any) -> None:
    assert social.read(json.dumps(document).encode()) == Relationships((), 0)


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"no JSON",
        None,
        [],
        {"totalCount": None},
        {"totalCount": "9"},
        {"totalCount": -1},
        {"totalCount": 3.0},
        {"totalCount": 2**64},
        {"people": [{}]},
        {"people": [{"xuid": 1}]},
        {"people": [{"xuid": "1", "isFriend": None}]},
        {"people": [{"xuid": "1", "isFavorite": 1}]},
    ],
)
def test_unreadable_relationships(document: Any) -> None:
    result, log, _ = ask(lambda c: c.get_relationships(GetRelationships(ADA, 0, 0, 0), SETTINGS), reply(document))
    assert result == BAD_JSON
    assert f"reading the relationships of {ADA}" in log.text


# Texts


def test_requests_of_text_verification() -> None:
    call = VerifyTexts(("", 'Ra"n/k é', ""))
    result, _, requests = ask(
        lambda c: c.verify_texts(call, SETTINGS),
        reply(
            {
                "verifyStringResult": [
                    {"resultCode": 0, "offendingString": "ignored"},
                    {"resultCode": 1, "offendingString": "darn"},
                    {"resultCode": 2, "offendingString": None},
                    {"resultCode": -5},
                    {},
                    None,
                ]
            }
        ),
    )
    body = '{"stringsToVerify":["","Ra\\"n/k é",""]}'.encode()
    assert shape(requests[0]) == ("POST", "/system/strings/validate", "2", body)
    results = [(0, ""), (1, "darn"), (2, ""), (-5, ""), (0, ""), (0, "")]
    assert result == VerifiedTexts(tuple(VerifiedTextResult(*one) for one in results))


@pytest.mark.parametrize(
    ("document", "hr"),
    [
        (b"", BAD_JSON),
        ([], BAD_JSON),
        ({}, BAD_JSON),
        ({"verifyStringResult": None}, BAD_JSON),
        ({"verifyStringResult": {}}, BAD_JSON),
        ({"verifyStringResult": []}, 0x80004005),
        ({"verifyStringResult": [1]}, BAD_JSON),
        ({"verifyStringResult": [{"resultCode": None}]}, BAD_JSON),
        ({"verifyStringResult": [{"resultCode": 1.0}]}, BAD_JSON),
        ({"verifyStringResult": [{"resultCode": 2**31}]}, BAD_JSON),
        ({"verifyStringResult": [{"offendingString": 1}]}, BAD_JSON),
    ],
)
def test_unreadable_verdicts(document: Any, hr: int) -> None:
    result, log, _ = ask(lambda c: c.verify_texts(VerifyTexts(("a",)), SETTINGS), reply(document))
    assert result == hr
    assert "verifying 1 texts" in log.text


# Privacy


def test_lists_of_users() -> None:
    document = {"users": [{"xuid": str(BOB)}, {"xuid": None, "other": 1}, {"xuid": str(BOB)}]}
    result, _, requests = ask(lambda c: c.get_avoid_list(GetAvoidList(ADA), SETTINGS), reply(document))
    assert result == Xuids((BOB, 0, BOB))
    assert shape(requests[0]) == ("GET", f"{USER}/people/avoid", "1", b"")
    result, _, requests = ask(lambda c: c.get_mute_list(GetMuteList(ADA), SETTINGS), reply({"users": []}))
    assert result == Xuids(())
    assert shape(requests[0]) == ("GET", f"{USER}/people/mute", "1", b"")


@pytest.mark.parametrize(
    "document",
    [b"", None, [], {}, {"users": None}, {"users": {}}, {"users": [None]}, {"users": ["1"]}, {"users": [{"xuid": 1}]}],
)
def test_unreadable_lists(document: Any) -> None:
    result, _, _ = ask(lambda c: c.get_avoid_list(GetAvoidList(ADA), SETTINGS), reply(document))
    assert result == BAD_JSON


@pytest.mark.parametrize(
    ("call", "query"),
    [
        (CheckPermission(ADA, PLAY, False, BOB, 0), f"setting=PlayMultiplayer&target=xuid({BOB})"),
        (CheckPermission(ADA, 0, False, 0, 0), "setting=&target=xuid(0)"),
        (CheckPermission(ADA, 1026, True, 0, ANYONE), "setting=&target=CrossNetworkUser"),
        (CheckPermission(ADA, TEXT, True, 0, ANY_FRIEND), "setting=CommunicateUsingText&target=CrossNetworkFriend"),
        (CheckPermission(ADA, TEXT, True, 0, 0), "setting=CommunicateUsingText&target=Unknown"),
    ],
)
def test_a_request_of_one_permission(call: CheckPermission, query: str) -> None:
    result, _, requests = ask(lambda c: c.check_permission(call, SETTINGS), reply({"isAllowed": True}))
    assert shape(requests[0]) == ("GET", f"{USER}/permission/validate?{query}", "1", b"")
    target = (0, call.target_type) if call.anonymous else (call.target_xuid, 0)
    assert result == PermissionChecks((PermissionCheck(True, *target, call.permission, ()),))


REASONS = [
    {"reason": "MissingPrivilege", "restrictedSetting": "AllowMultiplayer"},
    {"reason": "privilegeRestrictsTarget", "restrictedSetting": "allowcommunications"},
    {"reason": "PrivacySettingRestrictsTarget", "restrictedSetting": "ShareProfile"},
    {"reason": "PrivacySettingRestrictsTarget", "restrictedSetting": "AllowMultiplayer"},
    {"reason": "BlockListRestrictsTarget", "restrictedSetting": "ShareProfile"},
    {"reason": "MissingPrivilege", "restrictedSetting": None},
    {"reason": "new one"},
    {"reason": None},
]
READ = ((3, 254, 0), (4, 252, 0), (9, 0, 5), (9, 0, 0), (5, 0, 0), (3, 0, 0), (0, 0, 0), (0, 0, 0))


def test_reasons_of_denied_permissions() -> None:
    call = CheckPermission(ADA, PLAY, False, BOB, 0)
    document = {"isAllowed": False, "reasons": REASONS, "permission": "ignored"}
    result, _, _ = ask(lambda c: c.check_permission(call, SETTINGS), reply(document))
    reasons = tuple(PermissionDenyReason(*one) for one in READ)
    assert result == PermissionChecks((PermissionCheck(False, BOB, 0, PLAY, reasons),))


@pytest.mark.parametrize(
    "document",
    [
        b"",
        None,
        [],
        {},
        {"isAllowed": None},
        {"isAllowed": "true"},
        {"isAllowed": True, "reasons": None},
        {"isAllowed": True, "reasons": {}},
        {"isAllowed": True, "reasons": [None]},
        {"isAllowed": True, "reasons": [{}]},
        {"isAllowed": True, "reasons": [{"reason": 3}]},
        {"isAllowed": True, "reasons": [{"reason": "x", "restrictedSetting": 5}]},
    ],
)
def test_an_unreadable_permission_check(document: Any) -> None:
    call = CheckPermission(ADA, PLAY, False, BOB, 0)
    result, log, _ = ask(lambda c: c.check_permission(call, SETTINGS), reply(document))
    assert result == BAD_JSON
    assert f"checking the permission {PLAY}" in log.text


SEVERAL = CheckPermissions(ADA, (TEXT, 0, PLAY), (BOB, 0), (ANY_FRIEND,))


def test_several_permissions() -> None:
    yes, no = {"isAllowed": True}, {"isAllowed": False, "reasons": REASONS[:1]}
    document = {
        "responses": [
            {"user": {"xuid": str(BOB)}, "permissions": [yes, no, yes]},
            {"user": {"anonymousUser": "crossnetworkfriend"}, "permissions": [yes, yes, yes]},
            {"user": {"xuid": None, "anonymousUser": "new one"}, "permissions": [no, yes, yes]},
        ]
    }
    result, _, requests = ask(lambda c: c.check_permissions(SEVERAL, SETTINGS), reply(document))
    users = f'{{"xuid":"{BOB}"}},{{"xuid":"0"}},{{"anonymousUser":"CrossNetworkFriend"}}'
    body = f'{{"users":[{users}],"permissions":["CommunicateUsingText","","PlayMultiplayer"]}}'
    assert shape(requests[0]) == ("POST", f"{USER}/permission/validate", "1", body.encode())
    reasons = (PermissionDenyReason(3, 254, 0),)
    expected = [
        (True, BOB, 0, TEXT, ()),
        (False, BOB, 0, 0, reasons),
        (True, BOB, 0, PLAY, ()),
        *((True, 0, ANY_FRIEND, permission, ()) for permission in SEVERAL.permissions),
        (False, 0, 0, TEXT, reasons),
        (True, 0, 0, 0, ()),
        (True, 0, 0, PLAY, ()),
    ]
    assert result == PermissionChecks(tuple(PermissionCheck(*one) for one in expected))


@pytest.mark.parametrize("document", [None, [], 5, {}, {"responses": None}, {"responses": {}}, {"responses": []}])
def test_responses_without_results(document: Any) -> None:
    result, _, _ = ask(lambda c: c.check_permissions(SEVERAL, SETTINGS), reply(document))
    assert result == PermissionChecks(())


ALLOWED = [{"isAllowed": True}] * 3


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"no JSON",
        {"responses": [None]},
        {"responses": [{"permissions": ALLOWED}]},
        {"responses": [{"user": None, "permissions": ALLOWED}]},
        {"responses": [{"user": {"xuid": 1}, "permissions": ALLOWED}]},
        {"responses": [{"user": {}}]},
        {"responses": [{"user": {}, "permissions": None}]},
        {"responses": [{"user": {}, "permissions": ALLOWED[:2]}]},
        {"responses": [{"user": {}, "permissions": [*ALLOWED, ALLOWED[0]]}]},
        {"responses": [{"user": {}, "permissions": [None] * 3}]},
    ],
)
def test_unreadable_responses(document: Any) -> None:
    result, log, _ = ask(lambda c: c.check_permissions(SEVERAL, SETTINGS), reply(document))
    assert result == BAD_JSON
    assert "checking 3 permissions" in log.text


# All calls


def test_each_kind_of_call_has_a_throttle_of_its_own() -> None:
    check = CheckPermission(ADA, PLAY, False, BOB, 0)
    made = [
        social.page(GetRelationships(ADA, 0, 0, 0)),
        string_verify.verify(VerifyTexts(())),
        privacy.avoided(ADA),
        privacy.muted(ADA),
        privacy.check(check),
        privacy.check(check._replace(anonymous=True)),
        privacy.check_several(SEVERAL),
    ]
    hosts = ["social", "client-strings", *["privacy"] * 5]
    assert [one.api for one in made] == [55, 83, 24, 24, 9, 9, 8]
    assert [one.host for one in made] == [f"{host}.xboxlive.com" for host in hosts]


NAMES = (
    *("totalCount", "people", "xuid", "isFavorite", "isFriend", "socialNetworks", "verifyStringResult", "resultCode"),
    *("offendingString", "users", "isAllowed", "reasons", "reason", "restrictedSetting", "responses", "user"),
    *("anonymousUser", "permissions", "NotificationType", "Xuids", "Count"),
)
WORDS = st.sampled_from(["", "1", "MissingPrivilege", "AllowMultiplayer", "CrossNetworkUser", "Added", "x"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**65), 2**65) | st.floats(allow_nan=False) | WORDS | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=12,
)


def read_or_failure(read: Callable[[Any], Any], given: Any) -> Any:
    """Returns the parsed value, or the HRESULT, unsigned."""
    try:
        return read(given)
    except Unreadable as error:
        return error.hr & 0xFFFFFFFF


@settings(max_examples=300)
@given(VALUES)
def test_any_json_gives_a_result_or_the_stated_failure(document: Any) -> None:
    body, check = json.dumps(document).encode(), CheckPermission(ADA, PLAY, False, BOB, 0)
    for read, kind in ((social.read, Relationships), (privacy.read_list, Xuids)):
        found = read_or_failure(read, body)
        assert isinstance(found, kind) or found == BAD_JSON
    found = read_or_failure(lambda body: privacy.read_check(body, check), body)
    assert found == BAD_JSON or [one.target_xuid for one in found.checks] == [BOB]
    found = read_or_failure(lambda body: privacy.read_several(body, (PLAY,)), body)
    assert found == BAD_JSON or {one.permission_requested for one in found.checks} <= {PLAY}
    found = read_or_failure(string_verify.read, body)
    assert found in (BAD_JSON, 0x80004005) or len(found.texts) > 0
    found = read_or_failure(reader_of().read, document)
    assert found == BAD_JSON or (isinstance(found[0], RelationshipChange) and found[0].xuid == ADA)


# Events


def reader_of() -> Any:
    resource = resource_of(Subscribe(SubscriptionKind.RELATIONSHIPS, ADA, 0, "", 1))
    assert resource is not None
    assert resource.uri == f"http://social.xboxlive.com/users/xuid({ADA})/friends"
    return resource.reader()


@pytest.mark.parametrize(
    ("document", "event"),
    [
        ({"NotificationType": "Added", "Xuids": [str(BOB), "x"]}, (1, (BOB, 0), 0)),
        ({"NotificationType": "CHANGED", "Xuids": []}, (2, (), 0)),
        ({"NotificationType": "removed", "Xuids": ["1"], "Count": 5}, (3, (1,), 0)),
        ({"NotificationType": "IncomingFriendRequestCountChanged", "Count": 3, "Xuids": 7}, (4, (), 3)),
    ],
)
def test_changes(document: Any, event: tuple[int, tuple[int, ...], int]) -> None:
    reader = reader_of()
    assert reader.first(None) == []
    assert reader.read(document) == [RelationshipChange(ADA, *event)]
    assert reader.state() == []
    assert not reader.sends_state


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        "Added",
        {},
        {"NotificationType": 1, "Xuids": []},
        {"NotificationType": "Unknown", "Xuids": []},
        {"NotificationType": "Other", "Xuids": []},
        {"NotificationType": "Added"},
        {"NotificationType": "Added", "Xuids": None},
        {"NotificationType": "Added", "Xuids": [1]},
        {"NotificationType": "Added", "Xuids": [None]},
        {"NotificationType": "IncomingFriendRequestCountChanged"},
        {"NotificationType": "IncomingFriendRequestCountChanged", "Count": -1},
        {"NotificationType": "IncomingFriendRequestCountChanged", "Count": "3"},
    ],
)
def test_other_events_are_dropped(document: Any) -> None:
    with pytest.raises(Unreadable):
        reader_of().read(document)
