"""The library in a console game and in a game without a console: signals, variables, standard handles, paths."""

from __future__ import annotations

import shutil
from pathlib import Path

import machine
import pytest

HERE = Path(__file__).parent
STARTED = ["runtime 0x00000000", "queue 0x00000000", "add 0x00000000", "added 0x00000000"]


@pytest.fixture(scope="module")
def console(built: Path) -> Path:
    return machine.compiled(HERE / "console.c", built)


@pytest.fixture(scope="module")
def windowed(built: Path) -> Path:
    (built / "windowed").mkdir()
    return machine.compiled(HERE / "console.c", built / "windowed", window=True)


def test_ctrl_c_and_ctrl_break_reach_the_game(console: Path, tmp_path: Path) -> None:
    """Python's handler once replaced the default one, and Ctrl-C no longer ended the game."""
    ran = machine.run([console, "signals"], tmp_path)
    assert ran.output.splitlines() == [*STARTED, "SIGINT default", "SIGBREAK default"]


def test_variables_that_the_game_sets(console: Path, tmp_path: Path) -> None:
    """The game sets them with the system's function, which affects neither its C runtime nor Python's."""
    log = tmp_path / "log"
    ran = machine.run([console, "variables"], tmp_path, LATE_LOG=f"debug:{machine.path(log)}")
    assert ran.output.splitlines()[:-1] == STARTED
    assert log.read_text() != ""
    assert "LateTag" in ran.output.splitlines()[-1]


@pytest.mark.parametrize(
    ("program", "kind"),
    [
        ("windowed", "none"),
        ("console", "broken"),
        *(
            pytest.param(program, kind, marks=pytest.mark.slow)
            for program in ("console", "windowed")
            for kind in ("none", "invalid", "closed", "event", "broken")
            if (program, kind) not in (("windowed", "none"), ("console", "broken"))
        ),
    ],
)
def test_unusable_standard_handles(program: str, kind: str, console: Path, windowed: Path, tmp_path: Path) -> None:
    report = tmp_path / "report"
    game = console if program == "console" else windowed
    ran = machine.run([game, "handles", kind, machine.path(report)], tmp_path)
    assert report.read_text().splitlines() == STARTED, ran.output


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("with spaces", id="spaces", marks=pytest.mark.slow),
        pytest.param("Zoë Łódź Ünï", id="latin", marks=pytest.mark.slow),
        pytest.param("日本語 ゲーム", id="japanese"),
        pytest.param("a" * 100, id="long"),
    ],
)
def test_folders(name: str, console: Path, tmp_path: Path) -> None:
    """The game's and the state's folders; "long" exceeds the 260 characters of old interfaces."""
    depth = 3 if name.startswith("a") else 1
    state = tmp_path.joinpath(*[name] * depth)
    folder = tmp_path / name
    folder.mkdir(parents=True)
    game = Path(shutil.copy(console, folder))
    ran = machine.run([game], folder, XBLSHIM_STATE_DIR=machine.path(state))
    assert ran.output.splitlines() == STARTED
