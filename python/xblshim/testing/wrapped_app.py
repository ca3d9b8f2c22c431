"""The local service's application with a journal and faults around it."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

from xblshim.simulator.wire_format import MAX_BODY

from .faults import DROP, Fault
from .journal import Call, headers_of

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send


class WrappedApp:
    """An ASGI application. Faults and journal may be used from any thread."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._lock = threading.Lock()  # guards the two lists
        self._calls: list[Call] = []
        self._faults: list[Fault] = []

    def calls(self) -> list[Call]:
        with self._lock:
            return list(self._calls)

    def forget_calls(self) -> None:
        with self._lock:
            self._calls.clear()

    def add_fault(self, fault: Fault) -> None:
        with self._lock:
            self._faults.append(fault)

    def clear_faults(self) -> None:
        with self._lock:
            self._faults.clear()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        query = scope["query_string"].decode("latin-1")
        path = scope["path"] + (f"?{query}" if query else "")
        body = await _whole(receive)
        fault = self._fault_of(path)
        told = False

        def tell(status: int) -> None:
            nonlocal told
            told = True
            with self._lock:
                self._calls.append(Call(scope["method"], path, headers_of(scope["headers"]), body, status))

        async def answered(message: Message) -> None:
            if message["type"] == "http.response.start":
                tell(
                    message["status"]
                )  # before the client has it: a test looks into the journal as soon as its program ends
            await send(message)

        try:
            if fault is not None and fault.delay:
                await asyncio.sleep(fault.delay)
            if fault is None or fault.status is None:
                await self._app(scope, _again(body, receive), answered)
            elif fault.status != DROP:
                await _answer(fault, answered)
            else:
                tell(DROP)
                # A server closes the connection of an application that ends in the middle of its answer.
                await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})
        finally:
            if not told:
                tell(DROP)

    def _fault_of(self, path: str) -> Fault | None:
        with self._lock:
            return next((fault for fault in self._faults if fault.meets(path)), None)


async def _whole(receive: Receive) -> bytes:
    """The body; of one that is too long as much as shows the application that it is."""
    body = bytearray()
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body", False) or len(body) > MAX_BODY:
            return bytes(body)


def _again(body: bytes, receive: Receive) -> Receive:
    """Gives the body that was read already, then what comes after it."""
    given = False

    async def once_more() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return once_more


async def _answer(fault: Fault, send: Send) -> None:
    headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in fault.headers.items()]
    if fault.status != 304:
        headers.append((b"content-length", str(len(fault.body)).encode()))
    await send({"type": "http.response.start", "status": fault.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if fault.status == 304 else fault.body})
