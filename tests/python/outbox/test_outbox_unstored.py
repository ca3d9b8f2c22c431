"""Updates that can't be stored while another program holds the file: they stay in memory and are stored afterwards."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from outbox_support import update
from outbox_title import MANY, SETTINGS, UPDATE, Title, rows, title

from xblshim.outbox import unstored_updates
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.unstored_updates import UnstoredUpdates
from xblshim.storage.store_errors import Fault, StoreError

FAILED = 0x80004005


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    defaults = OutboxStore.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "lock_wait", 0.02)
    monkeypatch.setattr(unstored_updates, "FIRST_WAIT", 0.01)
    return tmp_path / "outbox.sqlite3"


class Locked:
    """Holds the file's write lock, as another program would."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("BEGIN IMMEDIATE")

    def release(self) -> None:
        self._connection.close()


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.001)


def unstored(it: Title) -> UnstoredUpdates:
    outbox = it.outbox._outbox
    assert outbox is not None
    return outbox._unstored


def test_an_update_is_stored_when_the_lock_ends(path: Path) -> None:
    async def work(it: Title) -> None:
        await it.outbox._opened()._store.ready()
        lock = Locked(path)
        assert await it.update() == FAILED
        assert await it.update(UPDATE._replace(percent_complete=30)) == FAILED
        assert await it.update(UPDATE._replace(achievement_id="8")) == FAILED
        lock.release()
        await until(lambda: not len(unstored(it)))

    it = title(path, work, 503)
    assert rows(path) == {"7": 40, "8": 40}
    assert len(it.log.of("error")) == 1
    assert "stayed locked by another process" in it.log.of("error")[0]
    assert it.log.of("error")[0].endswith("the update stays in memory, and is stored as soon as that works.")
    assert it.log.of("info")[-1].startswith("The outbox has stored ")
    assert it.log.of("info")[-1].endswith(" that stayed in memory until now.")


def test_it_is_posted_when_the_service_responds_again(path: Path) -> None:
    async def work(it: Title) -> None:
        await it.outbox._opened()._store.ready()
        lock = Locked(path)
        assert await it.update() == FAILED
        lock.release()
        it.service.response = 200
        await until(lambda: len(it.service.bodies) == 2 and not it.outbox.in_use)

    title(path, work, 503)
    assert rows(path) == {}


def test_an_update_that_the_service_accepts_meanwhile_is_forgotten(path: Path) -> None:
    async def work(it: Title) -> None:
        await it.outbox._opened()._store.ready()
        lock = Locked(path)
        assert await it.update() == FAILED
        it.service.response = 200
        assert await it.update(UPDATE._replace(percent_complete=41)) == 0
        assert not len(unstored(it))
        lock.release()

    it = title(path, work, 503)
    assert rows(path) == {}
    assert len(it.log.of("error")) == 1


def test_the_next_update_that_is_stored_takes_them_along(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the next attempt would be in a minute."""
    monkeypatch.setattr(unstored_updates, "FIRST_WAIT", 3600.0)

    async def work(it: Title) -> None:
        await it.outbox._opened()._store.ready()
        lock = Locked(path)
        assert await it.update() == FAILED
        lock.release()
        assert await it.update(UPDATE._replace(achievement_id="8")) == 0
        await until(lambda: not len(unstored(it)))

    title(path, work, 503)
    assert rows(path) == {"7": 40, "8": 40}


def test_the_end_of_the_title_tries_a_last_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unstored_updates, "FIRST_WAIT", 3600.0)

    async def work(it: Title) -> None:
        await it.outbox._opened()._store.ready()
        lock = Locked(path)
        assert await it.update() == FAILED
        lock.release()

    it = title(path, work, 503)
    assert rows(path) == {"7": 40}
    assert len(it.log.of("error")) == 1


def test_updates_that_are_lost_at_the_end_are_logged(path: Path) -> None:
    locks = []

    async def work(it: Title) -> None:
        await it.outbox._opened()._store.ready()
        locks.append(Locked(path))
        assert [hr & 0xFFFFFFFF for hr in (await it.client.update_achievements(MANY, SETTINGS)).results] == [FAILED] * 3

    it = title(path, work, 503)
    locks[0].release()
    assert rows(path) == {}
    assert it.log.of("error")[1].startswith(
        "The title ended before the outbox could store 3 updates, which may be lost. The outbox "
    )


@pytest.mark.parametrize("fault", [Fault.FULL, Fault.UNWRITABLE, Fault.MEMORY, Fault.OTHER])
def test_every_failure_of_the_store_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault) -> None:
    async def work(it: Title) -> None:
        store = it.outbox._opened()._store

        async def put(*_: object) -> None:
            raise StoreError("The outbox can't.", fault)

        with monkeypatch.context() as patched:
            patched.setattr(store, "put", put)
            assert await it.update() != 0
        await until(lambda: not len(unstored(it)))

    title(path, work, 503)
    assert rows(path) == {"7": 40}


def test_an_end_that_does_not_wait_any_longer_is_logged() -> None:
    """The title's end gives the client two seconds to close."""
    entered: list[Any] = []
    lines: list[str] = []

    class Store:
        async def put(self, *_: object) -> None:
            entered.append(1)
            await asyncio.get_running_loop().create_future()

    async def main() -> None:
        world: Any = type("World", (), {"now": staticmethod(lambda: 0.0), "time_scale": 1.0})
        store: Any = Store()
        held = UnstoredUpdates(store, world, lambda _, text: lines.append(text), lambda: None)
        assert held.add([update()])
        closing_task = asyncio.ensure_future(held.aclose())
        await until(lambda: entered)
        closing_task.cancel()
        await asyncio.wait([closing_task])
        assert held._task is not None
        await asyncio.wait([held._task])

    asyncio.run(main())
    assert lines == ["The title ended before the outbox could store 1 update, which may be lost."]


def test_memory_is_bounded(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unstored_updates, "MOST", 2)

    async def work(it: Title) -> None:
        await it.outbox._opened()._store.ready()
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for name in ("1", "2", "3", "1"):
                assert await it.update(UPDATE._replace(achievement_id=name)) == FAILED
            assert len(unstored(it)) == 2
        await until(lambda: not len(unstored(it)))

    title(path, work, 503)
    assert rows(path) == {"1": 40, "2": 40}
