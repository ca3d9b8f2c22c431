"""In-game events: posted in order, stored where they can't be posted, and posted later."""

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from xblshim.outbox.event_queue import EventQueue

SERVICE = "http://service.test"
TICKS = itertools.count(1)


class World:
    """A service that takes events or does not, and a clock that a test moves on."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.up = True
        self.offline = False
        self.posted: list[str] = []
        self.posts = 0
        self.log: list[str] = []
        self.waits: list[float] = []
        self.go_on = asyncio.Event()
        self.queue = self.open()

    def open(self, service: str = SERVICE) -> EventQueue:
        return EventQueue(
            self.path,
            service,
            self.post,
            lambda level, text: self.log.append(f"{level}: {text}"),
            lambda: self.offline,
            now=lambda: next(TICKS),
            process=1,
            sleep=self.sleep,
        )

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
        await asyncio.gather(*(self.queue.write(document, offline=False) for document in documents))

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


def test_what_can_be_posted_makes_no_file(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        await world.write("1", "2", "3")
        assert world.posted == ["1", "2", "3"]
        assert world.posts == 1
        assert not world.path.exists()

    run(tmp_path, steps)


def test_what_can_not_be_posted_is_posted_later_and_in_order(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        world.up = False
        await world.write("1", "2")
        world.up = True
        await world.write("3")  # does not pass those that wait
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
        await world.queue.write("3", offline=True)
        assert world.posts == 0

    async def another(world: World) -> None:
        other = world.open("http://another.test")
        await other.write("a", offline=False)  # what is stored is for the first service
        await other.aclose()
        assert world.posted == ["a"]
        world.posted.clear()
        await world.write("4")
        await world.until(lambda: len(world.posted) == 4)
        assert world.posted == ["1", "2", "3", "4"]

    run(tmp_path, first)
    run(tmp_path, another)


def test_closing_stores_what_is_on_its_way(tmp_path: Path) -> None:
    async def first(world: World) -> None:
        never = asyncio.Event()

        async def post(documents: Sequence[str]) -> bool:
            await never.wait()
            return True

        world.queue._post = post
        writing = asyncio.create_task(world.queue.write("1", offline=False))
        await asyncio.sleep(0.01)
        await world.queue.aclose()
        await writing

    async def second(world: World) -> None:
        await world.write("2")
        await world.until(lambda: len(world.posted) == 2)
        assert world.posted == ["1", "2"]

    run(tmp_path, first)
    run(tmp_path, second)


def test_what_can_not_be_stored_is_no_error(tmp_path: Path) -> None:
    async def steps(world: World) -> None:
        world.path.mkdir()
        world.up = False
        await world.write("1")
        assert any(line.startswith("error") and "lost" in line for line in world.log)
        world.up = True
        await world.write("2")
        assert world.posted == ["2"]

    run(tmp_path, steps)
