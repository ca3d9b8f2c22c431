"""Push events and subscriptions as plain values. Imports nothing slow.

The bridge hands them to C; `client/events/event_json.py` makes them of what the service sends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .event_values import (
    ConnectionChange,
    DevicePresenceChange,
    ProgressChange,
    RelationshipChange,
    StatisticChange,
    TitlePresenceChange,
    Unlock,
    UserChange,
)

if TYPE_CHECKING:
    from .requests import Subscribe


class Resync(NamedTuple):
    """Events may have been missed: read the resources again."""


Event = (
    ProgressChange
    | Unlock
    | UserChange
    | StatisticChange
    | DevicePresenceChange
    | TitlePresenceChange
    | RelationshipChange
    | ConnectionChange
    | Resync
)

Deliver = Callable[[int, Event], None]
"""deliver(subscription, event): called on the loop; must not raise."""


class Events(Protocol):
    """One service's events. Methods are called on one loop; the caller chooses a subscription's number, which must not be in use."""

    async def subscribe(self, subscription: int, request: Subscribe) -> int:
        """Opens a subscription. Returns an HRESULT as a signed number; raises only when its task is canceled.

        S_OK also when the service can't be reached: then it is tried again until unsubscribe, and a Resync says that it works now. A failure means
        that there is no subscription: E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED or E_XBL_RTA_ACCESS_DENIED from the service; E_INVALIDARG for a kind that
        there isn't or a number in use; E_ABORT when unsubscribe or aclose came first.
        """
        ...

    async def unsubscribe(self, subscription: int) -> int:
        """Ends a subscription: no further event is delivered. Returns S_OK, or E_INVALIDARG for an unknown number."""
        ...

    async def aclose(self) -> None:
        """Ends all subscriptions and closes the connections, within a limited time. No further event is delivered."""
        ...
