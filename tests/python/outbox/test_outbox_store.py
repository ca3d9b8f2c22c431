"""The store: what is kept, what comes of a file that can't be used, and how storing fails."""

import asyncio
import os
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outbox_support import SANDBOX, SCID, SCOPE, SERVICE, TITLE, XUID, Log, held, opened, run, update

from xblshim.outbox.database import Database
from xblshim.outbox.kind import KIND
from xblshim.outbox.rows import Counts, Lot, Row, Selection
from xblshim.outbox.store import OutboxStore
from xblshim.storage.errors import Fault, StoreError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "outbox.sqlite3"


def test_the_highest_is_kept_with_its_times(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        await store.put([update("7", 40), update("8", 0), update("7", 30)], 1000)
        await store.put([update("7", 60), update("9", 5, xuid=2**64 - 1)], 2000)
        await store.put([update("7", 50)], 3000)
        assert [row async for row in store.rows()] == [
            Row(update("9", 5, xuid=2**64 - 1), 2000, 2000, 0, False, ""),
            Row(update("7", 60), 1000, 3000, 0, False, ""),
            Row(update("8", 0), 1000, 1000, 0, False, ""),
        ]
        assert await store.count(SCOPE) == Counts(3, 0)
        assert await store.count(SCOPE._replace(service="another")) == Counts(0, 0)
        assert await store.count(SCOPE._replace(sandbox="XDKS.1")) == Counts(0, 0)
        assert await store.lots() == [
            Lot(SERVICE, SANDBOX, 2**64 - 1, "", 1, 0, 2000),
            Lot(SERVICE, SANDBOX, XUID, "", 2, 0, 1000),
        ]

    with opened(path) as store:
        run(main(store))
    with opened(path) as store:
        assert run(held(store)) == {"7": 60, "8": 0, "9": 5}


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 100)), min_size=1, max_size=12))
def test_the_highest_of_what_comes_at_once(
    tmp_path_factory: pytest.TempPathFactory, stored: list[tuple[str, int]]
) -> None:
    async def main(store: OutboxStore) -> None:
        await asyncio.gather(*[store.put([update(*one)], 0) for one in stored])
        assert await held(store) == {name: max(p for n, p in stored if n == name) for name, _ in stored}

    with opened(tmp_path_factory.mktemp("any") / "outbox") as store:
        run(main(store))


def test_what_the_service_has_need_not_be_posted(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        await store.put([update("7", 40), update("8", 40), update("7", 40, scid="other")], 0)
        assert await store.settled([update("7", 39)]) == 0
        assert await store.settled([update("7", 40, service="another")]) == 0
        assert await store.settled([update("7", 41)]) == 1
        assert [row.update.scid async for row in store.rows()] == [SCID, "other"]

    with opened(path) as store:
        run(main(store))


def test_selecting_dropping_and_pages(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        await store.put([update(f"{number}", xuid=number % 7 + 1) for number in range(1200)], 0)
        rows = [row async for row in store.rows()]
        assert len({row.update for row in rows}) == 1200
        assert {row.update.xuid async for row in store.rows(Selection(xuid=3))} == {3}
        assert [row async for row in store.rows(Selection(SERVICE, SANDBOX, 3, TITLE, SCID.upper(), "2"))] == [
            Row(update("2", xuid=3), 0, 0, 0, False, "")
        ]
        assert await store.drop(Selection(xuid=3, refused=True)) == 0
        assert await store.drop(Selection(xuid=3)) == 172
        assert await store.drop(Selection()) == 1200 - 172

    with opened(path) as store:
        run(main(store))


# Files that can't be used


def damaged(path: Path) -> None:
    path.write_bytes(b"This is not a database. " * 400)


def broken_inside(path: Path) -> None:
    """The header is whole; a page in its middle isn't."""
    with opened(path) as store:
        run(store.put([update(f"{number}" * 20) for number in range(2000)], 0))
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * 20000)


def respelt(path: Path, *spellings: tuple[bytes, bytes], count: int = -1) -> None:
    """A file of one update in which bytes are others, of the same number."""
    with opened(path) as store:
        run(store.put([update("an-id-of-its-own")], 0))
    content = path.read_bytes()
    for old, new in spellings:
        assert old in content
        assert len(old) == len(new)
        content = content.replace(old, new, count)
    path.write_bytes(content)


def text_that_is_none(path: Path) -> None:
    respelt(path, (SCID.encode(), b"\xff" * len(SCID)))


def number_that_is_none(path: Path) -> None:
    respelt(path, (f"{XUID}".encode(), f"{XUID}".replace("8", "x").encode()))


def index_of_another_table(path: Path) -> None:
    respelt(path, (b"an-id-of-its-own", b"an-id-of-its-owm"), count=1)


def schema_that_is_none(path: Path) -> None:
    """SQLite repeats the table's name, which then is no text, in its message."""
    respelt(path, (b"tablepostpost", b"table\xffost\xffost"), (b"CREATE TABLE post", b"CREAXE TABLE post"))


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")


def newer(path: Path) -> None:
    with opened(path) as store:
        run(store.put([update()], 0))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {KIND.schema_version + 1}")


@pytest.mark.parametrize(
    ("spoil", "kind", "what"),
    [
        (damaged, "damaged", "is damaged"),
        (broken_inside, "damaged", "is damaged"),
        (text_that_is_none, "damaged", "is damaged"),
        (number_that_is_none, "damaged", "is damaged"),
        (index_of_another_table, "damaged", "is damaged"),
        (schema_that_is_none, "damaged", "is damaged"),
        (foreign, "foreign", "is another program's database"),
        (newer, "newer", "was written by a newer xblshim"),
    ],
)
def test_a_file_that_cant_be_used_is_moved_aside(path: Path, spoil, kind: str, what: str) -> None:  # type: ignore[no-untyped-def]
    async def main(store: OutboxStore) -> None:
        await store.put([update("new")], 0)
        assert await held(store) == {"new": 40}

    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes()
    log = Log()
    with opened(path, log) as store:
        run(main(store))
    [(level, text)] = log.lines
    [moved] = [found for found in path.parent.iterdir() if f".{kind}-" in found.name and found.name.endswith("Z")]
    assert level == "error"
    assert what in text
    assert f"{path} " in text
    assert f"moved to {moved}," in text
    if kind == "damaged":
        assert moved.read_bytes() == before
    elif kind == "newer":
        with closing(sqlite3.connect(moved)) as connection:
            assert connection.execute("SELECT achievement_id FROM pending").fetchall() == [("7",)]


def test_damage_that_shows_later_costs_no_accepted_update(path: Path) -> None:
    """The file is spoilt while it is open: the next update goes into a new one."""

    async def main(store: OutboxStore) -> None:
        await store.put([update("old")], 0)
        for part in ("", "-wal"):
            if Path(f"{path}{part}").exists():
                with open(f"{path}{part}", "r+b") as file:
                    file.write(b"\xa5" * 65536)
        store._forget_database()
        await store.put([update("new")], 0)
        assert (await held(store))["new"] == 40

    log = Log()
    with opened(path, log) as store:
        run(main(store))
    assert "moved to" in log.lines[0][1]


def test_several_that_find_it_damaged_move_it_once(path: Path) -> None:
    """And none of them moves the new one."""

    async def main(stores: list[OutboxStore]) -> None:
        await asyncio.gather(*[store.put([update(f"{number}")], 0) for number, store in enumerate(stores)])
        assert await held(stores[0]) == {f"{number}": 40 for number in range(len(stores))}

    path.parent.mkdir()
    damaged(path)
    log = Log()
    with ExitStack() as stack:
        run(main([stack.enter_context(opened(path, log)) for _ in range(6)]))
    assert len(log.lines) == 1
    assert (
        len([found for found in path.parent.iterdir() if ".damaged-" in found.name and found.name.endswith("Z")]) == 1
    )


def test_the_file_itself_is_moved_last(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then another process may make a new one at once, and nothing of that is moved."""
    moved: list[str] = []
    rename = os.rename

    def noted(source: str, target: str) -> None:
        rename(source, target)
        moved.append(source)

    path.parent.mkdir()
    damaged(path)
    for part in ("-wal", "-shm"):
        Path(f"{path}{part}").write_bytes(b"whatever")
    monkeypatch.setattr(os, "rename", noted)
    with opened(path) as store:
        run(store.put([update()], 0))
    assert moved[-1] == str(path)


def test_a_newer_one_that_is_in_use_stays(path: Path) -> None:
    async def main(store: OutboxStore) -> StoreError:
        with pytest.raises(StoreError) as caught:
            await store.put([update("new")], 0)
        return caught.value

    path.parent.mkdir()
    newer(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("SELECT count(*) FROM pending").fetchone()
        with opened(path) as store:
            error = run(main(store))
        assert error.fault is Fault.NEWER
        assert "It is in use" in str(error)
        assert path.exists()


def test_a_damaged_one_that_cant_be_moved_fails_the_call(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main(store: OutboxStore) -> StoreError:
        with pytest.raises(StoreError) as caught:
            await store.put([update("new")], 0)
        return caught.value

    def no(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path.parent.mkdir()
    damaged(path)
    before = path.read_bytes()
    monkeypatch.setattr(os, "rename", no)
    with opened(path) as store:
        error = run(main(store))
    assert error.fault is Fault.DAMAGED
    assert "Moving it aside failed (Permission denied)." in str(error)
    assert path.read_bytes() == before


# Storing fails

PRELUDE = """
    import asyncio, sys
    from pathlib import Path
    from xblshim.outbox.rows import Update
    from xblshim.outbox.store import OutboxStore
    from xblshim.storage.errors import StoreError
    import xblshim.outbox.database, xblshim.outbox.aside  # what is imported late may lie where nobody may read
    path = Path(sys.argv[1])
    def update(number):
        return Update("http://127.0.0.1:1", "RETAIL", 1, 1, "s" * 200, f"{number}" * 50, 40)
"""


def run_script(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", textwrap.dedent(PRELUDE + script), *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_folder_that_may_not_be_written(path: Path) -> None:
    """As a user who may not: root, as whom tests run in containers, may write everywhere."""
    path.parent.mkdir()
    places = list(path.parents[:4])
    modes = {place: place.stat().st_mode for place in places}
    for place in places:
        place.chmod(0o555)
    try:
        said = run_script(
            """
    import os
    if os.getuid() == 0:
        os.setgid(65534); os.setuid(65534)
    store = OutboxStore(path, print, lock_wait=1)
    try:
        asyncio.run(store.put([update(1)], 0))
    except StoreError as error:
        print(error.fault.name, error)
    store.close()
    """,
            str(path),
        )
    finally:
        for place, mode in modes.items():
            place.chmod(mode)
    assert said.startswith("UNWRITABLE ")
    assert "Give this user write access to it and its folder" in said


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_what_does_not_fit_fails_and_what_was_stored_stays(path: Path) -> None:
    """A file that may not grow any more stands for a full disk."""
    said = run_script(
        """
    import resource, signal
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    store = OutboxStore(path, print)
    async def main():
        for number in range(100_000):
            try:
                await store.put([update(number)], 0)
            except StoreError as error:
                print(number, error.fault.name)
                return
    asyncio.run(main())
    store.close()
    """,
        str(path),
    )
    number, fault = said.split()
    assert fault in ("FULL", "OTHER")
    with opened(path) as store:
        assert len(run(held(store))) == int(number) > 10


def test_a_lock_that_stays_fails_the_call(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        await store.ready()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError) as caught:
                await store.put([update()], 0)
        assert caught.value.fault is Fault.LOCKED
        await store.put([update()], 0)

    with opened(path, lock_wait=0.05) as store:
        run(main(store))


def test_nobody_elses_eyes(path: Path) -> None:
    """The folder is the user's own."""
    with opened(path) as store:
        run(store.put([update(xuid=XUID)], 0))
    if os.name == "posix":
        assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_stored_update_survives_the_loss_of_power(path: Path) -> None:
    """What SQLite is asked for; that a disk keeps its word can't be seen here."""
    database = Database(path, 1.0)
    connection = database._connection
    asked = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync")
    ]
    database.close()
    assert asked == ["wal", 2, 1, 1]
