"""The functions' types for editors and mypy: what ``xblshim.load()`` gives has each of them as a method."""

from __future__ import annotations

import keyword
import textwrap

from .ctypes_text import parse_type
from .registry_model import CORE, SERVICES, Function, Handle, Registry
from .render_cffi import portable
from .render_ctypes import POINTERS, SCALARS, CtypesRenderer

HEAD = '''\
"""The types of the library's functions: for editors and mypy only, nothing imports this at run time.

Whole numbers may be given as Python's or as ctypes' own; what C takes by pointer as ``ctypes.byref(...)``.
Rendered from the registry by ``python -m xblshim.abi render``.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

import ctypes
from typing import Any, TypeAlias

from .ctypes_decls import (
    @core@,
)
from .ctypes_services import (
    @services@,
)

Int: TypeAlias = "int | ctypes._SimpleCData[int]"
Float: TypeAlias = "float | ctypes._SimpleCData[float]"
Bool: TypeAlias = "bool | ctypes._SimpleCData[bool]"


class Functions:
    """Each function of the C surface."""
'''
GIVEN = {"bool": "Bool", "int": "Int", "float": "Float", "bytes": "bytes"}


def render_library_types(registry: Registry) -> str:
    """The module's text."""
    renderer = CtypesRenderer(registry)
    used: dict[str, set[str]] = {CORE: set(), SERVICES: set()}
    rows: list[str] = []
    for part in (CORE, SERVICES):
        for item in registry.items(part):
            if isinstance(item, Function) and portable(item):
                rows += _method(item, renderer, registry, used)
    text = HEAD
    for part, mark in ((CORE, "@core@"), (SERVICES, "@services@")):
        text = text.replace(mark, ",\n    ".join(sorted(used[part])))
    return text + "\n" + "\n".join(rows) + "\n"


def _method(item: Function, renderer: CtypesRenderer, registry: Registry, used: dict[str, set[str]]) -> list[str]:
    parameters = ["self"]
    for parameter in item.params:
        name = f"{parameter.name}_" if keyword.iskeyword(parameter.name) or parameter.name == "self" else parameter.name
        parameters.append(f"{name}: {_annotation(parameter.type, renderer, registry, used)}")
    if item.params:
        parameters.append("/")
    if item.variadic:
        parameters.append("*more: Any")
    returns = _returned(renderer.expression(item.returns), item.returns, registry, used)
    sentence = " ".join(item.doc.split()).split(". ")[0].rstrip(".") if item.doc else "As in C"
    doc = textwrap.shorten(sentence, 100, placeholder=" ...").replace("\\", "\\\\").replace('"', "'")
    return [f"    def {item.name}({', '.join(parameters)}) -> {returns}:", f'        """{doc}."""', "        ...", ""]


def _annotation(type_text: str, renderer: CtypesRenderer, registry: Registry, used: dict[str, set[str]]) -> str:
    """What a parameter may be given."""
    expression = renderer.expression(type_text)
    for given, python in SCALARS.values():
        if expression == given:
            return GIVEN.get(python, "Any")
    if expression in ("ctypes.c_char_p", "ctypes.c_wchar_p"):
        # Also a buffer that C writes into.
        return "bytes | ctypes.Array[ctypes.c_char] | None" if expression == "ctypes.c_char_p" else "str | None"
    item = registry.find(parse_type(type_text).base)
    if isinstance(item, Handle) and not parse_type(type_text).depth:
        return f"{_use(expression, registry, used)} | None"
    return "Any"


def _returned(expression: str, type_text: str, registry: Registry, used: dict[str, set[str]]) -> str:
    if expression == "None":
        return "None"
    for given, python in (*SCALARS.values(), *POINTERS.values()):
        if expression == given:
            return python
    item = registry.find(parse_type(type_text).base)
    return _use(expression, registry, used) if isinstance(item, Handle) else "Any"


def _use(name: str, registry: Registry, used: dict[str, set[str]]) -> str:
    part = next(h.part for h in registry.headers for i in h.items if getattr(i, "name", None) == name)
    used[part].add(name)
    return name
