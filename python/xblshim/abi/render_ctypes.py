"""Renders ctypes declarations: structures, enums, constants, function types, and the class ``Library`` that applies them."""

from __future__ import annotations

import keyword
import re
import textwrap

from .ctypes_text import parse_type
from .registry_model import (
    CORE,
    SERVICES,
    Alias,
    Callback,
    Constant,
    Enum,
    Field,
    Function,
    Handle,
    HResults,
    Item,
    Macro,
    Registry,
    Struct,
    leaves,
)
from .render_cffi import array_length, portable, signed

CORE_HEAD = '''\
"""The public surface for ctypes: types, constants, and the functions' types (:class:`Library`).

HRESULTs come back as signed numbers, like the constants here; ``xblshim.abi.hresults`` names them.
Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

import ctypes
import enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .library_types import Functions as _Library  # CDLL has every name for mypy, misspelled ones, too
else:
    _Library = ctypes.CDLL

HRESULT = ctypes.c_int32
HANDLE = ctypes.c_void_p


class GUID(ctypes.Structure):
    """Windows' own: a 128-bit id."""

    _fields_ = [
        ("Data1", ctypes.c_uint32),
        ("Data2", ctypes.c_uint16),
        ("Data3", ctypes.c_uint16),
        ("Data4", ctypes.c_uint8 * 8),
    ]


class RECT(ctypes.Structure):
    """Windows' own: a rectangle."""

    _fields_ = [(name, ctypes.c_int32) for name in ("left", "top", "right", "bottom")]


class SYSTEMTIME(ctypes.Structure):
    """Windows' own: a date and a time of day."""

    _fields_ = [
        (name, ctypes.c_uint16)
        for name in ("wYear", "wMonth", "wDayOfWeek", "wDay", "wHour", "wMinute", "wSecond", "wMilliseconds")
    ]


def succeeded(hr: int) -> bool:
    """Whether a call's result is a success."""
    return hr >= 0


def failed(hr: int) -> bool:
    """Whether a call's result is a failure."""
    return hr < 0
'''
SERVICES_HEAD = '''\
"""The other services and the HTTP layer for ctypes; what they share with the rest is in ``ctypes_decls``.

A module of its own, as most programs do without: ``xblshim.load()`` imports it when one of its functions
is asked for. Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

import ctypes
import enum
from typing import Any

from .ctypes_decls import (
    @shared@,
)
'''
CORE_TAIL = '''

def declare(library: Any) -> None:
    """Give every function of this module its argument and result types in the loaded library."""
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments


class Library(_Library):
    """The loaded library. Each function gets its argument and result types at its first use."""

    def __getitem__(self, name_or_ordinal: Any) -> Any:
        function = super().__getitem__(name_or_ordinal)
        types = FUNCTIONS.get(name_or_ordinal)
        if types is None:
            from .ctypes_services import FUNCTIONS as OTHERS

            types = OTHERS.get(name_or_ordinal)
        if types is not None:
            function.restype, function.argtypes = types
        return function
'''
HEADS = {CORE: CORE_HEAD, SERVICES: SERVICES_HEAD}
TAILS = {CORE: CORE_TAIL, SERVICES: CORE_TAIL[: CORE_TAIL.index("\n\nclass")]}
SCALARS = {
    "bool": ("ctypes.c_bool", "bool"),
    "char": ("ctypes.c_char", "bytes"),
    "unsigned char": ("ctypes.c_ubyte", "int"),
    "int": ("ctypes.c_int", "int"),
    "float": ("ctypes.c_float", "float"),
    "double": ("ctypes.c_double", "float"),
    "uint8_t": ("ctypes.c_uint8", "int"),
    "int16_t": ("ctypes.c_int16", "int"),
    "uint16_t": ("ctypes.c_uint16", "int"),
    "int32_t": ("ctypes.c_int32", "int"),
    "int64_t": ("ctypes.c_int64", "int"),
    "uint32_t": ("ctypes.c_uint32", "int"),
    "uint64_t": ("ctypes.c_uint64", "int"),
    "size_t": ("ctypes.c_size_t", "int"),
    "time_t": ("ctypes.c_int64", "int"),
    "HRESULT": ("HRESULT", "int"),
}
WINDOWS = ("GUID", "RECT", "SYSTEMTIME")
POINTERS = {
    "void": ("ctypes.c_void_p", "int | None"),
    "char": ("ctypes.c_char_p", "bytes | None"),
    "wchar_t": ("ctypes.c_wchar_p", "str | None"),
    "HANDLE": ("HANDLE", "int | None"),
    "IGameInputReading": ("ctypes.c_void_p", "int | None"),
}


class CtypesRenderer:
    """Converts the registry's C types into ctypes expressions and annotations."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def expression(self, type_text: str) -> str:
        """Returns the ctypes expression for a C type; ``None`` for void."""
        parsed = parse_type(type_text)
        text, depth = self._base(parsed.base, parsed.depth)
        for _ in range(depth):
            text = f"ctypes.POINTER({text})"
        return text

    def _base(self, base: str, depth: int) -> tuple[str, int]:
        """Returns the expression for the base, and how many pointer levels remain to be added."""
        if base in POINTERS and (depth or base == "HANDLE"):
            return POINTERS[base][0], depth - (base != "HANDLE")
        if base in SCALARS:
            return SCALARS[base][0], depth
        if base == "void":
            return "None", 0
        if base in WINDOWS:
            return base, depth
        item = self._registry.find(base)
        match item:
            case Alias():
                parsed = parse_type(item.type)
                if item.array:
                    return f"({self.expression(item.type)} * {item.length})", depth
                return self._base(parsed.base, parsed.depth + depth)
            case Enum():
                return SCALARS[item.underlying][0], depth
            case Callback(pointer=False):
                return base, depth - 1
            case Callback() | Struct():
                return base, depth
            case Handle():
                return item.alias or base, depth
            case _:
                raise ValueError(f"no such type: {base}")

    def annotation(self, field: Field) -> str:
        """Returns the Python type of a member that is read."""
        expression = self.expression(field.type)
        if field.array:
            return f"ctypes.Array[{'Any' if '(' in expression else expression}]"
        for expected, python in (*SCALARS.values(), *POINTERS.values()):
            if expression == expected:
                return python
        if expression.startswith("ctypes.POINTER("):
            return "Any"
        if isinstance(self._registry.find(parse_type(field.type).base), Callback):
            return "Any"
        return expression

    def forward(self, item: Item) -> list[str]:
        """Renders definitions that later ones may refer to: handles, empty structures, enums, constants."""
        match item:
            case Handle(alias=""):
                return [f"\n\nclass {item.name}(ctypes.c_void_p):", f'    """{_first(item)}"""']
            case Struct():
                named = [f for f in leaves(item.fields) if not keyword.iskeyword(f.name)]
                rows = [f"    {f.name}: {self.annotation(f)}" for f in named]
                base = _base_class(item.kind)
                return [f"\n\nclass {item.name}({base}):", f'    """{_first(item)}"""\n', *rows]
            case Enum():
                base = "enum.IntFlag" if item.flags else "enum.IntEnum"
                rows = [f"    {_safe(e.name)} = {e.value}" for e in item.enumerators]
                return [f"\n\nclass {item.name}({base}):", f'    """{_first(item)}"""\n', *rows]
            case _:
                return []

    def constants(self, item: Item) -> list[str]:
        """Renders constants as plain numbers."""
        match item:
            case Constant(struct=False):
                return [f"{item.name} = {item.value}"]
            case Macro(value=int(value)) if item.name[0] != "_" and not item.name.startswith("HC_"):
                return [f"{item.name} = {value}"]
            case HResults():
                return [f"{r.name} = {signed(r.value)}" for r in self._registry.group(item.group)]
            case _:
                return []

    def definition(self, item: Item) -> list[str]:
        """Renders callback types, members and aliases, in header order."""
        match item:
            case Handle() if item.alias:
                return [f"{item.name} = {item.alias}"]
            case Callback():
                types = ", ".join([self.expression(item.returns), *(self.expression(p.type) for p in item.params)])
                return [f"{item.name} = ctypes.CFUNCTYPE({types})"]
            case Struct():
                return self.members(item.name, item.fields)
            case _:
                return []

    def members(self, name: str, fields: tuple[Field, ...]) -> list[str]:
        """Renders the members of a class. An unnamed union or struct among them gets a class in front of it."""
        before: list[str] = []
        rows: list[str] = []
        unnamed: list[str] = []
        for place, f in enumerate(fields):
            if not f.members:
                rows.append(f'    ("{f.name}", {self.member(f)}),')
                continue
            inner = f"_{name.lstrip('_')}_{place}"
            before += [f"\n\nclass {inner}({_base_class(f.kind)}):", f'    """Unnamed in {name.lstrip("_")}."""\n\n']
            before += self.members(inner, f.members)
            rows.append(f'    ("_{place}", {inner}),')
            unnamed.append(f'"_{place}",')
        anonymous = [f"{name}._anonymous_ = ({' '.join(unnamed)})"] if unnamed else []
        return [*before, *anonymous, f"{name}._fields_ = [", *rows, "]"]

    def member(self, field: Field) -> str:
        """Renders a member's ctypes type."""
        expression = self.expression(field.type)
        return f"{expression} * {array_length(field, self._registry)}" if field.array else expression

    def function(self, item: Function) -> str:
        """Renders one row of the table of functions."""
        arguments = ", ".join(self.expression(p.type) for p in item.params)
        return f'    "{item.name}": ({self.expression(item.returns)}, [{arguments}]),'


def _base_class(kind: str) -> str:
    return "ctypes.Union" if kind == "union" else "ctypes.Structure"


def _safe(name: str) -> str:
    """Returns an enumerator's name, with an underscore behind Python's keywords (``None_``)."""
    return f"{name}_" if keyword.iskeyword(name) else name


def _first(item: Handle | Struct | Enum) -> str:
    """Returns the first sentence of the text, as a docstring."""
    sentence = " ".join(item.doc.split()).split(". ")[0].rstrip(".") + "." if item.doc else f"As in C: {item.name}."
    return textwrap.shorten(sentence, 110, placeholder=" ...").replace("\\", "\\\\").replace('"', "'")


def render_ctypes(registry: Registry, part: str) -> str:
    """Renders the module of one part."""
    renderer = CtypesRenderer(registry)
    items = [i for i in registry.items(part) if portable(i)]
    lines = [HEADS[part]]
    lines += [row for i in items for row in renderer.constants(i)]
    lines += [row for i in items for row in renderer.forward(i)]
    lines += ["\n", *[row for i in items for row in renderer.definition(i)]]
    nulls = [i for i in items if isinstance(i, Constant) and i.struct]
    lines += [f"{c.name} = {c.type}({c.value or ''})" for c in nulls]
    lines += ["", "FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {"]
    lines += [renderer.function(i) for i in items if isinstance(i, Function)]
    text = "\n".join([*lines, "}", TAILS[part]])
    return text.replace("@shared@", ",\n    ".join(_shared(registry, text)))


def _shared(registry: Registry, text: str) -> list[str]:
    """Returns the names of the other module that the text uses."""
    used = set(re.findall(r"\w+", text))
    types = {i.name for i in registry.items(CORE) if isinstance(i, Callback | Handle | Struct)} | {
        "HANDLE",
        "HRESULT",
        *WINDOWS,
    }
    return sorted(used & types)
