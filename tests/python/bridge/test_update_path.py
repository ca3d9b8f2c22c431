"""The path of one update through Python is that of docs/internals/update-path.md: through the bridge in one direction."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "internals" / "update-path.md"


@pytest.fixture(scope="module")
def moves() -> list[tuple[str, str, str]]:
    """Returns kind, file and function of each move; see traced_update.py."""
    import xblshim

    try:
        xblshim.library_path()
    except FileNotFoundError:
        pytest.skip("the package is not installed")
    ran = subprocess.run(
        [sys.executable, Path(__file__).with_name("traced_update.py")], capture_output=True, text=True, timeout=100
    )
    assert ran.returncode == 0, ran.stderr
    found = []
    for line in ran.stdout.splitlines():
        kind, file, function = line.split()
        found.append((kind, file, function))
    return found


def test_the_files_are_those_of_the_page(moves: list[tuple[str, str, str]]) -> None:
    listed = re.findall(r"^(\w+/[\w/]+\.py) ", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert list(dict.fromkeys(file for _, file, _ in moves)) == listed


def test_the_bridge_is_a_path_in_one_direction(moves: list[tuple[str, str, str]]) -> None:
    called = [(file, function) for kind, file, function in moves if kind == "call" and file.startswith("bridge/")]
    assert called == [
        ("bridge/call_loop.py", "_turn"),
        ("bridge/call_reader.py", "read"),
        ("bridge/call_table.py", "read_update_achievement"),
        ("bridge/call_loop.py", "_ended"),  # the HRESULT, which the core gets at once
    ]


def test_no_coroutine_is_on_the_path(moves: list[tuple[str, str, str]]) -> None:
    assert [move for move in moves if move[0] == "on"] == []


def test_the_path_has_a_maximum_length(moves: list[tuple[str, str, str]]) -> None:
    """The limit is above the page's number, because a response may come in two pieces, and a Python version may trace more."""
    row = re.search(r"^\| after \| \d+ \| (\d+) ", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert row is not None
    assert len(moves) - 1 <= int(row[1]) + 8
