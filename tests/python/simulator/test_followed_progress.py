"""Progress that another process writes into the shared store reaches the titles of this one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from services_support import ADA, BOB, SETTINGS, ServiceWorld, run
from simulator_support import NOW, SCID, TITLE_ID

from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import ProgressChange, Unlock
from xblshim.model.requests import Subscribe, UpdateAchievement
from xblshim.simulator import following
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.records import Progress, Record, Selection, Update

PROGRESS = Subscribe(SubscriptionKind.PROGRESS, ADA, 0, SCID)
UNLOCKS = Subscribe(SubscriptionKind.UNLOCKS, ADA, TITLE_ID, "")


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "CHECK_INTERVAL", 0.01)


@asynccontextmanager
async def other_process(service: ServiceWorld) -> AsyncIterator[AchievementStore]:
    """On a connection of its own, as another process has."""
    store = AchievementStore(service.store.path)
    try:
        yield store
    finally:
        await store.aclose()


async def update(store: AchievementStore, percent: int, achievement_id: str = "7", xuid: int = ADA) -> None:
    await store.update(Update(xuid, SCID.lower(), TITLE_ID, ((achievement_id, percent),)), NOW)


def told(service: ServiceWorld) -> list[str]:
    """The events so far, such as "7 to 50 %" and "7 unlocks"."""
    found = []
    for _, event in service.told:
        if isinstance(event, ProgressChange):
            for one in event.entries:
                assert one is not None
                percent = one.progression.requirements[0].current_progress_value  # type: ignore[index, union-attr]
                found.append(f"{one.achievement_id} to {percent} %")
        elif isinstance(event, Unlock):
            found.append(f"{event.achievement_id} unlocks")
    return found


async def until(service: ServiceWorld, *expected: str) -> None:
    async with asyncio.timeout(20):
        while told(service) != list(expected):
            await asyncio.sleep(0.005)


def test_writes_of_other_processes_are_sent_once(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        async with other_process(service) as other:
            await update(other, 10)
            await service.events.subscribe(1, PROGRESS)
            await service.events.subscribe(2, UNLOCKS)
            await update(other, 20)
            await until(service, "7 to 20 %")
            await update(other, 30, xuid=BOB)  # of a user without a subscription
            # This title's own update is sent when it is made, not again by the comparison.
            own = UpdateAchievement(ADA, TITLE_ID, SCID, "8", 40)
            assert await service.client.update_achievement(own, SETTINGS) == 0
            await update(other, 100)
            await until(service, "7 to 20 %", "8 to 40 %", "7 to 100 %", "7 unlocks")
            await update(other, 50, "8")
            await update(other, 60, "9")  # which the definitions don't have
            await until(service, *told(service)[:4], "8 to 50 %", "9 to 60 %")

    run(tmp_path, steps)


def test_a_reset_by_others_is_progress_of_0(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        async with other_process(service) as other:
            await update(other, 100)
            await service.events.subscribe(1, PROGRESS)
            await service.events.subscribe(2, UNLOCKS)
            await other.delete(Selection(ADA))
            await until(service, "7 to 0 %")
            await update(other, 100)
            await until(service, "7 to 0 %", "7 to 100 %", "7 unlocks")
            await other.replace([Record(ADA, SCID.lower(), "7", TITLE_ID, Progress(5, None, NOW))])
            await until(service, "7 to 0 %", "7 to 100 %", "7 unlocks", "7 to 5 %")

    run(tmp_path, steps)


def test_own_changes_of_every_kind_are_not_told_again(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        record = Record(ADA, SCID.lower(), "7", TITLE_ID, Progress(30, None, NOW))
        async with other_process(service) as other:
            await service.events.subscribe(1, PROGRESS)
            expected = []
            for percent, own in enumerate(
                (
                    lambda: update(service.store, 10),
                    lambda: service.store.put([record]),
                    lambda: service.store.put([record._replace(progress=Progress(0, None, 0))]),
                    lambda: service.store.replace([record]),
                    lambda: service.store.delete(Selection()),
                    lambda: service.store.delete(Selection()),
                ),
                1,
            ):
                await own()  # below the part that sends it
                await update(other, percent, "9")
                expected.append(f"9 to {percent} %")
                await until(service, *expected)

    run(tmp_path, steps)


def test_nobody_looks_when_nobody_is_to_be_told(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        def looks() -> int:
            return sum("Following._run" in repr(task.get_coro()) for task in asyncio.all_tasks())

        async with other_process(service) as other:
            await asyncio.gather(service.events.subscribe(1, PROGRESS), service.events.subscribe(2, UNLOCKS))
            assert looks() == 1
            await service.events.unsubscribe(1)
            await service.events.unsubscribe(2)
            async with asyncio.timeout(20):
                while looks():
                    await asyncio.sleep(0.005)
            await update(other, 10)
            await service.events.subscribe(3, PROGRESS)
            await update(other, 20)
            await until(service, "7 to 20 %")

    run(tmp_path, steps)
