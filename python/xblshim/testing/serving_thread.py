"""Serves an application on a free port of this machine, with an event loop on its own thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from xblshim.host.asyncio_loop import new_loop
from xblshim.host.green_threads import problem_of_threads

from .quiet_logs import loud_thread, quiet, quiet_thread

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from xblshim.serving.local_server import LocalServer

T = TypeVar("T")
RUN_LIMIT = 60.0
"""Seconds for work on the loop. The limit ends only work that hangs."""
END_LIMIT = 10.0
"""Seconds for the server, and for the loop's thread, to end."""


class ServingThread:
    """A thread whose loop runs from the constructor to `close`; the port is open from `serve` on."""

    def __init__(self) -> None:
        """Raises RuntimeError when threads are replaced by green threads."""
        problem = problem_of_threads()
        if problem is not None:
            raise RuntimeError(problem[0].upper() + problem[1:] + ".")
        with quiet():
            self._loop = new_loop()
        self._server: LocalServer | None = None
        self._serving: asyncio.Future[None] | None = None
        self._thread = threading.Thread(target=self._run, name="xblshim-test-service", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        quiet_thread()
        try:
            self._loop.run_forever()
        finally:
            loud_thread()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs a coroutine on the loop and waits for its result or exception. Raises TimeoutError when it doesn't end."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(RUN_LIMIT)

    def serve(self, app: ASGIApp, allow_hosts: Iterable[str] = ()) -> str:
        """Returns the address when the port accepts connections. `allow_hosts`: further names that the Host header may have."""
        from xblshim.serving.local_server import LocalServer, address_of, listen
        from xblshim.serving.request_access import GuardedApp
        from xblshim.simulator.endpoint_support import no_log

        listener = listen(0)
        server = self._server = LocalServer(GuardedApp(app, no_log, allow_hosts), listener, no_log, end_seconds=1)
        asyncio.run_coroutine_threadsafe(self._serve(server), self._loop)
        return address_of(listener)

    async def _serve(self, server: LocalServer) -> None:
        self._serving = asyncio.ensure_future(server.serve())
        await self._serving

    def close(self) -> None:
        """Stops the server and the loop, within twice END_LIMIT. May be called again."""
        if self._loop.is_closed():
            return
        if self._server is not None:
            self._server.should_exit = True
            self.run(self._ended())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(END_LIMIT)
        if self._thread.is_alive():  # the loop is blocked; its thread is a daemon
            return
        self._loop.close()

    async def _ended(self) -> None:
        if self._serving is not None:
            await asyncio.wait([self._serving], timeout=END_LIMIT)
