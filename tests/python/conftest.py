"""For the tests of tools/, whose scripts are in no package, and for native programs that an emulator runs."""

from __future__ import annotations

import importlib.util
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import hypothesis
import native_build
import pytest

hypothesis.settings.register_profile("busy machine", deadline=None)  # the slowness of one example is no fault
hypothesis.settings.load_profile("busy machine")

if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # as in a shell's background job; the programs of the tests would ignore it, too
    signal.signal(signal.SIGINT, signal.default_int_handler)

TOOLS = Path(__file__).parents[2] / "tools"


@pytest.fixture(scope="session")
def load_tool() -> Callable[[str], ModuleType]:
    """Gives a script of tools/ as a module, each time a new one."""

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, TOOLS / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture(scope="session")
def emulated() -> Iterator[None]:
    """What runs the programs of another machine's build is up."""
    with native_build.running():
        yield
