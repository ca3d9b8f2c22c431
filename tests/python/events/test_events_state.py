"""Notifications of a connection's watchers: its states, and when everything must be read again."""

import asyncio

from events_support import CHANGE, CHANGED, OTHER, PROGRESS, RESYNC, XUID, Log, Title, in_virtual_time, settled

from xblshim.client.events.local_events import LocalEvents
from xblshim.client.events.rta_connection import RESYNC_IGNORED
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import ConnectionChange
from xblshim.model.events import Event
from xblshim.model.requests import Subscribe

WATCH = Subscribe(SubscriptionKind.CONNECTION, XUID, 0, "")
KEEP = WATCH._replace(keeps_open=True)
CONNECTED, CONNECTING, DISCONNECTED = (ConnectionChange(state) for state in range(3))
E_INVALIDARG = 0x80070057


def test_a_watcher_opens_no_connection() -> None:
    async def test() -> None:
        title = Title()
        assert await title.subscribe(1, WATCH) == 0
        await asyncio.sleep(100)
        assert title.service.tries == []
        assert await title.subscribe(2) == 0
        await title.expect((1, CONNECTING), (1, CONNECTED))
        assert await title.subscribe(1, WATCH) == E_INVALIDARG
        assert await title.subscribe(2, WATCH) == E_INVALIDARG
        assert await title.events.unsubscribe(2) == 0
        await title.expect((1, DISCONNECTED))
        assert await title.events.unsubscribe(1) == 0
        assert await title.subscribe(2) == 0
        await title.expect()
        await title.events.aclose()

    in_virtual_time(test())


def test_an_activation_opens_and_keeps_the_connection() -> None:
    async def test() -> None:
        title = Title()
        assert await title.subscribe(1, WATCH) == 0
        assert await title.subscribe(2, WATCH._replace(xuid=OTHER)) == 0
        assert await title.subscribe(3, KEEP) == 0
        await title.expect((1, CONNECTING), (1, CONNECTED))  # another user's watcher receives nothing
        assert title.service.socket.sent == []
        assert await title.subscribe(4) == 0
        assert await title.events.unsubscribe(4) == 0
        await settled()
        assert not title.service.socket.closed
        assert await title.subscribe(4) == 0
        assert await title.events.unsubscribe(3) == 0
        await settled()
        assert not title.service.socket.closed  # it is still needed
        assert await title.events.unsubscribe(4) == 0
        await title.expect((1, DISCONNECTED))
        assert title.service.socket.closed
        await title.events.aclose()

    in_virtual_time(test())


def test_failures_are_connecting_and_from_the_fourth_on_disconnected() -> None:
    async def test() -> None:
        title = Title()
        title.service.refuses = OSError("no route")
        await title.subscribe(1, WATCH)
        await title.subscribe(2, KEEP)
        await asyncio.sleep(31)
        failed = [(1, CONNECTING), (1, CONNECTING)]
        assert len(title.service.tries) == 5  # at 0, 1, 5, 14 and 30 s
        await title.expect(*failed * 3, *[(1, CONNECTING), (1, DISCONNECTED)] * 2)
        title.service.refuses = None
        await asyncio.sleep(26)
        await title.expect((1, CONNECTING), (1, CONNECTED), (1, RESYNC))
        await title.events.aclose()

    in_virtual_time(test())


def test_a_lost_connection_and_a_resync() -> None:
    async def test() -> None:
        title = Title()
        await title.subscribe(1, WATCH)
        assert await title.subscribe(2) == 0
        await title.expect((1, CONNECTING), (1, CONNECTED))
        title.service.socket.break_()
        await title.expect((1, CONNECTING), (1, CONNECTED), (1, RESYNC))
        title.service.socket.respond()
        await title.expect((2, RESYNC))
        title.service.socket.say(4)  # in the first five minutes
        await title.expect()
        await asyncio.sleep(RESYNC_IGNORED + 1)
        title.service.socket.say(4)
        await title.expect((2, RESYNC), (1, RESYNC))
        title.service.socket.say(3, 100, CHANGE)
        await title.expect((2, CHANGED))
        await title.events.aclose()
        await title.expect()

    in_virtual_time(test())


def test_a_service_in_the_process_shows_the_same_states() -> None:
    class Hub:
        async def open(self, uri: str, listener: object) -> tuple[None, object]:
            return None, lambda: None

    async def test() -> None:
        told: list[tuple[int, Event]] = []
        events = LocalEvents(Hub(), lambda *event: told.append(event), Log())  # type: ignore[arg-type]
        assert await events.subscribe(1, WATCH) == 0
        assert await events.subscribe(2, KEEP) == 0
        assert await events.subscribe(3, PROGRESS) == 0
        assert await events.subscribe(4, PROGRESS._replace(xuid=OTHER)) == 0
        assert await events.subscribe(1, PROGRESS) & 0xFFFFFFFF == E_INVALIDARG
        assert told == [(1, CONNECTING), (1, CONNECTED)]
        assert await events.unsubscribe(2) == 0
        assert len(told) == 2
        assert await events.unsubscribe(3) == 0
        assert told[2:] == [(1, DISCONNECTED)]
        assert await events.unsubscribe(1) == 0
        assert await events.unsubscribe(1) & 0xFFFFFFFF == E_INVALIDARG
        await events.aclose()

    asyncio.run(test())
