"""A loop in a thread of its own that serves an application on a free port of this machine."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import uvicorn
    from starlette.types import ASGIApp

T = TypeVar("T")
HOST = "127.0.0.1"
START_LIMIT = 30.0


class ServingThread:
    """The loop runs from the constructor to `close`; the port is open from `serve` on."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._server: uvicorn.Server | None = None
        self._serving: asyncio.Future[None] | None = None
        self._thread = threading.Thread(target=self._loop.run_forever, name="xblshim-test-service", daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Runs it on the loop; waits for what it gives or raises."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def serve(self, app: ASGIApp) -> str:
        """The address, when it answers there."""
        import uvicorn

        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.bind((HOST, 0))
        listener.listen(128)
        self._server = uvicorn.Server(
            uvicorn.Config(
                app,
                http="h11",
                ws="websockets-sansio",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=1,
            )
        )
        asyncio.run_coroutine_threadsafe(self._serve(listener), self._loop)
        return f"http://{HOST}:{listener.getsockname()[1]}"

    async def _serve(self, listener: socket.socket) -> None:
        assert self._server is not None
        self._serving = asyncio.ensure_future(self._server.serve(sockets=[listener]))
        await self._serving

    def close(self) -> None:
        """Ends the server and the loop. May be called again."""
        if self._loop.is_closed():
            return
        if self._server is not None:
            self._server.should_exit = True
            self.run(self._ended())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _ended(self) -> None:
        if self._serving is not None:
            await asyncio.wait([self._serving])
