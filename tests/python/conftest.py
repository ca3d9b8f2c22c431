"""Fixtures for the tests of tools/, whose scripts are in no package, and for native programs that an emulator runs."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType

import hypothesis
import native_build
import pytest
from loaded_module import tool

hypothesis.settings.register_profile(
    "busy machine",
    deadline=None,  # a slow example is no error
    derandomize="XBLSHIM_TEST_SAME_EXAMPLES" in os.environ,
)
hypothesis.settings.load_profile("busy machine")

if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # as in a shell's background job; the tests' programs would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_configure(config: pytest.Config) -> None:
    """Makes pytest import xblshim without rewriting its assertions, which it does to every package with a plugin.

    Rewriting parses a module when it is imported, often on a thread of the library. CPython 3.11 counts the depth of ast.parse for all threads
    together: when garbage collection releases the GIL during one parse and another thread parses, it raises SystemError.
    """
    hook = config.pluginmanager.rewrite_hook  # type: ignore[attr-defined]
    for name in [name for name in hook._must_rewrite if name.partition(".")[0] == "xblshim"]:
        hook._must_rewrite.discard(name)
    hook._marked_for_rewrite_cache.clear()


@pytest.fixture(scope="session")
def load_tool() -> Callable[[str], ModuleType]:
    """Returns a function that loads a script of tools/ as a new module."""

    return tool


@pytest.fixture
def reachable(tmp_path: Path) -> Iterator[None]:
    """Makes tmp_path accessible for processes of any user."""
    import fcntl

    shared = tmp_path.parents[1]  # only one of pytest-xdist's workers at a time changes the folders above
    with (shared / "reachable.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        closed = [place for place in (tmp_path, *tmp_path.parents) if place.stat().st_mode & 0o005 != 0o005]
        modes = {place: place.stat().st_mode for place in closed}
        for place, mode in modes.items():
            place.chmod(mode | 0o005)
        yield
        for place, mode in modes.items():
            place.chmod(mode)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Starts the emulator for programs of another platform's build. pytest-xdist's workers share it."""
    if hasattr(session.config, "workerinput") or session.config.option.collectonly:
        return
    up = ExitStack()
    session.config.add_cleanup(up.close)
    up.enter_context(native_build.running())
