"""The file of a new store: complete when it has its name."""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from store_support import opened

from xblshim.simulator.achievement_file import KIND
from xblshim.storage import new_file
from xblshim.storage.new_file import make_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "achievements.sqlite3"


def test_it_is_complete(path: Path) -> None:
    assert make_file(path, KIND)
    assert os.listdir(path.parent) == [path.name]
    assert path.stat().st_nlink == 1
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(path)) as connection:
        for pragma, value in (
            ("application_id", KIND.application_id),
            ("user_version", KIND.schema_version),
            ("journal_mode", "wal"),
            ("integrity_check", "ok"),
        ):
            assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
        assert connection.execute(f"SELECT count(*) FROM {KIND.table}").fetchone() == (0,)


@pytest.mark.parametrize("part", ["", "-wal", "-journal"])
def test_what_is_there_stays(path: Path, part: str) -> None:
    there = Path(f"{path}{part}")
    there.write_bytes(b"another's")
    assert not make_file(path, KIND)
    assert os.listdir(path.parent) == [there.name]
    assert there.read_bytes() == b"another's"


def test_a_file_that_another_process_makes_meanwhile_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill = new_file._fill

    def slow(new: str, kind: Any) -> None:
        fill(new, kind)
        path.write_bytes(b"another's")

    monkeypatch.setattr(new_file, "_fill", slow)
    assert not make_file(path, KIND)
    assert os.listdir(path.parent) == [path.name]
    assert path.read_bytes() == b"another's"


@pytest.mark.parametrize("step", ["_fill", "_sync", "_give_name"])
def test_a_store_works_where_a_step_fails(path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Such as hard links on a FAT file system: SQLite makes the file in its place."""
    failed = []

    def fail(*_: object) -> None:
        failed.append(step)
        raise OSError(errno.EPERM, "not here")

    monkeypatch.setattr(new_file, step, fail)

    async def main() -> None:
        await store.ready()

    with opened(path) as store:
        asyncio.run(main())
    assert failed == [step]
    assert os.listdir(path.parent) == [path.name]
