"""The websocket to a service's /connect. The one module that imports websockets, at a title's first connection.

Proxies are those of the environment, as websockets has it, but none for this machine. Certificates are checked as those of the requests are:
against certifi's, or those that SSL_CERT_FILE or SSL_CERT_DIR name. Redirects are not followed: the token is for the service.
"""

from __future__ import annotations

import logging
import os
import ssl
from typing import Any
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from .connection import SocketClosed
from .messages import PROTOCOL

MAX_MESSAGE = 1024 * 1024
"""Bytes of one message; a longer one ends the connection."""
PING_INTERVAL = 20.0
PING_LIMIT = 20.0
"""Seconds: between two pings, and for the answer to one. A connection that is open on our side only ends so."""
HANDSHAKE_LIMIT = 10.0
_CLOSE_LIMIT = 0.5

_THIS_MACHINE = frozenset({"127.0.0.1", "::1", "localhost"})

# Its own log at level debug has every header, the token too.
_quiet = logging.Logger("xblshim.websocket")
_quiet.disabled = True


class _Connect(connect):
    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class WebSocket:
    """A connection on which the protocol's messages go. `connection.SocketClosed` when it is no more."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def send(self, text: str) -> None:
        try:
            await self._socket.send(text)
        except ConnectionClosed as error:
            raise SocketClosed(str(error)) from None

    async def receive(self) -> bytes:
        try:
            return await self._socket.recv(decode=False)
        except ConnectionClosed as error:
            raise SocketClosed(str(error)) from None

    async def close(self) -> None:
        await self._socket.close()


def url_of_connect(service: str) -> str:
    """Where a service at a base URL has its events."""
    parts = urlsplit(service)
    return f"{'wss' if parts.scheme == 'https' else 'ws'}://{parts.netloc}/connect"


async def open_websocket(
    url: str,
    user_agent: str,
    authorization: str | None,
    *,
    ping_interval: float = PING_INTERVAL,
    ping_limit: float = PING_LIMIT,
) -> WebSocket:
    """Raises whatever goes wrong: OSError, TimeoutError, websockets' own."""
    parts = urlsplit(url)
    given: dict[str, Any] = {"ssl": _tls()} if parts.scheme == "wss" else {}
    socket = await _Connect(
        url,
        subprotocols=[Subprotocol(PROTOCOL)],
        additional_headers={"Authorization": authorization} if authorization is not None else None,
        user_agent_header=user_agent,
        proxy=None if parts.hostname in _THIS_MACHINE else True,
        compression=None,
        open_timeout=HANDSHAKE_LIMIT,
        close_timeout=_CLOSE_LIMIT,
        ping_interval=ping_interval,
        ping_timeout=ping_limit,
        max_size=MAX_MESSAGE,
        logger=_quiet,
        **given,
    )
    return WebSocket(socket)


def _tls() -> ssl.SSLContext:
    if os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context()
    import certifi

    return ssl.create_default_context(cafile=certifi.where())
