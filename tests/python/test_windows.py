"""The DLL of `make windows`: what it needs, and the import libraries under the names that existing projects link."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import lief
import native_build
import pytest
from native_build import BUILD, ROOT

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

pytestmark = [
    pytest.mark.skipif(BUILD.name != "windows", reason="part of `make windows`"),
    pytest.mark.usefixtures("emulated"),
]


def test_the_library_needs_nothing_of_a_compilers() -> None:
    binary = lief.PE.parse(str(BUILD / "xblshim.dll"))
    assert isinstance(binary, lief.PE.Binary)
    assert {library.name.lower() for library in binary.imports} <= {"kernel32.dll", "msvcrt.dll", "ws2_32.dll"}


@pytest.mark.parametrize("alias", ALIASES)
def test_a_program_links_the_library_by_an_alias(alias: str, tmp_path: Path) -> None:
    (tmp_path / "game.c").write_text(PROGRAM)
    library = BUILD / "aliases" / f"{alias}.lib"
    command = [COMPILER, tmp_path / "game.c", f"-I{ROOT / 'include'}", library, "-o", tmp_path / "game.exe"]
    subprocess.run(command, check=True, timeout=60)
    shutil.copy(BUILD / "xblshim.dll", tmp_path)
    ran = subprocess.run(
        [*native_build.emulator(), "game.exe"],
        cwd=tmp_path,
        env=native_build.environment(),
        stdout=subprocess.PIPE,
        stderr=sys.stderr,
        text=True,
        timeout=100,
    )
    assert ran.returncode == 0
    assert ran.stdout.split() == ["80070057"]
