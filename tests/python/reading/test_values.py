"""The structs have the service's values: through the client, the bridge ABI, and the C ABI."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from .conftest import XUID, ListedService

SCID = "00000000-0000-0000-0000-000012345678"
LIST = f"/users/xuid({XUID})/achievements?titleId="

Read = Callable[..., Any]

LANTERN: dict[str, Any] = {
    "id": "7",
    "serviceConfigId": "5d0a3b10-0000-0000-0000-000012345678",
    "name": "Lantern Keeper",
    "titleAssociations": [{"name": "Harbour Nights", "id": 305419896}],
    "progressState": "inprogress",
    "progression": {
        "requirements": [{"id": "a1f3c2d4-9e10-4b55-8a61-0c1d2e3f4a5b", "current": "40", "target": "100"}],
        "timeUnlocked": "2024-02-29T12:34:56.7890000Z",
    },
    "mediaAssets": [{"name": "lantern.png", "type": "Icon", "url": "https://images.example.test/lantern.png"}],
    "platforms": ["WindowsOneCore", "XboxOne"],
    "isSecret": True,
    "description": "You lit every lantern in the harbour.",
    "lockedDescription": "Light every lantern.",
    "productId": "11111111-2222-3333-4444-555555555555",
    "achievementType": "Persistent",
    "participationType": "Individual",
    "timeWindow": {"startDate": "2024-01-01T00:00:00Z", "endDate": "2024-12-31T00:00:00Z"},
    "rewards": [
        {
            "name": None,
            "description": None,
            "value": "25",
            "type": "Gamerscore",
            "valueType": "Int",
            "mediaAsset": None,
        },
        {
            "name": "Brass lamp",
            "description": "A lamp for your cabin",
            "value": "lamp_01",
            "type": "InApp",
            "valueType": "String",
            "mediaAsset": {"name": "lamp.png", "type": "Art", "url": "https://images.example.test/lamp.png"},
        },
    ],
    "estimatedTime": "01:30:15",
    "deeplink": "harbour://quest/7",
    "isRevoked": True,
}

LANTERN_READ: dict[str, Any] = {
    "id": "7",
    "serviceConfigurationId": "5d0a3b10-0000-0000-0000-000012345678",
    "name": "Lantern Keeper",
    "titleAssociations": [{"name": "Harbour Nights", "titleId": 305419896}],
    "progressState": 3,
    "progression": {
        "requirements": [
            {
                "id": "a1f3c2d4-9e10-4b55-8a61-0c1d2e3f4a5b",
                "currentProgressValue": "40",
                "targetProgressValue": "100",
            }
        ],
        "timeUnlocked": 1709210096,
    },
    "mediaAssets": [{"name": "lantern.png", "mediaAssetType": 1, "url": "https://images.example.test/lantern.png"}],
    "platformsAvailableOn": ["WindowsOneCore", "XboxOne"],
    "isSecret": True,
    "unlockedDescription": "You lit every lantern in the harbour.",
    "lockedDescription": "Light every lantern.",
    "productId": "11111111-2222-3333-4444-555555555555",
    "type": 2,
    "participationType": 1,
    "available": {"startDate": 1704067200, "endDate": 1735603200},
    "rewards": [
        {
            "name": "",
            "description": "",
            "value": "25",
            "rewardType": 1,
            "valueType": "Int",
            "mediaAsset": {"name": None, "mediaAssetType": 0, "url": None},
        },
        {
            "name": "Brass lamp",
            "description": "A lamp for your cabin",
            "value": "lamp_01",
            "rewardType": 2,
            "valueType": "String",
            "mediaAsset": {"name": "lamp.png", "mediaAssetType": 2, "url": "https://images.example.test/lamp.png"},
        },
    ],
    "estimatedUnlockTime": 5415,
    "deepLink": "harbour://quest/7",
    "isRevoked": True,
}


def other(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(LANTERN), **changes}


def test_every_field(service: ListedService, read: Read) -> None:
    service.respond(f"{LIST}305419896&maxItems=1", {"achievements": [LANTERN], "pagingInfo": None})
    assert read("list", 305419896, 1) == [[LANTERN_READ]]


def test_single_achievement(service: ListedService, read: Read) -> None:
    service.respond(f"/users/xuid({XUID})/achievements/{SCID}/7", {"achievements": [LANTERN]})
    assert read("get", "7") == [[LANTERN_READ], False]


def test_pages(service: ListedService, read: Read) -> None:
    service.respond(
        f"{LIST}1&maxItems=2",
        {"achievements": [LANTERN, other(id="8")], "pagingInfo": {"continuationToken": "a&b"}},
    )
    service.respond(
        f"{LIST}1&maxItems=2&continuationToken=a%26b",
        {"achievements": [], "pagingInfo": {"continuationToken": "2"}},
    )
    service.respond(
        f"{LIST}1&maxItems=2&continuationToken=2",
        {"achievements": [other(id="9")], "pagingInfo": {"continuationToken": None}},
    )
    first, second, third = read("list", 1, 2)
    assert [achievement["id"] for achievement in first + third] == ["7", "8", "9"]
    assert second == []
    assert {**first[1], "id": "7"} == {**third[0], "id": "7"} == LANTERN_READ


def test_texts_in_many_languages(service: ListedService, read: Read) -> None:
    name = "Größe 灯台守 \U0001f3ee عربى"
    service.respond(f"{LIST}1", {"achievements": [other(name=name, platforms=[name, "", "x" * 70000])]})
    [[found]] = read("list", 1, 0)
    assert found["name"] == name
    assert found["platformsAvailableOn"] == [name, "", "x" * 70000]


def test_half_a_surrogate_pair(service: ListedService, read: Read) -> None:
    """JSON can contain what UTF-8 can't. The title gets a valid text."""
    body = rb'{"achievements":[' + _json(other(name="@")).replace(b'"@"', rb'"a\ud83cb"') + b"]}"
    service.respond(f"{LIST}1", body)
    [[found]] = read("list", 1, 0)
    assert found["name"][0] + found["name"][-1] == "ab"


def test_empty_arrays_and_nothing_known(service: ListedService, read: Read) -> None:
    bare = other(
        titleAssociations=[],
        progression=None,
        mediaAssets=[],
        platforms=[],
        timeWindow=None,
        rewards=[],
        name=None,
        description=None,
        deeplink=None,
    )
    service.respond(f"{LIST}1", {"achievements": [bare]})
    [[found]] = read("list", 1, 0)
    for field in ("titleAssociations", "mediaAssets", "platformsAvailableOn", "rewards"):
        assert found[field] is None
    assert found["progression"] == {"requirements": None, "timeUnlocked": 0}
    assert found["available"] == {"startDate": 0, "endDate": 0}
    assert (found["name"], found["unlockedDescription"], found["deepLink"]) == ("", "", "")


def test_null_element_is_a_zeroed_struct(service: ListedService, read: Read) -> None:
    service.respond(f"{LIST}1", {"achievements": [None, LANTERN, other(rewards=[None], mediaAssets=[None])]})
    [[zeroed, whole, partly]] = read("list", 1, 0)
    assert whole == LANTERN_READ
    assert zeroed["id"] is None
    assert zeroed["rewards"] is None
    assert zeroed["progressState"] == 0
    assert partly["mediaAssets"] == [{"name": None, "mediaAssetType": 0, "url": None}]
    assert partly["rewards"][0]["mediaAsset"] is None


def test_page_outlives_the_python_side(service: ListedService, read: Read) -> None:
    service.respond(f"{LIST}1", {"achievements": [LANTERN] * 3})
    assert read("late", 1) == [LANTERN_READ] * 3


@pytest.mark.parametrize(
    ("body", "status", "hr"),
    [
        (b"<html>", 200, "0x83750007"),
        (b"", 200, "0x83750007"),
        (b"null", 200, "0x83750007"),
        ({"achievements": [{}]}, 200, "0x83750007"),
        ({"achievements": [{**LANTERN, "progression": 5}]}, 200, "0x80004005"),
        (b"gone", 404, "0x80190194"),
    ],
)
def test_failures(service: ListedService, read: Read, body: Any, status: int, hr: str) -> None:
    service.respond(f"{LIST}1", body, status)
    assert read("list", 1, 0) == {"failed": hr}


def test_memory_returns(service: ListedService, read: Read) -> None:
    """One page takes 30 kB, so 1,200 leaked ones would take 36 MB."""
    service.respond(f"{LIST}1", {"achievements": [other(id=str(i), description=f"{i}" * 400) for i in range(20)]})
    before, after = read("many", 1500, timeout=110)
    assert after - before < 8000
    assert service.count == 1500


def _json(value: Any) -> bytes:
    import json

    return json.dumps(value).encode()
