"""Windows programs, compiled and run: on Windows itself with MSVC, on Linux with mingw-w64 and wine.

XBLSHIM_WINDOWS_VENV is the folder of a Windows venv with xblshim (`make windows-python`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
NATIVE = sys.platform == "win32"
if not NATIVE:
    sys.path.insert(0, str(ROOT / "tools" / "windows_python"))
    import wine

PATIENCE = 300
"""Seconds for a program to end. Under wine a command takes a minute on a busy machine."""
VENV = Path(os.environ.get("XBLSHIM_WINDOWS_VENV") or "missing").absolute()
WINE_MESSAGE = "wine client error"
"""The start of a line that wine prints, rarely, when a process ends while its threads are in system calls."""


@dataclass
class Ran:
    code: int
    output: str
    """Standard output and standard error."""


def path(file: Path) -> str:
    """Returns the Windows path of the file."""
    return str(file.absolute()) if NATIVE else wine.windows_path(file)


def environment(state: Path, **more: str) -> dict[str, str]:
    """Returns the environment of a new machine, with a separate state folder and the library's folder on PATH."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XBLSHIM_", "PYTHON", "XDG_"))}
    more = {"XBLSHIM_STATE_DIR": path(state), **more}
    if NATIVE:
        return {**kept, "PATH": os.pathsep.join([str(native() / "bin"), kept.get("PATH", "")]), **more}
    return {**wine.environment(), "WINEPATH": path(native() / "bin"), **more}


def native() -> Path:
    """Returns the folder of the installed library: bin, include, lib."""
    return VENV / "Lib" / "site-packages" / "xblshim" / "_native"


def start(command: list[str | Path], folder: Path, **more: str) -> subprocess.Popen[bytes]:
    """Starts a Windows program with its output in a pipe."""
    emulator = [] if NATIVE else [wine.emulator()]
    return subprocess.Popen(
        [*emulator, *command],
        cwd=folder,
        env=environment(folder / "state", **more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def run(command: list[str | Path], folder: Path, timeout: float = PATIENCE, **more: str) -> Ran:
    process = start(command, folder, **more)
    try:
        output, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        output, _ = process.communicate()
        raise AssertionError(f"{command} did not end within {timeout} s:\n{decoded(output)}") from None
    return Ran(process.returncode, without_wine_messages(decoded(output)))


def without_wine_messages(output: str) -> str:
    return "".join(line for line in output.splitlines(keepends=True) if not line.startswith(WINE_MESSAGE))


def decoded(output: bytes) -> str:
    return output.decode("utf-8", "backslashreplace").replace("\r\n", "\n")


def python(*arguments: str | Path) -> list[str | Path]:
    return [VENV / "Scripts" / "python.exe", *arguments]


def command(name: str, *arguments: str | Path) -> list[str | Path]:
    return [VENV / "Scripts" / f"{name}.exe", *arguments]


@cache
def compiler(source_suffix: str) -> str:
    if NATIVE:
        return "cl"
    return "x86_64-w64-mingw32-" + ("g++-posix" if source_suffix == ".cpp" else "gcc-posix")


def compiled(source: Path, folder: Path, *, dll: bool = False, window: bool = False) -> Path:
    """Returns the program in that folder, linked with the library. `window`: without a console."""
    target = folder / source.with_suffix(".dll" if dll else ".exe").name
    include, lib = native() / "include", native() / "lib"
    command: list[str | Path]
    if NATIVE:
        standard = "/std:c++17" if source.suffix == ".cpp" else "/std:c11"
        command = [
            "cl",
            "/nologo",
            "/W3",
            "/EHsc",
            standard,
            "/utf-8",
            f"/I{include}",
            source,
            f"/Fe:{target}",
            f"/Fo:{folder}\\",
        ]
        command += ["/LD"] if dll else []
        command += ["/link", f"/LIBPATH:{lib}", "xblshim.lib", "user32.lib"]
        command += ["/SUBSYSTEM:WINDOWS", "/ENTRY:mainCRTStartup"] if window else []
    else:
        command = [
            compiler(source.suffix),
            "-Wall",
            "-Wextra",
            f"-I{include}",
            source,
            "-o",
            target,
            lib / "libxblshim.dll.a",
            "-static",
        ]
        command += ["-shared"] if dll else []
        command += ["-mwindows"] if window else []
    ran = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert ran.returncode == 0, ran.stdout
    return target
