"""The number of the outbox's statements and commits. Each commit waits for the disk."""

import asyncio
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from outbox_support import (
    SCOPE,
    FakeService,
    FakeWorld,
    flusher_of,
    held,
    opened,
    put,
    run,
    update,
)

from xblshim.client.achievements.bulk_update import Part
from xblshim.outbox.flusher import IN_FLIGHT
from xblshim.outbox.outbox_rows import Group, RateLimitKey
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.posting_interface import Batch, Before
from xblshim.outbox.round_result import RoundEnd


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


async def counted(store: OutboxStore) -> Counter[str]:
    """The statements that the store runs from now on, by their first word. Reading transactions commit, too."""
    counts: Counter[str] = Counter()

    def note(statement: str) -> None:
        words = statement.split()
        counts["BEGIN IMMEDIATE" if words[:2] == ["BEGIN", "IMMEDIATE"] else words[0]] += 1

    await store._submit(lambda database: database._connection.set_trace_callback(note), writes=False)
    counts.clear()
    return counts


class CountedService(FakeService):
    """Counts the batches in flight."""

    def __init__(self, **members: object) -> None:
        super().__init__(**members)  # type: ignore[arg-type]
        self.flying: Counter[RateLimitKey] = Counter()
        self.most = 0
        self.order: list[tuple[int, str]] = []

    async def _post(self, group: Group, batch: Batch, before: Before, ended: list[Part]) -> list[Part]:
        self.flying[group.limit_key] += 1
        assert self.flying[group.limit_key] == 1, "two batches of one user and title"
        self.order += [(group.limit_key.xuid, name) for name, _ in batch]
        self.most = max(self.most, self.flying.total())
        try:
            for _ in range(20):  # the others begin meanwhile
                await asyncio.sleep(0)
            return await super()._post(group, batch, before, ended)
        finally:
            self.flying[group.limit_key] -= 1


def test_all_updates_that_wait_share_a_commit(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        counts = await counted(store)
        for percent in (10, 20):
            held_up, go = threading.Event(), threading.Event()
            holding = store._submit(lambda _, events=(held_up, go): (events[0].set(), events[1].wait()), writes=False)
            while not held_up.is_set():  # otherwise the thread may take updates together with this
                await asyncio.sleep(0)
            puts = [asyncio.ensure_future(store.put([update(f"{n}", percent)], 0)) for n in range(500)]
            while store._jobs.qsize() < len(puts):
                await asyncio.sleep(0)
            go.set()
            await asyncio.gather(holding, *puts)
        # One statement for each row, whether it is new or stored already.
        assert counts["INSERT"] == 1000
        assert counts["UPDATE"] == 0
        assert counts["BEGIN IMMEDIATE"] == 2
        assert len(await held(store)) == 500

    with opened(path) as store:
        run(main(store))


@pytest.mark.parametrize(("users", "rows"), [(1, 1000), (12, 3600)])
def test_a_batch_that_is_posted_costs_one_commit(path: Path, users: int, rows: int) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), CountedService()
        for first in range(0, rows, 100 * users):
            world.time += 1
            await put(store, [update(f"{n}", xuid=1 + n % users) for n in range(first, first + 100 * users)], world)
        counts = await counted(store)
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.DRAINED
        batches = len(service.posts)
        assert batches == rows // 100
        assert service.most == min(users, IN_FLIGHT)
        # Beside the batches: the lease, its return, the last outcomes, and a query for finished users.
        assert counts["BEGIN IMMEDIATE"] <= batches + 6
        assert counts["DELETE"] <= rows + 8
        assert counts["INSERT"] <= batches + 2
        assert counts.total() <= rows + 16 * batches + 40
        assert counts["BEGIN"] <= batches + 6
        # In the order in which they were stored.
        for user in range(1, users + 1):
            mine = [int(name) // (100 * users) for xuid, name in service.order if xuid == user]
            assert mine == sorted(mine)

    with opened(path) as store:
        run(main(store))


def test_after_a_failure_batches_go_one_by_one(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), CountedService(statuses=[429] * 6)
        await put(store, [update("7", xuid=xuid) for xuid in range(1, 30)], world)
        most: list[int] = []
        service.during = _noted(service, most)
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.PAUSED
        assert most[:7] == [1] * 7
        assert max(most) == IN_FLIGHT

    with opened(path) as store:
        run(main(store))


def _noted(service: CountedService, most: list[int]) -> Callable[[], asyncio.Future[None]]:
    async def note() -> None:
        most.append(service.flying.total())

    return note  # type: ignore[return-value]


def test_failures_at_the_same_time_are_one(path: Path) -> None:
    """Four batches meet an outage: the pause is that of a first failure, and the next one is tried alone."""

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), CountedService(statuses=[200, *[503] * IN_FLIGHT, 503])
        await put(store, [update("7", xuid=xuid) for xuid in range(1, 30)], world)
        flusher = flusher_of(store, service, world)
        ended = await flusher.round()
        assert (ended.reason, ended.wait) == (RoundEnd.PAUSED, pytest.approx(5))
        assert len(service.posts) == 1 + IN_FLIGHT
        world.time += ended.wait
        ended = await flusher.round()
        assert (ended.reason, ended.wait) == (RoundEnd.PAUSED, pytest.approx(10))
        assert len(service.posts) == 2 + IN_FLIGHT
        world.time += ended.wait
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert len(service.has) == 29

    with opened(path) as store:
        run(main(store))


def test_a_round_that_loses_its_lease_records_what_was_posted(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), CountedService()
        await put(store, [update("7", xuid=xuid) for xuid in range(1, 30)], world)

        async def stolen() -> None:
            if len(service.posts) == 3:
                await store._submit(
                    lambda database: database._connection.execute("UPDATE lease SET secret = 'another'"), writes=True
                )

        service.during = stolen
        flusher = flusher_of(store, service, world)
        assert (await flusher.round()).reason is RoundEnd.LEASED
        assert 3 <= len(service.posts) <= 3 + IN_FLIGHT
        assert (await store.count(SCOPE)).waiting == 29 - len(service.posts)

    with opened(path) as store:
        run(main(store))


def test_rows_of_another_account_stay_sound(path: Path) -> None:
    """`xblshim outbox flush --adopt` writes the account into the rows: the next start reads them with their checksums."""

    async def adopt(store: OutboxStore) -> None:
        await store.put([update("7"), update("8", xuid=5)], 0)
        await store.own(SCOPE._replace(xuid=5, account="mine"))

    async def accounts(store: OutboxStore) -> dict[str, str]:
        return {row.update.achievement_id: row.update.account async for row in store.rows()}

    with opened(path) as store:
        run(adopt(store))
    with opened(path) as store:
        assert run(accounts(store)) == {"7": "", "8": "mine"}
