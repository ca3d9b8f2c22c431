"""Renders function types for editors and mypy: the result of ``xblshim.load()`` has each function as a method."""

from __future__ import annotations

import keyword
import textwrap
from collections.abc import Callable

from .ctypes_text import parse_type
from .registry_model import CORE, SERVICES, Callback, Function, Handle, Registry, Struct
from .render_cffi import portable
from .render_ctypes import POINTERS, SCALARS, WINDOWS, CtypesRenderer

HEAD = '''\
"""The types of the library's functions: for editors and mypy only, nothing imports this at run time.

Numbers may be Python's or ctypes' own. A pointer may be ``ctypes.byref(...)``, ``ctypes.pointer(...)``, an array, the object itself, or None.
Rendered from the registry by ``python -m xblshim.abi render``.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

import ctypes
from typing import Any, TypeAlias, TypeVar

from .ctypes_decls import (
    @core@,
)
from .ctypes_services import (
    @services@,
)

Int: TypeAlias = "int | ctypes._SimpleCData[int]"
Float: TypeAlias = "float | ctypes._SimpleCData[float]"
Bool: TypeAlias = "bool | ctypes._SimpleCData[bool]"
Address: TypeAlias = "int | ctypes._CDataType | ctypes._CArgObject | bytes | None"  # void*
Function: TypeAlias = "ctypes._CFunctionType | None"
_T = TypeVar("_T", bound="ctypes._CDataType")
Pointer: TypeAlias = "_T | ctypes._Pointer[_T] | ctypes.Array[_T] | ctypes._CArgObject | None"


class Functions:
    """Each function of the C surface, and what ctypes adds."""

    _name: str
    _handle: int

    def __init__(self, name: str) -> None: ...

    def __getitem__(self, name_or_ordinal: Any) -> Any: ...
'''
GIVEN = {"bool": "Bool", "int": "Int", "float": "Float", "bytes": "bytes"}


def render_library_types(registry: Registry) -> str:
    """Renders the module."""
    renderer = CtypesRenderer(registry)
    used: dict[str, set[str]] = {CORE: set(), SERVICES: set()}
    rows: list[str] = []
    for part in (CORE, SERVICES):
        for item in registry.items(part):
            if isinstance(item, Function) and portable(item):
                returns = _returned(renderer.expression(item.returns), item.returns, registry, used)
                rows += [*method_lines(item, lambda c: _annotation(c, renderer, registry, used), returns), ""]
    text = HEAD
    for part, mark in ((CORE, "@core@"), (SERVICES, "@services@")):
        text = text.replace(mark, ",\n    ".join(sorted(used[part])))
    return text + "\n" + "\n".join(rows) + "\n"


def method_lines(item: Function, annotation: Callable[[str], str], returns: str) -> list[str]:
    """Renders a function as a method. `annotation` returns the Python type of a parameter's C type."""
    parameters = ["self"]
    for parameter in item.params:
        name = f"{parameter.name}_" if keyword.iskeyword(parameter.name) or parameter.name == "self" else parameter.name
        parameters.append(f"{name}: {annotation(parameter.type)}")
    if item.params:
        parameters.append("/")
    if item.variadic:
        parameters.append("*more: Any")
    return [
        f"    def {item.name}({', '.join(parameters)}) -> {returns}:",
        f'        """{summary(item)}."""',
        "        ...",
    ]


def summary(item: Function) -> str:
    """Returns the first sentence about a function, for a docstring, without its full stop."""
    sentence = " ".join(item.doc.split()).split(". ")[0].rstrip(".") if item.doc else "As in C"
    return textwrap.shorten(sentence, 100, placeholder=" ...").replace("\\", "\\\\").replace('"', "'")


def _annotation(type_text: str, renderer: CtypesRenderer, registry: Registry, used: dict[str, set[str]]) -> str:
    """Returns the annotation for a parameter: all types that it accepts."""
    expression = renderer.expression(type_text)
    for expected, python in SCALARS.values():
        if expression == expected:
            return GIVEN.get(python, "Any")
    if expression in ("ctypes.c_char_p", "ctypes.c_wchar_p"):
        # C may write into the buffer, so an array is accepted, too.
        return "bytes | ctypes.Array[ctypes.c_char] | None" if expression == "ctypes.c_char_p" else "str | None"
    if expression == "ctypes.c_void_p":
        return "Address"
    item = registry.find(parse_type(type_text).base)
    if expression.startswith("ctypes.POINTER("):
        target = expression.removeprefix("ctypes.POINTER(").removesuffix(")")
        if "(" in target or isinstance(item, Callback):  # of pointers, of function types
            return "Pointer[Any]"
        if not target.startswith("ctypes."):
            _use(target, registry, used)
        return f"Pointer[{target}]"
    if isinstance(item, Callback):
        return "Function"
    if isinstance(item, Handle | Struct):
        return f"{_use(expression, registry, used)}{' | None' if isinstance(item, Handle) else ''}"
    return "Any"


def _returned(expression: str, type_text: str, registry: Registry, used: dict[str, set[str]]) -> str:
    if expression == "None":
        return "None"
    for expected, python in (*SCALARS.values(), *POINTERS.values()):
        if expression == expected:
            return python
    item = registry.find(parse_type(type_text).base)
    return _use(expression, registry, used) if isinstance(item, Handle) else "Any"


def _use(name: str, registry: Registry, used: dict[str, set[str]]) -> str:
    if name in (*WINDOWS, "HRESULT", "HANDLE"):
        used[CORE].add(name)
        return name
    part = next(h.part for h in registry.headers for i in h.items if getattr(i, "name", None) == name)
    used[part].add(name)
    return name
