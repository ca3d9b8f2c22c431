"""Shared by the tests of the control API: the served application in this process, called without a socket."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx

from xblshim.config import load
from xblshim.simulator.endpoint_support import no_log
from xblshim.simulator.served_service import ServedService, open_served_service

URL = "http://127.0.0.1:8620"
JSON_HEADERS = {"content-type": "application/json"}
TOML_HEADERS = {"content-type": "application/toml"}


class Asked:
    """A served service and a client without a socket."""

    def __init__(self, served: ServedService, http: httpx.AsyncClient) -> None:
        self.served = served
        self.http = http

    async def ask(self, method: str, path: str, body: Any = None, *, status: int | None = None, **more: Any) -> Any:
        """Returns the response's document. `path`: below /xblshim/v1. `body`: JSON, or a text of TOML."""
        headers = {} if method == "GET" else TOML_HEADERS if isinstance(body, str) else JSON_HEADERS
        content = {"content": body} if isinstance(body, str) else {} if body is None else {"json": body}
        response = await self.http.request(method, "/xblshim/v1" + path, headers=headers, **content, **more)
        wanted = (200, 204) if status is None else (status,)
        assert response.status_code in wanted, f"{method} {path}: {response.status_code} {response.text}"
        return response.json() if response.content else None


def asked(
    folder: Path,
    work: Callable[[Asked], Coroutine[Any, Any, None]],
    log: Callable[[str, str], None] = no_log,
    **options: str,
) -> None:
    """Runs `work` with a service whose state folder is `folder`."""

    async def run() -> None:
        config = load(program_dir=None, environ={}, options={"state_dir": str(folder), **options})
        served = open_served_service(config, log)
        try:
            await served.ready()
            transport = httpx.ASGITransport(app=served.app)  # type: ignore[arg-type]
            async with httpx.AsyncClient(transport=transport, base_url=URL) as http:
                await work(Asked(served, http))
        finally:
            await served.aclose()

    asyncio.run(run())
