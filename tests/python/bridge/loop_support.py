"""A door that hands out what a test gives it, and a client that answers as the test says: what `CallLoop` stands between."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from xblshim.bridge import call_loop as bridge
from xblshim.model.requests import (
    CallSettings,
    GetAchievement,
    GetToken,
    ListAchievements,
    UpdateAchievement,
    UpdateAchievements,
)
from xblshim.model.results import Page
from xblshim.model.watch import Attempt, WaitReason, Watch

PAGE = Page((None,), "next")
SETTINGS = CallSettings(2, 20, "en-US")
ATTEMPT = Attempt("POST", "http://h/", (("A", "b"),), b"{}", 503, (), b"", 0)


def call(kind: int, token: int = 1, **fields: Any) -> SimpleNamespace:
    nothing = dict.fromkeys(("xuid", "title_id", "percent_complete", "achievement_type", "unlocked_only"), 0)
    nothing |= dict.fromkeys(("order_by", "skip_items", "max_items", "offline", "observed", "item_count", "run"), 0)
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
        self.at_once = 16
        self.answers = [SimpleNamespace(token=0, hr=0) for _ in range(16)]
        self.answered: dict[int, int] = {}
        self.pages: dict[int, Page] = {}
        self.results: dict[int, list[int]] = {}
        self.tokens: dict[int, tuple[str, str]] = {}
        self.logged: list[str] = []
        self.waits: list[tuple[int, int, int]] = []
        self.attempts: list[tuple[int, Attempt]] = []
        self.refusal: Exception | None = None
        self.exchange_errors: list[BaseException | None] = []  # of the next exchanges
        self._given = given
        self._open = len(given)
        self._stop_early = stop_early

    def exchange(self, answer_count: int, calls: list[Any], at_once: int) -> int:
        error = self.exchange_errors.pop(0) if self.exchange_errors else None
        if error is not None:
            raise error
        for answer in self.answers[0:answer_count]:
            assert answer.token not in self.answered
            self.answered[answer.token] = answer.hr
        if len(self.answered) == self._open or self._stop_early():
            return bridge.STOP
        taken, self._given = self._given, []
        calls[: len(taken)] = taken
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

    async def get_token(self, request: GetToken, settings: CallSettings, watch: Watch) -> tuple[str, str] | int:
        answer: tuple[str, str] | int = await self._answer(request, settings, watch)
        return answer

    def begin(self, offline: Callable[[], bool]) -> None:
        pass

    async def aclose(self) -> None:
        pass


def no_events(deliver: object) -> Any:
    raise AssertionError("nobody subscribes")


def serve(
    door: Door, client: Client, make_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.SelectorEventLoop
) -> None:
    try:
        bridge.CallLoop(door, client, no_events, make_loop).run()
    finally:
        door.close()
