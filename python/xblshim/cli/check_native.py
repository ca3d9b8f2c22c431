"""What `xblshim doctor` checks of the native side: the library, the bridge, libpython, and all together."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from .checks import Finding, pip_install

_TIMEOUT = 30.0
"""Seconds for a process of ours. It only ends one that hangs."""
REINSTALL = pip_install("--force-reinstall", "xblshim")

# Each runs in a process of its own: what goes wrong in there may be a crash.
_LOAD = """
import xblshim
print(xblshim.load().XblShimGetVersion().decode())
"""
_VERSION_OF_LIBPYTHON = """
import ctypes, sys
version = ctypes.CDLL(sys.argv[1]).Py_GetVersion
version.restype = ctypes.c_char_p
print(version().decode())
"""
_ABOUT_PYTHON = """
import json, sys, sysconfig
names = ("INSTSONAME", "LDLIBRARY", "LIBDIR", "PYTHONFRAMEWORKPREFIX")
print(json.dumps([list(sys.version_info[:2]), sys.base_prefix, {n: sysconfig.get_config_var(n) for n in names}]))
"""


class ProcessError(Exception):
    """A process of ours failed; the text says how."""


def _run(*arguments: str, python: str | None = None, environ: Mapping[str, str] | None = None) -> str:
    """What a Python process prints."""
    try:
        ran = subprocess.run(
            [python or sys.executable, *arguments],
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=_TIMEOUT,
            env=environ,
        )
    except OSError as error:
        raise ProcessError(f"{python or sys.executable} can't be run ({error.strerror or error})") from None
    except subprocess.TimeoutExpired:
        raise ProcessError(f"no end within {_TIMEOUT:g} s") from None
    if ran.returncode < 0:
        raise ProcessError(f"the process was ended by signal {-ran.returncode}")
    if ran.returncode:
        lines = (ran.stdout.strip() or ran.stderr.strip()).splitlines()
        raise ProcessError(lines[-1] if lines else f"exit status {ran.returncode}")
    return ran.stdout.strip()


def check_library() -> Finding:
    """Whether it is there, loads, and is of the package's version."""
    import xblshim
    from xblshim._version import version

    name = "library"
    try:
        path = xblshim.library_path()
    except FileNotFoundError as error:
        return Finding(name, False, str(error))
    try:
        loaded = _run("-c", _LOAD)
    except ProcessError as error:
        return Finding(name, False, f"{path} doesn't load ({error}): run {REINSTALL}")
    if loaded != version():
        return Finding(
            name, False, f"{path} is of version {loaded}, its Python package of {version()}: run {REINSTALL}"
        )
    return Finding(name, True, f"{path}, version {loaded}")


def check_bridge() -> Finding:
    """Whether there is one for this version of Python."""
    from importlib.util import find_spec

    import xblshim

    name = "bridge"
    spec = find_spec("xblshim._bridge")
    if spec is not None and spec.origin is not None:
        return Finding(name, True, spec.origin)
    others = sorted(file.name for folder in xblshim.__path__ for file in Path(folder).glob("_bridge.*"))
    python = ".".join(map(str, sys.version_info[:2]))
    if others:
        return Finding(name, False, f"{others[0]} is not for this Python, {python}: run {REINSTALL}")
    return Finding(name, False, f"there is none for Python {python} beside the package: run {REINSTALL}")


def check_libpython(configured: str | None) -> Finding:
    """The shared library of Python, which programs in C and C++ embed. `configured` is the key python's value."""
    name = "libpython"
    try:
        candidates, version = _candidates(configured)
    except ProcessError as error:
        return Finding(
            name, False, f"python (XBLSHIM_PYTHON) = {configured}: {error}; name an interpreter or a libpython."
        )
    problem = ""
    for candidate in candidates:
        if os.path.isabs(candidate) and not os.path.isfile(candidate):
            continue
        try:
            found = _run("-c", _VERSION_OF_LIBPYTHON, candidate)
        except ProcessError as error:
            problem = problem or (f" ({error})" if os.path.isabs(candidate) else "")
            continue
        if version is None or found.startswith(f"{version}."):
            return Finding(name, True, f"{candidate}, {found.split()[0]}")
        problem = f" ({candidate} is {found.split()[0]})"
    return Finding(name, False, _without_libpython(version, configured, problem))


def _without_libpython(version: str | None, configured: str | None, problem: str) -> str:
    if version is None:
        return f"python (XBLSHIM_PYTHON) = {configured} is not a libpython that loads{problem}: correct it or leave it out."
    return (
        f"Python {version} has no shared library here{problem}, so programs in C and C++ can't embed it; those in Python "
        f"can use xblshim. Install it (Debian and Ubuntu: apt-get install libpython{version}; Fedora: dnf install "
        f"python3-libs; pyenv: build with PYTHON_CONFIGURE_OPTS=--enable-shared), or name another Python with XBLSHIM_PYTHON."
    )


def _candidates(configured: str | None) -> tuple[list[str], str | None]:
    """Where a libpython may be, and of which version it must be; None when a libpython itself is configured."""
    import json

    if configured is not None and is_library_name(configured):
        return [configured], None
    version, prefix, names = json.loads(_run("-c", _ABOUT_PYTHON, python=configured))
    folder, base = names["LIBDIR"] or "", Path(prefix)
    text = ".".join(map(str, version))
    if sys.platform == "win32":
        return [str(base / f"python{version[0]}{version[1]}.dll")], text
    if sys.platform == "darwin":
        framework = Path(names["PYTHONFRAMEWORKPREFIX"] or "/", names["LDLIBRARY"] or "")
        return [str(framework), str(base / "Python"), str(base / "lib" / f"libpython{text}.dylib")], text
    sonames = dict.fromkeys([names["INSTSONAME"] or "", f"libpython{text}.so.1.0"])
    shared = [soname for soname in sonames if ".so" in soname]
    # A bare name last: as the dynamic linker finds it.
    return [*(os.path.join(where, s) for where in (base / "lib", folder) for s in shared), *shared], text


def is_library_name(path: str) -> bool:
    """Whether the key python names a libpython rather than an interpreter."""
    name = os.path.basename(path)
    return name == "Python" or name.endswith((".dll", ".dylib")) or ".so" in name


def check_unlock() -> Finding:
    """Whether an achievement unlocks: the library, its Python side and the local service together.

    In a program of its own without the user's configuration, which is checked by itself, and with a state folder that
    goes away: looking must leave nothing behind.
    """
    import tempfile

    name = "unlock"
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith("XBLSHIM_") or key == "XBLSHIM_PYTHON"
    }
    with tempfile.TemporaryDirectory(prefix="xblshim-doctor-") as folder:
        config = Path(folder, "xblshim.toml")
        config.write_bytes(b"")
        try:
            _run(
                "-m",
                "xblshim.cli.trial",
                environ={**kept, "XBLSHIM_CONFIG": str(config), "XBLSHIM_STATE_DIR": os.path.join(folder, "state")},
            )
        except ProcessError as error:
            return Finding(name, False, f"{error}: run {REINSTALL}, or report what XBLSHIM_LOG=debug shows.")
    return Finding(name, True, "an achievement unlocks in a trial run")
