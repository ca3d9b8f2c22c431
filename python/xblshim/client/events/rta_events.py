"""Subscriptions to a service's events, and their connections: one a user, from the first subscription to the last."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from xblshim.client.events.event_resources import resource_of
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.hresult_codes import E_INVALIDARG, S_OK

from .connection_watchers import DISCONNECTED, ConnectionWatchers
from .rta_connection import Connection
from .rta_socket import Connect

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log
    from xblshim.model.events import Deliver, Event
    from xblshim.model.requests import Subscribe

_CLOSE_LIMIT = 0.9


class RtaEvents:
    """Implements `client.events.Events` with websockets."""

    def __init__(
        self,
        connect: Connect,
        deliver: Deliver,
        log: Log,
        random: Callable[[], float],
        *,
        not_served: frozenset[int] = frozenset(),
        time_scale: float = 1.0,
    ) -> None:
        """`not_served`: kinds that this service lacks. Subscriptions to them succeed and receive no events."""
        self._connect = connect
        self._deliver = deliver
        self._log = log
        self._random = random
        self._time_scale = time_scale
        self._not_served = not_served
        self._connections: dict[int, Connection] = {}
        self._users: dict[int, int | None] = {}
        """The user whose connection each subscription uses; None: no connection."""
        self._watchers = ConnectionWatchers(deliver)
        self._ending: set[asyncio.Task[None]] = set()

    async def subscribe(self, subscription: int, request: Subscribe) -> int:
        if subscription in self._users or subscription in self._watchers:
            return E_INVALIDARG
        if request.kind == SubscriptionKind.CONNECTION:
            self._watch(subscription, request)
            return S_OK
        resource = resource_of(request)
        if resource is None:
            return E_INVALIDARG
        if request.kind in self._not_served:
            self._users[subscription] = None
            return S_OK
        connection = self._connection(subscription, request)
        try:
            hr = await connection.subscribe(subscription, resource)
        except asyncio.CancelledError:
            self._end(subscription)
            raise
        if hr != S_OK:
            self._end(subscription)
        return hr

    def _watch(self, subscription: int, request: Subscribe) -> None:
        if request.keeps_open:
            self._connection(subscription, request).keep_open(subscription)
        else:
            self._watchers.add(subscription, request.caller or request.xuid)

    def _connection(self, subscription: int, request: Subscribe) -> Connection:
        user = self._users[subscription] = request.caller or request.xuid
        connection = self._connections.get(user)
        if connection is None:

            def on_state(event: Event) -> None:
                self._watchers.deliver(user, event)

            connection = Connection(self._connect, self._deliver, self._log, self._random, self._time_scale, on_state)
            self._connections[user] = connection
        return connection

    async def unsubscribe(self, subscription: int) -> int:
        if self._watchers.remove(subscription):
            return S_OK
        if subscription not in self._users:
            return E_INVALIDARG
        self._end(subscription)
        return S_OK

    def _end(self, subscription: int) -> None:
        user = self._users.pop(subscription, None)
        connection = self._connections.get(user) if user is not None else None
        if user is None or connection is None:
            return
        connection.unsubscribe(subscription)
        if connection.idle:
            del self._connections[user]
            self._close(connection)
            self._watchers.deliver(user, DISCONNECTED)

    def _close(self, connection: Connection) -> None:
        task = connection.close()
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)

    async def aclose(self) -> None:
        connections = list(self._connections.values())
        self._connections.clear()
        self._users.clear()
        self._watchers.clear()
        for connection in connections:
            self._close(connection)
        if self._ending:
            await asyncio.wait(self._ending, timeout=_CLOSE_LIMIT)
