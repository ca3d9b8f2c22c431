"""Events that could end or hang a process that embeds or hosts Python. tests/python/embedding has the cases of POSIX."""

from __future__ import annotations

from pathlib import Path

import machine
import pytest
from test_windows_console import HERE, STARTED

TRAFFIC = """
import sys, threading
import xblshim
title = xblshim.session().__enter__()
def update():
    for number in range(10000):
        title.update(str(number % 50), 100)
threading.Thread(target=update, daemon=True).start()
title.update("1", 100)
print("ending", flush=True)
HOW
"""


@pytest.fixture(scope="module")
def console(built: Path) -> Path:
    (built / "dangers").mkdir()
    return machine.compiled(HERE / "console.c", built / "dangers")


def test_several_sessions_in_one_process(built: Path, tmp_path: Path) -> None:
    (built / "again").mkdir()
    ran = machine.run([machine.compiled(HERE / "ending.c", built / "again"), "again"], tmp_path)
    assert ran.output.splitlines() == ["update 0x00000000", *["update 0x80190130"] * 2]


def test_the_locale_stays(console: Path, tmp_path: Path) -> None:
    ran = machine.run([console, "locale"], tmp_path)
    assert ran.output.splitlines() == [*STARTED, "locale kept", "code page kept"]


def test_variables_of_another_python(console: Path, tmp_path: Path) -> None:
    """With a PYTHONHOME that doesn't exist, `python` itself ends."""
    ran = machine.run([console], tmp_path, PYTHONHOME=r"C:\missing", PYTHONPATH=r"C:\missing", PYTHONUTF8="nonsense")
    assert ran.output.splitlines() == STARTED


def test_a_state_folder_that_can_not_be_made(console: Path, tmp_path: Path) -> None:
    """The folder's path is a file. The result is a sentence, and no crash."""
    (tmp_path / "file").touch()
    ran = machine.run([console], tmp_path, XBLSHIM_STATE_DIR=machine.path(tmp_path / "file"))
    assert ran.code == 0, ran.output


@pytest.mark.parametrize(
    "how",
    [
        pytest.param("", id="end"),
        pytest.param("sys.exit(0)", id="exit", marks=pytest.mark.slow),
        pytest.param("import os; os._exit(0)", id="_exit", marks=pytest.mark.slow),
    ],
)
def test_a_hosting_python_ends_in_traffic(how: str, tmp_path: Path) -> None:
    """Python's own atexit stops our threads before the interpreter ends."""
    script = tmp_path / "traffic.py"
    script.write_text(TRAFFIC.replace("HOW", how))
    ran = machine.run(machine.python(machine.path(script)), tmp_path)
    assert (ran.code, ran.output.splitlines()[:1]) == (0, ["ending"]), ran.output


def test_a_thread_that_holds_the_gil_is_refused(tmp_path: Path) -> None:
    script = tmp_path / "gil.py"
    script.write_text(
        "import ctypes, xblshim\n"
        "library = ctypes.PyDLL(str(xblshim.library_path()))\n"
        "library.XblShimGetStartError.restype = ctypes.c_char_p\n"
        "print(library.XGameRuntimeInitialize() < 0, b'GIL' in library.XblShimGetStartError())\n"
    )
    ran = machine.run(machine.python(machine.path(script)), tmp_path)
    assert ran.output.split("\n")[-2] == "True True"
