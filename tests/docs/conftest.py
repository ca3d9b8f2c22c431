"""One home, one game and one service for the commands of all pages."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files as package_files
from pathlib import Path

import pytest

sys.path += [str(Path(__file__).parents[1] / folder) for folder in ("python/simulator", "page")]

from page_script import Reader, program
from simulator_support import clean_environment, served

COMPILER = shutil.which("c++")


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    if COMPILER is None or os.name != "posix":
        pytest.skip("needs a C++ compiler and bash")
    home = tmp_path_factory.mktemp("reader")
    native = Path(str(package_files("xblshim"))) / "_native"
    tools = home / "bin"
    tools.mkdir()
    if shutil.which("pkg-config") is None:
        (tools / "pkg-config").symlink_to(Path(sys.prefix) / "bin" / "pkgconf")
    (home / "game.cpp").write_text(program("game.cpp"))
    game = home / "a-game"
    flags = ["-std=c++17", f"-I{native}/include", f"-L{native}/lib", "-lxblshim", f"-Wl,-rpath,{native}/lib"]
    subprocess.run([COMPILER, str(home / "game.cpp"), *flags, "-o", str(game)], check=True, timeout=100)
    with served(home, "--state-dir", str(home / "state")) as service:
        path = f"{tools}:{sys.prefix}/bin:{os.environ['PATH']}"
        environment = clean_environment(home / "home", PATH=path, XBLSHIM_SERVICE=service.address)
        environment["scid"] = "00000000-0000-0000-0000-000012345678"
        yield Reader(home, native, game, environment, service.address.rpartition(":")[2])
