"""Cross-builds the wheel for Windows x64 with mingw-w64, using the same build backend as all other wheels."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import interpreter
from wine import ROOT, WORK, ToolError

COMPILER = "x86_64-w64-mingw32-g++-posix"


def build(version: str) -> Path:
    """Builds the wheel in build/windows-python/VERSION. The build folder stays. With ccache the core is compiled once for all versions."""
    if shutil.which(COMPILER) is None:
        raise ToolError(f"{COMPILER} is missing (Debian: apt-get install g++-mingw-w64-x86-64-posix).")
    python = interpreter.provide(version)
    tag = interpreter.tag(version)
    target = WORK / version
    for old in target.glob("*.whl"):
        old.unlink()
    defines = {
        "CMAKE_TOOLCHAIN_FILE": ROOT / "cmake" / "windows-mingw.cmake",
        "XBLSHIM_PYTHON_SOABI": f"{tag}-win_amd64",
        "XBLSHIM_WERROR": "ON",
        "XBLSHIM_UNITY": "ON",
        "Python_INCLUDE_DIR": python / "include",
        "Python_LIBRARY": python / "libs" / f"python{tag.removeprefix('cp')}.lib",
    }
    settings = {f"cmake.define.{name}": str(value) for name, value in defines.items()}
    settings["build-dir"] = str(ROOT / "build" / f"windows-{tag}")
    settings["cmake.python-hints"] = "false"  # those name the Python that runs the backend
    code = f"import scikit_build_core.build as backend; backend.build_wheel({str(target)!r}, {settings!r})"
    scripts = str(Path(sys.executable).parent)
    environment = {
        **os.environ,
        "PATH": scripts + os.pathsep + os.environ.get("PATH", ""),
        "_PYTHON_HOST_PLATFORM": "win_amd64",
    }
    _run([sys.executable, "-c", code], environment)
    (built,) = target.glob("*.whl")
    # The backend takes the tag's version from the Python that runs it.
    retag = ["wheel", "tags", "--remove", "--python-tag", tag, "--abi-tag", tag, "--platform-tag", "win_amd64"]
    _run([sys.executable, "-m", *retag, str(built)], environment)
    (named,) = target.glob("*.whl")
    return named


def _run(command: list[str], environment: dict[str, str]) -> None:
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if ran.returncode != 0:
        raise ToolError(f"Building the Windows wheel failed:\n{ran.stdout}")
