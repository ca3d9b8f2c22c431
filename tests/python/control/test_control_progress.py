"""Users, titles and progress over the control API, and the events that running titles receive."""

from pathlib import Path
from typing import Any

import pytest
from control_support import Asked, asked

XUID = "2814600000000001"
SCID = "00000000-0000-0000-0000-000012345678"
OF_TITLE = f"/users/{XUID}/titles/{SCID}/achievements"
DEFINITIONS = f"""
scid = "{SCID}"
title_id = "0x12345678"
title_name = "Harbour Nights"

[[achievements]]
id = "7"
name = "Lantern Keeper"
gamerscore = 25

[[achievements]]
id = "8/9 %"
name = "Straße"
gamerscore = 10
"""


async def title_update(service: Asked, achievement_id: str, percent: int, scid: str = SCID, xuid: str = XUID) -> int:
    document = {
        "action": "progressUpdate",
        "serviceConfigId": scid,
        "titleId": 0x12345678,
        "userId": xuid,
        "achievements": [{"id": achievement_id, "percentComplete": percent}],
    }
    response = await service.http.post(f"/users/xuid({xuid})/achievements/{scid}/update", json=document)
    return response.status_code


def heard(service: Asked) -> list[dict[str, Any]]:
    """Returns what a title that subscribes to the user's progress receives, one achievement each."""
    events: list[dict[str, Any]] = []
    hub = service.served.local.hub
    uri = f"https://achievements.xboxlive.com/users/xuid({XUID})/achievements/{SCID}"
    subscribed = hub.subscribe(uri, lambda document: events.extend(document["progression"]))
    assert subscribed is not None
    return events


def published(service: Asked) -> list[tuple[str, Any]]:
    events: list[tuple[str, Any]] = []
    service.served.control.events.listen(lambda topic, document: events.append((topic, document)))
    return events


def test_progress_is_set_freely_and_titles_receive_each_change(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        events, streamed = heard(service), published(service)
        row = await service.ask("PUT", f"{OF_TITLE}/7", {"percentComplete": 40})
        assert (row["percentComplete"], row["timeUnlocked"], row["titleId"]) == (40, None, "305419896")
        assert (await service.ask("PUT", f"{OF_TITLE}/7", {"percentComplete": 30}))["percentComplete"] == 30
        unlocked = await service.ask("POST", f"{OF_TITLE}/7/unlock")
        again = await service.ask("POST", f"{OF_TITLE}/7/unlock")
        assert unlocked["timeUnlocked"] == again["timeUnlocked"] is not None
        assert (await service.ask("POST", f"{OF_TITLE}/7/lock"))["progressState"] == "NotStarted"
        assert [event["progressState"] for event in events] == ["InProgress", "InProgress", "Achieved", "NotStarted"]
        assert [document["unlockedNow"] for _, document in streamed] == [False, False, True, False, False]
        assert (await service.ask("GET", "/achievements"))["achievements"] == []

    asked(tmp_path, work)


def test_a_number_with_a_fraction_of_zero_is_whole(tmp_path: Path) -> None:
    """Stored as 40.0 it would count as damage."""

    async def work(service: Asked) -> None:
        response = await service.http.put(
            f"/xblshim/v1{OF_TITLE}/7",
            content=b'{"percentComplete": 4e1}',
            headers={"content-type": "application/json"},
        )
        assert response.json()["percentComplete"] == 40
        assert len((await service.ask("GET", "/achievements"))["achievements"]) == 1
        await service.ask("PUT", f"{OF_TITLE}/7", {"percentComplete": 40.5}, status=400)

    asked(tmp_path, work)


def test_an_id_with_a_slash_is_one_segment(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        row = await service.ask("POST", f"{OF_TITLE}/8%2F9%20%25/unlock")
        assert (row["id"], row["name"], row["defined"]) == ("8/9 %", "Straße", True)

    asked(tmp_path, work)


def test_the_list_has_untouched_achievements_totals_pages_and_filters(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        await title_update(service, "7", 100)
        await title_update(service, "made", 5)
        whole = await service.ask("GET", OF_TITLE)
        assert whole["totals"] == {"unlocked": 1, "count": 3, "gamerscore": 25, "possible": 35}
        assert [row["id"] for row in whole["achievements"]] == ["7", "8/9 %", "made"]

        async def ids(query: str) -> list[str]:
            return [row["id"] for row in (await service.ask("GET", f"{OF_TITLE}?{query}"))["achievements"]]

        assert await ids("offset=1&limit=1") == ["8/9 %"]
        assert await ids("search=STRASSE") == ["8/9 %"]
        assert await ids("state=unlocked") == ["7"]
        assert await ids("state=started") == ["made"]
        assert await ids("state=untouched") == ["8/9 %"]
        assert await ids("state=locked") == ["8/9 %", "made"]

    asked(tmp_path, work)


def test_strict_definitions_have_nothing_else(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", "strict = true\n" + DEFINITIONS)
        await service.ask("POST", f"{OF_TITLE}/9/unlock", status=404)
        await service.ask("POST", f"/users/{XUID}/titles/another/achievements/7/unlock", status=404)
        assert (await service.ask("GET", "/achievements"))["achievements"] == []

    asked(tmp_path, work)


def test_a_reset_removes_what_is_selected(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        for achievement_id, scid in (("7", SCID), ("8", SCID), ("7", "other")):
            await title_update(service, achievement_id, 50, scid)
        events, streamed = heard(service), published(service)
        removed = (await service.ask("POST", "/reset", {"scid": SCID.upper(), "id": "7"}))["removed"]
        assert [(row["scid"], row["id"]) for row in removed] == [(SCID, "7")]
        assert [event["id"] for event in events] == ["7"]
        assert [topic for topic, _ in streamed] == ["reset"]
        await service.ask("POST", "/reset", {"what": "7"}, status=400)
        assert len((await service.ask("POST", "/reset", {}))["removed"]) == 2

    asked(tmp_path, work)


def test_users_come_from_configuration_api_and_progress(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        await title_update(service, "7", 100, xuid="5")
        await service.ask("PUT", "/users/6", {"gamertag": "Mole#12", "picture": "https://images.example.test/m.png"})
        users = {user["xuid"]: user for user in await service.ask("GET", "/users")}
        assert list(users) == ["1", "6", "5"]
        picture, named = "http://127.0.0.1:8620/xblshim/pictures/1", {"xuid": "1", "gamertag": "One"}
        state = {"signedIn": True, "gamerscore": 0, "configured": True}
        assert users["1"] == {
            **named,
            **state,
            "picture": picture,
            "friends": None,
            "favorites": [],
            "blocked": [],
            "muted": [],
        }
        assert (users["6"]["gamertag"], users["6"]["modernGamertag"]) == ("Mole", "Mole#12")
        assert users["5"]["gamerscore"] == 25
        # The previous values stay.
        assert (await service.ask("PUT", "/users/6"))["picture"] == "https://images.example.test/m.png"
        await service.ask("DELETE", "/users/1", status=409)
        await service.ask("DELETE", "/users/7", status=404)
        assert (await service.ask("DELETE", "/users/5", status=409))["code"] == "has-progress"
        await service.ask("DELETE", "/users/5?progress=true")
        await service.ask("DELETE", "/users/6")
        assert [user["xuid"] for user in await service.ask("GET", "/users")] == ["1"]

    asked(tmp_path, work, users="1:One")


def test_users_of_definitions_are_listed_and_profiles_have_those_of_the_api(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        user = '[[users]]\nxuid = "9"\ngamertag = "Niner"\npicture = "https://images.example.test/9.png"\n'
        await service.ask("POST", "/definitions", DEFINITIONS + user)
        users = {row["xuid"]: row for row in await service.ask("GET", "/users")}
        assert (users["9"]["gamertag"], users["9"]["picture"]) == ("Niner", "https://images.example.test/9.png")
        await service.ask("PUT", "/users/6", {"gamertag": "Mole"})
        await service.ask("PUT", "/users/1", {"gamertag": "First"})

        async def gamertag(xuid: str) -> str:
            asked_for = {"userIds": [xuid], "settings": ["Gamertag"]}
            response = (await service.http.post("/users/batch/profile/settings", json=asked_for)).json()
            return str(response["profileUsers"][0]["settings"][0]["value"])

        assert [await gamertag(xuid) for xuid in ("1", "6", "9")] == ["First", "Mole", "Niner"]
        await service.ask("PUT", "/users/6", {"gamertag": "Vole"})
        assert await gamertag("6") == "Vole"

    asked(tmp_path, work, users="1:One")


@pytest.mark.parametrize("xuid", ["18446744073709551616", "07", "-1", "x", "7%0A"])
def test_a_xuid_is_a_number_of_64_bits(tmp_path: Path, xuid: str) -> None:
    async def work(service: Asked) -> None:
        await service.ask("PUT", f"/users/{xuid}", {}, status=400)

    asked(tmp_path, work)


def test_signing_out_reaches_titles_once(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        states: list[Any] = []
        from xblshim.simulator.users_topic import USERS

        assert service.served.local.hub.subscribe(USERS, states.append) is not None
        out = await service.ask("POST", "/users/5/sign-out")
        assert (out["changed"], out["subscribers"], out["user"]["signedIn"]) == (True, 1, False)
        assert (await service.ask("POST", "/users/5/sign-out"))["changed"] is False
        assert (await service.ask("POST", "/users/5/sign-in"))["user"]["signedIn"] is True
        assert states == [{"signedOut": ["5"]}, {"signedOut": []}]

    asked(tmp_path, work)


def test_titles_are_those_of_definitions_progress_and_requests(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        await title_update(service, "1", 10, "other")
        await title_update(service, "1", 0, "silent")
        await service.http.get(f"/users/xuid({XUID})/achievements?titleId={0x12345678}")
        titles = {title["scid"]: title for title in await service.ask("GET", "/titles")}
        assert list(titles) == [SCID, "other", "silent"]
        assert titles[SCID]["achievements"] == 2
        assert titles[SCID]["warnings"] == []
        assert titles["other"]["titleId"] == "305419896"
        assert SCID in titles["other"]["warnings"][0]
        assert all("lastSeen" in title for title in titles.values())
        await service.ask("GET", "/titles/none", status=404)

    asked(tmp_path, work)


def test_the_network_of_one_title_is_switched(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        network = service.served.control.network
        assert (await service.ask("PATCH", f"/titles/{SCID}", {"online": False}))["online"] is False
        assert (network.title_online(SCID.upper()), network.title_online("other")) == (False, True)
        await service.ask("PATCH", f"/titles/{SCID}", {"online": True})
        streamed = published(service)
        await service.ask("PATCH", "/service", {"online": False})
        assert [(topic, row["online"]) for topic, row in streamed] == [("title", False)]
        assert (await service.ask("GET", f"/titles/{SCID}"))["online"] is False

    asked(tmp_path, work)


def test_a_title_of_another_scid_is_a_warning_in_the_log_once(tmp_path: Path) -> None:
    said: list[tuple[str, str]] = []

    async def work(service: Asked) -> None:
        for _ in range(3):
            await title_update(service, "1", 10, "other")
        warnings = [text for level, text in said if level == "warning"]
        assert len(warnings) == 1
        assert "other" in warnings[0]
        assert SCID in warnings[0]

    file = tmp_path / "title.toml"
    file.write_text(DEFINITIONS, "utf-8")
    asked(tmp_path, work, lambda level, text: said.append((level, text)), definitions=str(file))


def test_a_title_of_another_title_id_is_a_warning_in_the_log_once(tmp_path: Path) -> None:
    said: list[str] = []

    async def work(service: Asked) -> None:
        for _ in range(2):
            await service.http.get(f"/users/xuid({XUID})/achievements?titleId=7")
            await service.http.get(f"/users/xuid({XUID})/achievements?titleId={0x12345678}")
            await title_update(service, "1", 10)
        assert len(said) == 1
        assert "title id is 7, and the definitions are for 305419896" in said[0]
        assert (await service.ask("GET", f"/titles/{SCID}"))["warnings"] == []

    file = tmp_path / "title.toml"
    file.write_text(DEFINITIONS, "utf-8")
    asked(
        tmp_path,
        work,
        lambda level, text: said.append(text) if level == "warning" and "title id" in text else None,
        definitions=str(file),
    )
