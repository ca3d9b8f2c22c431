"""A resource of a connection, with its subscribers, and the reasons why a service refuses its subscription."""

from __future__ import annotations

import asyncio

from xblshim.client.events.event_resources import Resource
from xblshim.model.hresult_codes import E_XBL_RTA_ACCESS_DENIED, E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED

from . import rta_messages

REFUSALS: dict[int, int] = {
    rta_messages.SUBSCRIPTION_LIMIT: E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED,
    rta_messages.ACCESS_DENIED: E_XBL_RTA_ACCESS_DENIED,
}
"""The HRESULT of each permanent refusal, by the service's code."""
RETRIED = (rta_messages.THROTTLED, rta_messages.UNAVAILABLE)
"""Codes after which the subscription is repeated."""
REASONS = {
    rta_messages.UNKNOWN_RESOURCE: "doesn't know it",
    rta_messages.SUBSCRIPTION_LIMIT: "has reached its limit of subscriptions",
    rta_messages.ACCESS_DENIED: "denies access to it",
    rta_messages.THROTTLED: "throttles subscriptions",
    rta_messages.UNAVAILABLE: "is unavailable",
}


class ResourceEntry:
    """A resource with subscribers."""

    def __init__(self, resource: Resource) -> None:
        self.uri = resource.uri
        self.reader = resource.reader()
        self.subscriptions: dict[int, asyncio.Future[int] | None] = {}
        """The subscriptions; each has a future while `subscribe` waits."""
        self.id: int | None = None
        """The service's id for the subscription; None without one."""
        self.refusals = 0
        self.refused: int | None = None
        """The HRESULT of the connection's last refusal, which new subscriptions get, too. S_OK if the refusal is temporary."""

    def release(self, hr: int) -> list[int]:
        """Resolves all waiting subscriptions with the HRESULT, and returns them."""
        waiting = [(subscription, future) for subscription, future in self.subscriptions.items() if future is not None]
        for subscription, future in waiting:
            self.subscriptions[subscription] = None
            if not future.done():
                future.set_result(hr)
        return [subscription for subscription, _ in waiting]
