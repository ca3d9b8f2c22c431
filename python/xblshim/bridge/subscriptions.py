"""A title's subscriptions: opened at the first one, and their events on the way to the core."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from xblshim.model.hresult_codes import E_FAIL, E_INVALIDARG

if TYPE_CHECKING:
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.events import Deliver, Event, Events
    from xblshim.model.requests import Subscribe, Unsubscribe
    from xblshim.model.watch import Watch

OpenEvents = Callable[["Deliver"], "Events"]


class EventDoor(Protocol):
    def give_event(self, subscription: int, event: Event) -> None: ...

    def log(self, level: str, text: str) -> None: ...


class Subscriptions:
    """Its methods are called on the loop."""

    def __init__(self, door: EventDoor, open_events: OpenEvents) -> None:
        self._door = door
        self._open_events = open_events
        self._events: Events | None = None

    async def subscribe(self, request: Subscribe, settings: CallSettings, watch: Watch) -> int:
        """Opens a subscription, by the core's number for it. An HRESULT as a signed number."""
        if self._events is None:
            try:
                self._events = self._open_events(self._deliver)
            except Exception as error:  # the title still has its achievements
                self._door.log("error", f"events could not be opened: {type(error).__name__}: {error}")
                return E_FAIL
        return await self._events.subscribe(request.subscription, request)

    async def unsubscribe(self, request: Unsubscribe, settings: CallSettings, watch: Watch) -> int:
        """Ends the subscription of that number. An HRESULT as a signed number."""
        return E_INVALIDARG if self._events is None else await self._events.unsubscribe(request.subscription)

    async def aclose(self) -> None:
        if self._events is not None:
            await self._events.aclose()

    def _deliver(self, subscription: int, event: Event) -> None:
        try:
            self._door.give_event(subscription, event)
        except Exception as error:
            from xblshim.model.events import Resync

            # Nobody is subscribed any more, memory is short, or the service sent a number that no title could read.
            if not isinstance(error, MemoryError):
                self._door.log("warning", f"an event can't be told: {type(error).__name__}: {error}")
            with contextlib.suppress(MemoryError):
                self._door.give_event(subscription, Resync())
