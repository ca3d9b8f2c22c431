"""The example programs on Windows: C and C++ link the DLL and embed Python, the venv's Python runs the others."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import machine
import pytest

EXAMPLES = machine.ROOT / "examples"
UNLOCKED = ["update 1: 0x00000000 S_OK", "update 2: 0x80190130 HTTP_E_STATUS_NOT_MODIFIED"]


@pytest.mark.parametrize("source", ["unlock.c", "unlock.cpp"])
def test_unlock(source: str, built: Path, tmp_path: Path) -> None:
    folder = built / source
    folder.mkdir()
    ran = machine.run([machine.compiled(EXAMPLES / source, folder)], tmp_path)
    assert (ran.code, ran.output.splitlines()) == (0, UNLOCKED)


@pytest.mark.parametrize("source", ["unlock.py", "unlock_cffi.py"])
def test_unlock_from_python(source: str, tmp_path: Path) -> None:
    """ctypes and cffi: Python is the host here, and nothing is embedded."""
    ran = machine.run(machine.python(machine.path(EXAMPLES / source)), tmp_path)
    assert (ran.code, ran.output.splitlines()) == (0, UNLOCKED)


def test_polling(built: Path, tmp_path: Path) -> None:
    program = machine.compiled(EXAMPLES / "polling.c", built)
    done, already = "0x00000000 S_OK", "0x80190130 HTTP_E_STATUS_NOT_MODIFIED"
    for expected in ([done, done, done, already], [already] * 4):
        printed = machine.run([program], tmp_path).output.splitlines()
        assert printed == [f"update of {i}: {hr}" for i, hr in zip((11, 12, 13, 12), expected, strict=True)]


def test_manager(built: Path, tmp_path: Path) -> None:
    program = machine.compiled(EXAMPLES / "manager.cpp", built)
    shutil.copy(EXAMPLES / "manager.toml", tmp_path)
    ran = machine.run([program], tmp_path, XBLSHIM_DEFINITIONS=machine.path(tmp_path / "manager.toml"))
    assert ran.code == 0, ran.output


def test_session(tmp_path: Path) -> None:
    ran = machine.run(machine.python(machine.path(EXAMPLES / "session.py")), tmp_path, XBLSHIM_LOG="error")
    assert (ran.code, ran.output.splitlines()[-2:]) == (0, ["5 of 5 changed", "unlocked: ['7']"])


def test_find_package(tmp_path: Path) -> None:
    """As in docs/windows.md: the package's folder in xblshim_DIR, and a program that links its target."""
    shutil.copy(machine.ROOT / "tests" / "consumers" / "cmake" / "CMakeLists.txt", tmp_path)
    for source in ("unlock.c", "unlock.cpp"):
        shutil.copy(EXAMPLES / source, tmp_path)
    package = machine.native() / "lib" / "cmake" / "xblshim"
    toolchain = [] if machine.NATIVE else [f"-DCMAKE_TOOLCHAIN_FILE={machine.ROOT / 'cmake' / 'windows-mingw.cmake'}"]
    configure = ["cmake", "-G", "Ninja", "-S", ".", "-B", "build", f"-Dxblshim_DIR={package}", *toolchain]
    for command in (configure, ["cmake", "--build", "build"]):
        ran = subprocess.run(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        assert ran.returncode == 0, ran.stdout
    assert (tmp_path / "build" / "unlock_cpp.exe").is_file()
    program = machine.run([tmp_path / "build" / "unlock_c.exe"], tmp_path)
    assert (program.code, program.output.splitlines()) == (0, UNLOCKED)
