"""Programs of many kinds, as titles for Windows and consoles are written: built unchanged, run with an empty home folder and no setting."""

from __future__ import annotations

import shlex
import shutil
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


@pytest.mark.parametrize("compiler", ["g++", "clang++"])
def test_a_title_with_every_include_spelled_as_on_windows(compiler: str, tmp_path: Path) -> None:
    if shutil.which(compiler) is None:
        pytest.skip(f"needs {compiler}")
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
    """`xthread.h` in lower case is no header of the GDK's where the title has one."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "xthread.h").write_text("static int own = 0;\n")
    (tmp_path / "main.cpp").write_text("#include <xthread.h>\nint main() { return own; }\n")
    output(["c++", *_flags(tmp_path), "-Iown", "main.cpp", "-o", "game"], tmp_path)
