"""Updates of one user in one title that are under way at the same time go into one POST; each gets its own result."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from xblshim.model.hresult_codes import E_FAIL
from xblshim.model.observer import UNOBSERVED, Observer
from xblshim.model.requests import UpdateAchievement, UpdateAchievements

from .achievements_client import AchievementsClient
from .bulk_update import AT_ONCE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.model.boundary_enums import WaitReason
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Attempt

LONGEST_WAIT = 1.0
"""Seconds that an update waits for the POST before it. One that is slow, or is tried again after a while, is not everybody's delay."""


class CoalescingClient(AchievementsClient):
    """Posts the first update at once, and what comes until its answer is there together: nobody waits for company.

    The local service says what became of each achievement. The real one answers a POST as a whole: there an update that would have got
    0x80190130 by itself gets S_OK where another one of its POST was news.
    """

    def __init__(
        self,
        requests: RequestBuilder,
        policy: Policy,
        log: Callable[[str, str], None],
        close: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        super().__init__(requests, policy, log, close)
        self._groups: dict[_Key, _Group] = {}

    async def update_achievement(
        self, request: UpdateAchievement, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> int:
        key = _Key(request.xuid, request.title_id, request.scid, settings)
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = _Group(self, key)
        return await group.result_of(request.achievement_id, request.percent_complete, observer)

    async def post(self, key: _Key, updates: Sequence[_Waiting]) -> list[int]:
        """The results of one POST. A single update is posted as without all this."""
        if len(updates) == 1:
            [one] = updates
            update = UpdateAchievement(key.xuid, key.title_id, key.scid, one.achievement_id, one.percent)
            return [await super().update_achievement(update, key.settings, one.observer)]
        pairs = tuple((one.achievement_id, one.percent) for one in updates)
        several = UpdateAchievements(key.xuid, key.title_id, key.scid, pairs)
        observer = _Observers([one.observer for one in updates])
        return await self.update_several(several, key.settings, observer)

    def ended(self, key: _Key) -> None:
        """Nothing of this user and title is under way."""
        del self._groups[key]

    async def aclose(self) -> None:
        """Also ends what is under way."""
        for group in list(self._groups.values()):
            await group.aclose()
        await super().aclose()


class _Key(NamedTuple):
    """What the updates of a POST have in common."""

    xuid: int
    title_id: int
    scid: str
    settings: CallSettings


class _Waiting(NamedTuple):
    achievement_id: str
    percent: int
    observer: Observer
    result: asyncio.Future[int]


class _Group:
    """The updates of one key."""

    def __init__(self, client: CoalescingClient, key: _Key) -> None:
        self._client = client
        self._key = key
        self._loop = asyncio.get_running_loop()
        self._waiting: list[_Waiting] = []
        self._posts: set[asyncio.Task[None]] = set()
        self._due: asyncio.Handle | None = None

    async def result_of(self, achievement_id: str, percent: int, observer: Observer) -> int:
        result: asyncio.Future[int] = self._loop.create_future()
        self._waiting.append(_Waiting(achievement_id, percent, observer, result))
        if self._due is None:
            if self._posts:
                self._due = self._loop.call_later(LONGEST_WAIT, self._post)
            else:
                # Those that come in this turn of the loop go along.
                self._due = self._loop.call_soon(self._post)
        return await result

    def _post(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
        taken: dict[str, _Waiting] = {}
        left: list[_Waiting] = []
        for one in self._waiting:
            if one.result.done():  # canceled
                continue
            # An id once in a POST: a second update of it has a result of its own, which depends on the first's.
            if one.achievement_id in taken or len(taken) == AT_ONCE:
                left.append(one)
            else:
                taken[one.achievement_id] = one
        self._waiting = left
        if taken:
            post = self._loop.create_task(self._complete(list(taken.values())))
            self._posts.add(post)
            post.add_done_callback(self._ended)
            if left:
                self._due = self._loop.call_later(LONGEST_WAIT, self._post)
        elif not self._posts:
            self._client.ended(self._key)

    async def _complete(self, updates: list[_Waiting]) -> None:
        results = [E_FAIL] * len(updates)
        try:
            results = await self._client.post(self._key, updates)
        finally:
            for one, hr in zip(updates, results, strict=True):
                if not one.result.done():
                    one.result.set_result(hr)

    def _ended(self, post: asyncio.Task[None]) -> None:
        self._posts.discard(post)
        if not self._posts:
            self._post()

    async def aclose(self) -> None:
        """By now nobody waits for these: the bridge has canceled its calls."""
        for one in self._waiting:
            one.result.cancel()
        for post in self._posts:
            post.cancel()
        await asyncio.gather(*self._posts, return_exceptions=True)


class _Observers(Observer):
    """Those of the calls that share a POST. All of them belong to one title, which has one network switch."""

    __slots__ = ("_observers",)

    def __init__(self, observers: list[Observer]) -> None:
        self._observers = observers

    @property
    def offline(self) -> bool:
        return self._observers[0].offline

    @property
    def observed(self) -> bool:
        return any(observer.observed for observer in self._observers)

    def attempt(self, attempt: Attempt) -> None:
        for observer in self._observers:
            if observer.observed:
                observer.attempt(attempt)

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        for observer in self._observers:
            observer.waiting(reason, seconds)
