"""Outboxes of older and newer versions beside this one's."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import version_1
from outbox_support import SCID, SERVICE, TITLE, XUID, Log, held, opened, run, update

from xblshim.outbox.outbox_file import KIND, files_of, path_of_schema
from xblshim.outbox.outbox_name import has_files
from xblshim.storage.quarantine import quarantined_files


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


def first_version(path: Path, *achievements: tuple[str, int]) -> None:
    version_1.make(
        path, [(SERVICE, str(XUID), TITLE, SCID, name, percent, 1000, 2000) for name, percent in achievements]
    )


def make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {KIND.schema_version + 1}")


def test_the_file_of_a_newer_version_stays_and_updates_go_beside_it(path: Path) -> None:
    with opened(path) as store:
        run(store.put([update("newer")], 0))
    make_newer(path)
    before = path.read_bytes()
    log = Log()
    for _ in range(2):
        with opened(path, log) as store:
            run(store.put([update("older")], 0))
            assert run(held(store)) == {"older": 40}
            assert store.path == path_of_schema(path, KIND.schema_version)
    assert path.read_bytes() == before
    assert store.path.name == f"outbox-{KIND.schema_version}.sqlite3"
    assert not quarantined_files(path)
    assert len(log.lines) == 2  # once for each store
    assert "written by a newer xblshim" in log.lines[0][1]
    assert f"keeps its updates in {store.path}" in log.lines[0][1]


def test_a_newer_one_may_be_in_use(path: Path) -> None:
    with opened(path) as store:
        run(store.put([update("newer")], 0))
    make_newer(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with opened(path, lock_wait=0.1) as store:
            run(store.put([update("older")], 0))
            assert run(held(store)) == {"older": 40}


def test_a_newer_one_that_takes_the_file_over_while_it_is_open(path: Path) -> None:
    """No call fails."""
    with opened(path) as store:
        run(store.put([update("before")], 0))
        make_newer(path)
        run(store.put([update("after")], 0))
        assert run(held(store)) == {"after": 40}
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT achievement_id FROM pending").fetchall() == [("before",)]


def test_rows_that_an_older_version_stored_beside_are_imported(path: Path) -> None:
    """Also while a title of the older version runs, which may continue to use its file."""
    with opened(path) as store:
        run(store.put([update("7", 90, sandbox=""), update("own", 1)], 0))
    first_version(path_of_schema(path, 1), ("7", 40), ("8", 100))
    with closing(sqlite3.connect(path_of_schema(path, 1), isolation_level=None)) as older:
        assert older.execute("SELECT count(*) FROM pending").fetchone() == (2,)
        log = Log()
        with opened(path, log) as store:
            assert run(held(store)) == {"7": 90, "8": 100, "own": 1}
        assert [text for level, text in log.lines] == [
            f"2 updates that an older xblshim kept in {path_of_schema(path, 1)} were taken into {path}."
        ]
        assert older.execute("SELECT count(*) FROM pending").fetchone() == (0,)
        older.execute(version_1.PUT, (SERVICE, str(XUID), TITLE, SCID, "9", 5, 1, 1))
        with opened(path, log) as store:
            assert run(held(store))["9"] == 5


def test_a_file_beside_counts_as_an_outbox(path: Path) -> None:
    assert not has_files(path)
    first_version(path_of_schema(path, 1), ("7", 40))
    assert has_files(path)
    with opened(path) as store:
        assert run(held(store)) == {"7": 40}


def test_a_file_beside_a_relative_path_counts_as_an_outbox(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first_version(path_of_schema(path, 1), ("7", 40))
    monkeypatch.chdir(path.parent)
    assert has_files(path.name)
    assert list(files_of(Path(path.name))) == [1]


def test_an_unreadable_file_beside_is_reported_and_stays(path: Path) -> None:
    path_of_schema(path, 1).write_bytes(b"This is not a database. " * 400)
    log = Log()
    with opened(path, log) as store:
        run(store.put([update()], 0))
    assert [level for level, _ in log.lines] == ["warning"]
    assert str(path_of_schema(path, 1)) in log.lines[0][1]
    assert path_of_schema(path, 1).exists()
