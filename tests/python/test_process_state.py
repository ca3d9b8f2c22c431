"""The fixture for all tests notices what a test leaves in the process (tests/process_state.py)."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import process_state
import pytest

from xblshim.client.sending.throttle_memory import PROCESS

Undo = Callable[[], object]


def variable(name: str, value: str) -> Undo:
    patch = pytest.MonkeyPatch()
    patch.setenv(name, value)
    return patch.undo


def removed_variable() -> Undo:
    patch = pytest.MonkeyPatch()
    patch.delenv("PATH")
    return patch.undo


def folder() -> Undo:
    before = Path.cwd()
    os.chdir(before.parent)
    return lambda: os.chdir(before)


def umask() -> Undo:
    before = os.umask(0o077)
    return lambda: os.umask(before)


def handler() -> Undo:
    before = signal.signal(signal.SIGTERM, lambda number, frame: None)
    return lambda: signal.signal(signal.SIGTERM, before)


def collector() -> Undo:
    gc.disable()
    return gc.enable


def threshold() -> Undo:
    before = gc.get_threshold()
    gc.set_threshold(before[0] + 1, *before[1:])
    return lambda: gc.set_threshold(*before)


def import_path() -> Undo:
    sys.path.append("nowhere")
    return sys.path.pop


def log_handler() -> Undo:
    logger, added = logging.getLogger("xblshim"), logging.NullHandler()
    logger.addHandler(added)
    return lambda: logger.removeHandler(added)


CHANGES: dict[str, tuple[Callable[[], Undo], str]] = {
    "new variable": (lambda: variable("XBLSHIM_TEST_LEFT", "1"), "XBLSHIM_TEST_LEFT"),
    "other value of a variable": (lambda: variable("PATH", "/nowhere"), "/nowhere"),
    "removed variable": (removed_variable, "PATH"),
    "current folder": (folder, "working directory: "),
    "umask": (umask, " before, 0o77 after"),
    "signal handler": (handler, "signal handlers: SIGTERM: "),
    "collector": (collector, "settings of the garbage collector: (True, "),
    "collector's threshold": (threshold, "settings of the garbage collector: (True, "),
    "import path": (import_path, "'nowhere'] after"),
    "log handler": (log_handler, "loggers: xblshim: "),
    "client": (lambda: PROCESS.enter("http://127.0.0.1:1").leave, "open clients: "),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_is_noticed(kind: str) -> None:
    if kind == "umask" and os.name == "nt":
        pytest.skip("it has one bit there")
    make_change, line = CHANGES[kind]
    before = process_state.process_state()
    undo = make_change()
    try:
        (changed,) = process_state.changes(before, process_state.process_state())
    finally:
        undo()
    assert line in changed
    assert process_state.changes(before, process_state.process_state()) == []
