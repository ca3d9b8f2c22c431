"""The DLLs that games import these APIs from, and each one's entry points by public sources: ``registry/libraries``."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import PureWindowsPath
from typing import NamedTuple

from .registry_loader import REGISTRY

FOLDER = REGISTRY / "libraries"


class Library(NamedTuple):
    """`names` are the ways in which it is imported; `entry_points` are spelled as it exports them."""

    names: tuple[str, ...]
    title: str
    entry_points: frozenset[str]
    edition: str = ""


@cache
def libraries() -> tuple[Library, ...]:
    """All of them, in the order of their files."""
    return tuple(_read(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml")))


def named(name: str) -> Library | None:
    """The one that is imported by that name or path, whatever its case and with or without `.dll`, as Windows finds it.

    Where several sources list the same DLL, with all that any of them lists.
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
