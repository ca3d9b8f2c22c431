"""Access rules of the control API: this machine needs no token; other machines need the token, or the cookie that it is exchanged for."""

from __future__ import annotations

import secrets
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

from xblshim.host.loopback import is_loopback

from .control_errors import ControlError

if TYPE_CHECKING:
    from starlette.requests import Request

COOKIE = "xblshim_session"
COOKIE_PATH = "/xblshim"
MOST_SESSIONS = 100
"""The most sessions. A new one ends the oldest."""
LEAST_TOKEN = 16
"""The shortest token in characters. Other machines may try any number of tokens."""


class Sessions:
    """The page's sessions. Use it on the service's loop only."""

    def __init__(self) -> None:
        self.token: str | None = None
        """None: other machines are refused."""
        self._open: dict[str, None] = {}

    def open(self, token: str) -> str:
        """Returns a new session's cookie. Raises ControlError for a wrong token (401), or when the service has none (409)."""
        if self.token is None:
            raise ControlError(409, "no-token", "This service has no token. Start it with `xblshim serve --token`.")
        if not _equal(token, self.token):
            raise ControlError(401, "token", "This is another token. Use the one with which the service was started.")
        while len(self._open) >= MOST_SESSIONS:
            del self._open[next(iter(self._open))]
        session = secrets.token_urlsafe(32)
        self._open[session] = None
        return session

    def close(self, request: Request) -> None:
        """Ends the request's session."""
        self._open.pop(_cookie(request), None)

    def check(self, request: Request) -> None:
        """Raises ControlError (401, 403) for a request of another machine without token and session."""
        if request.client is not None and is_loopback(request.client.host.removeprefix("::ffff:")):
            return
        if self.token is None:
            raise ControlError(
                403,
                "this-machine-only",
                "The page and the control API are for this machine only. Start the service with `xblshim serve --token` for others.",
            )
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and _equal(token.strip(), self.token):
            return
        sent = _cookie(request)
        if any(_equal(sent, session) for session in self._open):
            return
        raise ControlError(
            401,
            "token",
            "Other machines need the token of this service: send `Authorization: Bearer TOKEN`, or type it into the page.",
        )


def _equal(sent: str, expected: str) -> bool:
    """Compares in constant time."""
    return secrets.compare_digest(sent.encode("utf-8", "surrogateescape"), expected.encode("utf-8", "surrogateescape"))


def _cookie(request: Request) -> str:
    try:
        morsel = SimpleCookie(request.headers.get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return morsel.value if morsel is not None else ""
