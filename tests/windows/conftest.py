"""Skips all of this folder without a Windows venv. `make windows-python`, or a workflow on Windows, sets one up."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import machine
import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Variants marked as slow run only with all tests, and always on Windows itself: under wine a program's start takes seconds.

    A test's time limit is above that of the programs in it.
    """
    everything = machine.NATIVE or os.environ.get("XBLSHIM_ALL_TESTS") == "1"
    for item in items:
        if HERE not in item.path.parents:
            continue
        item.add_marker(pytest.mark.timeout(3 * machine.PATIENCE))
        if not machine.VENV.is_dir():
            item.add_marker(pytest.mark.skip(reason="part of `make windows-python`"))
        elif not everything and item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="part of `make windows-python-all`"))


@pytest.fixture(scope="session", autouse=True)
def running() -> Iterator[None]:
    """Keeps wine's server for all programs."""
    if machine.NATIVE or not machine.VENV.is_dir():
        yield
        return
    with machine.wine.running():
        yield


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for compiled programs."""
    return tmp_path_factory.mktemp("programs")
