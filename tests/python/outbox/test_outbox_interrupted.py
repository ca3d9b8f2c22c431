"""A round that is canceled or whose store fails: the outbox records the service's responses, and keeps the delay that the service demands."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, cast

import pytest
from outbox_support import (
    NOW,
    SCID,
    SCOPE,
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

from xblshim.outbox import title_outbox
from xblshim.outbox.outbox_rows import Group, RateLimitKey
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.round_result import RoundEnd
from xblshim.storage.store_errors import Fault, StoreError

USERS = 6


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


def user(number: int) -> Group:
    return Group(RateLimitKey(XUID + number, TITLE), SCID)


async def put_some(store: OutboxStore, world: FakeWorld) -> None:
    """Stores an update of each user, with its number as id."""
    await put(store, [update(f"{number}", xuid=XUID + number) for number in range(USERS)], world)


class Hooked(OutboxStore):
    """A store whose calls a test counts. `hook` is called with each call's number, before the call is submitted; it may raise."""

    calls = 0
    hook: Callable[[int], None] | None = None

    def _submit(self, *arguments: Any, **options: Any) -> Any:
        self.calls += 1
        if self.hook is not None:
            self.hook(self.calls)
        return super()._submit(*arguments, **options)


async def pending_matches(store: OutboxStore, service: FakeService) -> None:
    """Updates that the service has aren't posted again, and the others are still stored."""
    has = {name for _, name in service.has}
    assert set(await held(store)) == {str(number) for number in range(USERS)} - has


async def turns(count: int = 5) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


def fail(calls: int) -> None:
    raise StoreError("The disk is full.", Fault.FULL)


def canceled_at(path: Path, call: int, *, failing: bool) -> bool:
    """Cancels a round at the call of its store with this number. Returns False when the round made fewer. `failing`: the store fails from then on."""

    async def main() -> bool:
        world, service = FakeWorld(), FakeService()
        store = Hooked(path, lambda level, text: None)
        await put_some(store, world)
        flusher = flusher_of(store, service, world)
        round_ = asyncio.create_task(flusher.round())
        store.calls = 0
        canceled = False

        def hook(calls: int) -> None:
            nonlocal canceled
            if calls == call:
                canceled = True
                asyncio.get_running_loop().call_soon(round_.cancel)
                store.hook = fail if failing else None

        store.hook = hook
        await asyncio.wait([round_])
        store.hook = None
        assert round_.cancelled() is canceled
        if not failing:
            await pending_matches(store, service)
            # The lease is released: another process continues at once.
            flusher = flusher_of(store, service, world)
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert sorted(service.ids) == [[str(number)] for number in range(USERS)], "posted twice"
        await pending_matches(store, service)
        await store.aclose()
        return canceled

    return run(main())


@pytest.mark.parametrize("failing", [False, True])
def test_a_round_that_is_canceled_at_any_call_of_the_store(tmp_path: Path, failing: bool) -> None:
    for call in range(1, 40):
        if not canceled_at(tmp_path / f"outbox-{call}.sqlite3", call, failing=failing):
            break
    assert 8 < call < 39


def fails_at(path: Path, call: int) -> bool:
    """The store fails at this call of a round and from then on. Returns False when the round made fewer."""

    async def main() -> bool:
        world, service = FakeWorld(), FakeService()
        service.during = turns
        store = Hooked(path, lambda level, text: None)
        await put_some(store, world)
        flusher = flusher_of(store, service, world)
        store.calls = 0
        store.hook = lambda calls: fail(calls) if calls >= call else None
        failed = False
        try:
            await flusher.round()
        except StoreError:
            failed = True
        failed = failed or store.calls >= call  # a failure to release the lease doesn't end the round
        store.hook = None
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert sorted(service.ids) == [[str(number)] for number in range(USERS)], "posted twice"
        await pending_matches(store, service)
        await store.aclose()
        return failed

    return run(main())


def test_a_store_that_fails_at_any_call_of_a_round(tmp_path: Path) -> None:
    """POSTs in progress complete, and the next round records their outcomes."""
    for call in range(1, 40):
        if not fails_at(tmp_path / f"outbox-{call}.sqlite3", call):
            break
    assert 8 < call < 39


def test_an_outbox_whose_store_fails_is_closed_during_a_post(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store's failure while a canceled round ends doesn't begin another round."""

    async def main() -> None:
        world, service = FakeWorld(), FakeService()
        monkeypatch.setattr(title_outbox, "OutboxStore", Hooked)
        outbox = title_outbox.Outbox(path, SCOPE, service.poster(), Log(), world.world())
        store = cast(Hooked, outbox._store)
        await put_some(store, world)
        posting = asyncio.Event()

        async def during() -> None:
            posting.set()
            await asyncio.Event().wait()

        service.during = during
        outbox.begin()
        await posting.wait()
        store.hook = fail
        await asyncio.wait_for(outbox.aclose(), 30)
        assert len(service.posts) == 1

    run(main())


@pytest.mark.parametrize("post", range(2, USERS + 1))
def test_a_round_that_is_canceled_while_others_are_in_flight(path: Path, post: int) -> None:
    """The POST of this number receives no response; the round is canceled when the others of its group of four have theirs."""

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()
        canceling: list[asyncio.Task[None]] = []
        await put_some(store, world)

        async def during() -> None:
            if len(service.posts) == post:
                canceling.append(asyncio.create_task(cancel()))
                await asyncio.Event().wait()

        async def cancel() -> None:
            await turns()
            round_.cancel()

        service.during = during
        round_ = asyncio.create_task(flusher_of(store, service, world).round())
        await asyncio.wait([round_])
        assert round_.cancelled()
        assert len(service.has) >= post - 1
        await pending_matches(store, service)

    with opened(path) as store:
        run(main(store))


async def interrupted(
    store: OutboxStore,
    service: FakeService,
    world: FakeWorld,
    interrupt: Callable[[asyncio.Task[Any]], Awaitable[None]],
) -> Any:
    """Runs a round in which user 1 receives 429 with Retry-After while the store is busy, and then is interrupted. Returns its flusher."""
    await put_some(store, world)
    flusher = flusher_of(store, service, world)

    async def during() -> None:
        if service.posts[-1][0] == user(1):
            service.retry_after = 3600.0
            service.statuses.append(429)
            await interrupt(round_)

    service.during = during
    round_ = asyncio.create_task(flusher.round())
    await asyncio.wait([round_])
    service.during = None
    return flusher


async def assert_demand_is_kept(store: OutboxStore, service: FakeService, world: FakeWorld, flusher: Any) -> None:
    """Neither this process nor another one posts for user 1 before the hour is over."""
    posts = len(service.posts)
    for again in (flusher, flusher_of(store, service, world)):
        ended = await again.round()
        assert ended.reason is RoundEnd.PAUSED
        assert 3500 < ended.wait <= 3600
    assert user(1) not in [group for group, _ in service.posts[posts:]]
    _, pauses = await store.peek(SCOPE)
    assert pauses[user(1).limit_key].until >= (NOW + world.time + 3500) * 1000


def test_retry_after_of_a_canceled_round(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService()

        async def interrupt(round_: asyncio.Task[Any]) -> None:
            # The response arrives, and the end comes before the round continues.
            asyncio.get_running_loop().call_soon(round_.cancel)

        flusher = await interrupted(store, service, world, interrupt)
        await assert_demand_is_kept(store, service, world, flusher)

    with opened(path) as store:
        run(main(store))


def test_retry_after_while_the_store_fails(path: Path) -> None:
    """The store fails, then works again. What the service demanded meanwhile is kept."""

    async def main() -> None:
        world, service = FakeWorld(), FakeService()
        store = Hooked(path, lambda level, text: None)

        async def interrupt(round_: asyncio.Task[Any]) -> None:
            store.hook = fail

        flusher = await interrupted(store, service, world, interrupt)
        for _ in range(2):
            posts = len(service.posts)
            with pytest.raises(StoreError):
                await flusher.round()
            assert len(service.posts) == posts, "nothing is posted that can't be recorded"
        store.hook = None
        await assert_demand_is_kept(store, service, world, flusher)
        await store.aclose()

    run(main())


def test_a_batch_that_is_canceled_between_two_posts(path: Path) -> None:
    """One id is refused, so that the batch is halved. The halves that were accepted are recorded."""

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(bad={"7"})
        await put(store, [update(f"{number}") for number in range(8)], world)

        async def during() -> None:
            if len(service.posts) == 3:
                round_.cancel()
                await asyncio.Event().wait()

        service.during = during
        round_ = asyncio.create_task(flusher_of(store, service, world).round())
        await asyncio.wait([round_])
        assert round_.cancelled()
        assert service.ids == [[*"01234567"], [*"0123"], [*"4567"]]
        assert set(await held(store)) == {*"4567"}

    with opened(path) as store:
        run(main(store))
