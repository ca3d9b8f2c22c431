"""Faults: requests that are answered wrongly on purpose."""

from __future__ import annotations

from .json_schemas import (
    COUNT,
    FLAG,
    NAMED,
    SCID,
    TEXT,
    TITLE_ID,
    XUID,
    Schema,
    array_of,
    described,
    members,
    one_of,
    ref,
)
from .operations import Operation, not_built

_POSITIVE: Schema = {"type": "number", "exclusiveMinimum": 0}

_MATCH = members(
    {},
    {
        "path": described(NAMED, "A part of the path."),
        "method": described(NAMED, "An HTTP method."),
        "xuid": XUID,
        "titleId": TITLE_ID,
        "scid": SCID,
        "achievement": described(NAMED, "An achievement's id."),
    },
)
_ACTION = members(
    {},
    {
        "status": {"type": "integer", "minimum": 100, "maximum": 999},
        "delay": described({"type": "number", "minimum": 0}, "Seconds before the answer."),
        "drop": described(FLAG, "Closes the connection without an answer."),
        "half": described(FLAG, "Closes the connection in the middle of the answer."),
        "bytesPerSecond": {"type": "integer", "minimum": 1},
        "contentType": TEXT,
        "retryAfter": {
            "description": "Seconds, an HTTP date, or the seconds from now with the form in which they are written.",
            "anyOf": [
                {"type": "integer", "minimum": 0},
                TEXT,
                members({"in": {"type": "integer", "minimum": 0}}, {"as": one_of("seconds", "date")}),
            ],
        },
        "headers": {"type": "object", "additionalProperties": TEXT},
        "body": TEXT,
    },
)

SCHEMAS: dict[str, Schema] = {
    "NewFault": members(
        {"action": _ACTION},
        {
            "match": _MATCH,
            "share": described({"type": "number", "minimum": 0, "maximum": 1}, "The share of requests that it meets."),
            "times": described({"type": "integer", "minimum": 1}, "How many requests it meets."),
            "seconds": described(_POSITIVE, "How long it is there."),
        },
    ),
    "Fault": members(
        {"id": NAMED, "match": _MATCH, "action": _ACTION, "met": described(COUNT, "How many requests it has met.")},
        {
            "share": {"type": "number", "minimum": 0, "maximum": 1},
            "times": {"type": "integer", "minimum": 1},
            "seconds": _POSITIVE,
        },
    ),
}

OPERATIONS = (
    Operation("listFaults", "GET", "/faults", "All faults", not_built, answer=array_of(ref("Fault"))),
    Operation("addFault", "POST", "/faults", "Adds a fault", not_built, body=ref("NewFault"), answer=ref("Fault")),
    Operation("clearFaults", "DELETE", "/faults", "Removes all faults", not_built),
    Operation(
        "deleteFault", "DELETE", "/faults/{id}", "Removes a fault", not_built, errors={404: "There is no such fault."}
    ),
)
