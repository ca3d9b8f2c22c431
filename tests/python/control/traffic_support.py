"""A served service on a real socket with a client over the network, for tests that affect titles' traffic."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
from serving_support import LONG, serving
from simulator_support import XUID, update_body, update_path

from xblshim.config import load
from xblshim.simulator.endpoint_support import no_log
from xblshim.simulator.served_service import ServedService, open_served_service


class Titles:
    """The service, with clients for titles and for testers."""

    def __init__(self, served: ServedService, http: httpx.AsyncClient, address: str) -> None:
        self.served = served
        self.http = http
        self.address = address

    async def update(
        self, achievement_id: str = "7", percent: int = 100, xuid: int = XUID, **how: Any
    ) -> httpx.Response:
        body = update_body((achievement_id, percent), xuid=xuid, **how)
        return await self.http.post(update_path(xuid, **how), content=body, headers={"x-xbl-contract-version": "2"})

    async def control(self, method: str, path: str, body: Any = None) -> Any:
        headers = {} if method == "GET" else {"content-type": "application/json"}
        content = {} if body is None else {"json": body}
        response = await self.http.request(method, f"/xblshim/v1{path}", headers=headers, **content)
        assert response.status_code < 300, response.text
        return response.json() if response.content else None


@asynccontextmanager
async def titles(folder: Path) -> AsyncIterator[Titles]:
    config = load(program_dir=None, environ={}, options={"state_dir": str(folder)})
    served = open_served_service(config, no_log)
    try:
        await served.ready()
        async with serving(served.app, on_end=served.control.feed.end) as running:
            address = f"http://127.0.0.1:{running.port}"
            async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=LONG) as http:
                yield Titles(served, http, address)
    finally:
        await served.aclose()


def with_titles(folder: Path, work: Callable[[Titles], Awaitable[None]]) -> None:
    async def run() -> None:
        async with titles(folder) as service:
            await work(service)

    asyncio.run(run())
