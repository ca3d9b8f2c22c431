"""An ABI that returns the test's calls, and a client with the test's responses, for tests of `CallLoop`."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from boundary_structs import FFI_

from xblshim.bridge import call_loop as bridge
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.call_settings import CallSettings
from xblshim.model.observer import Attempt, Observer
from xblshim.model.results import Page

PAGE = Page((None,), "next")
SETTINGS = CallSettings(2, 20, "en-US")
ATTEMPT = Attempt("POST", "http://h/", (("A", "b"),), b"{}", 503, (), b"", 0)


STOP = -1
_KEPT: list[Any] = []  # the memory that calls point to


def number_of(kind: str) -> int:
    """Returns the kind's number in the core's header."""
    return int(FFI_.typeof("xblshim_call_kind").relements[f"XBLSHIM_CALL_{kind.upper()}"])


def call(kind: str, token: int = 1, /, offline: int = 0, observed: int = 0, **members: Any) -> Any:
    """Makes a call of the core as a C struct. Sets the lengths of arrays, too."""
    made = FFI_.new("xblshim_call*")
    made.token, made.kind, made.offline, made.observed = token, number_of(kind), offline, observed
    made.retry_delay_seconds, made.timeout_window_seconds, made.accept_language = 2, 20, _kept("char[]", b"en-US")
    request = getattr(made.request, kind)
    for name, member in FFI_.typeof(f"xblshim_{kind}").fields:
        if member.type.cname == "char *":  # cffi drops the const
            setattr(request, name, _kept("char[]", members.pop(name, b"")))
    for name, value in members.items():
        setattr(request, name, value)
    _KEPT.append(made)
    return made[0]


def array_of(record: str, *rows: tuple[Any, ...]) -> Any:
    """Makes an array of structs; texts are bytes."""
    made = [tuple(_kept("char[]", value) if isinstance(value, bytes) else value for value in row) for row in rows]
    return _kept(f"xblshim_{record}[]", made)


def array_of_bytes(content: bytes) -> Any:
    return _kept("uint8_t[]", content)


def _kept(c_type: str, value: Any) -> Any:
    _KEPT.append(FFI_.new(c_type, value))
    return _KEPT[-1]


class ScriptedCore:
    """Returns the calls in `given`. Stops when all of them are complete, or when `stop_early` is set."""

    def __init__(self, given: list[Any], stop_early: Callable[[], bool] = lambda: False) -> None:
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        self.wake_handle = theirs.fileno()
        self.calls: list[Any] = [None] * 16
        self.at_once = 16
        self.results = [SimpleNamespace(token=0, hr=0) for _ in range(16)]
        self.completed: dict[int, int] = {}
        self.brought: dict[int, tuple[str, Any]] = {}
        self.logged: list[str] = []
        self.waits: list[tuple[int, int, int]] = []
        self.attempts: list[tuple[int, Attempt]] = []
        self.is_offline = False
        self.refusal: Exception | None = None
        self.exchange_errors: list[BaseException | None] = []  # errors of the next exchanges
        self._given = given
        self._open = len(given)
        self._stop_early = stop_early

    def exchange(self, result_count: int, calls: list[Any], at_once: int) -> int:
        error = self.exchange_errors.pop(0) if self.exchange_errors else None
        if error is not None:
            raise error
        for result in self.results[0:result_count]:
            assert result.token not in self.completed
            self.completed[result.token] = result.hr
        if len(self.completed) == self._open or self._stop_early():
            return STOP
        taken, self._given = self._given, []
        calls[: len(taken)] = taken
        return len(taken)

    def wake(self) -> None:
        self._ours.send(b"x")

    def write_result(self, token: int, name: str, value: Any) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.brought[token] = name, value

    def bytes_of(self, start: Any, size: int) -> bytes:
        return bytes(FFI_.buffer(start, size)) if size else b""

    def waiting(self, token: int, reason: int, milliseconds: int) -> None:
        self.waits.append((token, reason, milliseconds))

    def attempt(self, token: int, attempt: Attempt) -> None:
        self.attempts.append((token, attempt))

    def text(self, value: Any) -> bytes:
        return bytes(FFI_.string(value))

    def log(self, level: str, text: str) -> None:
        self.logged.append(f"{level}: {text}")

    def offline(self) -> bool:
        return self.is_offline

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

    async def _result_of(self, request: Any, settings: CallSettings, observer: Observer) -> Any:
        self.asked.append(request)
        observer.waiting(WaitReason.RETRY, 1.5)
        if observer.observed:
            observer.attempt(ATTEMPT)
        self.offline.append(observer.offline)
        assert settings == SETTINGS
        await asyncio.sleep(0)
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return await self.outcome() if callable(self.outcome) else self.outcome

    def __getattr__(self, name: str) -> Any:
        return self._result_of  # for any call

    def begin(self, offline: Callable[[], bool]) -> None:
        pass

    async def aclose(self) -> None:
        pass


def no_events(deliver: object) -> Any:
    raise AssertionError("nobody subscribes")


class Updates:
    """Begins the updates of some achievements, and ends them when the test demands it."""

    def __init__(self, *achievements: str) -> None:
        self.achievements = achievements
        self.done: dict[str, Callable[[int], None]] = {}

    def begin_update(self, request: Any, settings: Any, observer: Observer, done: Callable[[int], None]) -> bool:
        if request.achievement_id not in self.achievements:
            return False
        self.done[request.achievement_id] = done
        return True

    def stop_updates(self) -> list[Any]:
        return []


def serve(
    abi: ScriptedCore,
    client: Client,
    make_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.SelectorEventLoop,
    updates: Any = None,
) -> None:
    try:
        bridge.CallLoop(abi, client, no_events, make_loop, updates).run()
    finally:
        abi.close()
