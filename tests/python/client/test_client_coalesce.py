"""Coalescing: which updates share a POST, and the result of each."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from client_support import SCID, SETTINGS, URL, USER_AGENT, Log, response_of

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.achievements.coalescing_client import CoalescingClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.transport import AsyncBaseTransport, Request, Response
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.config import load
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.call_settings import CallSettings
from xblshim.model.observer import Attempt, Observer
from xblshim.model.requests import UpdateAchievement
from xblshim.wiring.open_client import open_client


class Service(AsyncBaseTransport):
    """Delays each request until the test responds."""

    def __init__(self) -> None:
        self.asked: list[tuple[Request, asyncio.Future[Response]]] = []

    async def handle_async_request(self, request: Request) -> Response:
        reply: asyncio.Future[Response] = asyncio.get_running_loop().create_future()
        self.asked.append((request, reply))
        return await reply

    def posts(self) -> list[list[tuple[str, int]]]:
        bodies = [json.loads(request.content) for request, _ in self.asked]
        return [[(one["id"], one["percentComplete"]) for one in body["achievements"]] for body in bodies]

    def reply(self, number: int, status: int = 200, body: bytes = b"{}") -> None:
        self.asked[number][1].set_result(response_of(status, body))


class World:
    def __init__(self) -> None:
        self.service, self.log = Service(), Log()
        self.client = CoalescingClient(RequestBuilder(URL, USER_AGENT), Policy(self.service), self.log)

    def update(
        self, name: str, percent: int = 10, xuid: int = 1, settings: CallSettings = SETTINGS, **more: Any
    ) -> "asyncio.Task[int]":
        update = UpdateAchievement(xuid, 2, SCID, name, percent)
        return asyncio.ensure_future(self.client.update_achievement(update, settings, **more))


def in_a_world(test: Callable[[World], Coroutine[Any, Any, None]]) -> None:
    async def run() -> None:
        world = World()
        await test(world)
        assert world.client._groups == {}
        await world.client.aclose()

    asyncio.run(run())


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def test_updates_during_a_post_share_the_next_one() -> None:
    async def test(world: World) -> None:
        first = world.update("a")
        await settle()
        others = [world.update(name) for name in "bcd"]
        await settle()
        assert world.service.posts() == [[("a", 10)]]
        world.service.reply(0, 304)
        assert await first & 0xFFFFFFFF == 0x80190130
        await settle()
        assert world.service.posts()[1:] == [[("b", 10), ("c", 10), ("d", 10)]]
        said = [
            {"id": "b", "outcome": "updated"},
            {"id": "c", "outcome": "notHigher"},
            {"id": "d", "outcome": "unlocked"},
        ]
        world.service.reply(1, 200, json.dumps({"achievements": said}).encode())
        assert [hr & 0xFFFFFFFF for hr in await asyncio.gather(*others)] == [0, 0x80190130, 0]
        await settle()

    in_a_world(test)


def test_simultaneous_updates_share_a_post() -> None:
    async def test(world: World) -> None:
        updates = [world.update(str(number)) for number in range(250)]
        for number in range(3):
            await settle()
            assert len(world.service.asked) == number + 1
            world.service.reply(number)
        assert await asyncio.gather(*updates) == [0] * 250
        assert [len(post) for post in world.service.posts()] == [100, 100, 50]
        await settle()

    in_a_world(test)


def test_one_id_is_once_in_a_post_and_in_order() -> None:
    async def test(world: World) -> None:
        updates = [world.update("a", 10), world.update("a", 20), world.update("b", 5), world.update("a", 15)]
        for number, status in enumerate((200, 200, 304)):
            await settle()
            world.service.reply(number, status)
        assert [hr & 0xFFFFFFFF for hr in await asyncio.gather(*updates)] == [0, 0, 0, 0x80190130]
        assert world.service.posts() == [[("a", 10), ("b", 5)], [("a", 20)], [("a", 15)]]
        await settle()

    in_a_world(test)


def test_other_users_titles_and_settings_have_separate_posts() -> None:
    async def test(world: World) -> None:
        updates = [world.update("a"), world.update("b", xuid=2), world.update("c", settings=CallSettings(1, 20, "fr"))]
        await settle()
        assert [len(post) for post in world.service.posts()] == [1, 1, 1]
        for number in range(3):
            world.service.reply(number)
        assert await asyncio.gather(*updates) == [0, 0, 0]
        await settle()

    in_a_world(test)


def test_a_bad_id_does_not_delay_the_others() -> None:
    async def test(world: World) -> None:
        updates = [world.update(name) for name in ("a", "bad", "c")]

        async def serve() -> None:
            served = 0
            while not all(update.done() for update in updates):
                if len(world.service.asked) > served:
                    bad = "bad" in dict(world.service.posts()[served])
                    world.service.reply(served, 400 if bad else 200)
                    served += 1
                await asyncio.sleep(0)

        await serve()
        assert [(await update) & 0xFFFFFFFF for update in updates] == [0, 0x80190190, 0]
        await settle()

    in_a_world(test)


def test_a_slow_post_delays_others_for_a_limited_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xblshim.client.achievements.coalescing_client.LONGEST_WAIT", 0.01)

    async def test(world: World) -> None:
        slow = world.update("a")
        await settle()
        others = [world.update(name) for name in "bc"]
        while len(world.service.asked) < 2:
            await asyncio.sleep(0.001)
        world.service.reply(1)
        assert await asyncio.gather(*others) == [0, 0]
        assert not slow.done()
        world.service.reply(0)
        assert await slow == 0
        await settle()

    in_a_world(test)


def test_a_canceled_call_does_not_end_others() -> None:
    async def test(world: World) -> None:
        first = world.update("a")
        await settle()
        waiting, other = world.update("b"), world.update("c")
        await settle()
        waiting.cancel()
        first.cancel()
        await settle()
        world.service.reply(0)
        await settle()
        assert world.service.posts() == [[("a", 10)], [("c", 10)]]
        world.service.reply(1)
        assert await other == 0
        await settle()

    in_a_world(test)


def test_closing_with_posts_under_way() -> None:
    async def run() -> None:
        world = World()
        updates = [world.update("a")]
        await settle()
        updates.append(world.update("b"))
        await settle()
        for update in updates:
            update.cancel()
        await asyncio.wait(updates)
        await world.client.aclose()
        assert all(update.cancelled() for update in updates)

    asyncio.run(run())


class Seen(Observer):
    def __init__(self, observed: bool) -> None:
        self.attempts: list[Attempt] = []
        self._observed = observed

    @property
    def observed(self) -> bool:
        return self._observed

    def attempt(self, attempt: Attempt) -> None:
        assert self._observed
        self.attempts.append(attempt)

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        pass


def test_observers_receive_the_attempt() -> None:
    async def test(world: World) -> None:
        seen = [Seen(True), Seen(False), Seen(True)]
        updates = [world.update(str(number), observer=observer) for number, observer in enumerate(seen)]
        await settle()
        world.service.reply(0)
        await asyncio.gather(*updates)
        assert [len(observer.attempts) for observer in seen] == [1, 0, 1]
        await settle()

    in_a_world(test)


@pytest.mark.parametrize(("setting", "coalesces"), [("", False), ("off", False), ("true", True)])
def test_the_setting_and_the_local_service(tmp_path: Path, setting: str, coalesces: bool) -> None:
    environ = {"XBLSHIM_STATE_DIR": str(tmp_path), "XBLSHIM_COALESCE": setting}

    async def run() -> None:
        client: AchievementsClient = open_client(load(program_dir=None, environ=environ, options={}), Log())
        assert isinstance(client, CoalescingClient) == coalesces
        calls = [UpdateAchievement(1, 2, SCID, str(number % 5), 10 + number % 10) for number in range(50)]
        results = await asyncio.gather(*(client.update_achievement(call, SETTINGS) for call in calls))
        # 0-4 with 10-14, then with 15-19: changes. All later ones are not higher.
        assert [hr & 0xFFFFFFFF for hr in results] == [0] * 10 + [0x80190130] * 40
        await client.aclose()

    asyncio.run(run())
