"""Sends updates over this package's own connections: from a call's values to its HRESULT, with no task, timer or HTTP object for each call.

It is for what succeeds at once. Everything else goes on as a task of the client, with the outcome of the attempt that was made here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.client.attempts.attempt import Answer, failure_of, is_html
from xblshim.client.transport.errors import network_errors
from xblshim.client.transport.http_connection import Unanswered
from xblshim.model.hresult_codes import HTTP_E_STATUS_NOT_MODIFIED, S_OK

from .begun_updates import BegunPost, BegunUpdates

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from xblshim.client.attempts.attempt import FirstAttempt
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.sending.service_warning import ServiceWarning
    from xblshim.client.tokens.token_source import UserTokenSource
    from xblshim.client.transport import Response
    from xblshim.client.transport.connection_pool import Pool
    from xblshim.client.transport.http_connection import Connection
    from xblshim.client.transport.response_parser import AnswerParser
    from xblshim.client.wire.request_builder import RequestBuilder

    from .begun_updates import Client
    from .pending_update import Update


class UpdatePath(BegunUpdates):
    """Sends updates over this package's own connections."""

    def __init__(
        self,
        client: Client,
        requests: RequestBuilder,
        policy: Policy,
        tokens: UserTokenSource | None,
        open_pool: Callable[[], Pool],
    ) -> None:
        """`open_pool` opens the service's connections."""
        super().__init__(client, policy)
        self._requests = requests
        self._tokens = tokens
        self._authorization = "", b""
        self._open_pool = open_pool
        self._pool: Pool | None = None

    def post(self, updates: Sequence[Update], ended: Callable[[], None] | None = None) -> bool:
        """Returns False also when the token isn't available immediately."""
        if not self.may_begin(updates):
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
        achievements = [(request.achievement_id, request.percent_complete)]
        for update in updates[1:]:
            achievements.append((update.request.achievement_id, update.request.percent_complete))
        data = template.request(achievements, line)
        post = _Post(self, updates, ended, self.attempt(settings, token), pool, data, self._policy.warning)
        self.begun(post)
        limit = self._policy.limit
        if limit is None or limit.take(post.go):
            post.send()
        return True

    def _authorization_line(self, token: str) -> bytes:
        if token != self._authorization[0]:
            self._authorization = token, b"\r\nAuthorization: " + token.encode("ascii")
        return self._authorization[1]


class _Post(BegunPost):
    """One POST: an exchange of its connection."""

    __slots__ = ("_asked_at", "_connecting", "_connection", "_data", "_pool", "_repeated", "_warning", "waits")

    pieces = 4

    def __init__(
        self,
        path: UpdatePath,
        updates: Sequence[Update],
        ended: Callable[[], None] | None,
        attempt: FirstAttempt,
        pool: Pool,
        data: bytes,
        warning: ServiceWarning,
    ) -> None:
        super().__init__(path, updates, ended, attempt)
        self._pool = pool
        self._data = data
        self._warning = warning
        self.waits = True
        self._repeated = False
        self._connection: Connection | None = None
        self._connecting: asyncio.Task[None] | None = None

    def go(self) -> bool:
        """Sends after a wait for other requests. The time limit of the attempt starts now."""
        self.attempt = self.attempt._replace(deadline=self._path.time() + self.attempt.seconds)
        self.send()
        return True

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
        except network_errors() as error:
            self.fail(failure_of(error))
        except Exception as error:  # such as a TLS library that is missing
            self.fail(error)
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
            if self._warning.left:
                self._warning.look(parser.headers)
            self.succeed(self._results(status, parser.body))
        else:
            from xblshim.client.transport.http_response import response_of

            self.fail(response_of(parser))

    def opened(self, response: Response) -> None:
        self.fail(response)

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
        self.fail(failure_of(error))

    # The end of the attempt.

    def _results(self, status: int, body: list[bytes]) -> list[int]:
        if len(self.updates) == 1 or status == 304:
            return [S_OK if status != 304 else HTTP_E_STATUS_NOT_MODIFIED] * len(self.updates)
        from .bulk_update import results_of

        posted = [(one.request.achievement_id, one.request.percent_complete) for one in self.updates]
        return results_of(Answer(status, b"".join(body)), posted)

    def abandon(self) -> None:
        self._over = True
        if self._connecting is not None:
            self._connecting.cancel()
        if self._connection is not None:
            self._pool.distrust(self._asked_at)
            self._connection.drop(self)
        super().abandon()


def _is_plain(headers: list[tuple[bytes, bytes]]) -> bool:
    """Returns whether a success needs no look at the body: it is neither a web page nor compressed."""
    for name, value in headers:
        size = len(name)
        if size == 12 and name.lower() == b"content-type":
            if not value.startswith(b"application/") and is_html(value.decode("latin-1")):
                return False
        elif size == 16 and name.lower() == b"content-encoding":
            return False
    return True
