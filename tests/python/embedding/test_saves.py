"""A game that saves, is killed and finds its save: the example in real processes."""

from __future__ import annotations

import random
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import REPOSITORY, run

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")


@pytest.fixture(scope="session")
def game(compile_c: Callable[..., Path], package: Path) -> Path:
    return compile_c(REPOSITORY / "examples" / "save_game.c", f"-L{package}/_native/lib", "-lxblshim")


def levels(output: str, what: str) -> list[int]:
    return [int(number) for number in re.findall(rf"(?m)^{what} level (\d+)$", output)]


def test_a_game_that_is_killed_finds_its_save(game: Path, environ: dict[str, str]) -> None:
    reached = 0
    for kill in range(6):
        process = subprocess.Popen([game, "100000"], env=environ, text=True, stdout=subprocess.PIPE)
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(random.Random(kill).randrange(2, 40))]
        process.send_signal(signal.SIGKILL)
        with process:  # communicate() would lose the lines that readline() has read in advance
            output = "".join(lines) + process.stdout.read()
        loaded, saved = levels(output, "loaded"), levels(output, "saved")
        # A confirmed save must exist; an unfinished one may exist.
        assert loaded in ([reached], [reached + 1]), output
        assert saved == list(range(loaded[0] + 1, loaded[0] + 1 + len(saved)))
        reached = saved[-1]
    ended = run([game, "1"], environ)
    assert ended.returncode == 0, ended.stdout
    assert levels(ended.stdout, "loaded")[0] in (reached, reached + 1)


def test_two_games_save_beside_each_other(game: Path, environ: dict[str, str]) -> None:
    games = [subprocess.Popen([game, "20"], env=environ, text=True, stdout=subprocess.PIPE) for _ in range(2)]
    outputs = [one.communicate(timeout=60)[0] for one in games]
    assert [one.returncode for one in games] == [0, 0], outputs
    assert all(len(levels(output, "saved")) == 20 for output in outputs)
    assert run([game, "0"], environ).returncode == 0  # a complete save of one of them
