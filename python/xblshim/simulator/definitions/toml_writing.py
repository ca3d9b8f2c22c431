"""Writes a definitions document as TOML. Supports the format's values: strings, numbers, flags, arrays of strings, and arrays of tables."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def to_toml(document: Mapping[str, Any]) -> str:
    """Returns the text; parsing it gives the same document."""
    return "\n".join(_lines(document, "")) + "\n"


def _lines(table: Mapping[str, Any], prefix: str) -> list[str]:
    lines = [
        f"{key} = {_value(value)}"
        for key, value in table.items()
        if not _is_tables(value) and not isinstance(value, Mapping)
    ]
    for key, value in table.items():
        if isinstance(value, Mapping):
            lines += ["", f"[{prefix}{key}]", *_lines(value, f"{prefix}{key}.")]
    for key, value in table.items():
        if _is_tables(value):
            name = f"{prefix}{key}"
            for entry in value:
                lines += ["", f"[[{name}]]", *_lines(entry, f"{name}.")]
    return lines


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(entry, Mapping) for entry in value)


def _value(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(_value(item) for item in value)}]"
    # A JSON string is a valid TOML string except for DEL. json.dumps escapes lone surrogates.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
