"""Sends updates over this package's own connections: from a call's values to its HRESULT, with no task, timer or HTTP object for each call.

It is for what succeeds at once. Everything else goes on as a task of the client, with the outcome of the attempt that was made here.
"""

from __future__ import annotations

from xblshim.client.attempts.attempt import CompleteResponse, failure_of, is_html
from xblshim.client.transport.errors import network_errors
from xblshim.client.transport.http_connection import NoResponse
from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.model.hresult_codes import HTTP_E_STATUS_NOT_MODIFIED, S_OK

from .begun_updates import BegunPost, BegunUpdates

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.tokens.token_source import UserTokenSource
    from xblshim.client.transport import Response
    from xblshim.client.transport.connection_pool import Pool
    from xblshim.client.transport.http_connection import Connection
    from xblshim.client.transport.response_parser import ResponseParser
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
        self.warning = policy.warning

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
        except Exception:  # the client's general path meets the same error, and logs it
            return False
        seconds = self._policy.timeout(settings.timeout_window, 0.0)
        post = _Post(self, updates, ended, seconds, token)
        post.pool, post.data = pool, template.request(post.achievements, line)
        self.track(post)
        limit = self._policy.limit
        if limit is None or limit.try_acquire(post.send_after_wait):
            post.send(post.deadline - seconds)
        return True

    def _authorization_line(self, token: str) -> bytes:
        if token != self._authorization[0]:
            self._authorization = token, b"\r\nAuthorization: " + token.encode("ascii")
        return self._authorization[1]


class _Post(BegunPost):
    """One POST: an exchange of its connection."""

    _path: UpdatePath
    pool: Pool
    data: bytes
    """The request's bytes."""
    pieces = 4
    waits = True
    _repeated = False
    _connection: Connection | None = None
    _connecting: asyncio.Task[None] | None = None

    def send_after_wait(self) -> bool:
        """Sends after a wait for other requests. The time limit of the attempt starts now."""
        now = self._path.time()
        self.deadline = now + self._seconds
        self.send(now)
        return True

    def send(self, now: float) -> None:
        """`now` is the loop's time."""
        self.waits = False
        connection = self.pool.rested(now)
        if connection is None:
            self._connecting = self._path.run(self._connect(renew=False))
        else:
            self._exchange(connection, now)

    async def _connect(self, *, renew: bool) -> None:
        try:
            connection = await (self.pool.renew() if renew else self.pool.acquire())
        except network_errors() as error:
            self.fail(failure_of(error))
        except Exception as error:  # such as a missing TLS library
            self.fail(error)
        else:
            self._exchange(connection, self._path.time())

    def _exchange(self, connection: Connection, now: float) -> None:
        self._connection = connection
        self._sent_at = now
        connection.start("POST", self.data, self)

    # Called by the connection

    def completed(self, parser: ResponseParser) -> None:
        status = parser.status
        if (200 <= status <= 299 or status == 304) and _is_plain(parser.headers):
            if self._path.warning.remaining:
                self._path.warning.check(parser.headers)
            if len(self.updates) == 1 or status == 304:
                self.succeed([S_OK if status != 304 else HTTP_E_STATUS_NOT_MODIFIED] * len(self.updates))
            else:
                from .bulk_update import results_of

                self.succeed(results_of(CompleteResponse(status, b"".join(parser.body)), self.achievements))
        else:
            from xblshim.client.transport.http_response import response_of

            self.fail(response_of(parser))

    def opened(self, response: Response) -> None:
        self.fail(response)

    def failed(self, error: Exception) -> None:
        if self._over:  # abandon() dropped the connection
            return
        connection = self._connection
        assert connection is not None
        if not self._repeated:
            self.pool.distrust(self._sent_at)
            if isinstance(error, NoResponse) and connection.has_served:
                # Nothing is known about the request. KeepAliveTransport handles this in the same way.
                self._repeated = True
                self._connecting = self._path.run(self._connect(renew=True))
                return
        self.fail(failure_of(error))

    # The end of the attempt

    def abandon(self) -> None:
        self._over = True
        if self._connecting is not None:
            self._connecting.cancel()
        if self._connection is not None:
            self.pool.distrust(self._sent_at)
            self._connection.drop(self)
        super().abandon()


def _is_plain(headers: list[tuple[bytes, bytes]]) -> bool:
    """Returns whether the body of a success can be ignored: it is neither a web page nor compressed."""
    for name, value in headers:
        size = len(name)
        if size == 12 and name.lower() == b"content-type":
            if not value.startswith(b"application/") and is_html(value.decode("latin-1")):
                return False
        elif size == 16 and name.lower() == b"content-encoding":
            return False
    return True
