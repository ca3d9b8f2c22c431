"""The doctor's warning about definitions for a title other than the one with progress."""

import asyncio
from pathlib import Path

import httpx
from simulator_support import NOW, SCID, TITLE_ID, served, update, update_body, update_path

from xblshim.cli.check_service import check_service
from xblshim.config import Config, load
from xblshim.simulator.achievement_store import FILE_NAME, AchievementStore

OTHER = "00000000-0000-0000-0000-0000deadbeef"


def configured(folder: Path, **options: str) -> Config:
    return load(program_dir=None, environ={}, options={"state_dir": str(folder), **options})


def store_progress(folder: Path) -> None:
    async def run() -> None:
        store = AchievementStore(folder / FILE_NAME)
        await store.update(update(("7", 40)), NOW)
        await store.aclose()

    asyncio.run(run())


def test_progress_of_another_scid(tmp_path: Path) -> None:
    file = tmp_path / "title.toml"
    file.write_text(f'scid = "{OTHER}"\n[[achievements]]\nid = "7"\n', "utf-8")
    assert "warning" not in check_service(configured(tmp_path, definitions=str(file))).text
    store_progress(tmp_path)
    found = check_service(configured(tmp_path, definitions=str(file)))
    assert found.ok
    assert f"warning: The title's scid is {SCID}, and the definitions are for {OTHER}" in found.text
    file.write_text(f'scid = "{SCID}"\n', "utf-8")
    assert "warning" not in check_service(configured(tmp_path, definitions=str(file))).text


def test_another_title_id(tmp_path: Path) -> None:
    file = tmp_path / "title.toml"
    file.write_text(f'scid = "{SCID}"\ntitle_id = 7\n', "utf-8")
    found = check_service(configured(tmp_path, definitions=str(file), title_id=str(TITLE_ID)))
    assert f"warning: The title id is {TITLE_ID}, and the definitions are for 7" in found.text


def test_a_served_title_of_another_scid(tmp_path: Path) -> None:
    file = tmp_path / "title.toml"
    file.write_text(f'scid = "{OTHER}"\n', "utf-8")
    with served(tmp_path, "--definitions", str(file)) as service:
        httpx.post(service.address + update_path(), content=update_body(("7", 40)), trust_env=False, timeout=30)
        found = check_service(configured(tmp_path, service=service.address))
        assert found.ok
        assert f"the definitions are for {OTHER}" in found.text
