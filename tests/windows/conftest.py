"""All of this folder is skipped where there is no Windows venv: `make windows-python`, or a workflow on Windows, sets one up."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import machine
import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Variants that are marked as slow need a run of all tests, and Windows itself runs them always: a program's start takes seconds under wine."""
    everything = machine.NATIVE or os.environ.get("XBLSHIM_ALL_TESTS") == "1"
    for item in items:
        if HERE not in item.path.parents:
            continue
        if not machine.VENV.is_dir():
            item.add_marker(pytest.mark.skip(reason="part of `make windows-python`"))
        elif not everything and item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.skip(reason="part of `make windows-python-all`"))


@pytest.fixture(scope="session", autouse=True)
def running() -> Iterator[None]:
    """Wine's server stays for all programs."""
    if machine.NATIVE or not machine.VENV.is_dir():
        yield
        return
    with machine.wine.running():
        yield


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for compiled programs."""
    return tmp_path_factory.mktemp("programs")
