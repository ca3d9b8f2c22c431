"""The page's session: a token typed once becomes a cookie."""

from __future__ import annotations

from .json_schemas import NAMED, Schema, members
from .operations import Operation, not_built

SCHEMAS: dict[str, Schema] = {}

OPERATIONS = (
    Operation(
        "openSession",
        "POST",
        "/session",
        "Takes the token and sets the session's cookie",
        not_built,
        body=members({"token": NAMED}),
        errors={401: "It is another token.", 409: "The service was started without a token."},
        public=True,
    ),
    Operation("closeSession", "DELETE", "/session", "Ends the session", not_built, public=True),
)
