"""Notices that the installed package is older than the sources, in some milliseconds: tests would run other code than one reads.

`make install` records sizes and times of the sources, and a digest of their contents. The contents are read only where sizes or times differ, as
after `git checkout`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

FOLDERS = ("include", "python", "src")
MARK = Path(sys.prefix) / ".installed-sources"
OLDER = "The installed package is older than the sources. Run make install."


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        found = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__" and not entry.name.startswith("."):
                yield from _entries(Path(entry.path))
        elif not entry.name.startswith("."):  # an editor's lock or swap file
            yield entry


def signature(root: Path) -> str:
    """Returns a digest of the sources' names, sizes and times."""
    total = hashlib.sha256()
    for folder in FOLDERS:
        for entry in _entries(root / folder):
            state = entry.stat(follow_symlinks=False)
            total.update(f"{entry.path}\0{state.st_size}\0{state.st_mtime_ns}\0".encode("utf-8", "surrogateescape"))
    return total.hexdigest()


def contents(root: Path) -> str:
    """Returns a digest of the sources' names and contents."""
    return digest_of_files(root, (Path(entry.path) for folder in FOLDERS for entry in _entries(root / folder)))


def digest_of_files(folder: Path, paths: Iterable[Path]) -> str:
    """Returns a digest of names below the folder, modes and contents. A symbolic link's content is its target."""
    total = hashlib.sha256()
    for path in paths:
        content = os.fsencode(os.readlink(path)) if path.is_symlink() else path.read_bytes()
        head = f"{path.relative_to(folder)}\0{len(content)}\0{path.lstat().st_mode}\0"
        total.update(head.encode("utf-8", "surrogateescape") + content)
    return total.hexdigest()


def recorded(root: Path) -> str:
    """Returns the text of MARK for the present sources."""
    return f"{signature(root)}\n{contents(root)}\n"


def are_older(root: Path, mark: Path = MARK) -> bool:
    """Returns whether `make install` installed other sources. False where it installed nothing, as in another environment."""
    try:
        known = mark.read_text("utf-8").split()
    except OSError:
        return False
    now = signature(root)
    if now == known[0]:
        return False
    if contents(root) != known[1]:
        return True
    with suppress(OSError):  # only to be faster the next time
        part = mark.with_name(f"{mark.name}-{os.getpid()}")  # another run may be reading the mark
        part.write_text(f"{now}\n{known[1]}\n", "utf-8")
        part.replace(mark)
    return False


def tests_run_installed() -> bool:
    """Returns whether `import xblshim` finds a package of this environment, and not the sources or another environment's."""
    found = importlib.util.find_spec("xblshim")
    places = (found.submodule_search_locations if found is not None else None) or []
    return any(Path(place).is_relative_to(sys.prefix) for place in places)
