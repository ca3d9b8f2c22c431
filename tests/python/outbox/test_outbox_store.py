"""The store: what it keeps, and how storing fails."""

import asyncio
import os
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from outbox_support import SANDBOX, SCID, SCOPE, SERVICE, TITLE, XUID, held, opened, run, update

from xblshim.outbox.outbox_database import Database
from xblshim.outbox.outbox_rows import Counts, Row, Selection, UserCounts
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.storage.store_errors import Fault, StoreError


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
        assert await store.counts_by_user() == [
            UserCounts(SERVICE, SANDBOX, 2**64 - 1, "", 1, 0, 2000),
            UserCounts(SERVICE, SANDBOX, XUID, "", 2, 0, 1000),
        ]

    with opened(path) as store:
        run(main(store))
    with opened(path) as store:
        assert run(held(store)) == {"7": 60, "8": 0, "9": 5}


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 100)), min_size=1, max_size=12))
def test_simultaneous_updates_keep_the_highest(
    tmp_path_factory: pytest.TempPathFactory, stored: list[tuple[str, int]]
) -> None:
    async def main(store: OutboxStore) -> None:
        await asyncio.gather(*[store.put([update(*one)], 0) for one in stored])
        assert await held(store) == {name: max(p for n, p in stored if n == name) for name, _ in stored}

    with opened(tmp_path_factory.mktemp("any") / "outbox") as store:
        run(main(store))


def test_updates_that_the_service_has_are_removed(path: Path) -> None:
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


# Storing fails

PRELUDE = """
    import asyncio, sys
    from pathlib import Path
    from xblshim.outbox.outbox_rows import Update
    from xblshim.outbox.outbox_store import OutboxStore
    from xblshim.storage.store_errors import StoreError
    import xblshim.outbox.outbox_database, xblshim.storage.repair  # late imports may be in a folder that this user can't read
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
@pytest.mark.usefixtures("reachable")
def test_a_folder_that_may_not_be_written(path: Path) -> None:
    """With an unprivileged user, because root, as which tests run in containers, may write everywhere."""
    path.parent.mkdir()
    path.parent.chmod(0o555)
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
        path.parent.chmod(0o755)
    assert said.startswith("UNWRITABLE ")
    assert "Give this user write access to it and its folder" in said


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_a_full_disk_fails_updates_and_keeps_stored_ones(path: Path) -> None:
    """A file with a size limit simulates a full disk."""
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
    assert fault == "FULL"
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


def test_only_the_user_can_read_the_files(path: Path) -> None:
    """The folder belongs to the user alone."""
    with opened(path) as store:
        run(store.put([update(xuid=XUID)], 0))
    if os.name == "posix":
        assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_stored_update_survives_the_loss_of_power(path: Path) -> None:
    """Checks SQLite's settings. Their effect on a disk can't be tested here."""
    database = Database(path, 1.0)
    connection = database._connection
    asked = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync")
    ]
    database.close()
    assert asked == ["wal", 2, 1, 1]


def test_a_connection_that_did_not_close_is_closed_later(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An open connection keeps the file from being moved on Windows. Dropping it is a ResourceWarning since Python 3.13."""
    tries: list[Database] = []
    close = Database.close

    def refuses_once(database: Database) -> None:
        tries.append(database)
        if len(tries) == 1:
            raise sqlite3.OperationalError("not now")
        close(database)

    monkeypatch.setattr(Database, "close", refuses_once)
    with opened(path) as store:
        run(store.put([update("7", 40)], 0))
        store._discard_database()
        run(store.put([update("8", 40)], 0))
        assert run(held(store)) == {"7": 40, "8": 40}
    assert tries[0] in tries[1:]
