"""In-game events: posted in order, stored if that fails, and posted later."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from xblshim.outbox import event_queue
from xblshim.outbox.event_file import StoredEvent
from xblshim.outbox.event_queue import AT_ONCE, EventQueue, EventScope
from xblshim.outbox.event_store import EventStore
from xblshim.storage.store_errors import Fault, StoreError

SERVICE = "http://service.test"
ADA, BOB = 2814000000000001, 2814000000000002
TICKS = itertools.count(1)


class World:
    """A service that accepts events or does not, and a virtual clock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.up = True
        self.offline = False
        self.posted: list[str] = []
        self.posts = 0
        self.log: list[str] = []
        self.waits: list[float] = []
        self.go_on = asyncio.Event()
        self.time = 0.0
        self.user: int | None = None
        self.queue = self.open()

    def open(self, service: str = SERVICE, sandbox: str = "RETAIL", process: int = 1) -> EventQueue:
        return EventQueue(
            self.path,
            EventScope(service, sandbox, self.token_user),
            self.post,
            lambda level, text: self.log.append(f"{level}: {text}"),
            lambda: self.offline,
            now=lambda: next(TICKS),
            clock=lambda: self.time,
            process=process,
            sleep=self.sleep,
        )

    async def token_user(self) -> int | None:
        return self.user

    async def post(self, documents: Sequence[str]) -> bool:
        self.posts += 1
        if self.up:
            self.posted += documents
        return self.up

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        await self.go_on.wait()
        self.go_on.clear()

    async def write(self, *documents: str) -> None:
        await asyncio.gather(*(self.queue.write(document, xuid=ADA, offline=False) for document in documents))

    async def until(self, condition: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not condition():
                self.go_on.set()
                await asyncio.sleep(0.001)


def run(tmp_path: Path, steps: Callable[[World], Awaitable[None]]) -> None:
    async def whole() -> None:
        world = World(tmp_path / "events.sqlite3")
        try:
            await steps(world)
        finally:
            await world.queue.aclose()

    asyncio.run(whole())


def test_events_that_are_posted_create_no_file(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        await world.write("1", "2", "3")
        assert world.posted == ["1", "2", "3"]
        assert world.posts == 1
        assert not world.path.exists()

    run(tmp_path, steps)


def test_unposted_events_are_posted_later_in_order(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        world.up = False
        await world.write("1", "2")
        world.up = True
        await world.write("3")  # does not overtake waiting ones
        assert world.posted == []
        await world.until(lambda: len(world.posted) == 3)
        assert world.posted == ["1", "2", "3"]
        await world.until(lambda: any("are posted" in line for line in world.log))
        await world.until(lambda: world.queue._behind is False)
        await world.write("4")
        assert world.posted == ["1", "2", "3", "4"]
        assert sum(line.startswith("warning") for line in world.log) == 1

    run(tmp_path, steps)


def test_the_waits_double(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        world.up = False
        await world.write("1")
        await world.until(lambda: len(world.waits) >= 12)
        assert world.waits[:12] == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]

    run(tmp_path, steps)


def test_the_next_run_posts_what_is_left(tmp_path: Path) -> None:
    async def first(world: World) -> None:
        world.offline = True
        await world.write("1", "2")
        await world.queue.write("3", xuid=ADA, offline=True)
        assert world.posts == 0

    async def another(world: World) -> None:
        other = world.open("http://another.test")
        await other.write("a", xuid=ADA, offline=False)  # stored events are for the first service
        await other.aclose()
        assert world.posted == ["a"]
        world.posted.clear()
        await world.write("4")
        await world.until(lambda: len(world.posted) == 4)
        assert world.posted == ["1", "2", "3", "4"]

    run(tmp_path, first)
    run(tmp_path, another)


def test_closing_stores_pending_events(tmp_path: Path) -> None:
    async def first(world: World) -> None:
        never = asyncio.Event()

        async def post(documents: Sequence[str]) -> bool:
            await never.wait()
            return True

        world.queue._post = post
        writing = asyncio.create_task(world.queue.write("1", xuid=ADA, offline=False))
        await asyncio.sleep(0.01)
        await world.queue.aclose()
        await writing

    async def second(world: World) -> None:
        await world.write("2")
        await world.until(lambda: len(world.posted) == 2)
        assert world.posted == ["1", "2"]

    run(tmp_path, first)
    run(tmp_path, second)


def test_events_that_cannot_be_stored_stay_in_memory_in_order(tmp_path: Path) -> None:
    """The queue posts events from memory when nothing else waits, although it can never open the file."""

    async def steps(world: World) -> None:
        world.path.mkdir()
        world.up = False
        await world.write("1")
        await world.write("2")
        world.up = True
        await world.write("3")
        await world.until(lambda: world.queue._behind is False)
        await world.write("4")
        assert world.posted == ["1", "2", "3", "4"]
        errors = [line for line in world.log if line.startswith("error")]
        assert len(errors) == 1
        assert errors[0].startswith("error: in-game events: 1 can't be stored: The events store ")
        assert errors[0].endswith("Until the title ends they stay in memory, and are stored as soon as that works.")

    run(tmp_path, steps)


def fail(*_: object) -> NoReturn:
    raise StoreError("It is locked.", Fault.LOCKED)


def test_events_are_stored_when_the_lock_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stored ones are older, so nothing is posted before them."""

    async def steps(world: World) -> None:
        world.up = False
        await world.write("1")
        with monkeypatch.context() as locked:
            locked.setattr(EventStore, "put", fail)
            await world.write("2")
            await world.write("3")
            world.up = True
            posts = world.posts
            await world.until(lambda: len(world.waits) > 4)
            assert world.posts == posts
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == ["1", "2", "3"]
        assert "info: in-game events: 2 that stayed in memory are stored" in world.log

    run(tmp_path, steps)


def test_the_end_stores_events_in_memory_or_reports_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def steps(world: World) -> None:
        world.up = False
        with monkeypatch.context() as locked:
            locked.setattr(EventStore, "put", fail)
            await world.write("1")

    async def lost(world: World) -> None:
        world.up = False
        monkeypatch.setattr(EventStore, "put", fail)
        await world.write("2")
        await world.queue.aclose()
        assert world.log[-1] == "error: in-game events: 1 are lost: they could not be stored before the title ended"
        monkeypatch.undo()

    async def next_run(world: World) -> None:
        await world.write("3")
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == ["1", "3"]

    run(tmp_path, steps)
    (tmp_path / "other").mkdir()
    run(tmp_path / "other", lost)
    run(tmp_path, next_run)


def test_the_end_posts_events_that_cannot_be_stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before older ones that are stored: out of order is better than lost."""

    async def steps(world: World) -> None:
        world.up = False
        await world.write("1")
        monkeypatch.setattr(EventStore, "put", fail)
        await world.write("2", "3")
        world.up = True
        await world.queue.aclose()
        monkeypatch.undo()
        assert world.posted == ["2", "3"]
        assert not any("are lost" in line for line in world.log)

    async def next_run(world: World) -> None:
        await world.write("4")
        await world.until(lambda: world.posted == ["1", "4"])

    run(tmp_path, steps)
    run(tmp_path, next_run)


def test_events_that_cannot_be_stored_at_the_same_time_stay_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The queue tries to store older events again while a newer one is written."""

    async def steps(world: World) -> None:
        world.up = False
        world.path.mkdir()  # it can never be opened
        await world.write("1")
        attempts: list[object] = []
        refusing = asyncio.Event()

        async def refused(*arguments: object) -> None:
            attempts.append(arguments)
            await refusing.wait()
            fail()

        with monkeypatch.context() as locked:
            locked.setattr(EventStore, "put", refused)
            await world.until(lambda: len(attempts) == 1)
            newer = asyncio.create_task(world.write("2"))
            await world.until(lambda: len(attempts) == 2)
            refusing.set()
            await newer
        world.up = True
        await world.until(lambda: len(world.posted) == 2)
        assert world.posted == ["1", "2"]

    run(tmp_path, steps)


def test_events_that_cannot_be_removed_are_not_posted_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def steps(world: World) -> None:
        world.up = False
        await world.write("1", "2")
        world.up = True
        with monkeypatch.context() as locked:
            locked.setattr(EventStore, "end", fail)
            await world.until(lambda: sum("It is locked." in line for line in world.log) >= 2)
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == ["1", "2"]

    run(tmp_path, steps)


def test_events_in_memory_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(event_queue, "MOST_UNSTORED", 3)

    async def steps(world: World) -> None:
        world.up = False
        with monkeypatch.context() as locked:
            locked.setattr(EventStore, "put", fail)
            for number in range(5):
                await world.write(str(number))
        assert sum("1 are lost, because" in line for line in world.log) == 2
        world.up = True
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == ["0", "1", "2"]

    run(tmp_path, steps)


def test_two_titles_post_nothing_twice(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        world.offline = True
        await world.write(*"abcd")
        other = world.open(process=2)
        responded, posting = asyncio.Event(), asyncio.Event()

        async def slow(documents: Sequence[str]) -> bool:
            posting.set()
            await responded.wait()
            return await World.post(world, documents)

        world.queue._post = other._post = slow
        await other.write("e", xuid=ADA, offline=True)
        world.offline = False
        async with asyncio.timeout(20):
            while not posting.is_set():
                world.go_on.set()
                await asyncio.sleep(0.001)
        for _ in range(200):  # either one has every opportunity to post while the other does
            world.go_on.set()
            await asyncio.sleep(0.001)
        responded.set()
        await world.until(lambda: world.queue._behind is False and other._behind is False)
        assert world.posted == ["a", "b", "c", "d", "e"]
        await other.aclose()

    run(tmp_path, steps)


def test_a_title_that_is_stuck_keeps_the_lease_for_a_minute(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        never = asyncio.Event()

        async def stuck(documents: Sequence[str]) -> bool:
            posting.set()
            await never.wait()
            return False

        posting = asyncio.Event()
        world.queue._post = stuck
        await world.queue.write("a", xuid=ADA, offline=True)
        async with asyncio.timeout(20):
            while not posting.is_set():
                world.go_on.set()
                await asyncio.sleep(0.001)
        other = world.open(process=2)
        await other.write("b", xuid=ADA, offline=False)  # does not overtake "a"
        for _ in range(50):
            world.go_on.set()
            await asyncio.sleep(0.001)
        assert world.posted == []
        world.time = 61
        await world.until(lambda: world.posted == ["a", "b"])
        await other.aclose()

    run(tmp_path, steps)


def test_sandboxes_and_users_are_kept_apart(tmp_path: Path) -> None:
    async def first(world: World) -> None:
        world.offline = True
        await world.write("ada 1", "ada 2")
        await world.queue.write("bob 1", xuid=BOB, offline=False)
        await world.queue.write("ada 3", xuid=ADA, offline=False)

    async def second(world: World) -> None:
        elsewhere = world.open(sandbox="XDKS.1")
        await elsewhere.write("elsewhere", xuid=ADA, offline=False)
        await elsewhere.aclose()
        assert world.posted == ["elsewhere"]
        world.posted.clear()
        world.user = BOB
        await world.queue.write("bob 2", xuid=BOB, offline=False)
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == ["bob 1", "bob 2"]

    async def third(world: World) -> None:
        await world.write("ada 4")
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == ["ada 1", "ada 2", "ada 3", "ada 4"]

    run(tmp_path, first)
    run(tmp_path, second)
    run(tmp_path, third)


def test_a_post_has_one_users_events(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        posts: list[list[str]] = []

        async def post(documents: Sequence[str]) -> bool:
            posts.append(list(documents))
            return world.up

        world.queue._post = post

        async def write() -> None:
            people = (ADA, ADA, BOB, ADA)
            await asyncio.gather(
                *(world.queue.write(str(n), xuid=xuid, offline=False) for n, xuid in enumerate(people))
            )

        await write()
        assert posts == [["0", "1"], ["2"], ["3"]]
        posts.clear()
        world.up = False
        await write()
        world.up = True
        posts.clear()
        await world.until(lambda: world.queue._behind is False)
        assert posts == [["0", "1"], ["2"], ["3"]]

    run(tmp_path, steps)


def test_closing_while_events_are_stored_stores_none_twice(tmp_path: Path) -> None:
    async def first(world: World) -> None:
        world.up = False
        store = world.queue._opened()
        stored, go_on = asyncio.Event(), asyncio.Event()
        put = store.put

        async def slow(events: Sequence[StoredEvent]) -> None:
            await put(events)
            stored.set()
            await go_on.wait()

        store.put = slow  # type: ignore[method-assign]
        writing = asyncio.create_task(world.write("1", "2"))
        await stored.wait()
        closing = asyncio.create_task(world.queue.aclose())
        await asyncio.sleep(0)
        go_on.set()
        await closing
        await writing

    async def second(world: World) -> None:
        await world.write("3")
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == ["1", "2", "3"]

    run(tmp_path, first)
    run(tmp_path, second)


def test_closing_stores_more_than_one_post_of_several_users_in_order(tmp_path: Path) -> None:
    names = [f"{number}" for number in range(2 * AT_ONCE + 5)]

    async def first(world: World) -> None:
        world.queue._post = lambda documents: asyncio.Event().wait()
        writing = [
            asyncio.create_task(world.queue.write(name, xuid=ADA if int(name) % 3 else BOB, offline=False))
            for name in names
        ]
        await asyncio.sleep(0)
        for task in writing:
            task.cancel()  # as at the end of a session: the events stay
        await world.queue.aclose()

    async def second(world: World) -> None:
        await world.write("last")
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == [*names, "last"]

    run(tmp_path, first)
    run(tmp_path, second)


def test_a_post_without_a_response_is_stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xblshim.outbox.event_queue.POST_LIMIT", 0.01)

    async def steps(world: World) -> None:
        post, world.queue._post = world.queue._post, lambda documents: asyncio.Event().wait()
        await world.write("1")
        world.queue._post = post
        await world.until(lambda: world.queue._behind is False)
        assert world.posted == ["1"]

    run(tmp_path, steps)


def test_closing_that_takes_too_long_reports_unstored_events(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        world.up = False
        store = world.queue._opened()
        never, storing = asyncio.Event(), asyncio.Event()

        async def stuck(events: Sequence[StoredEvent]) -> None:
            storing.set()
            await never.wait()

        store.put = stuck  # type: ignore[method-assign]
        writing = asyncio.create_task(world.write("1", "2"))
        await storing.wait()
        closing = asyncio.create_task(world.queue.aclose())
        await asyncio.sleep(0)
        closing.cancel()
        await asyncio.wait([closing])
        assert closing.cancelled()
        assert any("2 are still being stored" in line for line in world.log)
        never.set()
        await writing

    run(tmp_path, steps)


def test_closing_during_a_post_while_the_store_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The store's failure while the canceled POST ends doesn't begin another one."""

    async def steps(world: World) -> None:
        world.up = False
        await world.write("1")
        posting = asyncio.Event()

        async def post(_: Sequence[str]) -> bool:
            posting.set()
            await asyncio.Event().wait()
            return True

        async def end(*_: object) -> None:
            raise StoreError("The disk is full.", Fault.FULL)

        world.queue._post = post
        monkeypatch.setattr(EventStore, "end", end)
        world.go_on.set()
        await posting.wait()
        await asyncio.wait_for(world.queue.aclose(), 30)

    run(tmp_path, steps)
