"""Two surfaces held against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .facts import Difference, Fact, Surface, rows_of

OWN = re.compile(r"(?:_*XBLSHIM_|XblShim|HC_PLATFORM$|HC_PLATFORM_HEADER_OVERRIDE$|_GRDK_EDITION$|_GRDK_VER)")
"""What this library declares for itself, and what tells platforms and editions apart: nobody else's headers have to agree with it."""


def compare(theirs: Surface, ours: Surface) -> list[Difference]:
    """Every difference, in the order of reports. Names of our own are left out."""
    keys = list(dict.fromkeys([*theirs.facts, *ours.facts]))
    found: list[Difference] = []
    for key in keys:
        if not OWN.match(key[1]):
            found += _rows(_known(theirs, key), _known(ours, key))
    found += [Difference("header", name, "", None, True, name) for name in ours.headers if name not in theirs.headers]
    return rows_of(found)


def _known(surface: Surface, key: tuple[str, str]) -> Fact | None:
    """The declaration, which for a value may be the system's."""
    kind, name = key
    if kind == "macro" and key not in surface.facts and name in surface.system:
        return Fact(kind, name, "", {"value": surface.system[name]})
    return surface.facts.get(key)


def _rows(theirs: Fact | None, ours: Fact | None) -> Iterator[Difference]:
    if theirs is None or ours is None:
        fact = theirs or ours
        assert fact is not None
        yield Difference(fact.kind, fact.name, "", True if theirs else None, True if ours else None, fact.header)
        return
    for name in dict.fromkeys([*theirs.properties, *ours.properties]):
        here, there = ours.properties.get(name), theirs.properties.get(name)
        if name.endswith(" name") and not (here and there):
            continue  # a parameter may go without one
        if not (theirs.header and ours.header) and name != "value":
            continue  # of a system's macro only the value is known
        if here != there or type(here) is not type(there):
            yield Difference(ours.kind, ours.name, name, there, here, ours.header)
    if ours.kind == "function" and ours.header != theirs.header:
        yield Difference(ours.kind, ours.name, "header", theirs.header, ours.header, ours.header)
