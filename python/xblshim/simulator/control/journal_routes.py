"""The journal: every request of the titles."""

from __future__ import annotations

from .json_schemas import COUNT, NAMED, SCID, TEXT, TIME, TITLE_ID, XUID, Schema, array_of, members, optional, ref
from .operations import Operation, not_built

_QUERY: dict[str, Schema] = {
    "xuid": XUID,
    "titleId": TITLE_ID,
    "path": NAMED,
    "status": {"type": "integer", "minimum": 0, "maximum": 999},
    "fault": NAMED,
    "since": TIME,
    "after": COUNT,
    "limit": {"type": "integer", "minimum": 1, "maximum": 10_000},
}

SCHEMAS: dict[str, Schema] = {
    "JournalEntry": members(
        {
            "number": COUNT,
            "time": TIME,
            "xuid": optional(XUID),
            "titleId": optional(TITLE_ID),
            "scid": optional(SCID),
            "method": NAMED,
            "path": TEXT,
            "operation": TEXT,
            "asked": {"type": "object"},
            "status": COUNT,
            "milliseconds": {"type": "number", "minimum": 0},
            "correlation": TEXT,
        },
        {"fault": TEXT, "rateLimit": TEXT},
    )
}

OPERATIONS = (
    Operation(
        "readJournal",
        "GET",
        "/journal",
        "The requests of the titles",
        not_built,
        query=_QUERY,
        answer=array_of(ref("JournalEntry")),
        answer_types={"application/jsonl": {"type": "string"}},
    ),
    Operation(
        "exportJournal",
        "GET",
        "/journal.jsonl",
        "The same as JSON lines",
        not_built,
        query=_QUERY,
        answer_types={"application/jsonl": {"type": "string"}},
    ),
    Operation("clearJournal", "DELETE", "/journal", "Empties the journal", not_built),
)
