"""Finds Pythons on this machine: one interpreter for each minor version that xblshim's wheels are built for."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

VERSIONS = ("3.11", "3.12", "3.13", "3.14", "3.15")
CHECK = Path(__file__).with_name("check_machine.py")
_ASK = (
    "import json, sys, sysconfig; print(json.dumps(["
    "'%d.%d' % sys.version_info[:2], bool(sysconfig.get_config_var('Py_GIL_DISABLED')), sys.implementation.name, "
    "sys.prefix != sys.base_prefix, sys.base_prefix]))"
)


def candidates(version: str) -> Iterator[str]:
    """Yields interpreters that may have that version, the likeliest first: this one, those in PATH, of pyenv and of uv."""
    yield sys.executable
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        if found := shutil.which(f"python{version}", path=folder):
            yield found
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    uv = Path(os.environ.get("UV_PYTHON_INSTALL_DIR") or Path.home() / ".local" / "share" / "uv" / "python")
    for pattern in (f"{version}.*", f"*python-{version}.*"):
        for root in (pyenv, uv):
            for folder in sorted(root.glob(pattern)) if root.is_dir() else ():
                yield str(folder / "bin" / f"python{version}")


def reason_against(interpreter: str, version: str) -> str | None:
    """Returns None for a Python with which xblshim can be built and embedded, otherwise the reason."""
    try:
        ran = subprocess.run([interpreter, "-I", "-c", _ASK], capture_output=True, text=True, timeout=60)
        found, free_threaded, implementation, in_venv, base = json.loads(ran.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return f"{interpreter} doesn't answer"
    if found != version or implementation != "cpython":
        return f"{interpreter} is {implementation} {found}"
    if free_threaded:
        return f"{interpreter} is free-threaded, for which no wheel is built"
    if in_venv:
        return f"{interpreter} belongs to a virtual environment of {base}"
    checked = subprocess.run([interpreter, str(CHECK)], capture_output=True, text=True)
    return " ".join(checked.stderr.split()) or None


def base_of_this() -> str:
    """Returns the interpreter that this virtual environment was made from."""
    return getattr(sys, "_base_executable", "") or sys.executable


def find(version: str) -> tuple[str | None, str]:
    """Returns the interpreter, and in one sentence why others were rejected ("" when none was)."""
    reasons: list[str] = []
    tried = set()
    for given in (base_of_this(), *candidates(version)):
        interpreter = os.path.realpath(given)
        if interpreter in tried or not os.path.isfile(interpreter):
            continue
        tried.add(interpreter)
        reason = reason_against(interpreter, version)
        if reason is None:
            return interpreter, ""
        if f" {version}" in reason or version in interpreter:
            reasons.append(reason)
    return None, "; ".join(reasons) or f"no Python {version} is here"
