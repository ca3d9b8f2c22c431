"""Behavior of commands that differs on Windows, tested on any platform."""

from __future__ import annotations

import errno
import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from xblshim.cli import asking, autostart, main, serve
from xblshim.cli.local_records import CommandError
from xblshim.console.progress import Progress
from xblshim.host.shell_words import python_command, shell_word
from xblshim.host.standard_streams import is_closed_pipe


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("cffi>=2.1.1", '"cffi>=2.1.1"'),  # unquoted, cmd.exe writes a file "=2.1.1"
        ("xblshim[parity]", '"xblshim[parity]"'),
        (r"C:\Program Files\Python\python.exe", r'"C:\Program Files\Python\python.exe"'),
        (r"C:\Users\Zoë\python.exe", r"C:\Users\Zoë\python.exe"),
        ("a&b", '"a&b"'),
        ("--force-reinstall", "--force-reinstall"),
    ],
)
def test_a_shown_argument_is_quoted_for_the_shells_of_windows(text: str, shown: str) -> None:
    assert shell_word(text, windows=True) == shown


def test_a_shown_argument_is_quoted_for_a_posix_shell() -> None:
    assert shlex.split(shell_word("a b > c", windows=False)) == ["a b > c"]


def test_a_printed_command_runs_in_the_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command runs in the platform's shell, even if Python's folder has a space."""
    if os.name == "nt":
        pytest.skip("a venv is no link there")
    python = tmp_path / "a folder" / "python"
    python.parent.mkdir()
    python.symlink_to(sys.executable)
    monkeypatch.setattr(sys, "executable", str(python))
    command = python_command("-c", "print('1>2')")
    assert subprocess.run(command, shell=True, capture_output=True, text=True, check=True).stdout == "1>2\n"


def test_serve_names_a_line_for_each_shell() -> None:
    cmd, powershell = serve._pointing("http://127.0.0.1:8620", windows=True).splitlines()
    assert cmd.endswith(": set XBLSHIM_SERVICE=http://127.0.0.1:8620")
    assert powershell.endswith(': $env:XBLSHIM_SERVICE = "http://127.0.0.1:8620"')


class CodeOfWindows(OSError):
    """An error with a code of Windows for which Python has no number of its own."""

    winerror = 1450  # ERROR_NO_SYSTEM_RESOURCES


@pytest.mark.parametrize(
    ("error", "windows", "closed"),
    [
        (BrokenPipeError(errno.EPIPE, "Broken pipe"), False, True),
        (OSError(errno.EINVAL, "Invalid argument"), True, True),
        (OSError(errno.EINVAL, "Invalid argument"), False, False),
        (OSError(errno.EINVAL, "Invalid argument", "NUL:x"), True, False),
        (OSError(errno.ENOSPC, "No space left on device"), True, False),
        (CodeOfWindows(errno.EINVAL, "Insufficient system resources"), True, False),
    ],
)
def test_a_closed_pipe(error: OSError, windows: bool, closed: bool) -> None:
    """Any other error ends a command with its reason. `xblshim run` once exited with 1 and printed nothing."""
    assert is_closed_pipe(error, windows) == closed


def test_a_command_without_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    """pythonw.exe has no streams, and the agent runs under it."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main.main(["hresult", "0x80190130"]) == 0
    with Progress() as progress:
        progress("reading")
    with pytest.raises(CommandError, match="say --yes"):
        asking.agreed("Really?", "say --yes")


ROW = r'"PC","\xblshim-agent","N/A","{}","Interactive only","11/29/2026 8:00:00 PM","{}","PC\me","C:\py\pythonw.exe -m xblshim agent"'


@pytest.mark.parametrize(
    ("status", "result", "text"),
    [
        ("Running", "267009", "It is running."),
        ("Wird ausgeführt", "267009", "It is running."),
        ("Ready", "0", "It is not running (stopped)."),
        ("Ready", "267011", "It is not running (stopped)."),  # it has not run yet
    ],
)
def test_an_existing_task_may_not_be_running(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: str, result: str, text: str
) -> None:
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    (tmp_path / "xblshim").mkdir()
    (tmp_path / "xblshim" / "xblshim-agent.xml").touch()

    def schtasks(command: Sequence[str]) -> tuple[int, str]:
        assert command[:2] == ("schtasks", "/Query")
        return 0, ROW.format(status, result) + "\n"

    installed, said = autostart.status(schtasks, "win32")
    assert installed
    assert said.endswith(text)
