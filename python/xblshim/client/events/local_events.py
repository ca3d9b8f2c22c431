"""The events of the local service in this process: what its hub tells, without a socket."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from xblshim.client.wire.json_document import Unreadable
from xblshim.model.hresult_codes import E_INVALIDARG, S_OK

from .event_resources import resource_of

if TYPE_CHECKING:
    from xblshim.model.events import Deliver, Event
    from xblshim.model.requests import Subscribe

Log = Callable[[str, str], None]


class Hub(Protocol):
    """`xblshim.simulator.event_hub.Hub`."""

    async def open(self, uri: str, listener: Callable[[Any], None]) -> tuple[Any, Callable[[], None]] | None:
        """What the answer to a subscription says, and how to end it; None where there is no such resource. The listener is called after the
        caller has read the answer."""
        ...


class LocalEvents:
    """`client.events.Events` on a hub in this process."""

    def __init__(self, hub: Hub, deliver: Deliver, log: Log) -> None:
        self._hub = hub
        self._deliver = deliver
        self._log = log
        self._ends: dict[int, Callable[[], None]] = {}

    async def subscribe(self, subscription: int, request: Subscribe) -> int:
        resource = resource_of(request)
        if resource is None or subscription in self._ends:
            return E_INVALIDARG
        reader = resource.reader()
        subscribed = await self._hub.open(
            resource.uri, lambda document: self._tell(subscription, reader.read, document)
        )
        if (
            subscribed is None
        ):  # a scid that can't be one; the title has its subscription, as with a service on the network
            self._log("warning", f"events: no {resource.uri}: the local service doesn't have it")
            self._ends[subscription] = _nothing
            return S_OK
        first, self._ends[subscription] = subscribed
        self._tell(subscription, reader.first, first)
        return S_OK

    def _tell(self, subscription: int, read: Callable[[Any], list[Event]], document: Any) -> None:
        try:
            for event in read(document):
                self._deliver(subscription, event)
        except Unreadable as error:
            self._log("debug", f"events: dropped: {error.told_of('the event')}")
        except Exception as error:
            self._log("error", f"events: one could not be delivered: {type(error).__name__}: {error}")

    async def unsubscribe(self, subscription: int) -> int:
        end = self._ends.pop(subscription, None)
        if end is None:
            return E_INVALIDARG
        end()
        return S_OK

    async def aclose(self) -> None:
        for end in self._ends.values():
            end()
        self._ends.clear()


def _nothing() -> None:
    pass
