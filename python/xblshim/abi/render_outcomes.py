"""Renders the page of outcomes in ``docs/reference/``: what each exported function does for a title."""

from __future__ import annotations

from .registry_model import HARMLESS, STUB, WORKS, Function, Header, Registry

PAGE = "outcomes.md"

_SPECIAL = {
    "nothing": "does nothing",
    "registers": "a token; the callback is never called",
    "unregisters": "true for a registered token",
    "closes": "closes the handle",
    "size": "the size of the text",
    "text": "a placeholder text that no store accepts",
}


def outcomes(registry: Registry, note: str) -> str:
    """Renders the page."""
    functions = registry.exports()
    counts = {outcome: sum(f.outcome == outcome for f in functions) for outcome in (WORKS, HARMLESS, STUB)}
    lines = [
        note,
        "",
        "# What each function does",
        "",
        f"All {len(functions)} functions that the library exports. Three outcomes are possible:",
        "",
        f"* **works** ({counts[WORKS]}): the function does what the GDK's does.",
        f"* **harmless** ({counts[HARMLESS]}): the function checks its arguments and returns what a PC without the feature returns, so a "
        "title goes on. The last column has this value. For a function that begins a call it is the call's result.",
        f"* **stub** ({counts[STUB]}): the function returns `E_NOTIMPL` (or null, 0, false), sets its handles to null, and logs that once.",
        "",
        "[`xblshim surface`](../surface.md) lists the functions that a program uses, with their outcomes.",
        "",
    ]
    for header in registry.headers:
        rows = [_row(item) for item in header.items if isinstance(item, Function)]
        if rows:
            lines += [*_title(header), "| function | outcome | result |", "|---|---|---|", *rows, ""]
    return "\n".join(lines)


def _title(header: Header) -> list[str]:
    return [f"## {header.path}", "", f"{header.title[0].upper()}{header.title[1:]}.", ""]


def _row(function: Function) -> str:
    return f"| `{function.name}` | {function.outcome} | {result_of(function)} |"


def result_of(function: Function) -> str:
    """Returns the result of a harmless function or a stub as Markdown. Empty when the function works."""
    if function.outcome == STUB:
        return "`E_NOTIMPL`" if function.returns == "HRESULT" else ""
    if not function.fixed_result:
        return ""
    return _SPECIAL.get(function.fixed_result, f"`{function.fixed_result}`")
