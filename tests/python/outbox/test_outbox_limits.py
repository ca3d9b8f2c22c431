"""Posting within the service's limits, and with a clock that jumps."""

from pathlib import Path

import pytest
from outbox_support import (
    SCOPE,
    SERVICE,
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

from xblshim.client.events.event_source import RemoteEvents
from xblshim.client.transport import AsyncBaseTransport, ByteStream, Request, Response
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.outbox.batch_posting import poster_of
from xblshim.outbox.flusher import Flusher
from xblshim.outbox.outage_log import Connection
from xblshim.outbox.outbox_rows import Selection
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.round_result import RoundEnd
from xblshim.wiring.open_outbox import posting_policy
from xblshim.wiring.service_parts import ServiceParts


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


async def refused(store: OutboxStore) -> dict[str, str]:
    return {row.update.achievement_id: row.problem async for row in store.rows(Selection(refused=True))}


def test_the_limits_of_a_user_and_title(path: Path) -> None:
    """10 in 15 s, 30 in 300 s (the service's limits are ten times as high): single rows of many scids make many POSTs."""

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()
        times: list[float] = []

        async def during() -> None:
            times.append(world.time)
            world.time += 0.01

        service.during = during
        await put(store, [update(scid=f"{number:04}") for number in range(45)], world)
        flusher = flusher_of(store, service, world)
        while (ended := await flusher.round()).reason is RoundEnd.LIMITS:
            world.time += ended.wait
        assert ended.reason is RoundEnd.DRAINED
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
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.LIMITS
        assert len(service.posts) == 10
        ended = await flusher_of(store, service, world).round()
        assert (ended.reason, len(service.posts)) == (RoundEnd.LIMITS, 10)
        assert ended.wait == pytest.approx(15, abs=0.1)
        world.time += 15
        await flusher_of(store, service, world).round()
        assert len(service.posts) == 20

    with opened(path) as store:
        run(main(store))


def test_halving_stays_within_the_limits(path: Path) -> None:
    """Every second of ten is refused: 19 POSTs, and those that verify refusals, distributed over time."""

    async def main(store: OutboxStore) -> None:
        world = FakeWorld()
        service = FakeService(bad={f"{number}" for number in range(0, 10, 2)})
        await put(store, [update(f"{number}") for number in range(10)], world)
        began = world.time
        assert (await flusher_of(store, service, world).round()).reason is RoundEnd.DRAINED
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
        assert (await flusher.round()).reason is RoundEnd.DRAINED

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
            assert ended.reason is RoundEnd.PAUSED
            assert 0 < ended.wait <= most
            world.time += ended.wait
            ended = await flusher.round()
        assert ended.reason is RoundEnd.DRAINED

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
        while (ended := await flusher.round()).reason is RoundEnd.LIMITS:
            world.time += ended.wait
        assert (ended.reason, len(service.posts)) == (RoundEnd.DRAINED, 15)
        assert world.time - began <= 300

    with opened(path) as store:
        run(main(store))


def test_one_users_limit_holds_up_nobody_else(path: Path) -> None:
    """With the real sender, whose throttle state applies to all users of a process."""

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
        assert ended.reason is RoundEnd.PAUSED

    with opened(path) as store:
        run(main(store))
