"""Renders the types of ``xblshim.lib`` and ``xblshim.ffi`` for editors and mypy, one for each function and constant."""

from __future__ import annotations

import re

from .registry_model import CORE, SERVICES, Function, Registry
from .render_cffi import cdef, portable
from .render_ctypes import POINTERS, SCALARS, CtypesRenderer
from .render_library_types import method_lines

HEAD = '''\
"""The types of ``xblshim.ffi`` and ``xblshim.lib``: for editors and mypy only, nothing imports this at run time.

cffi takes ``bytes`` for ``const char*``, and ``ffi.NULL``, not None, as a null pointer.
Rendered from the registry by ``python -m xblshim.abi render``.
"""

# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias


class CData:
    """An object of C that cffi holds: a pointer, a structure, an array, a number, a function."""

    def __getattr__(self, name: str) -> Any: ...
    def __setattr__(self, name: str, value: Any) -> None: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __setitem__(self, key: Any, value: Any) -> None: ...
    def __call__(self, *arguments: Any) -> Any: ...
    def __iter__(self) -> Iterator[Any]: ...
    def __len__(self) -> int: ...
    def __int__(self) -> int: ...
    def __float__(self) -> float: ...
    def __bool__(self) -> bool: ...
    def __add__(self, other: Any) -> CData: ...
    def __sub__(self, other: Any) -> Any: ...
    def __enter__(self) -> CData: ...
    def __exit__(self, *error: object) -> None: ...


class Ffi:
    """cffi's FFI, with the declarations of every type and function."""

    NULL: CData
    errno: int
    error: type[Exception]

    def new(self, cdecl: Any, init: Any = None) -> CData: ...
    def cast(self, cdecl: Any, source: Any) -> CData: ...
    def string(self, cdata: CData, maxlen: int = -1) -> Any: ...
    def unpack(self, cdata: CData, length: int) -> Any: ...
    def buffer(self, cdata: CData, size: int = -1) -> Any: ...
    def from_buffer(self, cdecl: Any, python_buffer: Any = ..., require_writable: bool = False) -> CData: ...
    def memmove(self, dest: Any, src: Any, n: int) -> None: ...
    def typeof(self, cdecl: Any) -> Any: ...
    def sizeof(self, cdecl: Any) -> int: ...
    def alignof(self, cdecl: Any) -> int: ...
    def offsetof(self, cdecl: Any, *fields_or_indexes: str | int) -> int: ...
    def getctype(self, cdecl: Any, replace_with: str = "") -> str: ...
    def addressof(self, cdata: Any, *fields_or_indexes: str | int) -> CData: ...
    def callback(
        self, cdecl: Any, python_callable: Callable[..., Any] | None = None, error: Any = None, onerror: Any = None
    ) -> Any: ...
    def gc(self, cdata: CData, destructor: Callable[[CData], object] | None, size: int = 0) -> CData: ...
    def release(self, cdata: CData) -> None: ...
    def new_handle(self, x: object) -> CData: ...
    def from_handle(self, x: CData) -> Any: ...
    def new_allocator(self, alloc: Any = None, free: Any = None, should_clear_after_alloc: bool = True) -> Any: ...
    def init_once(self, func: Callable[[], Any], tag: Any) -> Any: ...
    def list_types(self) -> tuple[list[str], list[str], list[str]]: ...
    def getwinerror(self, code: int = -1) -> tuple[int, str]: ...
    def cdef(self, csource: str, override: bool = False, packed: bool = False, pack: int | None = None) -> None: ...
    def dlopen(self, name: str | None, flags: int = 0) -> Any: ...
    def dlclose(self, lib: Any) -> None: ...


Int: TypeAlias = "int | CData"
Float: TypeAlias = "float | CData"
Bool: TypeAlias = "bool | CData"
Array: TypeAlias = "CData | list[Any] | tuple[Any, ...]"  # what a pointer may be given
Bytes: TypeAlias = "CData | bytes"  # char*, uint8_t*, void*
Text: TypeAlias = "CData | str"  # wchar_t*


class Lib:
    """Each function and constant of the C surface."""

'''
GIVEN = {"bool": "Bool", "int": "Int", "float": "Float", "bytes": "Bytes"}


def render_cffi_types(registry: Registry) -> str:
    """Renders the module."""
    renderer = CtypesRenderer(registry)
    rows: list[str] = []
    for part in (CORE, SERVICES):
        rows += [f"    {name}: int" for name in re.findall(r"^#define (\w+) ", cdef(registry, part), re.MULTILINE)]
    for part in (CORE, SERVICES):
        for item in registry.items(part):
            if isinstance(item, Function) and portable(item):
                returns = _returned(renderer.expression(item.returns))
                rows += ["", *method_lines(item, lambda c: _annotation(renderer.expression(c)), returns)]
    return HEAD + "\n".join(rows) + "\n"


def _annotation(expression: str) -> str:
    """Returns the annotation for a parameter: all types that it accepts."""
    for expected, python in SCALARS.values():
        if expression == expected:
            return GIVEN[python]
    if expression in ("ctypes.c_char_p", "ctypes.POINTER(ctypes.c_uint8)", "ctypes.POINTER(ctypes.c_ubyte)"):
        return "Bytes"
    if expression == "ctypes.c_wchar_p":
        return "Text"
    if expression.startswith("ctypes.POINTER("):
        return "Array"
    return "Bytes" if expression == "ctypes.c_void_p" else "CData"


def _returned(expression: str) -> str:
    if expression == "None":
        return "None"
    pointers = {expected for expected, _ in POINTERS.values()}
    for expected, python in SCALARS.values():
        if expression == expected and expression not in pointers:
            return python
    return "CData"
