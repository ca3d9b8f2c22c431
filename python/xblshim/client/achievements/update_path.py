"""The path of updates over our own connections: from the values of a call to its HRESULT, without a task, a timer or an HTTP object a call.

It is for what succeeds at once. Everything else goes on as a task of the client, with the outcome of the attempt that was made here.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from xblshim.client.attempts.attempt import (
    Answer,
    FirstAttempt,
    failure_of,
    is_html,
    took_too_long,
    waited_in_vain,
)
from xblshim.client.sending.throttle_memory import Api
from xblshim.client.transport.http_connection import Unanswered, response_of
from xblshim.client.transport.httpx_interface import NetworkError
from xblshim.model.hresult_codes import E_ABORT, E_FAIL, HTTP_E_STATUS_NOT_MODIFIED, S_OK

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from typing import Any, Protocol

    from xblshim.client.attempts.attempt import AttemptFailed
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.tokens.token_source import UserTokenSource
    from xblshim.client.transport import Response
    from xblshim.client.transport.connection_pool import Pool
    from xblshim.client.transport.http_connection import Connection
    from xblshim.client.transport.response_parser import AnswerParser
    from xblshim.client.wire.request_builder import RequestBuilder

    from .fallback import Fallback
    from .pending_update import Update

    class Client(Protocol):
        """What completes updates that don't succeed here."""

        @property
        def fallback(self) -> Fallback | None: ...

        async def finish_updates(self, updates: Sequence[Update], first: FirstAttempt) -> list[int]:
            """Their HRESULTs. `first` was made with all of them in one POST."""
            ...


class UpdatePath:
    """Posts updates. Used on one event loop."""

    def __init__(
        self,
        client: Client,
        requests: RequestBuilder,
        policy: Policy,
        tokens: UserTokenSource | None,
        open_pool: Callable[[], Pool],
    ) -> None:
        """`policy` is that of the client, which completes what doesn't succeed here; `open_pool` opens the service's connections."""
        self._client = client
        self._requests = requests
        self._policy = policy
        self._tokens = tokens
        self._authorization = "", b""
        self._open_pool = open_pool
        self._pool: Pool | None = None
        self._loop = asyncio.get_running_loop()
        self._posts: dict[_Post, None] = {}  # in the order of their beginning
        self._tasks: set[asyncio.Task[None]] = set()
        self._sweep: asyncio.TimerHandle | None = None

    def post(self, updates: Sequence[Update], ended: Callable[[], None] | None = None) -> bool:
        """Posts updates of one user and title with equal settings; `ended` is called after the last `done`.

        False, and nothing else happens, where it is the client's way at once: the network is switched off, routed handlers observe attempts, the
        service demanded a wait, a token must be awaited."""
        policy = self._policy
        if policy.memory.entries:
            return False
        for update in updates:
            if update.observer.offline or update.observer.observed:
                return False
        token, line = None, b""
        if self._tokens is not None:
            token = self._tokens.ready()
            if token is None or not (token.isascii() and token.isprintable()):
                return False
            line = self._authorization_line(token)
        request, settings = updates[0].request, updates[0].settings
        try:
            pool = self._pool
            if pool is None:
                pool = self._pool = self._open_pool()
            template = self._requests.update_template(
                request.xuid, request.title_id, request.scid, settings.accept_language
            )
        except Exception:  # the client's way meets the same error, and logs it
            return False
        data = template.request([(one.request.achievement_id, one.request.percent_complete) for one in updates], line)
        now, seconds = self._loop.time(), policy.timeout(settings.timeout_window, 0.0)
        post = _Post(
            self, pool, updates, ended, data, FirstAttempt(None, token, policy.clock(), seconds, now + seconds)
        )
        self._posts[post] = None
        if self._sweep is None or now + seconds < self._sweep.when():
            self._sweep_at(now + seconds)
        if policy.limit is None or policy.limit.take(post.go):
            post.send()
        return True

    def _authorization_line(self, token: str) -> bytes:
        if token != self._authorization[0]:
            self._authorization = token, b"\r\nAuthorization: " + token.encode("ascii")
        return self._authorization[1]

    def stop(self) -> list[asyncio.Task[None]]:
        """Ends what is under way, without a result. Returns the tasks that it canceled, which are to be awaited."""
        for post in list(self._posts):
            post.abandon()
        for task in self._tasks:
            task.cancel()
        return list(self._tasks)

    # What posts use.

    def time(self) -> float:
        return self._loop.time()

    def run(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def ended(self, post: _Post, *, waited: bool = False) -> None:
        """The attempt is over; `waited`: it was never made."""
        del self._posts[post]
        limit = self._policy.limit
        if limit is not None:
            if waited:
                limit.forget(post.go)
            else:
                limit.release()

    def succeeded(self, post: _Post, results: list[int]) -> None:
        memory, fallback = self._policy.memory, self._client.fallback
        if memory.entries:
            memory.succeeded(Api.UPDATE, post.attempt.began)
        if fallback is not None and fallback.in_use:
            fallback.settled([update.request for update in post.updates])
        post.give(results)

    async def go_on(self, post: _Post, attempt: FirstAttempt) -> None:
        """Completes updates whose attempt didn't succeed, as the client does."""
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
        late = [post for post in self._posts if post.attempt.deadline <= now]
        # Those that still wait first: a place that gets free now comes too late for them.
        for post in sorted(late, key=lambda post: not post.waits):
            post.expire()
        if self._posts:
            self._sweep_at(min([post.attempt.deadline for post in self._posts]))


class _Post:
    """One POST: an exchange of its connection."""

    __slots__ = (
        "_asked_at",
        "_connecting",
        "_connection",
        "_data",
        "_ended",
        "_over",
        "_path",
        "_pool",
        "_repeated",
        "attempt",
        "updates",
        "waits",
    )

    pieces = 4

    def __init__(
        self,
        path: UpdatePath,
        pool: Pool,
        updates: Sequence[Update],
        ended: Callable[[], None] | None,
        data: bytes,
        attempt: FirstAttempt,
    ) -> None:
        self.updates = updates
        self.attempt = attempt
        self._path = path
        self._pool = pool
        self._ended = ended
        self._data = data
        self.waits = True
        self._over = self._repeated = False
        self._connection: Connection | None = None
        self._connecting: asyncio.Task[None] | None = None

    def go(self) -> None:
        """Sends after a wait for other requests. The time limit of the attempt begins now."""
        self.attempt = self.attempt._replace(deadline=self._path.time() + self.attempt.seconds)
        self.send()

    def send(self) -> None:
        self.waits = False
        connection = self._pool.rested()
        if connection is None:
            self._connecting = self._path.run(self._connect(renew=False))
        else:
            self._ask(connection)

    async def _connect(self, *, renew: bool) -> None:
        try:
            connection = await (self._pool.renew() if renew else self._pool.acquire())
        except NetworkError as error:
            self._end(failure_of(error))
        else:
            self._ask(connection)

    def _ask(self, connection: Connection) -> None:
        self._connection = connection
        self._asked_at = self._path.time()
        connection.start("POST", self._data, self)

    # What the connection calls.

    def answered(self, parser: AnswerParser) -> None:
        if self._over:
            return
        status = parser.status
        if (200 <= status <= 299 or status == 304) and _is_plain(parser.headers):
            results = self._results(status, parser.body)
            self._over = True
            self._path.ended(self)
            self._path.succeeded(self, results)
        else:
            self._end(response_of(parser))

    def opened(self, response: Response) -> None:
        self._end(response)

    def failed(self, error: Exception) -> None:
        if self._over:
            return
        connection = self._connection
        assert connection is not None
        if not self._repeated:
            self._pool.distrust(self._asked_at)
            if isinstance(error, Unanswered) and connection.has_served:
                # It says nothing of the request: the same as KeepAliveTransport does.
                self._repeated = True
                self._connecting = self._path.run(self._connect(renew=True))
                return
        self._end(failure_of(error))

    # The end of the attempt.

    def _results(self, status: int, body: list[bytes]) -> list[int]:
        if len(self.updates) == 1 or status == 304:
            return [S_OK if status != 304 else HTTP_E_STATUS_NOT_MODIFIED] * len(self.updates)
        from .bulk_update import results_of

        posted = [(one.request.achievement_id, one.request.percent_complete) for one in self.updates]
        return results_of(Answer(status, b"".join(body)), posted)

    def expire(self) -> None:
        """The time limit is over."""
        seconds, waited = self.attempt.seconds, self.waits
        self.abandon()
        failure = waited_in_vain(seconds) if waited else took_too_long(seconds)
        self._path.run(self._path.go_on(self, self.attempt._replace(outcome=failure)))

    def abandon(self) -> None:
        """Ends the attempt without an outcome."""
        self._over = True
        if self._connecting is not None:
            self._connecting.cancel()
        if self._connection is not None:
            self._pool.distrust(self._asked_at)
            self._connection.drop(self)
        self._path.ended(self, waited=self.waits)

    def _end(self, outcome: Response | AttemptFailed) -> None:
        self._over = True
        self._path.ended(self)
        self._path.run(self._path.go_on(self, self.attempt._replace(outcome=outcome)))

    def give(self, results: list[int]) -> None:
        for update, hr in zip(self.updates, results, strict=True):
            update.done(hr)
        if self._ended is not None:
            self._ended()


def _is_plain(headers: list[tuple[bytes, bytes]]) -> bool:
    """Whether a success may be believed without a look at the body: it is no web page, and not packed."""
    for name, value in headers:
        size = len(name)
        if size == 12 and name.lower() == b"content-type":
            if is_html(value.decode("latin-1")):
                return False
        elif size == 16 and name.lower() == b"content-encoding":
            return False
    return True
