"""Named snapshots of the state."""

from __future__ import annotations

from .json_schemas import COUNT, NAMED, TIME, Schema, array_of, members, ref
from .operations import Operation, not_built

SCHEMAS: dict[str, Schema] = {
    "Snapshot": members({"name": NAMED, "takenAt": TIME, "achievements": COUNT, "users": COUNT, "bytes": COUNT})
}
_UNKNOWN = {404: "There is no such snapshot."}

OPERATIONS = (
    Operation("listSnapshots", "GET", "/snapshots", "All snapshots", not_built, answer=array_of(ref("Snapshot"))),
    Operation(
        "readSnapshot",
        "GET",
        "/snapshots/{name}",
        "A snapshot's state",
        not_built,
        answer=ref("State"),
        errors=_UNKNOWN,
    ),
    Operation(
        "takeSnapshot",
        "PUT",
        "/snapshots/{name}",
        "Takes a snapshot, and replaces one of that name",
        not_built,
        answer=ref("Snapshot"),
    ),
    Operation("deleteSnapshot", "DELETE", "/snapshots/{name}", "Deletes a snapshot", not_built, errors=_UNKNOWN),
    Operation(
        "restoreSnapshot",
        "POST",
        "/snapshots/{name}/restore",
        "Replaces the state by a snapshot; titles receive the changes as events",
        not_built,
        answer=ref("Snapshot"),
        errors=_UNKNOWN,
    ),
)
