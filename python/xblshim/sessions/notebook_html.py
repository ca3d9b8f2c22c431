"""Renders results as HTML tables for notebooks (`_repr_html_`). Every text is escaped, and nothing is loaded from a URL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from html import escape
from typing import Any, cast


def table(caption: str, rows: Mapping[str, object]) -> str:
    """Renders two columns, names and values. Rows without a value are left out."""
    body = "".join(
        f'<tr><th style="text-align:left">{escape(name.replace("_", " "))}</th>'
        f'<td style="text-align:left">{escape(_text(value))}</td></tr>'
        for name, value in rows.items()
        if value not in (None, "", ())
    )
    return f"<table><caption>{escape(caption)}</caption>{body}</table>"


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(_text, value))
    if isinstance(value, datetime):
        return value.isoformat(" ")
    return f"{value:g}" if isinstance(value, float) else str(value)


class NotebookTable:
    """A dataclass that a notebook shows as a table of its members."""

    __slots__ = ()

    def _html_rows(self) -> Mapping[str, object]:
        return {field.name: getattr(self, field.name) for field in fields(cast(Any, self))}

    def _repr_html_(self) -> str:
        return table(type(self).__name__, self._html_rows())
