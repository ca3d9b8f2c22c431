"""Interface of a source of push events."""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING, TypeAlias
from xblshim.host.named_tuples import NamedTuple

if TYPE_CHECKING:
    from xblshim.client.tokens.token_source import TokenSource

    from .local_events import Hub


class RemoteEvents(NamedTuple):
    """Events of a service on the network, over a websocket."""

    url: str
    tokens: TokenSource | None
    """The client's source. A token refreshed here is refreshed for the client, too."""


EventSource: TypeAlias = "RemoteEvents | Hub"
