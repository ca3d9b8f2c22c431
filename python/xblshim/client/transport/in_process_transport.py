"""Sends requests to an application in this process, over httpx's interface.

httpx's own ASGI transport looks for the package sniffio at each request. Where that isn't installed, the search is a third of an update's cost.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .httpx_interface import AsyncBaseTransport, ByteStream, Response

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Scope

    from .httpx_interface import Request

_CLIENT = ("127.0.0.1", 0)


class InProcessTransport(AsyncBaseTransport):
    """Sends requests to one ASGI application. An exception in the application gives status 500."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def handle_async_request(self, request: Request) -> Response:
        exchange = _Exchange(await request.aread())
        try:
            await self._app(_scope_of(request), exchange.receive, exchange.send)
        except Exception as error:
            return self._failed(error)
        if not exchange.complete.is_set():
            return Response(500, stream=ByteStream(b""))
        # httpx gives a response to HEAD no body, but an application may send one.
        body = b"" if request.method == "HEAD" else b"".join(exchange.body)
        return Response(exchange.status, headers=exchange.headers, stream=ByteStream(body))

    def _failed(self, error: Exception) -> Response:
        return Response(500, stream=ByteStream(b""))


class _Exchange:
    """One request and its response."""

    def __init__(self, body: bytes) -> None:
        self._request: Message | None = {"type": "http.request", "body": body, "more_body": False}
        self.complete = asyncio.Event()
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.body: list[bytes] = []

    async def receive(self) -> Message:
        request, self._request = self._request, None
        if request is not None:
            return request
        await self.complete.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = list(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            self.body.append(message.get("body", b""))
            if not message.get("more_body", False):
                self.complete.set()


def _scope_of(request: Request) -> Scope:
    url = request.url
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": request.method,
        "headers": [(name.lower(), value) for name, value in request.headers.raw],
        "scheme": url.scheme,
        "path": url.path,
        "raw_path": url.raw_path.partition(b"?")[0],
        "query_string": url.query,
        "server": (url.host, url.port),
        "client": _CLIENT,
        "root_path": "",
    }
