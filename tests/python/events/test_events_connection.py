"""When a connection is made, kept, replaced and abandoned. Time is virtual: nothing here sleeps."""

import asyncio
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

import pytest
from events_support import (
    CHANGE,
    CHANGED,
    OTHER,
    PROGRESS,
    PROGRESS_URI,
    RESYNC,
    UNLOCKS,
    UNLOCKS_URI,
    USERS,
    USERS_URI,
    Title,
    in_virtual_time,
    now,
    settled,
)

from xblshim.model.event_values import UserChange
from xblshim.model.requests import Subscribe

LIMIT_REACHED, ACCESS_DENIED, E_INVALIDARG, E_ABORT = 0x89235202, 0x89235203, 0x80070057, 0x80004004

Test = Callable[..., Coroutine[Any, Any, None]]


def virtual(test: Test) -> Callable[..., None]:
    """Runs a test in virtual time."""

    @wraps(test)
    def run(*arguments: Any, **named: Any) -> None:
        in_virtual_time(test(*arguments, **named))

    return run


@virtual
async def test_messages_and_events_of_a_subscription() -> None:
    title = Title()
    assert await title.subscribe(1) == 0
    assert title.service.socket.sent == [[1, 1, PROGRESS_URI]]
    title.service.socket.say(3, 100, CHANGE)
    await title.expect((1, CHANGED))
    await title.events.aclose()
    assert title.service.socket.closed
    assert title.log.lines == []
    assert len(title.service.tries) == 1


@virtual
async def test_one_connection_for_each_user_from_the_first_to_the_last() -> None:
    title = Title()
    assert await title.subscribe(1) == 0
    assert await title.subscribe(2, UNLOCKS) == 0
    assert await title.subscribe(3, PROGRESS._replace(xuid=OTHER)) == 0
    first, second = title.service.sockets
    assert [message[2] for message in first.sent] == [PROGRESS_URI, UNLOCKS_URI]
    assert [message[0] for message in second.sent] == [1]
    assert await title.events.unsubscribe(1) == 0
    await settled()
    assert first.sent[-1] == [2, 3, 100]
    assert not first.closed
    assert await title.events.unsubscribe(2) == 0
    await settled()
    assert first.closed
    assert not second.closed
    assert await title.subscribe(1) == 0
    assert len(title.service.sockets) == 3
    await title.events.aclose()
    assert all(socket.closed for socket in title.service.sockets)


@virtual
async def test_equal_resources_are_one_subscription_of_the_service() -> None:
    title = Title()
    first = asyncio.ensure_future(title.events.subscribe(1, PROGRESS))
    second = asyncio.ensure_future(title.events.subscribe(2, PROGRESS._replace(scid=PROGRESS.scid.lower())))
    await settled()
    title.service.socket.respond()
    assert (await first, await second) == (0, 0)
    assert await title.events.subscribe(3, PROGRESS) == 0  # no request is sent
    socket = title.service.socket
    assert len(socket.sent) == 1
    socket.say(3, 100, CHANGE)
    await title.expect((1, CHANGED), (2, CHANGED), (3, CHANGED))
    await title.events.unsubscribe(1)
    socket.say(3, 100, CHANGE)
    await title.expect((2, CHANGED), (3, CHANGED))
    assert len(socket.sent) == 1
    await title.events.aclose()


@virtual
async def test_numbers_and_kinds() -> None:
    title = Title()
    assert await title.subscribe(1) == 0
    assert await title.subscribe(1, UNLOCKS) == E_INVALIDARG
    assert await title.subscribe(2, Subscribe(99, 1, 2, "")) == E_INVALIDARG
    assert await title.events.unsubscribe(2) & 0xFFFFFFFF == E_INVALIDARG
    assert await title.events.unsubscribe(1) == 0
    assert await title.events.unsubscribe(1) & 0xFFFFFFFF == E_INVALIDARG
    assert await title.subscribe(1, UNLOCKS) == 0
    await title.events.aclose()
    await title.events.aclose()


@virtual
async def test_the_delays_before_each_try() -> None:
    """None for the first, then the square of the number of attempts, at most 60 s."""
    title = Title()
    title.service.refuses = OSError("no route")
    assert await title.subscribe(1) == 0, "a service that isn't there is no failure of the title's"
    await asyncio.sleep(400)
    expected = [0.0]
    for tries in range(1, 12):
        expected.append(expected[-1] + min(tries * tries, 60))
    assert title.service.tries == expected
    assert len(title.log.of("warning")) == 1
    assert "OSError: no route" in title.log.of("warning")[0]
    before = now()
    assert await title.events.subscribe(2, UNLOCKS) == 0
    assert now() == before, "while it waits, nobody waits with it"
    title.service.refuses = None
    await asyncio.sleep(61)
    title.service.socket.respond()
    await title.expect((1, RESYNC), (2, RESYNC))
    assert title.log.of("info") == ["events: they come again"]
    await title.events.aclose()


@virtual
async def test_the_delays_vary_by_chance() -> None:
    title = Title(chance=0.5)
    title.service.refuses = OSError()
    await title.subscribe(1)
    await asyncio.sleep(20)
    assert title.service.tries == [0.0, 3.5, 10.0]
    await title.events.aclose()


@virtual
async def test_a_broken_connection_reconnects_and_resyncs_all() -> None:
    title = Title()
    await title.subscribe(1)
    await title.subscribe(2, UNLOCKS)
    await asyncio.sleep(10)
    title.service.socket.break_()
    await settled()
    assert title.service.tries == [0.0, 10.0], "the first try comes at once"
    await title.expect()
    socket = title.service.socket
    assert [message[2] for message in socket.sent] == [PROGRESS_URI, UNLOCKS_URI]
    socket.respond(first_id=7)
    await title.expect((1, RESYNC), (2, RESYNC))
    socket.say(3, 7, CHANGE)
    await title.expect((1, CHANGED))
    socket.say(3, 100, CHANGE)  # the old connection's id
    await title.expect()
    await title.events.aclose()


@virtual
async def test_no_state_carries_over_to_the_next_connection() -> None:
    title = Title()
    await title.subscribe(1)
    await title.subscribe(2, UNLOCKS, code=1001)
    title.service.socket.break_()
    await settled()
    asked = [[1, 3, PROGRESS_URI], [1, 4, UNLOCKS_URI]]
    late = asyncio.ensure_future(title.events.subscribe(3, PROGRESS))
    await asyncio.sleep(5)
    assert title.service.socket.sent == asked, (
        "the one that was throttled is asked for once, not again by its old timer"
    )
    assert not late.done(), "a new subscription waits for the new response"
    title.service.socket.respond()
    assert await late == 0
    await title.expect((1, RESYNC), (2, RESYNC))
    await title.events.aclose()


@virtual
async def test_a_service_that_takes_connections_to_close_them_is_not_asked_without_end() -> None:
    title = Title()

    async def break_each() -> None:
        while True:
            for socket in title.service.sockets:
                socket.break_()
            await asyncio.sleep(0.25)

    breaking = asyncio.ensure_future(break_each())
    assert await title.events.subscribe(1, PROGRESS) == 0
    await asyncio.sleep(50)
    breaking.cancel()
    assert len(title.service.tries) <= 7, title.service.tries
    await title.events.aclose()


@virtual
async def test_the_planned_reconnect() -> None:
    title = Title()
    await title.subscribe(1)
    await asyncio.sleep(90 * 60 - 1)
    assert len(title.service.sockets) == 1
    await asyncio.sleep(1)
    await settled()
    old, new = title.service.sockets
    assert old.closed
    assert new.at == 90 * 60
    new.respond()
    await title.expect((1, RESYNC))
    assert title.log.of("warning") == []
    await title.events.aclose()


@virtual
async def test_resync_messages_of_the_first_five_minutes_are_ignored() -> None:
    title = Title()
    await title.subscribe(1)
    await title.subscribe(2, UNLOCKS)
    await asyncio.sleep(299)
    title.service.socket.say(4)
    await title.expect()
    await asyncio.sleep(1)
    title.service.socket.say(4)
    await title.expect((1, RESYNC), (2, RESYNC))
    await title.events.aclose()


@virtual
@pytest.mark.parametrize(("code", "hr"), [(2, LIMIT_REACHED), (3, ACCESS_DENIED)])
async def test_refusals_that_fail_a_subscription(code: int, hr: int) -> None:
    """Without a subscription, the connection is closed."""
    title = Title()
    assert await title.subscribe(1, code=code) == hr
    await settled()
    assert title.service.socket.closed
    assert await title.subscribe(1) == 0
    assert len(title.log.of("warning")) == 1
    await title.events.aclose()


@virtual
@pytest.mark.parametrize("code", [1, 77, -1])
async def test_refusals_that_may_end_with_the_next_connection(code: int) -> None:
    title = Title()
    assert await title.subscribe(1, code=code) == 0
    assert await title.events.subscribe(2, PROGRESS) == 0
    await asyncio.sleep(100)
    assert len(title.service.socket.sent) == 1
    title.service.socket.break_()
    await settled()
    title.service.socket.respond()
    await title.expect((1, RESYNC), (2, RESYNC))
    await title.events.aclose()


@virtual
@pytest.mark.parametrize("code", [2, 3])
async def test_an_existing_subscription_survives_a_later_refusal(code: int) -> None:
    title = Title()
    await title.subscribe(1)
    for again in (code, 0):
        await asyncio.sleep(70)
        title.service.socket.break_()
        await settled()
        title.service.socket.respond(code=again)
    await title.expect((1, RESYNC))
    await title.events.aclose()


@virtual
@pytest.mark.parametrize(("code", "hr"), [(2, LIMIT_REACHED), (3, ACCESS_DENIED)])
async def test_a_refusal_after_a_reconnect_applies_to_later_subscriptions(code: int, hr: int) -> None:
    title = Title()
    assert await title.subscribe(1) == 0
    title.service.socket.break_()
    await settled()
    title.service.socket.respond(code=code)
    await settled()
    [_, refusal] = title.log.of("warning")
    assert "existing subscribers receive nothing until" in refusal
    count = len(title.service.socket.sent)
    for later in (2, 3):
        assert await title.events.subscribe(later, PROGRESS) & 0xFFFFFFFF == hr
        assert await title.events.unsubscribe(later) & 0xFFFFFFFF == E_INVALIDARG, "it has no subscription"
    assert len(title.service.socket.sent) == count, "the service has said it"
    assert not title.service.socket.closed, "it is the first one's"

    await asyncio.sleep(70)
    title.service.socket.break_()  # the next connection may have it again
    await settled()
    waiting = asyncio.ensure_future(title.events.subscribe(4, PROGRESS))
    await settled()
    assert not waiting.done(), "nothing is known of the new connection"
    title.service.socket.respond()
    assert await waiting == 0
    await title.expect((1, RESYNC))
    await title.events.aclose()


@virtual
@pytest.mark.parametrize("code", [1001, 1002])
async def test_a_throttling_service_gets_another_request(code: int) -> None:
    """After as many seconds as the square of its refusals. The title keeps its subscription meanwhile."""
    title = Title()
    assert await title.subscribe(1, code=code) == 0
    asked = []
    for _ in range(9):
        count = len(title.service.socket.sent)
        before = now()
        while len(title.service.socket.sent) == count:
            await asyncio.sleep(0.5)
        asked.append(now() - before)
        title.service.socket.say(1, title.service.socket.sent[-1][1], code)
        await settled()
    assert asked == pytest.approx([1, 4, 9, 16, 25, 36, 49, 60, 60], abs=0.6)
    await asyncio.sleep(61)
    await title.expect()
    title.service.socket.say(1, title.service.socket.sent[-1][1], 0, 5, None)
    await title.expect((1, RESYNC))
    assert len(title.service.sockets) == 1
    title.service.socket.break_()
    await settled()
    title.service.socket.respond(code=code)
    await asyncio.sleep(1)
    await settled()
    assert len(title.service.socket.sent) == 2, "it is counted anew"
    await title.events.aclose()


@virtual
async def test_ended_subscriptions_are_not_requested_again() -> None:
    title = Title()
    await title.subscribe(1)
    await title.subscribe(2, UNLOCKS, code=1001)
    await title.events.unsubscribe(2)
    count = len(title.service.socket.sent)
    await asyncio.sleep(100)
    assert len(title.service.socket.sent) == count
    await title.events.aclose()


@virtual
async def test_a_subscription_that_ends_before_its_response() -> None:
    title = Title()
    await title.subscribe(1)
    waiting = asyncio.ensure_future(title.events.subscribe(2, UNLOCKS))
    await settled()
    assert await title.events.unsubscribe(2) == 0
    assert await waiting & 0xFFFFFFFF == E_ABORT
    socket = title.service.socket
    socket.say(1, 2, 0, 9, None)
    await settled()
    assert socket.sent[-1] == [2, 3, 9], "the service was told that nobody wants it"
    socket.say(3, 9, {})
    await title.expect()
    await title.events.aclose()


@virtual
async def test_closing_while_a_subscription_waits() -> None:
    title = Title()
    waiting = asyncio.ensure_future(title.events.subscribe(1, PROGRESS))
    await settled()
    await title.events.aclose()
    assert await waiting & 0xFFFFFFFF == E_ABORT
    assert title.service.socket.closed


@virtual
async def test_a_canceled_subscription_leaves_nothing() -> None:
    title = Title()
    waiting = asyncio.ensure_future(title.events.subscribe(1, PROGRESS))
    await settled()
    waiting.cancel()
    await settled()
    assert waiting.cancelled()
    assert title.service.socket.closed
    await title.subscribe(1)
    await title.events.aclose()


@virtual
async def test_a_missing_response_causes_a_new_connection() -> None:
    title = Title()
    assert await title.events.subscribe(1, PROGRESS) == 0
    assert now() == 30
    assert title.service.sockets[0].closed
    await settled()
    title.service.socket.respond()
    await title.expect((1, RESYNC))
    await title.events.aclose()


@virtual
async def test_a_handshake_that_never_ends() -> None:
    title = Title()

    async def connect() -> Any:
        await asyncio.sleep(10_000)

    title.events._connect = connect
    assert await title.events.subscribe(1, PROGRESS) == 0
    assert now() == 30
    assert "TimeoutError" in title.log.of("warning")[0]
    await title.events.aclose()


@virtual
async def test_invalid_messages() -> None:
    """The connection drops invalid messages and continues."""
    title = Title()
    await title.subscribe(1)
    socket = title.service.socket
    for message in (
        b"",
        b"\xff",
        b"{}",
        b"[]",
        b"[9]",
        b"[3]",
        b'[3,"100",{}]',
        b"[3,100]",
        b"[1,1]",
        b"[" * 5000,
        b"[1e999]",
    ):
        socket.say_bytes(message)
    socket.say(3, 100, {"progression": None})
    socket.say(3, 4711, CHANGE)
    socket.say(1, 4711, 0, 8, None)
    socket.say(2, 1, 0)
    await title.expect()
    socket.say(3, 100, CHANGE, "and what else there may be")
    await title.expect((1, CHANGED))
    assert len(title.service.sockets) == 1
    assert len(title.log.of("debug")) >= 9
    assert title.log.of("warning") == []
    await title.events.aclose()


@virtual
async def test_an_exception_in_the_title_does_not_stop_events() -> None:
    title = Title()
    await title.subscribe(1)

    def fail(subscription: int, event: Any) -> None:
        raise ZeroDivisionError("no")

    connection = title.events._connections[PROGRESS.xuid]
    connection._deliver, good = fail, connection._deliver
    title.service.socket.say(3, 100, CHANGE)
    await settled()
    connection._deliver = good
    title.service.socket.say(3, 100, CHANGE)
    await title.expect((1, CHANGED))
    assert title.log.of("error") == ["events: one could not be delivered: ZeroDivisionError: no"]
    await title.events.aclose()


@virtual
async def test_user_events_are_differences_even_after_a_gap() -> None:
    title = Title()
    assert await title.subscribe(1, USERS, data={"signedOut": ["5"]}) == 0
    assert title.service.socket.sent == [[1, 1, USERS_URI]]
    await title.expect((1, UserChange(5, 2)))
    assert await title.events.subscribe(2, USERS) == 0
    await title.expect((2, UserChange(5, 2)))
    title.service.socket.say(3, 100, {"signedOut": ["5", "6"]})
    await title.expect((1, UserChange(6, 2)), (2, UserChange(6, 2)))
    title.service.socket.break_()
    await settled()
    title.service.socket.respond(data={"signedOut": ["6", "7"]})
    changes = [UserChange(5, 0), UserChange(7, 2)]
    await title.expect(
        (1, RESYNC), (2, RESYNC), *[(1, change) for change in changes], *[(2, change) for change in changes]
    )
    await title.events.aclose()


@virtual
async def test_a_service_without_users() -> None:
    title = Title(not_served=frozenset({3}))
    assert await title.events.subscribe(1, USERS) == 0
    assert await title.events.unsubscribe(1) == 0
    assert title.service.tries == []
    await title.events.aclose()
