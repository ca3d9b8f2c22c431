"""A title's function that throws, or whose thread ends: real processes, checked through their terminate handler."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import HERE, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs glibc's backtrace()")

SOURCE = HERE / "throwing.cpp"
PLACES = re.findall(r'^    \{"([^"]+)"', SOURCE.read_text(), re.MULTILINE)


@pytest.fixture(scope="session")
def throwing(package: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The program by compiler, and with a separate C++ library."""
    folder = tmp_path_factory.mktemp("throwing")
    programs = {}
    for compiler in ("g++", "clang++"):
        if shutil.which(compiler) is None:
            continue
        compiled = folder / f"{compiler}.o"
        subprocess.run(
            [compiler, "-std=c++17", f"-I{package}/_native/include", "-c", SOURCE, "-o", compiled], check=True
        )
        variants: dict[str, list[str]] = {compiler: []}
        if compiler == "g++":
            variants["static"] = ["-static-libstdc++", "-static-libgcc"]
        for name, options in variants.items():
            programs[name] = folder / name
            libraries = [f"-L{package}/_native/lib", "-lxblshim", "-lpthread"]
            subprocess.run([compiler, "-rdynamic", *options, compiled, *libraries, "-o", programs[name]], check=True)
    return programs


def of(throwing: dict[str, Path], name: str) -> Path:
    if name not in throwing:
        pytest.skip(f"needs {name}")
    return throwing[name]


def check_told(program: Path, place: str, environ: dict[str, str]) -> None:
    result = run([program, place], environ)
    assert result.stdout.splitlines() == ["type St13runtime_error", "frame there", "text the lantern broke"], (
        place,
        result.returncode,
        result.stdout,
        result.stderr,
    )
    assert result.returncode == 7


@pytest.mark.parametrize("place", PLACES)
def test_type_text_and_frame_reach_the_terminate_handler(
    place: str, throwing: dict[str, Path], bridge: Path, environ: dict[str, str]
) -> None:
    check_told(of(throwing, "g++"), place, environ)


@pytest.mark.parametrize("compiler", ["clang++", "static"])
@pytest.mark.parametrize("place", ["pool", "completion", "dispatch"])
def test_each_compiler_of_the_title(
    place: str, compiler: str, throwing: dict[str, Path], environ: dict[str, str]
) -> None:
    check_told(of(throwing, compiler), place, environ)


@pytest.mark.parametrize("mode", ["pool", "manual"])
@pytest.mark.parametrize("end", ["exits", "is-canceled"])
def test_a_thread_that_ends_in_a_callback_is_unwound_as_far_as_the_title(
    end: str, mode: str, throwing: dict[str, Path], environ: dict[str, str]
) -> None:
    result = run([of(throwing, "g++"), end, mode], environ)
    assert (result.returncode, result.stdout) == (0, "goes on\n"), result.stderr
