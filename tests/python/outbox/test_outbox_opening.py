"""Files that are deleted, cut, written over or replaced while they are being opened, and by other processes that notice the same."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from outbox_support import held, opened, run, update
from test_outbox_changed import CHANGES, as_another_process_finds_it, fill

from xblshim.storage import database

pytestmark = pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted or cut there")
ACCEPTED = {f"{number}": number for number in range(1, 6)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


def once_after(step: Any, change: Callable[[], None]) -> Any:
    """The step, followed by the change the first time."""
    left = [change]

    def changed(*arguments: Any, **options: Any) -> Any:
        result = step(*arguments, **options)
        if left:
            left.pop()()
        return result

    return changed


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("step", ["_make", "_inspect", "_prepare", "damage_of", "_take_hidden"])
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
