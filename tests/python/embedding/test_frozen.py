"""Programs frozen by PyInstaller, with the wheel's hook and without it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import run

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

ROOT = Path(__file__).parents[3]
GAME = """
import xblshim

try:
    with xblshim.session() as title:
        print(title.update("7", 100).changed, [a.id for a in title.achievements()])
except (xblshim.XblError, FileNotFoundError) as error:
    print(error)
"""


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory, package: Path) -> Path:
    """The program's folder, made from GAME by PyInstaller."""
    pytest.importorskip("PyInstaller")
    if float(os.environ.get("XBLSHIM_TEST_SCALE", "1")) < 2:
        pytest.skip("half a minute: XBLSHIM_TEST_SCALE=2")
    folder = tmp_path_factory.mktemp("frozen")
    (folder / "game.py").write_text(GAME)
    command = [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", "--noconfirm", "--onedir", "game.py"]
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=280, check=False)
    assert made.returncode == 0, made.stderr
    return folder / "dist" / "game"


def test_a_frozen_program(frozen: Path, environ: dict[str, str], tmp_path: Path) -> None:
    """It contains the library, the bridge and the Python side, including lazily imported modules."""
    del environ["LD_LIBRARY_PATH"]
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(frozen, elsewhere, symlinks=True)
    result = run([elsewhere / "game"], environ)
    assert result.stdout == "True ['7']\n", (result.stdout, result.stderr)
    sizes = sum(file.stat().st_size for file in (elsewhere / "_internal" / "xblshim").rglob("*") if file.is_file())
    assert sizes < 8_000_000  # no headers, no commands
    page = Path("xblshim", "simulator", "page", "static")
    here = {file.name for file in (ROOT / "python" / page).iterdir()}
    assert {file.name for file in (elsewhere / "_internal" / page).iterdir()} == here  # a program may serve the page


@pytest.mark.parametrize("missing", ["libxblshim.so", "_bridge.*.so"])
def test_missing_parts_are_reported(frozen: Path, environ: dict[str, str], tmp_path: Path, missing: str) -> None:
    """The error doesn't recommend pip, which such a program lacks: its sys.executable is the program itself."""
    del environ["LD_LIBRARY_PATH"]
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(frozen, elsewhere, symlinks=True)
    for file in (elsewhere / "_internal" / "xblshim").rglob(missing):
        file.unlink()
    result = run([elsewhere / "game"], environ)
    assert "frozen without it" in result.stdout, (result.stdout, result.stderr)
    assert "--collect-all xblshim" in result.stdout
    assert "pip" not in result.stdout
