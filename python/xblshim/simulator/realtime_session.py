"""One websocket of a title: its subscriptions, and the events sent on it."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.websockets import WebSocketDisconnect

from .event_topics import title_of

if TYPE_CHECKING:
    from starlette.websockets import WebSocket

    from xblshim.host.log_callback import Log

    from .event_hub import Hub
    from .title_network import TitleNetwork

PROTOCOL = "rta.xboxlive.com.V2"
SUBSCRIBE, UNSUBSCRIBE, EVENT = 1, 2, 3
SUCCESS, UNKNOWN_RESOURCE, SUBSCRIPTION_LIMIT = 0, 1, 2

MAX_SUBSCRIPTIONS = 1000
MAX_WAITING = 1000
"""The most messages that wait for a title. The connection of a title that receives none is closed; it reads again after it reconnects."""
POLICY_VIOLATION = 1008
TRY_AGAIN_LATER = 1013
GOING_AWAY = 1001


async def serve_session(websocket: WebSocket, hub: Hub, log: Log, network: TitleNetwork | None = None) -> None:
    """Runs until either side ends it, or `network` is switched off for a title with subscriptions."""
    await websocket.accept(PROTOCOL if PROTOCOL in websocket.scope.get("subprotocols", ()) else None)
    await _Session(websocket, hub, log, network).run()


class _Session:
    def __init__(self, websocket: WebSocket, hub: Hub, log: Log, network: TitleNetwork | None) -> None:
        self._websocket = websocket
        self._hub = hub
        self._log = log
        self._network = network
        self._titles: dict[int, tuple[str | None, int | None]] = {}
        """The scid or the title id of each subscription."""
        self._ids = itertools.count(1)
        self._ends: dict[int, Callable[[], None]] = {}
        self._outgoing: asyncio.Queue[str | None] = asyncio.Queue()
        self._cut_off = False
        self._closing = TRY_AGAIN_LATER, "events were not taken"

    async def run(self) -> None:
        sender = asyncio.create_task(self._send())
        end_watch = self._network.watch(self._drop_unreachable) if self._network is not None else _nothing
        try:
            while True:
                message = await self._websocket.receive()
                if message["type"] != "websocket.receive":
                    return
                if not await self._take(message.get("text")):
                    self._log("warning", "A title sent what is not a message of the events' protocol; it was cut off.")
                    await self._websocket.close(POLICY_VIOLATION, "not a message of the protocol")
                    return
        except (WebSocketDisconnect, RuntimeError):
            pass  # the sender closed it meanwhile
        finally:
            end_watch()
            self._end_all()
            sender.cancel()

    def _end_all(self) -> None:
        for end in self._ends.values():
            end()
        self._ends.clear()
        self._titles.clear()

    def _drop_unreachable(self) -> None:
        """Closes the connection if the network of one of its titles is off."""
        network = self._network
        if network is None or network.all_on or self._cut_off:
            return
        if not network.service_on or not all(network.is_on(*title) for title in self._titles.values()):
            self._log("info", "The websocket of a title without a network was closed.")
            self._cut(GOING_AWAY, "no network")

    def _cut(self, code: int, reason: str) -> None:
        """Closes the websocket ahead of messages that still wait."""
        self._cut_off = True
        self._end_all()
        while not self._outgoing.empty():
            self._outgoing.get_nowait()
        self._closing = code, reason
        self._outgoing.put_nowait(None)

    async def _send(self) -> None:
        with contextlib.suppress(
            WebSocketDisconnect, RuntimeError, OSError
        ):  # those who receive notices receive it, too
            while (text := await self._outgoing.get()) is not None:
                await self._websocket.send_text(text)
            await self._websocket.close(*self._closing)

    async def _take(self, text: str | None) -> bool:
        """Handles a message. Returns whether it was valid."""
        try:
            message = json.loads(text) if text is not None else None
        except (ValueError, RecursionError):
            return False
        match message:
            case [1, int() as sequence, str() as uri]:
                self._put([SUBSCRIBE, sequence, *await self._subscribe(uri)])
            case [2, int() as sequence, int() as subscription]:
                end = self._ends.pop(subscription, None)
                self._titles.pop(subscription, None)
                if end is not None:
                    end()
                self._put([UNSUBSCRIBE, sequence, SUCCESS if end is not None else UNKNOWN_RESOURCE])
            case _:
                return False
        return True

    async def _subscribe(self, uri: str) -> tuple[int, int, Any]:
        """Returns code, id and data of the response."""
        if len(self._ends) >= MAX_SUBSCRIPTIONS:
            return SUBSCRIPTION_LIMIT, 0, None
        subscription = next(self._ids)
        subscribed = await self._hub.open(uri, lambda document: self._put([EVENT, subscription, document]))
        if subscribed is None:
            self._log("warning", f"A title wants to be told of {uri!r}, which this service doesn't have.")
            return UNKNOWN_RESOURCE, 0, None
        data, self._ends[subscription] = subscribed
        self._titles[subscription] = title_of(uri.lower())
        self._drop_unreachable()
        self._log("debug", f"A title is told of {uri}.")
        return SUCCESS, subscription, data

    def _put(self, message: list[Any]) -> None:
        if self._cut_off:
            return
        if self._outgoing.qsize() >= MAX_WAITING:
            self._log("warning", "A title doesn't take its events; its websocket is closed.")
            self._cut(TRY_AGAIN_LATER, "events were not taken")
        else:
            self._outgoing.put_nowait(json.dumps(message, separators=(",", ":")))


def _nothing() -> None:
    pass
