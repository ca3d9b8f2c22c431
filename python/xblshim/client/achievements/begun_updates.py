"""Shared by the update paths without a task: updates in progress, time limits, closing, and continuation as a task of the client."""

from __future__ import annotations

import asyncio
import math

from xblshim.client.attempts.attempt import FirstAttempt, took_too_long, waited_in_vain
from xblshim.client.sending.throttle_memory import Api
from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.model.hresult_codes import E_ABORT, E_FAIL

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Sequence
    from typing import Any, Protocol

    from xblshim.client.attempts.attempt import CompleteResponse
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.transport import Response

    from .fallback import Fallback
    from .pending_update import Update

    class Client(Protocol):
        """The client, which completes updates that don't succeed here."""

        @property
        def fallback(self) -> Fallback | None: ...

        async def finish_updates(self, updates: Sequence[Update], first: FirstAttempt) -> list[int]:
            """Returns the updates' HRESULTs. `first` is the attempt with all of them in one POST."""
            ...


class BegunUpdates:
    """Updates in progress without a task. Used on one event loop. `policy` belongs to the client, which completes updates that don't succeed here."""

    def __init__(self, client: Client, policy: Policy) -> None:
        self._client = client
        self._policy = policy
        self._loop = asyncio.get_running_loop()
        self.time = self._loop.time
        self.clock = policy.clock
        self._posts: dict[BegunPost, None] = {}  # in order of their start
        self._tasks: set[asyncio.Task[None]] = set()
        self._sweep: asyncio.TimerHandle | None = None
        self._next_sweep = math.inf  # by the loop's time

    def post(self, updates: Sequence[Update], ended: Callable[[], None] | None = None) -> bool:
        """Posts updates of one user and title with equal settings; `ended` is called after the last `done`.

        Returns False, without any effect, when the updates must go through the client at once.
        """
        raise NotImplementedError

    def may_begin(self, updates: Sequence[Update]) -> bool:
        """Returns False when the network is switched off, routed handlers observe attempts, or the service is throttled."""
        for update in updates:
            if update.observer.offline or update.observer.observed:
                return False
        return not self._policy.memory.entries

    def track(self, post: BegunPost) -> None:
        self._posts[post] = None
        if post.deadline < self._next_sweep:
            self._sweep_at(post.deadline)

    def stop(self) -> list[asyncio.Task[None]]:
        """Ends the updates in progress, without a result. Returns the canceled tasks, which the caller must await."""
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep, self._next_sweep = None, math.inf
        for post in _waiting_first(self._posts):
            post.abandon()
        for task in self._tasks:
            task.cancel()
        return list(self._tasks)

    # For posts

    def run(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def ended(self, post: BegunPost) -> None:
        """Ends the attempt."""
        del self._posts[post]
        limit = self._policy.limit
        if limit is not None:
            if post.waits:
                limit.cancel_wait(post.send_after_wait)
            else:
                limit.release()

    def succeeded(self, post: BegunPost, results: list[int]) -> None:
        memory, fallback = self._policy.memory, self._client.fallback
        if memory.entries:
            memory.succeeded(Api.UPDATE, post.began)
        if fallback is not None and fallback.in_use:
            fallback.settled([update.request for update in post.updates])
        post.resolve(results)

    async def continue_with_client(self, post: BegunPost, attempt: FirstAttempt) -> None:
        """Completes updates whose attempt didn't succeed through the client."""
        results = [E_FAIL] * len(post.updates)
        try:
            results = await self._client.finish_updates(post.updates, attempt)
        except asyncio.CancelledError:
            results = [E_ABORT] * len(post.updates)
        finally:
            post.resolve(results)

    # Time limits: one timer for all attempts.

    def _sweep_at(self, when: float) -> None:
        if self._sweep is not None:
            self._sweep.cancel()
        self._sweep, self._next_sweep = self._loop.call_at(when, self._end_late_ones), when

    def _end_late_ones(self) -> None:
        self._sweep, self._next_sweep = None, math.inf
        now = self._loop.time()
        for post in _waiting_first(post for post in self._posts if post.deadline <= now):
            post.expire()
        if self._posts:
            self._sweep_at(min([post.deadline for post in self._posts]))


class BegunPost:
    """Updates whose first attempt is in progress."""

    waits = False
    """Whether the attempt waits for another one's end."""
    _over = False

    def __init__(
        self,
        path: BegunUpdates,
        updates: Sequence[Update],
        ended: Callable[[], None] | None,
        seconds: float,
        token: str | None,
    ) -> None:
        """`seconds` is the time limit of the attempt, `token` the Authorization value of the request."""
        self.updates = updates
        self.achievements = achievements_of(updates)
        self.began = path.clock()
        """By the policy's clock."""
        self.deadline = path.time() + seconds
        """By the loop's time."""
        self._path = path
        self._ended = ended
        self._seconds = seconds
        self._token = token

    def send_after_wait(self) -> bool:
        """Makes the attempt after a wait for other requests. Returns True."""
        raise NotImplementedError

    def expire(self) -> None:
        """Called when the time limit is over."""
        self.abandon()
        self._continue(waited_in_vain(self._seconds) if self.waits else took_too_long(self._seconds))

    def abandon(self) -> None:
        """Ends the attempt without an outcome."""
        self._over = True
        self._path.ended(self)

    def succeed(self, results: list[int]) -> None:
        self._over = True
        self._path.ended(self)
        self._path.succeeded(self, results)

    def fail(self, outcome: Response | CompleteResponse | Exception) -> None:
        self._over = True
        self._path.ended(self)
        self._continue(outcome)

    def _continue(self, outcome: Response | CompleteResponse | Exception) -> None:
        attempt = FirstAttempt(outcome, self._token, self.began, self._seconds, self.deadline)
        self._path.run(self._path.continue_with_client(self, attempt))

    def resolve(self, results: list[int]) -> None:
        for update, hr in zip(self.updates, results, strict=True):
            update.done(hr)
        if self._ended is not None:
            self._ended()


def achievements_of(updates: Sequence[Update]) -> tuple[tuple[str, int], ...]:
    """Returns the achievement id and percent of each update."""
    return tuple([one.request[3:] for one in updates])


def _waiting_first(posts: Iterable[BegunPost]) -> list[BegunPost]:
    """Returns the posts in the order in which to end them: the end of an active attempt would send waiting ones."""
    return sorted(posts, key=lambda post: not post.waits)
