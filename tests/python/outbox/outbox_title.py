"""A client with an outbox, in front of a service with the test's responses."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from outbox_support import SCOPE, SERVICE, Log, held, opened, run

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.transport import AsyncBaseTransport, ByteStream, Request, Response
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import UpdateAchievement, UpdateAchievements
from xblshim.outbox.lazy_outbox import LazyOutbox
from xblshim.outbox.title_outbox import Outbox
from xblshim.wiring.open_outbox import open_outbox

UPDATE = UpdateAchievement(2814000000000001, 0x12345678, "00000000-0000-0000-0000-0000ABCDEF78", "7", 40)
MANY = UpdateAchievements(UPDATE.xuid, UPDATE.title_id, UPDATE.scid, (("1", 10), ("2", 20), ("3", 30)))
SETTINGS = CallSettings(timeout_window=0)


class Service(AsyncBaseTransport):
    """Responds to each request with the test's response, and records the bodies."""

    def __init__(self, response: int | Exception = 200) -> None:
        self.response = response
        self.body = b""
        self.bodies: list[bytes] = []
        self.posted = asyncio.Event()

    async def handle_async_request(self, request: Request) -> Response:
        self.bodies.append(request.content)
        self.posted.set()
        if isinstance(self.response, Exception):
            raise self.response
        return Response(self.response, stream=ByteStream(self.body))


class Title:
    """A client with an outbox, and everything that a test checks."""

    def __init__(self, path: Path, response: int | Exception = 200, **policy: Any) -> None:
        self.service = Service(response)
        self.log = Log()
        self.offline = False
        self.opened = 0
        requests = RequestBuilder(SERVICE, "xblshim/1")
        self.client = AchievementsClient(requests, Policy(self.service, **policy), self.log)

        def open_it(offline: Callable[[], bool]) -> Outbox:
            self.opened += 1
            return open_outbox(path, SCOPE, Policy(self.service, **policy), requests, self.log, offline)

        self.outbox = self.client.fallback = LazyOutbox(path, open_it, self.log)

    async def __aenter__(self) -> "Title":
        self.client.begin(lambda: self.offline)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()

    async def update(self, update: UpdateAchievement = UPDATE) -> int:
        return await self.client.update_achievement(update, SETTINGS) & 0xFFFFFFFF


def title(
    path: Path, work: Callable[[Title], Awaitable[None]], response: int | Exception = 200, **policy: Any
) -> Title:
    async def main() -> Title:
        async with Title(path, response, **policy) as opened_title:
            await work(opened_title)
        return opened_title

    return run(main())


def rows(path: Path) -> dict[str, int]:
    with opened(path) as store:
        return run(held(store))


async def several(it: Title) -> list[int]:
    return [hr & 0xFFFFFFFF for hr in (await it.client.update_achievements(MANY, SETTINGS)).results]
