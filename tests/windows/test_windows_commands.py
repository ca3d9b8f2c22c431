"""The command `xblshim` on Windows."""

from __future__ import annotations

import re
import subprocess
import threading
from pathlib import Path

import machine


def test_doctor(tmp_path: Path) -> None:
    ran = machine.run(machine.command("xblshim", "doctor"), tmp_path)
    assert ran.code == 0, ran.output
    assert "python3" in next(line for line in ran.output.splitlines() if line.startswith("ok       libpython"))


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    """A closed pipe is EINVAL on Windows. `more` and `Select-Object -First` close it."""
    process = machine.start(machine.command("xblshim", "config"), tmp_path)
    assert process.stdout is not None
    process.stdout.close()
    assert process.wait(machine.PATIENCE) == 1


def test_output_in_any_code_page(tmp_path: Path) -> None:
    """Python writes the machine's code page to a pipe. A name that it can't represent ends no command."""
    state = machine.path(tmp_path / "日本語 Łódź")
    ran = machine.run(machine.command("xblshim", "config"), tmp_path, XBLSHIM_STATE_DIR=state)
    assert ran.code == 0, ran.output
    assert "Traceback" not in ran.output


def test_without_a_console(tmp_path: Path) -> None:
    """pythonw.exe has no standard streams, and runs the agent's task."""
    program = [machine.VENV / "Scripts" / "pythonw.exe", "-m", "xblshim"]
    assert machine.run([*program, "hresult", "0x80190130"], tmp_path).code == 0
    assert machine.run([*program, "outbox", "list"], tmp_path).code == 0
    assert machine.run([*program, "agent", "status"], tmp_path).code == 1


def test_serve_prints_the_variable_for_games(tmp_path: Path) -> None:
    process = machine.start(machine.command("xblshim", "serve", "--port", "0"), tmp_path)
    try:
        assert process.stdout is not None
        lines = [machine.decoded(process.stdout.readline()).strip() for _ in range(3)]
    finally:
        _end(process)
    address = re.search(r"http://127\.0\.0\.1:[0-9]+", lines[0])
    assert address is not None, lines
    assert lines[1].endswith(f"set XBLSHIM_SERVICE={address[0]}")
    assert lines[2].endswith(f'$env:XBLSHIM_SERVICE = "{address[0]}"')


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    threading.Thread(target=process.communicate, daemon=True).start()
    process.wait(machine.PATIENCE)
