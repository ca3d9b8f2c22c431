"""Shared by the tests of the outbox."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, cast

from xblshim.client.achievements.bulk_update import Part, post_parts
from xblshim.client.sending.send_policy import AttemptFailed, CompleteResponse, Policy
from xblshim.client.transport import Headers, Request
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.outbox.batch_posting import SETTINGS
from xblshim.outbox.flusher import Flusher
from xblshim.outbox.lease import Claim
from xblshim.outbox.outage_log import Connection
from xblshim.outbox.outbox_rows import Group, Scope, Update
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.posting_interface import Batch, Before, Poster, World

T = TypeVar("T")

SERVICE = "http://127.0.0.1:8620"
REQUESTS = RequestBuilder(SERVICE, "xblshim/1")
SANDBOX = "RETAIL"
SCOPE = Scope(SERVICE, SANDBOX)
XUID = 2814000000000001
TITLE = 0x12345678
SCID = "00000000-0000-0000-0000-000012345678"
NOW = 1_900_000_000.0


def update(
    achievement_id: str = "7",
    percent: int = 40,
    *,
    xuid: int = XUID,
    title_id: int = TITLE,
    scid: str = SCID,
    service: str = SERVICE,
    sandbox: str = SANDBOX,
    account: str = "",
) -> Update:
    return Update(service, sandbox, xuid, title_id, scid, achievement_id, percent, account)


@dataclass
class Log:
    """A log that a test can read."""

    lines: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, level: str, text: str) -> None:
        assert level in ("error", "warning", "info", "debug")
        self.lines.append((level, text))

    def of(self, *levels: str) -> list[str]:
        return [text for level, text in self.lines if level in levels]


@contextmanager
def opened(path: Path, log: Log | None = None, lock_wait: float = 10.0) -> Iterator[OutboxStore]:
    store = OutboxStore(path, log or Log(), lock_wait=lock_wait)
    try:
        yield store
    finally:
        store.close()
        assert not store._thread.is_alive()


def run(main: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(main)


async def held(store: OutboxStore) -> dict[str, int]:
    """Returns ids and percents of the waiting updates."""
    return {row.update.achievement_id: row.update.percent async for row in store.rows() if not row.refused}


@dataclass
class FakeWorld:
    """A world whose time passes only during sleeps. `jump` is the error of the wall clock."""

    time: float = 5000.0
    jump: float = 0.0
    chance: float = 0.5
    off: bool = False
    slept: list[float] = field(default_factory=list)

    async def _sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.slept.append(seconds)
        self.time += seconds

    def world(self) -> World:
        return World(
            lambda: NOW + self.time + self.jump, lambda: self.time, self._sleep, lambda: self.chance, lambda: self.off
        )


@dataclass
class FakeService:
    """Accepts all updates unless a test demands otherwise. Like the service, it keeps the highest percent of each achievement."""

    statuses: list[int] = field(default_factory=list)
    """The statuses of the next POSTs, 0 for no response. All later ones succeed."""
    bad: set[str] = field(default_factory=set)
    """Ids that are refused with 404 and make a POST with other ids fail."""
    body: bytes = b""
    """The body of refusals."""
    headers: Headers | None = None
    retry_after: float | None = None
    posts: list[tuple[Group, list[tuple[str, int]]]] = field(default_factory=list)
    has: dict[tuple[Group, str], int] = field(default_factory=dict)
    during: Callable[[], Coroutine[Any, Any, None]] | None = None
    """Called during a POST."""

    def poster(self) -> Poster:
        return Poster(self._post, lambda part: self.retry_after, _problem)

    async def _post(self, group: Group, batch: Batch, before: Before, ended: list[Part]) -> list[Part]:
        xuid, title_id = group.limit_key
        policy = cast(Policy, _Policy(self, group))
        return await post_parts(
            policy, REQUESTS, xuid, title_id, group.scid, batch, SETTINGS, before=before, verdicts=True, ended=ended
        )

    async def respond(self, group: Group, posted: list[tuple[str, int]]) -> CompleteResponse:
        self.posts.append((group, posted))
        if self.during is not None:
            await self.during()
        status = self.statuses.pop(0) if self.statuses else 404 if self.bad & {name for name, _ in posted} else 200
        if status == 0:
            raise AttemptFailed("refused")
        if status == 200:
            for name, percent in posted:
                self.has[group, name] = max(percent, self.has.get((group, name), 0))
        return CompleteResponse(status, self.body, self.headers) if status >= 400 else CompleteResponse(status, b"")

    @property
    def ids(self) -> list[list[str]]:
        """The ids of each POST."""
        return [[name for name, _ in posted] for _, posted in self.posts]

    def percents(self) -> dict[str, int]:
        return {name: percent for (_, name), percent in self.has.items()}


class _Policy:
    """A service without the rate limits in front of it."""

    def __init__(self, service: FakeService, group: Group) -> None:
        self._service = service
        self._group = group

    async def send(self, request: Request, *_: object, **__: object) -> CompleteResponse:
        entries = json.loads(request.content)["achievements"]
        return await self._service.respond(self._group, [(entry["id"], entry["percentComplete"]) for entry in entries])


def _problem(part: Part) -> str:
    return part.failure if part.response is None else f"the service answered {part.response.status}"


WINDOWS = ((10, 15.0), (30, 300.0))
"""A tenth of the service's limits, which shortens the tests."""


def flusher_of(
    store: OutboxStore, service: FakeService, world: FakeWorld, log: Log | None = None, claim: Claim | None = None
) -> Flusher:
    connection = Connection(SERVICE, store.path, log or Log())
    return Flusher(store, SCOPE, service.poster(), connection, world.world(), claim, WINDOWS)


async def put(store: OutboxStore, updates: Sequence[Update], world: FakeWorld) -> None:
    await store.put(updates, int((NOW + world.time + world.jump) * 1000))
