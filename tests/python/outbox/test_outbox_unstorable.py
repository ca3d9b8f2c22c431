"""Updates that can be neither posted nor stored: the title's HRESULT, and one line in the log."""

import os
import sqlite3
from pathlib import Path

import pytest
from outbox_title import UPDATE, Title, rows, several, title

from xblshim.storage.store_errors import Fault, StoreError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


FAULTS = [
    (Fault.FULL, 0x80070070),
    (Fault.UNWRITABLE, 0x80070005),
    (Fault.OTHER, 0x80004005),
    (Fault.DAMAGED, 0x80004005),
]


@pytest.mark.parametrize(("fault", "hr"), FAULTS)
def test_updates_that_cannot_be_stored_fail_and_are_logged_once(
    path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault, hr: int
) -> None:
    async def work(it: Title) -> None:
        outbox = it.outbox._opened()

        async def put(*_: object) -> None:
            raise StoreError("The outbox can't. Mend it.", fault)

        monkeypatch.setattr(outbox._store, "put", put)
        assert await it.update() == hr
        assert await it.update() == hr

    it = title(path, work, 503)
    assert it.log.of("error") == [
        "An update could neither be posted (the service answered 503) nor be kept for later. The outbox can't. Mend it. "
        "Until the title ends the update stays in memory, and is stored as soon as that works.",
        "The title ended before the outbox could store 1 update, which may be lost. The outbox can't. Mend it.",
    ]
    assert not it.log.of("warning")
    assert rows(path) == {}


def test_a_folder_that_is_a_file_fails_the_call(tmp_path: Path) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0x80070005

    (tmp_path / "state").write_text("not a folder")
    it = title(tmp_path / "state" / "outbox.sqlite3", work, 503)
    assert "a part of its path is a file, not a folder. Name another folder" in it.log.of("error")[0]


def test_a_path_that_is_too_long_for_sqlite(tmp_path: Path) -> None:
    """No access right would help. A path of 504 bytes works."""
    for length, hr in ((505, 0x80070005), (504, 0)):

        async def work(it: Title, hr: int = hr) -> None:
            assert await it.update() == hr

        left = length - len(str(tmp_path)) - len("/outbox.sqlite3")
        folder = tmp_path.joinpath(*["d" * 99] * (left // 100 - 1), "e" * (left % 100 + 99))
        path = folder / "outbox.sqlite3"
        assert len(os.fsencode(path)) == length
        done = title(path, work, 503)
        assert folder.exists() == (hr == 0)
        if hr:
            said = done.log.of("error")[0]
            assert "its path has 505 bytes, but SQLite takes 504 at most. Name another folder" in said
            assert "access" not in said


def test_an_unreadable_folder_fails_only_stored_updates(tmp_path: Path) -> None:
    """If this user may not enter the folder, for example, the service still accepts updates."""
    nowhere = tmp_path / ("x" * 300) / "outbox.sqlite3"
    found: list[int] = []

    async def work(one: Title) -> None:
        found.append(await one.update())
        one.service.response = 503
        found.append(await one.update())

    done = title(nowhere, work)
    assert found == [0, 0x80070005]
    assert "a name in its path is longer than its file system takes. Name another" in done.log.of("error")[0]


def test_several_updates_that_cannot_be_stored_fail(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(it: Title) -> None:
        async def put(*_: object) -> None:
            raise StoreError("The outbox can't.", Fault.FULL)

        monkeypatch.setattr(it.outbox._opened()._store, "put", put)
        assert await several(it) == [0x80070070] * 3

    title(path, work, ConnectionRefusedError())


@pytest.mark.parametrize(
    ("error", "hr"), [(RuntimeError("can't start new thread"), 0x80004005), (MemoryError(), 0x8007000E)]
)
def test_an_outbox_that_cant_be_opened_fails_the_call_and_the_next_one_opens_it(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, hr: int
) -> None:
    async def work(it: Title) -> None:
        with monkeypatch.context() as patched:
            patched.setattr("threading.Thread.start", fail)
            assert await it.update() == hr
        assert "nor be kept for later" in it.log.of("error")[0]
        assert await it.update() == 0

    def fail(_: object) -> None:
        raise error

    title(path, work, 503)


def no_memory() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("out of memory")
    error.sqlite_errorcode = sqlite3.SQLITE_NOMEM
    return error


@pytest.mark.parametrize("error", [MemoryError(), no_memory()])
def test_a_store_without_memory_reports_it_and_continues(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0
        with monkeypatch.context() as patched:
            patched.setattr("xblshim.outbox.outbox_database.Database.put", fail)
            assert await it.update(UPDATE._replace(achievement_id="8")) == 0x8007000E
        assert "ran out of memory" in it.log.of("error")[0]
        assert await it.update(UPDATE._replace(achievement_id="9")) == 0

    def fail(*_: object) -> None:
        raise error

    title(path, work, 503)
