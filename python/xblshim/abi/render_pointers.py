"""Renders the list of all pointers in result structs. The core uses it to relocate a copied result."""

from __future__ import annotations

from .call_model import Member, Record
from .registry_model import Registry
from .struct_shapes import (
    ARRAY,
    CHARS,
    INSIDE,
    NULL_POINTER,
    PLAIN,
    POINTER,
    TEXT_ARRAY,
    Shape,
    ShapeField,
    of_members,
    shapes,
)

PATH = "src/xbl/rendered/move_pointers.h"


def render_pointers(registry: Registry) -> str:
    """Renders a C++ header. ``move_pointers(moved, struct)`` passes each pointer, and each array with its length, to ``moved``."""
    known, results = shapes(registry), registry.calls.results
    needed = of_members((member.element for result in results for member in result.members), known)
    headers = sorted(
        {h.path for h in registry.headers for i in h.items if getattr(i, "name", "") in {s.c for s in needed}}
    )
    functions = [
        _function(s.c, [line for f in s.fields for line in _of_field(f, known)]) for s in needed if _has_pointers(s)
    ]
    functions += [
        _function(f"xblshim_{r.name}", [line for m in r.members for line in _of_member(m, known)])
        for r in _with_structs(results, known)
    ]
    return (
        "// The pointers of what calls bring, one after the other.\n"
        "// Rendered from the registry by `python -m xblshim.abi render`.\n"
        "#pragma once\n\n"
        + "".join(f'#include "{path}"\n' for path in ("service/rendered/calls.h", *headers))
        + "\nnamespace xblshim::xbl {\n\n"
        + "\n".join(functions)
        + "\n} // namespace xblshim::xbl\n"
    )


def _with_structs(results: tuple[Record, ...], known: dict[str, Shape]) -> list[Record]:
    return [result for result in results if any(member.element in known for member in result.members)]


def _has_pointers(shape: Shape) -> bool:
    return any(field.kind not in (PLAIN, CHARS) for field in shape.fields)


def _function(c: str, lines: list[str]) -> str:
    body = "".join(f"    {line}\n" for line in lines)
    return f"template <class Moved> void move_pointers(const Moved& moved, {c}& it) noexcept {{\n{body}}}\n"


def _of_field(field: ShapeField, known: dict[str, Shape]) -> list[str]:
    here = f"it.{field.member}"
    match field.kind:
        case kind if kind in (PLAIN, CHARS):
            return []
        case kind if kind == INSIDE:
            return [f"move_pointers(moved, {here});"] if _has_pointers(known[field.inner]) else []
        case kind if kind in (POINTER, NULL_POINTER) and not _has_pointers(known[field.inner]):
            return [f"moved.pointer({here});"]
        case kind if kind in (POINTER, NULL_POINTER):
            return [f"moved.pointer({here});", f"if ({here} != nullptr) {{", f"    move_pointers(moved, *{here});", "}"]
        case kind if kind == ARRAY:
            return [_array(here, f"{here}Count", known[field.inner])]
        case kind if kind == TEXT_ARRAY:
            return [f"moved.array({here}, {here}Count, [&moved](const char*& one) {{ moved.pointer(one); }});"]
    return [f"moved.pointer({here});"]


def _array(here: str, count: str, shape: Shape) -> str:
    if not _has_pointers(shape):
        return f"moved.pointer({here});"
    each = f"[&moved]({shape.c}& one) {{ move_pointers(moved, one); }}"
    return f"moved.array({here}, static_cast<size_t>({count}), {each});"


def _of_member(member: Member, known: dict[str, Shape]) -> list[str]:
    here = f"it.{member.name}"
    if member.element in known:
        return [_array(here, f"{here}_count", known[member.element])]
    return [f"moved.pointer({here});"] if member.element or member.type == "text" else []
