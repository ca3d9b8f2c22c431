"""Log output while cores run, and the state of the host's logger after they have ended."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from itertools import permutations

import pytest

from xblshim.bridge.python_logs import forwarding_logs

LOGGER = logging.getLogger("xblshim")


@pytest.fixture(autouse=True)
def host() -> Iterator[None]:
    """The host's own settings."""
    before = LOGGER.level, LOGGER.propagate
    LOGGER.setLevel(logging.CRITICAL)
    LOGGER.propagate = True
    yield
    LOGGER.setLevel(before[0])
    LOGGER.propagate = before[1]


def state() -> tuple[int, bool, list[logging.Handler]]:
    return LOGGER.level, LOGGER.propagate, list(LOGGER.handlers)


def core(lines: list[str], level: str = "info") -> AbstractContextManager[None]:
    return forwarding_logs(lambda kind, text: lines.append(f"{kind}: {text}"), level)


def test_lines_go_to_the_core_alone(caplog: pytest.LogCaptureFixture) -> None:
    before, lines = state(), list[str]()
    with core(lines):
        logging.getLogger("xblshim.outbox").info("one")
        LOGGER.critical("two")
        LOGGER.debug("not wanted")
    assert lines == ["info: one", "error: two"]
    assert caplog.records == []
    assert state() == before


@pytest.mark.parametrize("starts", list(permutations(["debug", "warning", "error"])))
@pytest.mark.parametrize("ends", list(permutations(range(3))))
def test_ends_and_starts_that_overlap(starts: tuple[str, ...], ends: tuple[int, ...]) -> None:
    """Once each core restored the state it had found, and the host's logger stayed at our level and passed nothing on."""
    before = state()
    running = []
    for level in starts:
        running.append(core([], level))
        running[-1].__enter__()
    for place in ends:
        assert LOGGER.propagate is False  # as long as a core runs
        running[place].__exit__(None, None, None)
    assert state() == before


def test_a_core_that_ends_keeps_the_other_cores_log_lines() -> None:
    with ExitStack() as first, ExitStack() as second:
        lines = list[str]()
        first.enter_context(core([], "error"))
        second.enter_context(core(lines, "debug"))
        first.close()
        LOGGER.debug("still told")
        assert lines == ["debug: still told"]


def test_each_core_has_the_lines_of_its_own_thread() -> None:
    mine, its = list[str](), list[str]()
    entered, said = threading.Event(), threading.Event()

    def other() -> None:
        with core(its):
            entered.set()
            assert said.wait(30)
            LOGGER.info("from the other")

    thread = threading.Thread(target=other)
    with core(mine):
        thread.start()
        assert entered.wait(30)
        LOGGER.info("from here")
        said.set()
        thread.join()
        LOGGER.info("alone")
    assert (mine, its) == (["info: from here", "info: alone"], ["info: from the other"])


def test_changes_of_the_host_stay() -> None:
    with core([]):
        LOGGER.setLevel(logging.ERROR)
        with core([]):
            pass
    assert (LOGGER.level, LOGGER.propagate) == (logging.ERROR, True)
