"""Blocking HTTP for the sign-in, on its own thread and connections. Implements the client interface that msal requires."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from .token_source import TokenError

if TYPE_CHECKING:
    from collections.abc import Mapping

SECONDS = 15.0
"""Seconds for one request, whatever the response."""
MOST = 1 << 20
"""The longest response in bytes."""


class Reply(NamedTuple):
    status_code: int
    text: str
    headers: Mapping[str, str]

    def raise_for_status(self) -> None:
        if self.status_code >= 400:
            raise TokenError(f"the sign-in service responded with {self.status_code}: try again later.")

    def members(self) -> dict[str, Any]:
        """Returns the members of the body's JSON object; none when it isn't one."""
        from xblshim.client.wire.json_document import Unreadable, parse

        try:
            document = parse(self.text.encode("utf-8"))
        except Unreadable:
            return {}
        return document if isinstance(document, dict) else {}


class SignInHttp:
    """Sends GET and POST without following redirects. Raises TokenError when no response arrives. Any status is a response."""

    def __init__(self, places: Mapping[str, str] | None = None, seconds: float = SECONDS) -> None:
        """`places` maps addresses such as `https://login.microsoftonline.com` to addresses that are used in their place."""
        self._places = dict(places or {})
        self._seconds = seconds

    def get(self, url: str, params: Any = None, headers: Any = None, **_: Any) -> Reply:
        return self._send(url, params, headers, None)

    def post(self, url: str, params: Any = None, data: Any = None, headers: Any = None, **_: Any) -> Reply:
        body = urlencode({name: value for name, value in (data or {}).items() if value is not None})
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._send(url, params, {**form, **(headers or {})}, body.encode("ascii"))

    def post_json(self, url: str, document: object, headers: Mapping[str, str]) -> Reply:
        return self._send(
            url, None, {"Content-Type": "application/json", **headers}, json.dumps(document).encode("utf-8")
        )

    def close(self) -> None:
        """Does nothing: each request has its own connection."""

    def _send(self, url: str, params: Any, headers: Any, body: bytes | None) -> Reply:
        from xblshim.client.attempts.attempt import AttemptFailed
        from xblshim.client.attempts.blocking_request import ask
        from xblshim.client.wire.json_document import has_few_values
        from xblshim.host.version import version

        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        target = self._places.get(host, host) + url[len(host) :] + (f"?{urlencode(params)}" if params else "")
        sent_headers = {"Accept": "application/json", "User-Agent": f"xblshim/{version()}", **(headers or {})}
        method = "GET" if body is None else "POST"
        try:
            response = ask(method, target, sent_headers, body, environ=os.environ, seconds=self._seconds, max_body=MOST)
            if not has_few_values(response.body):  # msal's parser has no limit
                raise AttemptFailed("its response has too many values")
        except AttemptFailed as error:
            raise TokenError(f"{parts.hostname} gave no token ({error}): check the network and try again.") from None
        received_headers: Mapping[str, str] = response.headers or {}
        return Reply(
            response.status,
            response.body.decode("utf-8", "replace"),
            {name.lower(): value for name, value in received_headers.items()},
        )
