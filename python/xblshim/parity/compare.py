"""Compares two surfaces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .facts import COMPILED, SYSTEM, TEXT, Difference, Fact, Surface, Uncompared, Value, rows_of

OWN = re.compile(r"(?:_*XBLSHIM_|XblShim|HC_PLATFORM$|HC_PLATFORM_HEADER_OVERRIDE$|_GRDK_)")
"""Declarations of this library only, and macros that distinguish platforms and editions. Other headers need not agree with them."""
SPELLED = re.compile(r"(?:parameter \d+ )?annotations$|parameter \d+ default$|convention$|body$|parameters$")
"""Properties whose values are texts. Different texts may have the same meaning."""
ABSENT = "the header is not in your folders"
BODY = "its body has no value"
VALUE = "its value can't be computed"


def compare(theirs: Surface, ours: Surface, *, texts: bool = False) -> list[Difference]:
    """Returns every difference, in the order of reports. Names of this library only are left out.

    Declarations in a header that `theirs` lacks are no differences: see `uncompared`. `texts`: compares the bodies of macros as texts, too.
    """
    found: list[Difference] = []
    for key in dict.fromkeys([*theirs.facts, *ours.facts]):
        if not OWN.match(key[1]):
            there, here = _known(theirs, key), _known(ours, key)
            if there is not None or here is None or here.header in theirs.headers or not here.header:
                found += (row for row in _rows(there, here, ours) if texts or not _is_body(row))
    found += [Difference("header", name, "", True, None, name, name) for name in theirs.more]
    return rows_of(found)


def uncompared(theirs: Surface, ours: Surface, *, texts: bool = False) -> list[Uncompared]:
    """Returns what the comparison leaves out: whole headers that `theirs` lacks, bodies of macros, and declarations for C++ only."""
    found: list[Uncompared] = []
    for name in ours.headers:
        if name not in theirs.headers:
            count = sum(1 for fact in ours.facts.values() if fact.header == name)
            found.append(Uncompared("header", name, ABSENT, count, name))
    for key, fact in theirs.facts.items():
        here = _known(ours, key)
        if key[0] == "macro" and here is not None and not OWN.match(key[1]):
            rows = list(_rows(fact, here, ours))
            if not texts and any(_is_body(row) for row in rows):
                valued = "body" not in fact.properties or "body" not in here.properties
                found.append(Uncompared("macro", fact.name, VALUE if valued else BODY, place=fact.place()))
    seen: set[tuple[str, str, str]] = set()
    for one in (*theirs.uncompared, *ours.uncompared):
        if one[:3] not in seen and not OWN.match(one.name):
            seen.add(one[:3])
            found.append(one)
    return found


def _is_body(row: Difference) -> bool:
    """Returns whether the row compares texts for which the compiler has no value on at least one side."""
    return row.kind == "macro" and (
        row.what == "body" or (row.what.startswith("value") and None in (row.theirs, row.ours))
    )


def _known(surface: Surface, key: tuple[str, str]) -> Fact | None:
    """Returns the declaration. A macro may also be defined by the system's headers."""
    kind, name = key
    known = surface.facts.get(key)
    return surface.system.get(name) if known is None and kind == "macro" else known


def _rows(theirs: Fact | None, ours: Fact | None, surface: Surface) -> Iterator[Difference]:
    if theirs is None or ours is None:
        fact = theirs or ours
        assert fact is not None
        yield _row(fact, theirs, ours, "", True if theirs else None, True if ours else None, COMPILED)
        return
    system = not (theirs.header and ours.header)
    for name in dict.fromkeys([*theirs.properties, *ours.properties]):
        here, there = ours.properties.get(name), theirs.properties.get(name)
        if name.endswith(" name") and not (here and there):
            continue  # a parameter may lack one
        if name == "size" and (system or not (here and there) or _is_truth(theirs, ours)):
            continue
        if here != there or type(here) is not type(there):
            basis = SYSTEM if system and not surface.genuine else TEXT if SPELLED.match(name) else COMPILED
            yield _row(ours, theirs, ours, name, there, here, basis)
    if not system and ours.kind != "macro" and ours.header != theirs.header:
        yield _row(ours, theirs, ours, "header", theirs.header, ours.header, COMPILED)


def _is_truth(theirs: Fact, ours: Fact) -> bool:
    """Returns whether both values are truth values: a comparison is a bool in C++ and an int in C, and 0 and 1 are ints in both."""
    return theirs.kind == "macro" and theirs.properties.get("value") == ours.properties.get("value") in (0, 1)


def _row(
    fact: Fact, theirs: Fact | None, ours: Fact | None, what: str, there: Value, here: Value, basis: str
) -> Difference:
    there_at, here_at = (side.place(what) if side is not None else "" for side in (theirs, ours))
    return Difference(fact.kind, fact.name, what, there, here, fact.header, there_at, here_at, basis)
