"""Applies a fault to a request."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from math import ceil
from typing import TYPE_CHECKING

from xblshim.simulator.service_errors import error_document

from .fault import Wait

if TYPE_CHECKING:
    from starlette.types import Message, Receive, Scope, Send

    from .fault import Action

CLOSE = "xblshim.close"
"""A function in the scope that closes the connection immediately, without a response. Servers with that feature set it
(`serving/served_connection.py`).
"""
PIECES_A_SECOND = 10
"""Pieces per second of a body that is sent slowly."""

Sleep = Callable[[float], Awaitable[object]]
Respond = Callable[["Send"], Awaitable[None]]
"""respond(send): sends the response of the service without faults."""


async def close_connection(scope: Scope, receive: Receive) -> None:
    """Closes the connection. Raises ConnectionResetError without one: the in-process transport reports it as a network failure."""
    close = scope.get(CLOSE)
    if close is None:
        raise ConnectionResetError("a fault of the local service closed the connection")
    close()
    while (await receive())["type"] != "http.disconnect":
        pass


class Acting:
    """Performs actions. `clock` returns seconds since 1970, for dates in Retry-After."""

    def __init__(self, clock: Callable[[], float], sleep: Sleep) -> None:
        self._clock = clock
        self._sleep = sleep

    async def perform(
        self,
        action: Action,
        scope: Scope,
        receive: Receive,
        send: Send,
        respond: Respond,
        before_drop: Callable[[], None],
    ) -> None:
        """Sends the response to a request that the fault matched. Calls `respond` to let the service process the request, and
        `before_drop` before it closes the connection without a response.
        """
        if action.delay:
            await self._sleep(action.delay)
        response = _HeldResponse()
        if action.calls_service:
            await respond(response)
        if action.drop:
            before_drop()
            await close_connection(scope, receive)
            return
        start = self._start(action, response)
        body = self._body(action, start["status"], response)
        if scope["method"] == "HEAD" or start["status"] in (204, 304):
            body = b""
        if start["status"] not in (204, 304):
            start["headers"].append((b"content-length", str(len(body)).encode()))
        if action.half:
            await self._half(action, scope, receive, send, start, body)
            return
        await send(start)
        await self._send_body(action, send, body, more=False)

    def _start(self, action: Action, response: _HeldResponse) -> Message:
        replaced: dict[str, str] = {}
        if action.replaces:
            status = action.status if action.status is not None else 200
            headers: list[tuple[bytes, bytes]] = []
            replaced["content-type"] = (
                action.body_type if action.body is not None else "application/json; charset=utf-8"
            )
            if status in (204, 304):
                del replaced["content-type"]
        else:
            status = response.status
            headers = [pair for pair in response.headers if pair[0].lower() != b"content-length"]
        if action.content_type is not None:
            replaced["content-type"] = action.content_type
        if action.retry_after is not None:
            replaced["retry-after"] = self._retry_after(action.retry_after)
        replaced.update((name.lower(), value) for name, value in action.headers)
        names = {name.encode("latin-1") for name in replaced}
        headers = [pair for pair in headers if pair[0].lower() not in names]
        headers += [(name.encode("latin-1"), value.encode("latin-1")) for name, value in replaced.items()]
        return {"type": "http.response.start", "status": status, "headers": headers}

    def _retry_after(self, value: Wait | str) -> str:
        if isinstance(value, str):
            return value
        if value.as_date:
            return formatdate(ceil(self._clock() + value.seconds), usegmt=True)  # a date has whole seconds
        return str(ceil(value.seconds))

    def _body(self, action: Action, status: int, response: _HeldResponse) -> bytes:
        if action.body is not None:
            return action.body
        if not action.replaces:
            return bytes(response.body)
        if status < 400:
            return b""
        return json.dumps(
            error_document(status, f"A fault of the local service: {status}."), separators=(",", ":")
        ).encode()

    async def _half(
        self, action: Action, scope: Scope, receive: Receive, send: Send, start: Message, body: bytes
    ) -> None:
        """Announces the whole body and sends half of it."""
        if not body:  # an empty body has no half
            start["headers"] = [pair for pair in start["headers"] if pair[0] != b"content-length"]
            start["headers"].append((b"content-length", b"2"))
            if start["status"] in (204, 304):
                start["status"] = 200
            body = b"{}"
        await send(start)
        await self._send_body(action, send, body[: len(body) // 2], more=True)
        await asyncio.sleep(0)  # lets the transport write before the connection is closed
        await close_connection(scope, receive)

    async def _send_body(self, action: Action, send: Send, body: bytes, *, more: bool) -> None:
        rate = action.bytes_per_second
        if rate is None or not body:
            await send({"type": "http.response.body", "body": body, "more_body": more})
            return
        size = max(1, rate // PIECES_A_SECOND)
        for first in range(0, len(body), size):
            piece = body[first : first + size]
            await self._sleep(len(piece) / rate)
            last = first + size >= len(body)
            await send({"type": "http.response.body", "body": piece, "more_body": more or not last})


class _HeldResponse:
    """Receives the service's response instead of the client."""

    def __init__(self) -> None:
        self.status = 500
        self.headers: list[tuple[bytes, bytes]] = []
        self.body = bytearray()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = list(message.get("headers", ()))
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")
