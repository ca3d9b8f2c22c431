"""The loop's part of the sleeping protocol (service/bridge_abi.h): every interleaving of a core with the real `CallLoop`.

The core, the titles that make calls and the service are small state machines. They run at each point where
other threads can run: around an exchange, and while the loop waits for events. tests/native/service_sleep_test.cpp tests the core's part.
"""

from __future__ import annotations

import asyncio
import selectors
from collections import deque
from collections.abc import Callable, Hashable, Iterator
from typing import Any

import pytest
from loop_support import STOP, Client, ScriptedCore, call, no_events

from xblshim.bridge import call_loop as bridge
from xblshim.model.call_settings import CallSettings
from xblshim.model.observer import Observer
from xblshim.model.requests import UpdateAchievement

CALLS = 4


class Choices:
    """Explores a tree of decisions, one path at a time. Skips states that it has already met."""

    def __init__(self) -> None:
        self._path: list[tuple[int, int]] = []  # each choice, and the number of possible ones
        self._place = 0
        self._met: dict[Hashable, int] = {}  # the position in its path of a state's first occurrence
        self._known = False

    def choose(self, count: int) -> int:
        """Returns 0 in new parts of the tree."""
        if self._known or count < 2:
            return 0
        if self._place == len(self._path):
            self._path.append((0, count))
        chosen, of = self._path[self._place]
        assert of == count, "the same decisions lead to the same state"
        self._place += 1
        return chosen

    def meet(self, state: Hashable) -> None:
        """Call it before a state's decisions."""
        if self._place == len(self._path):  # a new part of the tree, not the way back to one
            self._known = self._known or state in self._met
            self._met.setdefault(state, self._place)

    def paths(self) -> Iterator[None]:
        while True:
            self._place, self._known = 0, False
            yield
            while self._path and self._path[-1][0] + 1 == self._path[-1][1]:
                self._path.pop()
            if not self._path:
                return
            chosen, of = self._path[-1]
            self._path[-1] = (chosen + 1, of)

    def __str__(self) -> str:
        return " ".join(str(chosen) for chosen, _ in self._path)


class Core(ScriptedCore):
    """The core of bridge_abi.h, with the titles and the service."""

    def __init__(self, choices: Choices, at_once: int) -> None:
        super().__init__([])
        self.choices = choices
        self.at_once = at_once
        self.loop: Any = None
        self.call_loop: Any = None
        self.to_come = CALLS
        self.waiting_calls: deque[int] = deque()
        self.under_way: set[int] = set()
        self.at_service: dict[int, asyncio.Future[int]] = {}
        self.readable = False
        self.stopping = False
        self.exchanges = 0
        self.fault = ""

    # The core's steps, each under its lock.

    def push(self) -> None:
        self.to_come -= 1
        self.waiting_calls.append(CALLS - self.to_come)
        self.keep_awake()

    def keep_awake(self) -> None:
        if self.waiting_calls and len(self.under_way) < self.at_once:
            self.readable = True

    def exchange(self, result_count: int, calls: list[Any], at_once: int) -> int:
        self.act(("before", result_count))
        self.exchanges += 1
        self.readable = False
        for result in self.results[:result_count]:
            self.under_way.discard(result.token)
            self.completed[result.token] = result.hr
        taken = STOP if self.stopping else self.take()
        self.act(("after", taken))
        return taken

    def take(self) -> int:
        taken = 0
        while self.waiting_calls and len(self.under_way) < self.at_once:
            token = self.waiting_calls.popleft()
            self.under_way.add(token)
            self.calls[taken] = call("update_achievement", token, xuid=token)
            taken += 1
        self.keep_awake()
        return taken

    # The steps of the others.

    def act(self, where: Hashable = None) -> None:
        """Takes any number of the possible steps, in any order."""
        while not self.stopping:
            self.choices.meet((where, self.state()))
            steps = self.steps()
            chosen = self.choices.choose(len(steps) + 1)
            if chosen == 0:
                return
            steps[chosen - 1]()

    def steps(self) -> list[Callable[[], None]]:
        responses = [lambda token=token: self.respond(token) for token in self.at_service]
        return [*([self.push] if self.to_come else []), *responses]

    def respond(self, token: int) -> None:
        self.at_service.pop(token).set_result(0)

    def act_asleep(self) -> None:
        """Takes a step of one of the others while the loop sleeps. Stops the loop when there is none."""
        if self.waiting_calls and len(self.under_way) < self.at_once:
            self.end(f"the loop sleeps while calls {list(self.waiting_calls)} wait")
            return
        steps = self.steps()
        if steps:
            self.choices.meet(("asleep", self.state()))
            steps[self.choices.choose(len(steps))]()
        else:
            self.end("" if len(self.completed) == CALLS else "the loop sleeps while it has a result to pass")

    def end(self, fault: str = "") -> None:
        self.fault = fault and f"{fault}, after {self.choices}"
        self.stopping = self.readable = True

    def state(self) -> Hashable:
        """Returns everything that determines the following steps."""
        tasks = {task: token for token, task in self.call_loop._tasks.items()}
        ready = tuple(
            (getattr(handle._callback, "__name__", ""), tasks.get(getattr(handle._callback, "__self__", None)))
            for handle in self.loop._ready
        )
        core = (self.to_come, tuple(self.waiting_calls), frozenset(self.under_way), self.readable)
        given = tuple(result.token for result in self.results[: self.call_loop._result_count])
        return (*core, tuple(self.at_service), tuple(self.completed), given, self.call_loop._turn_is_due, ready)


class OldCore(Core):
    """An earlier version, which woke the loop only after an exchange without a call."""

    sleeping = False

    def keep_awake(self) -> None:
        if self.sleeping and self.waiting_calls:
            self.sleeping = False
            self.readable = True

    def take(self) -> int:
        had_room = len(self.under_way) < self.at_once
        self.sleeping = False
        taken = super().take()
        self.sleeping = had_room and taken == 0
        return taken

    def state(self) -> Hashable:
        return self.sleeping, super().state()


class ForgetfulLoop(bridge.CallLoop):
    """Returns its results only when something else wakes it."""

    def _complete(self, token: int, hr: int) -> None:
        self._turn_is_due = True
        super()._complete(token, hr)
        self._turn_is_due = False


class BlindLoop(bridge.CallLoop):
    """Makes an exchange only if it has a result, and for the end."""

    def _woken(self) -> None:
        core: Any = self._abi
        if core.stopping:
            super()._woken()
        else:
            core.readable = False


class Held(Client):
    """The service delays each update until its step."""

    def __init__(self, core: Core) -> None:
        super().__init__(None)
        self._core = core

    async def update_achievement(self, request: UpdateAchievement, settings: CallSettings, observer: Observer) -> int:
        held = self._core.at_service[request.xuid] = asyncio.get_running_loop().create_future()
        return await held


class Selector(selectors.BaseSelector):
    """The event loop's selector. It sees the core's wake-ups, without a socket."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._keys: dict[Any, selectors.SelectorKey] = {}

    def register(self, fileobj: Any, events: int, data: Any = None) -> selectors.SelectorKey:
        key = self._keys[fileobj] = selectors.SelectorKey(fileobj, fileobj, events, data)
        return key

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        return self._keys.pop(fileobj)

    def get_map(self) -> dict[Any, selectors.SelectorKey]:
        return self._keys

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        core = self._core
        core.act("select")
        woken = self._keys.get(core.wake_handle)
        while timeout is None and not core.loop._ready and not (woken and core.readable) and not core.stopping:
            core.act_asleep()
        return [(woken, selectors.EVENT_READ)] if woken and core.readable else []


def explore(at_once: int, core_type: type[Core], loop_type: type[bridge.CallLoop]) -> tuple[int, int, str]:
    """Explores all interleavings. Returns the number of paths, the most exchanges in one, and the first fault."""
    choices = Choices()
    paths = most = 0
    for _ in choices.paths():
        core = core_type(choices, at_once)
        core.loop = loop = asyncio.SelectorEventLoop(Selector(core))
        core.call_loop = loop_type(core, Held(core), no_events, lambda loop=loop: loop)
        try:
            core.call_loop.run()
        finally:
            core.close()
        if core.fault:
            return paths, most, core.fault
        assert core.completed == dict.fromkeys(range(1, CALLS + 1), 0)
        paths += 1
        most = max(most, core.exchanges)
    return paths, most, ""


@pytest.mark.parametrize("at_once", [1, 2, CALLS])
def test_no_call_waits_while_the_loop_sleeps(at_once: int) -> None:
    paths, most, fault = explore(at_once, Core, bridge.CallLoop)
    assert fault == ""
    assert paths > 50  # there was something to explore
    # At most one exchange for each wake-up and for each result, the first one, and two at the end.
    assert most <= 3 + 2 * CALLS


@pytest.mark.parametrize("at_once", [2, CALLS])
def test_the_test_detects_a_core_that_wakes_too_rarely(at_once: int) -> None:
    assert "calls" in explore(at_once, OldCore, bridge.CallLoop)[2]


def test_the_test_detects_a_loop_that_keeps_a_result() -> None:
    assert "result" in explore(2, Core, ForgetfulLoop)[2]


def test_the_test_detects_a_loop_that_does_not_watch() -> None:
    assert "wait" in explore(2, Core, BlindLoop)[2]
