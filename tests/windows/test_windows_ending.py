"""Every way to end a process on Windows without XblCleanupAsync: it ends immediately.

Windows ends all other threads before it calls the DLLs' exit handlers. Once, the library waited 5 s for a dead thread, under the loader's lock, and
logged an error; with another DLL's clean-up it hung.
"""

from __future__ import annotations

import socket
from pathlib import Path

import machine
import pytest

HERE = Path(__file__).parent
WAYS = {
    "return": 0,
    "exit": 0,
    "ExitProcess": 0,
    "TerminateProcess": 0,
    "abort": 3,
    "thread-exit": 0,
    "thread-ExitProcess": 0,
    "callback": 0,
    "dll-ExitProcess": 0,
    "dll-detach": 0,
}


@pytest.fixture(scope="module")
def programs(built: Path) -> Path:
    machine.compiled(HERE / "plugin.c", built, dll=True)
    return machine.compiled(HERE / "ending.c", built)


def ended(program: Path, folder: Path, how: str, **more: str) -> tuple[int, str]:
    """Returns the exit code, and the output after "ending": nothing, unless the library logged a warning."""
    while True:
        code, printed = _ended_once(program, folder, how, **more)
        if machine.WINE_MESSAGE not in printed:  # the exit code may be wine's, too
            return code, printed


def _ended_once(program: Path, folder: Path, how: str, **more: str) -> tuple[int, str]:
    process = machine.start([program, how], folder, XBLSHIM_LOG="warning", **more)
    assert process.stdout is not None
    before = b""
    for line in process.stdout:
        before += line
        if line.rstrip() == b"ending":
            break
    try:
        output, _ = process.communicate(timeout=machine.PATIENCE)
    except Exception:
        process.kill()
        raise
    assert b"ending" in before, f"exited with {process.returncode}: {machine.decoded(before + output)}"
    return process.returncode, machine.decoded(output)


SLOW = ("exit", "TerminateProcess", "thread-exit", "thread-ExitProcess", "dll-ExitProcess")


@pytest.mark.parametrize("how", [pytest.param(how, marks=pytest.mark.slow) if how in SLOW else how for how in WAYS])
def test_a_process_ends_at_once(programs: Path, tmp_path: Path, how: str) -> None:
    code, printed = ended(programs, tmp_path, how)
    if how == "abort":
        assert code != 0
        printed = "" if "abort" in printed.lower() or "abnormal" in printed.lower() else printed
    else:
        assert code == WAYS[how], printed
    assert printed == ("cleaned up\n" if how == "dll-detach" else "")


@pytest.mark.parametrize(
    "how",
    [
        "return",
        pytest.param("ExitProcess", marks=pytest.mark.slow),
        pytest.param("thread-exit", marks=pytest.mark.slow),
        "dll-detach",
    ],
)
def test_a_process_ends_at_once_with_calls_pending(programs: Path, tmp_path: Path, how: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        service = f"http://127.0.0.1:{silent.getsockname()[1]}"
        code, printed = ended(
            programs, tmp_path, how, XBLSHIM_SERVICE=service, XBLSHIM_TOKEN="XBL3.0 x=1;t", PENDING="1"
        )
    assert (code, printed) == (0, "cleaned up\n" if how == "dll-detach" else "")
