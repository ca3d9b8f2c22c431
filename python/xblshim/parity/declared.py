"""A wrapper's declarations in a form that can be compared with headers, and the sizes of C types."""

from __future__ import annotations

from typing import NamedTuple

from .facts import Difference, Surface, Uncompared

POINTER, NOTHING, UNKNOWN = "pointer", "void", "unknown"
INTEGERS = {
    "bool": "1 byte",
    "char": "1 byte",
    "signed char": "1 byte",
    "unsigned char": "1 byte",
    "short": "2 bytes",
    "unsigned short": "2 bytes",
    "wchar_t": "2 bytes",
    "int": "4 bytes",
    "unsigned int": "4 bytes",
    "float": "4 bytes, floating",
    "double": "8 bytes, floating",
    "long long": "8 bytes",
    "unsigned long long": "8 bytes",
    "void": NOTHING,
}


class DeclaredFunction(NamedTuple):
    """The result and the parameters of a function. None: the wrapper doesn't declare it."""

    name: str
    returns: str | None
    parameters: tuple[str, ...] | None
    place: str
    """File and line, such as `Native.cs:12`."""
    implied: bool = False
    """Whether `returns` is the language's default, which is harmless for a function without a result."""


class Extent(NamedTuple):
    """The space of a type in a struct."""

    size: int
    align: int


class Member(NamedTuple):
    name: str
    extent: Extent | None
    """None: unknown type."""
    offset: int | None = None
    """The offset, if the wrapper declares it (C#'s FieldOffset)."""
    place: str = ""


class DeclaredStruct(NamedTuple):
    name: str
    members: tuple[Member, ...]
    pack: int | None = None
    """The highest alignment of members."""
    union: bool = False
    size: int | None = None
    """The lowest size of the struct (C#'s Size)."""
    place: str = ""


class DeclaredEnum(NamedTuple):
    name: str
    values: dict[str, int]
    width: str | None
    """None: the language's enums have no width."""
    place: str = ""


class Declarations(NamedTuple):
    functions: list[DeclaredFunction]
    structs: list[DeclaredStruct]
    enums: list[DeclaredEnum]
    callbacks: list[DeclaredFunction]
    not_understood: list[Uncompared]


class WrapperReport(NamedTuple):
    """The result of a comparison. `functions`, `callbacks`, `structs` and `enums` count the compared declarations."""

    differences: list[Difference]
    functions: int
    callbacks: int
    structs: int
    enums: int
    uncompared: list[Uncompared]
    """Every declaration of the file, or part of one, that was not compared, with the reason."""


class Layout(NamedTuple):
    members: list[tuple[str, int, int]]
    """Name, offset and size of each member."""
    size: int
    align: int


def layout_of(struct: DeclaredStruct) -> Layout | None:
    """Lays a struct out as C does. Returns None when a member's type is unknown."""
    members: list[tuple[str, int, int]] = []
    end, most = 0, 1
    for name, extent, declared_offset, _ in struct.members:
        if extent is None:
            return None
        align = min(extent.align, struct.pack or extent.align)
        offset = declared_offset if declared_offset is not None else 0 if struct.union else _up(end, align)
        members.append((name, offset, extent.size))
        end, most = max(end, offset + extent.size), max(most, align)
    return Layout(members, max(_up(end, most), struct.size or 0), most)


def _up(offset: int, align: int) -> int:
    return -(-offset // align) * align


SYSTEM_STRUCTS = {
    **dict.fromkeys(("Guid", "GUID", "_GUID"), Extent(16, 4)),
    **dict.fromkeys(("SYSTEMTIME", "_SYSTEMTIME"), Extent(16, 2)),
    **dict.fromkeys(("RECT", "tagRECT"), Extent(16, 4)),
}
"""Structs of Windows that these headers use, and their names in C#."""


def extent_of(width: str, surface: Surface, name: str = "") -> Extent | None:
    """Returns the space of a value of that width. `name` is that of a header's struct, whose alignment doesn't follow from its width."""
    fact = surface.facts.get(("struct", name))
    if fact is not None:
        return Extent(int(str(fact.properties["size"])), int(str(fact.properties["align"])))
    if width == POINTER:
        return Extent(8, 8)
    if name in SYSTEM_STRUCTS:
        return SYSTEM_STRUCTS[name]
    size = int(width.split()[0]) if width[0].isdigit() else 0
    return Extent(size, size) if size in (1, 2, 4, 8) else None


def width_of(canonical: str, surface: Surface) -> str:
    """Returns the width of a C type: its bytes, a pointer, or nothing."""
    plain = canonical.removeprefix("const ").strip()
    if plain.endswith(("*", "* const", "&", ")", "]")):
        return POINTER
    if plain in ("long", "unsigned long"):
        return "4 bytes" if "windows" in surface.target else "8 bytes"
    if plain in INTEGERS:
        return INTEGERS[plain]
    enum = surface.facts.get(("enum", plain))
    if enum is not None:
        return width_of(str(enum.properties["underlying"]), surface)
    struct = surface.facts.get(("struct", plain))
    if struct is not None:
        return in_bytes(int(str(struct.properties["size"])))
    if plain in SYSTEM_STRUCTS:
        return in_bytes(SYSTEM_STRUCTS[plain].size)
    typedef = surface.facts.get(("typedef", plain)) or surface.facts.get(("callback", plain))
    if typedef is not None:
        return POINTER if typedef.kind == "callback" else width_of(str(typedef.properties["type"]), surface)
    return UNKNOWN


def in_bytes(size: int) -> str:
    return f"{size} byte{'s' if size != 1 else ''}"
