"""Describes the header structs of the boundary for Python: one attribute for each significant member."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .call_model import class_name
from .registry_model import Enum, Registry, Struct

PLAIN, TEXT, CHARS, INSIDE, POINTER, ARRAY, TEXT_ARRAY = (
    "plain",
    "text",
    "chars",
    "inside",
    "pointer",
    "array",
    "text_array",
)
NULL_POINTER = "null_pointer"
_NUMBER_DOCS = {
    "time_t": "Whole seconds since 1970; 0: none.",
    "uint32_t": "32 bits.",
    "uint64_t": "64 bits without a sign.",
}
_MOST_SHOWN = 8
_LONGEST_SHOWN = 140
"""The longest line in characters."""
_PLAIN_TYPES = {"bool": "bool", "float": "float", "double": "float"}


@dataclass(frozen=True)
class ShapeField:
    """One member. ``inner`` is the struct that it is, points to, or is an array of."""

    member: str
    attribute: str
    kind: str
    doc: str
    python: str = ""
    inner: str = ""


@dataclass(frozen=True)
class Shape:
    """One struct. ``c`` is its name in the header, ``name`` in Python. ``held``: another struct contains it by value, so that it has a value for
    "nothing".
    """

    c: str
    name: str
    doc: str
    fields: tuple[ShapeField, ...]
    held: bool = False


def snake(name: str) -> str:
    """Returns the name in Python: ``title_associations`` for ``titleAssociations``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def shapes(registry: Registry) -> dict[str, Shape]:
    """Returns every struct of the table by its C name. A struct follows those that it contains."""
    names = {c: class_name(name) for c, name in registry.calls.structs}
    made: dict[str, Shape] = {}
    for c in names:
        _add(c, names, registry, made)
    held = {field.inner for shape in made.values() for field in shape.fields if field.kind == INSIDE}
    return {c: Shape(c, shape.name, shape.doc, shape.fields, c in held) for c, shape in made.items()}


def reachable(shape: Shape, known: dict[str, Shape]) -> Iterator[Shape]:
    """Yields the structs that ``shape`` contains, then ``shape``."""
    for field in shape.fields:
        if field.inner:
            yield from reachable(known[field.inner], known)
    yield shape


def _add(c: str, names: dict[str, str], registry: Registry, made: dict[str, Shape]) -> None:
    if c in made:
        return
    struct = registry.find(c)
    assert isinstance(struct, Struct)
    fields = tuple(_fields(struct, names, registry))
    for field in fields:
        if field.inner:
            _add(field.inner, names, registry, made)
    made[c] = Shape(c, names[c], struct.doc, fields)


def _fields(struct: Struct, names: dict[str, str], registry: Registry) -> Iterator[ShapeField]:
    members = {field.name for field in struct.fields}
    for field in struct.fields:
        if field.name.endswith("Count") and field.name.removesuffix("Count") in members:
            continue  # this member is an array's length
        counted = f"{field.name}Count" in members
        base = field.type.removeprefix("const ").removeprefix("struct ").rstrip("*").strip()
        stars = field.type.count("*")
        if base == "char" and stars == 2 and counted:
            kind, python, inner = TEXT_ARRAY, "tuple[str, ...]", ""
        elif base == "char" and stars == 1:
            kind, python, inner = TEXT, "str", ""
        elif base == "char" and not stars and field.array:
            kind, python, inner = CHARS, "str", ""
        elif base in names:
            kind, inner = (INSIDE if not stars else ARRAY if counted else POINTER), base
            python = {INSIDE: "{0}", POINTER: "{0} | None", ARRAY: "tuple[{0} | None, ...]"}[kind].format(names[base])
            if field.name in dict(registry.calls.null_pointers).get(struct.name, ()):
                kind = NULL_POINTER
        elif not stars and not field.array and not isinstance(registry.find(base), Struct):
            kind, python, inner = PLAIN, _PLAIN_TYPES.get(base, "int"), ""
        else:
            raise ValueError(
                f"{struct.name}.{field.name}: Python's side can't write a {field.type}: name its struct in calls.toml"
            )
        yield ShapeField(field.name, snake(field.name), kind, _doc(base, kind, registry), python, inner)


def _doc(base: str, kind: str, registry: Registry) -> str:
    item = registry.find(base)
    if isinstance(item, Enum):
        return enum_doc(item)
    if kind == CHARS:
        return "In C cut to the field's size."
    if kind == NULL_POINTER:
        return "None: in C a null pointer."
    if kind == POINTER:
        return "None: in C a pointer to a zeroed struct, never a null pointer."
    return (
        {
            "time_t": "Whole seconds since 1970; 0: none.",
            "uint32_t": "32 bits.",
            "uint64_t": "64 bits without a sign.",
        }.get(base, "")
        if kind == PLAIN
        else ""
    )


def enum_doc(item: Enum) -> str:
    """Describes the numbers of a header's enum, for a docstring."""
    shown = f"{item.name}: {', '.join(f'{e.value} {e.name}' for e in item.enumerators)}."
    fits = len(item.enumerators) <= _MOST_SHOWN and len(shown) <= _LONGEST_SHOWN
    return shown if fits else f"{item.name}."


def of_members(elements: Iterable[str], known: dict[str, Shape]) -> list[Shape]:
    """Returns the structs that arrays of these elements need, each once and after those that it contains."""
    needed: dict[str, Shape] = {}
    for element in elements:
        if element in known:
            needed |= {shape.c: shape for shape in reachable(known[element], known)}
    return list(needed.values())
