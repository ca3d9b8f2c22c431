"""Renders export lists, link stubs and the HRESULT table of the library (in ``src``)."""

from __future__ import annotations

from .registry_model import STUB, Enum, Function, Registry
from .render_fixed_results import cleared_handles, head_of

_HASH = "# Rendered from the registry by `python -m xblshim.abi render`.\n"
_SLASHES = "// Rendered from the registry by `python -m xblshim.abi render`.\n"


ALIASES = ("services", "services_c", "runtime", "http", "xsapi")


def exported(registry: Registry) -> list[str]:
    """Returns the exported names, sorted."""
    return sorted(f.name for f in registry.exports())


def version_script(registry: Registry) -> str:
    """Renders the version script for GNU ld, gold and lld: only the registry's functions are visible."""
    names = "".join(f"        {name};\n" for name in exported(registry))
    return f"{_HASH}{{\n    global:\n{names}    local:\n        *;\n}};\n"


def definition_file(registry: Registry) -> str:
    """Renders the module definition file for Windows linkers."""
    names = "".join(f"    {name}\n" for name in exported(registry))
    return f"; {_HASH[2:]}EXPORTS\n{names}"


def _library_of(name: str) -> str:
    """Returns the GDK library that exports a function: its services, its runtime, or libHttpClient."""
    if name.startswith("HC"):
        return "http"
    return "services" if name.startswith(("Xbl", "Xal")) else "runtime"


def forwarded(registry: Registry, library: str) -> list[str]:
    """Returns the exports of a DLL alias.

    ``services``, ``runtime`` and ``http`` are the GDK's libraries. ``services_c`` is the newer Microsoft.Xbox.Services.C.Thunks: the functions of
    the headers except XblSetApiType. ``xsapi`` is one library with everything except the game runtime.
    """
    names = [name for name in exported(registry) if not name.startswith("XblShim")]
    if library == "services_c":
        declared = {f.name for f in registry.functions()} - {"XblSetApiType"}
        return [name for name in names if name.startswith("Xbl") and name in declared]
    if library == "xsapi":
        return [name for name in names if name.startswith(("HC", "Xal", "Xbl", "XAsync", "XTaskQueue"))]
    return [name for name in names if _library_of(name) == library]


def forwards(registry: Registry, library: str) -> str:
    """Renders the export list of a DLL alias. Each export forwards to xblshim.dll."""
    names = forwarded(registry, library)
    return f"; {_HASH[2:]}EXPORTS\n" + "".join(f"    {name} = xblshim.{name}\n" for name in names)


def symbol_list(registry: Registry) -> str:
    """Renders the ``-exported_symbols_list`` for Apple's ld."""
    return _HASH + "".join(f"_{name}\n" for name in exported(registry))


def _stub_result(returns: str) -> str:
    if returns == "HRESULT":
        return "    return E_NOTIMPL;\n"
    return "" if returns == "void" else "    return {};\n"


def _stub(function: Function, about: str, registry: Registry) -> str:
    handles = cleared_handles(registry, function)
    return (
        f"{head_of(function, named=' '.join(handles))}\n"
        "{\n"
        f'    log_not_implemented("{function.name}", "{about}");\n'
        + "".join(f"{line}\n" for line in handles)
        + f"{_stub_result(function.returns)}"
        "}\n"
    )


def link_stubs(registry: Registry) -> str:
    """Renders a definition for each declared function without an implementation."""
    of_headers = {h: [i for i in h.items if isinstance(i, Function) and i.outcome == STUB] for h in registry.headers}
    includes = sorted(h.path for h, functions in of_headers.items() if functions)
    stubs = [_stub(f, h.title, registry) for h, functions in of_headers.items() for f in functions]
    return "\n".join(
        [
            "// Link stubs: declared functions without an implementation. Each returns E_NOTIMPL, or\n"
            "// nothing at all where it returns no HRESULT, leaves its handles null, and logs its first call.\n"
            f"{_SLASHES}",
            "// clang-format off",
            '#include "base/log.h"\n',
            *[f"#include <{path}>" for path in includes],
            "\nusing xblshim::base::log_not_implemented;\n",
            *stubs,
        ]
    )


def available_features(registry: Registry) -> list[str]:
    """Returns the available parts of the game runtime: those with at least half of their functions no stubs."""
    parts = registry.find("XGameRuntimeFeature")
    assert isinstance(parts, Enum)
    # XError, XGame and the others are names of headers; XAccessibility's functions have other prefixes.
    outcomes = {h.path: [i.outcome for i in h.items if isinstance(i, Function)] for h in registry.headers}
    return [
        part.name
        for part in parts.enumerators
        if (found := outcomes[f"{part.name}.h"]) and 2 * found.count(STUB) <= len(found)
    ]


def features(registry: Registry) -> str:
    """Renders ``available_features``, for XGameRuntimeIsFeatureAvailable."""
    rows = "".join(f"    XGameRuntimeFeature::{name},\n" for name in available_features(registry))
    return f"{_SLASHES}constexpr XGameRuntimeFeature available_features[] = {{\n{rows}}};\n"


def _c_string(text: str) -> str:
    escaped = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def hresult_table(registry: Registry) -> str:
    """Renders rows ``{value, name, meaning, remedy},`` ordered by value, with one name for each value."""
    rows = [
        f"{{{r.hex}u, {_c_string(r.name)}, {_c_string(r.meaning)}, {_c_string(r.remedy)}}},\n"
        for r in sorted(registry.hresults, key=lambda r: r.value)
    ]
    return f"{_SLASHES}// {{value, name, meaning, what to do}}, sorted by value.\n" + "".join(rows)


def render_exports(registry: Registry) -> dict[str, str]:
    """Returns the export lists, link stubs and the table of HRESULTs, by their paths in the source tree."""
    return {
        "src/exports/xblshim.map": version_script(registry),
        "src/exports/xblshim.def": definition_file(registry),
        "src/exports/xblshim.symbols": symbol_list(registry),
        **{f"src/exports/aliases/{name}.def": forwards(registry, name) for name in ALIASES},
        "src/exports/link_stubs.cpp": link_stubs(registry),
        "src/base/rendered/hresult_table.inc": hresult_table(registry),
        "src/runtime/rendered/features.inc": features(registry),
    }
