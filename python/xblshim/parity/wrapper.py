"""A wrapper's own declarations (Python's ctypes, C#'s P/Invoke) held against the headers.

What is compared is what goes wrong at run time: a function that there isn't, the number of parameters, for each value its width and whether
it is a pointer, where the members of a struct lie, and the values of enums. What can't be told is left out and counted.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from pathlib import Path

from . import wrapper_csharp, wrapper_python
from .compare import OWN
from .declared import (
    POINTER,
    UNKNOWN,
    Declarations,
    DeclaredEnum,
    DeclaredFunction,
    DeclaredStruct,
    WrapperReport,
    laid_out,
    width_of,
)
from .exports import API_NAME
from .facts import Difference, Fact, ParityError, Surface, rows_of

_PLACE = re.compile(r" at (\d+), (\d+) bytes$")


def check_wrapper(path: Path, surface: Surface, elsewhere: Container[str] = ()) -> WrapperReport:
    """`elsewhere` are functions that headers declare which aren't in the surface.

    ParityError where the file can't be read or declares none of the functions.
    """
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ParityError(f"the wrapper can't be read ({error}): name a .py or .cs file with --wrapper.") from None
    if path.suffix == ".py":
        read = wrapper_python.declarations
    elif path.suffix == ".cs":
        read = wrapper_csharp.declarations
    else:
        raise ParityError(f"{path} is neither Python (.py) nor C# (.cs): other wrappers can't be read.")
    try:
        found = read(text, path, surface)
    except RecursionError:
        raise ParityError(f"{path} is nested too deeply to be read, or a struct of it holds itself.") from None
    report = _Check(surface, elsewhere).all_of(found)
    if not (report.functions or report.structs or report.enums):
        raise ParityError(
            f"{path} declares no function of these headers: does it use argtypes and restype, or DllImport?"
        )
    return report


class _Check:
    def __init__(self, surface: Surface, elsewhere: Container[str]) -> None:
        self._surface = surface
        self._elsewhere = elsewhere
        self._untold = 0

    def all_of(self, found: Declarations) -> WrapperReport:
        # Functions of other libraries are nobody's here, and those of our own are in xblshim.h, which a GDK hasn't.
        functions = [
            one
            for one in found.functions
            if API_NAME.match(one.name) and not OWN.match(one.name) and one.name not in self._elsewhere
        ]
        structs = [one for one in found.structs if ("struct", one.name) in self._surface.facts]
        enums = [one for one in found.enums if ("enum", one.name) in self._surface.facts]
        rows = [
            *(row for one in functions for row in self._function(one)),
            *(row for one in structs for row in self._struct(one)),
            *(row for one in enums for row in self._enum(one)),
        ]
        return WrapperReport(rows_of(rows), len(functions), len(structs), len(enums), self._untold)

    def _function(self, declared: DeclaredFunction) -> Iterator[Difference]:
        fact = self._surface.facts.get(("function", declared.name))
        if fact is None:
            yield Difference("function", declared.name, f"line {declared.line}", None, "declared")
            return
        wanted = [
            str(fact.properties[f"parameter {place}"])
            for place in range(1, 100)
            if f"parameter {place}" in fact.properties
        ]
        pairs: list[tuple[str, str, str]] = []
        if declared.returns is not None and not (declared.implied and fact.properties["returns"] == "void"):
            pairs.append(("returns", str(fact.properties["returns"]), declared.returns))
        given = declared.parameters
        if given is not None and len(given) != len(wanted):
            yield _row(fact, "parameters", f"{len(wanted)} of them", f"{len(given)} of them")
        elif given is not None:
            pairs += [
                (f"parameter {place}", there, here)
                for place, (there, here) in enumerate(zip(wanted, given, strict=True), 1)
            ]
        for what, there, here in pairs:
            width = width_of(there, self._surface)
            if UNKNOWN in (here, width):
                self._untold += 1
            elif here != width and {here, width} != {POINTER, "8 bytes"}:
                yield _row(fact, what, f"{width} ({there})", here)

    def _struct(self, declared: DeclaredStruct) -> Iterator[Difference]:
        fact = self._surface.facts["struct", declared.name]
        layout = laid_out(declared)
        wanted: list[tuple[str, str]] = []
        for what, value in fact.properties.items():
            if what.startswith("member ") and "." not in what:
                place = _PLACE.search(str(value))
                wanted.append((what, f"{place[2]} bytes at {place[1]}" if place else ""))
        if layout is None or not all(place for _, place in wanted):  # a type that isn't known, or bit-fields
            self._untold += 1
            return
        places = [f"{size} bytes at {offset}" for _, offset, size in layout.members]
        names = {_plain(name): place for (name, _, _), place in zip(layout.members, places, strict=True)}
        in_order = len(places) == len(wanted) and not any(_plain(what[7:]) in names for what, _ in wanted)
        for number, (what, there) in enumerate(wanted):
            # By name; where a wrapper has names of its own throughout, by order.
            here = places[number] if in_order else names.get(_plain(what[7:]))
            if here is not None and here != there:
                yield _row(fact, what, there, here)
        if layout.size != fact.properties["size"]:
            yield _row(fact, "size", int(str(fact.properties["size"])), layout.size)

    def _enum(self, declared: DeclaredEnum) -> Iterator[Difference]:
        fact = self._surface.facts["enum", declared.name]
        if declared.width is not None:
            width = width_of(str(fact.properties["underlying"]), self._surface)
            if declared.width != width:
                yield _row(fact, "underlying", width, declared.width)
        wanted = {
            _plain(what.partition(" ")[2]): (what, int(str(value)))
            for what, value in fact.properties.items()
            if what.startswith("enumerator ")
        }
        prefix = _plain(declared.name)
        named = {_plain(name).removeprefix(prefix): (name, value) for name, value in declared.values.items()}
        if not named.keys() & wanted.keys():  # names of its own throughout
            self._untold += 1
            return
        for plain, (name, value) in named.items():
            if plain not in wanted:
                yield _row(fact, f"enumerator {name}", None, value)
            elif (value - wanted[plain][1]) % (1 << 32):  # a signed type may show the same bits
                yield _row(fact, wanted[plain][0], wanted[plain][1], value)


def _row(fact: Fact, what: str, theirs: str | int | None, ours: str | int) -> Difference:
    return Difference(fact.kind, fact.name, what, theirs, ours, fact.header)


def _plain(name: str) -> str:
    """Whatever way of writing names the wrapper's language has."""
    return name.replace("_", "").casefold()
