"""Reads events of the local service in this process from its hub, without a socket."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from xblshim.client.wire.json_document import Unreadable
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.hresult_codes import E_INVALIDARG, S_OK

from .connection_watchers import CONNECTED, CONNECTING, DISCONNECTED, ConnectionWatchers
from .event_resources import resource_of

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log
    from xblshim.model.events import Deliver, Event
    from xblshim.model.requests import Subscribe


class Hub(Protocol):
    """The interface of `xblshim.simulator.event_hub.Hub`."""

    async def open(self, uri: str, listener: Callable[[Any], None]) -> tuple[Any, Callable[[], None]] | None:
        """Returns the response to a subscription and a function that ends it, or None for an unknown resource. The listener is called after the
        caller has read the response."""
        ...


class LocalEvents:
    """Implements `client.events.Events` with a hub in this process."""

    def __init__(self, hub: Hub, deliver: Deliver, log: Log) -> None:
        self._hub = hub
        self._deliver = deliver
        self._log = log
        self._ends: dict[int, Callable[[], None]] = {}
        self._watchers = ConnectionWatchers(deliver)
        self._users: dict[int, int] = {}
        """The user whose connection each subscription would need at a service on the network. Titles get the same states here."""

    async def subscribe(self, subscription: int, request: Subscribe) -> int:
        if subscription in self._ends or subscription in self._watchers:
            return E_INVALIDARG
        user = request.caller or request.xuid
        if request.kind == SubscriptionKind.CONNECTION:
            if request.keeps_open:
                self._ends[subscription] = _nothing
                self._connect(subscription, user)
            else:
                self._watchers.add(subscription, user)
            return S_OK
        resource = resource_of(request)
        if resource is None:
            return E_INVALIDARG
        reader = resource.reader()
        subscribed = await self._hub.open(
            resource.uri, lambda document: self._deliver_events(subscription, reader.read, document)
        )
        if subscribed is None:  # an invalid scid: the title has its subscription, as with a service on the network
            self._log("warning", f"events: no {resource.uri}: the local service doesn't have it")
            self._ends[subscription] = _nothing
            self._connect(subscription, user)
            return S_OK
        first, self._ends[subscription] = subscribed
        self._connect(subscription, user)
        self._deliver_events(subscription, reader.first, first)
        return S_OK

    def _connect(self, subscription: int, user: int) -> None:
        new = user not in self._users.values()
        self._users[subscription] = user
        if new:
            self._watchers.deliver(user, CONNECTING)
            self._watchers.deliver(user, CONNECTED)

    def _deliver_events(self, subscription: int, read: Callable[[Any], list[Event]], document: Any) -> None:
        try:
            for event in read(document):
                self._deliver(subscription, event)
        except Unreadable as error:
            self._log("debug", f"events: dropped: {error.sentence('the event')}")
        except Exception as error:
            self._log("error", f"events: one could not be delivered: {type(error).__name__}: {error}")

    async def unsubscribe(self, subscription: int) -> int:
        if self._watchers.remove(subscription):
            return S_OK
        end = self._ends.pop(subscription, None)
        if end is None:
            return E_INVALIDARG
        end()
        user = self._users.pop(subscription)
        if user not in self._users.values():
            self._watchers.deliver(user, DISCONNECTED)
        return S_OK

    async def aclose(self) -> None:
        for end in self._ends.values():
            end()
        self._ends.clear()
        self._users.clear()
        self._watchers.clear()


def _nothing() -> None:
    pass
