"""Shared by the tests of retries and of the throttle state: a client in virtual time, and the times of its actions."""

import asyncio
import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import virtual_time
from client_support import SCID, URL, USER_AGENT, XUID, Log, response_of
from reading_support import EXAMPLE

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.sending.throttle_memory import ThrottleMemory
from xblshim.client.transport import AsyncBaseTransport, Request, Response
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.call_settings import CallSettings
from xblshim.model.observer import Attempt, Observer
from xblshim.model.requests import GetAchievement, ListAchievements, UpdateAchievement
from xblshim.model.results import Page

UPDATE = UpdateAchievement(XUID, 0x12345678, SCID, "7", 40)
LIST = ListAchievements(XUID, 1234, 1, False, 0, 0, 0)
NEXT = LIST._replace(continuation_token="1")
SINGLE = GetAchievement(XUID, SCID, "7")
Call = UpdateAchievement | ListAchievements | GetAchievement
CALLS = [UPDATE, LIST, NEXT, SINGLE]

HANG = "no response ever"
START = 1000.0
WALL = 1_900_000_000.0
"""Seconds since 1970 when the virtual clock is at START."""

Step = int | Response | BaseException | str


def refused(status: int, **headers: str) -> Response:
    return response_of(status, b"", **headers)


@dataclass
class Sent:
    at: float
    """Seconds since the test began."""
    method: str
    url: str
    headers: list[tuple[bytes, bytes]]
    body: bytes


class Service(AsyncBaseTransport):
    """Responds step by step: a status, a response, an exception, or HANG. A request without a step fails the test."""

    def __init__(self, steps: Iterable[Step], seconds: float = 0) -> None:
        self.steps = iter(steps)
        self.seconds = seconds
        self.sent: list[Sent] = []
        self.unexpected: list[Request] = []

    async def handle_async_request(self, request: Request) -> Response:
        at = virtual_time.clock() - START
        self.sent.append(Sent(at, request.method, str(request.url), list(request.headers.raw), request.read()))
        await asyncio.sleep(self.seconds)
        step = next(self.steps, None)
        if step is None:
            self.unexpected.append(request)
            raise AssertionError(f"unexpected request: {request}")
        if step == HANG:
            await asyncio.Event().wait()
        if isinstance(step, BaseException):
            raise step
        if isinstance(step, int):
            return response_of(step, EXAMPLE.encode() if step == 200 and request.method == "GET" else b"")
        assert isinstance(step, Response)
        return step


@dataclass
class Noted(Observer):
    """An observer that records its calls."""

    switched_off: Callable[[], bool] = lambda: False
    watched: bool = True
    attempts: list[Attempt] = field(default_factory=list)
    waits: list[tuple[WaitReason, float]] = field(default_factory=list)

    @property
    def offline(self) -> bool:
        return self.switched_off()

    @property
    def observed(self) -> bool:
        return self.watched

    def attempt(self, attempt: Attempt) -> None:
        self.attempts.append(attempt)

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        self.waits.append((reason, round(seconds, 6)))


@dataclass
class World:
    """A client of this service in virtual time."""

    service: Service
    log: Log
    client: AchievementsClient
    memory: ThrottleMemory

    async def ask(self, call: Call, settings: CallSettings, observer: Observer | None = None) -> int | Page:
        observer = observer or Observer()
        if isinstance(call, UpdateAchievement):
            result: int | Page = await self.client.update_achievement(call, settings, observer)
        elif isinstance(call, ListAchievements):
            result = await self.client.list_achievements(call, settings, observer)
        else:
            result = await self.client.get_achievement(call, settings, observer)
        return result & 0xFFFFFFFF if isinstance(result, int) else result

    @property
    def times(self) -> list[float]:
        """Returns the time of each request."""
        return [round(sent.at, 6) for sent in self.service.sent]


def world(*steps: Step, seconds: float = 0, random: Iterable[float] | float = 0, **policy: Any) -> World:
    """`seconds` is the time for each response; `random` has the policy's random numbers, in order or a constant."""
    numbers = itertools.repeat(random) if isinstance(random, float | int) else iter(random)
    service, log = Service(steps, seconds), Log()
    policy.setdefault("memory", ThrottleMemory())
    made = Policy(
        service,
        clock=virtual_time.clock,
        wall_clock=lambda: WALL + virtual_time.clock() - START,
        random=lambda: next(numbers),
        log=log,
        **policy,
    )
    return World(service, log, AchievementsClient(RequestBuilder(URL, USER_AGENT), made, log), policy["memory"])


def ask(
    call: Call, settings: CallSettings, *steps: Step, observer: Observer | None = None, **how: Any
) -> tuple[int | Page, World]:
    """Makes one call and waits for its end."""

    async def work() -> tuple[int | Page, World]:
        made = world(*steps, **how)
        result = await made.ask(call, settings, observer)
        await made.client.aclose()
        assert not made.service.unexpected
        return result, made

    return virtual_time.run(work())
