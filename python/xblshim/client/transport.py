"""The HTTP seam: httpx's transport interface, called directly. The one module that imports httpx."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

# httpx's own command line would import rich where that is installed: 70 ms of a game's start.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]

import httpx  # noqa: E402
from httpx import URL, AsyncBaseTransport, AsyncByteStream, ByteStream, Headers, InvalidURL, Request, Response  # noqa: E402

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from starlette.types import ASGIApp

__all__ = [
    "CONNECTIONS",
    "URL",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "ByteStream",
    "Headers",
    "InvalidURL",
    "NetworkError",
    "Request",
    "Response",
    "local_transport",
    "network_transport",
    "url_of",
]

# What a transport or an answer's body raises where there is no whole, readable answer.
NetworkError = (httpx.RequestError, httpx.StreamError, OSError)

# httpx's pool looks through all its connections and requests at each of them: 256 at once give 60 requests a second, 8 give 1,100.
CONNECTIONS = 8


def url_of(base_url: str) -> URL:
    return URL(base_url)


def local_transport(app: ASGIApp) -> AsyncBaseTransport:
    """Asks an app in this process. An exception in the app is answered with status 500."""
    return httpx.ASGITransport(app, raise_app_exceptions=False)


class LazyTransport(AsyncBaseTransport):
    """Opens the transport at the first request: building the TLS context costs 45 to 95 ms, and a title may never need it."""

    def __init__(self, open_transport: Callable[[], AsyncBaseTransport]) -> None:
        self._open = open_transport
        self._transport: AsyncBaseTransport | None = None

    async def handle_async_request(self, request: Request) -> Response:
        if self._transport is None:
            self._transport = self._open()
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        if self._transport is not None:
            await self._transport.aclose()


def network_transport(base_url: str) -> AsyncBaseTransport:
    """HTTP/1.1 with keep-alive to one service. Redirects are not followed, nothing is retried here.

    Certificates are checked against certifi's, or those that SSL_CERT_FILE or SSL_CERT_DIR name.
    """

    def open_transport() -> AsyncBaseTransport:
        limits = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=60)
        return httpx.AsyncHTTPTransport(verify=_tls(base_url), limits=limits)

    return LazyTransport(open_transport)


def _tls(base_url: str) -> ssl.SSLContext:
    import ssl

    if url_of(base_url).scheme == "https":
        return httpx.create_ssl_context()
    # Never used. It trusts nobody, and is made in no time, where loading the certificates takes longer than a call.
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
