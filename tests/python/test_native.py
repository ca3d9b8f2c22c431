"""Runs every native test program that the build made: one item for each program, its output shown when it fails."""

import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
BUILD = ROOT / os.environ.get("XBLSHIM_NATIVE_BUILD", "build/release")
SOURCES = sorted((ROOT / "tests" / "native").glob("*_test.cpp"))


def emulator() -> list[str]:
    """What runs the programs of a build for another machine, as its toolchain file names it."""
    cache = BUILD / "CMakeCache.txt"
    lines = cache.read_text().splitlines() if cache.is_file() else []
    named = next((line for line in lines if line.startswith("CMAKE_CROSSCOMPILING_EMULATOR:")), "=")
    return [part for part in named.partition("=")[2].split(";") if part]


ENVIRONMENT = {
    **os.environ,
    "XBLSHIM_TEST_EMULATOR": ";".join(emulator()),  # for tests that start their own program
    "ASAN_OPTIONS": "detect_leaks=1:detect_stack_use_after_return=1",
    "UBSAN_OPTIONS": "print_stacktrace=1",
    "TSAN_OPTIONS": "halt_on_error=1:second_deadlock_stack=1",
}


@pytest.fixture(scope="session", autouse=True)
def wine() -> Iterator[None]:
    """Where wine runs the programs: a Windows of their own, whose server stays for all of them."""
    server = next((path for part in emulator() if (path := shutil.which("wineserver", path=_beside(part)))), None)
    if server is None:
        yield
        return
    ENVIRONMENT.update(WINEPREFIX=str(BUILD.absolute() / "wine"), WINEDEBUG="-all", DISPLAY="")
    # No pipes: what Windows keeps running in the background would hold them open.
    quiet: dict[str, Any] = {
        "env": ENVIRONMENT,
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
        "timeout": 120,
    }
    subprocess.run([server, "--persistent"], check=False, **quiet)
    subprocess.run([*emulator(), "wineboot", "--init"], check=True, **quiet)
    yield
    subprocess.run([server, "--kill"], check=False, **quiet)


def _beside(program: str) -> str:
    return os.pathsep.join([str(Path(program).parent), os.environ.get("PATH", "")]) if "wine" in program else ""


def command(program: Path) -> list[str]:
    """TSan wants the address space laid out without much randomness on some kernels."""
    if "tsan" in BUILD.name and shutil.which("setarch"):
        return ["setarch", platform.machine(), "-R", str(program)]
    return [*emulator(), str(program)]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", [source.stem for source in SOURCES])
def test_native(name: str) -> None:
    program = BUILD / "tests" / "native" / name
    if not program.exists():
        program = program.with_suffix(".exe")
    assert program.exists(), f"{program} is not built: make native"
    ran = subprocess.run(
        command(program), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=ENVIRONMENT, timeout=880
    )
    assert ran.returncode == 0, f"{name} exited with {ran.returncode}:\n{ran.stdout[-8000:]}"
    assert ", 0 failed" in ran.stdout, ran.stdout[-8000:]


def test_there_are_native_tests() -> None:
    assert len(SOURCES) > 10
