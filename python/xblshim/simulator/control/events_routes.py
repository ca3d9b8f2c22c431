"""The stream of server-sent events."""

from __future__ import annotations

from .json_schemas import NAMED, Schema, described
from .operations import Operation, not_built

SCHEMAS: dict[str, Schema] = {}

OPERATIONS = (
    Operation(
        "streamEvents",
        "GET",
        "/events",
        "Changes as server-sent events, without end",
        not_built,
        query={"topics": described(NAMED, "Topics, separated by commas; without it, all.")},
        answer_types={"text/event-stream": {"type": "string"}},
    ),
)
