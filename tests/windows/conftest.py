"""All of this folder is skipped where there is no Windows venv: `make windows-python`, or a workflow on Windows, sets one up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import machine
import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if machine.VENV.is_dir():
        return
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.skip(reason="part of `make windows-python`"))


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
