"""The store: contents, grouped commits, locks, and closing."""

import asyncio
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from simulator_support import NOW, SCID, TITLE_ID, XUID, update, write_lock
from store_support import failure, opened, run_script

from xblshim.simulator import achievement_database as database
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.records import EVERYTHING, Progress, Record, Selection
from xblshim.simulator.service_errors import StoreError
from xblshim.simulator.update_rules import Outcome


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "achievements.sqlite3"


def test_stored_achievements_are_there_after_reopening(path: Path) -> None:
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


def test_waiting_updates_share_one_commit(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the first transaction waits for a lock, the others gather: at most two commits and two calls into the loop."""
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
                await asyncio.sleep(0)  # the loop continues although the store is locked
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
            # The middle one can't be bound as UTF-8. No request can contain it.
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


# Failures


def test_a_lasting_lock_is_reported_and_ends(path: Path) -> None:
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
    """Changing the journal mode fails immediately, where a statement would wait. Without a retry, the update would fail, too."""

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


# Closing


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


def test_closing_waits_for_a_lock_with_a_limit(path: Path) -> None:
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


def test_a_canceled_caller_does_not_stop_the_update(path: Path) -> None:
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
    """Leaves an update in the store's queue, with a future that nothing waits for."""
    return store._submit(lambda held: held.update(update(("7", 40)), NOW), writes=True)


def test_sqlite_is_not_imported_before_the_stores_own_thread_does() -> None:
    """The import of SQLite takes up to 25 ms of a game's start."""
    said = run_script(
        "import sys, xblshim.simulator.local_service, xblshim.simulator.service_app; print('sqlite3' in sys.modules)"
    )
    assert said == "False\n"


@pytest.mark.parametrize("again", [False, True])
def test_an_update_costs_one_statement(path: Path, again: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Updates of new rows, or of unchanged rows. The first update of the other kind costs two statements."""
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
