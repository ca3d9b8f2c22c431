"""One websocket of a title: its subscriptions, and the events that go out on it."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.websockets import WebSocketDisconnect

from .developer_endpoints import check_local
from .service_errors import RequestError

if TYPE_CHECKING:
    from starlette.websockets import WebSocket

    from .endpoint_support import Log
    from .event_hub import Hub

PROTOCOL = "rta.xboxlive.com.V2"
SUBSCRIBE, UNSUBSCRIBE, EVENT = 1, 2, 3
SUCCESS, UNKNOWN_RESOURCE, SUBSCRIPTION_LIMIT = 0, 1, 2

MAX_SUBSCRIPTIONS = 1000
MAX_WAITING = 1000
"""Messages that wait for a title to take them. One that takes none is cut off: it reads again when it comes back."""
POLICY_VIOLATION = 1008
TRY_AGAIN_LATER = 1013


async def serve_session(websocket: WebSocket, hub: Hub, log: Log) -> None:
    """Until either side ends it."""
    try:
        check_local(websocket)
    except RequestError as error:
        log("warning", f"The local service refused a websocket: {error}")
        await websocket.close()
        return
    await websocket.accept(PROTOCOL if PROTOCOL in websocket.scope.get("subprotocols", ()) else None)
    await _Session(websocket, hub, log).run()


class _Session:
    def __init__(self, websocket: WebSocket, hub: Hub, log: Log) -> None:
        self._websocket = websocket
        self._hub = hub
        self._log = log
        self._ids = itertools.count(1)
        self._ends: dict[int, Callable[[], None]] = {}
        self._outgoing: asyncio.Queue[str | None] = asyncio.Queue()
        self._cut_off = False

    async def run(self) -> None:
        sender = asyncio.create_task(self._send())
        try:
            while True:
                message = await self._websocket.receive()
                if message["type"] != "websocket.receive":
                    return
                if not self._take(message.get("text")):
                    self._log("warning", "A title sent what is not a message of the events' protocol; it was cut off.")
                    await self._websocket.close(POLICY_VIOLATION, "not a message of the protocol")
                    return
        except (WebSocketDisconnect, RuntimeError):
            pass  # closed by the sender meanwhile
        finally:
            self._end_all()
            sender.cancel()

    def _end_all(self) -> None:
        for end in self._ends.values():
            end()
        self._ends.clear()

    async def _send(self) -> None:
        with contextlib.suppress(WebSocketDisconnect, RuntimeError, OSError):  # who receives notices it too
            while (text := await self._outgoing.get()) is not None:
                await self._websocket.send_text(text)
            await self._websocket.close(TRY_AGAIN_LATER, "events were not taken")

    def _take(self, text: str | None) -> bool:
        """Does what a message says; whether it was one."""
        try:
            message = json.loads(text) if text is not None else None
        except (ValueError, RecursionError):
            return False
        match message:
            case [1, int() as sequence, str() as uri]:
                self._put([SUBSCRIBE, sequence, *self._subscribe(uri)])
            case [2, int() as sequence, int() as subscription]:
                end = self._ends.pop(subscription, None)
                if end is not None:
                    end()
                self._put([UNSUBSCRIBE, sequence, SUCCESS if end is not None else UNKNOWN_RESOURCE])
            case _:
                return False
        return True

    def _subscribe(self, uri: str) -> tuple[int, int, Any]:
        """Code, id and data of the answer."""
        if len(self._ends) >= MAX_SUBSCRIPTIONS:
            return SUBSCRIPTION_LIMIT, 0, None
        subscription = next(self._ids)
        subscribed = self._hub.subscribe(uri, lambda document: self._put([EVENT, subscription, document]))
        if subscribed is None:
            self._log("warning", f"A title wants to be told of {uri!r}, which this service doesn't have.")
            return UNKNOWN_RESOURCE, 0, None
        data, self._ends[subscription] = subscribed
        self._log("debug", f"A title is told of {uri}.")
        return SUCCESS, subscription, data

    def _put(self, message: list[Any]) -> None:
        if self._cut_off:
            return
        if self._outgoing.qsize() >= MAX_WAITING:
            self._cut_off = True
            self._log("warning", "A title doesn't take its events; its websocket is closed.")
            self._end_all()
            while not self._outgoing.empty():
                self._outgoing.get_nowait()
            self._outgoing.put_nowait(None)
        else:
            self._outgoing.put_nowait(json.dumps(message, separators=(",", ":")))
