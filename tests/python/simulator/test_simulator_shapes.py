"""The shapes of the real service's responses, compared with the local one's. The facts come from responses that any title gets."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest
from simulator_support import NOW, SCID, TITLE_ID, XUID, update_body, update_path

from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.definitions import AchievementDefinition, Definitions
from xblshim.simulator.icon_urls import DEFAULT_ICON
from xblshim.simulator.service_app import create_app

TEXT, FLAG, NUMBER, TIME = "text", "flag", "number", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z")
REQUIREMENT = {
    "id": TEXT,
    "current": re.compile(r"\d+"),
    "target": re.compile(r"\d+"),
    "operationType": "Sum",
    "valueType": "Integer",
    "ruleParticipationType": "Individual",
}
ACHIEVEMENT: dict[str, Any] = {
    "id": TEXT,
    "serviceConfigId": TEXT,
    "name": TEXT,
    "titleAssociations": [{"name": TEXT, "id": NUMBER}],
    "progressState": re.compile("NotStarted|InProgress|Achieved"),
    "progression": {"requirements": [REQUIREMENT], "timeUnlocked": TIME},
    "mediaAssets": [{"name": TEXT, "type": re.compile("Icon|Art"), "url": re.compile(r"(https?|file)://.+")}],
    "platforms": [TEXT],
    "isSecret": FLAG,
    "description": TEXT,
    "lockedDescription": TEXT,
    "productId": TEXT,
    "achievementType": re.compile("Persistent|Challenge"),
    "participationType": re.compile("Individual|Group"),
    "timeWindow": None,
    "rewards": [
        {
            "name": None,
            "description": None,
            "value": re.compile(r"\d+"),
            "type": "Gamerscore",
            "mediaAsset": None,
            "valueType": "Int",
        }
    ],
    "estimatedTime": re.compile(r"\d\d:\d\d:\d\d"),
    "deeplink": TEXT,
    "isRevoked": FLAG,
    "rarity": {"currentCategory": re.compile("Common|Rare"), "currentPercentage": NUMBER},
}
KNOWN = Definitions(
    SCID,
    TITLE_ID,
    "Harbour Nights",
    False,
    {
        "16": AchievementDefinition("16", "Steady Hand", "Light the tower in a storm.", gamerscore=15),
        "20": AchievementDefinition("20", "Long Observer", "Keep the light.", gamerscore=30, secret=True),
        "30": AchievementDefinition("30", "Tide", event_based=True, icon="https://images.example.test/t.png"),
        "40": AchievementDefinition("40"),
    },
)


def check(value: Any, shape: Any, place: str) -> None:
    """Checks that the value has exactly these members in their forms."""
    if isinstance(shape, dict):
        assert list(value) == list(shape) or set(value) == set(shape), f"{place}: {set(value) ^ set(shape)}"
        for key, inner in shape.items():
            check(value[key], inner, f"{place}.{key}")
    elif isinstance(shape, list):
        assert isinstance(value, list), place
        for index, item in enumerate(value):
            check(item, shape[0], f"{place}[{index}]")
    elif isinstance(shape, re.Pattern):
        assert isinstance(value, str), place
        assert shape.fullmatch(value), f"{place}: {value}"
    elif shape in (TEXT, FLAG, NUMBER):
        kinds = {TEXT: (str,), FLAG: (bool,), NUMBER: (int, float)}
        assert isinstance(value, kinds[shape]), f"{place}: {value!r}"
    else:
        assert value == shape, f"{place}: {value!r}"


@pytest.fixture
def read(tmp_path: Path) -> dict[str, Any]:
    """Returns a list after 16 and 30 were unlocked, 20 begun and 99 created by its first update."""

    async def run() -> dict[str, Any]:
        store = AchievementStore(tmp_path / "achievements.sqlite3")
        try:
            app = create_app(store, KNOWN, lambda: NOW / 1000)
            transport = httpx.ASGITransport(app)
            async with httpx.AsyncClient(transport=transport, base_url="http://xblshim.local") as http:
                for name, percent in (("16", 100), ("20", 33), ("30", 100), ("99", 100)):
                    response = await http.post(update_path(), content=update_body((name, percent)))
                    assert response.status_code == 200
                path = f"/users/xuid({XUID})/achievements"
                document: dict[str, Any] = (await http.get(f"{path}?titleId={TITLE_ID}")).json()
                single = (await http.get(f"{path}/{SCID}/16")).json()
                assert single["achievements"] == document["achievements"][:1]
                document["errors"] = [
                    (await http.get(f"{path}/{SCID}/none")).json(),
                    (await http.post(update_path(), content=b"{}")).json(),
                ]
                return document
        finally:
            await store.aclose()

    return asyncio.run(run())


def test_each_achievement_has_the_real_ones_members(read: dict[str, Any]) -> None:
    assert set(read) == {"achievements", "pagingInfo", "errors"}
    assert read["pagingInfo"] == {"continuationToken": None, "totalRecords": 5}
    for entry in read["achievements"]:
        check(entry, ACHIEVEMENT, f"achievement {entry['id']}")
        assert entry["mediaAssets"], "at least an icon"
        assert entry["rewards"]
        assert entry["name"]
        assert entry["description"]


def test_an_unlocked_achievement_of_a_title_has_no_requirements(read: dict[str, Any]) -> None:
    progressions = {entry["id"]: entry["progression"] for entry in read["achievements"]}
    assert progressions["16"]["requirements"] == progressions["99"]["requirements"] == []
    assert progressions["16"]["timeUnlocked"] == "2030-03-17T17:46:40.0000000Z"
    assert [one["current"] for one in progressions["20"]["requirements"]] == ["33"]
    assert progressions["20"]["timeUnlocked"] == "0001-01-01T00:00:00.0000000Z"
    assert [one["current"] for one in progressions["40"]["requirements"]] == ["0"]
    [event_based] = progressions["30"]["requirements"]
    assert (event_based["current"], event_based["target"]) == ("100", "100")


def test_icons_and_texts(read: dict[str, Any]) -> None:
    entries = {entry["id"]: entry for entry in read["achievements"]}
    assert entries["30"]["mediaAssets"][0]["url"] == "https://images.example.test/t.png"
    assert entries["16"]["mediaAssets"][0]["url"] == DEFAULT_ICON.as_uri()
    assert DEFAULT_ICON.read_bytes().startswith(b"\x89PNG")
    assert entries["16"]["lockedDescription"] == "Light the tower in a storm."
    assert entries["20"]["lockedDescription"] == "", "a secret one says nothing before its time"
    assert entries["40"]["description"] == "40"


def test_errors_have_the_documented_members(read: dict[str, Any]) -> None:
    for error in read["errors"]:
        assert error["source"] == "Achievements"
        assert isinstance(error["code"], int)
        assert error["description"] == error["error"]
    assert json.dumps(read["errors"][1]["code"]) == "4000"
