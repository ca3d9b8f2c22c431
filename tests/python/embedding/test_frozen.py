"""Programs frozen by PyInstaller, with the wheel's hook and without it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import run

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]

ROOT = Path(__file__).parents[3]
GAME = """
import sys

import xblshim

try:
    with xblshim.session() as title:
        print(title.update("7", 100).changed, len({a.id for a in title.achievements()}), "jiter" in sys.modules)
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
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=1100, check=False)
    assert made.returncode == 0, made.stderr
    return folder / "dist" / "game"


def test_a_frozen_program(frozen: Path, environ: dict[str, str], tmp_path: Path) -> None:
    """The program contains the library, the bridge and the Python side, including lazily imported modules: jiter for a page of 640 KB."""
    del environ["LD_LIBRARY_PATH"]
    definitions = tmp_path / "achievements.json"
    texts = ["Light every lantern. " * (1000 if number <= 32 else 1) for number in range(1, 1001)]
    rows = [{"id": str(number), "name": "Lantern", "description": text} for number, text in enumerate(texts, 1)]
    definitions.write_text(json.dumps({"scid": "00000000-0000-0000-0000-000012345678", "achievements": rows}))
    environ["XBLSHIM_DEFINITIONS"] = str(definitions)
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(frozen, elsewhere, symlinks=True)
    result = run([elsewhere / "game"], environ)
    assert result.stdout == "True 1000 True\n", (result.stdout, result.stderr)
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
