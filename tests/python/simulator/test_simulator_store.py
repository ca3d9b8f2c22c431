"""The store: what it keeps, how it groups commits, and how it fails."""

import asyncio
import os
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from simulator_support import NOW, SCID, TITLE_ID, XUID, update, write_lock

from xblshim.simulator import achievement_database as database
from xblshim.simulator.achievement_file import KIND
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.records import EVERYTHING, Progress, Record, Selection
from xblshim.simulator.service_errors import StoreError
from xblshim.simulator.update_rules import Outcome
from xblshim.storage.sqlite_database import explain

NOT_ON_WINDOWS = pytest.mark.skipif(os.name == "nt", reason="makes what Windows has not")


@contextmanager
def opened(path: Path, lock_wait: float = 10.0) -> Iterator[AchievementStore]:
    store = AchievementStore(path, lock_wait=lock_wait)
    try:
        yield store
    finally:
        store.close()
        assert not store._thread.is_alive()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "achievements.sqlite3"


async def failure(store: AchievementStore) -> StoreError:
    with pytest.raises(StoreError) as caught:
        await store.update(update(("7", 40)), NOW)
    return caught.value


def test_what_is_kept_is_there_after_reopening(path: Path) -> None:
    async def write(store: AchievementStore) -> None:
        assert await store.update(update(("7", 40), ("8", 100)), NOW) == [Outcome.RAISED, Outcome.UNLOCKED]
        assert await store.update(update(("7", 40), ("8", 100)), NOW + 1) == [
            Outcome.NOT_HIGHER,
            Outcome.ALREADY_UNLOCKED,
        ]
        assert await store.update(update(("7", 39), ("9", 0)), NOW + 1) == [Outcome.NOT_HIGHER, Outcome.NOT_HIGHER]
        assert await store.update(update(("7", 41), ("7", 50), ("7", 45)), NOW + 2) == [
            Outcome.RAISED,
            Outcome.RAISED,
            Outcome.NOT_HIGHER,
        ]

    with opened(path) as store:
        asyncio.run(write(store))
    with opened(path) as store:
        assert asyncio.run(store.select()) == [
            Record(XUID, SCID, "7", TITLE_ID, Progress(50, None, NOW + 2)),
            Record(XUID, SCID, "8", TITLE_ID, Progress(100, NOW, NOW)),
        ]


def test_selecting_and_deleting(path: Path) -> None:
    largest = 2**64 - 1

    async def run(store: AchievementStore) -> None:
        await store.update(update(("10", 1), ("9", 1), ("b", 1), ("a", 1), xuid=largest), NOW)
        await store.update(update(("9", 1)), NOW)
        await store.update(update(("9", 1), scid="other"), NOW)

        async def keys(selection: Selection = EVERYTHING, limit: int | None = None) -> list[tuple[int, str, str]]:
            return [(found.xuid, found.scid, found.achievement_id) for found in await store.select(selection, limit)]

        everything = [
            (XUID, SCID, "9"),
            (XUID, "other", "9"),
            *((largest, SCID, name) for name in ("a", "b", "9", "10")),
        ]
        assert await keys() == everything
        assert await keys(limit=2) == everything[:2]
        assert await keys(Selection(xuid=largest)) == everything[2:]
        assert await keys(Selection(scid="OTHER")) == [everything[1]]
        assert await keys(Selection(largest, SCID, "10")) == [everything[-1]]
        assert await keys(Selection(achievement_id="x")) == []
        removed = await store.delete(Selection(xuid=largest, achievement_id="a"))
        assert [(found.xuid, found.achievement_id) for found in removed] == [(largest, "a")]
        assert len(await store.delete(EVERYTHING)) == 5
        assert await keys() == []

    with opened(path) as store:
        asyncio.run(run(store))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 100)), min_size=1, max_size=12))
def test_the_highest_is_kept(tmp_path_factory: pytest.TempPathFactory, sent: list[tuple[str, int]]) -> None:
    async def run(store: AchievementStore) -> None:
        outcomes = await asyncio.gather(*[store.update(update(pair), NOW) for pair in sent])
        expected: dict[str, int] = {}
        for (name, percent), (outcome,) in zip(sent, outcomes, strict=True):
            assert outcome.changed == (percent > expected.get(name, 0))
            if outcome.changed:
                expected[name] = percent
        assert {found.achievement_id: found.progress.percent for found in await store.select()} == expected

    with opened(tmp_path_factory.mktemp("any") / "store") as store:
        asyncio.run(run(store))


# Group commit


def test_what_waits_goes_into_one_commit(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the first transaction waits for a lock, the others gather: two commits, two calls into the loop at most."""
    commits, calls = [], []
    transaction = database.Database.transaction

    def counted(self: database.Database, *, writes: bool) -> Any:
        commits.append(writes)
        return transaction(self, writes=writes)

    async def run(store: AchievementStore) -> None:
        await store.ready()
        monkeypatch.setattr(database.Database, "transaction", counted)
        loop = asyncio.get_running_loop()
        call_soon_threadsafe = loop.call_soon_threadsafe

        def counted_call(*args: Any, **kwargs: Any) -> Any:
            calls.append(args)
            return call_soon_threadsafe(*args, **kwargs)

        monkeypatch.setattr(loop, "call_soon_threadsafe", counted_call)
        with write_lock(path):
            waiting = [asyncio.ensure_future(store.update(update((f"{n}", 1)), NOW)) for n in range(200)]
            for _ in range(5):
                await asyncio.sleep(0)  # the loop goes on although the store is locked
            assert not any(task.done() for task in waiting)
        await asyncio.gather(*waiting)
        assert 1 <= len(commits) <= 2
        assert 1 <= len(calls) <= 2

    with opened(path) as store:
        asyncio.run(run(store))


def test_one_that_fails_does_not_take_the_others_with_it(path: Path) -> None:
    async def run(store: AchievementStore) -> None:
        await store.ready()
        with write_lock(path):
            # The middle one can't be bound as UTF-8; no request gets that far.
            tasks = [
                asyncio.ensure_future(store.update(update((name, 5)), NOW)) for name in ("first", "\ud800", "last")
            ]
            await asyncio.sleep(0)
        done = await asyncio.gather(*tasks, return_exceptions=True)
        assert done[0] == done[2] == [Outcome.RAISED]
        assert isinstance(done[1], StoreError)
        assert [found.achievement_id for found in await store.select()] == ["first", "last"]

    with opened(path) as store:
        asyncio.run(run(store))


def test_two_loops_share_a_store(path: Path) -> None:
    import threading

    with opened(path) as store:

        async def many(prefix: str) -> None:
            await asyncio.gather(*[store.update(update((f"{prefix}{n}", 1)), NOW) for n in range(100)])

        threads = [threading.Thread(target=asyncio.run, args=(many(prefix),)) for prefix in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert len(asyncio.run(store.select())) == 200


# Failing


def test_a_lock_that_stays_is_said_and_passes(path: Path) -> None:
    async def run(store: AchievementStore) -> None:
        await store.ready()
        with write_lock(path):
            error = await failure(store)
            assert error.temporary
            assert f"{path} stayed locked by another process" in str(error)
        assert await store.update(update(("7", 40)), NOW) == [Outcome.RAISED]

    with opened(path, lock_wait=0.05) as store:
        asyncio.run(run(store))


def test_a_file_that_another_process_is_making_is_waited_for(path: Path) -> None:
    """Changing the journal mode fails at once where a statement would wait; without a retry, so would the update."""

    async def run() -> None:
        with ExitStack() as stack:
            lock = stack.enter_context(ExitStack())
            lock.enter_context(write_lock(path))
            store = stack.enter_context(opened(path))
            task = asyncio.ensure_future(store.update(update(("7", 40)), NOW))
            assert await asyncio.wait([task], timeout=0.3) == (set(), {task})
            lock.close()
            assert await task == [Outcome.RAISED]

    path.parent.mkdir()
    asyncio.run(run())


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
def test_a_file_that_cannot_be_used_is_said_and_left_alone(path: Path, spoil: Any, said: str) -> None:
    async def run(store: AchievementStore) -> None:
        for _ in range(2):
            error = await failure(store)
            assert not error.temporary
            assert str(path) in str(error)
            assert said in str(error)
        # The remedy works at once, without a new start.
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


def test_a_file_deleted_meanwhile_is_made_anew(path: Path) -> None:
    """A developer who deletes the file to start afresh: what the running game does next must not go into the void."""

    async def run(store: AchievementStore) -> None:
        await store.update(update(("7", 40)), NOW)
        for file in path.parent.iterdir():
            file.unlink()
        assert await store.update(update(("8", 40)), NOW) == [Outcome.RAISED]

    with opened(path) as store:
        asyncio.run(run(store))
    with opened(path) as store:
        assert [found.achievement_id for found in asyncio.run(store.select())] == ["8"]


def run_script(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", textwrap.dedent(script), *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


PRELUDE = """
    import asyncio, os, sys
    from pathlib import Path
    from xblshim.simulator.service_errors import StoreError
    from xblshim.simulator.records import Update
    from xblshim.simulator.achievement_store import AchievementStore
"""


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_folder_that_may_not_be_written(path: Path) -> None:
    """As a user who may not: root, as which tests run in containers, may write everywhere."""
    make_store(path)
    places = [path, *path.parents[:4]]
    modes = {place: place.stat().st_mode for place in places if place.is_relative_to(path.parents[3])}
    for place in modes:
        place.chmod(0o555)
    try:
        said = run_script(
            PRELUDE
            + """
    if os.getuid() == 0:
        import xblshim.simulator.achievement_database  # what is imported late may lie where nobody may read
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
def test_a_full_disk_is_said_and_passes(path: Path) -> None:
    """A limit on file sizes stands for the full disk; what was acknowledged before stays, and it goes on afterwards."""
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


# Ending


@pytest.mark.parametrize("how", ["close", "aclose"])
def test_closing_completes_what_is_in_flight(path: Path, how: str) -> None:
    async def run(store: AchievementStore) -> None:
        tasks = [asyncio.ensure_future(store.update(update((f"{n}", 1)), NOW)) for n in range(500)]
        await asyncio.sleep(0)
        if how == "close":
            store.close()
        else:
            await store.aclose()
            await store.aclose()
        assert not store._thread.is_alive()
        assert await asyncio.gather(*tasks) == [[Outcome.RAISED]] * 500
        error = await failure(store)
        assert error.temporary
        assert "has ended" in str(error)

    with opened(path) as store:
        asyncio.run(run(store))
    with opened(path) as store:
        assert len(asyncio.run(store.select())) == 500


def test_closing_does_not_wait_for_a_lock_for_ever(path: Path) -> None:
    async def run(store: AchievementStore) -> None:
        await store.ready()
        with write_lock(path):
            task = asyncio.ensure_future(store.update(update(("7", 40)), NOW))
            await asyncio.sleep(0)
            await store.aclose()
            with pytest.raises(StoreError, match="stayed locked"):
                await task

    with opened(path, lock_wait=0.05) as store:
        asyncio.run(run(store))


def test_a_caller_that_gives_up_does_not_stop_the_update(path: Path) -> None:
    async def run(store: AchievementStore) -> None:
        await store.ready()
        with write_lock(path):
            task = asyncio.ensure_future(store.update(update(("7", 40)), NOW))
            await asyncio.sleep(0)
            task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert [found.achievement_id for found in await store.select()] == ["7"]

    with opened(path) as store:
        asyncio.run(run(store))


def test_a_loop_that_ended_is_not_waited_for(path: Path) -> None:
    with opened(path) as store:
        asyncio.run(store.ready())
        loop = asyncio.new_event_loop()
        with write_lock(path):
            future = loop.run_until_complete(submitted(store))
            assert not future.done()
            loop.close()
    with opened(path) as store:
        assert len(asyncio.run(store.select())) == 1


async def submitted(store: AchievementStore) -> "asyncio.Future[list[Outcome]]":
    """Leaves an update in the store's queue, and its future with nobody to wait for it."""
    return store._submit(lambda held: held.update(update(("7", 40)), NOW), writes=True)


def test_sqlite_is_not_imported_before_the_stores_own_thread_does() -> None:
    """It costs up to 25 ms of a game's start."""
    said = run_script(
        "import sys, xblshim.simulator.local_service, xblshim.simulator.service_app; print('sqlite3' in sys.modules)"
    )
    assert said == "False\n"


@pytest.mark.parametrize("again", [False, True])
def test_an_update_costs_one_statement(path: Path, again: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of rows that are new, and of rows that don't change; where one kind follows the other, the first has two."""
    statements: list[str] = []

    class Traced(database.Database):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            self._connection.set_trace_callback(statements.append)

    monkeypatch.setattr(database, "Database", Traced)
    pairs = [(str(number), 40) for number in range(50)]

    async def write(store: AchievementStore) -> list[Outcome]:
        outcomes = await store.update(update(*pairs), NOW)
        if again:
            statements.clear()
            outcomes = await store.update(update(*pairs), NOW + 1)
        return outcomes

    with opened(path) as store:
        assert asyncio.run(write(store)) == [Outcome.NOT_HIGHER if again else Outcome.RAISED] * len(pairs)
        records = asyncio.run(store.select())
        assert [(int(record.achievement_id), record.progress) for record in records] == [
            (number, Progress(40, None, NOW)) for number in range(50)
        ]
    assert len([one for one in statements if "FROM achievement WHERE" in one or "INTO achievement" in one]) <= 51
