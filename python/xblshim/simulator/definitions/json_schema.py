"""Builds the format's JSON Schema for editors from the tables. A test compares it with the reader."""

from __future__ import annotations

from typing import Any

from .format_table import Table
from .format_tables import DOCUMENT


def definitions_schema() -> dict[str, Any]:
    """Returns the JSON Schema, draft 2020-12. Valid for TOML, too: editors read TOML's dates as strings."""
    document = _table(DOCUMENT)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "xblshim definitions",
        "description": "What a title has: achievements, statistics, leaderboards, presence, and its users. For the local service.",
        **document,
    }


def _table(table: Table) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for key, row in table.keys.items():
        default = table.default(key)
        shown = {} if default is None or default == () else {"default": default}
        properties[key] = {**row.rule.schema, "description": row.text, **shown}
    for key, inner in table.lists.items():
        properties[key] = {"type": "array", "items": _table(inner), "description": inner.text}
    for key, inner in table.singles.items():
        properties[key] = {**_table(inner), "description": inner.text}
    pairs = {key: [other] for one, two in table.together for key, other in ((one, two), (two, one))}
    return {
        "type": "object",
        "properties": properties,
        "required": table.required,
        **({"dependentRequired": pairs} if pairs else {}),
        "additionalProperties": False,
    }
