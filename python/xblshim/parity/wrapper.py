"""Compares a wrapper's declarations (Python's ctypes, C#'s P/Invoke) with the headers.

The comparison covers what fails at run time: functions that don't exist, the number of parameters, the width of each value and whether it is a
pointer, the offsets of struct members, and the values of enums. Every declaration of the file is compared, or reported with the reason why not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

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
    layout_of,
    width_of,
)
from .exports import API_NAME
from .facts import DECLARED, Difference, Fact, ParityError, Surface, Uncompared, rows_of
from .source_text import source_text

Named = TypeVar("Named", DeclaredFunction, DeclaredStruct, DeclaredEnum)
_PLACE = re.compile(r" at (\d+), (\d+) bytes$")


def check_wrapper(wrapper: Path | Sequence[Path], surface: Surface, elsewhere: Container[str] = ()) -> WrapperReport:
    """Compares a file, or several files that share types. A folder stands for its C# files.

    `elsewhere` are functions of headers that aren't in the surface. Raises ParityError when a file can't be read or declares none of the functions.
    """
    paths = [file for path in ([wrapper] if isinstance(wrapper, Path) else wrapper) for file in _files(path)]
    read = _reader_of(paths)
    named = paths[0] if len(paths) == 1 else f"{paths[0]} and {len(paths) - 1} more"
    try:
        found = read([(_text(path), path) for path in paths], surface)
        report = _Check(surface, elsewhere).all_of(found)
    except RecursionError:
        raise ParityError(f"{named} is nested too deeply, or a struct of it contains itself.") from None
    if not (report.functions or report.structs or report.enums or report.callbacks):
        raise ParityError(
            f"{named} declares no function of these headers with argtypes and restype, or DllImport. Name the file that does."
        )
    return report


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(path.rglob("*.cs"))
    if not found:
        raise ParityError(f"{path} has no C# file: name a .py or .cs file with --wrapper.")
    return found


def _reader_of(paths: list[Path]) -> Callable[[list[tuple[str, Path]], Surface], Declarations]:
    for path in paths:
        if path.suffix not in (".py", ".cs"):
            raise ParityError(
                f"{path} is neither Python (.py) nor C# (.cs), and other wrappers aren't supported. Name a .py or .cs file."
            )
    if len({path.suffix for path in paths}) > 1:
        raise ParityError("the wrappers are of two languages: compare each by itself.")
    if paths[0].suffix == ".cs":
        return wrapper_csharp.declarations
    if len(paths) > 1:
        raise ParityError("only one Python file can be read at a time: name one with --wrapper.")
    return lambda texts, surface: wrapper_python.declarations(*texts[0], surface)


def _text(path: Path) -> str:
    try:
        return source_text(path)
    except OSError as error:
        raise ParityError(f"{path} can't be read ({error.strerror}): name a .py or .cs file with --wrapper.") from None


class _Check:
    def __init__(self, surface: Surface, elsewhere: Container[str]) -> None:
        self._surface = surface
        self._elsewhere = elsewhere
        self._left: list[Uncompared] = []

    def all_of(self, found: Declarations) -> WrapperReport:
        functions = [one for one in found.functions if self._is_ours(one)]
        callbacks = self._known("callback", found.callbacks)
        structs, enums = self._known("struct", found.structs), self._known("enum", found.enums)
        rows = [
            *(row for one in functions for row in self._function(one)),
            *(row for one in callbacks for row in self._signature("callback", one)),
            *(row for one in structs for row in self._struct(one)),
            *(row for one in enums for row in self._enum(one)),
        ]
        # A file may declare the same thing for several runtimes.
        rows = list(dict.fromkeys(rows))
        self._left += found.not_understood
        counts = (len(functions), len(callbacks), len(structs), len(enums))
        return WrapperReport(rows_of(rows), *counts, self._left)

    def _leave(self, kind: str, name: str, why: str, place: str) -> None:
        self._left.append(Uncompared(kind, name, why, place=place))

    def _is_ours(self, one: DeclaredFunction) -> bool:
        """Returns whether the function is compared. Functions of other libraries aren't, and xblshim.h declares those that no GDK has."""
        if not API_NAME.match(one.name) or OWN.match(one.name):
            self._leave("function", one.name, "it belongs to another library", one.place)
        elif one.name in self._elsewhere:
            self._leave("function", one.name, "it is in a header that was not read, or for other platforms", one.place)
        else:
            return True
        return False

    def _known(self, kind: str, declared: list[Named]) -> list[Named]:
        """Returns the declared types that the headers have, too. A program's own types are ignored."""
        known = []
        for one in declared:
            if (kind, one.name) in self._surface.facts:
                known.append(one)
            else:
                self._leave(kind, one.name, "the headers don't have the name", one.place)
        return known

    def _function(self, declared: DeclaredFunction) -> Iterator[Difference]:
        if ("function", declared.name) in self._surface.facts:
            yield from self._signature("function", declared)
        else:
            yield Difference("function", declared.name, "", "declared", None, there_at=declared.place, basis=DECLARED)

    def _signature(self, kind: str, declared: DeclaredFunction) -> Iterator[Difference]:
        fact = self._surface.facts[kind, declared.name]
        wanted = [
            str(fact.properties[f"parameter {place}"])
            for place in range(1, 100)
            if f"parameter {place}" in fact.properties
        ]
        pairs: list[tuple[str, str, str]] = []
        if declared.returns is None:
            self._leave(kind, declared.name, "not understood: what it returns", declared.place)
        elif not (declared.implied and fact.properties["returns"] == "void"):
            pairs.append(("returns", str(fact.properties["returns"]), declared.returns))
        actual = declared.parameters
        if actual is None:
            self._leave(kind, declared.name, "not understood: its parameters", declared.place)
        elif len(actual) != len(wanted) and not (fact.properties["variadic"] and len(actual) > len(wanted)):
            yield self._row(fact, "parameters", f"{len(actual)} of them", f"{len(wanted)} of them", declared.place)
        else:
            pairs += [
                (f"parameter {place}", here, there)
                for place, (here, there) in enumerate(zip(wanted, actual, strict=False), 1)
            ]
        for what, here, there in pairs:
            width = width_of(here, self._surface)
            if UNKNOWN in (there, width):
                self._leave(kind, f"{declared.name} {what}", "not understood: its type", declared.place)
            elif there != width and {there, width} != {POINTER, "8 bytes"}:
                yield self._row(fact, what, there, f"{width} ({here})", declared.place)

    def _struct(self, declared: DeclaredStruct) -> Iterator[Difference]:
        fact = self._surface.facts["struct", declared.name]
        layout = layout_of(declared)
        wanted: list[tuple[str, str]] = []
        for what, value in fact.properties.items():
            if what.startswith("member ") and "." not in what:
                place = _PLACE.search(str(value))
                wanted.append((what, f"{place[2]} bytes at {place[1]}" if place else ""))
        if layout is None or not all(place for _, place in wanted):  # an unknown type, or bit-fields
            unclear = next((one.name for one in declared.members if one.extent is None), "")
            self._leave("struct", declared.name, f"not understood: {unclear or 'a member'}", declared.place)
            return
        places_of = {_plain(member.name): member.place or declared.place for member in declared.members}
        places = [f"{size} bytes at {offset}" for _, offset, size in layout.members]
        names = {_plain(name): place for (name, _, _), place in zip(layout.members, places, strict=True)}
        in_order = len(places) == len(wanted) and not any(_plain(what[7:]) in names for what, _ in wanted)
        for number, (what, here) in enumerate(wanted):
            # Members are compared by name, or by position if the wrapper uses names of its own for all of them.
            there = places[number] if in_order else names.get(_plain(what[7:]))
            if there is not None and there != here:
                yield self._row(fact, what, there, here, places_of.get(_plain(what[7:]), declared.place))
        if layout.size != fact.properties["size"]:
            yield self._row(fact, "size", layout.size, int(str(fact.properties["size"])), declared.place)

    def _enum(self, declared: DeclaredEnum) -> Iterator[Difference]:
        fact = self._surface.facts["enum", declared.name]
        if declared.width is not None:
            width = width_of(str(fact.properties["underlying"]), self._surface)
            if declared.width != width:
                yield self._row(fact, "underlying", declared.width, width, declared.place)
        wanted = {
            _plain(what.partition(" ")[2]): (what, int(str(value)))
            for what, value in fact.properties.items()
            if what.startswith("enumerator ")
        }
        prefix = _plain(declared.name)
        named = {_plain(name).removeprefix(prefix): (name, value) for name, value in declared.values.items()}
        if not named.keys() & wanted.keys():
            self._leave("enum", declared.name, "not understood: it has names of its own", declared.place)
            return
        for plain, (name, value) in named.items():
            if plain not in wanted:
                yield self._row(fact, f"enumerator {name}", value, None, declared.place)
            elif (value - wanted[plain][1]) % (1 << 32):  # a signed type has the same bits
                yield self._row(fact, wanted[plain][0], value, wanted[plain][1], declared.place)

    def _row(self, fact: Fact, what: str, theirs: str | int, ours: str | int | None, place: str) -> Difference:
        return Difference(fact.kind, fact.name, what, theirs, ours, fact.header, place, fact.place(what), DECLARED)


def _plain(name: str) -> str:
    """Normalizes a name, since languages differ in case and underscores."""
    return name.replace("_", "").casefold()
