"""Compares the exports of a built library with the functions that headers declare."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from xblshim.abi.registry_model import Function, Registry
from xblshim.host.install_command import pip_install

from .compare import OWN
from .facts import EXPORTS, Difference, Fact, ParityError, Surface, rows_of

API_NAME = re.compile(r"(?:X[A-Z][a-z]|Xbl|Xal|HC[A-Z])\w*$")
"""Names of functions of these APIs. Such an export without a declaration in a header is reported. Other exports are ignored."""


def exported_names(library: Path) -> set[str]:
    """Returns the exported names of an ELF, Mach-O or PE library. Raises ParityError when the file can't be read."""
    try:
        import lief
    except ImportError:
        raise ParityError(f"reading a library needs lief: run {pip_install(extra='parity')}.") from None
    if not library.is_file():
        raise ParityError(f"{library} is not a file: name the .so, .dylib or .dll with --library.")
    lief.logging.disable()
    binary = lief.parse(str(library))
    if binary is None:
        raise ParityError(f"{library} is not a library in a supported format (ELF, Mach-O, PE).")
    names = set()
    if isinstance(binary, lief.PE.Binary):
        export = binary.get_export()
        names = {str(entry.name) for entry in export.entries if entry.name} if export is not None else set()
    elif isinstance(binary, lief.ELF.Binary):
        names = {str(symbol.name) for symbol in binary.exported_symbols}
    else:
        names = {str(symbol.name).removeprefix("_") for symbol in getattr(binary, "exported_symbols", ())}
    if not names:
        raise ParityError(f"{library} has no exports: name the library that games load.")
    return names


def compare_exports(surface: Surface, exported: set[str], elsewhere: Container[str] = ()) -> list[Difference]:
    """Returns functions without an export ("missing there"), and exports of these APIs that no header declares ("missing here").

    `elsewhere` are the functions that a header declares which isn't in the surface, or for other platforms: they may be exported.
    """
    declared = {fact.name: fact for fact in surface.of("function") if "inline" not in str(fact.properties["linkage"])}
    found = [
        Difference("function", name, "export", None, "declared", fact.header, here_at=fact.place(), basis=EXPORTS)
        for name, fact in declared.items()
        if name not in exported and not OWN.match(name)
    ]
    found += [
        Difference("function", name, "export", "exported", None, basis=EXPORTS)
        for name in exported
        if API_NAME.match(name) and name not in declared and name not in elsewhere and not OWN.match(name)
    ]
    return rows_of(found)


def compare_names(theirs: Iterable[str], ours: Container[str], facts: Mapping[str, Fact] = {}) -> list[Difference]:
    """Returns the entry points of `theirs` that `ours` lacks. `facts` has the headers' declarations."""
    return rows_of(
        Difference("function", name, "entry point", "exported", None, *_declared(facts.get(name)), basis=EXPORTS)
        for name in sorted(theirs)
        if name not in ours
    )


def _declared(fact: Fact | None) -> tuple[str, str, str]:
    """Returns the header, and the places there and here."""
    return ("", "", "") if fact is None else (fact.header, "", fact.place())


def declared_elsewhere(registry: Registry, surface: Surface) -> set[str]:
    """Returns the functions of this library's headers that the surface leaves out or that depend on a preprocessor condition."""
    return {
        item.name
        for header in registry.headers
        for item in header.items
        if isinstance(item, Function) and (item.when or header.path not in surface.headers)
    }
