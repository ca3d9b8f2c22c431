"""Finds headers: those of this library, and those in a given folder at any depth."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from xblshim.host.install_command import reinstall

from .facts import ParityError

STAND_INS = Path(__file__).with_name("stand_ins")
"""Small replacements for the headers of the compiler, the C library and Windows, so that a comparison needs none of these."""

ABSENT = STAND_INS / "absent"
"""Replacements for headers that others include and no public repository has."""

OWN_FOLDER = "xblshim"
API_HEADER = re.compile(r"(?:xsapi-c|httpClient|xal)/\w+\.h|X[A-Z]\w*\.h", re.IGNORECASE)
"""Paths of these APIs' headers. A GDK's folder has many others."""
DEFINED = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.MULTILINE)


class Sources(NamedTuple):
    """The headers of a comparison with their files, and the include folders."""

    files: dict[str, Path]
    folders: tuple[Path, ...]
    fallbacks: tuple[Path, ...] = ()
    """Include folders to search last. Their headers are not compared."""
    more: tuple[str, ...] = ()
    """Headers of these APIs in the same folders that the comparison doesn't need."""
    whole: bool = True
    """Whether headers that the compared ones include from the same folders are compared, too. False when the user names headers."""


def our_headers(include: Path) -> Sources:
    """Returns this library's public headers in the order of their dependencies, since real headers don't include everything they need."""
    every = {
        path.relative_to(include).as_posix(): path
        for path in sorted(include.rglob("*.h"))
        if path.relative_to(include).parts[0] != OWN_FOLDER and path.name != "xblshim.h"
    }
    files = {header: every.pop(header) for header in _order() if header in every} | every
    if "xsapi-c/achievements_c.h" not in files:
        raise ParityError(f"{include} holds no headers of this library: run {reinstall()}.")
    return Sources(files, (include,))


@cache
def _order() -> tuple[str, ...]:
    from xblshim.abi.registry_loader import load

    return tuple(header.path for header in load().headers)


def their_headers(folders: list[Path], wanted: list[str], edition: int | None = None) -> Sources:
    """Finds the headers of `wanted` below the folders. The first folder with a header counts; `edition` selects one of several in a folder.

    Raises ParityError when there are none, or when the choice is ambiguous.
    """
    below = [(folder, _by_name(folder)) for folder in folders]
    files: dict[str, Path] = {}
    roots: dict[Path, None] = {}
    for header in wanted:
        parts = [part.lower() for part in header.split("/")]
        for folder, by_name in below:
            found = [
                path
                for path in by_name.get(parts[-1], [])
                if [part.lower() for part in path.parts[-len(parts) :]] == parts
            ]
            if found:
                files[header] = path = _the_one(found, header, folder, edition)
                roots[path.parents[len(parts) - 1]] = None
                break
    if not files:
        names = ", ".join(map(str, folders))
        raise ParityError(
            f"{names} has no header to compare, such as xsapi-c/achievements_c.h. Name the include folder of the GDK or of XSAPI."
        )
    taken = {path.resolve() for path in files.values()}
    more = (name for root in roots for name in _api_headers(root, taken))
    return Sources(files, tuple(roots), more=tuple(dict.fromkeys(more)))


def _api_headers(root: Path, taken: set[Path]) -> list[str]:
    """Returns the headers directly in a root or in one of its folders."""
    every = ((path, path.relative_to(root).as_posix()) for path in sorted([*root.glob("*.h"), *root.glob("*/*.h")]))
    return [name for path, name in every if API_HEADER.fullmatch(name) and path.resolve() not in taken]


def macro_names(*every: Sources) -> frozenset[str]:
    """Returns the macros that any of the headers defines."""
    return frozenset(
        name
        for sources in every
        for path in sources.files.values()
        for name in DEFINED.findall(path.read_text("utf-8", "replace"))
    )


def _by_name(folder: Path) -> dict[str, list[Path]]:
    """Returns the headers below the folder, by their names in lower case."""
    if not folder.is_dir():
        raise ParityError(f"{folder} is not a folder: name the GDK's include folder, or one that holds it, with --gdk.")
    by_name: dict[str, list[Path]] = {}
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() == ".h" and p.is_file()):
        by_name.setdefault(path.name.lower(), []).append(path)
    return by_name


def _the_one(found: list[Path], header: str, folder: Path, edition: int | None) -> Path:
    """Returns one of several copies with the same text. Different texts, as in several editions of a GDK, are an error."""
    named = [path for path in found if str(edition) in path.relative_to(folder).parts]
    texts = {path.read_bytes(): path for path in reversed(named or found)}
    if len(texts) > 1:
        first, second, *_ = sorted(texts.values())
        raise ParityError(
            f"{header} exists several times with different texts, such as {first} and {second}: "
            "name the folder of one with --gdk, or an edition that is part of its path with --edition."
        )
    return next(iter(texts.values()))
