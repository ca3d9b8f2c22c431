"""Accepts connections up to a limit, and closes those that keep the service waiting.

uvicorn limits the size of a head and the idle time between two requests. This module adds other limits, because asyncio's own server accepts
connections until the process has no free descriptors, and then logs a line for each further one.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import socket
from typing import TYPE_CHECKING

import uvicorn

from . import HOST
from .request_access import HEAD_LIMIT
from .served_connection import Connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp

    from xblshim.host.log_callback import Log

BACKLOG = 1024
MOST_CONNECTIONS = 12_000
LEAST_CONNECTIONS = 4
RESERVED_FILES = 16
"""File descriptors for the store, its journal, and other files of the process."""
REQUEST_SECONDS = 20.0
"""Seconds for a whole request, from the connection's start or the request's first byte on."""
REST_SECONDS = 75
"""Seconds between two requests. Longer than titles keep an idle connection, so that none is closed while a request is on its way."""
WEBSOCKET_MESSAGE = 64 * 1024
"""The longest message of a title in bytes. It has names of resources."""
GRACE = 0.25
"""Seconds that a connection must have waited before it is closed in favor of another: its request may be on its way."""
_PAUSE = 0.1
_GONE = frozenset({errno.ECONNABORTED, errno.EPROTO})
"""accept() reports these for a connection that was closed before it was accepted. Other errors, such as EMFILE, may persist."""


def listen(port: int, host: str = HOST) -> socket.socket:
    """Returns a listening socket: clients may connect as soon as they know its address. `host`: an address of this machine. Raises OSError."""
    listener = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            # On other systems this option would let two services share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(BACKLOG)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def address_of(listener: socket.socket) -> str:
    """Returns the service's URL on this machine, such as http://127.0.0.1:8620."""
    host, port = listener.getsockname()[:2]
    host = {"0.0.0.0": HOST, "::": "::1"}.get(host, host)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def connection_limit() -> int:
    """Returns how many connections this process has file descriptors for."""
    try:
        import resource
    except ImportError:  # Windows, where sockets need no file descriptors
        return MOST_CONNECTIONS
    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if allowed == resource.RLIM_INFINITY:
        return MOST_CONNECTIONS
    try:
        in_use = len(os.listdir("/dev/fd"))
    except OSError:
        in_use = RESERVED_FILES
    return max(LEAST_CONNECTIONS, min(MOST_CONNECTIONS, allowed - in_use - RESERVED_FILES))


def raise_file_limit() -> None:
    """Raises the limit of open files to what connections need, where the system allows it: the usual limit of 1,024 is lower."""
    try:
        import resource
    except ImportError:
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_CONNECTIONS + 10 * RESERVED_FILES
    if hard != resource.RLIM_INFINITY:
        wanted = min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


class LocalServer(uvicorn.Server):
    """Serves one application on a socket from `listen`: `await server.serve()`. Closes the socket."""

    def __init__(
        self,
        app: ASGIApp,
        listener: socket.socket,
        log: Log,
        *,
        end_seconds: int,
        connections: int | None = None,
        request_seconds: float = REQUEST_SECONDS,
        log_level: str | None = None,
        on_end: Callable[[], None] | None = None,
    ) -> None:
        """`on_end` is called when the server begins to stop: it ends endless responses, such as a stream of events.

        `end_seconds`: how long a request may take once the server is to end. `connections`: how many there may be; None: as many as there
        are files for. `log_level` is that of uvicorn's own log, for the whole process; None leaves it.
        """
        super().__init__(
            uvicorn.Config(
                app,
                http=Connection,
                h11_max_incomplete_event_size=HEAD_LIMIT,
                ws="websockets-sansio",
                ws_max_size=WEBSOCKET_MESSAGE,
                ws_per_message_deflate=False,
                loop="asyncio",
                lifespan="off",
                log_config=None,
                log_level=log_level,
                access_log=False,
                server_header=False,
                # A proxy on this machine names its client. FORWARDED_ALLOW_IPS is ignored, because any client could claim another address.
                forwarded_allow_ips="127.0.0.1",
                timeout_keep_alive=REST_SECONDS,
                timeout_graceful_shutdown=end_seconds,
            )
        )
        # Otherwise the thread that serves would import modules while this one goes on to import others. Python's import system may then fail with a
        # deadlock: one thread imports a package, such as importlib.resources, and the other one a module of it.
        self.config.load()
        self._listener = listener
        self._log = log
        self._limit = connections if connections is not None else connection_limit()
        self._request_seconds = request_seconds
        self._looks_after = max(1, min(10, int(request_seconds)))
        self._on_end = on_end
        self._said: set[str] = set()
        self._accepting: asyncio.Task[None] | None = None

    # Called by uvicorn

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup([])
        self._changed = asyncio.Event()
        self._accepting = asyncio.get_running_loop().create_task(self._accept())

    async def on_tick(self, counter: int) -> bool:
        if counter % self._looks_after == 0:  # uvicorn calls ten times a second; long limits are checked less often
            self._end_slow()
        return await super().on_tick(counter)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self._accepting is not None:
            self._accepting.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._accepting
        self._listener.close()
        if self._on_end is not None:
            self._on_end()
        await super().shutdown([])

    # Accepting

    async def _accept(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                connected, _ = await loop.sock_accept(self._listener)
            except OSError as error:
                if error.errno not in _GONE:
                    self._say(f"The local service can't accept connections ({error.strerror}); it goes on trying.")
                    self._end_oldest()
                    await asyncio.sleep(_PAUSE)
                continue
            try:
                await self._make_room()
                # asyncio sets it only for listeners made with IPPROTO_TCP. Without it a response may wait 40 ms for an acknowledgment.
                connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                await loop.connect_accepted_socket(self._new_connection, connected)
            except Exception as error:  # the next connection may succeed
                connected.close()
                self._say(f"The local service lost a connection ({type(error).__name__}: {error}).")
            except BaseException:
                connected.close()
                raise

    def _new_connection(self) -> Connection:
        connection = Connection(self.config, self.server_state, {}, _loop=asyncio.get_running_loop())
        connection.changed = self._changed.set
        connection.may_upgrade = self._may_upgrade
        return connection

    def _may_upgrade(self) -> bool:
        """At most half of the connections may be websockets, because those are never closed in favor of others."""
        websockets = sum(not isinstance(one, Connection) for one in self.server_state.connections)
        if websockets < max(1, self._limit // 2):
            return True
        self._say(f"The local service has {websockets} websockets, and takes no more of them.")
        return False

    async def _make_room(self) -> None:
        while len(self.server_state.connections) >= self._limit:
            self._say(
                f"The local service has {self._limit} connections; the one that waits longest is closed for each new one."
            )
            self._changed.clear()
            self._end_oldest()
            with contextlib.suppress(TimeoutError):  # uvicorn doesn't report the end of a websocket
                async with asyncio.timeout(_PAUSE):
                    await self._changed.wait()

    def _waiting(self) -> list[tuple[float, Connection]]:
        return [
            (one.waiting_since, one)
            for one in self.server_state.connections
            if isinstance(one, Connection) and one.waiting_since is not None
        ]

    def _end_oldest(self) -> None:
        """Closes the oldest connection that waits for its client to send or to receive."""
        latest = asyncio.get_running_loop().time() - GRACE
        waiting = [(since, connection) for since, connection in self._waiting() if since < latest]
        if waiting:
            min(waiting, key=lambda pair: pair[0])[1].end()

    def _end_slow(self) -> None:
        latest = asyncio.get_running_loop().time() - self._request_seconds
        for since, connection in self._waiting():
            if since < latest and not connection.rests:  # uvicorn closes those that are idle for too long
                connection.end()

    def _say(self, text: str) -> None:
        """Logs a line once, because its cause may recur without limit."""
        if text not in self._said:
            self._said.add(text)
            self._log("warning", text)
