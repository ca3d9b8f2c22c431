"""The output of tables: widths, colors, and texts with control characters."""

from __future__ import annotations

import io
import sys

import pytest
from rich.cells import cell_len

from xblshim.console.tables import colors, table


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_wide_characters_align() -> None:
    lines = table(["ID", "NAME"], [["灯台守", "a"], ["🏮", "b"], ["7", "c"]]).splitlines()
    assert [cell_len(line[: line.index(mark)]) for line, mark in zip(lines, ["NAME", "a", "b", "c"], strict=True)] == [
        8
    ] * 4


def test_pipes_get_unfolded_rows() -> None:
    assert table(["ID", "N"], [["x" * 5000, "1"]]).splitlines()[1] == f"{'x' * 5000}  1"


@pytest.mark.parametrize("width", [40, 80, 23])
def test_long_ids_are_folded_at_a_terminal(width: int) -> None:
    lines = table(
        ["ID", "NAME", "PERCENT"], [["7" * 300, "灯" * 50, "100"], ["8", "short", "5"]], width=width
    ).splitlines()
    assert max(map(cell_len, lines)) <= width
    assert sum(line.count("7") for line in lines) == 300
    assert sum(line.count("灯") for line in lines) == 50
    assert lines[-1].split() == ["8", "short", "5"]


def test_control_characters_are_written_out() -> None:
    assert "\\u001b" in table(["ID"], [["\x1b[31m"]])


@pytest.mark.parametrize(("variables", "bold"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colors(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], bold: bool) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert not colors()
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert colors() is bold
    assert ("\x1b" in table(["ID"], [["7"]])) is bold
