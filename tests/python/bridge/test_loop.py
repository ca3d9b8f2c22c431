"""Calls in the event loop: what the client receives, and the result of every outcome."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import pytest
from cffi import FFI
from loop_support import ATTEMPT, PAGE, Client, ScriptedCore, Updates, array_of, array_of_bytes, call, serve

from xblshim.bridge import call_loop as bridge
from xblshim.model.hresult_codes import (
    E_ABORT,
    E_FAIL,
    E_GAMEUSER_NO_TOKEN_REQUIRED,
    E_NOTIMPL,
    E_OUTOFMEMORY,
    HTTP_E_STATUS_NOT_FOUND,
    HTTP_E_STATUS_NOT_MODIFIED,
    S_OK,
)
from xblshim.model.plain_results import Results, Token
from xblshim.model.requests import GetAchievement, GetToken, ListAchievements, UpdateAchievements, WriteEvent
from xblshim.model.results import Page


def test_requests_reach_the_client_whole() -> None:
    wanted = {"xuid": 1, "title_id": 2, "type": 3, "unlocked_only": 1, "order_by": 2, "skip_items": 5}
    listing = call("list_achievements", 1, **wanted, max_items=6, continuation_token="né".encode())
    getting = call("get_achievement", 2, xuid=7, scid=b"SC", achievement_id="\U0001f3ee".encode())
    abi, client = ScriptedCore([listing, getting]), Client(PAGE)
    serve(abi, client)
    assert client.asked == [ListAchievements(1, 2, 3, True, 2, 5, 6, "né"), GetAchievement(7, "SC", "\U0001f3ee")]
    assert abi.completed == {1: S_OK, 2: S_OK}
    assert abi.brought == {1: ("page", PAGE), 2: ("page", PAGE)}


def test_several_updates_reach_the_client_whole_and_each_result_goes_back() -> None:
    pairs = array_of("achievement_progress", ("né".encode(), 5), (b"8", 100))
    asked = call("update_achievements", 3, xuid=7, title_id=2, scid=b"SC", achievements=pairs, achievements_count=2)
    results = Results((0, HTTP_E_STATUS_NOT_MODIFIED))
    abi, client = ScriptedCore([asked]), Client(results)
    serve(abi, client)
    assert client.asked == [UpdateAchievements(7, 2, "SC", (("né", 5), ("8", 100)))]
    assert abi.completed == {3: S_OK}
    assert abi.brought == {3: ("results", results)}


@pytest.mark.parametrize("kind", ["list_achievements", "get_achievement", "update_achievements"])
@pytest.mark.parametrize(
    ("outcome", "refusal", "hr"),
    [
        (HTTP_E_STATUS_NOT_FOUND, None, HTTP_E_STATUS_NOT_FOUND),
        (RuntimeError("broken"), None, E_FAIL),
        (asyncio.CancelledError(), None, E_ABORT),
        (PAGE, MemoryError(), E_OUTOFMEMORY),
        (PAGE, OverflowError("too large"), E_FAIL),
    ],
)
def test_every_call_completes_once_and_failures_have_no_page(
    kind: str, outcome: Any, refusal: Exception | None, hr: int
) -> None:
    abi = ScriptedCore([call(kind)])
    abi.refusal = refusal
    serve(abi, Client(outcome))
    assert abi.completed == {1: hr}
    assert abi.brought == {}
    assert bool(abi.logged) == (hr == E_FAIL)


class Unreadable:
    """A call with an unreadable field."""

    def __init__(self, whole: Any, error: BaseException) -> None:
        self._whole = whole
        self._error = error

    def __getattr__(self, name: str) -> Any:
        if name == "retry_delay_seconds":
            raise self._error
        return getattr(self._whole, name)


def unreadable(kind: str, token: int, error: BaseException) -> Unreadable:
    return Unreadable(call(kind, token), error)


@pytest.mark.parametrize(
    ("error", "hr"),
    [
        (MemoryError(), E_OUTOFMEMORY),
        (RuntimeError("broken"), E_FAIL),
        (KeyboardInterrupt(), E_FAIL),
    ],
)
@pytest.mark.parametrize("kind", ["update_achievement", "list_achievements"])
def test_an_unreadable_call_fails_alone(kind: str, error: BaseException, hr: int) -> None:
    """At any position in the batch."""
    calls = [unreadable(kind, 1, error), call(kind, 2), unreadable(kind, 3, error), call(kind, 4)]
    abi = ScriptedCore(calls)
    serve(abi, Client(0))
    assert abi.completed == {1: hr, 2: 0, 3: hr, 4: 0}
    assert len(abi.logged) == (2 if hr == E_FAIL else 0)


class ShortOfTasks(asyncio.SelectorEventLoop):
    """Fails to create the second call's task."""

    made = 0

    def create_task(self, coro: Any, **options: Any) -> Any:
        if coro.__name__ == "_serve_call":
            self.made += 1
            if self.made == 2:
                raise MemoryError
        return super().create_task(coro, **options)


def test_a_call_without_a_task_fails_alone() -> None:
    abi = ScriptedCore([call("update_achievement", token) for token in (1, 2, 3)])
    serve(abi, Client(0), ShortOfTasks)
    assert abi.completed == {1: 0, 2: E_OUTOFMEMORY, 3: 0}


@pytest.mark.parametrize("outcome", [0x80004005, None, "nothing"])
def test_a_result_that_is_no_hresult_fails_one_call(outcome: Any) -> None:
    outcomes = iter([outcome, 0, 0])

    async def next_one() -> Any:
        return next(outcomes)

    abi = ScriptedCore([call("update_achievement", token) for token in (1, 2, 3)])
    ffi = FFI()
    ffi.cdef("typedef struct { uint64_t token; int32_t hr; } result;")
    abi.results = ffi.new("result[]", 3)
    serve(abi, Client(next_one))
    assert abi.completed == {1: E_FAIL, 2: 0, 3: 0}


def test_a_failed_exchange_is_repeated() -> None:
    abi = ScriptedCore([call("update_achievement", token) for token in (1, 2)])
    abi.exchange_errors = [None, MemoryError(), MemoryError()]
    serve(abi, Client(0))
    assert abi.completed == {1: 0, 2: 0}
    assert len(abi.logged) == 2  # by the event loop


def test_stop_ends_what_is_under_way() -> None:
    stopping = False

    async def forever() -> Page:
        nonlocal stopping
        stopping = True
        abi.wake()
        await asyncio.Event().wait()
        raise AssertionError

    abi = ScriptedCore([call("list_achievements")], lambda: stopping)
    serve(abi, Client(forever))
    assert abi.completed == {1: E_ABORT}


def test_calls_that_ignore_their_end_leave_their_places_to_events(monkeypatch: pytest.MonkeyPatch) -> None:
    """The core, whose places such calls occupy, passes an in-game event when one of them is complete."""

    class Full(ScriptedCore):
        def exchange(self, result_count: int, calls: list[Any], at_once: int) -> int:
            taken = super().exchange(result_count, calls, at_once)
            if waiting and self.completed:
                calls[0] = waiting.pop()
                came.set()
                return 1
            return taken

    async def ignore_cancellation() -> int:
        stopping.set()
        abi.wake()
        while not came.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await came.wait()
        return S_OK

    monkeypatch.setattr(bridge, "CANCEL_LIMIT", 0.01)
    waiting = [call("write_event", 2, name=b"Kill")]
    stopping, came = asyncio.Event(), asyncio.Event()
    abi, client = Full([call("get_achievement", 1)], stopping.is_set), Client(ignore_cancellation)
    serve(abi, client)
    assert [type(request) for request in client.asked] == [GetAchievement, WriteEvent]
    assert sorted(abi.completed.items()) == [(1, E_ABORT), (2, E_ABORT)]
    assert abi.logged == ["warning: 1 calls did not let themselves be canceled"]


def test_progress_and_queries_of_a_call_use_the_abi() -> None:
    abi = ScriptedCore([call("update_achievement", 1, observed=1), call("get_achievement", 2, offline=1)])
    client = Client(0)
    serve(abi, client)
    assert abi.waits == [(1, 1, 1500), (2, 1, 1500)]
    assert abi.attempts == [(1, ATTEMPT)]
    assert client.offline == [False, True]


def test_unknown_kind() -> None:
    unknown = call("unsubscribe")
    unknown.kind = 99
    abi = ScriptedCore([unknown])
    serve(abi, Client(PAGE))
    assert abi.completed == {1: E_NOTIMPL}


def test_a_token_request_is_complete_and_its_result_returns() -> None:
    asked = call(
        "get_token", xuid=7, method=b"POST", url=b"https://x.xboxlive.com/", force_refresh=1, headers_count=2,
        headers=array_of("header", (b"A", b"1"), (b"B", b"\xe4")), body=array_of_bytes(b"\0\1more"), body_size=2,
    )  # fmt: skip
    token = Token("token", "")
    abi, client = ScriptedCore([asked]), Client(token)
    serve(abi, client)
    assert client.asked == [
        GetToken(7, "POST", "https://x.xboxlive.com/", (("A", "1"), ("B", "\ufffd")), b"\0\1", True)
    ]
    assert abi.completed == {1: 0}
    assert abi.brought == {1: ("token", token)}


def test_a_missing_token_returns_its_reason() -> None:
    abi = ScriptedCore([call("get_token")])
    serve(abi, Client(E_GAMEUSER_NO_TOKEN_REQUIRED))
    assert abi.completed == {1: E_GAMEUSER_NO_TOKEN_REQUIRED}
    assert abi.brought == {}


def updates_of(*achievements: bytes) -> list[Any]:
    return [
        call("update_achievement", token, xuid=1, title_id=2, scid=b"SC", achievement_id=name, percent_complete=3)
        for token, name in enumerate(achievements, 1)
    ]


def test_a_begun_update_returns_exactly_one_hresult() -> None:
    updates = Updates("a", "c")
    abi = ScriptedCore(updates_of(b"a", b"b", b"c"))

    async def outcome() -> int:
        for _ in range(2):  # a second one has no effect
            updates.done["a"](S_OK)
            updates.done["c"](HTTP_E_STATUS_NOT_MODIFIED)
        return E_FAIL

    client = Client(outcome)
    serve(abi, client, updates=updates)
    assert [request.achievement_id for request in client.asked] == ["b"]
    assert abi.completed == {1: S_OK, 2: E_FAIL, 3: HTTP_E_STATUS_NOT_MODIFIED}


def test_an_update_that_was_begun_ends_with_the_loop() -> None:
    updates = Updates("a")
    abi = ScriptedCore(updates_of(b"a"), stop_early=lambda: bool(updates.done))

    def wake_soon() -> asyncio.AbstractEventLoop:
        loop = asyncio.SelectorEventLoop()
        loop.call_later(0.01, abi.wake)
        return loop

    serve(abi, Client(S_OK), wake_soon, updates)
    assert abi.completed == {1: E_ABORT}
    updates.done["a"](S_OK)
    assert abi.completed == {1: E_ABORT}


def test_an_update_whose_beginning_fails_has_an_hresult() -> None:
    class Failing(Updates):
        def begin_update(self, *arguments: Any) -> bool:
            raise MemoryError

    abi = ScriptedCore(updates_of(b"a"))
    serve(abi, Client(S_OK), updates=Failing())
    assert abi.completed == {1: E_OUTOFMEMORY}
