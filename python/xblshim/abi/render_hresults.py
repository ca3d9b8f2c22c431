"""Renders the Python table of HRESULTs, and the names that the core needs and no public header defines."""

from __future__ import annotations

import re

from .registry_model import HResult, Registry

PYTHON_CODES = "python/xblshim/model/hresult_codes.py"
CORE_NAMES = "src/base/rendered/hresult_names.h"
HTTP = 0x80190000  # facility HTTP; the status is added
WIN32 = re.compile(r"HRESULT_FROM_WIN32\((ERROR_\w+)\)")


def render_hresults(registry: Registry) -> str:
    """Renders a module with ``TABLE``: (value, name, meaning, remedy), sorted by value."""
    rows = [
        f"    ({r.hex}, {r.name!r}, {r.meaning!r}, {r.remedy!r}),\n"
        for r in sorted(registry.hresults, key=lambda r: r.value)
    ]
    return (
        '"""Every HRESULT with a name: (value, name, meaning, what to do), sorted by value.\n\n'
        "Rendered from the registry by ``python -m xblshim.abi render``.\n"
        '"""\n\n'
        "TABLE: tuple[tuple[int, str, str, str], ...] = (\n" + "".join(rows) + ")\n"
    )


def render_core_names(registry: Registry) -> str:
    """Renders a C++ header with a macro for each named result, or its error code, that no public header declares."""
    return (
        "// Names of results that no public header declares. windows.h has many of them.\n"
        "// Rendered from the registry by `python -m xblshim.abi render`.\n"
        "#pragma once\n\n"
        "#include <cstdint>\n\n"
        '#include "httpClient/pal.h"\n\n'
        "namespace xblshim::base {\n\n"
        "// As HRESULT_FROM_WIN32, and constexpr everywhere.\n"
        "constexpr HRESULT from_win32(uint32_t code) noexcept {\n"
        "    return static_cast<HRESULT>(0x80070000u | (code & 0xFFFFu));\n"
        "}\n\n"
        "} // namespace xblshim::base\n\n" + "".join(_core_name(result) for result in registry.group(""))
    )


def _core_name(result: HResult) -> str:
    code = WIN32.fullmatch(result.name)
    name, value = (code[1], f"{result.value & 0xFFFF}") if code else (result.name, f"_HRESULT_TYPEDEF_({result.hex}L)")
    return f"#ifndef {name}\n#define {name} {value}\n#endif\n"


def render_python_codes(registry: Registry) -> str:
    """Renders a module with every named result, and the results of HTTP statuses, as the signed numbers that calls return."""
    named = sorted(registry.hresults, key=lambda result: result.value)
    rows = "".join(f"{python_name(r.name)} = {_signed(r)}\n" for r in named)
    statuses = "".join(
        f"    {r.value - HTTP}: {python_name(r.name)},\n" for r in named if HTTP + 300 <= r.value < HTTP + 600
    )
    return (
        '"""HRESULTs as signed 32-bit numbers.\n\nRendered from the registry by ``python -m xblshim.abi render``.\n"""\n\n'
        f"from __future__ import annotations\n\n{rows}\nOF_HTTP_STATUS: dict[int, int] = {{\n{statuses}}}\n"
        '"""The statuses that have an HRESULT of their own."""\n'
    )


def python_name(name: str) -> str:
    """Converts a result's name to an identifier: ``HRESULT_FROM_WIN32(ERROR_TIMEOUT)`` to ``HRESULT_FROM_WIN32_ERROR_TIMEOUT``."""
    return re.sub(r"\W+", "_", name).strip("_")


def _signed(result: HResult) -> str:
    return f"{result.hex} - 0x1_0000_0000" if result.value >> 31 else str(result.value)
