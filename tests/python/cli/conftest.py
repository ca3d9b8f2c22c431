"""Fixtures of the command's tests."""

from pathlib import Path

import pytest
from cli_support import Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home")
