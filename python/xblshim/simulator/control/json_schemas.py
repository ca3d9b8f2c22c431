"""Schemas that several resources use, and helpers that build schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from xblshim.simulator.decimal_patterns import decimal
from xblshim.simulator.records import MAX_TITLE_ID, MAX_XUID

Schema = Mapping[str, Any]

TEXT: Schema = {"type": "string"}
NAMED: Schema = {"type": "string", "minLength": 1}
FLAG: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0, "maximum": 2**53 - 1}
PERCENT: Schema = {"type": "integer", "minimum": 0, "maximum": 100}
TIME: Schema = {"type": "string", "format": "date-time", "description": "UTC, such as 2030-01-31T12:00:00.000Z."}


XUID: Schema = {
    "type": "string",
    "pattern": f"^({decimal(MAX_XUID)})$",
    "description": "A decimal xuid, at most 2^64 - 1.",
}
TITLE_ID: Schema = {"type": "string", "pattern": f"^({decimal(MAX_TITLE_ID)})$", "description": "A decimal title id."}
SCID: Schema = {
    "type": "string",
    "minLength": 1,
    "description": "A service configuration id. Letter case carries no meaning.",
}


def ref(name: str) -> Schema:
    """Returns a reference to a schema of the document's components."""
    return {"$ref": f"#/components/schemas/{name}"}


def array_of(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def one_of(*values: str, **more: Any) -> Schema:
    """Returns a schema for one of these strings."""
    return {"type": "string", "enum": list(values), **more}


def described(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description}


def optional(schema: Schema) -> Schema:
    """Returns a schema that also allows null."""
    return {**schema, "type": [schema["type"], "null"]} if "type" in schema else {"anyOf": [schema, {"type": "null"}]}


def members(required: Mapping[str, Schema] = {}, may: Mapping[str, Schema] = {}, **more: Any) -> Schema:
    """Returns a schema for an object with exactly these members; those in `may` are optional."""
    return {
        "type": "object",
        "properties": {**required, **may},
        "required": list(required),
        "additionalProperties": False,
        **more,
    }


def former(name: str, schema: Schema) -> Schema:
    """Returns the schema of a member that repeats member ``name`` under its former name."""
    return {**schema, "deprecated": True, "description": f"The former name of `{name}`."}


DEFINITIONS_TEXT = members({"format": one_of("toml", "json"), "text": TEXT})
"""Definitions as TOML or JSON text."""


def resolved(schema: Schema, components: Mapping[str, Schema]) -> dict[str, Any]:
    """Returns the schema with each `$ref` replaced by its component. Components must not contain themselves."""

    def walk(value: Any) -> Any:
        if isinstance(value, Mapping):
            if "$ref" in value:
                return walk(components[str(value["$ref"]).rpartition("/")[2]])
            return {key: walk(inner) for key, inner in value.items()}
        if isinstance(value, list | tuple):
            return [walk(inner) for inner in value]
        return value

    found: dict[str, Any] = walk(schema)
    return found


SCHEMAS: Mapping[str, Schema] = {
    "Error": {
        "type": "object",
        "properties": {
            "error": described(TEXT, "A sentence with the remedy."),
            "code": described(TEXT, "A short name of the error, in kebab case."),
            "details": array_of({"type": "object"}, description="Every error, where there are several."),
        },
        "required": ["error", "code"],
    },
    "Problem": members(
        {
            "where": described(TEXT, "The entry, such as `achievement 2 (id '7')`; empty for the whole document."),
            "key": described(TEXT, "The key; empty for the entry itself."),
            "message": described(TEXT, "A sentence."),
            "remedy": described(TEXT, "A sentence that says what to do."),
        },
        {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
        description="One error or one warning of a definitions document or a scenario.",
    ),
    "AchievementRow": members(
        {
            "xuid": XUID,
            "scid": SCID,
            "titleId": TITLE_ID,
            "id": NAMED,
            "name": optional(TEXT),
            "percentComplete": PERCENT,
            "timeUnlocked": optional(TIME),
            "timeUpdated": optional(TIME),
        },
        {
            "progressState": one_of("NotStarted", "InProgress", "Achieved"),
            "description": TEXT,
            "lockedDescription": TEXT,
            "gamerscore": COUNT,
            "secret": FLAG,
            "defined": described(FLAG, "Whether a definition names it; otherwise its first update made it."),
            "icon": described(TEXT, "A URL."),
        },
        description="One achievement of one user.",
    ),
}


_USERS: Schema = array_of(XUID, maxItems=10_000)
RELATIONSHIPS: Mapping[str, Schema] = {
    "friends": described(_USERS, "The social group People."),
    "favorites": described(_USERS, "The social group Favorites."),
    "blocked": described(_USERS, "The avoid list."),
    "muted": described(_USERS, "The mute list."),
    "friendRequests": described(COUNT, "How many friend requests wait for the user."),
}
"""The relationships that were set for a user."""
