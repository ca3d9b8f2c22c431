"""A C++ title lists its own updates: embedded Python, the in-process service, nothing configured."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[3] / "examples" / "achievements.cpp"


def expected() -> list[str]:
    lines = []
    for number in range(1, 13):
        if number % 5 == 1:
            lines.append(f"page {number // 5 + 1}")
        # An unlocked achievement has no requirements.
        lines.append(f"{number} achieved" if number % 3 == 0 else f"{number} in progress {number * 5} of 100")
    return [*lines, "12 achievements on 3 pages"]


def test_example(environ: dict[str, str], tmp_path: Path) -> None:
    import xblshim

    compiler = os.environ.get("CXX") or shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")
    if compiler is None:
        pytest.skip("needs a C++ compiler (c++, g++ or clang++)")
    native = xblshim.native_path()
    program = tmp_path / "achievements"
    options = ["-std=c++17", "-Wall", "-Wextra", "-Werror", f"-I{native}/include", f"-L{native}/lib", "-lxblshim"]
    subprocess.run([compiler, SOURCE, *options, f"-Wl,-rpath,{native}/lib", "-o", program], check=True)
    for _ in range(2):  # the second run finds the first one's state
        ran = subprocess.run([program], env=environ, capture_output=True, text=True, timeout=60, check=False)
        assert ran.returncode == 0, ran.stderr
        # Without definitions, the local service names an achievement after its id, the last word of its line.
        words = [line.split() for line in ran.stdout.splitlines()]
        assert [
            " ".join(line[:-1] if line[0].isdecimal() and line[1] != "achievements" else line) for line in words
        ] == expected()


def test_several_updates_in_one_call(environ: dict[str, str]) -> None:
    command = [sys.executable, str(Path(__file__).with_name("several.py"))]
    ran = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["first"] == ["0x00000000"] * 250
    unlocked, raised, invalid = "0x80190130", "0x00000000", "0x80070057"
    assert found["again"] == [unlocked, raised, raised, invalid, raised, invalid]
    assert {handle["kind"] for handle in found["report"]["handles"]} == {"XUserHandle", "XblContextHandle"}
    assert found["report"]["calls"] == []
