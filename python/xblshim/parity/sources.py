"""Finds headers: ours, and those in a given folder at any depth."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from xblshim.host.install_command import reinstall

from .facts import ParityError

STAND_INS = Path(__file__).with_name("stand_ins")
"""Small headers in the place of the compiler's, the C library's and windows.h, so that a comparison needs none of these."""

ABSENT = STAND_INS / "absent"
"""In place of headers that others include and no public repository holds."""

OWN_FOLDER = "xblshim"
API_HEADER = re.compile(r"(?:xsapi-c|httpClient|xal)/\w+\.h|X[A-Z]\w*\.h", re.IGNORECASE)
"""Headers of these APIs, as programs include them: a GDK's folder holds many others."""
DEFINED = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.MULTILINE)


class Sources(NamedTuple):
    """Headers as programs include them, each with its file, and the folders to be searched for includes."""

    files: dict[str, Path]
    folders: tuple[Path, ...]
    fallbacks: tuple[Path, ...] = ()
    """Searched last, for what the headers include and none of the folders has. Nothing in there is compared."""
    more: tuple[str, ...] = ()
    """Headers of these APIs that lie in the same folders and that nobody looked for."""
    whole: bool = True
    """Whether what the headers include from the same folders is compared too. Not where the user names some of them."""


def our_headers(include: Path) -> Sources:
    """This library's public headers, in the order in which they depend on each other: real ones don't include all that they need."""
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
    """Those of `wanted` that are somewhere below the folders, the first that has one counts; `edition` chooses where a folder has several.

    ParityError where there are none, or where it can't be told which is meant.
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
        raise ParityError(f"no header that could be compared (such as xsapi-c/achievements_c.h) is below {names}.")
    taken = {path.resolve() for path in files.values()}
    more = (name for root in roots for name in _api_headers(root, taken))
    return Sources(files, tuple(roots), more=tuple(dict.fromkeys(more)))


def _api_headers(root: Path, taken: set[Path]) -> list[str]:
    """Those directly in a root or in one of its folders."""
    every = ((path, path.relative_to(root).as_posix()) for path in sorted([*root.glob("*.h"), *root.glob("*/*.h")]))
    return [name for path, name in every if API_HEADER.fullmatch(name) and path.resolve() not in taken]


def macro_names(*every: Sources) -> frozenset[str]:
    """The macros that any of the headers defines."""
    return frozenset(
        name
        for sources in every
        for path in sources.files.values()
        for name in DEFINED.findall(path.read_text("utf-8", "replace"))
    )


def _by_name(folder: Path) -> dict[str, list[Path]]:
    """The headers below it, by their names in lower case."""
    if not folder.is_dir():
        raise ParityError(f"{folder} is no folder: name the GDK's include folder, or one that holds it, with --gdk.")
    by_name: dict[str, list[Path]] = {}
    for path in sorted(p for p in folder.rglob("*") if p.suffix.lower() == ".h" and p.is_file()):
        by_name.setdefault(path.name.lower(), []).append(path)
    return by_name


def _the_one(found: list[Path], header: str, folder: Path, edition: int | None) -> Path:
    """Copies with the same text are one. Of others, as several editions of a GDK have them, none is taken by chance."""
    named = [path for path in found if str(edition) in path.relative_to(folder).parts]
    texts = {path.read_bytes(): path for path in reversed(named or found)}
    if len(texts) > 1:
        first, second, *_ = sorted(texts.values())
        raise ParityError(
            f"{header} is there several times, with different texts, such as {first} and {second}: "
            "name the folder of one with --gdk, or an edition that is part of its path with --edition."
        )
    return next(iter(texts.values()))
