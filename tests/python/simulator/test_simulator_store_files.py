"""Files that the store can't use: its errors, and the files that it leaves unchanged."""

import asyncio
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from simulator_support import NOW, update
from store_support import failure, opened, run_script

from xblshim.simulator.achievement_file import KIND
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.update_rules import Outcome
from xblshim.storage.sqlite_errors import explain

NOT_ON_WINDOWS = pytest.mark.skipif(os.name == "nt", reason="makes what Windows has not")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "achievements.sqlite3"


def make_store(path: Path) -> None:
    with opened(path) as store:
        asyncio.run(store.update(update(*((f"{n}", 1) for n in range(2000))), NOW))


def newer(path: Path) -> None:
    make_store(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {KIND.schema_version + 1}")


def foreign(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (name TEXT)")


def no_database(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"This is not a database. " * 400)


def torn(path: Path) -> None:
    make_store(path)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)


def folder(path: Path) -> None:
    path.mkdir(parents=True)


def pipe(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)


def link_to_nowhere(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(path.parent / "unmounted" / "file")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (newer, f"(its schema is {KIND.schema_version + 1}, this one knows up to {KIND.schema_version}). Update"),
        (foreign, "is another program's database"),
        (no_database, "is damaged or not a store at all"),
        (torn, "is damaged"),
        (folder, "can't be opened: there is a folder of that name"),
        pytest.param(pipe, "can't be opened: it is a pipe, a socket or a device", marks=NOT_ON_WINDOWS),
        pytest.param(link_to_nowhere, "unmounted/file, whose folder is not there", marks=NOT_ON_WINDOWS),
    ],
)
def test_an_unusable_file_is_reported_and_unchanged(path: Path, spoil: Any, said: str) -> None:
    async def run(store: AchievementStore) -> None:
        for _ in range(2):
            error = await failure(store)
            assert not error.temporary
            assert str(path) in str(error)
            assert said in str(error)
        # The remedy works immediately, without a restart.
        path.rename(path.with_suffix(".away"))
        assert await store.update(update(("7", 40)), NOW) == [Outcome.RAISED]

    spoil(path)
    before = path.read_bytes() if path.is_file() else None
    with opened(path) as store:
        asyncio.run(run(store))
    away = path.with_suffix(".away")
    assert before is None or away.read_bytes() == before


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with opened(tmp_path / "file" / "state" / "achievements.sqlite3") as store:
        assert "can't be opened: a part of its path is a file" in str(asyncio.run(failure(store)))


def test_a_deleted_file_is_created_again(path: Path) -> None:
    """A developer may delete the file to start over. The running game's next updates must not get lost."""

    async def run(store: AchievementStore) -> None:
        await store.update(update(("7", 40)), NOW)
        for file in path.parent.iterdir():
            file.unlink()
        assert await store.update(update(("8", 40)), NOW) == [Outcome.RAISED]

    with opened(path) as store:
        asyncio.run(run(store))
    with opened(path) as store:
        assert [found.achievement_id for found in asyncio.run(store.select())] == ["8"]


PRELUDE = """
    import asyncio, os, sys
    from pathlib import Path
    from xblshim.simulator.service_errors import StoreError
    from xblshim.simulator.records import Update
    from xblshim.simulator.achievement_store import AchievementStore
"""


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.usefixtures("reachable")
@pytest.mark.parametrize("depth", [0, 1, 2])
def test_a_folder_that_may_not_be_written(path: Path, depth: int) -> None:
    """With an unprivileged user, because root, as which tests run in containers, may write everywhere. `depth`: so many folders are missing below one
    that may not be searched, such as another user's home."""
    make_store(path)
    modes = {place: place.stat().st_mode for place in (path, path.parent)}
    for place in modes:
        place.chmod(0o555)
    if depth:
        path.parent.chmod(0o600)
        path = path.parent.joinpath(*["missing"] * depth, path.name)
    try:
        said = run_script(
            PRELUDE
            + """
    if os.getuid() == 0:
        import xblshim.simulator.achievement_database  # late imports may be in a folder that this user can't read
        os.setgid(65534); os.setuid(65534)
    store = AchievementStore(Path(sys.argv[1]), lock_wait=1)
    try:
        asyncio.run(store.update(Update(1, "a", 1, (("7", 40),)), 0))
    except StoreError as error:
        print(error.temporary, error)
    store.close()
    """,
            str(path),
        )
    finally:
        for place, mode in modes.items():
            place.chmod(mode)
    assert said.startswith("False ")
    assert "can't be opened for writing" in said
    assert "XBLSHIM_STATE_DIR" in said


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_full_disk_is_reported_and_ends(path: Path) -> None:
    """A limit on file sizes simulates the full disk. Acknowledged updates stay, and the store continues afterwards."""
    said = run_script(
        PRELUDE
        + """
    import resource
    async def main(store):
        await store.ready()
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
        for number in range(10_000):
            try:
                await store.update(Update(1, "a", 1, ((f"{number}" * 50, 40),)), 0)
            except StoreError as error:
                print(error)
                break
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert len(await store.select()) == number > 0, number
        await store.update(Update(1, "a", 1, (("after", 40),)), 0)
    store = AchievementStore(Path(sys.argv[1]))
    asyncio.run(main(store))
    store.close()
    """,
        str(path),
    )
    assert f"The achievements store {path} can't grow" in said


def test_the_sentence_for_a_full_database() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("PRAGMA max_page_count = 1")
        with pytest.raises(sqlite3.OperationalError) as caught:
            connection.execute("CREATE TABLE a (b)")
    assert "can't grow" in str(explain(Path("x"), caught.value, KIND))
