"""Shared by the tests of the local service's further services: a client of the library with an application in this process."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from simulator_support import NOW, SCID, TITLE_ID

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.events.local_events import LocalEvents
from xblshim.client.sending.send_policy import Policy
from xblshim.client.transport import Request
from xblshim.client.transport.in_process_transport import InProcessTransport
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.config import User
from xblshim.model.call_settings import CallSettings
from xblshim.model.events import Event
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.definitions import AchievementDefinition, Definitions
from xblshim.simulator.endpoint_support import Service
from xblshim.simulator.event_hub import Hub
from xblshim.simulator.group_on_demand import add_group
from xblshim.simulator.service_app import app_of
from xblshim.simulator.title_world import World

ADA, BOB, EVE = 2814000000000001, 2814000000000002, 2814000000000003
USERS = (User(ADA, "Ada#1234"), User(BOB, "Bob"), User(EVE, "Eve the Very Long Gamertag"))
SETTINGS = CallSettings(timeout_window=0, accept_language="en")


class ServiceWorld:
    """The service and a title's client."""

    def __init__(self, folder: Path, world: World | None = None, **defined: Any) -> None:
        """`defined`: further keys of the definitions."""
        self.logged: list[tuple[str, str]] = []
        self.now = NOW / 1000
        self.store = AchievementStore(folder / "achievements.sqlite3")
        achievements = {
            "7": AchievementDefinition("7", "Lantern Keeper", gamerscore=25),
            "8": AchievementDefinition("8", gamerscore=10),
        }
        self.definitions = definitions = Definitions(
            SCID, TITLE_ID, "Harbour Nights", achievements=achievements, world=world or World(), **defined
        )
        self.hub = Hub()
        log = lambda *line: self.logged.append(line)  # noqa: E731
        self.service = Service(self.store, definitions, lambda: self.now, log, self.hub)
        add_group(self.service)
        self.service.users = USERS
        self.app = app_of(self.service)
        self.transport = InProcessTransport(self.app)
        patient = Policy(self.transport, timeout=lambda window, elapsed: 60.0)  # a loaded machine opens files slowly
        self.client = AchievementsClient(RequestBuilder("http://xblshim.local", "test"), patient, log)
        self.told: list[tuple[int, Event]] = []
        self.events = LocalEvents(self.hub, lambda subscription, event: self.told.append((subscription, event)), log)

    async def ask(self, method: str, target: str, body: bytes = b"") -> tuple[int, bytes]:
        """Returns status and body of a request that the client does not make."""
        request = Request(method, f"http://xblshim.local{target}", content=body)
        response = await self.transport.handle_async_request(request)
        return response.status_code, b"".join([chunk async for chunk in response.stream])  # type: ignore[union-attr]


def run(
    folder: Path, steps: Callable[["ServiceWorld"], Awaitable[None]], world: World | None = None, **defined: Any
) -> None:
    async def whole() -> None:
        service = ServiceWorld(folder, world, **defined)
        try:
            await steps(service)
        finally:
            await service.events.aclose()
            await service.store.aclose()

    asyncio.run(whole())
