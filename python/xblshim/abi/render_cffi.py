"""Renders declarations for cffi's ``cdef()``: the same text on every 64-bit platform."""

from __future__ import annotations

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
    Parameter,
    Registry,
    Struct,
)

TITLES = {
    CORE: "Declarations of the public surface for cffi's ``cdef()``.",
    SERVICES: "Declarations of the other services and the HTTP layer: for ``cdef()`` after those of ``cffi_cdef``.",
}
OFF_WINDOWS = "!defined(_WIN32)"
# The platform's types, which the registry takes from windows.h or defines for other platforms only.
PRELUDE = """\
typedef int32_t HRESULT;
typedef void* HANDLE;
typedef int64_t time_t;
typedef struct { uint32_t Data1; uint16_t Data2; uint16_t Data3; uint8_t Data4[8]; } GUID;
typedef struct { int32_t left; int32_t top; int32_t right; int32_t bottom; } RECT;
typedef struct {
    uint16_t wYear; uint16_t wMonth; uint16_t wDayOfWeek; uint16_t wDay;
    uint16_t wHour; uint16_t wMinute; uint16_t wSecond; uint16_t wMilliseconds;
} SYSTEMTIME;"""
SERVICES_PRELUDE = "typedef struct IGameInputReading IGameInputReading;"
SCALAR_SIZES = {
    "uint16_t": 2,
    "uint8_t": 1,
    "char": 1,
    "unsigned char": 1,
    "bool": 1,
    "uint32_t": 4,
    "int32_t": 4,
    "uint64_t": 8,
}


def portable(item: Item) -> bool:
    """Returns False for declarations of one platform's headers only, and for a ``va_list``, which only C can create."""
    if isinstance(item, Function) and any(p.type == "va_list" for p in item.params):
        return False
    return not getattr(item, "when", "").startswith(OFF_WINDOWS)


def array_length(field: Field, registry: Registry) -> int:
    """Returns the number of elements of an array member."""
    parsed = parse_type(field.type)
    item = registry.find(parsed.base)
    if parsed.depth:
        return field.size // 8
    return field.size // (item.size if isinstance(item, Struct) else SCALAR_SIZES[parsed.base])


def signed(value: int) -> int:
    """Returns an HRESULT as the signed number that a call returns."""
    return value - (1 << 32) if value >= 1 << 31 else value


def _params(params: tuple[Parameter, ...], variadic: bool = False) -> str:
    return ", ".join([*(f"{p.type} {p.name}" for p in params), *(["..."] if variadic else [])]) or "void"


def _struct(item: Struct, registry: Registry) -> list[str]:
    return [
        f"typedef {item.kind} {item.tag or item.name} {{",
        *_members(item.fields, registry, "    "),
        f"}} {item.name};",
    ]


def _members(fields: tuple[Field, ...], registry: Registry, indent: str) -> list[str]:
    rows: list[str] = []
    for f in fields:
        if f.members:
            rows += [f"{indent}{f.kind} {{", *_members(f.members, registry, indent + "    "), f"{indent}}};"]
            continue
        array = f"[{array_length(f, registry)}]" if f.array else ""
        rows.append(f"{indent}{f.type} {f.name}{array};")
    return rows


def _lines(item: Item, registry: Registry) -> list[str]:
    match item:
        case Function():
            return [f"{item.returns} {item.name}({_params(item.params, item.variadic)});"]
        case Callback(pointer=True):
            return [f"typedef {item.returns} (*{item.name})({_params(item.params)});"]
        case Callback():
            return [f"typedef {item.returns} {item.name}({_params(item.params)});"]
        case Struct():
            return _struct(item, registry)
        case Enum():
            return [
                f"typedef {item.underlying} {item.name};",
                *(f"#define {item.name}_{e.name} {e.value}" for e in item.enumerators),
            ]
        case Handle():
            return [f"typedef {item.alias or f'struct {item.opaque}*'} {item.name};"]
        case Alias():
            return [f"typedef {item.type} {item.name}{f'[{item.length}]' if item.array else ''};"]
        case Constant(struct=False):
            return [f"#define {item.name} {item.value}"]
        case Macro(value=int(value)) if item.name[0] != "_" and not item.name.startswith("HC_"):
            return [f"#define {item.name} {value}"]
        case HResults():
            return [f"#define {r.name} {signed(r.value)}" for r in registry.group(item.group)]
        case _:
            return []


def cdef(registry: Registry, part: str) -> str:
    """Renders the declarations of one part as one text."""
    lines = [PRELUDE] if part == CORE else [SERVICES_PRELUDE]
    for item in registry.items(part):
        if portable(item):
            lines += _lines(item, registry)
    return "\n".join(lines) + "\n"


def render_cffi(registry: Registry, part: str) -> str:
    """Renders a module with the text in ``CDEF``."""
    return (
        f'"""{TITLES[part]}\n\n'
        "Rendered from the registry by ``python -m xblshim.abi render``.\n"
        '"""\n\n'
        'CDEF = """\\\n' + cdef(registry, part) + '"""\n'
    )
