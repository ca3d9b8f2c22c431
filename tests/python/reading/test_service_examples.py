"""The examples of the services beside achievements: sign-in, a statistic that drives an achievement, a leaderboard."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[3] / "examples"


def run(name: str, folder: Path, environ: dict[str, str], *arguments: str) -> list[str]:
    import xblshim

    compiler = os.environ.get("CXX") or shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")
    if compiler is None:
        pytest.skip("needs a C++ compiler (c++, g++ or clang++)")
    native, program = xblshim.native_path(), folder / name
    if not program.exists():
        options = ["-std=c++17", "-Wall", "-Wextra", "-Werror", f"-I{native}/include", f"-L{native}/lib", "-lxblshim"]
        source = EXAMPLES / f"{name}.cpp"
        subprocess.run([compiler, source, *options, f"-Wl,-rpath,{native}/lib", "-o", program], check=True)
    variables = environ | {"XBLSHIM_DEFINITIONS": str(EXAMPLES / "services.toml")}
    done = subprocess.run([program, *arguments], env=variables, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_sign_in(environ: dict[str, str], tmp_path: Path) -> None:
    variables = environ | {"XBLSHIM_USERS": "2814000000000001:Ada"}
    assert run("sign_in", tmp_path, variables) == ["Ada, gamerscore 0", "a picture, PNG", "At Pier 7"]


def test_a_statistic_drives_an_achievement(environ: dict[str, str], tmp_path: Path) -> None:
    lines = ["Lantern Keeper: 4 of 10", "Lantern Keeper: 9 of 10", "Lantern Keeper: 12 of 10, unlocked"]
    assert run("statistic", tmp_path, environ) == lines


def test_a_leaderboard_page_by_page(environ: dict[str, str], tmp_path: Path) -> None:
    players = ["2814000000000001:Ada", "2814000000000002:Bob", "2814000000000003:Eve"]
    for first, lanterns in ((0, "7"), (1, "9"), (2, "8")):
        users = ",".join(players[first:] + players[:first])
        lines = run("leaderboard", tmp_path, environ | {"XBLSHIM_USERS": users}, lanterns)
    assert lines == ["page 1 of 3 players", "  1. Bob 9", "  2. Eve 8", "page 2 of 3 players", "  3. Ada 7"]
