"""Snapshots, export and import, and data that outlives the service."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from control_support import Asked, asked
from test_control_progress import DEFINITIONS, OF_TITLE, SCID, XUID, heard, published, title_update


def test_a_snapshot_is_restored_whole_and_titles_receive_the_differences(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        await service.ask("PUT", "/users/6", {"gamertag": "Mole"})
        await title_update(service, "7", 100)
        await title_update(service, "1", 10)
        before = await service.ask("GET", "/state")
        row = await service.ask("PUT", "/snapshots/before.boss")
        assert (row["achievements"], row["users"]) == (2, 2)
        await service.ask("POST", f"{OF_TITLE}/7/lock")
        await title_update(service, "2", 20)
        await service.ask("DELETE", "/users/6")
        await service.ask("POST", "/users/5/sign-out")
        await service.ask("DELETE", f"/titles/{SCID}/definitions")
        events, streamed = heard(service), published(service)
        await service.ask("POST", "/snapshots/before.boss/restore")
        assert await service.ask("GET", "/state") == before
        assert {event["id"]: event["progressState"] for event in events} == {"7": "Achieved", "2": "NotStarted"}
        assert [topic for topic, _ in streamed] == ["reset", "snapshot"]
        assert await service.ask("GET", "/snapshots") == [row]
        await service.ask("DELETE", "/snapshots/before.boss")
        await service.ask("POST", "/snapshots/before.boss/restore", status=404)
        await service.ask("DELETE", "/snapshots/before.boss", status=404)

    asked(tmp_path, work)


@pytest.mark.parametrize("name", ["..%2Fout", "%2E%2E", ".hidden", "a%2Fb", "a%5Cb", "a%0A", "x" * 65])
def test_a_snapshots_name_stays_in_its_folder(tmp_path: Path, name: str) -> None:
    async def work(service: Asked) -> None:
        await service.ask("PUT", f"/snapshots/{name}", status=400)
        assert not [path for path in tmp_path.rglob("*") if "out" in path.name]

    asked(tmp_path, work)


def test_snapshots_of_one_name_at_the_same_time(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await title_update(service, "7", 100)
        rows = await asyncio.gather(*(service.ask("PUT", "/snapshots/same") for _ in range(20)))
        assert {row["achievements"] for row in rows} == {1}
        assert not list(tmp_path.rglob("*.new"))

    asked(tmp_path, work)


@pytest.mark.parametrize("name", ["CON", "nul", "aux.boss", "Com1", "LPT9.x.y", "console", "com10"])
def test_names_of_windows_devices_are_no_files(tmp_path: Path, name: str) -> None:
    """Writing nul.json stores nothing on Windows."""

    async def work(service: Asked) -> None:
        await service.ask("PUT", f"/snapshots/{name}")
        (file,) = (tmp_path / "snapshots").iterdir()
        assert file.name.lower().partition(".")[0] not in ("con", "nul", "aux", "com1", "lpt9")
        assert [row["name"] for row in await service.ask("GET", "/snapshots")] == [name]
        await service.ask("POST", f"/snapshots/{name}/restore")
        await service.ask("DELETE", f"/snapshots/{name}")

    asked(tmp_path, work)


def test_users_and_definitions_outlive_the_service(tmp_path: Path) -> None:
    async def first(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        await service.ask("PUT", "/users/6", {"gamertag": "Mole"})
        await service.ask("PUT", "/snapshots/one")

    async def second(service: Asked) -> None:
        assert (await service.ask("GET", f"/titles/{SCID}/definitions"))["text"] == DEFINITIONS
        assert [user["gamertag"] for user in await service.ask("GET", "/users") if user["xuid"] == "6"] == ["Mole"]
        assert [row["name"] for row in await service.ask("GET", "/snapshots")] == ["one"]
        assert not list(tmp_path.rglob("*.new"))

    asked(tmp_path, first)
    asked(tmp_path, second)


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"version": 2}', '{"version": 1, "users": [{"xuid": "x"}], "definitions": []}']
)
def test_a_damaged_file_is_quarantined(tmp_path: Path, text: str) -> None:
    said: list[str] = []

    async def work(service: Asked) -> None:
        await service.ask("PUT", "/users/6", {"gamertag": "Mole"})

    (tmp_path / "service.json").write_text(text)
    asked(tmp_path, work, lambda level, text: said.append(text) if level == "warning" else None)
    assert (tmp_path / "service.unreadable.json").read_text() == text
    assert "moved to" in said[0]
    assert json.loads((tmp_path / "service.json").read_text())["users"] == [{"xuid": "6", "gamertag": "Mole"}]


def test_definitions_whose_icon_is_gone_come_back_with_it(tmp_path: Path) -> None:
    text = f'scid = "{SCID}"\n[[achievements]]\nid = "7"\nicon = "lamp.png"\n'
    icon = tmp_path / "icons" / "lamp.png"
    icon.parent.mkdir()
    icon.write_bytes(b"x")

    async def first(service: Asked) -> None:
        await service.ask("POST", "/definitions", text)

    async def without(service: Asked) -> None:
        await service.ask("GET", f"/titles/{SCID}/definitions", status=404)
        await service.ask("PUT", "/users/6", {"gamertag": "Mole"})

    async def again(service: Asked) -> None:
        assert (await service.ask("GET", f"/titles/{SCID}/definitions"))["text"] == text

    asked(tmp_path, first)
    icon.unlink()
    asked(tmp_path, without)
    icon.write_bytes(b"x")
    asked(tmp_path, again)


def test_a_snapshot_that_was_edited_badly_changes_nothing(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await title_update(service, "1", 10)
        await service.ask("PUT", "/snapshots/one")
        file = tmp_path / "snapshots" / "one.json"
        whole = json.loads(file.read_text())
        for edited in ("{", "[]", json.dumps({**whole, "state": {**whole["state"], "progress": [{"xuid": "1"}]}})):
            file.write_text(edited)
            assert (await service.ask("POST", "/snapshots/one/restore", status=409))["code"] == "unreadable"
        assert len((await service.ask("GET", "/achievements"))["achievements"]) == 1

    asked(tmp_path, work)


def test_an_imported_state_is_what_is_exported(tmp_path: Path) -> None:
    state: dict[str, Any] = {
        "version": 1,
        "users": [{"xuid": "6", "gamertag": "Mole"}, {"xuid": "7", "signedIn": False}],
        "definitions": [{"format": "toml", "text": DEFINITIONS}],
        "progress": [
            {
                "xuid": XUID,
                "scid": SCID,
                "id": "7",
                "titleId": "305419896",
                "percentComplete": 100,
                "timeUnlocked": "2030-01-31T12:00:00.000Z",
                "timeUpdated": "2030-01-31T12:00:00.000Z",
            }
        ],
        "settings": {},
    }

    async def work(service: Asked) -> None:
        await title_update(service, "1", 10)
        response = await service.ask("PUT", "/state", state)
        assert response["progress"] == state["progress"]
        assert response["users"] == [
            {"xuid": "6", "gamertag": "Mole", "signedIn": True},
            {"xuid": "7", "signedIn": False},
        ]
        assert await service.ask("PUT", "/state", response) == response

    asked(tmp_path, work)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"version": 2}, 400),
        ({"definitions": [{"format": "toml", "text": "scid = 7"}]}, 422),
        ({"progress": [{"xuid": "1", "scid": "a", "id": "7", "titleId": "1", "percentComplete": 101}]}, 400),
        (
            {
                "progress": [
                    {
                        "xuid": "1",
                        "scid": "a",
                        "id": "7",
                        "titleId": "1",
                        "percentComplete": 9,
                        "timeUnlocked": "2030-01-01T00:00:00Z",
                    }
                ]
            },
            400,
        ),
    ],
)
def test_a_wrong_state_changes_nothing(tmp_path: Path, change: dict[str, Any], status: int) -> None:
    async def work(service: Asked) -> None:
        await title_update(service, "1", 10)
        before = await service.ask("GET", "/state")
        response = await service.ask("PUT", "/state", {**before, **change}, status=status)
        assert "changed" in response["error"] or response["code"] == "bad-request"
        assert await service.ask("GET", "/state") == before

    asked(tmp_path, work)
