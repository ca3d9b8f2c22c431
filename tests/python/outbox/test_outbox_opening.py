"""Files that are deleted, truncated, overwritten or replaced while they are opened, and by other processes that detect the same."""

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from outbox_support import Log, held, opened, run, update
from test_outbox_changed import CHANGES, as_another_process_finds_it, delete_everything, delete_log, fill

from xblshim.outbox.outbox_database import Database
from xblshim.storage import sqlite_database as database
from xblshim.storage.store_errors import StoreError

pytestmark = pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted or cut there")
ACCEPTED = {f"{number}": number for number in range(1, 6)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


def once_after(step: Any, change: Callable[[], None]) -> Any:
    """Wraps a step so that the first call is followed by the change."""
    left = [change]

    def changed(*arguments: Any, **options: Any) -> Any:
        result = step(*arguments, **options)
        if left:
            left.pop()()
        return result

    return changed


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("step", ["_make", "_inspect", "_prepare", "damage_of", "_merge_hidden"])
def test_a_change_while_the_file_is_opened(
    path: Path, step: str, change: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)

    def happens() -> None:
        with suppress(FileNotFoundError):  # there is no log yet
            change(path)

    place: Any = database.Database if hasattr(database.Database, step) else database
    monkeypatch.setattr(place, step, once_after(getattr(place, step), happens))
    with opened(path) as store:
        for name, percent in ACCEPTED.items():
            run(store.put([update(name, percent)], 0))
        found = as_another_process_finds_it(path)
    assert ACCEPTED.items() <= found.items()
    with opened(path) as store:
        assert ACCEPTED.items() <= run(held(store)).items()


def test_of_two_that_notice_a_deleted_log_one_saves_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Saving after the other process began a new log would overwrite newer pages, and damage the file."""
    log = Log()
    fill(path)
    with opened(path, log) as one, opened(path, log) as other:
        for number in range(30):
            run(one.put([update(f"one-{number}", 1)], 0))
            run(other.put([update(f"other-{number}", 2)], 0))
        others = [Thread(target=lambda: run(other.put([update(f"later-{'y' * 200}", 3)], 0)))]

        def meanwhile() -> None:
            others[0].start()
            others[0].join(1.0)  # it waits for this one, or has begun a new log

        asked = once_after(database.Database.has_another_log, meanwhile)
        monkeypatch.setattr(database.Database, "has_another_log", asked)
        delete_log(path)
        run(one.put([update("last", 4)], 0))
        others[0].join()
        assert len(run(held(one))) == 63
    assert not log.of("error")
    with opened(path) as store:
        assert len(run(held(store))) == 63


def test_what_could_not_be_stored_again_is_when_the_title_ends(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk was full when the file was found deleted, and no update came after that."""
    with opened(path) as store:
        for name, percent in ACCEPTED.items():
            run(store.put([update(name, percent)], 0))
        delete_everything(path)
        with monkeypatch.context() as full:

            def fails(*_: object) -> None:
                raise OSError(errno.ENOSPC, "no space")

            full.setattr(Database, "merge", fails)
            with pytest.raises(StoreError):
                run(store.put([update("next", 77)], 0))
    with opened(path) as store:
        assert run(held(store)) == ACCEPTED
