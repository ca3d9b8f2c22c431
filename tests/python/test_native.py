"""Runs every native test program of the build: one item for each program, with its output when it fails."""

import platform
import shutil
import subprocess
from pathlib import Path

import native_build
import pytest
from native_build import BUILD, ROOT

SOURCES = sorted((ROOT / "tests" / "native").glob("*_test.cpp"))
ENVIRONMENT = {
    **native_build.environment(),
    "ASAN_OPTIONS": "detect_leaks=1:detect_stack_use_after_return=1",
    "UBSAN_OPTIONS": "print_stacktrace=1",
    "TSAN_OPTIONS": "halt_on_error=1:second_deadlock_stack=1",
}


def command(program: Path) -> list[str]:
    """On some kernels ThreadSanitizer needs an address space with little randomization."""
    if "tsan" in BUILD.name and shutil.which("setarch"):
        return ["setarch", platform.machine(), "-R", str(program)]
    return [*native_build.emulator(), str(program)]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("name", [source.stem for source in SOURCES])
def test_native(name: str) -> None:
    program = BUILD / "tests" / "native" / name
    if not program.exists():
        program = program.with_suffix(".exe")
    assert program.exists(), f"{program} is not built: make native"
    ran = subprocess.run(
        command(program), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=ENVIRONMENT, timeout=880
    )
    said = ran.stdout.decode(errors="backslashreplace")  # tests pass texts that are not UTF-8, and the log shows them
    assert ran.returncode == 0, f"{name} exited with {ran.returncode}:\n{said[-8000:]}"
    assert ", 0 failed" in said, said[-8000:]


def test_there_are_native_tests() -> None:
    assert len(SOURCES) > 10
