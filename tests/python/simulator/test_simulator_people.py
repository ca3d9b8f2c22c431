"""Relationships, privacy and verified texts in the local service, through the client and over its wire format."""

import json
from pathlib import Path

import pytest
from services_support import ADA, BOB, EVE, SETTINGS, ServiceWorld, run

from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import RelationshipChange
from xblshim.model.requests import (
    CheckPermission,
    CheckPermissions,
    GetAvoidList,
    GetMuteList,
    GetRelationships,
    Subscribe,
    VerifyTexts,
)
from xblshim.model.results import PermissionChecks, Relationships, VerifiedTexts
from xblshim.simulator.services.relation_book import Relations
from xblshim.simulator.services.relation_changes import announced_relations
from xblshim.simulator.services.string_endpoints import verdict_on
from xblshim.simulator.title_world import World, WorldUser

PLAY, TEXT, VIDEO, VOICE, COMMENT = 1014, 1000, 1001, 1002, 1022
STRANGER = 99
PEOPLE = World(
    users={
        ADA: WorldUser(
            ADA,
            friends=(EVE, STRANGER, BOB),
            favorites=(BOB,),
            blocked=(STRANGER,),
            muted=(EVE, STRANGER),
            denied_permissions=("PlayMultiplayer", "CommunicateUsingVideo", "WriteComment"),
        ),
        EVE: WorldUser(EVE, friends=()),
    }
)


@pytest.mark.parametrize(
    ("call", "people", "total"),
    [
        (GetRelationships(ADA, 0, 0, 0), [(EVE, False), (STRANGER, False), (BOB, True)], 3),
        (GetRelationships(ADA, 1, 0, 0), [(BOB, True)], 1),
        (GetRelationships(ADA, 2, 1, 1), [(STRANGER, False)], 3),
        (GetRelationships(ADA, 0, 7, 2), [], 3),
        (GetRelationships(BOB, 0, 0, 0), [(ADA, False), (EVE, False)], 2),  # all other users
        (GetRelationships(EVE, 0, 0, 5), [], 0),
    ],
)
def test_the_users_that_a_user_follows(
    tmp_path: Path, call: GetRelationships, people: list[tuple[int, bool]], total: int
) -> None:
    async def steps(service: ServiceWorld) -> None:
        found = await service.client.get_relationships(call, SETTINGS)
        assert isinstance(found, Relationships)
        assert found.total_count == total
        assert [(one.xbox_user_id, one.is_favorite) for one in found.relationships if one] == people
        unknown = await service.client.get_relationships(GetRelationships(STRANGER, 0, 0, 0), SETTINGS)
        assert isinstance(unknown, int)
        assert unknown & 0xFFFFFFFF == 0x80190194
        status, response = await service.ask("GET", f"/users/xuid({BOB})/people?view=FriendList")
        assert (status, json.loads(response)["people"][0]) == (
            200,
            {"xuid": str(ADA), "isFavorite": False, "isFriend": True, "isFollowingCaller": True, "socialNetworks": []},
        )

    run(tmp_path, steps, PEOPLE)


def test_the_users_that_a_user_blocks_and_mutes(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        client = service.client
        for xuid, blocked, muted in ((ADA, (STRANGER,), (EVE, STRANGER)), (BOB, (), ()), (STRANGER, (), ())):
            assert await client.get_avoid_list(GetAvoidList(xuid), SETTINGS) == (blocked,)
            assert await client.get_mute_list(GetMuteList(xuid), SETTINGS) == (muted,)

    run(tmp_path, steps, PEOPLE)


YES: tuple[tuple[int, int], ...] = ()
BLOCKED, MUTED, NOT_ALLOWED = ((5, 0),), ((7, 0),), ((2, 0),)


@pytest.mark.parametrize(
    ("call", "reasons"),
    [
        (CheckPermission(ADA, TEXT, False, BOB, 0), YES),
        (CheckPermission(ADA, TEXT, False, EVE, 0), MUTED),
        (CheckPermission(ADA, VOICE, False, EVE, 0), MUTED),
        (CheckPermission(ADA, VIDEO, False, EVE, 0), ((3, 252),)),
        (CheckPermission(ADA, TEXT, False, STRANGER, 0), BLOCKED),
        (CheckPermission(ADA, PLAY, False, BOB, 0), ((3, 254),)),
        (CheckPermission(ADA, PLAY, True, 0, 1), ((3, 254),)),
        (CheckPermission(ADA, COMMENT, True, 0, 2), NOT_ALLOWED),
        (CheckPermission(ADA, TEXT, True, 0, 2), YES),
        (CheckPermission(BOB, PLAY, False, ADA, 0), YES),
        (CheckPermission(STRANGER, PLAY, False, ADA, 0), YES),
    ],
)
def test_one_permission(tmp_path: Path, call: CheckPermission, reasons: tuple[tuple[int, int], ...]) -> None:
    async def steps(service: ServiceWorld) -> None:
        found = await service.client.check_permission(call, SETTINGS)
        assert isinstance(found, PermissionChecks)
        [check] = found.checks
        assert check is not None
        assert check.is_allowed == (not reasons)
        assert tuple((one.reason, one.restricted_privilege) for one in check.reasons if one) == reasons

    run(tmp_path, steps, PEOPLE)


def test_several_permissions(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        call = CheckPermissions(ADA, (TEXT, PLAY), (EVE, BOB), (1,))
        found = await service.client.check_permissions(call, SETTINGS)
        assert isinstance(found, PermissionChecks)
        assert [
            (one.target_xuid, one.target_user_type, one.permission_requested, one.is_allowed)
            for one in found.checks
            if one
        ] == [
            (EVE, 0, TEXT, False),
            (EVE, 0, PLAY, False),
            (BOB, 0, TEXT, True),
            (BOB, 0, PLAY, False),
            (0, 1, TEXT, True),
            (0, 1, PLAY, False),
        ]

    run(tmp_path, steps, PEOPLE)


@pytest.mark.parametrize(
    ("text", "blocked", "longest", "code", "word"),
    [
        ("hello", (), 512, 0, None),
        ("", ("darn",), 512, 0, None),
        ("That DaRned thing", ("darn",), 512, 1, "DaRn"),
        ("a heck and a darn", ("darn", "heck"), 512, 1, "heck"),
        ("darned", ("darn", "darned"), 512, 1, "darned"),
        ("a.c abc", ("a.c",), 512, 1, "a.c"),
        ("abc", ("a.c",), 512, 0, None),
        ("ÜBEL", ("übel",), 512, 1, "ÜBEL"),
        ("é" * 5, (), 5, 0, None),
        ("é" * 6, (), 5, 2, None),
        ("darn" * 5, ("darn",), 5, 1, "darn"),
    ],
)
def test_verdicts(text: str, blocked: tuple[str, ...], longest: int, code: int, word: str | None) -> None:
    assert verdict_on(text, blocked, longest) == {"resultCode": code, "offendingString": word}


def test_texts_are_verified_by_the_definitions(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        call = VerifyTexts(("good", "a Darn word", "x" * 9, ""))
        found = await service.client.verify_texts(call, SETTINGS)
        assert isinstance(found, VerifiedTexts)
        assert [(one.result_code, one.first_offending_substring) for one in found.texts if one] == [
            (0, ""),
            (1, "Darn"),
            (2, ""),
            (0, ""),
        ]

    run(tmp_path, steps, blocked_words=("darn",), longest_string=8)


def test_changes_are_sent_to_titles_that_follow(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        group, delivered = service.service.group(), service.told
        assert await service.events.subscribe(1, Subscribe(SubscriptionKind.RELATIONSHIPS, ADA, 0, "", 1)) == 0

        def change(xuid: int, relations: Relations) -> list[tuple[int, tuple[int, ...], int]]:
            delivered.clear()
            with announced_relations(group):
                group.set_relations({**group.relations, xuid: relations})
            events = [event for _, event in delivered if isinstance(event, RelationshipChange) and event.xuid == ADA]
            assert len(events) == len(delivered)
            return [event[1:] for event in events]

        assert change(ADA, Relations(friends=(BOB, 7, 8))) == [(1, (7, 8), 0), (3, (EVE, STRANGER), 0)]
        assert change(ADA, Relations(friends=(BOB, 7), favorites=(7,))) == [(2, (BOB, 7), 0), (3, (8,), 0)]
        assert change(ADA, Relations(friends=(BOB, 7), favorites=(7,), friend_requests=3)) == [(4, (), 3)]
        assert change(ADA, Relations(friends=(BOB, 7), favorites=(7,), blocked=(1,), friend_requests=3)) == []
        assert change(EVE, Relations(friends=(ADA,))) == []
        found = await service.client.get_relationships(GetRelationships(ADA, 0, 0, 0), SETTINGS)
        assert isinstance(found, Relationships)
        assert [one.xbox_user_id for one in found.relationships if one] == [BOB, 7]
        await service.events.unsubscribe(1)
        assert change(ADA, Relations()) == []

    run(tmp_path, steps, PEOPLE)


USER = f"/users/xuid({ADA})"


@pytest.mark.parametrize(
    ("method", "target", "body", "status"),
    [
        ("GET", "/users/xuid(x)/people", {}, 400),
        ("GET", f"{USER}/people?view=friendlist", {}, 400),
        ("GET", f"{USER}/people?startIndex=-1", {}, 400),
        ("GET", f"{USER}/people?maxItems=x", {}, 400),
        ("GET", f"{USER}/people?maxItems={'9' * 21}", {}, 400),
        ("GET", f"{USER}/people?startIndex={2**64 - 1}&maxItems={2**64 - 1}", {}, 200),
        ("POST", f"{USER}/people", {}, 405),
        ("GET", f"{USER}/people/other", {}, 404),
        ("GET", f"{USER}/permission/validate?setting=&target=xuid(1)", {}, 400),
        ("GET", f"{USER}/permission/validate?setting=PlayMultiplayer", {}, 400),
        ("GET", f"{USER}/permission/validate?setting=PlayMultiplayer&target=Unknown", {}, 400),
        ("GET", f"{USER}/permission/validate?setting=PlayMultiplayer&target=xuid({'9' * 20})", {}, 400),
        ("POST", f"{USER}/permission/validate", {}, 400),
        ("POST", f"{USER}/permission/validate", {"users": [], "permissions": ["WriteComment"]}, 400),
        ("POST", f"{USER}/permission/validate", {"users": [{}], "permissions": ["WriteComment"]}, 400),
        ("POST", f"{USER}/permission/validate", {"users": [None], "permissions": ["WriteComment"]}, 400),
        ("POST", f"{USER}/permission/validate", {"users": [{"xuid": "x"}], "permissions": ["WriteComment"]}, 400),
        ("POST", f"{USER}/permission/validate", {"users": [{"xuid": "1"}], "permissions": [[]]}, 400),
        ("POST", f"{USER}/permission/validate", {"users": [{"xuid": "1"}] * 101, "permissions": ["x"] * 100}, 400),
        ("POST", "/system/strings/validate", {}, 400),
        ("POST", "/system/strings/validate", {"stringsToVerify": [1]}, 400),
        ("POST", "/system/strings/validate", {"stringsToVerify": []}, 200),
        ("GET", "/system/strings/validate", {}, 405),
    ],
)
def test_what_the_service_refuses(tmp_path: Path, method: str, target: str, body: object, status: int) -> None:
    async def steps(service: ServiceWorld) -> None:
        found = await service.ask(method, target, json.dumps(body).encode())
        assert found[0] == status

    run(tmp_path, steps)
