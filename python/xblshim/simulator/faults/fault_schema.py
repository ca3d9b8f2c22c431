"""JSON Schemas of faults and scenarios, for the control API's document and for editors."""

from __future__ import annotations

from typing import Any

from xblshim.simulator.request_facts import OPERATIONS

from .fault_reader import LONGEST, MOST_TIMES

Schema = dict[str, Any]


def _table(properties: dict[str, Schema], *required: str, description: str = "") -> Schema:
    schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    if required:
        schema["required"] = list(required)
    if description:
        schema["description"] = description
    return schema


def _text(description: str) -> Schema:
    return {"type": "string", "minLength": 1, "description": description}


def _seconds(description: str) -> Schema:
    return {"type": "number", "minimum": 0, "maximum": LONGEST, "description": description}


def _flag(description: str) -> Schema:
    return {"type": "boolean", "description": description}


def _identifier(description: str, most: int) -> Schema:
    return {
        "description": description,
        "anyOf": [
            {"type": "string", "pattern": "^(0|[1-9][0-9]{0,19}|0[xX][0-9a-fA-F]{1,16})$"},
            {"type": "integer", "minimum": 1, "maximum": most},
        ],
    }


MATCH = _table(
    {
        "path": _text("A part of the path with its query; with a *, a pattern for the whole of it."),
        "method": _text("An HTTP method, such as POST."),
        "operation": {"enum": list(OPERATIONS), "description": "What the request asks for."},
        "xuid": _identifier("The user.", 2**64 - 1),
        "titleId": _identifier("The title.", 2**32 - 1),
        "scid": _text("The title's service configuration id. Letter case carries no meaning."),
        "achievement": _text("The id of an achievement that the request names."),
    },
    description="Which requests are meant. Members that are left out stand for any.",
)
ACTION = _table(
    {
        "status": {"type": "integer", "minimum": 200, "maximum": 599, "description": "The response's status."},
        "apply": _flag("The service does what the request says; only its response is replaced or lost."),
        "delay": _seconds("Seconds before the response."),
        "drop": _flag("Closes the connection without a response."),
        "half": _flag("Closes the connection in the middle of the response's body."),
        "bytesPerSecond": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1 << 30,
            "description": "The body is sent at this rate.",
        },
        "contentType": _text("The response's content type."),
        "retryAfter": {
            "description": 'The header Retry-After: seconds, an HTTP date, or {"in": 10, "as": "date"}.',
            "anyOf": [
                _seconds("Seconds."),
                _text("An HTTP date, sent as it is."),
                _table({"in": _seconds("Seconds from now."), "as": {"enum": ["seconds", "date"]}}, "in"),
            ],
        },
        "headers": {
            "type": "object",
            "additionalProperties": {"type": "string", "minLength": 1},
            "description": "Further headers of the response.",
        },
        "body": {"description": "The response's body: a text, or JSON."},
    },
    description="What happens to a request. The parts apply together.",
)
EXTENT: dict[str, Schema] = {
    "share": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 1,
        "description": "Which part of the requests is met, chosen at random.",
    },
    "times": {
        "type": "integer",
        "minimum": 1,
        "maximum": MOST_TIMES,
        "description": "How many requests get the action.",
    },
    "seconds": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": LONGEST,
        "description": "How long it lasts. A step's time begins with the first request that matches it.",
    },
}
_ID = _text("A name of your choice. A fault of the same id is replaced.")
NEW_FAULT = _table({"id": _ID, "match": MATCH, "action": ACTION, **EXTENT}, "action")
_COUNT: Schema = {"type": "integer", "minimum": 0}
_MATCHED: dict[str, Schema] = {
    "matched": {**_COUNT, "description": "How many requests got the action."},
    "met": {**_COUNT, "deprecated": True, "description": "The former name of `matched`."},
}
FAULT = _table(
    {
        "id": _ID,
        "match": MATCH,
        "action": ACTION,
        **EXTENT,
        **_MATCHED,
        "spent": _flag("It matches no more requests: its times or seconds are over."),
    },
    "id",
    "match",
    "action",
    "matched",
)
STEP = _table(
    {"name": _text("A name for the journal."), "match": MATCH, "action": ACTION, **EXTENT},
    description="A step ends after its times or seconds. Without an action its requests get the right response.",
)
_SCENARIO: dict[str, Schema] = {
    "name": {"type": "string", "description": "What it is; empty where none is played."},
    "seed": {
        "type": "integer",
        "minimum": 0,
        "maximum": 2**63 - 1,
        "description": "Makes the random choices of `share` repeatable.",
    },
    "repeat": _flag("After the last step the first one begins again."),
    "match": {**MATCH, "description": "Of every step that has no match of its own."},
}
NEW_SCENARIO = _table(
    {
        **_SCENARIO,
        "steps": {"type": "array", "items": STEP, "description": "One after the other."},
        "faults": {"type": "array", "items": NEW_FAULT, "description": "Faults that hold beside the steps."},
    }
)
_STATE: Schema = {"enum": ["done", "current", "waiting"], "description": "Where the scenario is."}
SCENARIO = _table(
    {
        **_SCENARIO,
        "seed": {"type": ["integer", "null"]},
        "steps": {
            "type": "array",
            "items": _table({**STEP["properties"], **_MATCHED, "state": _STATE}, "matched", "state"),
        },
        "faults": {"type": "array", "items": FAULT},
        "finished": _flag("All steps are over: the service responds rightly."),
        "text": {"type": "string", "description": "The document as it was sent, where it was TOML."},
    },
    "name",
    "steps",
    "faults",
    "finished",
)


def scenario_schema() -> Schema:
    """Returns the JSON Schema of a scenario file, for editors. Allows keys in snake case, too, as in the definitions file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A scenario of xblshim's local service",
        **NEW_SCENARIO,
    }
