"""Routes for the outbox of the service's state folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .json_schemas import (
    COUNT,
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
    described,
    former,
    members,
    optional,
    ref,
)
from .operations import Call, Operation

if TYPE_CHECKING:
    from .control_state import Control

SCHEMAS: dict[str, Schema] = {
    "WaitingUpdate": members(
        {
            "service": described(TEXT, "The service that it is for, as the configuration names it."),
            "sandbox": TEXT,
            "xuid": XUID,
            "titleId": TITLE_ID,
            "scid": SCID,
            "id": NAMED,
            "percentComplete": PERCENT,
            "firstStored": TIME,
            "lastStored": TIME,
            "attempts": COUNT,
            "refused": described(FLAG, "The service refused it: it is kept, and not posted again by itself."),
            "problem": described(TEXT, "Of the last attempt; empty before the first."),
            "reason": described(TEXT, "Why this service can't post it, with the remedy; empty where it can."),
        }
    ),
    "QuarantinedFile": members(
        {
            "path": TEXT,
            "readable": described(COUNT, "How many updates can be read in it."),
            "leftOut": described(COUNT, "How many can't."),
        },
        description="A file that could not be used as the outbox. `xblshim outbox recover` puts its updates back.",
    ),
    "Outbox": members(
        {
            "path": described(TEXT, "The file; empty where this service has no outbox."),
            "waiting": COUNT,
            "refused": COUNT,
            "since": described(optional(TIME), "When the oldest that waits was stored."),
            "rows": array_of(ref("WaitingUpdate")),
            "more": described(COUNT, "How many rows there are beside these."),
            "quarantined": array_of(ref("QuarantinedFile")),
        }
    ),
    "Posted": members(
        {
            "posted": COUNT,
            "refused": COUNT,
            "waiting": described(COUNT, "How many updates remain in the outbox."),
            "left": former("waiting", COUNT),
            "reason": described(TEXT, "Why they remain; empty when none does."),
        }
    ),
}

_NONE: dict[str, Any] = {
    "path": "",
    "waiting": 0,
    "refused": 0,
    "since": None,
    "rows": [],
    "more": 0,
    "quarantined": [],
}


async def read_outbox(control: Control, call: Call) -> dict[str, Any]:
    return _NONE if control.outbox is None else await control.outbox.summary()


async def post_outbox(control: Control, call: Call) -> dict[str, Any]:
    if control.outbox is None:
        return {"posted": 0, "refused": 0, "waiting": 0, "left": 0, "reason": ""}
    result = await control.outbox.post()
    if control.events.listened:
        control.events.publish("outbox", await control.outbox.summary())
    return result


OPERATIONS = (
    Operation(
        "readOutbox",
        "GET",
        "/outbox",
        "Updates that wait in the state folder's outbox, since when, and files that were quarantined",
        read_outbox,
        response=ref("Outbox"),
    ),
    Operation(
        "postOutbox",
        "POST",
        "/outbox/post",
        "Posts what waits for this service, as far as the rate limits allow",
        post_outbox,
        response=ref("Posted"),
    ),
)
