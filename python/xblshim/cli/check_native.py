"""Native checks of `xblshim doctor`: the library, the bridge, and an unlock in a native and in a Python program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from xblshim.host.install_command import reinstall

from .checks import Finding

_TIMEOUT = 60.0
"""Seconds that a child process of a check may take. The limit ends only processes that hang; a start under Wine takes half a minute on a busy
machine.
"""
REINSTALL = reinstall()

# Each check runs in a child process, because a broken installation may crash it.
_LOAD = """
import xblshim
print(xblshim.load().XblShimGetVersion().decode())
"""
_LIBPYTHON = re.compile(r"libpython is (.*)")
"""Matches a line of the core's log at level debug."""


class ProcessError(Exception):
    """A child process of a check failed. The text says how."""


def _run(*arguments: str, environ: Mapping[str, str] | None = None) -> str:
    """Runs Python with the arguments and returns its output."""
    return _run_program(sys.executable, *arguments, environ=environ).stdout.strip()


def _run_program(
    program: str, *arguments: str, environ: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs a program. Raises ProcessError unless its exit status is 0."""
    try:
        ran = subprocess.run(
            [program, *arguments],
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            timeout=_TIMEOUT,
            env=environ,
        )
    except (OSError, ValueError) as error:
        raise ProcessError(f"{program} can't be run ({getattr(error, 'strerror', None) or error})") from None
    except subprocess.TimeoutExpired:
        raise ProcessError(f"it did not end within {_TIMEOUT:g} s") from None
    if ran.returncode < 0:
        raise ProcessError(f"the process was ended by signal {-ran.returncode}")
    if ran.returncode:
        lines = (ran.stdout.strip() or ran.stderr.strip()).splitlines()
        raise ProcessError(lines[-1] if lines else f"exit status {ran.returncode}")
    return ran


def check_library() -> Finding:
    """Checks that the library exists, loads, and has the package's version."""
    from xblshim.abi.native_library import library_path
    from xblshim.host.version import version

    name = "library"
    try:
        path = library_path()
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
    """Checks that a bridge exists for this version of Python."""
    from importlib.util import find_spec

    name = "bridge"
    spec = find_spec("xblshim._bridge")
    if spec is not None and spec.origin is not None:
        return Finding(name, True, spec.origin)
    others = sorted(file.name for file in Path(__file__).parents[1].glob("_bridge.*"))
    python = ".".join(map(str, sys.version_info[:2]))
    if others:
        return Finding(name, False, f"{others[0]} is not for this Python, {python}: run {REINSTALL}")
    return Finding(name, False, f"there is none for Python {python} beside the package: run {REINSTALL}")


def check_native_title(configured: str | None, origin: str = "default") -> Finding:
    """Checks that a native program, which finds its Python by the core's rules, unlocks an achievement.

    `configured` is the key python's value, `origin` where that came from.
    """
    from xblshim.abi.native_library import native_path

    name = "libpython"
    program = native_path() / "bin" / ("xblshim-trial.exe" if sys.platform == "win32" else "xblshim-trial")
    if not program.is_file():
        return Finding(name, False, f"{program}, the native test program, is missing: run {REINSTALL}")
    wish = {} if configured is None else {"XBLSHIM_PYTHON": configured}
    with _trial_environment({"XBLSHIM_LOG": "debug", **wish}) as environ:
        try:
            said = _run_program(str(program), environ=environ).stderr
        except ProcessError as error:
            prefix = "" if configured is None else f"python ({origin}) = {configured}: "
            return Finding(name, False, f"{prefix}{error}")
    library = _LIBPYTHON.search(said)
    return Finding(name, True, f"a native program unlocks an achievement with {library[1] if library else 'Python'}")


@contextmanager
def _trial_environment(wish: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yields an environment without the user's configuration, which has a check of its own, and with a temporary state folder. The check leaves no
    files behind.
    """
    import tempfile

    kept = {key: value for key, value in os.environ.items() if not key.startswith("XBLSHIM_")}
    with tempfile.TemporaryDirectory(prefix="xblshim-doctor-") as folder:
        config = Path(folder, "xblshim.toml")
        config.write_bytes(b"")
        yield {**kept, "XBLSHIM_CONFIG": str(config), "XBLSHIM_STATE_DIR": os.path.join(folder, "state"), **wish}


def check_unlock() -> Finding:
    """Checks that this Python unlocks an achievement: the library, its Python side and the local service together."""
    name = "unlock"
    with _trial_environment({}) as environ:
        try:
            _run("-m", "xblshim.cli.trial", environ=environ)
        except ProcessError as error:
            return Finding(name, False, f"{error}: run {REINSTALL}, or report what XBLSHIM_LOG=debug shows.")
    return Finding(name, True, "an achievement unlocks in a trial run")
