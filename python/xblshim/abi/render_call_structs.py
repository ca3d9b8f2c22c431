"""Renders the tables by which the bridge writes results and events into C structs."""

from __future__ import annotations

from collections.abc import Iterable

from .call_model import Member, class_name
from .registry_model import Registry
from .struct_shapes import (
    ARRAY,
    CHARS,
    INSIDE,
    NULL_POINTER,
    PLAIN,
    POINTER,
    TEXT,
    TEXT_ARRAY,
    Shape,
    of_members,
    shapes,
    snake,
)

LONGEST_IMPORT = 80
"""The longest list of imported names, in characters, that ruff leaves on one line."""
_NOTE = "Rendered from the registry by ``python -m xblshim.abi render``."
_HEAD = "from __future__ import annotations\n\n"
_KEYS = {
    PLAIN: "plain",
    TEXT: "texts",
    CHARS: "chars",
    INSIDE: "inside",
    POINTER: "pointers",
    NULL_POINTER: "null_pointers",
    ARRAY: "arrays",
    TEXT_ARRAY: "text_arrays",
}


def python_module(doc: str, *parts: str) -> str:
    """Returns the text of a module, with imports and definitions in `parts`."""
    return f'"""{doc}\n\n{_NOTE}\n"""\n\n{_HEAD}' + "\n\n\n".join(part.strip("\n") for part in parts) + "\n"


def result_structs(registry: Registry) -> str:
    """Renders the assignments that write results into C structs."""
    known, table = shapes(registry), registry.calls
    needed = of_members((m.element for a in table.results for m in a.members), known)
    assignments = [_struct(f"xblshim_{a.name}", "", _record_rows(a.members, known)) for a in table.results]
    names = [f'    "{a.name}": {a.name.upper()},' for a in table.results]
    return python_module(
        "Maps Python values to the members of result structs.",
        "from .struct_writer import Struct\n\n"
        + "\n".join(_struct(s.c, s.name, _shape_rows(s, known)) for s in needed),
    ) + "\n".join(
        [*assignments, "RESULT_STRUCTS = {", *names, "}", '"""The struct of each result, by its name."""', ""]
    )


def event_structs(registry: Registry) -> str:
    """Renders the assignments that write events into C structs."""
    known, table = shapes(registry), registry.calls
    in_results = {s.c for s in of_members((m.element for a in table.results for m in a.members), known)}
    needed = [shape for shape in event_shapes(registry, known) if shape.c not in in_results]
    shared = sorted({constant(known[f.inner].name) for s in needed for f in s.fields if f.inner in in_results})
    events = [_struct(f"xblshim_{e.name}", "", _record_rows(e.members, known)) for e in table.events if not e.struct]
    names = [
        f"    {class_name(e.name)}: {constant(known[e.struct].name if e.struct else e.name)}," for e in table.events
    ]
    names_of_tuples = sorted(class_name(e.name) for e in table.events)
    tuples = ", ".join(names_of_tuples)
    if len(tuples) > LONGEST_IMPORT:
        tuples = "(\n" + "".join(f"    {name},\n" for name in names_of_tuples) + ")"
    imports = f"from .result_structs import {', '.join(shared)}\n" if shared else ""
    return python_module(
        "Maps Python values to the members of event structs.",
        f"from typing import Any\n\nfrom xblshim.model.event_values import {tuples}\n\n{imports}from .struct_writer import Struct\n\n"
        + "\n".join(_struct(s.c, s.name, _shape_rows(s, known)) for s in needed),
    ) + "\n".join([*events, "EVENTS: dict[type[Any], Struct] = {", *names, "}", '"""The struct of each event."""', ""])


def event_shapes(registry: Registry, known: dict[str, Shape]) -> list[Shape]:
    """Returns the header structs that events contain."""
    elements = [e.struct or m.element for e in registry.calls.events for m in (e.members or (Member("", ""),))]
    return of_members(elements, known)


def constant(name: str) -> str:
    """Returns the constant's name: ``TITLE_ASSOCIATION`` for ``TitleAssociation``."""
    return snake(name).upper()


def _struct(c: str, name: str, members: dict[str, list[tuple[str, ...]]]) -> str:
    lines = [f"{constant(name or c.removeprefix('xblshim_'))} = Struct(", f'    "{c}",']
    for key, values in members.items():
        if values:
            rows = [f"({', '.join(value)})," for value in values]
            one = f"    {key}=({rows[0]}),"
            lines += [one] if len(rows) == 1 else [f"    {key}=(", *(f"        {row}" for row in rows), "    ),"]
    return "\n".join([*lines, ")"])


def _quote(*texts: str) -> tuple[str, ...]:
    return tuple(f'"{text}"' for text in texts)


def _shape_rows(shape: Shape, known: dict[str, Shape]) -> dict[str, list[tuple[str, ...]]]:
    rows: dict[str, list[tuple[str, ...]]] = {key: [] for key in _KEYS.values()}
    for f in shape.fields:
        counted = _quote(f"{f.member}Count") if f.kind in (ARRAY, TEXT_ARRAY) else ()
        inner = (constant(known[f.inner].name),) if f.inner else ()
        rows[_KEYS[f.kind]].append((*_quote(f.member), *counted, *_quote(f.attribute), *inner))
    return rows


def _record_rows(members: Iterable[Member], known: dict[str, Shape]) -> dict[str, list[tuple[str, ...]]]:
    rows: dict[str, list[tuple[str, ...]]] = {
        key: [] for key in (*_KEYS.values(), "null_texts", "number_arrays", "blobs")
    }
    for m in members:
        if m.element in known:
            rows["arrays"].append((*_quote(m.name, f"{m.name}_count", m.name), constant(known[m.element].name)))
        elif m.element:
            rows["number_arrays"].append(_quote(m.name, f"{m.name}_count", m.name, m.element))
        elif m.type == "bytes":
            rows["blobs"].append(_quote(m.name, f"{m.name}_size", m.name))
        elif m.type == "text":
            rows["null_texts" if m.null else "texts"].append(_quote(m.name, m.name))
        else:
            rows["plain"].append(_quote(m.name, m.name))
    return rows
