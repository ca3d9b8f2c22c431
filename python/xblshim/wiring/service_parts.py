"""What a client is put together from, for those who open one and those who use its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from xblshim.client.events.event_source import EventSource
    from xblshim.client.tokens.token_source import UserTokenSource
    from xblshim.client.transport import AsyncBaseTransport
    from xblshim.client.wire.request_builder import RequestBuilder


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
