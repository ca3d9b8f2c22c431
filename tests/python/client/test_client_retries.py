"""Each call with each status and each setting: the times of its requests, and its result. In virtual time."""

import asyncio
import itertools
from email.utils import formatdate

import httpx
import pytest
import virtual_time
from client_support import response_of
from reading_support import LANTERN
from retrying_support import (
    CALLS,
    HANG,
    LIST,
    UPDATE,
    WALL,
    Call,
    Noted,
    Step,
    ask,
    refused,
    world,
)

from xblshim.client.tokens.token_source import TokenError
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.call_settings import CallSettings
from xblshim.model.results import Page

E_FAIL = 0x80004005
DEFAULT = CallSettings()
NO_WINDOW = CallSettings(timeout_window=0)
LONG = CallSettings(timeout_window=300)
SLOWLY = CallSettings(retry_delay=5, timeout_window=60)
HARDLY = CallSettings(retry_delay=10)
SHORT = CallSettings(timeout_window=6)
SETTINGS = {
    "default": DEFAULT,
    "no window": NO_WINDOW,
    "long": LONG,
    "slowly": SLOWLY,
    "hardly": HARDLY,
    "short": SHORT,
}

# The times of attempts for lasting failures and immediate responses, with the smallest jitter.
LASTING = {
    "default": [0, 2, 6, 14],
    "no window": [0],
    "long": [0, 2, 6, 14, 30, 62, 122, 182, 242],
    "slowly": [0, 5, 30],
    "hardly": [0, 10],
    "short": [0],
}
LASTING_500 = {
    "default": [0, 10],
    "no window": [0],
    "long": [0, 10, 20, 30, 46, 78, 138, 198, 258],
    "slowly": [0, 10, 35],
    "hardly": [0, 10],
    "short": [0],
}
RETRIED = [408, 429, 500, 502, 503, 504]
NOT_RETRIED = [301, 302, 304, 307, 308, 400, 403, 404, 409, 410, 413, 501, 505, 511, 599]
NAMED = {308: 0x80190001, 599: 0x80190001}


def hresult(status: int) -> int:
    return NAMED.get(status, 0x80190000 + status)


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("status", RETRIED)
@pytest.mark.parametrize("call", CALLS)
def test_a_status_that_lasts(call: Call, status: int, setting: str) -> None:
    times = (LASTING_500 if status == 500 else LASTING)[setting]
    result, made = ask(call, SETTINGS[setting], *[status] * len(times))
    assert result == hresult(status)
    assert made.times == times


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ReadError("reset"),
        httpx.RemoteProtocolError("half"),
        OSError("unreachable"),
    ],
)
def test_a_network_failure_that_lasts(failure: Exception, call: Call, setting: str) -> None:
    result, made = ask(call, SETTINGS[setting], *[failure] * len(LASTING[setting]))
    assert result == E_FAIL
    assert made.times == LASTING[setting]


@pytest.mark.parametrize("setting", SETTINGS)
@pytest.mark.parametrize("status", NOT_RETRIED)
@pytest.mark.parametrize("call", CALLS)
def test_a_status_that_is_a_response(call: Call, status: int, setting: str) -> None:
    result, made = ask(call, SETTINGS[setting], refused(status, location="https://elsewhere.test/", retry_after="1"))
    assert result == hresult(status)
    assert made.times == [0]
    assert not made.memory.entries


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [*RETRIED, None])
def test_an_attempt_that_succeeds_after_failures(call: Call, status: int | None) -> None:
    failure: Step = httpx.ConnectError("refused") if status is None else status
    for failures in (1, 2, 3):
        result, made = ask(call, LONG, *[failure] * failures, 200)
        assert result == (0 if call is UPDATE else Page((LANTERN,), "1"))
        assert len(made.times) == failures + 1


@pytest.mark.parametrize("status", [304, 404, 301])
def test_a_retry_with_another_response(status: int) -> None:
    """A retry's 304 is reported unchanged, because it is unknown whether the first attempt succeeded."""
    result, made = ask(UPDATE, DEFAULT, httpx.ReadError("lost"), status)
    assert result == hresult(status)
    assert made.times == [0, 2]


def test_the_jitter() -> None:
    _, made = ask(UPDATE, DEFAULT, 503, 503, 503, random=0.9999999999)
    assert [round(at, 3) for at in made.times] == [0, 4, 12]
    _, made = ask(UPDATE, DEFAULT, 503, 503, 503, random=[0.25, 0.5, 0.99])
    assert made.times == [0, 2.5, 8.5]


def test_the_time_that_responses_take_counts() -> None:
    _, made = ask(UPDATE, DEFAULT, 503, 503, seconds=5)
    assert made.times == [0, 7]  # at 12 the next retry would be due at 16, with 4 s left


@pytest.mark.parametrize(
    ("settings", "times", "ends"),
    [
        (DEFAULT, [0], 20),
        (NO_WINDOW, [0], 5),
        (CallSettings(timeout_window=3), [0], 5),
        (CallSettings(timeout_window=36), [0], 30),
        (CallSettings(timeout_window=37), [0, 32], 37),  # the wait of 2 s and 5 s for an attempt fit exactly
        (CallSettings(timeout_window=60), [0, 32], 60),
        (CallSettings(timeout_window=100), [0, 32, 66], 96),
    ],
)
@pytest.mark.parametrize("call", CALLS)
def test_no_response_at_all(call: Call, settings: CallSettings, times: list[float], ends: float) -> None:
    async def work() -> float:
        made = world(*[HANG] * len(times))
        assert await made.ask(call, settings) == E_FAIL
        assert made.times == times
        assert "no complete response within" in made.log.text
        return virtual_time.clock() - 1000

    assert virtual_time.run(work()) == ends


@pytest.mark.parametrize("status", RETRIED)
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("retry_after", "random", "settings", "times"),
    [
        ("1", 0, DEFAULT, [0, 2]),  # the back-off is longer
        ("7", 0, DEFAULT, [0, 7]),
        ("7", 0.5, DEFAULT, [0, 7.7]),
        ("15", 0, DEFAULT, [0, 15]),
        ("15", 0.5, DEFAULT, [0]),  # 16.5 s don't fit
        ("16", 0, DEFAULT, [0]),
        ("3600", 0, LONG, [0]),
        ("100", 0.5, LONG, [0, 110]),
        ("7", 0, NO_WINDOW, [0]),
        ("0", 0, DEFAULT, [0, 2]),
        ("soon", 0, DEFAULT, [0, 2]),
        ("DATE+8", 0, DEFAULT, [0, 8]),
        ("DATE+8", 0.5, DEFAULT, [0, 8.8]),
        ("DATE-8", 0, DEFAULT, [0, 2]),
    ],
)
def test_a_service_that_demands_a_delay(
    call: Call, status: int, retry_after: str, random: float, settings: CallSettings, times: list[float]
) -> None:
    if retry_after.startswith("DATE"):
        retry_after = formatdate(WALL + int(retry_after[4:]), usegmt=True)
    back_off = [0, (2 + 2 * random if status != 500 else 10)]
    if len(times) > 1 and times[1] < back_off[1]:
        times = back_off
    result, made = ask(call, settings, *[refused(status, retry_after=retry_after), 200][: len(times)], random=random)
    assert made.times == times
    assert (result == hresult(status)) == (len(times) == 1)


@pytest.mark.parametrize("call", CALLS)
def test_401_is_tried_once_more_at_once_with_another_token(call: Call) -> None:
    tokens = Tokens("old", "new")
    result, made = ask(call, NO_WINDOW, 401, 401, tokens=tokens)
    assert result == 0x80190191
    assert made.times == [0, 0]
    assert tokens.asked == [None, "old"]
    assert [dict(sent.headers)[b"Authorization"] for sent in made.service.sent] == [b"old", b"new"]


def test_401_counts_once_a_call_wherever_it_comes() -> None:
    tokens = Tokens("old", "new")
    result, made = ask(UPDATE, DEFAULT, 503, 401, 503, 401, tokens=tokens)
    assert result == 0x80190191
    assert made.times == [0, 2, 2, 6]


def test_401_after_the_window_is_tried_again_too() -> None:
    tokens = Tokens("old", "new")
    result, made = ask(UPDATE, CallSettings(timeout_window=4), 401, 200, seconds=4.5, tokens=tokens)
    assert result == 0
    assert made.times == [0, 4.5]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("second", [401, 404, 503])
def test_401_is_tried_once_more_where_there_is_no_token(call: Call, second: int) -> None:
    """A user's own server may demand another attempt with a 401."""
    result, made = ask(call, NO_WINDOW, 401, second)
    assert result == hresult(second)
    assert made.times == [0, 0]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("steps", [[], [401]])
def test_a_source_without_a_token(call: Call, steps: list[int]) -> None:
    tokens = Tokens(*["old"] * len(steps), TokenError("the source is dry"))
    result, made = ask(call, DEFAULT, *steps, tokens=tokens)
    assert result == 0x89245111
    assert len(made.times) == len(steps)
    assert "the source is dry" in made.log.text


class Tokens:
    """Returns these tokens in order, and then the last one repeatedly."""

    def __init__(self, *values: str | TokenError) -> None:
        self.values = itertools.chain(values, itertools.repeat(values[-1]))
        self.value: str | TokenError | None = None
        self.asked: list[str | None] = []
        self.slow = False
        self.closed = 0

    async def authorization(self, refused: str | None = None) -> str:
        self.asked.append(refused)
        if self.value is None or refused is not None:
            self.value = next(self.values)
        if isinstance(self.value, TokenError):
            raise self.value
        return self.value

    def must_wait(self, refused: str | None = None) -> bool:
        return self.slow

    def hide(self, text: str) -> str:
        return text.replace("old", "[token]").replace("new", "[token]")

    async def aclose(self) -> None:
        self.closed += 1


@pytest.mark.parametrize("call", CALLS)
def test_a_retry_is_the_same_request(call: Call) -> None:
    _, made = ask(call, LONG, 503, httpx.ReadError("lost"), 401, 429, 200, tokens=Tokens("old", "new"))
    first, *others = made.service.sent
    assert len(others) == 4
    for sent in others:
        assert (sent.method, sent.url, sent.body) == (first.method, first.url, first.body)
        without = [pair for pair in sent.headers if pair[0] != b"Authorization"]
        assert without == [pair for pair in first.headers if pair[0] != b"Authorization"]
        assert len(sent.headers) == len(without) + 1
    assert [dict(sent.headers)[b"Authorization"] for sent in made.service.sent] == [b"old"] * 3 + [b"new"] * 2
    if call is UPDATE:
        assert first.body.startswith(b'{"action":"progressUpdate"')


def test_the_policy_closes_its_token_source() -> None:
    tokens = Tokens("old")
    ask(UPDATE, DEFAULT, 200, tokens=tokens)
    assert tokens.closed == 1


def test_notifications_of_an_observer() -> None:
    observer = Noted()
    body = b'{"error":"busy, old \xff\xc3\xa4"}'
    ask(
        UPDATE,
        LONG,
        httpx.ReadError("lost"),
        response_of(503, body, x_from="old", retry_after="7"),
        401,
        200,
        observer=observer,
        tokens=Tokens("old", "new"),
    )
    assert observer.waits == [
        (WaitReason.RETRY, 2),
        (WaitReason.SERVICE, 0),
        (WaitReason.THROTTLE, 7),
        (WaitReason.SERVICE, 0),
    ]
    assert [(attempt.status, attempt.network_hr) for attempt in observer.attempts] == [
        (0, -0x7FFFBFFB),
        (503, 0),
        (401, 0),
        (200, 0),
    ]
    lost, busy, *_ = observer.attempts
    assert lost.method == "POST"
    assert lost.url.startswith("https://achievements.xboxlive.com/users/xuid(")
    assert lost.request_body.startswith(b'{"action"')
    assert lost.response_headers == ()
    assert ("Authorization", "[token]") in lost.request_headers
    assert ("x-xbl-contract-version", "2") in lost.request_headers
    assert busy.response_body == body.replace(b"old", b"[token]")
    assert busy.response_headers == (("x-from", "[token]"), ("retry-after", "7"))


def test_a_passive_observer_receives_waits_only() -> None:
    observer = Noted(watched=False)
    ask(UPDATE, DEFAULT, 503, 200, observer=observer)
    assert observer.waits == [(WaitReason.RETRY, 2), (WaitReason.SERVICE, 0)]
    assert not observer.attempts


def test_an_observer_receives_waits_for_tokens() -> None:
    observer, tokens = Noted(), Tokens("old")
    tokens.slow = True
    ask(LIST, DEFAULT, 200, observer=observer, tokens=tokens)
    assert observer.waits == [(WaitReason.TOKEN, 0), (WaitReason.SERVICE, 0)]


@pytest.mark.parametrize("call", CALLS)
def test_a_title_without_a_network(call: Call) -> None:
    observer = Noted(lambda: True)
    result, made = ask(call, LONG, observer=observer)
    assert result == E_FAIL
    assert "switched" in made.log.text
    assert (observer.attempts, observer.waits) == ([], [])


def test_a_network_that_is_switched_off_while_a_call_waits() -> None:
    result, made = ask(UPDATE, LONG, 503, observer=Noted(lambda: virtual_time.clock() > 1000))
    assert result == E_FAIL
    assert made.times == [0]


def test_a_canceled_wait_sends_nothing_more() -> None:
    async def work() -> None:
        made = world(503)
        task = asyncio.ensure_future(made.ask(UPDATE, DEFAULT))
        await asyncio.sleep(1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(100)
        assert made.times == [0]

    virtual_time.run(work())


def test_the_log_has_the_reason_of_a_wait() -> None:
    _, made = ask(UPDATE, DEFAULT, httpx.ConnectError("no\nroute, old"), 503, 200, tokens=Tokens("old"))
    assert [text for level, text in made.log.lines if level == "info"] == [
        "ConnectError: no route, [token]; the next attempt is in 2.0 s",
        "the service answered 503; the next attempt is in 4.0 s",
    ]
    assert not [text for level, text in made.log.lines if level == "warning"]


def test_a_waiting_call_releases_its_slot() -> None:
    async def work() -> None:
        made = world(503, 200, 200, max_concurrency=1)
        waits = asyncio.ensure_future(made.ask(UPDATE, DEFAULT))
        await asyncio.sleep(0.5)
        assert await made.ask(UPDATE, DEFAULT) == 0
        assert await waits == 0
        assert made.times == [0, 0.5, 2]

    virtual_time.run(work())
