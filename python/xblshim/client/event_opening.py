"""From where a service's events are to what subscribes to them. Imported at a title's first subscription."""

from __future__ import annotations

from collections.abc import Callable
from random import random
from typing import TYPE_CHECKING

from .calls import USER_CHANGES
from .opening import RemoteEvents

if TYPE_CHECKING:
    from .events import Deliver, Events
    from .opening import EventSource
    from .rta.connection import Connect, Socket

Log = Callable[[str, str], None]


def open_source(source: EventSource, log: Log, deliver: Deliver, *, has_users: bool) -> Events:
    if not isinstance(source, RemoteEvents):
        from .local_events import LocalEvents

        return LocalEvents(source, deliver, log)
    from .rta.events import RtaEvents

    tokens = source.tokens

    def safe_log(level: str, text: str) -> None:
        log(level, tokens.hide(text) if tokens is not None else text)

    not_served = frozenset() if has_users else frozenset({USER_CHANGES})
    return RtaEvents(connect_to(source), deliver, safe_log, random, not_served=not_served)


def connect_to(source: RemoteEvents) -> Connect:
    """Connects with the client's own name and token."""
    from xblshim._version import version

    user_agent = f"xblshim/{version()}"
    tokens = source.tokens

    async def connect() -> Socket:
        from .rta.websocket import open_websocket, url_of_connect

        authorization = await tokens.authorization() if tokens is not None else None
        return await open_websocket(url_of_connect(source.url), user_agent, authorization)

    return connect
