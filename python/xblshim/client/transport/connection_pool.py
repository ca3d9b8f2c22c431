"""The connections to one service: their maximum number, and the queue of requests that wait for one."""

from __future__ import annotations

import asyncio
from collections import deque

from xblshim.host.light_typing import TYPE_CHECKING

from .errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .http_connection import Connection

    Dial = Callable[[Callable[[Connection], None]], Awaitable[Connection]]

LONGEST_REST = 60.0
"""Seconds of idle time after which a connection isn't reused, because routers drop it silently."""


class Pool:
    """Returns connections: an idle one, else a new one below the `limit`, else the next one that becomes idle, in order.

    A place is a right to one of the `limit` connections. Whoever dials holds one; then the connection has it, until it is closed.
    """

    def __init__(self, dial: Dial, limit: int, longest_rest: float = LONGEST_REST) -> None:
        """`dial` opens a connection, which calls its argument on each change."""
        self._dial = dial
        self._places = limit
        self._longest_rest = longest_rest
        self._resting: list[Connection] = []
        self._connections: set[Connection] = set()
        # Each future gets an idle connection, or None with a free place.
        self._waiting: deque[asyncio.Future[Connection | None]] = deque()
        self._closed = False

    async def acquire(self) -> Connection:
        """Returns an idle connection for immediate use. Raises dialing errors, and ReadError when the pool is closed."""
        connection = self.rested(asyncio.get_running_loop().time())
        if connection is not None:
            return connection
        if not self._places:
            connection = await self._turn()
            if connection is not None:
                return connection
        elif self._closed:
            raise _closed()
        else:
            self._places -= 1
        return await self._open()

    async def renew(self) -> Connection:
        """Returns a new connection for a request whose connection was closed. It precedes waiting requests, because it has waited before them."""
        if self._closed:
            raise _closed()
        if self._places:
            self._places -= 1
        else:
            connection = await self._turn(first=True)
            if connection is not None:
                return connection
        return await self._open()

    def distrust(self, since: float) -> None:
        """Closes connections that are idle since before `since` (the loop's time), the start of a failed request. The network may have changed,
        and each of them would fail."""
        for connection in [one for one in self._resting if one.last_response <= since]:
            self._drop(connection)

    async def aclose(self) -> None:
        """Closes all connections, also those in use."""
        self._closed = True
        for waiting in self._waiting:
            if not waiting.done():
                waiting.set_exception(_closed())
        self._waiting.clear()
        connections = list(self._connections)
        for connection in connections:
            connection.close()
        for connection in connections:
            await connection.closed()

    def rested(self, now: float) -> Connection | None:
        """Returns the most recently used idle connection, for immediate use; None when all are in use. `now` is the loop's time."""
        while self._resting:
            connection = self._resting.pop()
            if now - connection.last_response <= self._longest_rest:
                return connection
            self._drop(connection)
        return None

    async def _turn(self, first: bool = False) -> Connection | None:
        """Waits in the queue, at its front if `first`. Returns a connection, or None for the right to open one."""
        while True:
            waiting: asyncio.Future[Connection | None] = asyncio.get_running_loop().create_future()
            if first:
                self._waiting.appendleft(waiting)
            else:
                self._waiting.append(waiting)
            try:
                connection = await waiting
            except asyncio.CancelledError:
                if not waiting.cancelled() and waiting.exception() is None:
                    # The slot arrived at the same moment, so it is passed on.
                    connection = waiting.result()
                    if connection is None or connection.at_rest:
                        self._pass_on(connection)
                raise
            if connection is None or connection.at_rest:
                return connection
            # The pool was closed, and another request has the place.
            if self._closed:
                raise _closed()
            if self._places:
                self._places -= 1
                return None
            first = True

    async def _open(self) -> Connection:
        """Opens a connection in a place."""
        try:
            connection = await self._dial(self._changed)
        except BaseException:
            self._pass_on(None)
            raise
        if self._closed:
            connection.close()
            await connection.closed()
            raise _closed()
        if not connection.at_rest:
            self._pass_on(None)
            raise ReadError("the service closed the connection immediately")
        self._connections.add(connection)
        return connection

    def _changed(self, connection: Connection) -> None:
        if self._closed or not connection.at_rest:
            self._drop(connection)
        elif self._waiting:
            self._pass_on(connection)
        else:
            self._resting.append(connection)

    def _drop(self, connection: Connection) -> None:
        if connection in self._connections:
            self._connections.discard(connection)
            if connection in self._resting:
                self._resting.remove(connection)
            connection.close()
            self._pass_on(None)

    def _pass_on(self, connection: Connection | None) -> None:
        """Passes the connection or place to the request that has waited longest."""
        while self._waiting:
            waiting = self._waiting.popleft()
            if not waiting.done():
                waiting.set_result(connection)
                return
        if connection is None:
            self._places += 1
        else:
            self._resting.append(connection)


def _closed() -> ReadError:
    return ReadError("the client was closed")
