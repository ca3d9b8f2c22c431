"""Routes for the users that users follow, block and mute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_schemas import RELATIONSHIPS, XUID, Schema, members, ref
from .operations import Call, Operation

if TYPE_CHECKING:
    from .control_state import Control

SCHEMAS: dict[str, Schema] = {
    "Relationships": members(
        {"xuid": XUID, **RELATIONSHIPS}, description="The users that a user follows, blocks and mutes."
    )
}


async def read_relationships(control: Control, call: Call) -> dict[str, Any]:
    return control.relationships.row(int(call.path["xuid"]))


async def set_relationships(control: Control, call: Call) -> dict[str, Any]:
    row = control.relationships.put(int(call.path["xuid"]), call.body)
    await control.file.save()
    return row


async def delete_relationships(control: Control, call: Call) -> None:
    control.relationships.forget(int(call.path["xuid"]))
    await control.file.save()


OPERATIONS = (
    Operation(
        "readRelationships",
        "GET",
        "/users/{xuid}/relationships",
        "The users that a user follows, blocks and mutes",
        read_relationships,
        response=ref("Relationships"),
    ),
    Operation(
        "setRelationships",
        "PUT",
        "/users/{xuid}/relationships",
        "Changes the members that the body has; titles receive the changes",
        set_relationships,
        body=members({}, RELATIONSHIPS),
        response=ref("Relationships"),
    ),
    Operation(
        "deleteRelationships",
        "DELETE",
        "/users/{xuid}/relationships",
        "They are as the definitions say again",
        delete_relationships,
    ),
)
