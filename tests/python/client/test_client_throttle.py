"""The process's throttle state of a service: which calls wait, which fail immediately, and what clears it."""

import asyncio
import socket
from pathlib import Path

import httpx
import pytest
import virtual_time
from client_support import URL, USER_AGENT
from retrying_support import CALLS, LIST, NEXT, SINGLE, UPDATE, Call, Noted, World, refused, world

from xblshim.client.sending.throttle_memory import Api, ServiceMemories
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.config import load
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.call_settings import CallSettings
from xblshim.wiring.open_client import open_client

DEFAULT = CallSettings()
NO_WINDOW = CallSettings(timeout_window=0)
LONG = CallSettings(timeout_window=300)
BUSY, UNWELL = 0x801901AD, 0x801901F7


def busy(seconds: int = 10, status: int = 429) -> httpx.Response:
    return refused(status, retry_after=str(seconds))


async def at(seconds: float) -> None:
    """Waits until that time, counted from the test's beginning."""
    await asyncio.sleep(1000 + seconds - virtual_time.clock())


async def remembering(seconds: int = 10, *steps: object, call: Call = UPDATE, status: int = 429) -> World:
    """Returns a client with a throttle entry, written by a call without time for a retry."""
    made = world(busy(seconds, status), *steps)  # type: ignore[arg-type]
    assert await made.ask(call, NO_WINDOW) == 0x80190000 + status
    return made


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("settings", [NO_WINDOW, CallSettings(timeout_window=9)])
@pytest.mark.parametrize("call", CALLS)
def test_a_call_that_cannot_wait_fails_at_once_with_what_was_responded(
    call: Call, settings: CallSettings, status: int
) -> None:
    async def work() -> None:
        watch = Noted()
        made = await remembering(10, call=call, status=status)
        assert await made.ask(call, settings, watch) == 0x80190000 + status
        assert made.times == [0]
        assert "nothing was sent" in made.log.lines[-1][1]
        assert (watch.attempts, watch.waits) == ([], [])

    virtual_time.run(work())


@pytest.mark.parametrize("call", CALLS)
def test_a_call_that_can_wait_does(call: Call) -> None:
    async def work() -> None:
        watch = Noted()
        made = await remembering(10, 200, call=call)
        await at(3)
        assert not isinstance(await made.ask(call, CallSettings(timeout_window=7), watch), int) or call is UPDATE
        assert made.times == [0, 10]
        assert watch.waits == [(WaitReason.THROTTLE, 7), (WaitReason.SERVICE, 0)]
        assert not made.memory.entries

    virtual_time.run(work())


def test_the_error_has_the_time_of_the_next_attempt() -> None:
    async def work() -> None:
        made = await remembering(10)
        await at(2.5)
        request = RequestBuilder(URL, USER_AGENT).update(UPDATE, NO_WINDOW)
        response = await made.client._policy.send(request, NO_WINDOW)
        assert response.remembered
        assert response.headers is not None
        assert response.headers["Retry-After"] == "8"

    virtual_time.run(work())


def test_the_wait_counts_in_the_window() -> None:
    async def work() -> None:
        made = await remembering(10, 503, 503)
        assert await made.ask(UPDATE, DEFAULT) == UNWELL
        assert made.times == [0, 10, 12]  # 16 would leave 4 s

    virtual_time.run(work())


def test_one_waits_and_the_others_fail() -> None:
    async def work() -> None:
        made = await remembering(10, 200)
        results = await asyncio.gather(*(made.ask(UPDATE, DEFAULT) for _ in range(5)))
        assert results == [0, BUSY, BUSY, BUSY, BUSY]
        assert made.times == [0, 10]

    virtual_time.run(work())


def test_while_the_call_itself_tries_again_the_others_fail() -> None:
    async def work() -> None:
        made = world(busy(10), 200, 200)
        first = asyncio.ensure_future(made.ask(UPDATE, DEFAULT))
        await at(1)
        assert await made.ask(UPDATE, LONG) == BUSY
        assert await first == 0
        assert made.times == [0, 10]
        assert await made.ask(UPDATE, NO_WINDOW) == 0

    virtual_time.run(work())


def test_once_the_time_has_passed_calls_are_sent() -> None:
    async def work() -> None:
        made = await remembering(10, 200)
        await at(10)
        assert await made.ask(UPDATE, NO_WINDOW) == 0
        assert not made.memory.entries

    virtual_time.run(work())


@pytest.mark.parametrize(("first", "second"), [(LIST, NEXT), (LIST, SINGLE), (SINGLE, LIST), (NEXT, SINGLE)])
def test_reading_shares_one_memory(first: Call, second: Call) -> None:
    async def work() -> None:
        made = await remembering(10, 200, call=first)
        assert await made.ask(second, NO_WINDOW) == BUSY
        assert await made.ask(UPDATE, NO_WINDOW) == 0

    virtual_time.run(work())


def test_updates_of_all_users_share_one_memory() -> None:
    async def work() -> None:
        made = await remembering(10, 200)
        assert await made.ask(UPDATE._replace(xuid=1, title_id=2, scid="other"), NO_WINDOW) == BUSY
        assert not isinstance(await made.ask(LIST, NO_WINDOW), int)

    virtual_time.run(work())


def test_the_numbers_of_the_apis() -> None:
    assert (Api.READ, Api.UPDATE) == (20, 79)


def test_the_clients_of_a_service_share_one_memory() -> None:
    async def work() -> None:
        memories = ServiceMemories()
        made = world(busy(10), memory=memories.enter(URL).memory)
        beside = world(memory=memories.enter(URL).memory)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        assert await beside.ask(UPDATE, NO_WINDOW) == BUSY
        assert beside.times == []

    virtual_time.run(work())


def test_another_service_has_a_memory_of_its_own() -> None:
    async def work() -> None:
        memories = ServiceMemories()
        made = world(busy(600), memory=memories.enter(URL).memory)
        elsewhere = world(200, memory=memories.enter("http://127.0.0.1:2").memory)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        assert await elsewhere.ask(UPDATE, NO_WINDOW) == 0

    virtual_time.run(work())


def test_the_memory_ends_with_the_last_client() -> None:
    async def work() -> None:
        memories = ServiceMemories()
        first = memories.enter(URL)
        made = world(busy(600), memory=first.memory)
        elsewhere = memories.enter("http://127.0.0.1:2")
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        first.leave()
        second = memories.enter(URL)
        assert second.memory.entries
        elsewhere.leave()
        second.leave()
        assert not memories.enter(URL).memory.entries

    virtual_time.run(work())


def test_a_client_that_is_closed_twice_leaves_the_memory_of_the_others() -> None:
    async def work() -> None:
        memories = ServiceMemories()
        closed, open_use = memories.enter(URL), memories.enter(URL)
        made = world(busy(600), memory=open_use.memory)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        closed.leave()
        closed.leave()
        assert memories.enter(URL).memory is open_use.memory

    virtual_time.run(work())


@pytest.mark.parametrize("seconds", [3, 600])
def test_a_throttle_entry_ends_with_its_run(seconds: int) -> None:
    """After a clean-up and a new initialization with the same runtime."""

    async def work() -> None:
        made = world(busy(600), busy(seconds), 200)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        assert await made.ask(UPDATE, NO_WINDOW._replace(run=1)) == BUSY
        assert made.times == [0, 0]
        # It applies within the run.
        assert await made.ask(UPDATE, NO_WINDOW._replace(run=1)) == BUSY
        assert made.times == [0, 0]
        await at(seconds * 1.2)
        assert await made.ask(UPDATE, NO_WINDOW._replace(run=1)) == 0

    virtual_time.run(work())


def test_a_429_does_not_affect_the_next_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a test suite that starts and ends the library for each test, in one process and with one address."""
    # A client that another test left open would keep the process's own state.
    monkeypatch.setattr("xblshim.client.sending.throttle_memory.PROCESS", ServiceMemories())

    async def run_of(status: int) -> int:
        service = Responding(status)
        listening = await asyncio.start_server(service.serve, sock=address.dup())
        variables = {
            "XBLSHIM_STATE_DIR": f"{tmp_path}/{status}",
            "XBLSHIM_SERVICE": f"http://127.0.0.1:{address.getsockname()[1]}",
        }
        client = open_client(load(program_dir=None, environ=variables, options={}), lambda *line: None)
        result = await client.list_achievements(LIST, NO_WINDOW)
        again = await client.list_achievements(LIST, NO_WINDOW)
        await client.aclose()
        listening.close()
        assert service.asked == (1 if status == 429 else 2)
        assert result == again
        assert isinstance(result, int)
        return result & 0xFFFFFFFF

    # Bound all the time, so that no other program gets the port between the runs.
    with socket.create_server(("127.0.0.1", 0)) as address:
        assert asyncio.run(run_of(429)) == BUSY
        assert asyncio.run(run_of(404)) == 0x80190194


class Responding:
    """A service that responds with one status to everything."""

    def __init__(self, status: int) -> None:
        self._status = status
        self.asked = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                self.asked += 1
                writer.write(b"HTTP/1.1 %d X\r\nRetry-After: 600\r\nContent-Length: 0\r\n\r\n" % self._status)
                await writer.drain()
        except asyncio.IncompleteReadError:
            writer.close()


@pytest.mark.parametrize("step", [200, 304])
def test_a_later_attempt_that_succeeds_clears_it(step: int) -> None:
    """A call that was already in its own back-off succeeds."""

    async def work() -> None:
        made = world(503, busy(100), step, 200)
        retrying = asyncio.ensure_future(made.ask(UPDATE, DEFAULT))
        await at(1)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        await retrying
        assert made.times == [0, 1, 2]
        assert not made.memory.entries
        assert await made.ask(UPDATE, NO_WINDOW) == 0

    virtual_time.run(work())


@pytest.mark.parametrize("step", [404, 503, httpx.ReadError("lost")])
def test_an_attempt_that_fails_does_not_clear_it(step: object) -> None:
    async def work() -> None:
        made = world(503, busy(100), step)  # type: ignore[arg-type]
        retrying = asyncio.ensure_future(made.ask(UPDATE, CallSettings(timeout_window=9)))
        await at(1)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        await retrying
        assert made.times == [0, 1, 2]
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY

    virtual_time.run(work())


def test_a_response_to_an_earlier_attempt_does_not_clear_it() -> None:
    """The request was sent before the service demanded the delay, so that its response is older than the throttle state."""

    async def work() -> None:
        made = world(503, busy(100), 200)
        made.service.seconds = 1
        slow = asyncio.ensure_future(made.ask(UPDATE, NO_WINDOW._replace(timeout_window=9)))  # retries at 3
        await at(2.5)
        throttled = asyncio.ensure_future(made.ask(UPDATE, NO_WINDOW))  # response at 3.5
        assert await slow == 0  # at 4
        assert await throttled == BUSY
        assert made.times == [0, 2.5, 3]
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY

    virtual_time.run(work())


def test_a_retriable_failure_without_retry_after_writes_nothing() -> None:
    async def work() -> None:
        made = world(503, refused(429, retry_after="0"), refused(429, retry_after="soon"), 404)
        for _ in range(4):
            await made.ask(UPDATE, NO_WINDOW)
        assert not made.memory.entries

    virtual_time.run(work())


@pytest.mark.parametrize(("seconds", "until"), [(3, 1101), (98, 1101), (99, 1101), (100, 1102)])
def test_the_longest_wait_counts(seconds: int, until: float) -> None:
    async def work() -> None:
        made = world(503, busy(100), busy(seconds, 503))
        retrying = asyncio.ensure_future(made.ask(UPDATE, CallSettings(timeout_window=9)))
        await at(1)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        assert await retrying == UNWELL
        entry = made.memory.entries[Api.UPDATE]
        assert entry.until == until
        # Of two equally long entries the later one counts.
        assert entry.status == (429 if seconds < 99 else 503)

    virtual_time.run(work())


def test_the_throttle_entry_includes_the_jitter() -> None:
    async def work() -> None:
        made = world(busy(10), 200, random=0.5)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        assert await made.ask(UPDATE, DEFAULT) == 0
        assert made.times == [0, 11]

    virtual_time.run(work())


@pytest.mark.parametrize("itself", [True, False])
def test_a_canceled_wait_ends(itself: bool) -> None:
    """Whether the canceled call wrote the entry or found it, the next call may wait instead."""

    async def work() -> None:
        if itself:
            made = world(busy(10), 200)
        else:
            made = await remembering(10, 200)
        waiting = asyncio.ensure_future(made.ask(UPDATE, DEFAULT))
        await at(1)
        assert await made.ask(UPDATE, DEFAULT) == BUSY
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert await made.ask(UPDATE, DEFAULT) == 0
        assert made.times == [0, 10]

    virtual_time.run(work())


def test_a_wait_that_ends_slightly_early_is_over() -> None:
    """A clock with a coarse resolution causes this."""

    async def hasty(seconds: float) -> None:
        await asyncio.sleep(seconds - 0.001)

    async def work() -> None:
        made = world(busy(10), 200, sleep=hasty)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY
        assert await made.ask(UPDATE, DEFAULT) == 0
        assert not made.memory.entries

    virtual_time.run(work())


def test_a_new_wait_that_came_meanwhile_counts() -> None:
    async def work() -> None:
        made = world(503, busy(5), busy(100))
        retrying = asyncio.ensure_future(made.ask(UPDATE, CallSettings(timeout_window=9)))
        await at(1)
        assert await made.ask(UPDATE, NO_WINDOW) == BUSY  # until 6
        waits = asyncio.ensure_future(made.ask(UPDATE, DEFAULT))
        assert await waits == BUSY  # at 2 the retry got a delay until 102
        assert made.times == [0, 1, 2]
        await retrying

    virtual_time.run(work())
