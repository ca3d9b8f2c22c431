"""Routes for the journal: every request of the titles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from xblshim.simulator.journal.request_journal import MOST_ENTRIES, MOST_LISTED, parse_filter
from xblshim.simulator.request_facts import OPERATIONS as REQUESTS

from .json_schemas import (
    COUNT,
    FLAG,
    NAMED,
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
    one_of,
    optional,
    ref,
)
from .operations import Call, ControlError, NoSuchThing, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xblshim.simulator.journal.entry import Entry

    from .control_state import Control

JSON_LINES = "application/jsonl"
_FILTER: dict[str, Schema] = {
    "xuid": XUID,
    "titleId": TITLE_ID,
    "scid": SCID,
    "path": described(NAMED, "A part of the path with its query."),
    "method": NAMED,
    "operation": one_of(*REQUESTS),
    "achievement": described(NAMED, "The id of an achievement that the request names."),
    "status": {
        "type": "string",
        "pattern": "^([0-9]{1,3}|[1-9][xX]{2})$",
        "description": "A status, 5xx for a hundred of them, 0 for a connection that was closed.",
    },
    "fault": described(NAMED, "A fault's id, or `any`."),
    "rateLimit": one_of("burst", "sustained", "any"),
    "since": TIME,
    "after": described(COUNT, "Entries with a higher number, the oldest first."),
}
_DETAILS = {"details": described(FLAG, "With headers and bodies, secrets left out.")}
_LIMIT: Schema = {
    "type": "integer",
    "minimum": 1,
    "maximum": MOST_LISTED,
    "description": "Without `after` the newest entries are chosen; they are listed in order. 100 by default.",
}
_MESSAGE = members({"headers": {"type": "object", "additionalProperties": TEXT}, "body": TEXT})

SCHEMAS: dict[str, Schema] = {
    "JournalEntry": members(
        {
            "number": COUNT,
            "time": TIME,
            "xuid": optional(XUID),
            "titleId": optional(TITLE_ID),
            "scid": optional(SCID),
            "method": NAMED,
            "path": described(TEXT, "With its query."),
            "operation": one_of(*REQUESTS),
            "parameters": described({"type": "object"}, "An update's achievements, or the query and the body."),
            "asked": former("parameters", {"type": "object"}),
            "status": described(COUNT, "0 where the connection was closed without a response."),
            "milliseconds": {"type": "number", "minimum": 0},
            "correlation": described(TEXT, "The response's header X-XblCorrelationId."),
        },
        {
            "fault": described(TEXT, "The fault that was applied: an id, a step's name, `network` or `rate-limit`."),
            "rateLimit": members(
                {
                    "type": one_of("burst", "sustained"),
                    "currentRequests": COUNT,
                    "maxRequests": COUNT,
                    "periodInSeconds": COUNT,
                    "retryAfter": COUNT,
                    "refused": FLAG,
                },
                description="The limit that the real service applies to this request.",
            ),
            "request": _MESSAGE,
            "response": _MESSAGE,
        },
    )
}


def _chosen(control: Control, query: Mapping[str, Any], *, all_of_them: bool = False) -> tuple[list[Entry], bool]:
    """Returns the entries that a query selects, and whether it requests details."""
    parameters = {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in query.items()}
    try:
        chosen, limit, details = parse_filter(parameters)
    except ValueError as error:
        raise ControlError(400, "bad-request", str(error)) from None
    return control.traffic.journal.select(chosen, None if all_of_them and "limit" not in parameters else limit), details


async def read_journal(control: Control, call: Call) -> Response | list[dict[str, Any]]:
    if JSON_LINES in call.request.headers.get("accept", ""):
        return await export_journal(control, call)
    entries, details = _chosen(control, call.query)
    return [entry.document(details=details) for entry in entries]


async def export_journal(control: Control, call: Call) -> Response:
    entries, details = _chosen(control, call.query, all_of_them=True)
    text = "".join(json.dumps(entry.document(details=details), separators=(",", ":")) + "\n" for entry in entries)
    return Response(text, media_type=JSON_LINES, headers={"cache-control": "no-store"})


async def read_entry(control: Control, call: Call) -> dict[str, Any]:
    entry = control.traffic.journal.entry(int(call.path["number"]))
    if entry is None:
        raise NoSuchThing(f"The journal has no entry {call.path['number']}. It keeps the newest {MOST_ENTRIES}.")
    return entry.document(details=True)


async def clear_journal(control: Control, call: Call) -> None:
    control.traffic.journal.clear()


OPERATIONS = (
    Operation(
        "readJournal",
        "GET",
        "/journal",
        "The requests of the titles",
        read_journal,
        query={**_FILTER, "limit": _LIMIT, **_DETAILS},
        response=array_of(ref("JournalEntry")),
        response_types={JSON_LINES: {"type": "string"}},
    ),
    Operation(
        "exportJournal",
        "GET",
        "/journal.jsonl",
        "The same as JSON lines; all entries where no limit is given",
        export_journal,
        query={**_FILTER, "limit": _LIMIT, **_DETAILS},
        response_types={JSON_LINES: {"type": "string"}},
    ),
    Operation(
        "readJournalEntry",
        "GET",
        "/journal/{number}",
        "One request, with headers and bodies",
        read_entry,
        response=ref("JournalEntry"),
        path_schemas={"number": {"type": "string", "pattern": "^[0-9]{1,15}$"}},
        errors={404: "The journal has no such entry, or no longer."},
    ),
    Operation("clearJournal", "DELETE", "/journal", "Empties the journal", clear_journal),
)
