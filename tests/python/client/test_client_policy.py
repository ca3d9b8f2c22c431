"""An attempt with a scripted transport: times, failures, bodies, tokens, cancellation."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from client_support import SETTINGS, UPDATE, FakeTransport, Log, ask, client_of, response_of, seconds

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.retry_rules import attempt_timeout
from xblshim.client.sending.send_policy import AttemptFailed, Policy
from xblshim.client.tokens.value_token import ValueToken
from xblshim.client.transport import AsyncByteStream, Request, Response
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings

SECRET = "XBL3.0 x=47110815;planted-secret-eyJhbGciOi"


@pytest.mark.parametrize(
    ("window", "elapsed", "expected"),
    [
        (20, 0, 20),
        (20, 3.5, 16.5),
        (20, 15, 5),
        (20, 19, 5),
        (20, 25, 5),
        (0, 0, 5),
        (4, 0, 5),
        (30, 0, 30),
        (31, 0, 30),
        (2**32 - 1, 0, 30),
    ],
)
def test_the_time_of_an_attempt(window: float, elapsed: float, expected: float) -> None:
    assert attempt_timeout(window, elapsed) == expected


def test_the_policy_asks_for_the_time_of_the_window() -> None:
    asked = []

    def timeout(window: float, elapsed: float) -> float:
        asked.append((window, elapsed))
        return 20

    ask(response_of(200), settings=CallSettings(timeout_window=7), timeout=timeout)
    assert asked == [(7, 0)]


async def never(request: Request) -> Response:
    await asyncio.Event().wait()
    raise AssertionError


def test_no_response() -> None:
    hr, log, _ = ask(never, timeout=seconds(0.01))
    assert hr == 0x80004005
    assert log.lines == [
        ("warning", f"updating achievement '7' of {UPDATE.scid!r}: no complete response within 0.01 s")
    ]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (httpx.ConnectError("refused"), "ConnectError: refused"),
        (httpx.ReadError(""), "ReadError"),
        (httpx.RemoteProtocolError("half"), "RemoteProtocolError: half"),
        (httpx.ProxyError("no"), "ProxyError: no"),
        (httpx.UnsupportedProtocol("x"), "UnsupportedProtocol: x"),
        (httpx.DecodingError("not gzip"), "DecodingError: not gzip"),
        (ConnectionResetError("by peer"), "ConnectionResetError: by peer"),
        (TimeoutError("the system's"), "TimeoutError: the system's"),
        (OSError(), "OSError"),
    ],
)
def test_a_failing_network(error: Exception, said: str) -> None:
    hr, log, _ = ask(error)
    assert hr == 0x80004005
    assert log.lines == [("warning", f"updating achievement '7' of {UPDATE.scid!r}: {said}")]


def test_an_internal_error_fails_one_call() -> None:
    hr, log, _ = ask(KeyError("x\ny"))
    assert hr == 0x80004005
    assert log.lines == [("error", f"updating achievement '7' of {UPDATE.scid!r}: KeyError: 'x\\ny'")]


def test_a_request_that_cannot_be_made() -> None:
    async def run() -> None:
        log = Log()
        async with client_of(FakeTransport(), log) as client:
            update = type(UPDATE)(1, 1, "a" * 100_000, "7", 1)
            assert await client.update_achievement(update, SETTINGS) & 0xFFFFFFFF == 0x80004005
        assert [level for level, _ in log.lines] == ["error"]

    asyncio.run(run())


@pytest.mark.parametrize("kind", ["text/html", "Text/HTML; charset=utf-8", " text/html ;x"])
def test_a_web_page_is_no_response(kind: str) -> None:
    for status in (200, 299):
        hr, log, _ = ask(response_of(status, b"<html>", content_type=kind))
        assert hr == 0x80004005
        assert "web page" in log.text
    assert ask(response_of(404, b"<html>", content_type=kind))[0] == 0x80190194


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "text/html5", ""])
def test_other_content_types_are_responses(kind: str) -> None:
    assert ask(response_of(200, b"<html>", content_type=kind))[0] == 0


class Chunks(AsyncByteStream):
    def __init__(self, *chunks: bytes | BaseException) -> None:
        self.chunks = chunks
        self.given = 0
        self.closed = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks:
            if isinstance(chunk, BaseException):
                raise chunk
            self.given += 1
            yield chunk

    async def aclose(self) -> None:
        self.closed += 1


@pytest.mark.parametrize(
    ("length", "status", "hr"), [(100, 200, 0), (101, 200, 0x80004005), (100, 503, 0x801901F7), (101, 503, 0x80004005)]
)
def test_the_longest_body(length: int, status: int, hr: int) -> None:
    too_long = length > 100
    chunks = Chunks(*[b"x" * 10] * 10, b"x" * (length - 100), *[b"never read"] * (50 if too_long else 0))
    found, log, _ = ask(Response(status, stream=chunks), max_body=100)
    assert found == hr
    assert chunks.closed == 1
    assert chunks.given == 11, "it was read on"
    assert ("longer than 100 bytes" in log.text) == too_long


def test_a_body_that_breaks_off_or_hangs_is_closed() -> None:
    chunks = Chunks(b"{", httpx.ReadError("gone"))
    hr, log, _ = ask(Response(200, stream=chunks))
    assert (hr, chunks.closed) == (0x80004005, 1)
    assert "ReadError: gone" in log.text


def test_a_refusal_is_logged_on_one_line() -> None:
    body = b"\x1b[31mno\r\n  achievement\t\x007\xff " + b"x" * 1000
    hr, log, _ = ask(response_of(400, body))
    assert hr == 0x80190190
    [(level, text)] = log.lines
    assert level == "warning"
    assert "the service answered 400: ?[31mno achievement ?7\ufffd xxx" in text
    assert text.isprintable()
    assert len(text) < 550


def test_control_characters_in_names_are_escaped_in_the_log() -> None:
    update = type(UPDATE)(1, 1, "s\nerror: faked", "7\x1b[2J", 1)
    _, log, _ = ask(response_of(404), update=update)
    assert log.text.isprintable()


def test_a_token_is_sent_and_never_shown() -> None:
    token = ValueToken(SECRET)
    echo = f"Authorization: {SECRET} is not valid; token planted-secret-eyJhbGciOi, user 47110815 " + "x" * 300 + SECRET
    hr, log, requests = ask(
        response_of(200), response_of(403, echo.encode()), httpx.ConnectError(SECRET), KeyError(SECRET), tokens=token
    )
    assert hr == 0x80004005
    assert [request.headers.raw[-1] for request in requests] == [(b"Authorization", SECRET.encode())] * 4
    assert len(log.lines) == 3
    assert "planted" not in log.text
    assert "47110815" not in log.text
    assert "[token] is not valid" in log.text
    assert "planted" not in f"{token!r} {requests!r} {[request.headers for request in requests]!r}"


@pytest.mark.parametrize("before", range(330, 420))
def test_a_token_is_hidden_before_the_text_is_truncated(before: int) -> None:
    _, log, _ = ask(response_of(403, b"y" * before + SECRET.encode()), tokens=ValueToken(SECRET))
    assert "XBL3" not in log.text


def test_no_token_no_header() -> None:
    _, _, [request] = ask(response_of(200))
    assert "Authorization" not in request.headers


def test_canceling_reaches_the_caller_and_the_response() -> None:
    async def run() -> None:
        log, reading = Log(), asyncio.Event()

        class Hanging(Chunks):
            async def __aiter__(self) -> AsyncIterator[bytes]:
                yield b"{"
                reading.set()
                await asyncio.Event().wait()

        chunks = Hanging()
        async with client_of(FakeTransport(Response(200, stream=chunks), response_of(200)), log) as client:
            task = asyncio.create_task(client.update_achievement(UPDATE, SETTINGS))
            await reading.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert chunks.closed == 1
            assert not log.lines
            assert await client.update_achievement(UPDATE, SETTINGS) == 0, "the client is as good as before"

    asyncio.run(run())


def test_calls_run_at_the_same_time() -> None:
    """The responses arrive in reverse order of the calls."""

    async def run() -> None:
        waiting: list[asyncio.Event] = []
        order: list[int] = []

        async def in_turn(request: Request) -> Response:
            event = asyncio.Event()
            waiting.append(event)
            await event.wait()
            return response_of(200)

        async with client_of(FakeTransport(*[in_turn] * 20), Log()) as client:

            async def call(number: int) -> None:
                assert await client.update_achievement(UPDATE, SETTINGS) == 0
                order.append(number)

            tasks = [asyncio.create_task(call(number)) for number in range(20)]
            while len(waiting) < 20:
                await asyncio.sleep(0)
            for task, event in reversed(list(zip(tasks, waiting, strict=True))):
                event.set()
                await task
        assert order == list(range(19, -1, -1))

    asyncio.run(run())


def test_closing_closes_all_parts_even_after_a_failure() -> None:
    async def run() -> None:
        closed = []

        class Failing(FakeTransport):
            async def aclose(self) -> None:
                closed.append("transport")
                raise OSError

        async def behind() -> None:
            closed.append("behind")

        client = AchievementsClient(RequestBuilder("http://h", "a"), Policy(Failing()), Log(), behind)
        with pytest.raises(OSError):  # noqa: PT011
            await client.aclose()
        assert closed == ["transport", "behind"]

    asyncio.run(run())


def test_attempts_are_limited_by_the_maximum_concurrency() -> None:
    """The others wait for a slot, and each has its whole time limit once it has one."""
    running = 0
    most = 0

    async def slowly(request: Request) -> Response:
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(3):
            await asyncio.sleep(0)
        running -= 1
        return response_of(200)

    async def main() -> list[int]:
        policy = Policy(FakeTransport(*[slowly] * 20), max_concurrency=3)
        requests = RequestBuilder("http://service.test", "xblshim/1")
        sending = (policy.send(requests.update(UPDATE, SETTINGS), SETTINGS) for _ in range(20))
        return [sent.status for sent in await asyncio.gather(*sending)]

    assert asyncio.run(main()) == [200] * 20
    assert most == 3


def test_waiting_for_a_slot_has_a_time_limit() -> None:
    """Behind a service that never responds, the waiting call fails, too, and a failed attempt releases its slot."""

    async def main() -> list[str]:
        policy = Policy(FakeTransport(*[never] * 4), max_concurrency=1, timeout=seconds(0.01))
        requests = RequestBuilder("http://service.test", "xblshim/1")
        sending = (policy.send(requests.update(UPDATE, SETTINGS), SETTINGS) for _ in range(3))
        failures = await asyncio.gather(*sending, return_exceptions=True)
        with pytest.raises(AttemptFailed, match="no complete response"):
            await policy.send(requests.update(UPDATE, SETTINGS), SETTINGS)
        return [str(failure) for failure in failures]

    first, *others = asyncio.run(main())
    assert first == "no complete response within 0.01 s"
    assert set(others) <= {"no response to earlier requests within 0.01 s", "no complete response within 0.01 s"}
