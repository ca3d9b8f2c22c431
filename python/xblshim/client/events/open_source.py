"""Opens the event source of a service. Imported at a title's first subscription."""

from __future__ import annotations

from collections.abc import Callable
from random import random
from typing import TYPE_CHECKING

from xblshim.model.boundary_enums import SubscriptionKind

from .event_source import RemoteEvents

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log
    from xblshim.model.events import Deliver, Events

    from .event_source import EventSource
    from .rta_socket import Connect, Socket


def open_source(
    source: EventSource,
    log: Log,
    deliver: Deliver,
    *,
    has_users: bool,
    offline: Callable[[], bool],
    time_scale: float = 1.0,
) -> Events:
    """Opens an event source. `has_users`: a network service sends sign-ins and sign-outs. The delays before a reconnect are divided by
    `time_scale`."""
    if not isinstance(source, RemoteEvents):
        from .local_events import LocalEvents

        return LocalEvents(source, deliver, log)
    from .rta_events import RtaEvents

    tokens = source.tokens

    def safe_log(level: str, text: str) -> None:
        log(level, tokens.hide(text) if tokens is not None else text)

    not_served = frozenset() if has_users else frozenset({SubscriptionKind.USERS})
    return RtaEvents(
        connect_to(source, offline), deliver, safe_log, random, not_served=not_served, time_scale=time_scale
    )


def connect_to(source: RemoteEvents, offline: Callable[[], bool]) -> Connect:
    """Returns a function that connects with the client's user agent and token, unless the title is offline."""
    from xblshim.host.version import version
    from xblshim.host.worker import run_on_worker

    user_agent = f"xblshim/{version()}"
    tokens = source.tokens

    async def connect() -> Socket:
        if offline():
            raise ConnectionError(_SWITCHED_OFF)
        # The first import takes a tenth of a second, during which calls continue.
        await run_on_worker(_import_websocket)
        from .websocket import Unauthorized, open_websocket

        authorization = await tokens.authorization() if tokens is not None else None
        try:
            socket = await open_websocket(source.url, user_agent, authorization)
        except Unauthorized:
            # One immediate retry with a new token if there is a source, as for requests.
            if tokens is not None:
                authorization = await tokens.authorization(authorization)
            socket = await open_websocket(source.url, user_agent, authorization)
        return _Switched(socket, offline)

    return connect


def _import_websocket() -> None:
    from . import websocket  # noqa: F401


_SWITCHED_OFF = "the title has its network switched off"


class _Switched:
    """A connection that closes at the first message while the title's network is switched off. The subscriptions read the missed state after the
    reconnect."""

    def __init__(self, socket: Socket, offline: Callable[[], bool]) -> None:
        self._socket = socket
        self._offline = offline
        self.send = socket.send
        self.close = socket.close

    async def receive(self) -> bytes:
        from .rta_socket import SocketClosed

        message = await self._socket.receive()
        if self._offline():
            raise SocketClosed(_SWITCHED_OFF)
        return message
