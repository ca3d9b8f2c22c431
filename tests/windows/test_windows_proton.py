"""A game for Windows under Proton or Wine on Linux: DLLs with the GDK's names, an embeddable Python, a service on the Linux side."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import machine
import pytest
import pythons

lief = pytest.importorskip("lief")

HERE = Path(__file__).parent
# The DLLs that the game imports by name, each with the list of its exports.
IMPORTED = {"Microsoft.Xbox.Services.141.GDK.C.Thunks": "services", "xgameruntime.thunks": "runtime"}

pytestmark = pytest.mark.skipif(machine.NATIVE, reason="Proton's case is a game for Windows on Linux")


def import_library(name: str, folder: Path) -> Path:
    """Makes an import library like the GDK's: the DLL's name, and its functions."""
    forwards = (machine.ROOT / "src" / "exports" / "aliases" / f"{IMPORTED[name]}.def").read_text("utf-8")
    functions = re.findall(r"^\s+(\w+) = ", forwards, re.MULTILINE)
    definitions = folder / f"{name}.def"
    definitions.write_text("\n".join([f'LIBRARY "{name}.dll"', "EXPORTS", *functions, ""]))
    library = folder / f"lib{name}.a"
    subprocess.run(["x86_64-w64-mingw32-dlltool", "-d", definitions, "-l", library], check=True)
    return library


@pytest.fixture(scope="module")
def game(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("proton") / "Harbour Nights"
    folder.mkdir()
    program = folder / "game.exe"
    libraries = [import_library(name, folder.parent) for name in IMPORTED]
    compiler = machine.compiler(".c")
    include = machine.native() / "include"
    command = [compiler, "-Wall", f"-I{include}", HERE / "shipped_game.c", *libraries, "-static", "-o", program]
    subprocess.run(command, check=True)
    for name in (*IMPORTED, "xblshim"):
        shutil.copy(machine.native() / "bin" / f"{name}.dll", folder)
    python = pythons.embeddable(folder / "python")
    shutil.copytree(
        pythons.site_packages(),
        python / "Lib" / "site-packages",
        ignore=shutil.ignore_patterns(
            "_pytest", "pytest*", "hypothesis*", "pygments*", "__pycache__", "tzdata*", "pip*"
        ),
    )
    return program


@contextmanager
def served(state: Path) -> Iterator[str]:
    """Yields the address of `xblshim serve` on the Linux side."""
    environ = {**os.environ, "XBLSHIM_STATE_DIR": str(state)}
    process = subprocess.Popen(
        [sys.executable, "-m", "xblshim", "serve", "--port", "0"],
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                yield found[0]
                return
        raise AssertionError(f"serve ended with {process.wait()}")
    finally:
        process.terminate()
        process.communicate(timeout=machine.PATIENCE)


def test_the_game_imports_the_gdks_dlls(game: Path) -> None:
    binary = lief.PE.parse(str(game))
    assert isinstance(binary, lief.PE.Binary)
    names = {library.name for library in binary.imports}
    assert {f"{name}.dll" for name in IMPORTED} <= names
    assert "xblshim.dll" not in names


def test_a_game_under_proton_unlocks_at_a_service_on_linux(game: Path, tmp_path: Path) -> None:
    with served(tmp_path / "served") as service:
        ran = machine.run([game], game.parent, XBLSHIM_SERVICE=service, XBLSHIM_LOG="warning", WINEPATH="")
        assert ran.code == 0, ran.output
        assert ran.output.split("\n")[:3] == ["first 0x00000000", "second 0x80190130", "end 0x00000000"], ran.output
        listed = subprocess.run(
            [sys.executable, "-m", "xblshim", "achievements", "--json"],
            env={**os.environ, "XBLSHIM_SERVICE": service, "XBLSHIM_STATE_DIR": str(tmp_path / "unused")},
            capture_output=True,
            text=True,
            check=True,
        )
    (achievement,) = (row for row in json.loads(listed.stdout) if row["id"] == "7")
    assert achievement["percentComplete"] == 100
