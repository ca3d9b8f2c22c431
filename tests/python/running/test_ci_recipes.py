"""The recipe for GoogleTest and Catch2 in docs/ci.md, built and run unchanged."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[3] / "docs" / "ci.md"
CATCH = Path("/usr/include/catch2")
GOOGLE = Path("/usr/include/gtest/gtest.h")
TITLE = """
scid = "00000000-0000-0000-0000-000012345678"
[[achievements]]
id = "7"
name = "Lantern Keeper"
"""


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_recipe_for_google_test_and_catch2_runs(tmp_path: Path) -> None:
    tools = Path(sys.executable).parent
    path = f"{tools}{os.pathsep}{os.environ['PATH']}"
    if not (GOOGLE.is_file() and CATCH.is_dir()):
        pytest.skip("GoogleTest or Catch2 is missing (Debian: apt-get install libgtest-dev catch2)")
    if shutil.which("cmake", path=path) is None or shutil.which("c++", path=path) is None:
        pytest.skip("cmake or a C++ compiler is missing")

    def run(*command: str) -> str:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XBLSHIM_")}
        done = subprocess.run(
            command, cwd=tmp_path, env=kept | {"PATH": path}, capture_output=True, text=True, timeout=240, check=False
        )
        assert done.returncode == 0, (done.stdout, done.stderr)
        return done.stdout

    shown = re.findall(r'^```\w+ title="(.+?)"\n(.*?)^```', PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert {name for name, _ in shown} == {
        "title_under_test.h",
        "google_tests.cpp",
        "catch_tests.cpp",
        "CMakeLists.txt",
    }
    for name, text in shown:
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "title.toml").write_text(TITLE)
    folder = run("xblshim", "paths", "--cmake").strip()
    run("cmake", "-S", ".", "-B", "build", f"-Dxblshim_DIR={folder}")
    run("cmake", "--build", "build", "--parallel", "2")
    assert re.search(r"100% tests passed.* out of 2", run("ctest", "--test-dir", "build", "-j2", "--output-on-failure"))
