"""The DLL of `make windows`: what it exports, and the import libraries under the names that existing projects link."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import lief
import pytest

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build" / "windows"
ALIASES = ("Microsoft.Xbox.Services.141.GSDK.C", "Microsoft.Xbox.Services.142.GSDK.C", "xgameruntime", "libHttpClient")
COMPILER = "x86_64-w64-mingw32-gcc-posix"
PROGRAM = """
#include <XAsync.h>
#include <XTaskQueue.h>
#include <stdio.h>
#include <xsapi-c/achievements_c.h>
int main(void) {
    XTaskQueueHandle queue = NULL;
    if (XTaskQueueCreate(XTaskQueueDispatchMode_Manual, XTaskQueueDispatchMode_Manual, &queue) != S_OK) return 1;
    XTaskQueueCloseHandle(queue);
    printf("%08x\\n", (unsigned)XblAchievementsUpdateAchievementAsync(NULL, 0, NULL, 0, NULL));
    return 0;
}
"""

pytestmark = pytest.mark.skipif(
    os.environ.get("XBLSHIM_NATIVE_BUILD") != "build/windows", reason="part of `make windows`"
)


def test_the_exports_are_the_registrys() -> None:
    binary = lief.PE.parse(str(BUILD / "xblshim.dll"))
    assert isinstance(binary, lief.PE.Binary)
    listed = [line.split() for line in (ROOT / "src/exports/xblshim.def").read_text().splitlines()]
    wanted = {words[0] for words in listed if len(words) == 1 and words[0] != "EXPORTS"}
    assert len(wanted) > 500
    assert {str(entry.name) for entry in binary.get_export().entries} == wanted
    assert {library.name.lower() for library in binary.imports} <= {"kernel32.dll", "msvcrt.dll", "ws2_32.dll"}


@pytest.mark.parametrize("alias", ALIASES)
def test_a_program_links_the_library_by_an_alias(alias: str, tmp_path: Path) -> None:
    (tmp_path / "game.c").write_text(PROGRAM)
    library = BUILD / "aliases" / f"{alias}.lib"
    command = [COMPILER, tmp_path / "game.c", f"-I{ROOT / 'include'}", library, "-o", tmp_path / "game.exe"]
    subprocess.run(command, check=True, timeout=60)
    shutil.copy(BUILD / "xblshim.dll", tmp_path)
    wine = shutil.which("wine64", path=f"/usr/lib/wine{os.pathsep}{os.environ['PATH']}") or "wine"
    environment = {**os.environ, "WINEPREFIX": str(BUILD / "wine"), "WINEDEBUG": "-all", "DISPLAY": ""}
    output = tmp_path / "output.txt"  # no pipe: see test_native.py
    with output.open("w") as out:
        ran = subprocess.run(
            [wine, "game.exe"], cwd=tmp_path, env=environment, stdout=out, stderr=sys.stderr, timeout=100
        )
    assert ran.returncode == 0
    assert output.read_text().split() == ["80070057"]
