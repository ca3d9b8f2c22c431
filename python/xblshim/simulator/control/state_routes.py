"""Export and import of everything as one JSON document."""

from __future__ import annotations

from .json_schemas import (
    FLAG,
    NAMED,
    PERCENT,
    SCID,
    TEXT,
    TIME,
    TITLE_ID,
    XUID,
    Schema,
    array_of,
    members,
    one_of,
    optional,
    ref,
)
from .operations import Operation, not_built

MOST_STATE = 64 << 20
"""Bytes of an imported document."""

SCHEMAS: dict[str, Schema] = {
    "State": members(
        {
            "version": {"type": "integer", "const": 1},
            "users": array_of(
                members({"xuid": XUID}, {"gamertag": optional(NAMED), "picture": TEXT, "signedIn": FLAG})
            ),
            "definitions": array_of(members({"format": one_of("toml", "json"), "text": TEXT})),
            "progress": array_of(
                members(
                    {"xuid": XUID, "scid": SCID, "id": NAMED, "titleId": TITLE_ID, "percentComplete": PERCENT},
                    {"timeUnlocked": optional(TIME), "timeUpdated": optional(TIME)},
                )
            ),
        },
        {"settings": {"type": "object"}},
        description="Everything that the service holds.",
    )
}

OPERATIONS = (
    Operation("exportState", "GET", "/state", "Exports everything", not_built, answer=ref("State")),
    Operation(
        "importState",
        "PUT",
        "/state",
        "Replaces everything",
        not_built,
        body=ref("State"),
        answer=ref("State"),
        errors={422: "Definitions in it have errors; `details` has all of them."},
        most_body=MOST_STATE,
    ),
)
