"""Quarantined files of the outbox and of the local service: the commands' output, and `xblshim outbox recover`."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cli_support import Shell

from xblshim.cli.check_outbox import check_outbox
from xblshim.cli.check_service import check_service
from xblshim.config import Config, load
from xblshim.outbox.outbox_file import KIND
from xblshim.outbox.outbox_rows import Update
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.records import Update as LocalUpdate
from xblshim.storage.quarantine import quarantined_files

SCID = "00000000-0000-0000-0000-000012345678"


@pytest.fixture
def folder(shell: Shell) -> Path:
    return shell.home / "state"


def fill(path: Path, count: int = 20) -> None:
    store = OutboxStore(path, lambda *line: None)
    rows = [Update("http://127.0.0.1:9", "RETAIL", 5, 7, SCID, f"id-{number}", number) for number in range(count)]
    asyncio.run(store.put(rows, 1_764_000_000_000))
    store.close()


def configured(folder: Path) -> Config:
    """Returns the configuration that `xblshim doctor` uses."""
    return load(program_dir=None, environ={"XBLSHIM_STATE_DIR": str(folder)}, options={})


def spoil(path: Path, *texts: bytes) -> None:
    """Changes two bits of each of these texts, wherever they are in the file."""
    content = path.read_bytes()
    for text in texts:
        assert text in content
        content = content.replace(text, bytes([text[0] ^ 3]) + text[1:])
    path.write_bytes(content)


def test_a_damaged_outbox_is_listed_with_the_remedy(shell: Shell, folder: Path) -> None:
    path = folder / "outbox.sqlite3"
    fill(path)
    spoil(path, b"id-13")
    variables = {"XBLSHIM_STATE_DIR": str(folder)}
    ran = shell.run("outbox", "list", **variables)
    [quarantined] = quarantined_files(path)
    assert ran.returncode == 0
    assert "19 rows of it went into a new one. 1 row can't be read and was left out: http://127.0.0.1:9" in ran.stderr
    assert ran.stdout.count(SCID) == 19
    ran = shell.run("outbox", "list", **variables)
    last = ran.stdout.splitlines()[-1]
    assert last.startswith(f"{quarantined} is quarantined: 19 updates in it can be read, 1 can't (http://127.0.0.1:9")
    assert last.endswith(f"; `xblshim outbox recover {quarantined}` puts them into the outbox.")
    finding = check_outbox(configured(folder))
    assert not finding.ok
    assert f"xblshim outbox recover {quarantined}" in finding.text


def test_recovering(shell: Shell, folder: Path) -> None:
    """Dropped rows come back, waiting ones aren't duplicated, and no quarantined file remains."""
    path = folder / "outbox.sqlite3"
    fill(path)
    spoil(path, b"id-13")
    variables = {"XBLSHIM_STATE_DIR": str(folder)}
    shell.run("outbox", "list", **variables)
    [quarantined] = quarantined_files(path)
    assert "Dropped 1 update" in shell.says("outbox", "drop", "--id", "id-7", "--yes", **variables)
    ran = shell.run("outbox", "recover", quarantined.name, **variables)
    assert ran.returncode == 1  # one row is unreadable
    assert f"19 updates can be read in {quarantined}; 1 of them were not in the outbox and are now." in ran.stdout
    assert f"was renamed to {quarantined}.recovered" in ran.stdout
    assert "one update can't be read: http://127.0.0.1:9" in ran.stderr
    said = shell.says("outbox", "list", **variables)
    assert "id-7" in said
    assert "quarantined" not in said
    assert "There is no file" in shell.refuses("outbox", "recover", quarantined.name, **variables)


def test_recovering_any_file_of_an_outbox(shell: Shell, folder: Path) -> None:
    """A copy, one of a newer version, and one without an existing outbox."""
    copy = shell.home / "copy"
    fill(shell.home / "made" / "outbox.sqlite3")
    shutil.copy(shell.home / "made" / "outbox.sqlite3", copy)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(f"PRAGMA user_version = {KIND.schema_version + 1}")
    variables = {"XBLSHIM_STATE_DIR": str(folder)}
    said = shell.says("outbox", "recover", str(copy), **variables)
    assert said == f"20 updates can be read in {copy}; 20 of them were not in the outbox and are now.\n"
    assert shell.says("outbox", "list", **variables).count("id-") == 20
    assert "is the outbox itself" in shell.refuses("outbox", "recover", str(folder / "outbox.sqlite3"), **variables)
    (shell.home / "text").write_text("no outbox " * 1000)
    assert "No update can be read" in shell.says("outbox", "recover", str(shell.home / "text"), **variables)


def test_an_outbox_of_a_newer_version_is_reported(shell: Shell, folder: Path) -> None:
    path = folder / "outbox.sqlite3"
    fill(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {KIND.schema_version + 1}")
    ran = shell.run("outbox", "list", XBLSHIM_STATE_DIR=str(folder))
    assert ran.stdout == "The outbox is empty.\n"
    assert f"The outbox {path} was written by a newer xblshim" in ran.stderr
    assert f"{folder}/outbox-{KIND.schema_version}.sqlite3" in ran.stderr


def test_a_damaged_record_of_the_local_service_is_skipped_and_reported(shell: Shell, folder: Path) -> None:
    path = folder / "achievements.sqlite3"
    store = AchievementStore(path)
    achievements = tuple((f"id-{number}", 5 * number) for number in range(1, 21))
    asyncio.run(store.update(LocalUpdate(5, SCID, 7, achievements), 1_764_000_000_000))
    store.close()
    spoil(path, b"id-13")
    variables = {"XBLSHIM_STATE_DIR": str(folder)}
    ran = shell.run("achievements", **variables)
    assert ran.returncode == 0
    assert ran.stdout.count("id-") == 19
    assert "id-13" not in ran.stdout
    assert "1 row can't be read and was left out: 5, " in ran.stderr
    again = shell.run("achievements", **variables)
    assert again.stdout == ran.stdout
    assert (
        f"{quarantined_files(path)[0]} is quarantined: 19 achievements in it can be read, 1 can't (5, " in again.stderr
    )
    finding = check_service(configured(folder))
    assert not finding.ok
    assert finding.text.startswith("local, 19 achievements held; ")
