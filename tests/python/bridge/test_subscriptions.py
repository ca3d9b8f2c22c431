"""Subscriptions in the event loop: the first one opens the events, in order, and events reach the core."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from loop_support import Client, ScriptedCore, call

from xblshim.bridge import call_loop as bridge
from xblshim.bridge.subscriptions import OpenEvents
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import UserChange
from xblshim.model.events import Deliver, Event, Resync
from xblshim.model.hresult_codes import E_FAIL, E_INVALIDARG
from xblshim.model.requests import Subscribe


class Events:
    """The result of `open_events`; records its calls."""

    def __init__(self, deliver: Deliver) -> None:
        self.deliver = deliver
        self.asked: list[Any] = []
        self.then: Callable[[int], None] = lambda subscription: None

    async def subscribe(self, subscription: int, request: Subscribe) -> int:
        self.asked.append((subscription, request))
        await asyncio.sleep(0)
        self.then(subscription)
        return 0

    async def unsubscribe(self, subscription: int) -> int:
        self.asked.append(subscription)
        return 0

    async def aclose(self) -> None:
        self.asked.append("close")


class EventCore(ScriptedCore):
    def __init__(self, given: list[Any], refusal: Exception | None = None) -> None:
        super().__init__(given)
        self.events: list[tuple[int, Event]] = []
        self.event_refusal = refusal

    def give_event(self, subscription: int, event: Event) -> None:
        if self.event_refusal is not None and not isinstance(event, Resync):
            raise self.event_refusal
        self.events.append((subscription, event))


def subscribe(token: int, subscription: int) -> Any:
    return call(
        "subscribe",
        token,
        subscription=subscription,
        kind=SubscriptionKind.UNLOCKS,
        xuid=7,
        title_id=5,
        scid="Né".encode(),
    )


def serve(abi: EventCore, then: Callable[[Events], None] = lambda events: None) -> list[Events]:
    opened: list[Events] = []

    def open_events(deliver: Deliver) -> Events:
        opened.append(Events(deliver))
        then(opened[-1])
        return opened[-1]

    run(abi, open_events)
    return opened


def run(abi: EventCore, open_events: OpenEvents) -> None:
    try:
        bridge.CallLoop(abi, Client(0), open_events, asyncio.SelectorEventLoop).run()
    finally:
        abi.close()


def test_the_first_opens_and_the_order_is_kept() -> None:
    abi = EventCore([subscribe(1, 101), subscribe(2, 102), call("unsubscribe", 3, subscription=101)])
    (events,) = serve(abi)
    one, two = (Subscribe(SubscriptionKind.UNLOCKS, 7, 5, "Né", number) for number in (101, 102))
    assert events.asked == [(101, one), (102, two), 101, "close"]
    assert abi.completed == {1: 0, 2: 0, 3: 0}


def test_a_title_without_subscriptions_opens_nothing() -> None:
    abi = EventCore([call("update_achievement", 1), call("unsubscribe", 2, subscription=9)])
    assert serve(abi) == []
    assert abi.completed == {1: 0, 2: E_INVALIDARG}


def test_events_go_to_the_core() -> None:
    abi = EventCore([subscribe(1, 101)])

    def then(events: Events) -> None:
        events.then = lambda subscription: events.deliver(subscription, UserChange(5, 2))

    serve(abi, then)
    assert abi.events == [(101, UserChange(5, 2))]


def test_an_undeliverable_event_becomes_a_resync() -> None:
    for refusal, said in ((MemoryError(), False), (OverflowError("too large"), True)):
        abi = EventCore([subscribe(1, 101)], refusal)

        def then(events: Events) -> None:
            events.then = lambda subscription: events.deliver(subscription, UserChange(5, 2))

        serve(abi, then)
        assert abi.events == [(101, Resync())]
        assert abi.completed == {1: 0}
        assert bool(abi.logged) == said


def test_events_that_can_not_be_opened() -> None:
    def broken(deliver: Deliver) -> Events:
        raise RuntimeError("broken")

    abi = EventCore([subscribe(1, 101), subscribe(2, 102)])
    run(abi, broken)
    assert abi.completed == {1: E_FAIL, 2: E_FAIL}
    assert len(abi.logged) == 2
