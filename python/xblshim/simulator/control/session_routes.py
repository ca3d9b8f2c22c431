"""Routes for the page's session: exchanges the token for a cookie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from .json_schemas import NAMED, Schema, members
from .operations import Call, Operation
from .sessions import COOKIE, COOKIE_PATH

if TYPE_CHECKING:
    from .control_state import Control

SCHEMAS: dict[str, Schema] = {}


async def open_session(control: Control, call: Call) -> Response:
    response = Response(status_code=204)
    response.set_cookie(
        COOKIE, control.sessions.open(call.body["token"]), path=COOKIE_PATH, httponly=True, samesite="strict"
    )
    return response


async def close_session(control: Control, call: Call) -> Response:
    control.sessions.close(call.request)
    response = Response(status_code=204)
    response.delete_cookie(COOKIE, path=COOKIE_PATH, httponly=True, samesite="strict")
    return response


OPERATIONS = (
    Operation(
        "openSession",
        "POST",
        "/session",
        "Takes the token and sets the session's cookie",
        open_session,
        body=members({"token": NAMED}),
        errors={401: "It is another token.", 409: "The service was started without a token."},
        public=True,
    ),
    Operation("closeSession", "DELETE", "/session", "Ends the session", close_session, public=True),
)
