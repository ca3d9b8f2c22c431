"""The websocket to a service's /connect. The only module that imports websockets, at a title's first connection.

Proxies, trust and the lookup of names are those of the requests (`transport`). Redirects are not followed: the token is for the service.
"""

from __future__ import annotations

import asyncio
import logging
import os
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from xblshim.client.transport import url_of
from xblshim.client.transport.open_socket import open_socket
from xblshim.client.transport.proxies import proxy_for

from .rta_messages import PROTOCOL
from .rta_socket import SocketClosed

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_MESSAGE = 1024 * 1024
"""The longest message in bytes. A longer one ends the connection."""
MESSAGE_LIMIT = 30.0
"""Seconds from a message's first frame to its last."""
MOST_FRAMES = 1000
"""The most frames of one message, since empty frames don't count as bytes."""
WAITING_FRAMES = 4
"""The most frames that wait for their reader. With more, the socket isn't read."""
PING_INTERVAL = 20.0
PING_LIMIT = 20.0
"""Seconds between two pings, and for the response to one. They detect a connection that is open on our side only."""
HANDSHAKE_LIMIT = 10.0
_CLOSE_LIMIT = 0.5

# websockets' log at level debug contains every header, including the token.
_quiet = logging.Logger("xblshim.websocket")
_quiet.disabled = True


class Unauthorized(Exception):
    """The service refused the handshake with 401. Another token may work."""


class _Connect(connect):
    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


class WebSocket:
    """A connection for the protocol's messages. Methods raise `connection.SocketClosed` after it is closed."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def send(self, text: str) -> None:
        try:
            await self._socket.send(text)
        except ConnectionClosed as error:
            raise SocketClosed(str(error)) from None

    async def receive(self) -> bytes:
        """Returns the next message. Raises SocketClosed, also for a message without an end. After a cancellation within a message, the connection
        is unusable."""
        frames: list[bytes] = []
        stream = self._socket.recv_streaming(decode=False)
        try:
            frames.append(await anext(stream))
            async with asyncio.timeout(MESSAGE_LIMIT):
                async for frame in stream:
                    frames.append(frame)
                    if len(frames) > MOST_FRAMES:
                        raise SocketClosed(f"a message has more than {MOST_FRAMES} frames")
        except TimeoutError:
            raise SocketClosed(f"a message didn't end within {MESSAGE_LIMIT:g} s") from None
        except ConnectionClosed as error:
            raise SocketClosed(str(error)) from None
        return b"".join(frames)

    async def close(self) -> None:
        await self._socket.close()


def url_of_connect(service: str) -> str:
    """Returns the URL of a service's events."""
    parts = urlsplit(service)
    return f"{'wss' if parts.scheme == 'https' else 'ws'}://{parts.netloc}/connect"


async def open_websocket(
    service: str,
    user_agent: str,
    authorization: str | None,
    *,
    environ: Mapping[str, str] = os.environ,
    ping_interval: float = PING_INTERVAL,
    ping_limit: float = PING_LIMIT,
) -> WebSocket:
    """Connects to a service at a base URL. Passes on all errors: Unauthorized, OSError, TimeoutError, ProxySettingError, websockets' own."""
    context = None
    if service.startswith("https:"):
        from xblshim.client.transport.tls_context import client_tls

        context = client_tls(environ)
    url = url_of(service)
    proxy = proxy_for(url, environ)
    direct: dict[str, Any] = {}
    if proxy is None:
        # websockets itself would use the loop's name lookup: see dialling.
        async with asyncio.timeout(HANDSHAKE_LIMIT):
            direct["sock"] = await open_socket(url.raw_host.decode("ascii"), url.port or (443 if context else 80))
    connecting = _Connect(
        url_of_connect(service),
        ssl=context,
        subprotocols=[Subprotocol(PROTOCOL)],
        additional_headers={"Authorization": authorization} if authorization is not None else None,
        user_agent_header=user_agent,
        proxy=proxy,
        compression=None,
        open_timeout=HANDSHAKE_LIMIT,
        close_timeout=_CLOSE_LIMIT,
        ping_interval=ping_interval,
        ping_timeout=ping_limit,
        max_size=MAX_MESSAGE,
        max_queue=WAITING_FRAMES,
        logger=_quiet,
        **direct,
    )
    try:
        connected = await connecting
    except InvalidStatus as error:
        if error.response.status_code == 401:
            raise Unauthorized(str(error)) from None
        raise
    return WebSocket(connected)
