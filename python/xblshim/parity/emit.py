"""Writes a C++ file of static_asserts, which compares headers without libclang when it is compiled with the GDK's headers.

It is made from the registry, so it describes this library's surface. Each assertion's message names its fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .compare import OWN
from .header_names import check_names

if TYPE_CHECKING:
    from xblshim.abi.registry_model import Callback, Function, Item, Parameter, Registry

HEAD = """\
// Compares the headers that this file is compiled with to xblshim's surface. Compile it with the compiler and the include
// folders of the game, for example
//     cl /std:c++17 /permissive- /c /I "%GameDK%..." {name}
//     g++ -std=c++17 -fsyntax-only -I ... {name}
// A failed assertion names the difference. A missing header is reported by a message and not checked. It is an error
// if all headers are missing.

#include <stddef.h>
#include <stdint.h>
#include <type_traits>

#if (defined(_MSVC_LANG) && _MSVC_LANG >= 201703L) || __cplusplus >= 201703L
#define XBLSHIM_CHECK_NOEXCEPT noexcept
#else
#define XBLSHIM_CHECK_NOEXCEPT
#endif
#define XBLSHIM_CHECK(condition, fact) static_assert(condition, fact)
"""


def emit_checks(registry: Registry, name: str = "checks.cpp", headers: Iterable[str] | None = None) -> str:
    """Returns the file's text. `headers` restricts it to some headers. Headers of this library only are left out. Raises ParityError for an unknown
    header.
    """
    from xblshim.abi.registry_model import UNLISTED

    every = {
        header.path: header
        for header in registry.headers
        if header.part != UNLISTED and not header.path.startswith("xblshim")
    }
    wanted = list(every) if headers is None else list(headers)
    check_names(wanted, every)
    taken = [header for path, header in every.items() if path in wanted]
    parts = [HEAD.format(name=name)]
    # Without this check, a missing include folder would look like headers without differences.
    none = " && ".join(f"!__has_include(<{header.path}>)" for header in taken)
    parts.append(f"#if {none}\n#error none of the headers is in the include folders: nothing would be checked\n#endif")
    # The messages precede all includes, because GCC 12 drops a message among the lines that it skips after a header's own pragmas.
    for header in taken:
        parts.append(
            f"#if !__has_include(<{header.path}>)\n"
            f'#pragma message("{header.path} is not in the include folders: it is not checked")\n#endif'
        )
    for header in taken:
        parts.append(f"#if __has_include(<{header.path}>)\n#include <{header.path}>\n#endif")
    for header in taken:
        rows = [row for item in header.items for row in _of_item(registry, item)]
        if rows:
            parts.append(f"\n// {header.path}\n#if __has_include(<{header.path}>)\n" + "\n".join(rows) + "\n#endif")
    return "\n".join(parts) + "\n"


def _of_item(registry: Registry, item: Item) -> Iterator[str]:
    """Yields an item's assertions, within the preprocessor condition of its declaration."""
    rows = list(_rows(registry, item))
    when = getattr(item, "when", "")
    yield from [f"#if {when}", *rows, "#endif"] if rows and when else rows


def _rows(registry: Registry, item: Item) -> Iterator[str]:
    from xblshim.abi import registry_model

    if isinstance(item, registry_model.Function):
        if not any(_is_va_list(p) for p in item.params):
            yield _same(
                f"decltype({item.name})",
                _signature(item, "XBLSHIM_CHECK_NOEXCEPT" if item.noexcept else ""),
                item.name,
            )
    elif isinstance(item, registry_model.Callback):
        middle = f"({item.convention} *)" if item.pointer else item.convention
        yield _same(item.name, _signature(item, "", middle), item.name)
    elif isinstance(item, registry_model.Struct):
        name = item.name
        yield _check(f"sizeof({name}) == {item.size}", f"the size of {name} is {item.size}")
        yield _check(f"alignof({name}) == {item.align}", f"the alignment of {name} is {item.align}")
        for member in registry_model.leaves(item.fields):
            where = f"{name}.{member.name}"
            yield _check(f"offsetof({name}, {member.name}) == {member.offset}", f"{where} is at {member.offset}")
            yield _check(f"sizeof({name}::{member.name}) == {member.size}", f"{where} has {member.size} bytes")
            if not member.array:
                yield _same(f"decltype({name}::{member.name})", member.type, f"{where} is {member.type}")
    elif isinstance(item, registry_model.Enum):
        yield _same(f"std::underlying_type<{item.name}>::type", item.underlying, f"{item.name} is {item.underlying}")
        for entry in item.enumerators:
            where = f"{item.name}::{entry.name}"
            yield _check(f"static_cast<long long>({where}) == {entry.value}", f"{where} is {entry.value}")
    elif isinstance(item, registry_model.Handle) and item.alias:
        yield _same(item.name, item.alias, f"{item.name} is {item.alias}")
    elif isinstance(item, registry_model.Alias):
        written = f"{item.type}[{item.length}]" if item.array else item.type
        yield _same(item.name, written, f"{item.name} is {written}")
    elif isinstance(item, registry_model.Constant) and not item.struct:
        yield _check(f"{item.name} == {item.value}", f"{item.name} is {item.value}")
    elif isinstance(item, registry_model.Macro) and item.value is not None and not OWN.match(item.name):
        yield from _macro(
            item.name, f"static_cast<long long>({item.name}) == {item.value}", f"{item.name} is {item.value}"
        )
    elif isinstance(item, registry_model.HResults):
        for result in registry.group(item.group):
            value = f"static_cast<long>(0x{result.value:08X}UL)" if result.value >> 31 else f"0x{result.value:08X}L"
            yield from _macro(
                result.name,
                f"static_cast<int32_t>({result.name}) == static_cast<int32_t>({value})",
                f"{result.name} is {result.hex}",
            )


def _is_va_list(parameter: Parameter) -> bool:
    return parameter.type == "va_list"


def _signature(item: Function | Callback, suffix: str, middle: str = "") -> str:
    variadic = ["..."] if getattr(item, "variadic", False) else []
    types = ", ".join([*(p.type for p in item.params), *variadic])
    return f"{item.returns} {middle}({types}) {suffix}".replace("  ", " ").strip()


def _check(condition: str, fact: str) -> str:
    return f'XBLSHIM_CHECK({condition}, "{fact}");'


def _same(given: str, wanted: str, fact: str) -> str:
    return f'static_assert(std::is_same<{given}, {wanted}>::value, "{fact}");'


def _macro(name: str, condition: str, fact: str) -> Iterator[str]:
    yield f"#ifdef {name}\n{_check(condition, fact)}\n#else\n{_check('false', f'{name} is not defined')}\n#endif"
