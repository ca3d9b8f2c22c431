"""Combines concurrent updates of one user and title into one POST. Each update gets its own result."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from xblshim.model.hresult_codes import E_ABORT, E_FAIL
from xblshim.model.observer import UNOBSERVED, Observer
from xblshim.model.requests import UpdateAchievements

from .achievements_client import AchievementsClient
from .begun_updates import achievements_of
from .bulk_update import AT_ONCE
from .pending_update import Update

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from xblshim.client.attempts.attempt import FirstAttempt
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.host.log_callback import Log
    from xblshim.model.boundary_enums import WaitReason
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Attempt
    from xblshim.model.requests import UpdateAchievement

LONGEST_WAIT = 1.0
"""Seconds that an update waits for the previous POST. A slow or retried POST then doesn't delay all others."""


class CoalescingClient(AchievementsClient):
    """Posts the first update immediately. Updates of the same user and title that arrive before the response share the next POST.

    The local service says what became of each achievement. The real one gives a POST a single status: there an update that would have got
    0x80190130 by itself gets S_OK where another one of its POST was news.
    """

    def __init__(
        self,
        requests: RequestBuilder,
        policy: Policy,
        log: Log,
        close: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        super().__init__(requests, policy, log, close)
        self._groups: dict[_Key, _Group] = {}

    async def update_achievement(
        self, request: UpdateAchievement, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> int:
        result: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        def done(hr: int) -> None:
            if not result.done():
                result.set_result(hr)

        update = Update(request, settings, observer, done)
        group = self._add(update)
        try:
            return await result
        except asyncio.CancelledError:
            group.forget(update)
            raise

    def begin_update(
        self, request: UpdateAchievement, settings: CallSettings, observer: Observer, done: Callable[[int], None]
    ) -> bool:
        self._add(Update(request, settings, observer, done))
        return True

    def _add(self, update: Update) -> _Group:
        request = update.request
        key = _Key(request.xuid, request.title_id, request.scid, update.settings)
        group = self._groups.get(key)
        if group is None:
            group = self._groups[key] = _Group(self, key)
        group.add(update)
        return group

    async def finish_updates(self, updates: Sequence[Update], first: FirstAttempt | None) -> list[int]:
        """Returns the results of one POST. A single update is posted without coalescing."""
        request, settings = updates[0].request, updates[0].settings
        if len(updates) == 1:
            return [await self._update(request, settings, updates[0].observer, first)]
        several = UpdateAchievements(request.xuid, request.title_id, request.scid, achievements_of(updates))
        return await self.update_several(several, settings, _Observers([one.observer for one in updates]), first)

    def stop_updates(self) -> list[asyncio.Task[None]]:
        stopped = [task for group in self._groups.values() for task in group.stop()]
        return [*stopped, *super().stop_updates()]

    def ended(self, key: _Key) -> None:
        """Called when no update of this user and title is in progress."""
        del self._groups[key]

    async def aclose(self) -> None:
        """Ends the updates in progress, too."""
        for group in list(self._groups.values()):
            await group.aclose()
        await super().aclose()


class _Key(NamedTuple):
    """The common values of the updates in a POST."""

    xuid: int
    title_id: int
    scid: str
    settings: CallSettings


class _Group:
    """The updates of one key."""

    def __init__(self, client: CoalescingClient, key: _Key) -> None:
        self._client = client
        self._key = key
        self._loop = asyncio.get_running_loop()
        self._waiting: list[Update] = []
        self._posts = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._due: asyncio.Handle | None = None

    def add(self, update: Update) -> None:
        self._waiting.append(update)
        if self._due is None:
            if self._posts:
                self._due = self._loop.call_later(LONGEST_WAIT, self._post)
            else:
                # Updates in this turn of the loop share the POST.
                self._due = self._loop.call_soon(self._post)

    def forget(self, update: Update) -> None:
        """Removes an update whose call was canceled, unless it was posted already."""
        self._waiting = [one for one in self._waiting if one is not update]

    def _post(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
        posted: dict[str, Update] = {}
        remaining: list[Update] = []
        for one in self._waiting:
            # A POST has each id once. The result of a second update depends on the first one's.
            if one.request.achievement_id in posted or len(posted) == AT_ONCE:
                remaining.append(one)
            else:
                posted[one.request.achievement_id] = one
        self._waiting = remaining
        if posted:
            self._posts += 1
            updates = tuple(posted.values())
            try:
                has_begun = self._client.post_update(updates, self._ended)
            except Exception:  # the client's general path meets the same error, and logs it
                has_begun = False
            if not has_begun:
                task = self._loop.create_task(self._complete(updates))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            if remaining:
                self._due = self._loop.call_later(LONGEST_WAIT, self._post)
        elif not self._posts:
            self._client.ended(self._key)

    async def _complete(self, updates: Sequence[Update]) -> None:
        results = [E_FAIL] * len(updates)
        try:
            results = await self._client.finish_updates(updates, None)
        finally:
            for one, hr in zip(updates, results, strict=True):
                one.done(hr)
            self._ended()

    def _ended(self) -> None:
        self._posts -= 1
        if not self._posts:
            self._post()

    def stop(self) -> list[asyncio.Task[None]]:
        """Ends all updates of the group. Returns the canceled tasks, which the caller must await."""
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            one.done(E_ABORT)
        for task in self._tasks:
            task.cancel()
        return list(self._tasks)

    async def aclose(self) -> None:
        """Cancels the remaining updates. The bridge has canceled their calls already."""
        await asyncio.gather(*self.stop(), return_exceptions=True)


class _Observers(Observer):
    """The observers of the calls that share a POST. All of them belong to one title, which has one network switch."""

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
