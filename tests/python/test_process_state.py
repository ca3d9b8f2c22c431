"""The fixture for all tests notices what a test leaves in the process (tests/process_state.py)."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import process_state
import pytest

from xblshim.client.sending.throttle_memory import PROCESS
from xblshim.storage.store_files import OPEN

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


def store() -> Undo:
    use = OPEN.enter(Path("missing.sqlite3"))
    assert use is not None
    return use.close


def thread() -> Undo:
    end = threading.Event()
    started = threading.Thread(target=end.wait, name="kept")
    started.start()

    def undo() -> None:
        end.set()
        started.join()

    return undo


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
    "store": (store, "open stores: "),
    "thread": (thread, "threads: {<Thread(kept, started "),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_a_change_is_noticed(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if kind == "umask" and os.name == "nt":
        pytest.skip("it has one bit there")
    monkeypatch.setattr(process_state, "PATIENCE", 0)
    make_change, line = CHANGES[kind]
    before = process_state.process_state()
    undo = make_change()
    try:
        (changed,) = process_state.changes(before, process_state.process_state())
    finally:
        undo()
    assert line in changed
    assert process_state.changes(before, process_state.process_state()) == []


def test_threads_have_time_to_end() -> None:
    before = process_state.process_state()
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    after = process_state.process_state()
    end.set()
    assert process_state.changes(before, after) == []
