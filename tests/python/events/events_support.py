"""Shared by the tests of events: a scripted service, and a title that records its events."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any

import virtual_time

from xblshim.client.events.rta_events import RtaEvents
from xblshim.client.events.rta_socket import SocketClosed
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import ProgressChange, ProgressEntry
from xblshim.model.events import Event, Resync
from xblshim.model.requests import Subscribe
from xblshim.model.results import Progression

XUID = 2814000000000001
OTHER = 2814000000000002
SCID = "00000000-0000-0000-0000-00001234ABCD"
TITLE_ID = 0x12345678
PROGRESS = Subscribe(SubscriptionKind.PROGRESS, XUID, TITLE_ID, SCID)
UNLOCKS = Subscribe(SubscriptionKind.UNLOCKS, XUID, TITLE_ID, "")
USERS = Subscribe(SubscriptionKind.USERS, 0, 0, "")
PROGRESS_URI = f"https://achievements.xboxlive.com/users/xuid({XUID})/achievements/{SCID.lower()}"
UNLOCKS_URI = f"https://notify.xboxlive.com/users/xuid({XUID})/deviceId/current/titleId/{TITLE_ID}"
USERS_URI = "xblshim://users"

ENTRY = {"id": "7", "progressState": "InProgress", "timeUnlocked": "0001-01-01T00:00:00.0000000Z", "requirements": []}
CHANGE = {"progression": [ENTRY], "serviceConfigId": SCID}
CHANGED = ProgressChange((ProgressEntry("7", 3, Progression()),))


class Log:
    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = []

    def __call__(self, level: str, text: str) -> None:
        self.lines.append((level, text))

    def of(self, level: str) -> list[str]:
        return [text for found, text in self.lines if found == level]


_start = 0.0


def in_virtual_time(test: Coroutine[Any, Any, None]) -> None:
    async def from_zero() -> None:
        global _start
        _start = virtual_time.clock()
        await test

    virtual_time.run(from_zero())


def now() -> float:
    """Returns the seconds since the test began."""
    return virtual_time.clock() - _start


async def settled() -> None:
    """Waits until everything has happened that needs no time to pass."""
    for _ in range(30):
        await asyncio.sleep(0)


class FakeSocket:
    """The service's end of a connection: `sent` has the client's messages, `say` and `break_` are the service's actions."""

    def __init__(self) -> None:
        self.at = now()
        self.sent: list[Any] = []
        self.closed = False
        self._incoming: asyncio.Queue[bytes | None] = asyncio.Queue()

    async def send(self, text: str) -> None:
        if self.closed:
            raise SocketClosed("gone")
        self.sent.append(json.loads(text))

    async def receive(self) -> bytes:
        message = await self._incoming.get()
        if message is None:
            self.closed = True
            raise SocketClosed("gone")
        return message

    async def close(self) -> None:
        self.closed = True

    def say(self, *message: Any) -> None:
        self.say_bytes(json.dumps(message).encode())

    def say_bytes(self, message: bytes) -> None:
        self._incoming.put_nowait(message)

    def break_(self) -> None:
        self._incoming.put_nowait(None)

    def respond(self, code: int = 0, data: Any = None, first_id: int = 100) -> None:
        """Responds to all subscriptions; the n-th one of the connection has the id `first_id` + n."""
        asked = [message for message in self.sent if message[0] == 1]
        for place, (_, sequence, _uri) in enumerate(asked):
            self.say(1, sequence, code, first_id + place, data)


class FakeService:
    """`connect` of a service: accepts connections, or refuses as many as the test demands."""

    def __init__(self) -> None:
        self.sockets: list[FakeSocket] = []
        self.tries: list[float] = []
        self.refuses: Exception | None = None
        self.on_connect: Callable[[FakeSocket], None] | None = None

    async def connect(self) -> FakeSocket:
        self.tries.append(now())
        if self.refuses is not None:
            raise self.refuses
        self.sockets.append(FakeSocket())
        return self.sockets[-1]

    @property
    def socket(self) -> FakeSocket:
        """The last socket."""
        return self.sockets[-1]


class Title:
    """Subscriptions at a fake service."""

    def __init__(self, chance: float = 0.0, **options: Any) -> None:
        self.service = FakeService()
        self.told: list[tuple[int, Event]] = []
        self.log = Log()
        self.events = RtaEvents(
            self.service.connect, lambda *told: self.told.append(told), self.log, lambda: chance, **options
        )

    async def subscribe(self, number: int, request: Subscribe = PROGRESS, **response: Any) -> int:
        """Subscribes, with the service's response."""
        task = asyncio.ensure_future(self.events.subscribe(number, request))
        await settled()
        if not task.done():
            self.service.socket.respond(**response)
        return await task & 0xFFFFFFFF

    async def expect(self, *told: tuple[int, Event]) -> None:
        """Checks that exactly these events arrived since the last check."""
        await settled()
        assert self.told == list(told)
        self.told.clear()


RESYNC = Resync()
