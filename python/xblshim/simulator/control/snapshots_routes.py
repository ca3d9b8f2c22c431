"""Routes for named snapshots of the state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_schemas import COUNT, NAMED, TIME, Schema, array_of, members, ref
from .operations import Call, ControlError, Operation
from .schema_check import checker
from .state_routes import STATE
from .whole_state import apply_state, collect_state

if TYPE_CHECKING:
    from .control_state import Control

SCHEMAS: dict[str, Schema] = {
    "Snapshot": members(
        {"name": NAMED, "takenAt": TIME, "achievements": COUNT, "statistics": COUNT, "users": COUNT, "bytes": COUNT}
    )
}
_UNKNOWN = {404: "There is no such snapshot."}


async def list_snapshots(control: Control, call: Call) -> list[Any]:
    return await control.snapshots.rows()


async def read_snapshot(control: Control, call: Call) -> dict[str, Any]:
    return await control.snapshots.get(call.path["name"])


async def take_snapshot(control: Control, call: Call) -> dict[str, Any]:
    row = await control.snapshots.put(call.path["name"], await collect_state(control), control.service.now())
    control.events.publish("snapshot", row)
    return row


async def delete_snapshot(control: Control, call: Call) -> None:
    await control.snapshots.delete(call.path["name"])
    control.events.publish("snapshot", {"name": call.path["name"], "deleted": True})


async def restore_snapshot(control: Control, call: Call) -> dict[str, Any]:
    name = call.path["name"]
    row = await control.snapshots.row(name)
    state = await control.snapshots.get(name)
    try:
        checker(STATE, f"The snapshot {name}")(state)
    except ControlError as error:  # the file was edited
        raise ControlError(409, "unreadable", f"{error} Correct its file, or delete it.") from None
    await apply_state(control, state)
    control.service.log("info", f"The snapshot {name} was restored: {row['achievements']} achievements.")
    control.events.publish("snapshot", {**row, "restored": True})
    return row


OPERATIONS = (
    Operation(
        "listSnapshots", "GET", "/snapshots", "All snapshots", list_snapshots, response=array_of(ref("Snapshot"))
    ),
    Operation(
        "readSnapshot",
        "GET",
        "/snapshots/{name}",
        "A snapshot's state",
        read_snapshot,
        response=ref("State"),
        errors=_UNKNOWN,
    ),
    Operation(
        "takeSnapshot",
        "PUT",
        "/snapshots/{name}",
        "Takes a snapshot, and replaces one of that name",
        take_snapshot,
        response=ref("Snapshot"),
    ),
    Operation("deleteSnapshot", "DELETE", "/snapshots/{name}", "Deletes a snapshot", delete_snapshot, errors=_UNKNOWN),
    Operation(
        "restoreSnapshot",
        "POST",
        "/snapshots/{name}/restore",
        "Replaces the state by a snapshot; titles receive the changes as events",
        restore_snapshot,
        response=ref("Snapshot"),
        errors={**_UNKNOWN, 409: "The snapshot's file was changed.", 422: "Its definitions have errors."},
    ),
)
