"""What the ABI tests share."""

from __future__ import annotations

import sys
from pathlib import Path

import abi_compilers
import pytest

# For a run from a bare source tree; an installed package goes first.
sys.path.append(str(abi_compilers.ROOT / "python"))

from xblshim.abi.registry_loader import load
from xblshim.abi.registry_model import Registry


@pytest.fixture(scope="session")
def registry() -> Registry:
    """The registry of this source tree."""
    return load(abi_compilers.ROOT / "python" / "xblshim" / "abi" / "registry")


@pytest.fixture(scope="session")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of headers that the tests share, as reading them takes longer than what most of them do."""
    return tmp_path_factory.mktemp("read")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A line for each compiler that the headers were not tried with."""
    for name, package in abi_compilers.missing.items():
        terminalreporter.write_line(f"headers: done without {name} (Debian: apt-get install {package})")
