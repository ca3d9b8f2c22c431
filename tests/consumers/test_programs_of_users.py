"""Programs in the style of titles for Windows and consoles, built unchanged and run with an empty home folder and no setting."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from test_consumers import HERE, output

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="other systems take these spellings anyway"),
]


def _flags(home: Path) -> list[str]:
    path = output(["xblshim", "paths", "--pkgconfig"], home).strip()
    return shlex.split(output(["pkgconf", "--cflags", "--libs", "xblshim"], home, PKG_CONFIG_PATH=path))


def needs(*programs: str) -> None:
    missing = [program for program in programs if shutil.which(program) is None]
    if missing and os.environ.get("XBLSHIM_REQUIRE_ALL_COMPILERS") == "1":
        pytest.fail(f"{missing[0]} is missing, and XBLSHIM_REQUIRE_ALL_COMPILERS=1")
    if missing:
        pytest.skip(f"needs {missing[0]}")


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
def test_a_title_with_every_include_spelled_as_on_windows(compiler: str, tmp_path: Path) -> None:
    needs(compiler)
    shutil.copytree(HERE / "as_on_windows", tmp_path, dirs_exist_ok=True)
    output(
        [compiler, "-std=c++17", "-Wall", "-Wextra", "-Werror", "main.cpp", *_flags(tmp_path), "-o", "game"], tmp_path
    )
    assert output([str(tmp_path / "game")], tmp_path).splitlines() == ["unlocked: 7"]


def test_it_builds_with_cmake_and_a_precompiled_header(tmp_path: Path) -> None:
    shutil.copytree(HERE / "as_on_windows", tmp_path, dirs_exist_ok=True)
    folder = output(["xblshim", "paths", "--cmake"], tmp_path).strip()
    output(["cmake", "-G", "Ninja", "-S", ".", "-B", "build", f"-Dxblshim_DIR={folder}"], tmp_path)
    output(["cmake", "--build", "build"], tmp_path)
    assert output([str(tmp_path / "build" / "as_on_windows")], tmp_path).splitlines() == ["unlocked: 7"]


def test_a_header_of_the_titles_own_goes_first(tmp_path: Path) -> None:
    """`xthread.h` in lower case is the title's own header, not the GDK's."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "xthread.h").write_text("static int own = 0;\n")
    (tmp_path / "main.cpp").write_text("#include <xthread.h>\nint main() { return own; }\n")
    output(["c++", *_flags(tmp_path), "-Iown", "main.cpp", "-o", "game"], tmp_path)


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
def test_an_extension_that_an_engine_loads(compiler: str, tmp_path: Path) -> None:
    """A shared library whose names, and those of its dependencies, are invisible to others."""
    needs(compiler)
    shutil.copytree(HERE / "extension", tmp_path, dirs_exist_ok=True)
    options = [compiler, "-std=c++17", "-Wall", "-Wextra", "-Werror"]
    library = ["-shared", "-fPIC", "-fvisibility=hidden", "extension.cpp", *_flags(tmp_path), "-o", "extension.so"]
    output([*options, *library], tmp_path)
    output([*options, "engine.cpp", "-ldl", "-o", "engine"], tmp_path)
    assert output([str(tmp_path / "engine"), "./extension.so"], tmp_path).splitlines() == ["unlocked: 7"]


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
def test_a_game_that_looks_its_functions_up_by_name(compiler: str, tmp_path: Path) -> None:
    needs(compiler)
    shutil.copytree(HERE / "loads_by_name", tmp_path, dirs_exist_ok=True)
    flags = [flag for flag in _flags(tmp_path) if not flag.startswith(("-l", "-L", "-Wl"))]
    output([compiler, "-std=c++17", "-Wall", "-Wextra", "-Werror", "game.cpp", *flags, "-ldl", "-o", "game"], tmp_path)
    library = output(["xblshim", "paths", "--library"], tmp_path).strip()
    assert output([str(tmp_path / "game"), library], tmp_path).splitlines() == ["unlocked: 7"]


def test_two_wrappers_in_one_csharp_program(tmp_path: Path) -> None:
    needs("mcs", "mono")
    shutil.copytree(HERE / "csharp", tmp_path, dirs_exist_ok=True)
    output(
        ["mcs", "-unsafe", "-warnaserror", "-out:game.exe", *sorted(path.name for path in tmp_path.glob("*.cs"))],
        tmp_path,
    )
    (tmp_path / "game.exe.config").write_text(output(["xblshim", "paths", "--dllmap"], tmp_path))
    printed = output(["mono", "game.exe"], tmp_path).splitlines()
    assert printed == ["engine unlocked: 7", "flat unlocked: 7", "flat unlocked: 8"]


def rust_compiler() -> tuple[str, dict[str, str]]:
    """Returns the first rustc that runs, and its environment: rustup's rustc needs a toolchain."""
    extra = {"RUSTUP_HOME": os.environ.get("RUSTUP_HOME", str(Path.home() / ".rustup"))}
    for found in filter(None, (shutil.which("rustc"), shutil.which("rustc", path="/usr/bin"))):
        if subprocess.run([found, "--version"], env={**os.environ, **extra}, capture_output=True).returncode == 0:
            return found, extra
    needs("a rustc that runs")  # skips the test, or fails it where all compilers are required
    raise AssertionError


def test_a_game_in_rust(tmp_path: Path) -> None:
    rustc, extra = rust_compiler()
    shutil.copytree(HERE / "rust", tmp_path, dirs_exist_ok=True)
    folder = output(["xblshim", "paths", "--libdir"], tmp_path).strip()
    search = ["-L", folder, "-l", "xblshim", "-C", f"link-arg=-Wl,-rpath,{folder}"]
    output([rustc, "--edition", "2021", "-D", "warnings", "game.rs", *search, "-o", "game"], tmp_path, **extra)
    assert output([str(tmp_path / "game")], tmp_path).splitlines() == ["unlocked: 7"]
