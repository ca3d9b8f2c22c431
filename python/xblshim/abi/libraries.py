"""The DLLs that games import these APIs from, and the entry points of each by public sources: ``registry/libraries``."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import PureWindowsPath
from typing import NamedTuple

from .registry_loader import REGISTRY

FOLDER = REGISTRY / "libraries"


class Library(NamedTuple):
    """A DLL. `names` are its file names; `entry_points` have the spelling of its exports."""

    names: tuple[str, ...]
    title: str
    entry_points: frozenset[str]
    edition: str = ""


@cache
def libraries() -> tuple[Library, ...]:
    """Returns all DLLs in the order of their files."""
    return tuple(_read(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml")))


def named(name: str) -> Library | None:
    """Finds a DLL by a name or path as Windows does: in any letter case, with or without `.dll`.

    If several sources list the DLL, the result has the entry points of all of them.
    """
    wanted = _folded(name)
    found = [library for library in libraries() if wanted in map(_folded, library.names)]
    if not found:
        return None
    return found[0]._replace(entry_points=frozenset().union(*(library.entry_points for library in found)))


def _folded(name: str) -> str:
    return PureWindowsPath(name).name.casefold().removesuffix(".dll")


def _read(text: str) -> Library:
    document = tomllib.loads(text)
    names = (document["name"], *document.get("aliases", ()))
    return Library(names, document["title"], frozenset(document["entry_points"].split()), document.get("edition", ""))
