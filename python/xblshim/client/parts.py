"""What a client is put together from, for those who open one and those who use its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .local_events import Hub
    from .requests import RequestBuilder
    from .tokens.source import TokenSource, UserTokenSource
    from .transport import AsyncBaseTransport


class RemoteEvents(NamedTuple):
    """A service on the network, whose events come over a websocket."""

    url: str
    tokens: TokenSource | None
    """The client's own: refreshed for one, it is refreshed for both."""


EventSource: TypeAlias = "RemoteEvents | Hub"


class ServiceParts(NamedTuple):
    """What stands between a call and the configured service."""

    url: str
    requests: RequestBuilder
    transport: AsyncBaseTransport
    tokens: UserTokenSource | None
    turns: int | None
    """See Policy."""
    close: Callable[[], Awaitable[None]] | None
    """To be awaited when the transport is closed."""
    events: EventSource
