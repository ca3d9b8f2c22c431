"""Reading calls in the event loop: what the client is asked, and what every end of it is answered with."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from xblshim.bridge import loop as bridge
from xblshim.client.calls import (
    CallSettings,
    GetAchievement,
    GetToken,
    ListAchievements,
    UpdateAchievement,
    UpdateAchievements,
)
from xblshim.client.results import Page
from xblshim.client.watch import UNWATCHED, Attempt, WaitReason, Watch

PAGE = Page((None,), "next")
SETTINGS = CallSettings(2, 20, "en-US")
ATTEMPT = Attempt("POST", "http://h/", (("A", "b"),), b"{}", 503, (), b"", 0)


def call(kind: int, token: int = 1, **fields: Any) -> SimpleNamespace:
    nothing = dict.fromkeys(("xuid", "title_id", "percent_complete", "achievement_type", "unlocked_only"), 0)
    nothing |= dict.fromkeys(("order_by", "skip_items", "max_items", "offline", "observed", "item_count"), 0)
    texts = dict.fromkeys(("scid", "achievement_id", "continuation_token", "method", "url"), b"")
    nothing |= dict.fromkeys(("force_refresh", "header_count", "body_size"), 0)
    settings = {"retry_delay_seconds": 2, "timeout_window_seconds": 20, "accept_language": b"en-US"}
    return SimpleNamespace(**{"token": token, "kind": kind, **nothing, **texts, **settings, **fields})


class Door:
    """Hands out `given`, and says stop when all of it is answered, or when `stop_early` says so."""

    def __init__(self, given: list[SimpleNamespace], stop_early: Callable[[], bool] = lambda: False) -> None:
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        self.wake_handle = theirs.fileno()
        self.calls: list[Any] = [None] * 16
        self.answers = [SimpleNamespace(token=0, hr=0) for _ in range(16)]
        self.answered: dict[int, int] = {}
        self.pages: dict[int, Page] = {}
        self.results: dict[int, list[int]] = {}
        self.tokens: dict[int, tuple[str, str]] = {}
        self.logged: list[str] = []
        self.waits: list[tuple[int, int, int]] = []
        self.attempts: list[tuple[int, Attempt]] = []
        self.refusal: Exception | None = None
        self._given = given
        self._open = len(given)
        self._stop_early = stop_early

    def exchange(self, answer_count: int) -> int:
        for answer in self.answers[:answer_count]:
            assert answer.token not in self.answered
            self.answered[answer.token] = answer.hr
        if len(self.answered) == self._open or self._stop_early():
            return bridge.STOP
        taken, self._given = self._given, []
        self.calls[: len(taken)] = taken
        return len(taken)

    def wake(self) -> None:
        self._ours.send(b"x")

    def give_page(self, token: int, page: Page) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.pages[token] = page

    def give_results(self, token: int, results: list[int]) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.results[token] = results

    def give_token(self, token: int, brought: tuple[str, str]) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.tokens[token] = brought

    def bytes_of(self, start: bytes, size: int) -> bytes:
        return start[:size]

    def waiting(self, token: int, reason: int, milliseconds: int) -> None:
        self.waits.append((token, reason, milliseconds))

    def attempt(self, token: int, attempt: Attempt) -> None:
        self.attempts.append((token, attempt))

    def text(self, value: bytes) -> bytes:
        return value

    def log(self, level: str, text: str) -> None:
        self.logged.append(f"{level}: {text}")

    def offline(self) -> bool:
        return False

    def started(self) -> None:
        pass

    def close(self) -> None:
        self._ours.close()
        self._theirs.close()


class Client:
    def __init__(self, outcome: Any) -> None:
        self.outcome = outcome
        self.asked: list[Any] = []
        self.offline: list[bool] = []

    async def _answer(self, request: Any, settings: CallSettings, watch: Watch) -> Any:
        self.asked.append(request)
        watch.waiting(WaitReason.RETRY, 1.5)
        if watch.observed:
            watch.attempt(ATTEMPT)
        self.offline.append(watch.offline)
        assert settings == SETTINGS
        await asyncio.sleep(0)
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return await self.outcome() if callable(self.outcome) else self.outcome

    async def update(self, update: UpdateAchievement, settings: CallSettings, watch: Watch) -> int:
        answer: int = await self._answer(update, settings, watch)
        return answer

    async def list_achievements(self, request: ListAchievements, settings: CallSettings, watch: Watch) -> Page | int:
        answer: Page | int = await self._answer(request, settings, watch)
        return answer

    async def get_achievement(self, request: GetAchievement, settings: CallSettings, watch: Watch) -> Page | int:
        answer: Page | int = await self._answer(request, settings, watch)
        return answer

    async def update_many(self, updates: UpdateAchievements, settings: CallSettings, watch: Watch) -> list[int]:
        answer: list[int] = await self._answer(updates, settings, watch)
        return answer

    async def get_token(
        self,
        user_xuid: int,
        method: str,
        url: str,
        headers: tuple[tuple[str, str], ...],
        body: bytes,
        force_refresh: bool,
    ) -> tuple[str, str] | int:
        asked = GetToken(user_xuid, method, url, headers, body, force_refresh)
        answer: tuple[str, str] | int = await self._answer(asked, SETTINGS, UNWATCHED)
        return answer

    def begin(self, offline: Callable[[], bool]) -> None:
        pass

    async def aclose(self) -> None:
        pass


def no_events(deliver: object) -> Any:
    raise AssertionError("nobody subscribes")


def serve(door: Door, client: Client) -> None:
    try:
        bridge.CallLoop(door, client, no_events, asyncio.SelectorEventLoop).run()
    finally:
        door.close()


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
