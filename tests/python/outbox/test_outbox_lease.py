"""The lease: only one process posts at a time."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from outbox_support import (
    FakeService,
    FakeWorld,
    flusher_of,
    held,
    opened,
    put,
    run,
    update,
)

from xblshim.host.process_owner import Owner
from xblshim.outbox.flusher import LEASE_CHECK_INTERVAL
from xblshim.outbox.lease import LEASE, Claim
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.round_result import RoundEnd


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


ALIVE = Owner("elsewhere", 1, "")


def test_two_never_post_at_the_same_time(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, other_service = FakeWorld(), FakeService(), FakeService()
        other = flusher_of(store, other_service, world, claim=Claim(ALIVE))
        mine = flusher_of(store, service, world, claim=Claim(ALIVE))

        async def during() -> None:
            ended = await other.round()
            assert (ended.reason, ended.wait, ended.holder) == (RoundEnd.LEASED, LEASE_CHECK_INTERVAL, ALIVE)

        service.during = during
        await put(store, [update(f"{number}") for number in range(250)], world)
        assert (await mine.round()).reason is RoundEnd.DRAINED
        assert other_service.posts == []
        await put(store, [update("new")], world)
        # It was returned, so the other one need not wait.
        assert (await other.round()).reason is RoundEnd.DRAINED
        assert other_service.ids == [["new"]]

    with opened(path) as store:
        run(main(store))


def test_a_lease_without_a_beat_is_taken_over_and_its_holder_notices(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, other_service = FakeWorld(), FakeService(), FakeService()
        other = flusher_of(store, other_service, world, claim=Claim(ALIVE))
        mine = flusher_of(store, service, world, claim=Claim(ALIVE))

        async def stopped() -> None:
            """As if the process were stopped during a POST."""
            service.during = None
            world.jump = -5000  # clock times don't matter
            assert (await other.round()).reason is RoundEnd.LEASED
            world.time += LEASE - 1
            assert (await other.round()).reason is RoundEnd.LEASED
            world.time += 1
            assert (await other.round()).reason is RoundEnd.DRAINED

        service.during = stopped
        await put(store, [update(f"{number}") for number in range(150)], world)
        assert (await mine.round()).reason in (RoundEnd.DRAINED, RoundEnd.LEASED)
        assert len(service.posts) == 1
        assert sorted(other_service.percents()) == sorted(f"{number}" for number in range(150))
        assert await held(store) == {}

    with opened(path) as store:
        run(main(store))


def test_a_holder_whose_post_takes_long_keeps_its_lease(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token may take a minute and the POST half a minute, and after a 401 both are repeated."""
    monkeypatch.setattr("xblshim.outbox.flusher.BEAT", 0.001)

    async def main(store: OutboxStore) -> None:
        world, service, other_service = FakeWorld(), FakeService(), FakeService()
        other = flusher_of(store, other_service, world, claim=Claim(ALIVE))
        beats: list[int] = []
        beat = store.beat

        async def beaten(name: str, claim: Claim) -> bool:
            lives = await beat(name, claim)
            beats.append(1)
            return lives

        async def during() -> None:
            for _ in range(3):
                assert (await other.round()).reason is RoundEnd.LEASED
                seen = len(beats)
                while len(beats) < seen + 2:  # the second one began after the other's check
                    await asyncio.sleep(0)
                world.time += LEASE

        store.beat = beaten  # type: ignore[method-assign]
        service.during = during
        await put(store, [update()], world)
        async with asyncio.timeout(20):
            assert (await flusher_of(store, service, world, claim=Claim(ALIVE)).round()).reason is RoundEnd.DRAINED
        assert other_service.posts == []

    with opened(path) as store:
        run(main(store))


def test_a_holder_that_waits_for_a_limit_keeps_its_lease(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, other_service = FakeWorld(), FakeService()
        service = FakeService(bad={f"{number}" for number in range(0, 10, 2)})
        other = flusher_of(store, other_service, world, claim=Claim(ALIVE))
        flusher = flusher_of(store, service, world, claim=Claim(ALIVE))
        sleep = world._sleep

        async def sleeping(seconds: float) -> None:
            await sleep(seconds)
            assert (await other.round()).reason is RoundEnd.LEASED

        flusher._world = flusher._world._replace(sleep=sleeping)
        await put(store, [update(f"{number}") for number in range(10)], world)
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert world.slept
        assert other_service.posts == []

    with opened(path) as store:
        run(main(store))


def test_a_canceled_round_gives_the_lease_back(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, other_service = FakeWorld(), FakeService(), FakeService()
        posting = asyncio.Event()

        async def forever() -> None:
            posting.set()
            await asyncio.Event().wait()

        service.during = forever
        await put(store, [update()], world)
        task = asyncio.ensure_future(flusher_of(store, service, world, claim=Claim(ALIVE)).round())
        await posting.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert (await flusher_of(store, other_service, world, claim=Claim(ALIVE)).round()).reason is RoundEnd.DRAINED
        assert other_service.ids == [["7"]]

    with opened(path) as store:
        run(main(store))


def test_a_round_that_is_canceled_while_it_takes_the_lease_gives_it_back(path: Path) -> None:
    """As when a title cleans up and starts again: its process continues, and its own lease would block it."""

    async def main(store: OutboxStore) -> None:
        world, service, other_service = FakeWorld(), FakeService(), FakeService()
        flusher = flusher_of(store, service, world)
        taking, begin = asyncio.Event(), store.begin

        async def begun(*arguments: Any) -> Any:
            taking.set()
            return await begin(*arguments)

        store.begin = begun  # type: ignore[method-assign]
        await put(store, [update()], world)
        task = asyncio.ensure_future(flusher.round())
        await taking.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert task.cancelled()
        assert (await flusher_of(store, other_service, world).round()).reason is RoundEnd.DRAINED
        assert (service.ids, other_service.ids) == ([], [["7"]])

    with opened(path) as store:
        run(main(store))
