"""HTTP/1.1 with keep-alive on asyncio's protocols: the subset that updates need, much cheaper than httpx's own transport."""

from __future__ import annotations

import asyncio

from xblshim.host.light_typing import TYPE_CHECKING, Any

from .connection_pool import Pool
from .errors import ConnectError, LocalProtocolError
from .http_connection import Connection, NoResponse
from .open_socket import host_name, open_socket

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping

    from .address import Address
    from .httpx_interface import URL, Request, Response


class KeepAliveTransport:
    """Sends requests to one service: the scheme, host and port of a URL. Callers apply time limits by cancellation.

    A connection that had served before and is closed without a byte of a response doesn't affect the request: it is sent again, once,
    on a new connection. So only requests may be given that may be repeated; others have the extension `once` and get a new connection.
    """

    def __init__(self, service: URL | Address, connections: int, environ: Mapping[str, str]) -> None:
        """`connections`: the limit of open connections; `environ` selects the CA certificates, read with the first connection."""
        self._scheme = service.raw_scheme
        self._netloc = service.netloc
        self._host = service.raw_host.decode("ascii")
        self._secure = service.scheme == "https"
        self._port = service.port or (443 if self._secure else 80)
        self._environ = environ
        self._tls: ssl.SSLContext | None = None
        self._pool = Pool(self._dial, connections)

    @property
    def pool(self) -> Pool:
        """The connections, for code that sends its requests itself."""
        return self._pool

    async def handle_async_request(self, request: Request) -> Response:
        """Sends a request. Raises ConnectError, ReadError and RemoteProtocolError, and LocalProtocolError for a request that can't be sent."""
        url = request.url
        if url.netloc != self._netloc or url.raw_scheme != self._scheme:
            raise LocalProtocolError(
                f"{url.scheme}://{url.netloc.decode('ascii')} is not the service of this transport"
            )
        data = request_bytes(request, await request.aread())
        pool = self._pool
        once = "once" in request.extensions
        connection = await (pool.renew() if once else pool.acquire())
        began = asyncio.get_running_loop().time()
        try:
            return await connection.ask(request.method, data)
        except NoResponse:
            pool.distrust(began)
            if once or not connection.has_served:
                raise
        except BaseException:
            pool.distrust(began)
            raise
        connection = await pool.renew()
        return await connection.ask(request.method, data)

    async def _dial(self, changed: Callable[[Connection], None]) -> Connection:
        loop = asyncio.get_running_loop()
        try:
            tls = self._client_tls() if self._secure else None
            connected = await open_socket(self._host, self._port)
            try:
                _, connection = await loop.create_connection(
                    lambda: Connection(changed),
                    sock=connected,
                    ssl=tls,
                    server_hostname=self._server_name(loop) if tls else None,
                )
            except BaseException:
                connected.close()
                raise
        except OSError as error:  # includes ssl.SSLError
            raise ConnectError(str(error)) from error
        return connection

    def _server_name(self, loop: asyncio.AbstractEventLoop) -> Any:
        name = self._host.rstrip(".")
        # uvloop refuses bytes.
        return host_name(name) if isinstance(loop, asyncio.BaseEventLoop) else name

    def _client_tls(self) -> ssl.SSLContext:
        if self._tls is None:
            from .tls_context import client_tls

            self._tls = client_tls(self._environ)
        return self._tls

    async def aclose(self) -> None:
        await self._pool.aclose()


def request_bytes(request: Request, body: bytes) -> bytes:
    """Returns the request as sent. Raises LocalProtocolError for a line break in a header or a space in the target."""
    headers = request.headers.raw
    target = request.url.raw_path
    head = b"".join(
        [
            request.method.encode("ascii"),
            b" ",
            target,
            b" HTTP/1.1\r\n",
            *[b"%b: %b\r\n" % header for header in headers],
            b"\r\n",
        ]
    )
    lines = len(headers) + 2
    if head.count(b"\n") != lines or head.count(b"\r") != lines or b"\0" in head or b" " in target:
        raise LocalProtocolError("a header of the request contains a line break, or its address a space")
    if "Transfer-Encoding" in request.headers:
        # A body of unknown length is sent as one chunk.
        return b"%b%x\r\n%b\r\n0\r\n\r\n" % (head, len(body), body) if body else head + b"0\r\n\r\n"
    return head + body
