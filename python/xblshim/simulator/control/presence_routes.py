"""Routes for the presence of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_schemas import FLAG, NAMED, TEXT, TIME, TITLE_ID, XUID, Schema, array_of, described, members, one_of, ref
from .operations import Call, Operation

if TYPE_CHECKING:
    from .control_state import Control

_TEXT = described(TEXT, "The rich presence text, resolved; empty: none.")
_TITLE = members({"titleId": TITLE_ID, "name": TEXT, "active": FLAG, "text": _TEXT, "timeUpdated": TIME})

SCHEMAS: dict[str, Schema] = {
    "Presence": members(
        {
            "xuid": XUID,
            "state": one_of("Online", "Away", "Offline"),
            "device": NAMED,
            "titles": array_of(_TITLE),
        },
        description="Where a user is. It is kept while the service runs.",
    )
}


async def list_presence(control: Control, call: Call) -> list[Any]:
    known = control.users.known(await control.all_records())
    return [control.presence.row(xuid) for xuid in dict.fromkeys([*known, *control.presence.users])]


async def read_presence(control: Control, call: Call) -> dict[str, Any]:
    return control.presence.row(int(call.path["xuid"]))


async def set_presence(control: Control, call: Call) -> dict[str, Any]:
    title_id = call.body.get("titleId")
    return control.presence.put(
        int(call.path["xuid"]),
        int(title_id) if title_id is not None else None,
        active=call.body["active"],
        text=call.body.get("text", ""),
    )


async def delete_presence(control: Control, call: Call) -> None:
    control.presence.forget(int(call.path["xuid"]))


OPERATIONS = (
    Operation(
        "listPresence",
        "GET",
        "/presence",
        "The presence of all users",
        list_presence,
        response=array_of(ref("Presence")),
    ),
    Operation(
        "readPresence", "GET", "/users/{xuid}/presence", "A user's presence", read_presence, response=ref("Presence")
    ),
    Operation(
        "setPresence",
        "PUT",
        "/users/{xuid}/presence",
        "Sets where a user is; titles receive the change",
        set_presence,
        body=members(
            {"active": described(FLAG, "Whether the user is in the title, or has left it.")},
            {"titleId": described(TITLE_ID, "Left out: that of the first definitions."), "text": _TEXT},
        ),
        response=ref("Presence"),
    ),
    Operation(
        "deletePresence", "DELETE", "/users/{xuid}/presence", "The user is in no title any more", delete_presence
    ),
)
