"""The flusher: what is posted when, and what becomes of the rows."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from outbox_support import (
    SCID,
    SCOPE,
    SERVICE,
    TITLE,
    WINDOWS,
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

from xblshim.client.parts import RemoteEvents, ServiceParts
from xblshim.client.requests import RequestBuilder
from xblshim.client.transport import AsyncBaseTransport, ByteStream, Request, Response
from xblshim.outbox.connection import Connection
from xblshim.outbox.flush import LOOK_AGAIN, Flusher, Why
from xblshim.outbox.lease import LEASE, Claim
from xblshim.outbox.opening import posting_policy
from xblshim.outbox.owner import Owner
from xblshim.outbox.posting import poster_of
from xblshim.outbox.rows import Group, Lane, Selection
from xblshim.outbox.store import OutboxStore

OWN = b'{"error": "This service knows no such achievement."}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


async def refused(store: OutboxStore) -> dict[str, str]:
    return {row.update.achievement_id: row.problem async for row in store.rows(Selection(refused=True))}


def test_what_waits_is_posted_and_gone(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, log = FakeWorld(), FakeService(), Log()
        flusher = flusher_of(store, service, world, log)
        assert await flusher.round() == (Why.DRAINED, 0.0, "", None, False)
        assert service.posts == []
        await put(store, [update("7", 40), update("8", 100), update("9", 1, xuid=5), update("9", 2, scid="x")], world)
        assert (await flusher.round()).why is Why.DRAINED
        lane = Lane(XUID, TITLE)
        assert service.posts == [
            (Group(lane, SCID), [("7", 40), ("8", 100)]),
            (Group(lane, "x"), [("9", 2)]),
            (Group(Lane(5, TITLE), SCID), [("9", 1)]),
        ]
        assert await held(store) == {}
        assert log.lines == [("info", f"Drained: 4 updates of the outbox went to {SERVICE}.")]

    with opened(path) as store:
        run(main(store))


def test_another_services_rows_are_never_posted(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()
        await put(store, [update("7", 40, service="https://achievements.xboxlive.com")], world)
        assert (await flusher_of(store, service, world).round()).why is Why.DRAINED
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
        while (ended := await flusher.round()).why is Why.PAUSED:
            waits.append(ended.wait)
            assert ended.of_all
            # Asked earlier it says the same, and posts nothing.
            world.time += ended.wait / 2
            again = await flusher.round()
            assert (again.why, again.wait) == (Why.PAUSED, pytest.approx(ended.wait / 2))
            world.time += ended.wait / 2
        assert waits == pytest.approx([5, 10, 20, 40, 80, 160, 300, 300])
        assert len(service.posts) == 9
        assert ended.why is Why.DRAINED
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
        assert (ended.why, ended.wait, ended.problem) == (Why.PAUSED, pytest.approx(3), "the service answered 503")
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
def test_what_the_service_asks_for_is_waited_for(path: Path, asked: float, wait: float) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[503], retry_after=asked)
        await put(store, [update()], world)
        ended = await flusher_of(store, service, world).round()
        assert (ended.wait, ended.of_all) == (pytest.approx(wait), False)
        # Nobody ends that but the time.
        await store.end_pauses(SERVICE)
        assert (await flusher_of(store, service, world).round()).wait == pytest.approx(wait)
        world.time += wait
        assert (await flusher_of(store, service, world).round()).why is Why.DRAINED

    with opened(path) as store:
        run(main(store))


def test_one_users_limit_does_not_hold_up_another(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[429])
        await put(store, [update("7", xuid=1), update("8", xuid=2)], world)
        ended = await flusher_of(store, service, world).round()
        assert (ended.why, ended.of_all) == (Why.PAUSED, False)
        assert service.ids == [["7"], ["8"]]
        assert await held(store) == {"7": 40}

    with opened(path) as store:
        run(main(store))


@pytest.mark.parametrize("status", [0, 302, 401, 408, 503])
def test_what_fails_for_all_is_asked_once(path: Path, status: int) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[status])
        await put(store, [update(xuid=xuid) for xuid in range(1, 20)], world)
        ended = await flusher_of(store, service, world).round()
        assert (ended.why, len(service.posts)) == (Why.PAUSED, 1)
        assert not await refused(store)

    with opened(path) as store:
        run(main(store))


def test_a_refused_one_is_kept_and_not_posted_again(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, log = FakeWorld(), FakeService(bad={"5"}), Log()
        await put(store, [update(f"{number}") for number in range(9)], world)
        flusher = flusher_of(store, service, world, log)
        assert (await flusher.round()).why is Why.DRAINED
        assert await refused(store) == {"5": "the service answered 404"}
        assert sorted(service.percents()) == ["0", "1", "2", "3", "4", "6", "7", "8"]
        count = len(service.posts)
        assert (await flusher.round()).why is Why.DRAINED
        assert len(service.posts) == count
        assert log.of("warning") == [
            f"The update of achievement '5' of '{SCID}' was refused: the service answered 404. It is kept: xblshim outbox list"
        ]
        assert log.of("info") == [
            f"Drained: 8 updates of the outbox went to {SERVICE}. 1 update that it refused is kept: xblshim outbox list"
        ]
        # Until somebody asks for it, or the title updates it once more.
        service.bad.clear()
        assert await store.readmit(Selection(service=SERVICE)) == 1
        assert (await flusher.round()).why is Why.DRAINED
        assert service.ids[-1] == ["5"]
        assert await refused(store) == {}

    with opened(path) as store:
        run(main(store))


def test_what_the_service_fails_on_gets_small_and_alone(path: Path) -> None:
    """One id makes the service answer 500; all others get through."""

    class Failing(FakeService):
        async def _post(self, group, batch, before):  # type: ignore[no-untyped-def]
            self.statuses = [500] if "66" in {name for name, _ in batch} else []
            return await super()._post(group, batch, before)

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), Failing()
        await put(store, [update(f"{number}") for number in range(150)], world)
        flusher = flusher_of(store, service, world)
        for _ in range(60):
            ended = await flusher.round()
            assert ended.why is Why.PAUSED
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
        assert (await flusher.round()).why is Why.DRAINED
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
        assert (await flusher_of(store, service, world).round()).why is Why.DRAINED
        assert service.percents() == {"7": 60}

    with opened(path) as store:
        run(main(store))


def test_nothing_is_posted_while_the_network_is_switched_off(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(off=True), FakeService()
        await put(store, [update()], world)
        flusher = flusher_of(store, service, world)
        assert (await flusher.round()).why is Why.OFFLINE
        assert service.posts == []
        world.off = False
        assert (await flusher.round()).why is Why.DRAINED

    with opened(path) as store:
        run(main(store))


# Limits


def test_the_limits_of_a_user_and_title(path: Path) -> None:
    """10 in 15 s, 30 in 300 s (the service's are ten times as many): single rows of many scids make many POSTs."""

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()
        times: list[float] = []

        async def during() -> None:
            times.append(world.time)
            world.time += 0.01

        service.during = during
        await put(store, [update(scid=f"{number:04}") for number in range(45)], world)
        flusher = flusher_of(store, service, world)
        while (ended := await flusher.round()).why is Why.LIMITS:
            world.time += ended.wait
        assert ended.why is Why.DRAINED
        assert len(times) == 45
        for most, seconds in WINDOWS:
            assert all(later - first >= seconds for first, later in zip(times, times[most:], strict=False))
        assert times[-1] - times[0] < 320

    with opened(path) as store:
        run(main(store))


def test_the_limits_hold_across_restarts_and_processes(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()
        await put(store, [update(scid=f"{number:04}") for number in range(25)], world)
        assert (await flusher_of(store, service, world).round()).why is Why.LIMITS
        assert len(service.posts) == 10
        ended = await flusher_of(store, service, world).round()
        assert (ended.why, len(service.posts)) == (Why.LIMITS, 10)
        assert ended.wait == pytest.approx(15, abs=0.1)
        world.time += 15
        await flusher_of(store, service, world).round()
        assert len(service.posts) == 20

    with opened(path) as store:
        run(main(store))


def test_halving_stays_within_the_limits(path: Path) -> None:
    """Every other of ten is refused: 19 POSTs, and those that make sure, spread over the time."""

    async def main(store: OutboxStore) -> None:
        world = FakeWorld()
        service = FakeService(bad={f"{number}" for number in range(0, 10, 2)})
        await put(store, [update(f"{number}") for number in range(10)], world)
        began = world.time
        assert (await flusher_of(store, service, world).round()).why is Why.DRAINED
        assert len(service.posts) == 25
        assert len(await refused(store)) == 5
        assert world.time - began >= 15

    with opened(path) as store:
        run(main(store))


# The clock


@pytest.mark.parametrize("jump", [-86400.0, -30.0, 30.0, 86400.0, -1e9, 1e9])
def test_a_pause_in_a_process_does_not_follow_the_clock(path: Path, jump: float) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[503], retry_after=60)
        await put(store, [update()], world)
        flusher = flusher_of(store, service, world)
        await flusher.round()
        world.jump = jump
        world.time += 20
        assert (await flusher.round()).wait == pytest.approx(40)
        world.time += 40
        assert (await flusher.round()).why is Why.DRAINED

    with opened(path) as store:
        run(main(store))


@pytest.mark.parametrize(("jump", "most"), [(-86400.0, 60.0), (-1e9, 60.0), (-10.0, 60.0), (86400.0, 0.0), (1e9, 0.0)])
def test_after_a_restart_a_pause_is_never_longer_than_meant(path: Path, jump: float, most: float) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[503], retry_after=60)
        await put(store, [update()], world)
        await flusher_of(store, service, world).round()
        world.jump = jump
        flusher = flusher_of(store, service, world)
        ended = await flusher.round()
        if most:
            assert ended.why is Why.PAUSED
            assert 0 < ended.wait <= most
            world.time += ended.wait
            ended = await flusher.round()
        assert ended.why is Why.DRAINED

    with opened(path) as store:
        run(main(store))


@pytest.mark.parametrize("jump", [-1e9, -200.0, 1e9])
def test_a_jump_never_blocks_the_limits_for_long(path: Path, jump: float) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()
        await put(store, [update(scid=f"{number:04}") for number in range(15)], world)
        await flusher_of(store, service, world).round()
        world.jump = jump
        began = world.time
        flusher = flusher_of(store, service, world)
        while (ended := await flusher.round()).why is Why.LIMITS:
            world.time += ended.wait
        assert (ended.why, len(service.posts)) == (Why.DRAINED, 15)
        assert world.time - began <= 300

    with opened(path) as store:
        run(main(store))


# The lease

ALIVE = Owner("elsewhere", 1, "")


def test_two_never_post_at_the_same_time(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, other_service = FakeWorld(), FakeService(), FakeService()
        other = flusher_of(store, other_service, world, claim=Claim(ALIVE))
        mine = flusher_of(store, service, world, claim=Claim(ALIVE))

        async def during() -> None:
            ended = await other.round()
            assert (ended.why, ended.wait, ended.holder) == (Why.HELD, LOOK_AGAIN, ALIVE)

        service.during = during
        await put(store, [update(f"{number}") for number in range(250)], world)
        assert (await mine.round()).why is Why.DRAINED
        assert other_service.posts == []
        await put(store, [update("new")], world)
        # It was given back: the other one need not wait.
        assert (await other.round()).why is Why.DRAINED
        assert other_service.ids == [["new"]]

    with opened(path) as store:
        run(main(store))


def test_a_lease_without_a_beat_is_taken_over_and_its_holder_notices(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service, other_service = FakeWorld(), FakeService(), FakeService()
        other = flusher_of(store, other_service, world, claim=Claim(ALIVE))
        mine = flusher_of(store, service, world, claim=Claim(ALIVE))

        async def stopped() -> None:
            """As a process that is stopped in the middle of a POST."""
            service.during = None
            world.jump = -5000  # no clock's time counts
            assert (await other.round()).why is Why.HELD
            world.time += LEASE - 1
            assert (await other.round()).why is Why.HELD
            world.time += 1
            assert (await other.round()).why is Why.DRAINED

        service.during = stopped
        await put(store, [update(f"{number}") for number in range(150)], world)
        assert (await mine.round()).why in (Why.DRAINED, Why.HELD)
        assert len(service.posts) == 1
        assert sorted(other_service.percents()) == sorted(f"{number}" for number in range(150))
        assert await held(store) == {}

    with opened(path) as store:
        run(main(store))


def test_a_holder_whose_post_takes_long_keeps_its_lease(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token can take a minute, the POST half of one, and after 401 both come again."""
    monkeypatch.setattr("xblshim.outbox.flush.BEAT", 0.001)

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
                assert (await other.round()).why is Why.HELD
                seen = len(beats)
                while len(beats) < seen + 2:  # the second one began after the other's look
                    await asyncio.sleep(0)
                world.time += LEASE

        store.beat = beaten  # type: ignore[method-assign]
        service.during = during
        await put(store, [update()], world)
        async with asyncio.timeout(20):
            assert (await flusher_of(store, service, world, claim=Claim(ALIVE)).round()).why is Why.DRAINED
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
            assert (await other.round()).why is Why.HELD

        flusher._world = flusher._world._replace(sleep=sleeping)
        await put(store, [update(f"{number}") for number in range(10)], world)
        assert (await flusher.round()).why is Why.DRAINED
        assert world.slept
        assert other_service.posts == []

    with opened(path) as store:
        run(main(store))


def test_a_cancelled_round_gives_the_lease_back(path: Path) -> None:
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
        assert (await flusher_of(store, other_service, world, claim=Claim(ALIVE)).round()).why is Why.DRAINED
        assert other_service.ids == [["7"]]

    with opened(path) as store:
        run(main(store))


def test_a_round_that_is_cancelled_while_it_takes_the_lease_gives_it_back(path: Path) -> None:
    """As where a title cleans up and starts anew: its process lives on, and its own lease would hold it up."""

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
        assert (await flusher_of(store, other_service, world).round()).why is Why.DRAINED
        assert (service.ids, other_service.ids) == ([], [["7"]])

    with opened(path) as store:
        run(main(store))


def test_one_users_limit_holds_up_nobody_else(path: Path) -> None:
    """With the real sender, whose memory of a service that asked for patience is for all users of a process."""

    class Limited(AsyncBaseTransport):
        def __init__(self) -> None:
            self.asked: list[str] = []

        async def handle_async_request(self, request: Request) -> Response:
            user = str(request.url.path).split("xuid(")[1].split(")")[0]
            self.asked.append(user)
            if user == str(XUID):
                return Response(429, headers={"Retry-After": "600"}, stream=ByteStream(b""))
            return Response(200, stream=ByteStream(b""))

    async def main(store: OutboxStore) -> None:
        world, log, transport = FakeWorld(), Log(), Limited()
        requests = RequestBuilder(SERVICE, "xblshim/1")
        parts = ServiceParts(SERVICE, requests, transport, None, None, None, RemoteEvents(SERVICE, None))
        policy = posting_policy(parts)
        poster = poster_of(policy, requests, lambda: False)
        flusher = Flusher(store, SCOPE, poster, Connection(SERVICE, store.path, log), world.world(), windows=WINDOWS)
        await put(store, [update("7", 40), update("8", 100, xuid=XUID + 1), update("9", 5, xuid=XUID + 2)], world)
        ended = await flusher.round()
        await policy.aclose()
        assert transport.asked == [str(XUID), str(XUID + 1), str(XUID + 2)]
        assert await held(store) == {"7": 40}
        assert ended.why is Why.PAUSED

    with opened(path) as store:
        run(main(store))
