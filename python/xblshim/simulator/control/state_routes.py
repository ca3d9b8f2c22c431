"""Routes that export and import everything as one JSON document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .game_events_routes import PARTS
from .json_schemas import (
    DEFINITIONS_TEXT,
    FLAG,
    NAMED,
    PERCENT,
    RELATIONSHIPS,
    SCID,
    TEXT,
    TIME,
    TITLE_ID,
    XUID,
    Schema,
    array_of,
    members,
    optional,
    ref,
)
from .operations import Call, Operation
from .statistics_routes import VALUE
from .whole_state import apply_state, collect_state

if TYPE_CHECKING:
    from .control_state import Control

MOST_STATE = 64 << 20
"""The longest imported document in bytes."""

STATE: Schema = members(
    {
        "version": {"type": "integer", "const": 1},
        "users": array_of(members({"xuid": XUID}, {"gamertag": optional(NAMED), "picture": TEXT, "signedIn": FLAG})),
        "definitions": array_of(DEFINITIONS_TEXT),
        "progress": array_of(
            members(
                {"xuid": XUID, "scid": SCID, "id": NAMED, "titleId": TITLE_ID, "percentComplete": PERCENT},
                {"timeUnlocked": optional(TIME), "timeUpdated": optional(TIME)},
            )
        ),
    },
    {
        "statistics": array_of(
            members({"xuid": XUID, "scid": SCID, "name": NAMED, "value": VALUE}, {"timeUpdated": optional(TIME)})
        ),
        "presence": array_of(
            members({"xuid": XUID, "titleId": TITLE_ID, "active": FLAG}, {"text": TEXT, "timeUpdated": optional(TIME)})
        ),
        "relationships": array_of(members({"xuid": XUID}, RELATIONSHIPS)),
        "gameEvents": array_of(
            members({"xuid": XUID, "scid": SCID, "name": NAMED}, {"time": TEXT, "titleId": TITLE_ID, **PARTS})
        ),
        "settings": {"type": "object"},
    },
    description="Everything that the service holds.",
)
SCHEMAS: dict[str, Schema] = {"State": STATE}


async def export_state(control: Control, call: Call) -> dict[str, Any]:
    return await collect_state(control)


async def import_state(control: Control, call: Call) -> dict[str, Any]:
    await apply_state(control, call.body)
    return await collect_state(control)


OPERATIONS = (
    Operation("exportState", "GET", "/state", "Exports everything", export_state, response=ref("State")),
    Operation(
        "importState",
        "PUT",
        "/state",
        "Replaces everything",
        import_state,
        body=ref("State"),
        response=ref("State"),
        errors={422: "Definitions in it have errors; `details` has all of them."},
        most_body=MOST_STATE,
    ),
)
