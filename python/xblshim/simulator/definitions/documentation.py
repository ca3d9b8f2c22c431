"""Renders the format as Markdown tables for docs/definitions.md."""

from __future__ import annotations

from .format_table import Table
from .format_tables import DOCUMENT, tables


def format_tables() -> str:
    """Returns a Markdown table with every key for each kind of table."""
    parts = []
    for name, table in tables():
        heading = f"`{_header(name, table)}`" if name else "The document"
        rows = [
            f"| `{key}` | {row.rule.shown} | {_default(table, key)} | {row.text} |" for key, row in table.keys.items()
        ]
        lists = [
            f"| `[[{f'{name}.{key}'.lstrip('.')}]]` | tables | none | {inner.text} |"
            for key, inner in table.lists.items()
        ] + [f"| `[{key}]` | table | none | {inner.text} |" for key, inner in table.singles.items()]
        parts.append(
            "\n".join([f"### {heading}", "", "| key | value | default | meaning |", "|---|---|---|---|", *rows, *lists])
        )
    return "\n\n".join(parts) + "\n"


def _header(name: str, table: Table) -> str:
    return f"[{name}]" if table in DOCUMENT.singles.values() else f"[[{name}]]"


def _default(table: Table, key: str) -> str:
    if key in table.required:
        return "required"
    default = table.default(key)
    if default is None or default in ("", ()):
        return "none"
    return f"`{str(default).lower() if isinstance(default, bool) else default}`"
