"""Fixtures of the ABI tests."""

from __future__ import annotations

import sys
from pathlib import Path

import abi_compilers
import pytest

# For a run from a source tree without installation; an installed package has precedence.
sys.path.append(str(abi_compilers.ROOT / "python"))

from xblshim.abi.registry_loader import load
from xblshim.abi.registry_model import Registry


@pytest.fixture(scope="session")
def registry() -> Registry:
    """The registry of this source tree."""
    return load(abi_compilers.ROOT / "python" / "xblshim" / "abi" / "registry")


@pytest.fixture(scope="session")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of headers for all tests, because reading headers takes longer than most tests."""
    return tmp_path_factory.mktemp("read")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints a line for each compiler that was not available."""
    for name, package in abi_compilers.missing.items():
        terminalreporter.write_line(f"headers: done without {name} (Debian: apt-get install {package})")
