"""Posts stored updates in batches, within the service's limits, with delays after failures, under a lease.

A user's batches of a title are posted one after the other, those of several users or titles at the same time. One transaction records what
was posted and claims what is posted next. After a failure batches are posted one by one until the service accepts one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from xblshim.client.achievements.bulk_update import AT_ONCE, Part
from xblshim.client.attempts.refusals import may_be_of_an_id
from xblshim.client.attempts.status_rules import FailureScope
from xblshim.model.hresult_codes import HTTP_E_STATUS_NOT_MODIFIED, S_OK
from xblshim.storage.store_errors import StoreError

from .backoff import batch_size, pause_after
from .known_pauses import Known, KnownPauses
from .lease import BEAT, Claim
from .outbox_rows import ALL_USERS, Attempted, Group, Outcome, Pause, Paused, RateLimitKey, Scope
from .outbox_store import GROUPS, OutboxStore
from .posting_interface import Batch, Before, Poster, World
from .rate_limits import LONGEST, WINDOWS, Limits, Windows
from .round_result import Ended, RoundEnd

if TYPE_CHECKING:
    from .outage_log import Connection

LEASE_CHECK_INTERVAL = 15.0
"""Seconds until the next check whether another process still posts."""
OFFLINE_CHECK_INTERVAL = 5.0
REFUSED_GROUPS = 8
"""After this number of groups with only refusals, the refusals count as a response to all."""
TOKEN_CHECK_INTERVAL = 60.0
IN_FLIGHT = 4
"""The most batches that are posted at the same time: half of a title's connections."""


class _Flight(NamedTuple):
    """A batch that is being posted."""

    group: Group
    batch: Batch
    known: Known
    """The delays at its beginning. Its outcome doesn't affect delays that began later."""
    ended: list[Part]
    """The parts that are final."""
    task: asyncio.Task[list[Part]]


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
        self._lease = claim or Claim()
        self._windows = windows
        self._limits: dict[RateLimitKey, Limits] = {}
        self._pauses = KnownPauses(self._milliseconds, world.monotonic)
        self.posted = 0
        """Updates that the service has since this began."""
        self.refused = 0
        """Updates that it refused since."""
        self._reported = 0
        self._adopted = False
        # Groups whose updates were all refused, with nothing accepted since.
        self._all_refused: set[Group] = set()
        self._wanted: list[Group] = []
        """Groups whose next batch is to be claimed."""
        self._flying: dict[RateLimitKey, _Flight] = {}
        self._landed: list[Outcome] = []
        """Outcomes to record. They outlast a round that could not record them."""
        self._at_once = 1
        self._lease_is_lost = False

    async def round(self) -> Ended:
        """Takes the lease, posts what may be posted now, and releases the lease. Raises StoreError."""
        await self._record()
        service, sandbox, *_ = self._scope
        ownership = self._poster.ownership
        if not ownership.needs_token and not self._adopted:
            # A service without tokens has no sandboxes, so rows that an earlier version stored without one belong to it.
            await self._store.adopt(service, sandbox)
            self._adopted = True
        group, pauses = await self._store.peek(Scope(service, sandbox))
        if group is None:
            return await self._drained()
        if self._world.offline():
            return Ended(RoundEnd.OFFLINE, OFFLINE_CHECK_INTERVAL / self._world.time_scale)
        if ownership.needs_token:
            self._scope = await ownership.scope(service, sandbox)
            group, pauses = await self._store.peek(self._scope)
            if group is None:
                return self._others()
        self._all_refused.clear()
        monotonic = self._world.monotonic()
        self._pauses.learn(pauses)
        if self._pauses.left(ALL_USERS) > 0:
            # Nothing needs the lease.
            return self._must_wait(group) or Ended(RoundEnd.PAUSED)
        other_lease = None
        try:
            other_lease, pauses, ages = await self._store.begin(
                self._service, self._lease, monotonic, self._milliseconds()
            )
            if other_lease is not None:
                return Ended(RoundEnd.LEASED, LEASE_CHECK_INTERVAL, holder=other_lease.owner)
            self._pauses.learn(pauses)
            self._set_others_posts(ages, monotonic)
            return await self._post_all()
        finally:
            # Also after a round was canceled in begin(): the store's thread continued, and took the lease.
            if other_lease is None:
                await self._end()

    async def _end(self) -> None:
        """Records what landed last, and releases the lease. When the store fails, a canceled round stays canceled."""
        landed, self._landed = self._landed, []
        try:
            await self._store.end(self._scope, self._lease, landed)
        except StoreError:
            self._landed = landed + self._landed  # the next round records it, and begins with the same lease

    def _milliseconds(self) -> int:
        return int(self._world.now() * 1000)

    def _set_others_posts(self, ages: dict[RateLimitKey, list[float]], monotonic: float) -> None:
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
        self._at_once = 1
        self._lease_is_lost = False
        try:
            return await self._passes()
        except Exception:
            # The POSTs in flight are completed: the service may accept canceled ones, too, and they would be repeated.
            posting = {flight.task for flight in self._flying.values()}
            while posting:
                _, posting = await asyncio.wait(posting, timeout=BEAT)
                await self._beat()
            raise
        finally:
            self._wanted = []
            await self._end_flights()

    async def _beat(self) -> None:
        """Renews the lease during a POST. Losing it doesn't end this POST, but prevents the next one."""
        with suppress(StoreError):
            await self._store.beat(self._service, self._lease)

    async def _end_flights(self) -> None:
        """Cancels POSTs in progress, and records the responses that have arrived."""
        flights, self._flying = list(self._flying.values()), {}
        for flight in flights:
            flight.task.cancel()
        await asyncio.gather(*(flight.task for flight in flights), return_exceptions=True)
        for flight in flights:
            self._note_landed(flight)

    async def _passes(self) -> Ended:
        """Posts a batch of each group, again and again."""
        while True:
            soonest: Ended | None = None
            progress = False
            async for group in self._groups():
                await self._until_free(group.limit_key)
                if (ended := self._must_stop()) is not None:
                    await self._land_all()
                    return ended
                if (ended := self._must_wait(group)) is None:
                    self._wanted.append(group)
                    progress = True
                elif soonest is None or ended.wait < soonest.wait:
                    soonest = ended
            if not progress and not await self._land_all():
                return soonest or await self._drained()

    async def _groups(self) -> AsyncIterator[Group]:
        """Returns the groups with waiting rows. Those that failed before come last, so that they don't delay the others."""
        later: list[Group] = []
        groups = await self._store.next_groups(self._scope, None)
        while groups:
            for group in groups:
                if group in self._pauses:
                    later.append(group)
                else:
                    yield group
            groups = [] if len(groups) < GROUPS else await self._store.next_groups(self._scope, groups[-1])
        for group in later:
            yield group

    async def _drained(self) -> Ended:
        if self.posted > self._reported:
            posted, self._reported = self.posted - self._reported, self.posted
            self._connection.drained(posted, (await self._store.count(self._scope)).refused)
        return Ended(RoundEnd.DRAINED)

    def _others(self) -> Ended:
        self._connection.others()
        return Ended(RoundEnd.OTHERS, TOKEN_CHECK_INTERVAL)

    def _must_wait(self, group: Group) -> Ended | None:
        """Returns why nothing may be posted for a group now; None when posting is allowed."""
        for paused in (ALL_USERS, group.limit_key, group):
            if (ended := self._pause_of(paused, group.limit_key)) is not None:
                return ended
        limits = self._limits.get(group.limit_key)
        wait = limits.wait(self._world.monotonic()) if limits is not None else 0.0
        return Ended(RoundEnd.LIMITS, wait) if wait > 0 else None

    def _must_stop(self) -> Ended | None:
        """Returns why nothing may be posted for anybody; None when posting is allowed."""
        if self._lease_is_lost:
            return Ended(RoundEnd.LEASED, LEASE_CHECK_INTERVAL)
        if self._world.offline():
            return Ended(RoundEnd.OFFLINE, OFFLINE_CHECK_INTERVAL / self._world.time_scale)
        return self._pause_of(ALL_USERS, None)

    def _pause_of(self, paused: Paused, limit_key: RateLimitKey | None) -> Ended | None:
        if (left := self._pauses.left(paused)) <= 0 or (pause := self._pauses.get(paused)) is None:
            return None
        return Ended(RoundEnd.PAUSED, left, pause.problem, of_all=paused != limit_key and not pause.demanded)

    # Batches in flight

    def _is_free(self, limit_key: RateLimitKey) -> bool:
        """Returns whether one more batch may be posted now, and whether it may be this user's and title's."""
        if limit_key in self._flying or any(group.limit_key == limit_key for group in self._wanted):
            return False
        return len(self._flying) + len(self._wanted) < self._at_once

    async def _until_free(self, limit_key: RateLimitKey) -> None:
        if not self._is_free(limit_key):
            await self._claim()
        while not self._is_free(limit_key):
            await self._land()

    async def _claim(self) -> None:
        """Begins to post the wanted batches, and records what was posted before, in one transaction."""
        wanted, self._wanted = self._wanted, []
        if not wanted:
            return
        landed, self._landed = self._landed, []
        sized = [(group, self._size_for(group)) for group in wanted]
        try:
            batches = await self._store.claim(self._scope, landed, sized, self._milliseconds(), self._lease)
        except StoreError:
            self._landed = landed + self._landed
            raise
        if batches is None:
            self._lease_is_lost = True
            return
        for group, batch in zip(wanted, batches, strict=True):
            if batch:
                self._limits_of(group.limit_key).note(self._world.monotonic())
                ended: list[Part] = []
                post = self._poster.post(group, batch, self._before(group.limit_key), ended)
                flight = _Flight(group, batch, self._pauses.of(group), ended, asyncio.create_task(post))
                self._flying[group.limit_key] = flight

    def _size_for(self, group: Group) -> int:
        if self._all_refused and group not in self._all_refused:
            return 1  # one update is enough to check whether this is refused, too
        return min(batch_size(self._pauses.get(paused), AT_ONCE) for paused in (group.limit_key, group))

    async def _land(self) -> None:
        """Waits for the next outcome, and renews the lease meanwhile: a POST that needs a new token or repeats after 401 can outlast a lease."""
        await self._record()
        tasks = [flight.task for flight in self._flying.values()]
        while not (await asyncio.wait(tasks, timeout=BEAT, return_when=asyncio.FIRST_COMPLETED))[0]:
            await self._beat()
        done = [flight for flight in self._flying.values() if flight.task.done()]
        for flight in done:
            del self._flying[flight.group.limit_key]
            self._note_landed(flight)
        for flight in done:
            try:
                flight.task.result()
            except _LeaseLost:
                self._lease_is_lost = True

    def _note_landed(self, flight: _Flight) -> None:
        """Notes the outcome of a batch that ended: of all of it, or of the parts that were final when it was interrupted."""
        interrupted = flight.task.cancelled() or flight.task.exception() is not None
        parts = flight.ended if interrupted else flight.task.result()
        if parts:
            self._landed.append(self._outcome_of(flight, parts))

    async def _land_all(self) -> bool:
        """Waits until nothing is in flight, and records it. Returns whether there was anything."""
        self._wanted.clear()
        anything = bool(self._flying or self._landed)
        while self._flying:
            await self._land()
        await self._record()
        return anything

    async def _record(self) -> None:
        landed, self._landed = self._landed, []
        if landed:
            try:
                await self._store.record(self._scope, landed)
            except StoreError:
                # Kept for the next round. After a cancellation the store's thread continues.
                self._landed = landed + self._landed
                raise

    def _outcome_of(self, flight: _Flight, parts: list[Part]) -> Outcome:
        group, batch, known, *_ = flight
        attempted: list[Attempted] = []
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
        pauses: dict[Paused, Pause | None] = {}
        if works:
            self._all_refused.clear()
            pauses = {paused: None for paused, pause in known.items() if pause and self._pauses.get(paused) is pause}
        for paused, part in failed.items():
            pause, present = self._pause_after(known.get(paused), paused, part), self._pauses.get(paused)
            # Simultaneous failures count as one: their longest delay applies.
            if present is None or present is known.get(paused) or pause.until > present.until:
                pauses[paused] = pause
        if works and not failed:
            self._connection.works()
        self._at_once = IN_FLIGHT if works and not failed else 1
        for paused, changed in pauses.items():
            self._pauses.set(paused, changed)
        return Outcome(group, attempted, pauses)

    def _paused_by(self, group: Group, part: Part) -> Paused:
        """Returns the key whose pause begins after a failed part."""
        if part.response is None:
            return ALL_USERS
        if part.response.rule.scope is FailureScope.USER_AND_TITLE:
            return group.limit_key
        if not may_be_of_an_id(part.response):
            return ALL_USERS
        # Everything of this group is refused: its scid may be wrong. If many groups are refused, another program responds.
        self._all_refused.add(group)
        return ALL_USERS if len(self._all_refused) >= REFUSED_GROUPS else group

    def _pause_after(self, before: Pause | None, paused: Paused, part: Part) -> Pause:
        return pause_after(
            before,
            self._milliseconds(),
            self._world.random(),
            self._poster.problem(part),
            demanded=self._poster.demanded_delay(part),
            error=part.response is not None and part.response.rule.smaller_batch and paused != ALL_USERS,
            time_scale=self._world.time_scale,
        )

    def _before(self, limit_key: RateLimitKey) -> Before:
        """Returns what is awaited before each POST of a batch: it waits for the limits, records the POST durably, and checks the lease."""
        is_claimed = True

        async def before() -> None:
            nonlocal is_claimed
            if is_claimed:
                is_claimed = False  # the first POST was recorded with its batch
                return
            limits = self._limits_of(limit_key)
            while (wait := limits.wait(self._world.monotonic())) > 0:
                if not await self._store.beat(self._service, self._lease):
                    raise _LeaseLost
                await self._world.sleep(min(wait, BEAT))
            if not await self._store.note_post(self._service, limit_key, self._milliseconds(), self._lease):
                raise _LeaseLost
            limits.note(self._world.monotonic())

        return before


class _LeaseLost(Exception):
    """Another process has the lease, because this one was suspended for longer than a lease lasts."""
