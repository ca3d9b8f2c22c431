"""Definitions at run time: reading, checking, replacing, reporting all errors, and icons as files."""

import struct
import tomllib
from pathlib import Path
from typing import Any

import pytest
from control_support import Asked, asked
from test_control_progress import DEFINITIONS, OF_TITLE, SCID, XUID, published, title_update

from xblshim.simulator.definitions import load_definitions
from xblshim.simulator.icon_urls import IconUrls
from xblshim.simulator.known_titles import KnownTitles

PATH = f"/titles/{SCID}/definitions"
WRONG = """
scid = "not-a-scid"
[[achievements]]
id = "7"
gamerscore = "many"   # a text
naem = "Lantern Keeper"
[[achievements]]
name = "Without an id"
"""


def png(width: int = 1920, height: int = 1080) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", width, height, 8, 2, 0, 0, 0)


@pytest.mark.parametrize("kind", ["toml", "json"])
def test_definitions_are_installed_and_read_again(tmp_path: Path, kind: str) -> None:
    async def work(service: Asked) -> None:
        streamed = published(service)
        body: Any = DEFINITIONS if kind == "toml" else tomllib.loads(DEFINITIONS)
        installed = await service.ask("PUT", PATH, body)
        assert (installed["source"], installed["format"], installed["scid"]) == ("api", kind, SCID)
        assert installed["definitions"] == tomllib.loads(DEFINITIONS)
        assert await service.ask("GET", PATH) == installed
        assert [topic for topic, _ in streamed] == ["definitions"]
        assert await title_update(service, "9", 10) == 200
        await service.ask("POST", "/definitions", "strict = true\n" + DEFINITIONS)
        assert await title_update(service, "9", 20) == 404
        await service.ask("DELETE", PATH)
        await service.ask("GET", PATH, status=404)
        await service.ask("DELETE", PATH, status=404)
        assert await title_update(service, "9", 20) == 200

    asked(tmp_path, work)


def test_every_error_at_once_with_its_line_and_remedy(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        response = await service.ask("POST", "/definitions", WRONG, status=422)
        found = [(one["line"], one["column"], one["where"], one["key"]) for one in response["details"]]
        assert found == [
            (2, 1, "", "scid"),
            (5, 1, "achievement 1 (id '7')", "gamerscore"),
            (6, 1, "achievement 1 (id '7')", "naem"),
            (7, 1, "achievement 2", "id"),
        ]
        assert response["details"][2]["remedy"] == "Did you mean name?"
        assert all(one["remedy"].endswith((".", "?")) for one in response["details"])
        assert (await service.ask("POST", "/definitions/check", WRONG))["errors"] == response["details"]
        assert await service.ask("GET", "/titles") == []

    asked(tmp_path, work)


@pytest.mark.parametrize(
    ("text", "headers", "line"),
    [("scid = \n", "application/toml", 1), ('{"scid":\n "a",,}', "application/json", 2), ("[]", "application/json", 1)],
)
def test_a_text_that_is_no_document_is_an_error_with_a_line(tmp_path: Path, text: str, headers: str, line: int) -> None:
    async def work(service: Asked) -> None:
        response = await service.http.post(
            "/xblshim/v1/definitions/check", content=text, headers={"content-type": headers}
        )
        assert response.status_code == 200, response.text
        (error,) = response.json()["errors"]
        assert error["line"] == line

    asked(tmp_path, work)


def test_definitions_for_another_scid_are_a_conflict(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        response = await service.ask("PUT", "/titles/another/definitions", DEFINITIONS, status=409)
        assert SCID in response["error"]

    asked(tmp_path, work)


def test_the_configured_file_is_shown_and_wins_at_the_next_start(tmp_path: Path) -> None:
    said: list[str] = []
    file = tmp_path / "title.toml"
    file.write_text(DEFINITIONS, "utf-8")

    async def first(service: Asked) -> None:
        assert (await service.ask("GET", PATH))["source"] == str(file)
        changed = await service.ask("PUT", PATH, DEFINITIONS.replace("Harbour", "River"))
        assert changed["source"] == "api"
        assert str(file) in changed["note"]

    async def second(service: Asked) -> None:
        assert (await service.ask("GET", PATH))["source"] == str(file)
        assert any("stands in place" in text for text in said)

    asked(tmp_path / "state", first, definitions=str(file))
    asked(tmp_path / "state", second, lambda level, text: said.append(text), definitions=str(file))


def test_icons_that_are_files_are_served(tmp_path: Path) -> None:
    file = tmp_path / "title.toml"
    icons = {"7": "art/lamp.png", "8": "text.png", "9": "https://images.example.test/9.png"}
    (tmp_path / "art").mkdir()
    (tmp_path / "art/lamp.png").write_bytes(png())
    (tmp_path / "text.png").write_text("not an image")
    (tmp_path / "secret.png").write_bytes(png())
    rows = "".join(f'[[achievements]]\nid = "{key}"\nicon = "{icon}"\n' for key, icon in icons.items())
    file.write_text(f'scid = "{SCID}"\n{rows}', "utf-8")

    async def work(service: Asked) -> None:
        listed = (await service.http.get(f"/users/xuid({XUID})/achievements?maxItems=9")).json()["achievements"]
        urls = {row["id"]: row["mediaAssets"][0]["url"] for row in listed}
        assert urls["7"].startswith("http://127.0.0.1:8620/xblshim/icons/")
        assert urls["9"] == icons["9"]
        served = await service.http.get(urls["7"])
        assert (served.status_code, served.headers["content-type"], served.content) == (200, "image/png", png())
        assert served.headers["x-content-type-options"] == "nosniff"
        assert (await service.http.get(urls["8"])).status_code == 404
        rows = (await service.ask("GET", OF_TITLE))["achievements"]
        assert (await service.http.get(rows[0]["icon"])).content == png()
        folder = urls["7"].removesuffix("/7/icon")
        for path in ("/9/icon", "/7/art", "/7/..%2F..%2Fsecret.png", "/..%2F..%2Fsecret.png/icon", "/7", "/7/icon/"):
            assert (await service.http.get(folder + path)).status_code == 404, path
        assert (await service.http.post(urls["7"])).status_code == 405

    asked(tmp_path / "state", work, definitions=str(file))


def test_in_process_an_icon_that_is_a_file_is_a_file_url(tmp_path: Path) -> None:
    (tmp_path / "a b.png").write_bytes(png())
    file = tmp_path / "title.toml"
    file.write_text(f'scid = "{SCID}"\n[[achievements]]\nid = "7"\nicon = "a b.png"\n', "utf-8")
    definitions = load_definitions(file)
    urls = IconUrls(KnownTitles([definitions]), None)
    assert urls.of(SCID, definitions.achievements["7"], "icon") == (tmp_path / "a b.png").as_uri()
    assert urls.of(SCID, definitions.achievements["7"], "art") == ""


@pytest.mark.parametrize("icon", ["/etc/hostname", "../service.json", "icons/../../x.png", "missing.png"])
def test_definitions_of_the_api_name_no_files_outside_of_their_folder(tmp_path: Path, icon: str) -> None:
    (tmp_path / "service.json").write_text('{"version": 1}')

    async def work(service: Asked) -> None:
        text = f'scid = "{SCID}"\n[[achievements]]\nid = "7"\nicon = "{icon}"\n'
        (error,) = (await service.ask("POST", "/definitions/check", text))["errors"]
        assert (error["line"], error["key"]) == (4, "icon")
        assert "outside of" in error["message"] or "isn't there" in error["message"]

    asked(tmp_path, work)


def test_the_schema_is_published(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        schema = await service.ask("GET", "/definitions.schema.json")
        assert schema["properties"]["achievements"]["items"]["properties"]["gamerscore"]["description"]

    asked(tmp_path, work)
