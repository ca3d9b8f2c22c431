"""Posts stored updates in batches, within the service's limits, with delays after failures, under a lease."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from xblshim.client.achievements.bulk_update import AT_ONCE, Part
from xblshim.client.attempts.refusals import may_be_of_an_id
from xblshim.model.hresult_codes import HTTP_E_STATUS_NOT_MODIFIED, S_OK
from xblshim.storage.store_errors import StoreError

from .backoff import batch_size, pause_after, remaining
from .lease import BEAT, Claim
from .outbox_rows import EVERYBODY, Attempted, Group, Pause, Paused, RateLimitKey, Scope
from .rate_limits import LONGEST, WINDOWS, Limits, Windows
from .row_ownership import NOBODYS, Whose

if TYPE_CHECKING:
    from .outage_log import Connection
    from .outbox_store import OutboxStore
    from .process_owner import Owner

LOOK_AGAIN = 15.0
"""Seconds until it is asked again whether another process still posts."""
LOOK_WHILE_OFFLINE = 5.0
ALIKE = 8
"""Groups of which everything is refused, until it is taken for an answer to all."""
LOOK_FOR_ANOTHER_TOKEN = 60.0

# Answers that say something of one user and title, or of what was in the request; others are the whole service's.
_OF_A_LANE = frozenset({429, 500, 501, 505, 506, 507, 508})

Batch = Sequence[tuple[str, int]]
Before = Callable[[], Awaitable[None]]


class World(NamedTuple):
    """The flusher's dependencies, which tests replace."""

    now: Callable[[], float]
    """Seconds since 1970; may jump."""
    monotonic: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    random: Callable[[], float]
    """0 to 1."""
    offline: Callable[[], bool]
    """The title has its network switched off."""
    time_scale: float = 1.0
    """How many times shorter pauses after failures are."""


class Poster(NamedTuple):
    """The client's part: posts a batch and interprets the responses."""

    post: Callable[[Group, Batch, Before], Coroutine[Any, Any, list[Part]]]
    """See client/achievements/bulk_update.py; makes each POST once."""
    asked_for: Callable[[Part], float | None]
    """Seconds that the answer asks to wait; None where it says nothing."""
    problem: Callable[[Part], str]
    """What went wrong, in a line without secrets."""
    whose: Whose = NOBODYS
    """Whose rows may be posted."""


class Why(Enum):
    """The reason a round ended."""

    DRAINED = "nothing waits"
    LIMITS = "the rate limits"
    PAUSED = "the service takes no updates"
    HELD = "another process posts"
    OFFLINE = "the network is switched off"
    OTHERS = "what waits is another user's"


class Ended(NamedTuple):
    """The result of a round."""

    why: Why
    wait: float = 0.0
    """Seconds until the next round is worth its while."""
    problem: str = ""
    holder: Owner | None = None
    of_all: bool = False
    """It is a pause that the service did not demand, and not of a user's limits: whoever sees the service answer may end it."""


class Flusher:
    """Posts one service's rows. Rounds must not run concurrently."""

    def __init__(
        self,
        store: OutboxStore,
        scope: Scope,
        poster: Poster,
        connection: Connection,
        world: World,
        claim: Claim | None = None,
        windows: Windows = WINDOWS,
    ) -> None:
        self._store = store
        self._scope = scope
        self._service = scope.service
        self._poster = poster
        self._connection = connection
        self._world = world
        self._claim = claim or Claim()
        self._windows = windows
        self._limits: dict[RateLimitKey, Limits] = {}
        self._pauses: dict[Paused, Pause] = {}
        # When pauses are over, by the clock that never jumps.
        self._ends: dict[Paused, tuple[Pause, float]] = {}
        self.posted = 0
        """Updates that the service has since this began."""
        self.refused = 0
        """Updates that it refused since."""
        self._told = 0
        self._adopted = False
        # Those of which everything was refused, with nothing accepted since.
        self._all_refused: set[Group] = set()

    async def round(self) -> Ended:
        """Takes the lease, posts what may be posted now, and releases the lease. Raises StoreError."""
        service, sandbox, *_ = self._scope
        whose = self._poster.whose
        if not whose.needs_token and not self._adopted:
            # A service that asks for no token knows no sandboxes: what an earlier version stored without one is for any.
            await self._store.adopt(service, sandbox)
            self._adopted = True
        group, pauses = await self._store.look(Scope(service, sandbox))
        if group is None:
            return await self._drained()
        if self._world.offline():
            return Ended(Why.OFFLINE, LOOK_WHILE_OFFLINE / self._world.time_scale)
        if whose.needs_token:
            self._scope = await whose.scope(service, sandbox)
            group, pauses = await self._store.look(self._scope)
            if group is None:
                return self._others()
        self._all_refused.clear()
        monotonic = self._world.monotonic()
        self._learn_pauses(pauses)
        if self._pause_left(EVERYBODY) > 0:
            # Nothing to take the lease for.
            return self._must_wait(group) or Ended(Why.PAUSED)
        held = None
        try:
            held, pauses, ages = await self._store.begin(self._service, self._claim, monotonic, self._milliseconds())
            if held is not None:
                return Ended(Why.HELD, LOOK_AGAIN, holder=held.owner)
            self._learn_pauses(pauses)
            self._learn_posts(ages, monotonic)
            return await self._post_all()
        except _LeaseLost:
            return Ended(Why.HELD, LOOK_AGAIN)
        finally:
            # Also of a round that was canceled in begin(): the store's thread went on, and took it.
            if held is None:
                await self._store.end(self._service, self._claim)

    def _milliseconds(self) -> int:
        return int(self._world.now() * 1000)

    def _learn_pauses(self, pauses: dict[Paused, Pause]) -> None:
        self._pauses = pauses
        now, monotonic = self._milliseconds(), self._world.monotonic()
        self._ends = {
            # A pause that is known already ends when it was to end, whatever the clock says now.
            limit_key: known
            if (known := self._ends.get(limit_key)) is not None and known[0] == pause
            else (pause, monotonic + remaining(pause, now))
            for limit_key, pause in pauses.items()
        }

    def _learn_posts(self, ages: dict[RateLimitKey, list[float]], monotonic: float) -> None:
        """Reads the POSTs of other processes from the file."""
        for limit_key, limits in list(self._limits.items()):
            limits.set_others([])
            if limits.idle(monotonic):
                del self._limits[limit_key]
        for limit_key, seconds in ages.items():
            self._limits_of(limit_key).set_others(monotonic - min(max(age, 0.0), LONGEST) for age in seconds)

    def _limits_of(self, limit_key: RateLimitKey) -> Limits:
        limits = self._limits.get(limit_key)
        if limits is None:
            limits = self._limits[limit_key] = Limits(self._windows)
        return limits

    async def _post_all(self) -> Ended:
        while True:
            soonest: Ended | None = None
            progress = False
            async for group in self._groups():
                if self._world.offline():
                    return Ended(Why.OFFLINE, LOOK_WHILE_OFFLINE / self._world.time_scale)
                if (ended := self._must_wait(group)) is None:
                    await self._post(group)
                    progress = True
                elif self._pause_left(EVERYBODY) > 0:
                    return ended
                elif soonest is None or ended.wait < soonest.wait:
                    soonest = ended
            if not progress:
                return soonest or await self._drained()

    async def _groups(self) -> AsyncIterator[Group]:
        """Returns the groups with waiting rows. Those that failed before come last, so that they don't delay the others."""
        for again in (False, True):
            group: Group | None = None
            while (group := await self._store.next_group(self._scope, group)) is not None:
                if (group in self._pauses) == again:
                    yield group

    async def _drained(self) -> Ended:
        if self.posted > self._told:
            posted, self._told = self.posted - self._told, self.posted
            self._connection.drained(posted, (await self._store.count(self._scope)).refused)
        return Ended(Why.DRAINED)

    def _others(self) -> Ended:
        self._connection.others()
        return Ended(Why.OTHERS, LOOK_FOR_ANOTHER_TOKEN)

    def _must_wait(self, group: Group) -> Ended | None:
        """Returns why nothing may be posted for a group now; None when posting is allowed."""
        for paused in (EVERYBODY, group.limit_key, group):
            if (left := self._pause_left(paused)) > 0:
                pause = self._pauses[paused]
                return Ended(Why.PAUSED, left, pause.problem, of_all=paused != group.limit_key and not pause.demanded)
        limits = self._limits.get(group.limit_key)
        wait = limits.wait(self._world.monotonic()) if limits is not None else 0.0
        return Ended(Why.LIMITS, wait) if wait > 0 else None

    def _pause_left(self, limit_key: Paused) -> float:
        known = self._ends.get(limit_key)
        return known[1] - self._world.monotonic() if known is not None else 0.0

    async def _post(self, group: Group) -> None:
        """Posts one batch."""
        limit_key = group.limit_key
        size = min(batch_size(self._pauses.get(paused), AT_ONCE) for paused in (limit_key, group))
        if self._all_refused and group not in self._all_refused:
            size = 1  # it is enough to see whether this is refused as well
        batch = await self._store.batch(self._scope, group, size)
        parts = await self._beating(self._poster.post(group, batch, lambda: self._before(limit_key)))
        attempted: list[Attempted] = []
        pauses: dict[Paused, Pause | None] = {}
        failed: dict[Paused, Part] = {}
        works = False
        for part in parts:
            posted = batch[part.first : part.first + len(part.results)]
            if part.results[0] in (S_OK, HTTP_E_STATUS_NOT_MODIFIED):
                works = True
                attempted += [Attempted(name, percent, None) for name, percent in posted]
                self.posted += len(posted)
                continue
            problem = self._poster.problem(part)
            attempted += [Attempted(name, percent, problem, part.refused) for name, percent in posted]
            if part.refused:
                works = True
                self.refused += 1
                self._connection.refused(posted[0][0], group.scid, problem)
            else:
                failed[self._paused_by(group, part)] = part
                self._connection.failed(problem)
        if works:
            self._all_refused.clear()
            for over in (EVERYBODY, limit_key, group):
                if over in self._pauses:
                    pauses[over] = None
        for paused, part in failed.items():
            pauses[paused] = self._pause_after(paused, part)
        if works and not any(pauses.values()):
            self._connection.works()
        for paused, pause in pauses.items():
            self._set_pause(paused, pause)
        await self._store.record(self._scope, group, attempted, pauses)

    async def _beating(self, post: Coroutine[Any, Any, list[Part]]) -> list[Part]:
        """Returns the outcome of a POST and renews the lease meanwhile: a POST that needs a new token or repeats after 401 can outlast a lease."""
        posting = asyncio.create_task(post)
        try:
            while not (await asyncio.wait((posting,), timeout=BEAT))[0]:
                with suppress(StoreError):  # nor does a lease that is lost end this POST, but the next one is not made
                    await self._store.beat(self._service, self._claim)
        finally:
            posting.cancel()
            await asyncio.gather(posting, return_exceptions=True)
        return posting.result()

    def _paused_by(self, group: Group, part: Part) -> Paused:
        """Returns the key whose pause begins after a failed part."""
        if part.answer is None:
            return EVERYBODY
        if part.answer.status in _OF_A_LANE:
            return group.limit_key
        if not may_be_of_an_id(part.answer):
            return EVERYBODY
        # Everything of this group is refused: its scid may be wrong. Where that is so of many, it is not the service that answers.
        self._all_refused.add(group)
        return EVERYBODY if len(self._all_refused) >= ALIKE else group

    def _pause_after(self, paused: Paused, part: Part) -> Pause:
        status = part.answer.status if part.answer is not None else 0
        return pause_after(
            self._pauses.get(paused),
            self._milliseconds(),
            self._world.random(),
            self._poster.problem(part),
            demanded=self._poster.asked_for(part),
            error=status != 429 and paused != EVERYBODY,
            time_scale=self._world.time_scale,
        )

    def _set_pause(self, limit_key: Paused, pause: Pause | None) -> None:
        if pause is None:
            self._pauses.pop(limit_key, None)
            self._ends.pop(limit_key, None)
        else:
            self._pauses[limit_key] = pause
            self._ends[limit_key] = pause, self._world.monotonic() + remaining(pause, pause.since)

    async def _before(self, limit_key: RateLimitKey) -> None:
        """Called before each POST: waits for the limits, records the POST durably, and checks the lease."""
        limits = self._limits_of(limit_key)
        while (wait := limits.wait(self._world.monotonic())) > 0:
            if not await self._store.beat(self._service, self._claim):
                raise _LeaseLost
            await self._world.sleep(min(wait, BEAT))
        if not await self._store.note_post(self._service, limit_key, self._milliseconds(), self._claim):
            raise _LeaseLost
        limits.note(self._world.monotonic())


class _LeaseLost(Exception):
    """Another process has the lease, because this one was suspended for longer than a lease lasts."""
