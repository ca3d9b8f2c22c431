"""The table of results for Python."""

from __future__ import annotations

from .registry_model import Registry


def render_hresults(registry: Registry) -> str:
    """A module with ``TABLE``: (value, name, meaning, remedy), sorted by value."""
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
