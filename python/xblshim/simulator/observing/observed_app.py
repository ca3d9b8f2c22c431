"""Wraps the service's application in journal, network switch, rate limits and faults, in this order.

The control API and its page bypass them: a fault must not affect the request that removes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.simulator.endpoint_support import BODY_DOCUMENT
from xblshim.simulator.faults.acting import close_connection
from xblshim.simulator.journal.entry import Entry
from xblshim.simulator.limits.request_limits import ON
from xblshim.simulator.records import MAX_BODY
from xblshim.simulator.request_facts import facts_of, is_of_a_title

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from xblshim.simulator.limits.request_limits import Exceeded
    from xblshim.simulator.request_facts import Facts

    from .traffic import Traffic

CORRELATION = b"x-xblcorrelationid"
WARNING = b"x-xblshim-warning"
"""A sentence for the title's log, read by `client/sending/service_warning.py`."""
NETWORK_FAULT = "network"
"""The journal's name for the title's missing network."""
LIMIT_FAULT = "rate-limit"
"""The journal's name for a response of the rate limit."""


class ObservedApp:
    """An ASGI application."""

    def __init__(self, app: ASGIApp, traffic: Traffic) -> None:
        self._app = app
        self._traffic = traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kind = scope["type"]
        if kind not in ("http", "websocket") or not is_of_a_title(scope["path"]):
            await self._app(scope, receive, send)
        elif kind == "http":
            await _Exchange(self._app, self._traffic, scope, receive, send).run()
        else:
            await self._websocket(scope, receive, send)

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        traffic = self._traffic
        began = traffic.timing.monotonic()
        facts = facts_of(scope)
        entry = Entry(facts, scope["headers"], traffic.now(), traffic.new_correlation())
        refused = not traffic.network.allows(facts)
        if refused:
            entry.fault = NETWORK_FAULT
        elif traffic.faults and (fault := traffic.faults.next_fault(facts)) is not None:
            entry.fault = fault.id
            refused = not fault.action.calls_service or fault.action.drop
            if fault.action.delay:
                await traffic.timing.sleep(fault.action.delay)

        async def send_noted(message: Message) -> None:
            if message["type"] == "websocket.accept":
                _note(traffic, entry, 101, began)
            elif message["type"] == "websocket.close" and entry.number == 0:
                _note(traffic, entry, 403, began)
            await send(message)

        if refused:
            await receive()
            await send_noted({"type": "websocket.close"})
        else:
            await self._app(scope, receive, send_noted)


def _note(traffic: Traffic, entry: Entry, status: int, began: float) -> None:
    entry.status = status
    entry.milliseconds = (traffic.timing.monotonic() - began) * 1000
    traffic.journal.add(entry)
    traffic.journal.complete(entry, entry.size)


class _Exchange:
    """One request and its response."""

    __slots__ = (
        "_added",
        "_app",
        "_began",
        "_body",
        "_body_was_cut",
        "_body_was_passed",
        "_entry",
        "_facts",
        "_receive",
        "_scope",
        "_send",
        "_traffic",
    )

    def __init__(self, app: ASGIApp, traffic: Traffic, scope: Scope, receive: Receive, send: Send) -> None:
        self._app = app
        self._traffic = traffic
        self._scope = scope
        self._receive = receive
        self._send = send
        self._body = b""
        self._body_was_cut = False
        """Whether the client disconnected before its body ended."""
        self._body_was_passed = False
        self._added = 0
        """The entry's size when it was added to the journal; 0 before."""

    async def run(self) -> None:
        traffic = self._traffic
        self._began = traffic.timing.monotonic()
        self._body, self._body_was_cut = await _whole(self._receive)
        self._facts = facts = facts_of(self._scope, self._body)
        if facts.scid is not None:
            traffic.network.record_title(facts.scid, facts.title_id)
        document = facts.take_document()  # also of a cut body: the journal's entry must not keep it
        if document is not None and not self._body_was_cut:
            self._scope[BODY_DOCUMENT] = document
        self._entry = Entry(facts, self._scope["headers"], traffic.now(), traffic.new_correlation())
        try:
            await self._respond(facts)
        finally:
            if not self._added:
                self._add(0)
            self._entry.milliseconds = self._elapsed()
            traffic.journal.complete(self._entry, self._added)

    async def _respond(self, facts: Facts) -> None:
        traffic = self._traffic
        if not traffic.network.all_on and not traffic.network.allows(facts):
            self._entry.fault = NETWORK_FAULT
            self._add(0)
            await close_connection(self._scope, self._receive)
            return
        exceeded = traffic.limits.count(facts, traffic.network.scid_of(facts))
        if exceeded is not None and self._is_limited(facts, exceeded):
            await self._refuse(exceeded)
            return
        fault = traffic.faults.next_fault(facts) if traffic.faults else None
        if fault is None:
            await self._app(self._scope, self._receive_again, self._send_noted)
            return
        self._entry.fault = fault.id
        await traffic.acting.perform(
            fault.action,
            self._scope,
            self._receive,
            self._send_noted,
            self._respond_without_faults,
            lambda: self._add(0),
        )

    async def _respond_without_faults(self, send: Send) -> None:
        """Sends the response of the service, without a fault, to `send`."""
        await self._app(self._scope, self._receive_again, send)

    def _is_limited(self, facts: Facts, exceeded: Exceeded) -> bool:
        """Records a request beyond a limit. Returns whether it is refused."""
        refused = self._traffic.limits.mode == ON
        self._entry.rate_limit = {**exceeded.document(), "refused": refused}
        if exceeded.first:
            self._traffic.log("warning", exceeded.sentence(facts))
        return refused

    async def _refuse(self, exceeded: Exceeded) -> None:
        self._entry.fault = LIMIT_FAULT
        body = exceeded.body()
        headers = [
            (b"content-type", b"application/json; charset=utf-8"),
            (b"retry-after", str(exceeded.retry_after).encode()),
            (b"content-length", str(len(body)).encode()),
        ]
        await self._send_noted({"type": "http.response.start", "status": 429, "headers": headers})
        await self._send_noted({"type": "http.response.body", "body": body})

    async def _receive_again(self) -> Message:
        """Passes the body that was read to the application, then what arrives after it."""
        if self._body_was_passed:
            return await self._receive()
        self._body_was_passed = True
        return {"type": "http.request", "body": self._body, "more_body": self._body_was_cut}

    async def _send_noted(self, message: Message) -> None:
        """Intercepts the response on its way to the client."""
        if message["type"] == "http.response.start":
            entry = self._entry
            entry.response_headers = [*message.get("headers", ()), (CORRELATION, entry.correlation.encode())]
            if (warning := self._traffic.warning_for(self._facts.scid, self._facts.title_id)) is not None:
                entry.response_headers.append((WARNING, warning.encode("unicode_escape")))
            self._add(
                message["status"]
            )  # before the client receives it: a test may read the journal as soon as its program ends
            message = {
                "type": "http.response.start",
                "status": message["status"],
                "headers": entry.response_headers,
            }
        elif message["type"] == "http.response.body":
            self._entry.add_response_body(message.get("body", b""))
        await self._send(message)

    def _add(self, status: int) -> None:
        entry = self._entry
        entry.status = status
        entry.milliseconds = self._elapsed()
        self._added = entry.size
        self._traffic.journal.add(entry)

    def _elapsed(self) -> float:
        return (self._traffic.timing.monotonic() - self._began) * 1000


async def _whole(receive: Receive) -> tuple[bytes, bool]:
    """Returns the body, and whether the client disconnected before its end. An overlong body is truncated just beyond the application's limit."""
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body", False):
        return body, message["type"] == "http.disconnect"
    parts = bytearray(body)
    while message.get("more_body", False) and len(parts) <= MAX_BODY:
        message = await receive()
        parts += message.get("body", b"")
    return bytes(parts), message["type"] == "http.disconnect"
