"""A title's subscriptions: opens the event source at the first one, and passes events to the core."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from xblshim.host.file_limit import describe
from xblshim.host.light_typing import TYPE_CHECKING, Protocol
from xblshim.model.hresult_codes import E_FAIL, E_INVALIDARG

if TYPE_CHECKING:
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.events import Deliver, Event, Events
    from xblshim.model.observer import Observer
    from xblshim.model.requests import Subscribe, Unsubscribe

OpenEvents = Callable[["Deliver"], "Events"]


class EventAbi(Protocol):
    def give_event(self, subscription: int, event: Event) -> None: ...

    def log(self, level: str, text: str) -> None: ...


class Subscriptions:
    """A title's subscriptions. Methods run on the loop."""

    def __init__(self, abi: EventAbi, open_events: OpenEvents) -> None:
        self._abi = abi
        self._open_events = open_events
        self._events: Events | None = None

    async def subscribe(self, request: Subscribe, settings: CallSettings, observer: Observer) -> int:
        """Opens a subscription under the core's number. Returns an HRESULT as a signed number."""
        if self._events is None:
            try:
                self._events = self._open_events(self._deliver)
            except Exception as error:  # the title can still use achievements
                self._abi.log("error", f"events could not be opened: {describe(error)}")
                return E_FAIL
        return await self._events.subscribe(request.subscription, request)

    async def unsubscribe(self, request: Unsubscribe, settings: CallSettings, observer: Observer) -> int:
        """Ends the subscription with this number. Returns an HRESULT as a signed number."""
        return E_INVALIDARG if self._events is None else await self._events.unsubscribe(request.subscription)

    async def aclose(self) -> None:
        if self._events is not None:
            await self._events.aclose()

    def _deliver(self, subscription: int, event: Event) -> None:
        try:
            self._abi.give_event(subscription, event)
        except Exception as error:
            from xblshim.model.events import Resync

            # Nothing is subscribed any more, memory is short, or the service sent an invalid number.
            if not isinstance(error, MemoryError):
                self._abi.log("warning", f"an event can't be told: {type(error).__name__}: {error}")
            with contextlib.suppress(MemoryError):
                self._abi.give_event(subscription, Resync())
