"""The outbox of the service's state folder."""

from __future__ import annotations

from .json_schemas import Schema
from .operations import Operation, not_built

_OUTBOX: Schema = {"type": "object"}

SCHEMAS: dict[str, Schema] = {}

OPERATIONS = (
    Operation(
        "readOutbox", "GET", "/outbox", "What waits, since when, and what was quarantined", not_built, answer=_OUTBOX
    ),
    Operation("postOutbox", "POST", "/outbox/post", "Posts what waits", not_built, answer=_OUTBOX),
)
