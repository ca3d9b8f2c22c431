"""The endpoint of updates, as an ASGI application without the layers of other requests, because games wait for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .endpoint_support import BODY_DOCUMENT, JSON_TYPE, failure, read_body, wrong_method
from .service_errors import RequestError, StoreError
from .stored_updates import follow
from .update_rules import OK
from .wire_format import parse_update, read_update, update_response

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from .endpoint_support import Service

UPDATE_VERSION = b"2"
UPDATE_PATH = "/users/xuid({xuid})/achievements/{scid}/update"
_PATH = re.compile(r"/users/xuid\(([^/]+)\)/achievements/([^/]+)/update")
_JSON = (b"content-type", JSON_TYPE.encode())


def update_in(path: str) -> tuple[str, str] | None:
    """Returns the xuid and the scid in an update's path, undecoded; None for any other path."""
    found = _PATH.fullmatch(path)
    return None if found is None else (found[1], found[2])


class UpdateEndpoint:
    """Handles the requests whose path `update_in` recognizes."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, xuid: str, scid: str, scope: Scope, receive: Receive, send: Send) -> None:
        """Responds to every error. Errors of neither the request nor the store are raised as well, for the server's log."""
        try:
            if scope["method"] != "POST":
                await wrong_method(scope["method"], "POST")(scope, receive, send)
                return
            code, body = await self._response(xuid, scid, scope, receive)
        except (RequestError, StoreError) as error:
            await self._service.error_response(error)(scope, receive, send)
            return
        except Exception as error:
            await failure(error)(scope, receive, send)
            raise
        # A 304 has no body.
        headers = [(b"content-length", b"%d" % len(body)), _JSON] if code == OK else []
        await send({"type": "http.response.start", "status": code, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def _response(self, xuid: str, scid: str, scope: Scope, receive: Receive) -> tuple[int, bytes]:
        service = self._service
        self._check_version(scope)
        if (document := scope.get(BODY_DOCUMENT)) is not None:
            update = read_update(xuid, scid, document)
        else:
            update = parse_update(xuid, scid, await read_body(receive))
        service.titles.check(update)
        now = service.now()
        outcomes = await service.store.update(update, now)
        code = follow(service, update, outcomes, now)
        return code, update_response(update, outcomes) if code == OK else b""

    def _check_version(self, scope: Scope) -> None:
        """Accepts any version, because only the real service has other ones. Logs it, since it may explain a difference."""
        for name, value in scope["headers"]:
            if name == b"x-xbl-contract-version":
                if value != UPDATE_VERSION:
                    text = f"x-xbl-contract-version is {value.decode('latin-1')!r}; the update's version is 2."
                    self._service.log("warning", text)
                return
        self._service.log("debug", "A request came without x-xbl-contract-version; the update's version is 2.")
