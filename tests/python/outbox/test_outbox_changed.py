"""Files that are deleted, truncated, overwritten or replaced while they are open: S_OK means that the update is in the file that the path names
then.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from outbox_support import SERVICE, Log, held, opened, run, update

from xblshim.outbox.outbox_store import OutboxStore
from xblshim.storage.store_errors import StoreError

EARLIER = {"earlier": 10}
ACCEPTED = {f"{number}": number for number in range(1, 41)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


def nothing(path: Path) -> None:
    pass


def delete_log(path: Path) -> None:
    os.unlink(f"{path}-wal")


def delete_index(path: Path) -> None:
    os.unlink(f"{path}-shm")


def delete_log_and_index(path: Path) -> None:
    delete_log(path)
    delete_index(path)


def replace_log(path: Path) -> None:
    Path(f"{path}.other").write_bytes(os.urandom(20000))
    os.replace(f"{path}.other", f"{path}-wal")


def delete_file(path: Path) -> None:
    os.unlink(path)


def delete_everything(path: Path) -> None:
    for part in ("", "-wal", "-shm"):
        os.unlink(f"{path}{part}")


def empty_file(path: Path) -> None:
    os.truncate(path, 0)


def cut_file(path: Path) -> None:
    os.truncate(path, 5000)


def empty_log(path: Path) -> None:
    os.truncate(f"{path}-wal", 0)


def cut_log(path: Path) -> None:
    os.truncate(f"{path}-wal", 9000)


def write_over_file(path: Path) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.write(os.urandom(size))


def write_over_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xff" * 100)


def write_over_log(path: Path) -> None:
    with open(f"{path}-wal", "r+b") as file:
        file.write(os.urandom(60000))


def write_over_everything(path: Path) -> None:
    write_over_file(path)
    write_over_log(path)


def copy_another_over_it(path: Path) -> None:
    other = path.with_name("another")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE song (name TEXT)")
    shutil.copyfile(other, path)


def rename_an_empty_outbox_over_it(path: Path) -> None:
    other = path.with_name("another")
    with opened(other) as store:
        run(store.ready())
    os.replace(other, path)


CHANGES = [
    nothing,
    delete_log,
    delete_index,
    delete_log_and_index,
    replace_log,
    delete_file,
    delete_everything,
    empty_file,
    cut_file,
    empty_log,
    cut_log,
    write_over_file,
    write_over_header,
    write_over_log,
    write_over_everything,
    copy_another_over_it,
    rename_an_empty_outbox_over_it,
]


def as_another_process_finds_it(path: Path) -> dict[str, int]:
    """Returns the contents of the disk, without the memory of the title's process; as after a kill."""
    killed = path.with_name("killed")
    killed.mkdir()
    for part in ("", "-wal"):
        if os.path.exists(f"{path}{part}"):
            shutil.copyfile(f"{path}{part}", killed / f"{path.name}{part}")
    with opened(killed / path.name) as store:
        return run(held(store))


def fill(path: Path) -> None:
    with opened(path) as store:
        run(store.put([update(name, percent) for name, percent in EARLIER.items()], 0))


async def accept(store: OutboxStore) -> None:
    for name, percent in ACCEPTED.items():
        await store.put([update(name, percent)], 0)


@pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted or cut there")
@pytest.mark.parametrize("change", CHANGES)
def test_accepted_updates_are_stored_again_with_the_next_one(path: Path, change: Callable[[Path], None]) -> None:
    fill(path)
    log = Log()
    with opened(path, log) as store:
        run(accept(store))
        change(path)
        run(store.put([update("next", 77)], 0))
        found = as_another_process_finds_it(path)
    assert {**ACCEPTED, "next": 77}.items() <= found.items()
    told = [text for level, text in log.lines if level in ("warning", "error")]
    if change is nothing:
        assert not told
    if change in (delete_everything, empty_file, write_over_everything, empty_log):
        assert any("were missing and were stored again" in text or "is damaged" in text for text in told)


@pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted or cut there")
@pytest.mark.parametrize("change", CHANGES)
def test_accepted_updates_are_stored_again_at_the_titles_end(path: Path, change: Callable[[Path], None]) -> None:
    fill(path)
    with opened(path) as store:
        run(accept(store))
        change(path)
    with opened(path) as store:
        assert ACCEPTED.items() <= run(held(store)).items()


@pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted there")
@pytest.mark.parametrize("change", [delete_log, empty_file, delete_everything, rename_an_empty_outbox_over_it])
def test_a_change_during_a_transaction(
    path: Path, change: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the check before it, and before its commit."""
    from xblshim.outbox.outbox_database import Database

    put = Database.put
    changes = []

    def interrupted(self: Database, *args: object) -> None:
        put(self, *args)  # type: ignore[arg-type]
        if not changes:
            changes.append(change)
            change(path)

    fill(path)
    with opened(path) as store:
        run(accept(store))
        monkeypatch.setattr(Database, "put", interrupted)
        run(store.put([update("next", 77)], 0))
        found = as_another_process_finds_it(path)
    assert {**ACCEPTED, "next": 77}.items() <= found.items()
    assert changes


@pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted there")
def test_posted_updates_are_not_stored_again(path: Path) -> None:
    log = Log()
    with opened(path, log) as store:
        run(accept(store))
        run(store.settled([update(name, 100) for name in ACCEPTED if name != "7"]))
        delete_everything(path)
        assert run(held(store)) == {"7": 7}
    [(level, text)] = log.lines
    assert level == "warning"
    assert "was changed under this program (the file was deleted or replaced): 1 updates that were accepted" in text


@pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted there")
def test_two_titles_whose_log_is_deleted(path: Path) -> None:
    """Neither continues in the deleted one, and neither loses accepted updates."""
    with opened(path) as one, opened(path) as other:
        for number in range(30):
            run(one.put([update(f"one-{number}", 1)], 0))
            run(other.put([update(f"other-{number}", 2)], 0))
            if number % 10 == 5:
                delete_log(path)
    with opened(path) as store:
        found = run(held(store))
    assert len(found) == 60


def test_another_processes_checkpoint_is_no_change(path: Path) -> None:
    log = Log()
    with opened(path, log) as store:
        run(accept(store))
        with closing(sqlite3.connect(path)) as other:
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        run(store.put([update("next", 77)], 0))
        assert run(held(store)) == {**ACCEPTED, "next": 77}
    assert not log.lines


def test_a_row_that_was_dropped_is_not_stored_again(path: Path) -> None:
    from xblshim.outbox.outbox_rows import Selection

    if os.name != "posix":
        pytest.skip("an open file can't be deleted there")
    with opened(path) as store:
        run(accept(store))
        run(store.drop(Selection(service=SERVICE, achievement_id="7")))
        delete_everything(path)
        assert run(held(store)) == {name: percent for name, percent in ACCEPTED.items() if name != "7"}


def test_a_failure_is_still_reported(path: Path) -> None:
    """Nothing can replace a folder that has the file's name."""
    path.mkdir()
    with opened(path) as store, pytest.raises(StoreError):
        run(store.put([update()], 0))
