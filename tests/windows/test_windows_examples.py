"""The example programs as Windows programs: C and C++ link the DLL and embed Python, the others are run by the venv's Python."""

from __future__ import annotations

import shutil
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
