"""make install: the package of these sources in the environment that runs this file, as pip installs it for a user.

Nothing is done where it is installed already. That is decided by contents: of the sources, of the installed files, and of what
else decides what a build makes.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import installed_sources

ROOT = Path(__file__).parents[1]
MARK = Path(sys.prefix) / ".installed"
SOURCES_MARK = installed_sources.MARK
ELSEWHERE = {".git", "build", "dist", "tests", "bench"}
"""Folders of the clone whose files are not part of the package. Changes in all other folders count."""
MADE = re.compile(r"__pycache__|\.\w+_cache|\.hypothesis|\.venv")
SETTINGS = re.compile(r"CC|CXX|PATH|MAKEFLAGS|\w*FLAGS|(CMAKE|SKBUILD|MACOSX|NINJA|PIP)_?\w*")


def files(folder: Path) -> Iterator[Path]:
    """Every file below, in an order that depends on the names alone."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if not MADE.fullmatch(name) and not (Path(place) == ROOT and name in ELSEWHERE)
        )
        yield from (Path(place, name) for name in sorted(names))


def digest_of(folder: Path) -> str:
    return installed_sources.digest_of_files(folder, files(folder))


def wanted() -> str:
    """What the installation is made of."""
    settings = sorted(f"{name}={value}" for name, value in os.environ.items() if SETTINGS.fullmatch(name))
    return "\n".join([sys.version, *settings, digest_of(ROOT)])


def releases(packages: Path) -> Iterator[str]:
    """Of what the package and its build depend on, those that are missing included. The other packages there don't matter."""
    there = {_plain(one.name): one for one in distributions(path=[str(packages)])}
    wanted, seen = ["xblshim", "scikit-build-core", "cmake", "ninja"], set[str]()
    while wanted:
        name = _plain(wanted.pop())
        if name not in seen:
            seen.add(name)
            found = there.get(name)
            yield f"{name} {found.version if found else 'is missing'}"
            needed = (found.requires if found else None) or []
            wanted += [re.split(r"[^\w.-]", one)[0] for one in needed if "extra ==" not in one]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def recorded(packages: Path) -> Iterator[Path]:
    """The package's files outside its folder that are there: commands, manual pages and metadata with the entry points."""
    for one in distributions(name="xblshim", path=[str(packages)]):
        for name in sorted(str(file) for file in one.files or []):
            path = packages / name
            if not name.startswith("xblshim/") and "__pycache__" not in path.parts and os.path.lexists(path):
                yield path


def installed() -> str:
    """What is there: the package's files, and the releases of what it depends on."""
    packages = Path(sysconfig.get_path("platlib"))
    outside = installed_sources.digest_of_files(packages, recorded(packages))
    return "\n".join([*sorted(releases(packages)), outside, digest_of(packages / "xblshim")])


def main() -> int:
    before = wanted()
    if MARK.is_file() and MARK.read_text("utf-8") == f"{before}\n{installed()}":
        return 0
    MARK.unlink(missing_ok=True)
    sources = installed_sources.recorded(ROOT)
    print("-- building and installing the package", flush=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "-q", "--no-build-isolation", "."]
    code = subprocess.run(pip, cwd=ROOT).returncode
    if code == 0:  # of the sources as they were before the build began
        MARK.write_text(f"{before}\n{installed()}", "utf-8")
        SOURCES_MARK.write_text(sources, "utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
