"""Shared by the update paths without a task: updates in progress, time limits, closing, and continuation as a task of the client."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from xblshim.client.attempts.attempt import FirstAttempt, took_too_long, waited_in_vain
from xblshim.client.sending.throttle_memory import Api
from xblshim.model.hresult_codes import E_ABORT, E_FAIL

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Sequence
    from typing import Any, Protocol

    from xblshim.client.attempts.attempt import Answer
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.transport import Response
    from xblshim.model.call_settings import CallSettings

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
        self._posts: dict[BegunPost, None] = {}  # in the order of their beginning
        self._tasks: set[asyncio.Task[None]] = set()
        self._sweep: asyncio.TimerHandle | None = None

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

    def attempt(self, settings: CallSettings, token: str | None) -> FirstAttempt:
        """Begins a first attempt."""
        policy, now = self._policy, self._loop.time()
        seconds = policy.timeout(settings.timeout_window, 0.0)
        return FirstAttempt(None, token, policy.clock(), seconds, now + seconds)

    def begun(self, post: BegunPost) -> None:
        self._posts[post] = None
        deadline = post.attempt.deadline
        if self._sweep is None or deadline < self._sweep.when():
            self._sweep_at(deadline)

    def stop(self) -> list[asyncio.Task[None]]:
        """Ends the updates in progress, without a result. Returns the canceled tasks, which the caller must await."""
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep = None
        for post in _waiting_first(self._posts):
            post.abandon()
        for task in self._tasks:
            task.cancel()
        return list(self._tasks)

    # What posts use.

    def run(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def ended(self, post: BegunPost, *, waited: bool = False) -> None:
        """Ends the attempt. `waited`: it was never sent."""
        del self._posts[post]
        limit = self._policy.limit
        if limit is not None:
            if waited:
                limit.forget(post.go)
            else:
                limit.release()

    def succeeded(self, post: BegunPost, results: list[int]) -> None:
        memory, fallback = self._policy.memory, self._client.fallback
        if memory.entries:
            memory.succeeded(Api.UPDATE, post.attempt.began)
        if fallback is not None and fallback.in_use:
            fallback.settled([update.request for update in post.updates])
        post.give(results)

    async def go_on(self, post: BegunPost, attempt: FirstAttempt) -> None:
        """Completes updates whose attempt didn't succeed through the client."""
        results = [E_FAIL] * len(post.updates)
        try:
            results = await self._client.finish_updates(post.updates, attempt)
        except asyncio.CancelledError:
            results = [E_ABORT] * len(post.updates)
        finally:
            post.give(results)

    # Time limits: one timer for all attempts.

    def _sweep_at(self, when: float) -> None:
        if self._sweep is not None:
            self._sweep.cancel()
        self._sweep = self._loop.call_at(when, self._end_late_ones)

    def _end_late_ones(self) -> None:
        self._sweep = None
        now = self._loop.time()
        for post in _waiting_first(post for post in self._posts if post.attempt.deadline <= now):
            post.expire()
        if self._posts:
            self._sweep_at(min([post.attempt.deadline for post in self._posts]))


class BegunPost:
    """Updates whose first attempt is in progress."""

    __slots__ = ("_ended", "_over", "_path", "attempt", "updates")

    waits = False
    """Whether the attempt waits for others' end."""

    def __init__(
        self,
        path: BegunUpdates,
        updates: Sequence[Update],
        ended: Callable[[], None] | None,
        attempt: FirstAttempt,
    ) -> None:
        self.updates = updates
        self.attempt = attempt
        self._path = path
        self._ended = ended
        self._over = False

    def go(self) -> bool:
        """Makes the attempt after a wait for other requests. Returns True."""
        raise NotImplementedError

    def expire(self) -> None:
        """Called when the time limit is over."""
        seconds, waited = self.attempt.seconds, self.waits
        self.abandon()
        failure = waited_in_vain(seconds) if waited else took_too_long(seconds)
        self._path.run(self._path.go_on(self, self.attempt._replace(outcome=failure)))

    def abandon(self) -> None:
        """Ends the attempt without an outcome."""
        self._over = True
        self._path.ended(self, waited=self.waits)

    def succeed(self, results: list[int]) -> None:
        self._over = True
        self._path.ended(self)
        self._path.succeeded(self, results)

    def fail(self, outcome: Response | Answer | Exception) -> None:
        self._over = True
        self._path.ended(self)
        self._path.run(self._path.go_on(self, self.attempt._replace(outcome=outcome)))

    def give(self, results: list[int]) -> None:
        for update, hr in zip(self.updates, results, strict=True):
            update.done(hr)
        if self._ended is not None:
            self._ended()


def _waiting_first(posts: Iterable[BegunPost]) -> list[BegunPost]:
    """In the order in which they end: the end of another attempt would send those that still wait."""
    return sorted(posts, key=lambda post: not post.waits)
