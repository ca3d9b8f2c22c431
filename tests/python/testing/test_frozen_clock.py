"""Test tools that stop the clock, or replace the functions behind waits: retries still happen, and the fixture still ends."""

from __future__ import annotations

import asyncio
import errno
import time
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from freezegun import freeze_time

from xblshim.host.clock import sleep
from xblshim.simulator.achievement_database import Database
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.storage.store_errors import StoreError
from xblshim.testing.service_under_test import ServiceUnderTest

time_machine = pytest.importorskip("time_machine")
pytestmark = pytest.mark.timeout(60)


@pytest.fixture(autouse=True)
def loops_of_asyncio(monkeypatch: pytest.MonkeyPatch) -> None:
    """uvloop has its own clock."""
    monkeypatch.setenv("XBLSHIM_EVENT_LOOP", "asyncio")


class Policy(asyncio.DefaultEventLoopPolicy):
    """A test suite's own policy, whose loops belong to its own thread."""

    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        raise AssertionError("a loop of xblshim's is none of the policy's")


FREEZERS = {
    "freezegun": lambda: freeze_time("2030-01-01"),
    "freezegun, asyncio left alone": lambda: freeze_time("2030-01-01", real_asyncio=True),
    "freezegun, ticking by the hour": lambda: freeze_time("2030-01-01", auto_tick_seconds=3600),
    "time-machine": lambda: time_machine.travel("2030-01-01", tick=False),
}


@pytest.fixture(params=FREEZERS)
def freezer(request: pytest.FixtureRequest) -> AbstractContextManager[object]:
    return FREEZERS[request.param]()  # type: ignore[no-any-return]


@pytest.mark.parametrize("freezer", ["freezegun", "time-machine"], indirect=True)
def test_retries_happen_and_the_fixture_ends_while_time_is_frozen(
    xbl_service: ServiceUnderTest, freezer: AbstractContextManager[object]
) -> None:
    """Frozen after the session was opened."""
    xbl_service.fail(503, times=1)
    with xbl_service.session() as title, freezer:
        assert title.update("7", 100).changed


def test_everything_opens_and_ends_while_time_is_frozen(
    xbl_service: ServiceUnderTest, freezer: AbstractContextManager[object]
) -> None:
    """Loops that are created while time is frozen."""
    with freezer:
        with xbl_service.session() as title:
            assert title.update("7", 100).changed
        xbl_service.assert_unlocked("7")
        xbl_service.close()


def test_a_patched_sleep(xbl_service: ServiceUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_sleep(seconds: float) -> None:
        raise AssertionError("the test's own sleep was called")

    monkeypatch.setattr(time, "sleep", no_sleep)
    monkeypatch.setattr(time, "monotonic", lambda: 0.0)
    with xbl_service.session() as title:
        assert title.update("7", 100).changed


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_patched_policy(xbl_service: ServiceUnderTest) -> None:
    asyncio.set_event_loop_policy(Policy())
    try:
        with xbl_service.session() as title:
            assert title.update("7", 100).changed
        xbl_service.close()
    finally:
        asyncio.set_event_loop_policy(None)


def test_a_store_retries_a_full_disk_while_time_is_frozen(
    tmp_path: Path, freezer: AbstractContextManager[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store assumes for a moment that a full disk is still full. A frozen clock must not extend it."""

    def full(store: AchievementStore) -> Database:
        raise OSError(errno.ENOSPC, "No space left on device")

    with freezer, monkeypatch.context() as patch:
        patch.setattr(AchievementStore, "_open", full)
        store = AchievementStore(tmp_path / "achievements.sqlite3")
        with pytest.raises(StoreError, match="can't grow"):
            asyncio.run(store.ready())
        patch.undo()
        sleep(0.2)
        asyncio.run(store.ready())
        store.close()
