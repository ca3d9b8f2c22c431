"""httpx's interface, and the parts of httpx that are used. The only module that imports httpx; import it where it is used."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

# httpx's own command line would import rich if it is installed, which takes 70 ms of a game's start.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]

import httpx  # noqa: E402
from httpx import (  # noqa: E402
    URL,
    AsyncBaseTransport,
    AsyncByteStream,
    ByteStream,
    Headers,
    InvalidURL,
    Request,
    Response,
)

from .errors import ConnectError, LocalProtocolError, ReadError, RemoteProtocolError  # noqa: E402

if TYPE_CHECKING:
    import ssl

__all__ = [
    "URL",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "ByteStream",
    "ConnectError",
    "Headers",
    "InvalidURL",
    "LocalProtocolError",
    "ReadError",
    "RemoteProtocolError",
    "Request",
    "Response",
    "httpx_transport",
    "url_of",
]


def url_of(base_url: str) -> URL:
    return URL(base_url)


def httpx_transport(tls: ssl.SSLContext, connections: int, proxy: str | None = None) -> AsyncBaseTransport:
    """Returns httpx's own HTTP/1.1 transport with keep-alive, optionally through a proxy. It follows no redirects and repeats no request.

    Its pool looks through all its connections and requests at each of them: keep it to few of both.
    """
    from .small_reads import read_little

    limits = httpx.Limits(max_connections=connections, max_keepalive_connections=connections, keepalive_expiry=60)
    transport = httpx.AsyncHTTPTransport(verify=tls, limits=limits, proxy=proxy)
    read_little(transport)
    return transport
