"""Blocking HTTP for the sign-in: on a thread of its own, outside the calls' connections. In the form that msal asks for a client."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from .source import TokenError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.message import Message
    from urllib.request import OpenerDirector

SECONDS = 15.0
MOST = 1 << 20


class Reply(NamedTuple):
    status_code: int
    text: str
    headers: Mapping[str, str]

    def raise_for_status(self) -> None:
        if self.status_code >= 400:
            raise TokenError(f"the sign-in service answered {self.status_code}: try again later.")

    def members(self) -> dict[str, Any]:
        """The JSON object that the body is; empty where it is none."""
        try:
            found = json.loads(self.text)
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


class SignInHttp:
    """GET and POST, without redirects; raises TokenError where no answer comes. Any status is an answer."""

    def __init__(self, places: Mapping[str, str] | None = None, seconds: float = SECONDS) -> None:
        """`places` are addresses to ask in the place of others, such as `https://login.microsoftonline.com`."""
        self._places = dict(places or {})
        self._seconds = seconds
        self._opener: OpenerDirector | None = None

    def get(self, url: str, params: Any = None, headers: Any = None, **_: Any) -> Reply:
        return self._ask(url, params, headers, None)

    def post(self, url: str, params: Any = None, data: Any = None, headers: Any = None, **_: Any) -> Reply:
        body = urlencode({name: value for name, value in (data or {}).items() if value is not None})
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._ask(url, params, {**form, **(headers or {})}, body.encode("ascii"))

    def post_json(self, url: str, document: object, headers: Mapping[str, str]) -> Reply:
        return self._ask(
            url, None, {"Content-Type": "application/json", **headers}, json.dumps(document).encode("utf-8")
        )

    def close(self) -> None:
        """Each request has its own connection: nothing is open between them."""

    def _ask(self, url: str, params: Any, headers: Any, body: bytes | None) -> Reply:
        from http.client import HTTPException
        from urllib.error import HTTPError, URLError
        from urllib.request import Request

        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        target = self._places.get(host, host) + url[len(host) :] + (f"?{urlencode(params)}" if params else "")
        request = Request(target, body, {"Accept": "application/json", **(headers or {})})
        try:
            try:
                answer = self._open().open(request, timeout=self._seconds)
            except HTTPError as error:  # any status but 2xx
                answer = error
            with answer:
                text = answer.read(MOST).decode("utf-8", "replace")
                return Reply(answer.status, text, _lower(answer.headers))
        except URLError as error:
            reason = str(error.reason)
        except (OSError, HTTPException) as error:
            reason = str(error) or type(error).__name__
        raise TokenError(f"{parts.hostname} can't be asked for a token ({reason}): check the network and try again.")

    def _open(self) -> OpenerDirector:
        if self._opener is None:
            from urllib.request import HTTPRedirectHandler, HTTPSHandler, build_opener

            from xblshim.client.transport.tls import client_tls

            class NoRedirects(HTTPRedirectHandler):
                def redirect_request(self, *_: Any) -> None:
                    return None

            self._opener = build_opener(NoRedirects, HTTPSHandler(context=client_tls(os.environ)))
        return self._opener


def _lower(headers: Message) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}
