"""The flusher: when it posts, and what it does with the rows."""

from pathlib import Path

import pytest
from outbox_support import (
    SCID,
    SERVICE,
    TITLE,
    XUID,
    FakeService,
    FakeWorld,
    Log,
    flusher_of,
    held,
    opened,
    put,
    run,
    update,
)

from xblshim.outbox.outbox_rows import Group, RateLimitKey, Selection
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.round_result import RoundEnd

OWN = b'{"error": "The definitions are strict and don\'t name the achievement \'7\'."}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


async def refused(store: OutboxStore) -> dict[str, str]:
    return {row.update.achievement_id: row.problem async for row in store.rows(Selection(refused=True))}


def test_waiting_updates_are_posted_and_removed(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, log = FakeWorld(), FakeService(), Log()
        flusher = flusher_of(store, service, world, log)
        assert await flusher.round() == (RoundEnd.DRAINED, 0.0, "", None, False)
        assert service.posts == []
        await put(store, [update("7", 40), update("8", 100), update("9", 1, xuid=5), update("9", 2, scid="x")], world)
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        limit_key = RateLimitKey(XUID, TITLE)
        assert service.posts == [
            (Group(limit_key, SCID), [("7", 40), ("8", 100)]),
            (Group(limit_key, "x"), [("9", 2)]),
            (Group(RateLimitKey(5, TITLE), SCID), [("9", 1)]),
        ]
        assert await held(store) == {}
        assert log.lines == [("info", f"Drained: 4 updates of the outbox went to {SERVICE}.")]

    with opened(path) as store:
        run(main(store))


def test_another_services_rows_are_never_posted(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()
        await put(store, [update("7", 40, service="https://achievements.xboxlive.com")], world)
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.DRAINED
        assert service.posts == []
        assert await held(store) == {"7": 40}

    with opened(path) as store:
        run(main(store))


def test_a_hundred_at_once(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()
        await put(store, [update(f"{number}") for number in range(250)], world)
        await flusher_of(store, service, world).round()
        assert [len(ids) for ids in service.ids] == [100, 100, 50]

    with opened(path) as store:
        run(main(store))


def test_a_pause_after_each_failure_that_doubles(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, log = FakeWorld(), FakeService(statuses=[0] * 8), Log()
        await put(store, [update()], world)
        flusher = flusher_of(store, service, world, log)
        waits = []
        while (ended := await flusher.round()).reason is RoundEnd.PAUSED:
            waits.append(ended.wait)
            assert ended.of_all
            # An earlier round has the same result, and posts nothing.
            world.time += ended.wait / 2
            again = await flusher.round()
            assert (again.reason, again.wait) == (RoundEnd.PAUSED, pytest.approx(ended.wait / 2))
            world.time += ended.wait / 2
        assert waits == pytest.approx([5, 10, 20, 40, 80, 160, 300, 300])
        assert len(service.posts) == 9
        assert ended.reason is RoundEnd.DRAINED
        assert [text.split(":")[0] for text in log.of("warning", "info")] == ["Disconnected", "Reconnected", "Drained"]

    with opened(path) as store:
        run(main(store))


def test_a_pause_survives_a_restart(path: Path) -> None:
    async def first(store: OutboxStore) -> None:
        await put(store, [update()], world)
        assert (await flusher_of(store, service, world).round()).wait == pytest.approx(5)

    async def second(store: OutboxStore) -> None:
        world.time += 2
        ended = await flusher_of(store, service, world).round()
        assert (ended.reason, ended.wait, ended.problem) == (
            RoundEnd.PAUSED,
            pytest.approx(3),
            "the service answered 503",
        )
        assert len(service.posts) == 1
        world.time += 3
        flusher = flusher_of(store, service, world)
        assert (await flusher.round()).wait == pytest.approx(10)
        [row] = [row async for row in store.rows()]
        assert (row.attempts, row.problem) == (2, "the service answered 503")

    world, service = FakeWorld(), FakeService(statuses=[503, 503])
    with opened(path) as store:
        run(first(store))
    with opened(path) as store:
        run(second(store))


@pytest.mark.parametrize(("asked", "wait"), [(60.0, 60.0), (1.0, 5.0), (1e9, 86400.0)])
def test_the_delay_that_the_service_demands_is_kept(path: Path, asked: float, wait: float) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[503], retry_after=asked)
        await put(store, [update()], world)
        ended = await flusher_of(store, service, world).round()
        assert (ended.wait, ended.of_all) == (pytest.approx(wait), False)
        # It ends only with time.
        await store.end_pauses(SERVICE)
        assert (await flusher_of(store, service, world).round()).wait == pytest.approx(wait)
        world.time += wait
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.DRAINED

    with opened(path) as store:
        run(main(store))


def test_one_users_limit_does_not_hold_up_another(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[429])
        await put(store, [update("7", xuid=1), update("8", xuid=2)], world)
        ended = await flusher_of(store, service, world).round()
        assert (ended.reason, ended.of_all) == (RoundEnd.PAUSED, False)
        assert service.ids == [["7"], ["8"]]
        assert await held(store) == {"7": 40}

    with opened(path) as store:
        run(main(store))


@pytest.mark.parametrize("status", [0, 302, 401, 408, 503])
def test_a_failure_for_all_is_posted_once(path: Path, status: int) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[status])
        await put(store, [update(xuid=xuid) for xuid in range(1, 20)], world)
        ended = await flusher_of(store, service, world).round()
        assert (ended.reason, len(service.posts)) == (RoundEnd.PAUSED, 1)
        assert not await refused(store)

    with opened(path) as store:
        run(main(store))


def test_a_refused_one_is_kept_and_not_posted_again(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, log = FakeWorld(), FakeService(bad={"5"}), Log()
        await put(store, [update(f"{number}") for number in range(9)], world)
        flusher = flusher_of(store, service, world, log)
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert await refused(store) == {"5": "the service answered 404"}
        assert sorted(service.percents()) == ["0", "1", "2", "3", "4", "6", "7", "8"]
        count = len(service.posts)
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert len(service.posts) == count
        assert log.of("warning") == [
            f"The update of achievement '5' of '{SCID}' was refused: the service answered 404. It is kept: xblshim outbox list"
        ]
        assert log.of("info") == [
            f"Drained: 8 updates of the outbox went to {SERVICE}. 1 update that it refused is kept: xblshim outbox list"
        ]
        # Until the user requests it, or the title updates it again.
        service.bad.clear()
        assert await store.readmit(Selection(service=SERVICE)) == 1
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert service.ids[-1] == ["5"]
        assert await refused(store) == {}

    with opened(path) as store:
        run(main(store))


def test_updates_that_make_the_service_fail_are_isolated(path: Path) -> None:
    """One id makes the service respond with 500. All others are posted."""

    class Failing(FakeService):
        async def _post(self, group, batch, before, ended):  # type: ignore[no-untyped-def]
            self.statuses = [500] if "66" in {name for name, _ in batch} else []
            return await super()._post(group, batch, before, ended)

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), Failing()
        await put(store, [update(f"{number}") for number in range(150)], world)
        flusher = flusher_of(store, service, world)
        for _ in range(60):
            ended = await flusher.round()
            assert ended.reason is RoundEnd.PAUSED
            world.time += ended.wait
            if await held(store) == {"66": 40}:
                break
        assert await held(store) == {"66": 40}
        assert len(service.percents()) == 149

    with opened(path) as store:
        run(main(store))


def test_a_higher_percent_that_comes_during_the_post_stays(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()

        async def during() -> None:
            service.during = None
            await put(store, [update("7", 60)], world)

        service.during = during
        await put(store, [update("7", 40), update("8", 40)], world)
        flusher = flusher_of(store, service, world)
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert service.posts[1][1] == [("7", 60)]
        assert service.percents() == {"7": 60, "8": 40}

    with opened(path) as store:
        run(main(store))


def test_a_higher_percent_that_comes_during_a_refused_post_is_tried(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(bad={"7"}, body=OWN)

        async def during() -> None:
            service.during = None
            service.bad.clear()
            await put(store, [update("7", 60)], world)

        service.statuses = [404]
        service.during = during
        await put(store, [update("7", 40)], world)
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.DRAINED
        assert service.percents() == {"7": 60}

    with opened(path) as store:
        run(main(store))


def test_nothing_is_posted_while_the_network_is_switched_off(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(off=True), FakeService()
        await put(store, [update()], world)
        flusher = flusher_of(store, service, world)
        assert (await flusher.round()).reason is RoundEnd.OFFLINE
        assert service.posts == []
        world.off = False
        assert (await flusher.round()).reason is RoundEnd.DRAINED

    with opened(path) as store:
        run(main(store))
