"""The build whose native programs are run, and the emulator for those of another platform."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
BUILD = ROOT / os.environ.get("XBLSHIM_NATIVE_BUILD", "build/release")


def emulator() -> list[str]:
    """Returns the command that runs programs of a build for another platform, from its toolchain file."""
    cache = BUILD / "CMakeCache.txt"
    lines = cache.read_text().splitlines() if cache.is_file() else []
    named = next((line for line in lines if line.startswith("CMAKE_CROSSCOMPILING_EMULATOR:")), "=")
    return [part for part in named.partition("=")[2].split(";") if part]


def environment() -> dict[str, str]:
    """Returns the programs' environment. Those for wine have a Windows folder in the build's folder."""
    wine = {"WINEPREFIX": str(BUILD.absolute() / "wine"), "WINEDEBUG": "-all", "DISPLAY": ""} if _wine() else {}
    return {**os.environ, "XBLSHIM_TEST_EMULATOR": ";".join(emulator()), **wine}


def _wine() -> str | None:
    return next((part for part in emulator() if "wine" in Path(part).name), None)


@contextmanager
def running() -> Iterator[None]:
    """Starts wine's server, if wine runs the programs, and keeps it for all of them."""
    wine = _wine()
    if wine is None:
        yield
        return
    server = shutil.which("wineserver", path=os.pathsep.join([str(Path(wine).parent), os.environ["PATH"]]))
    assert server is not None, f"there is no wineserver, neither beside {wine} nor on PATH"
    # No pipes, because background processes of Windows would keep them open.
    nowhere = subprocess.DEVNULL
    quiet: dict[str, Any] = {
        "env": environment(),
        "stdin": nowhere,
        "stdout": nowhere,
        "stderr": nowhere,
        "timeout": 300,
    }
    subprocess.run([server, "--persistent"], check=False, **quiet)
    # The first program makes the prefix and starts the services; `wineboot --init` would start them twice.
    subprocess.run([*emulator(), "cmd", "/c", "exit"], check=True, **quiet)
    try:
        yield
    finally:
        subprocess.run([server, "--kill"], check=False, **quiet)
