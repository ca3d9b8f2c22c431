"""The compilers of the header tests."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include"
WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Werror")
REQUIRE_ALL = "XBLSHIM_REQUIRE_ALL_COMPILERS"
missing: dict[str, str] = {}


@dataclass(frozen=True)
class Family:
    """A pair of compilers, for C and for C++. The first installed pair is used."""

    name: str
    candidates: tuple[tuple[str, str], ...]
    package: str
    options: tuple[str, ...] = ()  # always given

    def command(self, language: str) -> str:
        """Returns the compiler for ``c`` or ``cpp``. Skips the test (or fails it, see REQUIRE_ALL) without one."""
        found = _find(self)
        if found is None:
            missing[self.name] = self.package
            text = f"{self.name} is not installed (Debian: apt-get install {self.package})"
            if os.environ.get(REQUIRE_ALL) == "1":
                pytest.fail(f"{text}, and {REQUIRE_ALL}=1 asks for it")
            pytest.skip(text)
        return found[0] if language == "c" else found[1]


GCC = Family("gcc", (("gcc", "g++"),), "gcc g++")
CLANG = Family("clang", (("clang", "clang++"),), "clang")
MINGW = Family(
    "x86_64-w64-mingw32",
    (
        ("x86_64-w64-mingw32-gcc-posix", "x86_64-w64-mingw32-g++-posix"),
        ("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-g++"),
    ),
    "gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix",
)
AARCH64 = Family("aarch64-linux-gnu", (("aarch64-linux-gnu-gcc", "aarch64-linux-gnu-g++"),), "g++-aarch64-linux-gnu")
STAND_INS = (Path(__file__).with_name("msvc"), ROOT / "python" / "xblshim" / "parity" / "stand_ins")
# Visual C++'s rules and layouts in clang, with /permissive- (its own extensions are errors) and stand-ins for the headers of a Windows SDK. There
# is no C++ library for it.
MSVC = Family(
    "clang-msvc",
    CLANG.candidates,
    CLANG.package,
    (
        *("--target=x86_64-pc-windows-msvc", "-fms-compatibility-version=19.40", "-fno-delayed-template-parsing"),
        *("-nostdinc", *(f"-isystem{folder}" for folder in STAND_INS)),
        *("-Wmicrosoft", "-Wgnu", "-Wno-deprecated-declarations"),
    ),
)
FAMILIES = (GCC, CLANG, MINGW, MSVC)


@cache
def _find(family: Family) -> tuple[str, str] | None:
    return next((pair for pair in family.candidates if all(shutil.which(c) for c in pair)), None)


def run(command: Iterable[str]) -> str:
    """Runs a compiler. Returns its output if it failed, otherwise nothing."""
    done = subprocess.run([*command], capture_output=True, text=True, timeout=300)
    return "" if done.returncode == 0 else f"$ {' '.join(command)}\n{done.stderr[:4000]}"


def check_syntax(family: Family, standard: str, sources: list[Path], options: tuple[str, ...] = ()) -> None:
    """Compiles each source separately without output, and reports all errors in one failure."""
    command = family.command("c" if standard.startswith("c1") else "cpp")
    flags = [f"-std={standard}", *WARNINGS, "-fsyntax-only", f"-I{INCLUDE}", *family.options, *options]
    with ThreadPoolExecutor(2) as pool:
        complaints = [c for c in pool.map(lambda s: run([command, *flags, str(s)]), sources) if c]
    assert not complaints, "\n".join(complaints)
