"""A statistic that another process writes into the shared store becomes an event for titles of this one."""

import asyncio
from pathlib import Path

import pytest
from services_support import ADA, BOB, SETTINGS, ServiceWorld, run
from simulator_support import SCID

from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import StatisticChange
from xblshim.model.requests import Subscribe, WriteStatistics
from xblshim.simulator import following
from xblshim.simulator.services.statistic_records import StoredStatistic
from xblshim.simulator.services.statistic_store import Changed, StatisticStore
from xblshim.simulator.services_on_demand import ServicesOnDemand

LAPS = Subscribe(SubscriptionKind.STATISTICS, ADA, 0, SCID, 1, "Laps")


async def write_elsewhere(path: Path, *statistics: tuple[int, str, float | str]) -> None:
    """Writes with a separate connection, as another process does."""
    store = StatisticStore(path, lambda level, text: None)
    for xuid, name, value in statistics:
        written = (StoredStatistic(xuid, SCID.lower(), name, value, 1),)
        await store.change(xuid, SCID.lower(), lambda _, written=written: Changed(written))
    await store.aclose()


def told(service: ServiceWorld) -> list[str]:
    return [event.latest_statistic.value for _, event in service.told if isinstance(event, StatisticChange)]


async def until(service: ServiceWorld, *values: str) -> None:
    async with asyncio.timeout(20):
        while told(service) != list(values):
            await asyncio.sleep(0.005)


def test_writes_of_other_processes_are_sent_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "CHECK_INTERVAL", 0.01)

    async def steps(service: ServiceWorld) -> None:
        path = service.store.path.with_name("statistics.sqlite3")
        await write_elsewhere(path, (ADA, "laps", 1.0))
        await service.events.subscribe(1, LAPS)
        await until(service, "1")
        await write_elsewhere(path, (ADA, "laps", 2.0), (ADA, "Car", 5.0), (BOB, "laps", 6.0))
        await until(service, "1", "2")
        given = (("Laps", False, 3.0, ""),)
        assert await service.client.write_statistics(WriteStatistics(ADA, SCID, False, given), SETTINGS) == 0
        await write_elsewhere(path, (BOB, "laps", 7.0))  # a check that finds the value announced above
        await write_elsewhere(path, (ADA, "laps", 4.0))
        await until(service, "1", "2", "3", "4")
        await service.events.unsubscribe(1)
        beside = service.app.routes[-1]
        assert isinstance(beside, ServicesOnDemand)
        followed = beside._service.group().followed
        task = followed._task if followed is not None else None
        assert task is not None
        async with asyncio.timeout(20):
            while not task.done():  # without a subscription it stops looking
                await asyncio.sleep(0.005)
        await write_elsewhere(path, (ADA, "laps", 5.0))
        await service.events.subscribe(2, LAPS)
        await until(service, "1", "2", "3", "4", "5")
        await write_elsewhere(path, (ADA, "laps", 6.0))
        await until(service, "1", "2", "3", "4", "5", "6")

    run(tmp_path, steps)


def test_first_subscriptions_at_a_time_begin_one_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "CHECK_INTERVAL", 0.01)

    async def steps(service: ServiceWorld) -> None:
        path = service.store.path.with_name("statistics.sqlite3")
        await write_elsewhere(path, (ADA, "laps", 1.0))
        kinds = SubscriptionKind.STATISTICS
        wanted = [Subscribe(kinds, user, 0, SCID, 1, name) for user in (ADA, BOB) for name in ("Laps", "Car")]
        await asyncio.gather(*[service.events.subscribe(place, one) for place, one in enumerate(wanted)])
        looks = [task for task in asyncio.all_tasks() if "Following._run" in repr(task.get_coro())]
        assert len(looks) == 1

    run(tmp_path, steps)


def test_own_changes_of_every_kind_are_not_sent_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also those that a check finds before the change is announced."""
    monkeypatch.setattr(following, "CHECK_INTERVAL", 0.01)

    async def steps(service: ServiceWorld) -> None:
        path = service.store.path.with_name("statistics.sqlite3")
        await service.events.subscribe(1, LAPS)
        await service.events.subscribe(2, LAPS._replace(name="Car"))
        beside = service.app.routes[-1]
        assert isinstance(beside, ServicesOnDemand)
        store = beside._service.group().statistics
        laps = StoredStatistic(ADA, SCID.lower(), "Laps", 3.0, 1)
        before = told(service)
        expected = []
        for number, own in enumerate(
            (
                lambda: store.change(ADA, SCID.lower(), lambda _: Changed((laps,))),
                lambda: store.change(ADA, SCID.lower(), lambda _: Changed(removed=(laps,))),
                lambda: store.replace([laps]),
                lambda: store.delete(),
                lambda: store.delete(),
            ),
            1,
        ):
            await own()  # below the part that announces it
            await write_elsewhere(path, (ADA, "Car", float(number)))
            expected.append(str(number))
            await until(service, *before, *expected)

    run(tmp_path, steps)
