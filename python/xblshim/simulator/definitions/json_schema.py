"""The format as a JSON Schema, for editors. Made of the tables; a test compares it with the reader."""

from __future__ import annotations

from typing import Any

from xblshim.simulator.title_world import TABLES

from .format_tables import DOCUMENT, Table

WORLD: dict[str, Any] = {
    **{key: {"type": "array", "items": {"type": "object"}} for key in TABLES if key != "presence"},
    "presence": {"type": "object"},
}
"""The tables of the services beside achievements: `title_world.py` has their keys."""


def definitions_schema() -> dict[str, Any]:
    """JSON Schema, draft 2020-12. For TOML as well: editors read TOML's dates as texts."""
    document = _table(DOCUMENT)
    document["properties"] |= WORLD
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "xblshim definitions",
        "description": "Which achievements a title has, for the local achievements service.",
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
    return {
        "type": "object",
        "properties": properties,
        "required": table.required,
        "additionalProperties": False,
    }
