"""Statistics, leaderboards, presence and in-game events over the control API."""

import json
from pathlib import Path
from typing import Any

import pytest
from control_support import Asked, asked
from test_control_progress import SCID, published

from xblshim.simulator.event_topics import devices_topic, relationships_topic, statistic_topic, title_topic

XUID, OTHER = 2814600000000001, 2814600000000002
TITLE_ID = 0x12345678
WORLD = f"""
scid = "{SCID}"
title_id = {TITLE_ID}
title_name = "Harbour Nights"

[[achievements]]
id = "hunter"
gamerscore = 10
statistic = "Kills"
at = 10

[[users]]
xuid = "{XUID}"
gamertag = "Ada#1234"
friends = []

[[statistics]]
name = "Kills"
type = "Integer"
event = "EnemyKilled"

[[statistics]]
name = "Lap"

[[leaderboards]]
name = "Fastest Lap"
statistic = "Lap"
order = "ascending"

[presence.texts]
menu = "In the menu"
"""
STATISTICS = f"/users/{XUID}/titles/{SCID}/statistics"
BOARDS = f"/titles/{SCID}/leaderboards"
COLLECT = {"content-type": "application/x-json-stream"}


def event(name: str = "EnemyKilled", **measurements: float) -> str:
    base = {"name": name, "serviceConfigId": SCID, "titleId": str(TITLE_ID), "userId": str(XUID)}
    return json.dumps({"time": "2030-01-01T00:00:00Z", "data": {"baseData": base | {"measurements": measurements}}})


async def title_writes(service: Asked, xuid: int = XUID, **values: float | str) -> None:
    body = {"stats": {"title": {name: {"value": value} for name, value in values.items()}}}
    response = await service.http.patch(f"/stats/users/{xuid}/scids/{SCID}", json=body)
    assert response.status_code == 200, response.text


def topics(streamed: list[tuple[str, Any]], topic: str) -> list[Any]:
    return [document for name, document in streamed if name == topic]


def listened(service: Asked, *names: str) -> list[tuple[str, Any]]:
    """Returns the events of titles that subscribe to these topics."""
    received: list[tuple[str, Any]] = []
    hub = service.served.local.hub
    for name in names:
        hub.subscribe(name, lambda data, name=name: received.append((name, data)))
    return received


def test_a_statistic_is_set_read_and_removed(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", WORLD)
        assert not (tmp_path / "statistics.sqlite3").exists()
        defined = await service.ask("GET", STATISTICS)
        assert [(row["name"], row["type"], row["value"], row["defined"]) for row in defined] == [
            ("Kills", "Integer", None, True),
            ("Lap", None, None, True),
        ]
        assert not (tmp_path / "statistics.sqlite3").exists()
        told, streamed = listened(service, statistic_topic(XUID, SCID, "Kills")), published(service)
        row = await service.ask("PUT", f"{STATISTICS}/kILLS", {"value": 10})
        assert (row["name"], row["type"], row["value"]) == ("Kills", "Integer", 10)
        assert [data for _, data in told] == [10]
        assert topics(streamed, "statistic") == [{"xuid": str(XUID), "scid": SCID, "row": row}]
        # The achievement changes, too.
        assert [(one["row"]["id"], one["unlockedNow"]) for one in topics(streamed, "achievement")] == [("hunter", True)]
        assert await service.ask("GET", f"{STATISTICS}/Kills") == row
        await service.ask("PUT", f"{STATISTICS}/a%2Fb%20%F0%9F%8E%AE", {"value": "text"})
        assert [one["name"] for one in await service.ask("GET", STATISTICS)] == ["Kills", "Lap", "a/b 🎮"]
        assert [one["name"] for one in await service.ask("GET", f"/statistics?scid={SCID.upper()}")] == [
            "a/b 🎮",
            "Kills",
        ]
        assert (await service.ask("PUT", f"{STATISTICS}/Kills", {"value": "ten"}, status=409))["code"] == "other-type"
        await service.ask("DELETE", f"{STATISTICS}/kills")
        assert topics(streamed, "statistic")[-1]["row"]["value"] is None
        assert (await service.ask("GET", f"{STATISTICS}/Kills"))["value"] is None
        await service.ask("DELETE", f"{STATISTICS}/Kills", status=404)
        await service.ask("GET", f"{STATISTICS}/nothing", status=404)

    asked(tmp_path, work)


def test_an_achievement_of_several_statistics_is_among_those_that_each_drives(tmp_path: Path) -> None:
    several = """
[[achievements]]
id = "racer"
[[achievements.requirements]]
statistic = "Lap"
at = 60
[[achievements.requirements]]
statistic = "Kills"
at = 5
"""

    async def steps(service: Asked) -> None:
        await service.ask("POST", "/definitions", WORLD.replace("\n[[users]]", several + "\n[[users]]"))
        rows = await service.ask("GET", STATISTICS)
        driven = {row["name"]: [(one["id"], one["at"]) for one in row["drives"]] for row in rows}
        assert driven == {"Kills": [("hunter", 10), ("racer", 5)], "Lap": [("racer", 60)]}

    asked(tmp_path, steps)


@pytest.mark.parametrize("value", ["true", "null", "1e400", "[1]", '"\\u0000"', '"\\ud800"'])
def test_an_invalid_value_is_refused(tmp_path: Path, value: str) -> None:
    async def work(service: Asked) -> None:
        headers = {"content-type": "application/json"}
        body = f'{{"value": {value}}}'
        response = await service.http.put(f"/xblshim/v1{STATISTICS}/Kills", headers=headers, content=body)
        assert response.status_code == 400, response.text

    asked(tmp_path, work)


def test_what_a_title_writes_is_published_and_makes_its_title_and_user_known(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        streamed = published(service)
        await title_writes(service, Kills=3, Rank="Gold")
        rows = [one["row"] for one in topics(streamed, "statistic")]
        assert [(row["name"], row["type"], row["value"]) for row in rows] == [
            ("Kills", "Integer", 3),
            ("Rank", "String", "Gold"),
        ]
        assert [row["scid"] for row in topics(streamed, "title")] == [SCID]

    async def again(service: Asked) -> None:
        assert str(XUID) in [user["xuid"] for user in await service.ask("GET", "/users")]
        assert [title["scid"] for title in await service.ask("GET", "/titles")] == [SCID]
        assert (await service.ask("GET", f"/titles/{SCID}"))["scid"] == SCID
        assert (await service.ask("DELETE", f"/users/{XUID}", status=409))["code"] == "has-progress"
        await service.ask("DELETE", f"/users/{XUID}?progress=true")
        assert await service.ask("GET", "/statistics") == []

    asked(tmp_path, work)
    asked(tmp_path, again)


def test_leaderboards_are_computed(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", WORLD)
        await title_writes(service, Lap=70.5, Kills=1)
        await title_writes(service, OTHER, Lap=69)
        boards = await service.ask("GET", BOARDS)
        assert [(one["name"], one["order"], one["defined"], one["count"]) for one in boards] == [
            ("Fastest Lap", "ascending", True, 2),
            ("Kills", "descending", False, 1),
        ]
        board = await service.ask("GET", f"{BOARDS}/Fastest%20Lap")
        assert [(row["rank"], row["xuid"], row["value"]) for row in board["rows"]] == [
            (1, str(OTHER), 69),
            (2, str(XUID), 70.5),
        ]
        assert (board["type"], board["count"], board["rows"][1]["gamertag"]) == ("Double", 2, "Ada#1234")
        second = await service.ask("GET", f"{BOARDS}/Fastest%20Lap?offset=1&limit=1")
        assert [row["rank"] for row in second["rows"]] == [2]
        friends = await service.ask("GET", f"{BOARDS}/Fastest%20Lap?xuid={XUID}&group=people")
        assert [(row["rank"], row["globalRank"]) for row in friends["rows"]] == [(1, 2)]
        await service.ask("GET", f"{BOARDS}/nothing", status=404)

    asked(tmp_path, work)


def test_presence_is_set_and_titles_receive_it(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", WORLD)
        path = f"/users/{XUID}/presence"
        assert (await service.ask("GET", path))["state"] == "Offline"
        told = listened(service, devices_topic(XUID), title_topic(XUID, TITLE_ID))
        streamed = published(service)
        row = await service.ask("PUT", path, {"active": True, "text": "In the menu"})
        assert (row["state"], row["device"]) == ("Online", "Win32")
        assert [(one["titleId"], one["name"], one["text"]) for one in row["titles"]] == [
            (str(TITLE_ID), "Harbour Nights", "In the menu")
        ]
        assert topics(streamed, "presence") == [row]
        assert [row["state"] for row in await service.ask("GET", "/presence") if row["xuid"] == str(XUID)] == ["Online"]
        response = await service.http.get(f"/users/xuid({XUID})?level=all")
        assert response.json()["devices"][0]["titles"][0]["activity"] == {"richPresence": "In the menu"}
        assert (await service.ask("PUT", path, {"active": False, "titleId": str(TITLE_ID)}))["state"] == "Away"
        await service.ask("DELETE", path)
        assert (await service.ask("GET", path))["titles"] == []
        assert [data for _, data in told] == ["Started:", "Win32:true", "Ended:", "Win32:false"]
        assert [row["state"] for row in topics(streamed, "presence")] == ["Online", "Away", "Offline"]

    asked(tmp_path, work)


def test_relationships_are_set_and_titles_receive_them(tmp_path: Path) -> None:
    path = f"/users/{XUID}/relationships"
    added = {"NotificationType": "Added", "Xuids": ["7", str(OTHER)]}

    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", WORLD)
        nobody: dict[str, Any] = {"friends": [], "favorites": [], "blocked": [], "muted": [], "friendRequests": 0}
        assert await service.ask("GET", path) == {"xuid": str(XUID), **nobody}
        told, streamed = listened(service, relationships_topic(XUID)), published(service)
        row = await service.ask("PUT", path, {"friends": ["7", str(OTHER), "7"], "muted": ["8"]})
        assert row == {"xuid": str(XUID), **nobody, "friends": ["7", str(OTHER)], "muted": ["8"]}
        await service.ask("PUT", path, {"favorites": ["7"], "friendRequests": 2})
        assert topics(streamed, "relationships")[0] == row
        users = {user["xuid"]: user for user in await service.ask("GET", "/users")}
        assert (users[str(XUID)]["friends"], users[str(XUID)]["favorites"]) == (["7", str(OTHER)], ["7"])
        people = (await service.http.get(f"/users/xuid({XUID})/people?view=Favorite")).json()["people"]
        assert [one["xuid"] for one in people] == ["7"]
        assert (await service.http.get(f"/users/xuid({XUID})/people/mute")).json() == {"users": [{"xuid": "8"}]}
        requests = {"NotificationType": "IncomingFriendRequestCountChanged", "Count": 2}
        assert [data for _, data in told] == [added, {"NotificationType": "Changed", "Xuids": ["7"]}, requests]
        await service.ask("PUT", path, {"friends": ["x"]}, status=400)
        await service.ask("PUT", f"/users/{OTHER}/relationships", {"blocked": [str(XUID)]})
        assert (await service.ask("PUT", "/snapshots/friends"))["name"] == "friends"
        await service.ask("DELETE", path)
        assert told[-1][1] == {"NotificationType": "IncomingFriendRequestCountChanged", "Count": 0}
        assert told[-2][1] == {"NotificationType": "Removed", "Xuids": ["7", str(OTHER)]}
        await service.ask("DELETE", path)
        await service.ask("POST", "/snapshots/friends/restore")
        assert [data for _, data in told[-2:]] == [added, requests]
        # Other definitions have another list of friends; values that were set stay.
        await service.ask("POST", "/definitions", WORLD.replace("friends = []", 'friends = ["9"]'))
        assert (await service.ask("GET", path))["friends"] == ["7", str(OTHER)]
        await service.ask("DELETE", path)
        assert told[-3][1] == {"NotificationType": "Added", "Xuids": ["9"]}
        await service.ask("POST", "/definitions", WORLD.replace("friends = []", 'friends = ["9", "10"]'))
        assert told[-1][1] == {"NotificationType": "Added", "Xuids": ["10"]}

    async def again(service: Asked) -> None:
        assert (await service.ask("GET", f"/users/{OTHER}/relationships"))["blocked"] == [str(XUID)]
        await service.ask("DELETE", f"/users/{OTHER}")
        assert (await service.ask("GET", f"/users/{OTHER}/relationships"))["blocked"] == []

    asked(tmp_path, work)
    asked(tmp_path, again)


def test_a_user_without_a_list_of_friends_follows_new_users(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("PUT", f"/users/{XUID}", {"gamertag": "Ada"})
        told = listened(service, relationships_topic(XUID))
        await service.ask("PUT", f"/users/{OTHER}", {"gamertag": "Bob"})
        await service.ask("PUT", f"/users/{OTHER}", {"gamertag": "Rob"})
        await service.ask("DELETE", f"/users/{OTHER}")
        expected = [{"NotificationType": kind, "Xuids": [str(OTHER)]} for kind in ("Added", "Removed")]
        assert [data for _, data in told] == expected

    asked(tmp_path, work)


def test_in_game_events_are_listed_and_sent(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", WORLD)
        streamed = published(service)
        response = await service.http.post("/collect/v1", content=event() + "\n" + event("Jumped", height=2.5))
        assert response.status_code == 200, response.text
        rows = await service.ask("GET", "/game-events")
        assert [(row["number"], row["name"], row["measurements"]) for row in rows] == [
            (1, "EnemyKilled", {}),
            (2, "Jumped", {"height": 2.5}),
        ]
        assert topics(streamed, "game-event") == rows
        sent = {"xuid": str(XUID), "scid": SCID, "name": "EnemyKilled", "dimensions": {"map": "Quay"}}
        row = await service.ask("POST", "/game-events", sent)
        assert (row["number"], row["titleId"], row["dimensions"]) == (3, str(TITLE_ID), {"map": "Quay"})
        assert (await service.ask("GET", f"{STATISTICS}/Kills"))["value"] == 2
        assert [one["number"] for one in await service.ask("GET", "/game-events?name=enemykilled&after=1")] == [3]
        assert [one["number"] for one in await service.ask("GET", "/game-events?limit=1")] == [3]
        await service.ask("DELETE", "/game-events")
        assert await service.ask("GET", "/game-events") == []

    asked(tmp_path, work)


def test_a_snapshot_has_all_of_it_and_titles_receive_the_differences(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", WORLD)
        await title_writes(service, Kills=3, Lap=70)
        await service.ask("PUT", f"/users/{XUID}/presence", {"active": True, "text": "In the menu"})
        await service.http.post("/collect/v1", content=event("Jumped"))
        before = await service.ask("GET", "/state")
        assert [(row["name"], row["value"]) for row in before["statistics"]] == [("Kills", 3), ("Lap", 70)]
        assert [row["text"] for row in before["presence"]] == ["In the menu"]
        assert [row["name"] for row in before["gameEvents"]] == ["Jumped"]
        assert (await service.ask("PUT", "/snapshots/boss"))["statistics"] == 2
        await title_writes(service, Kills=5, Lap=70, Deaths=1)
        await service.ask("DELETE", f"/users/{XUID}/presence")
        await service.ask("DELETE", "/game-events")
        names = (statistic_topic(XUID, SCID, "Kills"), statistic_topic(XUID, SCID, "Lap"), title_topic(XUID, TITLE_ID))
        told, streamed = listened(service, *names), published(service)
        await service.ask("POST", "/snapshots/boss/restore")
        assert await service.ask("GET", "/state") == before
        assert [data for _, data in told] == [3, "Started:"]
        assert [topic for topic, _ in streamed] == ["reset", "snapshot"]

    asked(tmp_path, work)


def test_a_state_without_statistics_removes_them(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await title_writes(service, Kills=3)
        await service.ask("PUT", "/state", {"version": 1, "users": [], "definitions": [], "progress": []})
        assert await service.ask("GET", "/statistics") == []
        row = {"xuid": str(XUID), "scid": SCID, "name": "Kills"}
        state = {"version": 1, "users": [], "definitions": [], "progress": []}
        twice = [row | {"value": 1}, row | {"name": "kills", "value": "text"}]
        found = await service.ask("PUT", "/state", state | {"statistics": twice})
        assert [(one["name"], one["value"]) for one in found["statistics"]] == [("kills", "text")]
        await service.ask("PUT", "/state", state | {"statistics": [row | {"value": 1, "timeUpdated": "x"}]}, status=400)

    asked(tmp_path, work)


def test_a_reset_without_an_id_removes_it(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", WORLD)
        await title_writes(service, Kills=3)
        await title_writes(service, OTHER, Kills=4)
        await service.ask("PUT", f"/users/{XUID}/presence", {"active": True})
        await service.http.post("/collect/v1", content=event())
        assert (await service.ask("POST", "/reset", {"id": "hunter", "xuid": str(XUID)}))["statistics"] == []
        streamed = published(service)
        removed = await service.ask("POST", "/reset", {"xuid": str(XUID), "scid": SCID})
        assert [row["value"] for row in removed["statistics"]] == [4]
        assert [row["xuid"] for row in await service.ask("GET", "/statistics")] == [str(OTHER)]
        assert (await service.ask("GET", f"/users/{XUID}/presence"))["state"] == "Offline"
        assert await service.ask("GET", "/game-events") == []
        assert {topic for topic, _ in streamed} == {"statistic", "presence", "reset"}
        await service.ask("POST", "/reset", {})
        assert await service.ask("GET", "/statistics") == []

    asked(tmp_path, work)


def test_the_journal_has_the_values_of_requests(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        user = f"/users/xuid({XUID})"
        statistics = {"stats": {"title": {"Kills": {"value": 3}, "Gone": None}}}
        rich = {"state": "active", "activity": {"richPresence": {"id": "menu", "scid": SCID, "params": ["Quay"]}}}
        batch = {"requestedusers": [str(XUID)], "requestedscids": [{"scid": SCID, "requestedstats": ["Kills"]}]}
        await service.http.patch(f"/stats/users/{XUID}/scids/{SCID}", json=statistics)
        await service.http.post(f"{user}/devices/current/titles/current", json=rich)
        await service.http.get(f"{user}/scids/{SCID}/stats/Kills,a%20b")
        await service.http.post("/batch?operation=read", json=batch)
        await service.http.get(f"/scids/{SCID}/leaderboards/Fastest%20Lap?maxItems=3")
        await service.http.get(f"{user}/scids/{SCID}/stats/Kills/people/favorite")
        await service.http.get(f"{user}?level=all")
        await service.http.post("/users/batch/profile/settings", json={"userIds": [str(XUID)], "settings": []})
        await service.http.post("/collect/v1", content=event("Jumped", height=2.5))
        await service.http.post(f"/stats/users/{XUID}/scids/{SCID}", content=b"[")
        await service.http.get(f"{user}/people?view=Favorite&maxItems=2")
        await service.http.get(f"{user}/people/mute")
        await service.http.get(f"{user}/permission/validate?setting=WriteComment&target=xuid(7)")
        checks = {"users": [{"xuid": "7"}], "permissions": ["WriteComment"]}
        await service.http.post(f"{user}/permission/validate", json=checks)
        await service.http.post("/system/strings/validate", json={"stringsToVerify": ["a"]})
        entries = await service.ask("GET", "/journal")
        assert [(entry["operation"], entry["parameters"]) for entry in entries] == [
            (
                "write-statistics",
                {"statistics": [{"name": "Kills", "value": 3}, {"name": "Gone", "value": None}], "replaces": False},
            ),
            ("write-presence", {"presence": {"state": "active", "id": "menu", "params": ["Quay"]}}),
            ("statistics", {"statistics": ["Kills", "a b"]}),
            ("statistics", {"operation": "read", **batch}),
            ("leaderboard", {"maxItems": "3", "leaderboard": "Fastest Lap"}),
            ("leaderboard", {"leaderboard": "Kills"}),
            ("presence", {"level": "all"}),
            ("profile", {"body": {"userIds": [str(XUID)], "settings": []}}),
            ("game-events", {"events": [{"name": "Jumped", "measurements": {"height": 2.5}}]}),
            ("write-statistics", {"body": "["}),
            ("relationships", {"view": "Favorite", "maxItems": "2"}),
            ("privacy", {}),
            ("privacy", {"setting": "WriteComment", "target": "xuid(7)"}),
            ("privacy", checks),
            ("verify-strings", {"stringsToVerify": ["a"]}),
        ]
        users = [entry["xuid"] for entry in entries]
        assert users == [str(XUID)] * 3 + [None] * 2 + [str(XUID)] * 2 + [None] + [str(XUID)] * 6 + [None]
        chosen = await service.ask("GET", f"/journal?operation=game-events&scid={SCID}&titleId={TITLE_ID}")
        assert len(chosen) == 1

    asked(tmp_path, work)


def test_a_fault_meets_an_operation_of_these_services(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        fault = {"match": {"operation": "write-presence"}, "action": {"status": 503}}
        await service.ask("POST", "/faults", fault)
        path = f"/users/xuid({XUID})"
        response = await service.http.post(f"{path}/devices/current/titles/current", json={"state": "active"})
        assert response.status_code == 503
        assert (await service.http.get(path)).status_code == 200

    asked(tmp_path, work)
