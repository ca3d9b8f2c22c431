"""Runs programs and Python for Windows x64 on Linux, with a wine prefix in build/windows-python/wine."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
WORK = ROOT / "build" / "windows-python"
NEEDED = "Wine is missing (Debian: apt-get install wine wine64)."


class ToolError(Exception):
    """A failure. Its text is shown to users."""


def emulator() -> str:
    """Returns wine64, because Debian's script `wine` prints advice about 32 bits on each start."""
    found = shutil.which("wine64") or shutil.which("wine64", path="/usr/lib/wine") or shutil.which("wine")
    if found is None:
        raise ToolError(NEEDED)
    return found


def server() -> str:
    folders = os.pathsep.join([str(Path(emulator()).parent), os.environ.get("PATH", "")])
    found = shutil.which("wineserver", path=folders)
    if found is None:
        raise ToolError(NEEDED)
    return found


def windows_path(path: Path) -> str:
    """Returns the Windows path of a file: drive Z: is the root folder."""
    return "Z:" + str(path.absolute()).replace("/", "\\")


def environment(**more: str) -> dict[str, str]:
    """Returns the environment without variables for a Linux Python and without a display, so that programs open no window."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XBLSHIM_", "XDG_"))}
    return {
        **kept,
        "WINEPREFIX": str(WORK / "wine"),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": "mscoree=;mshtml=",
        "DISPLAY": "",
        **more,
    }


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    more: Mapping[str, str] | None = None,
    timeout: float = 600,
) -> subprocess.CompletedProcess[str]:
    """Runs a program and returns its output, including standard error. The output is a pipe, because Python for Windows doesn't accept wine's files
    as standard output.
    """
    return subprocess.run(
        [emulator(), *command],
        cwd=cwd,
        env=environment(**(more or {})),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="backslashreplace",
        timeout=timeout,
    )


def shown(command: Sequence[str | Path], *, cwd: Path, more: Mapping[str, str]) -> int:
    """Runs a program, prints its output immediately, and returns its exit code."""
    process = subprocess.Popen(
        [emulator(), *command],
        cwd=cwd,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout is not None
    for part in iter(lambda: process.stdout.read1(4096), b""):
        sys.stdout.buffer.write(part.replace(b"\r\n", b"\n"))
        sys.stdout.buffer.flush()
    return process.wait()


def checked(command: Sequence[str | Path], what: str, *, cwd: Path | None = None, **more: str) -> str:
    ran = run(command, cwd=cwd, more=more)
    if ran.returncode != 0:
        raise ToolError(f"{what} failed: {' '.join(map(str, command))} exited with {ran.returncode}\n{ran.stdout}")
    return ran.stdout


@contextmanager
def running() -> Iterator[None]:
    """Keeps wine's server running within the block, and beyond it where another process is in such a block."""
    nowhere = subprocess.DEVNULL
    quiet: dict[str, Any] = {
        "env": environment(),
        "stdin": nowhere,
        "stdout": nowhere,
        "stderr": nowhere,
        "timeout": 300,
    }
    WORK.mkdir(parents=True, exist_ok=True)
    with (WORK / "users.lock").open("w") as users:
        fcntl.flock(users, fcntl.LOCK_SH)
        subprocess.run([server(), "--persistent"], check=False, **quiet)
        # The first program makes the prefix and starts the services, and the others wait for that. `wineboot --init` would start the services
        # again each time.
        subprocess.run([emulator(), "cmd", "/c", "exit"], check=True, **quiet)
        try:
            yield
        finally:
            with suppress(BlockingIOError):
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
                subprocess.run([server(), "--kill"], check=False, **quiet)
