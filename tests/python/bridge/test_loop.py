"""Calls in the event loop: what the client is asked, and what every end of it is answered with."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from cffi import FFI
from loop_support import ATTEMPT, PAGE, Client, Door, call, serve

from xblshim.bridge import call_loop as bridge
from xblshim.model.requests import GetAchievement, GetToken, ListAchievements, UpdateAchievements
from xblshim.model.results import Page


def test_requests_reach_the_client_whole() -> None:
    wanted = {"xuid": 1, "title_id": 2, "achievement_type": 3, "unlocked_only": 1, "order_by": 2, "skip_items": 5}
    listing = call(bridge.LIST_ACHIEVEMENTS, 1, **wanted, max_items=6, continuation_token="né".encode())
    getting = call(bridge.GET_ACHIEVEMENT, 2, xuid=7, scid=b"SC", achievement_id="\U0001f3ee".encode())
    door, client = Door([listing, getting]), Client(PAGE)
    serve(door, client)
    assert client.asked == [ListAchievements(1, 2, 3, True, 2, 5, 6, "né"), GetAchievement(7, "SC", "\U0001f3ee")]
    assert door.answered == {1: bridge.S_OK, 2: bridge.S_OK}
    assert door.pages == {1: PAGE, 2: PAGE}


def test_several_updates_reach_the_client_whole_and_each_result_goes_back() -> None:
    items = [
        SimpleNamespace(achievement_id="né".encode(), percent_complete=5),
        SimpleNamespace(achievement_id=b"8", percent_complete=100),
    ]
    updates = call(bridge.UPDATE_ACHIEVEMENTS, 3, xuid=7, title_id=2, scid=b"SC", items=items, item_count=2)
    door, client = Door([updates]), Client([0, -0x7FE6FED0])
    serve(door, client)
    assert client.asked == [UpdateAchievements(7, 2, "SC", (("né", 5), ("8", 100)))]
    assert door.answered == {3: bridge.S_OK}
    assert door.results == {3: [0, -0x7FE6FED0]}


@pytest.mark.parametrize("kind", [bridge.LIST_ACHIEVEMENTS, bridge.GET_ACHIEVEMENT, bridge.UPDATE_ACHIEVEMENTS])
@pytest.mark.parametrize(
    ("outcome", "refusal", "hr"),
    [
        (-0x7FE6FE6C, None, -0x7FE6FE6C),
        (RuntimeError("broken"), None, bridge.E_FAIL),
        (asyncio.CancelledError(), None, bridge.E_ABORT),
        (PAGE, MemoryError(), bridge.E_OUTOFMEMORY),
        (PAGE, OverflowError("too large"), bridge.E_FAIL),
    ],
)
def test_every_end_is_answered_once_and_without_a_page(
    kind: int, outcome: Any, refusal: Exception | None, hr: int
) -> None:
    door = Door([call(kind)])
    door.refusal = refusal
    serve(door, Client(outcome))
    assert door.answered == {1: hr}
    assert (door.pages, door.results) == ({}, {})
    assert bool(door.logged) == (hr == bridge.E_FAIL)


class Unreadable(SimpleNamespace):
    """A call of which a field can't be read."""

    error: BaseException

    @property
    def retry_delay_seconds(self) -> int:
        raise self.error


def unreadable(kind: int, token: int, error: BaseException) -> Unreadable:
    fields = vars(call(kind, token))
    del fields["retry_delay_seconds"]
    return Unreadable(error=error, **fields)


@pytest.mark.parametrize(
    ("error", "hr"),
    [
        (MemoryError(), bridge.E_OUTOFMEMORY),
        (RuntimeError("broken"), bridge.E_FAIL),
        (KeyboardInterrupt(), bridge.E_FAIL),
    ],
)
@pytest.mark.parametrize("kind", [bridge.UPDATE_ACHIEVEMENT, bridge.LIST_ACHIEVEMENTS])
def test_a_call_that_can_not_be_read_ends_alone(kind: int, error: BaseException, hr: int) -> None:
    """Wherever in the batch it stands."""
    calls = [unreadable(kind, 1, error), call(kind, 2), unreadable(kind, 3, error), call(kind, 4)]
    door = Door(calls)
    serve(door, Client(0))
    assert door.answered == {1: hr, 2: 0, 3: hr, 4: 0}
    assert len(door.logged) == (2 if hr == bridge.E_FAIL else 0)


class ShortOfTasks(asyncio.SelectorEventLoop):
    """Refuses the second call's task."""

    made = 0

    def create_task(self, coro: Any, **options: Any) -> Any:
        if coro.__name__ == "_serve_call":
            self.made += 1
            if self.made == 2:
                raise MemoryError
        return super().create_task(coro, **options)


def test_a_call_without_a_task_ends_alone() -> None:
    door = Door([call(bridge.UPDATE_ACHIEVEMENT, token) for token in (1, 2, 3)])
    serve(door, Client(0), ShortOfTasks)
    assert door.answered == {1: 0, 2: bridge.E_OUTOFMEMORY, 3: 0}


@pytest.mark.parametrize("outcome", [0x80004005, None, "nothing"])
def test_an_answer_that_is_no_hresult_costs_no_other_call(outcome: Any) -> None:
    outcomes = iter([outcome, 0, 0])

    async def next_one() -> Any:
        return next(outcomes)

    door = Door([call(bridge.UPDATE_ACHIEVEMENT, token) for token in (1, 2, 3)])
    ffi = FFI()
    ffi.cdef("typedef struct { uint64_t token; int32_t hr; } answer;")
    door.answers = ffi.new("answer[]", 3)
    serve(door, Client(next_one))
    assert door.answered == {1: bridge.E_FAIL, 2: 0, 3: 0}


def test_an_exchange_that_failed_is_made_again() -> None:
    door = Door([call(bridge.UPDATE_ACHIEVEMENT, token) for token in (1, 2)])
    door.exchange_errors = [None, MemoryError(), MemoryError()]
    serve(door, Client(0))
    assert door.answered == {1: 0, 2: 0}
    assert len(door.logged) == 2  # by the event loop


def test_stop_ends_what_is_under_way() -> None:
    stopping = False

    async def forever() -> Page:
        nonlocal stopping
        stopping = True
        door.wake()
        await asyncio.Event().wait()
        raise AssertionError

    door = Door([call(bridge.LIST_ACHIEVEMENTS)], lambda: stopping)
    serve(door, Client(forever))
    assert door.answered == {1: bridge.E_ABORT}


def test_what_a_call_tells_and_asks_goes_through_the_door() -> None:
    door = Door([call(bridge.UPDATE_ACHIEVEMENT, 1, observed=1), call(bridge.GET_ACHIEVEMENT, 2, offline=1)])
    client = Client(0)
    serve(door, client)
    assert door.waits == [(1, 1, 1500), (2, 1, 1500)]
    assert door.attempts == [(1, ATTEMPT)]
    assert client.offline == [False, True]


def test_unknown_kind() -> None:
    door = Door([call(99)])
    serve(door, Client(PAGE))
    assert door.answered == {1: bridge.E_NOTIMPL}


def test_a_token_is_asked_for_whole_and_goes_back() -> None:
    headers = [SimpleNamespace(name=b"A", value=b"1"), SimpleNamespace(name=b"B", value=b"\xe4")]
    asked = call(
        bridge.GET_TOKEN, xuid=7, method=b"POST", url=b"https://x.xboxlive.com/", force_refresh=1, header_count=2,
        headers=headers, body=b"\0\1more", body_size=2,
    )  # fmt: skip
    door, client = Door([asked]), Client(("token", ""))
    serve(door, client)
    assert client.asked == [
        GetToken(7, "POST", "https://x.xboxlive.com/", (("A", "1"), ("B", "\ufffd")), b"\0\1", True)
    ]
    assert door.answered == {1: 0}
    assert door.tokens == {1: ("token", "")}


def test_no_token_is_answered_with_its_reason() -> None:
    door = Door([call(bridge.GET_TOKEN, headers=[], body=b"")])
    serve(door, Client(-0x76DBAEFB))
    assert door.answered == {1: -0x76DBAEFB}
    assert door.tokens == {}
