"""A title in C, and `xblshim run` as a user calls it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
XBLSHIM = [sys.executable, "-m", "xblshim"]
Ran = subprocess.CompletedProcess[str]
Run = Callable[..., Ran]


@pytest.fixture(scope="session")
def game(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """game.c, in a folder with spaces and letters beyond Latin in its name."""
    import xblshim

    compiler = os.environ.get("CC") or shutil.which("cc")
    if compiler is None or os.name == "nt":
        pytest.skip("needs a C compiler, and POSIX")
    try:
        native = xblshim.library_path().parents[1]
    except FileNotFoundError as error:
        pytest.skip(f"needs the installed package: {error}")
    program = tmp_path_factory.mktemp("a game ゲーム") / "the game"
    flags = [f"-I{native}/include", f"-L{native}/lib", "-lxblshim", f"-Wl,-rpath,{native}/lib"]
    subprocess.run(
        [compiler, "-std=gnu11", "-Wall", "-Wextra", "-Werror", HERE / "game.c", "-o", program, *flags], check=True
    )
    return program


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A user's environment without settings of this library, and with separate folders."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XBLSHIM_", "XDG_"))}
    (tmp_path / "tmp").mkdir()
    return {**kept, "HOME": str(tmp_path), "TMPDIR": str(tmp_path / "tmp"), "PYTHONIOENCODING": "utf-8"}


@pytest.fixture
def run(tmp_path: Path, environment: dict[str, str]) -> Run:
    """`xblshim run` with these arguments, in a folder of the test. Anything left in the temporary folder fails the test."""

    def call(*arguments: str | Path, **variables: str) -> Ran:
        ran = subprocess.run(
            [*XBLSHIM, "run", *map(str, arguments)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=100,
            stdin=subprocess.DEVNULL,
            env=environment | variables,
            cwd=tmp_path,
        )
        assert "Traceback" not in ran.stderr, ran.stderr
        assert list((tmp_path / "tmp").iterdir()) == []
        return ran

    return call
