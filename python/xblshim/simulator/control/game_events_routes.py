"""Routes for in-game events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.simulator.wire_format import timestamp

from .json_schemas import COUNT, NAMED, SCID, TEXT, TITLE_ID, XUID, Schema, array_of, described, members, ref
from .operations import Call, Operation
from .service_game_events import event_of, row_of

if TYPE_CHECKING:
    from .control_state import Control

MOST_ROWS = 1000
DEFAULT_ROWS = 100
_NAME: Schema = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_]{0,99}$"}
_MEMBERS: Schema = {"type": "object"}
PARTS: dict[str, Schema] = {"dimensions": _MEMBERS, "measurements": _MEMBERS}

SCHEMAS: dict[str, Schema] = {
    "GameEvent": members(
        {
            "number": described(COUNT, "From 1; it grows with each event."),
            "time": described(TEXT, "As the title wrote it."),
            "xuid": XUID,
            "scid": SCID,
            "titleId": TITLE_ID,
            "name": NAMED,
            **PARTS,
        },
        description="An in-game event, as XblEventsWriteInGameEvent wrote it.",
    )
}


async def list_game_events(control: Control, call: Call) -> list[Any]:
    xuid, scid, after = (call.query.get(name) for name in ("xuid", "scid", "after"))
    found = control.game_events.select(
        int(xuid) if xuid is not None else None,
        scid.lower() if scid is not None else None,
        call.query.get("name"),
        after or 0,
    )
    limit = call.query.get("limit", DEFAULT_ROWS)
    return [row_of(one) for one in (found[:limit] if after is not None else found[-limit:])]


async def send_game_event(control: Control, call: Call) -> dict[str, Any]:
    scid = call.body["scid"].lower()
    title_id = control.titles.title_id(scid) or 0
    row = {"titleId": str(title_id), **call.body, "time": timestamp(control.service.now())}
    return row_of(await control.game_events.send(event_of(row)))


async def forget_game_events(control: Control, call: Call) -> None:
    control.game_events.forget()


OPERATIONS = (
    Operation(
        "listGameEvents",
        "GET",
        "/game-events",
        "The newest in-game events, in their order; with `after` the first ones behind that number",
        list_game_events,
        query={
            "xuid": XUID,
            "scid": SCID,
            "name": described(NAMED, "In any letter case."),
            "after": COUNT,
            "limit": {"type": "integer", "minimum": 1, "maximum": MOST_ROWS},
        },
        response=array_of(ref("GameEvent")),
    ),
    Operation(
        "sendGameEvent",
        "POST",
        "/game-events",
        "Does what an in-game event of a title does: statistics and achievements follow it",
        send_game_event,
        body=members({"xuid": XUID, "scid": SCID, "name": _NAME}, {"titleId": TITLE_ID, **PARTS}),
        response=ref("GameEvent"),
    ),
    Operation("forgetGameEvents", "DELETE", "/game-events", "Forgets all in-game events", forget_game_events),
)
