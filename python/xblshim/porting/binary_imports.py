"""Reads the functions that a program or library refers to: its imports, and names that it may look up at run time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from xblshim.host.install_command import pip_install

from .managed_imports import managed_imports
from .names import CANDIDATE, Names, ReadingError, Use

# A whole C string (in an object file it may follow code), with the prefixes and suffixes that 32-bit Windows and import libraries add to a
# function's name.
_TEXT = re.compile(rb"(?<![\t\n\r\x20-\x7e])(?:__imp_)?_?(" + CANDIDATE.encode() + rb")(?:@\d+)?(?=\0|$)")
_MAGIC = (b"\x7fELF", b"MZ", b"!<arch>", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xce\xfa\xed\xfe")
BY_NAME = "its name is a string in the file"


def is_binary(beginning: bytes) -> bool:
    """Returns whether a file is a program or a library: ELF, PE, Mach-O, or an archive of objects."""
    return beginning.startswith(_MAGIC)


def uses_of_binary(path: Path, names: Names) -> Iterator[Use]:
    """Yields each function once, imports first. Raises ReadingError when the file can't be read."""
    content = path.read_bytes()
    managed = managed_imports(content) if content.startswith(b"MZ") else None
    imported, defined = ({}, set()) if content.startswith(b"!<arch>") else _tables(path, len(content))
    imported |= {one.name: f"imported from {one.library}" for one in managed or ()}
    yield from names.those_of((name, place) for name, place in imported.items())
    if managed is not None:
        return  # the file has the names of all its methods
    # A program that loads the library itself has only the names as strings. The same is true for an archive.
    written = {found.group(1).decode() for found in _TEXT.finditer(content)}
    for name in sorted(written - imported.keys() - defined):
        if names.are_known(name):
            yield Use(name, BY_NAME)


def _tables(path: Path, size: int) -> tuple[dict[str, str], set[str]]:
    """Returns the file's imports with their places, and the functions that it defines itself."""
    try:
        import lief
    except ImportError:
        raise ReadingError(f"reading a program needs lief: run {pip_install(extra='parity')}.") from None
    lief.logging.disable()
    binary: Any = lief.parse(str(path))
    if binary is None:
        raise ReadingError(f"{path} is not a program or library in a supported format (ELF, Mach-O, PE).")
    if _end_of(binary, lief) > size:
        raise ReadingError(f"{path} is truncated, so its imports can't be read: copy or build it again.")
    if isinstance(binary, lief.PE.Binary):
        return _of_pe(binary)
    if isinstance(binary, lief.ELF.Binary):
        symbols = [(str(symbol.name), int(symbol.shndx) == 0) for symbol in binary.symbols if symbol.name]
    else:
        found = getattr(binary, "imported_symbols", ())
        undefined = {str(symbol.name) for symbol in found}
        symbols = [(str(s.name).removeprefix("_"), str(s.name) in undefined) for s in getattr(binary, "symbols", ())]
    imported = {name: "imported" for name, is_undefined in symbols if is_undefined}
    return imported, {name for name, is_undefined in symbols if not is_undefined} - imported.keys()


def _end_of(binary: Any, lief: Any) -> int:
    """Returns the file's length according to its own tables; 0 when they don't give one."""
    if isinstance(binary, lief.PE.Binary):
        end = max((int(section.offset) + int(section.size) for section in binary.sections), default=0)
        return end - int(binary.optional_header.file_alignment)  # the last section may be shorter than its rounded size
    if isinstance(binary, lief.ELF.Binary):
        header = binary.header
        sections = header.section_header_offset + header.numberof_sections * header.section_header_size
        return int(max(sections, header.program_header_offset + header.numberof_segments * header.program_header_size))
    return 0


def _of_pe(binary: Any) -> tuple[dict[str, str], set[str]]:
    imported: dict[str, str] = {}
    for table in (binary.imports, binary.delay_imports):
        for library in table:
            for entry in library.entries:
                if not entry.is_ordinal and entry.name:
                    imported[str(entry.name)] = f"imported from {library.name}"
    export = binary.get_export()
    return imported, {str(entry.name) for entry in export.entries if entry.name} if export is not None else set()
