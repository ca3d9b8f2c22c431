"""The fast path of updates has the same results, log lines and requests as the client's general path."""

import asyncio
import gzip
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from client_support import SCID, UPDATE, USER_AGENT, Log, Serve, SocketServer, sending

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.achievements.coalescing_client import CoalescingClient
from xblshim.client.achievements.update_path import UpdatePath
from xblshim.client.attempts.concurrency_limit import ConcurrencyLimit
from xblshim.client.sending.send_policy import Policy
from xblshim.client.sending.throttle_memory import Api, ThrottleMemory
from xblshim.client.tokens.token_source import TokenError
from xblshim.client.transport.transport_choice import DirectTransport, network_transport
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.hresult_codes import E_ABORT, HTTP_E_STATUS_NOT_MODIFIED, S_OK
from xblshim.model.observer import UNOBSERVED, Observer
from xblshim.model.requests import UpdateAchievement

WINDOW = CallSettings(retry_delay=2, timeout_window=20, accept_language="fr-CA,fr,en-US,en")
ONE_ATTEMPT = CallSettings(retry_delay=2, timeout_window=0, accept_language="fr-CA,fr,en-US,en")


class Tokens:
    """Returns token-1, and another one after each refusal."""

    def __init__(self, waits: bool = False) -> None:
        self.number, self.waits, self.refused = 1, waits, list[str]()
        self.asked = 0

    @property
    def last(self) -> str:
        return f"token-{self.number}"

    def ready(self) -> str | None:
        return None if self.waits else self.last

    def must_wait(self, refused: str | None = None) -> bool:
        return self.waits

    async def user(self) -> int | None:
        return None

    async def authorization(self, refused: str | None = None) -> str:
        self.asked += 1
        if self.waits and self.asked > 3:
            raise TokenError("none.")
        if refused is not None:
            self.refused.append(refused)
            self.number += 1
        return self.last

    def hide(self, text: str) -> str:
        return text.replace("token-", "[token]")

    async def aclose(self) -> None:
        pass


class World:
    """A client on a real socket, with the fast path or without."""

    def __init__(self, url: str, path: bool, tokens: Tokens | None, limit: float, coalesce: bool = False) -> None:
        self.log, self.memory = Log(), ThrottleMemory()
        self.waits: list[float] = []
        self.sent_by_path = 0
        requests, transport = RequestBuilder(url, USER_AGENT), network_transport(url)
        assert isinstance(transport, DirectTransport)
        self.transport = transport

        async def sleep(wait: float) -> None:
            self.waits.append(wait)

        policy = Policy(
            transport,
            tokens,
            timeout=lambda window, elapsed: 0.3 if window == 1 else limit,
            max_concurrency=8,
            memory=self.memory,
            sleep=sleep,
            random=lambda: 0.5,
            wall_clock=lambda: 0.0,
            log=self.log,
        )
        self.client = (CoalescingClient if coalesce else AchievementsClient)(requests, policy, self.log)
        if path:
            self.client.open_update_path = lambda: UpdatePath(self.client, requests, policy, tokens, transport.pool)

    async def update(
        self, update: UpdateAchievement = UPDATE, settings: CallSettings = ONE_ATTEMPT, observer: Observer = UNOBSERVED
    ) -> int:
        result: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        if self.client.begin_update(update, settings, observer, result.set_result):
            self.sent_by_path += 1
            return await result
        return await self.client.update_achievement(update, settings, observer)


def both(
    serve: Callable[[], Serve],
    count: int = 1,
    settings: CallSettings = ONE_ATTEMPT,
    tokens: Callable[[], Tokens | None] = lambda: None,
    limit: float = 20,
) -> tuple[list[int], list[bytes], World]:
    """Runs updates one after the other. Returns their HRESULTs and requests, which are the same either way, and the world of the fast path."""

    async def run(path: bool) -> tuple[list[int], list[bytes], World]:
        async with SocketServer(serve()) as server:
            world = World(server.url, path, tokens(), limit)
            results = [await world.update(settings=settings) & 0xFFFFFFFF for _ in range(count)]
            await world.client.aclose()
        host = server.url.removeprefix("http://").encode()
        return results, [request.replace(host, b"HOST") for request in server.requests], world

    async def compare() -> tuple[list[int], list[bytes], World]:
        async with asyncio.timeout(60):
            expected, found = await run(False), await run(True)
        assert found[0] == expected[0]
        assert found[1] == expected[1]
        assert found[2].log.lines == expected[2].log.lines
        assert found[2].waits == expected[2].waits
        assert (expected[2].sent_by_path, found[2].sent_by_path > 0) == (0, True)
        return found

    return asyncio.run(compare())


def whole(status: int, body: bytes = b"{}", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def in_pieces(*pieces: bytes) -> Serve:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.01)

    return serve


def in_turn(*responses: bytes) -> Serve:
    """Another response to each request; the last one to all further ones."""
    left = list(responses)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(left.pop(0) if len(left) > 1 else left[0])
        await writer.drain()

    return serve


async def hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()


HEAD = whole(200, b"x" * 10)[:-10]
SUCCESSES = {
    "200": (sending(whole(200)), S_OK),
    "204": (sending(b"HTTP/1.1 204 No Content\r\n\r\n"), S_OK),
    "304": (sending(b"HTTP/1.1 304 Not Modified\r\n\r\n"), HTTP_E_STATUS_NOT_MODIFIED),
    "interim": (sending(b"HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n" + whole(200)), S_OK),
    "chunked": (sending(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"), S_OK),
    "in pieces": (in_pieces(b"HTTP/1.1 200", b" OK\r\nContent-Length: 2\r\n\r\n", b"{", b"}"), S_OK),
    "more pieces than the path waits for": (in_pieces(HEAD, *[b"x"] * 10), S_OK),
    "until the end": (sending(b"HTTP/1.1 200 OK\r\n\r\n{}", then=hang_up), S_OK),
    "no keep-alive": (sending(whole(200, b"{}", "Connection: close")), S_OK),
    "packed": (sending(whole(200, gzip.compress(b"{}"), "Content-Encoding: gzip")), S_OK),
}


@pytest.mark.parametrize("name", SUCCESSES)
def test_a_success(name: str) -> None:
    serve, hr = SUCCESSES[name]
    results, requests, _ = both(lambda: serve, count=3)
    assert results == [hr & 0xFFFFFFFF] * 3
    assert len(requests) == 3


FAILURES = {
    **{str(status): sending(whole(status)) for status in (301, 400, 401, 403, 404, 418, 429, 500, 503, 599)},
    "a web page": sending(whole(200, b"<html>", "Content-Type: text/html; charset=utf-8")),
    "damaged": sending(whole(200, b"no gzip", "Content-Encoding: gzip")),
    "a coding that nobody asked for": sending(whole(200, b"{}", "Content-Encoding: br")),
    "too long": sending(whole(200, b"x" * (4 * 1024 * 1024 + 1))),
    "no HTTP": sending(b"220 mail.example ESMTP\r\n"),
    "nothing": sending(b"", then=hang_up),
    "half of it": sending(whole(200, b"{}")[:-1], then=hang_up),
    "two lengths": sending(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure(name: str) -> None:
    results, _, world = both(lambda: FAILURES[name], count=2)
    assert all(hr & 0x80000000 for hr in results)
    assert world.log.lines


def test_a_time_limit() -> None:
    results, requests, world = both(lambda: in_pieces(HEAD, b"x"), limit=0.3)
    assert results == [0x80004005]
    assert len(requests) == 1
    assert "no complete response within 0.3 s" in world.log.text


def test_retries_are_those_of_the_policy() -> None:
    """The fast path makes the first attempt only. Nothing is sent twice."""
    results, requests, world = both(lambda: in_turn(whole(503), whole(503), whole(200)), settings=WINDOW)
    assert results == [0]
    assert len(requests) == 3
    assert world.waits == [3.0, 6.0]


def test_a_wait_that_the_service_demands_holds_up_the_next_update() -> None:
    responses = whole(429, b"", "Retry-After: 10"), whole(200)
    results, requests, world = both(lambda: in_turn(*responses), settings=WINDOW, count=2)
    assert results == [0, 0]
    assert len(requests) == 3
    assert world.waits == [pytest.approx(11)]
    assert not world.memory.entries


def test_while_the_service_demands_a_wait_the_path_is_closed() -> None:
    async def run() -> None:
        async with SocketServer(sending(whole(200))) as server:
            world = World(server.url, True, None, 20)
            now = asyncio.get_running_loop().time()
            world.memory.write(Api.UPDATE, now + 3600, 503, pending=False, now=now)
            assert await world.update() & 0xFFFFFFFF == 0x801901F7
            assert world.sent_by_path == 0
            assert server.requests == []
            await world.client.aclose()

    asyncio.run(run())


def test_a_token() -> None:
    results, requests, _ = both(lambda: sending(whole(200)), count=2, tokens=Tokens)
    assert results == [0, 0]
    assert all(b"\r\nAuthorization: token-1\r\n\r\n{" in request for request in requests)


def test_a_refused_token_is_renewed_once() -> None:
    made: list[Tokens] = []

    def tokens() -> Tokens:
        made.append(Tokens())
        return made[-1]

    results, requests, _ = both(lambda: in_turn(whole(401), whole(200)), count=2, tokens=tokens)
    assert results == [0, 0]
    assert [request.split(b"Authorization: ")[1][:7] for request in requests] == [b"token-1", b"token-2", b"token-2"]
    assert [source.refused for source in made] == [["token-1"], ["token-1"]]


def in_the_path(test: Callable[[World, SocketServer], Awaitable[None]], serve: Serve, **more: Any) -> None:
    async def run() -> None:
        async with asyncio.timeout(60), SocketServer(serve) as server:
            world = World(server.url, True, more.pop("tokens", None), more.pop("limit", 20), **more)
            await test(world, server)
            await world.client.aclose()

    asyncio.run(run())


def test_an_unavailable_token_uses_the_general_path() -> None:
    async def test(world: World, server: SocketServer) -> None:
        assert await world.update() == 0
        assert world.sent_by_path == 0

    in_the_path(test, sending(whole(200)), tokens=Tokens(waits=True))


@pytest.mark.parametrize("what", ["offline", "observed"])
def test_observed_updates_use_the_general_path(what: str) -> None:
    observer = type("Watching", (Observer,), {what: True})()

    async def test(world: World, server: SocketServer) -> None:
        await world.update(observer=observer)
        assert world.sent_by_path == 0
        assert len(server.requests) == (what == "observed")

    in_the_path(test, sending(whole(200)))


def test_an_idle_connection_that_was_closed_loses_no_update() -> None:
    """The request is sent again, once, on a new connection."""
    served = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal served
        served += 1
        if served == 2:
            writer.close()
            return
        writer.write(whole(200))
        await writer.drain()

    async def test(world: World, server: SocketServer) -> None:
        assert [await world.update() for _ in range(3)] == [0, 0, 0]
        assert len(server.requests) == 4
        assert world.sent_by_path == 3

    in_the_path(test, serve)


def test_at_most_eight_requests_are_in_flight() -> None:
    """The others wait, each for at most its time limit."""
    go = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await go.wait()
        writer.write(whole(200))
        await writer.drain()

    async def test(world: World, server: SocketServer) -> None:
        sent = [asyncio.ensure_future(world.update()) for _ in range(8)]
        while len(server.requests) < 8:
            await asyncio.sleep(0.001)
        waiting = [world.update(settings=ONE_ATTEMPT._replace(timeout_window=1)) for _ in range(4)]
        assert {hr & 0xFFFFFFFF for hr in await asyncio.gather(*waiting)} == {0x80004005}
        assert world.log.text.count("no response to earlier requests within 0.3 s") == 4
        assert len(server.requests) == 8
        go.set()
        assert await asyncio.gather(*sent, *[world.update() for _ in range(12)]) == [0] * 20

    in_the_path(test, serve)


def test_thousands_that_wait_can_be_canceled_at_once() -> None:
    async def run() -> None:
        limit = ConcurrencyLimit(1)
        await limit.acquire()
        waiting = [asyncio.ensure_future(limit.acquire()) for _ in range(5000)]
        await asyncio.sleep(0)
        for task in waiting:
            task.cancel()
        limit.release()  # before any of them runs
        async with asyncio.timeout(10):
            await limit.acquire()
            assert {type(one) for one in await asyncio.gather(*waiting, return_exceptions=True)} == {
                asyncio.CancelledError
            }
        assert not limit.try_acquire(lambda: True)
        limit.release()
        limit.release()
        assert limit.try_acquire(lambda: True)

    asyncio.run(run())


def test_a_refused_connection_is_a_failure_of_each_update() -> None:
    async def run(path: bool) -> tuple[list[int], list[tuple[str, str]]]:
        async with SocketServer(sending(whole(200))) as server:
            url = server.url
        world = World(url, path, None, 20)
        results = await asyncio.gather(*[world.update() for _ in range(10)])
        await world.client.aclose()
        return results, [(level, text.replace(url.rpartition(":")[2], "PORT")) for level, text in world.log.lines]

    assert asyncio.run(run(True)) == asyncio.run(run(False))


def test_the_end_leaves_nothing_behind() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async def test(world: World, server: SocketServer) -> None:
        results: list[int] = []
        for number in range(20):
            update = UPDATE._replace(achievement_id=str(number))
            assert world.client.begin_update(update, ONE_ATTEMPT, UNOBSERVED, results.append)
        while len(server.requests) < 8:
            await asyncio.sleep(0.001)
        stopped = world.client.stop_updates()
        if stopped:
            await asyncio.wait(stopped)
        assert asyncio.all_tasks() - {asyncio.current_task()} == server._tasks
        assert set(results) <= {E_ABORT}

    in_the_path(test, serve)


def test_closing_sends_no_waiting_update() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async def test(world: World, server: SocketServer) -> None:
        for number in range(20):
            world.client.begin_update(UPDATE._replace(achievement_id=str(number)), ONE_ATTEMPT, UNOBSERVED, print)
        while len(server.requests) < 8:
            await asyncio.sleep(0.001)
        assert world.client.stop_updates() == []  # tasks that connect
        assert len(server.requests) == 8

    in_the_path(test, serve)


@pytest.mark.parametrize("coalesce", [False, True])
def test_an_unexpected_error_ends_the_update(coalesce: bool) -> None:
    """As without the fast path: immediately, and with its name in the log."""

    async def refuse(changed: object) -> None:
        raise ImportError("libssl.so.3: cannot open shared object file")

    async def test(world: World, server: SocketServer) -> None:
        world.transport.pool()._dial = refuse  # type: ignore[assignment]
        assert [await world.update() & 0xFFFFFFFF for _ in range(2)] == [0x80004005] * 2
        assert world.log.text.count("ImportError: libssl.so.3: cannot open shared object file") == 2

    in_the_path(test, sending(whole(200)), coalesce=coalesce)


def test_a_path_that_cannot_be_opened_holds_up_no_coalesced_update() -> None:
    def refuse() -> UpdatePath:
        raise ImportError("no such module")

    async def test(world: World, server: SocketServer) -> None:
        world.client.open_update_path = refuse
        async with asyncio.timeout(10):
            assert [await world.client.update_achievement(UPDATE, ONE_ATTEMPT) for _ in range(2)] == [0, 0]

    in_the_path(test, sending(whole(200)), coalesce=True)


@pytest.mark.parametrize("status", [200, 304])
def test_a_warning_of_the_service_is_logged_once(status: int) -> None:
    warned = whole(status, b"", "X-XblShim-Warning: The scid is another one.")
    results, _, world = both(lambda: sending(warned), count=3)
    assert len(set(results)) == 1
    assert world.log.lines == [("warning", "the service says: The scid is another one.")]


def test_a_warning_shows_no_token() -> None:
    warned = whole(200, b"", "X-XblShim-Warning: token-1 is too old.")
    _, _, world = both(lambda: sending(warned), tokens=Tokens)
    assert world.log.lines == [("warning", "the service says: [token]1 is too old.")]


def test_coalesced_updates_have_their_own_results() -> None:
    """Updates during a POST share the next one. A failed one is retried as a whole."""
    body = b'{"achievements":[{"id":"1","outcome":"unlocked"},{"id":"2","outcome":"notHigher"},{"id":"3","outcome":"set"}]}'
    responses = whole(200), whole(503), whole(200, body), whole(404), whole(404), whole(200)

    async def test(world: World, server: SocketServer) -> None:
        first = asyncio.ensure_future(world.update(UPDATE, WINDOW))
        while not server.requests:
            await asyncio.sleep(0)
        updates = [world.update(UPDATE._replace(achievement_id=str(n)), WINDOW) for n in (1, 2, 3)]
        results = await asyncio.gather(first, *updates)
        assert results == [0, 0, HTTP_E_STATUS_NOT_MODIFIED, 0]
        assert [request.count(b'"id":') for request in server.requests] == [1, 3, 3]
        # Refused together, they are posted separately.
        two = [world.update(UPDATE._replace(achievement_id=str(n)), WINDOW) for n in (1, 2)]
        assert [hr & 0xFFFFFFFF for hr in await asyncio.gather(*two)] == [0x80190194, 0]
        assert [request.count(b'"id":') for request in server.requests[3:]] == [2, 1, 1]

    in_the_path(test, in_turn(*responses), coalesce=True)


def test_the_bytes_are_those_of_the_request_builder() -> None:
    builder = RequestBuilder("http://h:81/base", USER_AGENT)
    names = ["7", 'a"b\\c', "é☃", "\x7f\n"]
    for achievements in ([(name, 40)] for name in names):
        from xblshim.client.transport.keep_alive_transport import request_bytes

        request = builder.bulk_update(1, 2, SCID + " ü", achievements, WINDOW)
        template = builder.update_template(1, 2, SCID + " ü", WINDOW.accept_language)
        assert template.request(achievements) == request_bytes(request, request.content)
        request.headers["Authorization"] = "t"
        assert template.request(achievements, b"\r\nAuthorization: t") == request_bytes(request, request.content)
