"""Checks of `xblshim doctor` for Python, the configuration and the state folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from xblshim.host.shell_words import python_command

if TYPE_CHECKING:
    from xblshim.config import Config

OLDEST_PYTHON = (3, 11)
PACKAGES = {
    "argcomplete": "3.5",
    "cffi": "2.1.1",
    "fastjsonschema": "2.21",
    "httptools": "0.6.4",
    "httpx": "0.28",
    "jiter": "0.10",
    "platformdirs": "4.3",
    "rich": "13.9",
    "starlette": "0.46",
    "uvicorn": "0.35",
    "websockets": "15",
}
"""The packages that the library imports at run time, each with its lowest version."""


class Finding(NamedTuple):
    """The result of one check: what was found, or the problem with its remedy."""

    name: str
    ok: bool
    text: str


def pip_install(*packages: str) -> str:
    """Returns the command that installs packages for this Python."""
    return python_command("-m", "pip", "install", *packages)


def check_python() -> Finding:
    import platform

    if sys.version_info < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        return Finding("Python", False, f"{platform.python_version()} is too old: install Python {oldest} or later.")
    if sys.implementation.name != "cpython":
        return Finding("Python", False, f"{sys.implementation.name} can't be embedded: install xblshim for CPython.")
    return Finding("Python", True, f"{platform.python_version()}, {sys.executable or 'embedded'}")


def check_packages() -> Finding:
    """Checks the packages that the embedded Python imports."""
    from importlib.metadata import PackageNotFoundError, version

    found, wanted = [], []
    for name, oldest in PACKAGES.items():
        try:
            there = version(name)
        except PackageNotFoundError:
            there = ""
        if _numbers(there) < _numbers(oldest):
            wanted.append((name, oldest, there))
        else:
            found.append(f"{name} {there}")
    if not wanted:
        return Finding("packages", True, ", ".join(found))
    what = ", ".join(f"{name} {there} is too old" if there else f"{name} is missing" for name, _, there in wanted)
    command = pip_install(*(f"{name}>={oldest}" for name, oldest, _ in wanted))
    return Finding("packages", False, f"{what}: run {command}")


def _numbers(version: str) -> tuple[int, ...]:
    """Returns the leading numbers of a version, for comparison."""
    numbers = []
    for part in version.split("."):
        if not (part.isascii() and part.isdigit()):
            break
        numbers.append(int(part))
    return tuple(numbers)


def check_configuration(config: Config) -> Finding:
    from xblshim.config import misspelt_variables

    if misspelt := misspelt_variables(os.environ):
        told = ", ".join(
            f"{name} is not a variable of xblshim; the most similar one is {meant}" for name, meant in misspelt.items()
        )
        return Finding("configuration", False, f"{told}: correct the variable's name, or unset it.")
    given = {key: origin for key, origin in config.origins.items() if origin != "default"}
    if not given:
        return Finding("configuration", True, "nothing is configured, so the defaults apply (xblshim config)")
    return Finding("configuration", True, ", ".join(f"{key} from {origin}" for key, origin in given.items()))


def check_state_folder(state_dir: str | Path) -> Finding:
    """Checks that the folder accepts new files. Leaves none behind."""
    import tempfile

    from xblshim.outbox.outbox_name import FILE_NAME as outbox
    from xblshim.simulator.achievement_store import FILE_NAME as service
    from xblshim.storage.file_place import problem_of_place

    name = "state folder"
    folder = Path(state_dir)
    remedy = "fix that, or set state_dir (XBLSHIM_STATE_DIR) to another folder."
    try:
        problem = problem_of_place(folder / max(outbox, service, key=len))
        if problem is not None:
            return Finding(
                name, False, f"{folder} is unsuitable for a store: {problem}. Set state_dir (XBLSHIM_STATE_DIR)."
            )
        if folder.is_dir():
            with tempfile.TemporaryFile(dir=folder) as file:
                file.write(b"\0" * 4096)
                file.flush()
            return Finding(name, True, str(folder))
        parent = next((parent for parent in folder.parents if parent.exists()), folder)
        if folder.exists() or not parent.is_dir():
            return Finding(name, False, f"{folder if folder.exists() else parent} is not a folder: {remedy}")
        # Only an attempt shows it: a file system may refuse what permissions allow, such as /proc and a full disk.
        with tempfile.TemporaryDirectory(dir=parent) as made, tempfile.TemporaryFile(dir=made) as file:
            file.write(b"\0" * 4096)
            file.flush()
    except OSError as error:
        reason = error.strerror or error
        if os.path.isdir(folder):
            return Finding(name, False, f"{folder} can't be written to ({reason}): {remedy}")
        return Finding(name, False, f"{folder} can't be created ({reason}): {remedy}")
    return Finding(name, True, f"{folder} (will be made when needed)")
