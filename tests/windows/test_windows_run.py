"""`xblshim run` with games for Windows: their exit codes and unlocks."""

from __future__ import annotations

import shutil
from pathlib import Path

import machine
import pytest

HERE = Path(__file__).parent
ACCESS_VIOLATION = 0xC0000005


@pytest.fixture(scope="module")
def game(built: Path) -> Path:
    """In a folder with spaces and letters beyond Latin in its name."""
    folder = built / "a game ゲーム"
    folder.mkdir()
    return Path(shutil.copy(machine.compiled(HERE / "ending.c", built), folder / "the game.exe"))


def code(ran: machine.Ran) -> int:
    """Returns the exit code as on Windows; wine has the lowest 8 bits of it."""
    return ran.code & (0xFFFFFFFF if machine.NATIVE else 0xFF)


def shown(value: int) -> int:
    return value if machine.NATIVE else value & 0xFF


def test_the_report_lists_unlocks(game: Path, tmp_path: Path) -> None:
    ran = machine.run(
        machine.command("xblshim", "run", "--expect-unlocked", "1", "--", machine.path(game), "exit"), tmp_path
    )
    assert ran.code == 0, ran.output
    assert "exit code 0." in ran.output
    assert "Met: achievement '1' is unlocked" in ran.output


def test_a_crash_is_the_games_exit_code(game: Path, tmp_path: Path) -> None:
    """The exit code was 4294967295, because Python's sys.exit takes at most 31 bits."""
    ran = machine.run(machine.command("xblshim", "run", "--", machine.path(game), "crash"), tmp_path)
    assert "exit code 0xC0000005 (access violation)." in ran.output
    assert code(ran) == shown(ACCESS_VIOLATION)


def test_ctrl_c_ends_the_game_and_the_outcome_is_printed(game: Path, built: Path, tmp_path: Path) -> None:
    """The console sends it to both. Once, a traceback replaced the outcome."""
    output = tmp_path / "output"
    presses = machine.compiled(HERE / "ctrl_c.c", built)
    plain = game.parents[1] / "ending.exe"  # ctrl_c.c takes the letters of the code page
    command, *more = machine.command("xblshim", "run", "--", machine.path(plain), "wait")
    line = " ".join(f'"{part}"' for part in (machine.path(Path(command)), *more))
    machine.run([presses, machine.path(output), line], tmp_path)
    assert "The game ended after" in output.read_text("utf-8")
    assert "Traceback" not in output.read_text("utf-8")
