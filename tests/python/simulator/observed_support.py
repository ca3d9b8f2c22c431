"""An observed application for tests: its clocks, its random numbers, and a client without a socket."""

import asyncio
import random
from typing import Any

from simulator_support import XUID, update_body, update_path

from xblshim.simulator.faults.fault_reader import read_fault
from xblshim.simulator.observing.observed_app import ObservedApp
from xblshim.simulator.observing.traffic import Timing, Traffic


class Clock:
    """A clock that only tests and sleeps move."""

    def __init__(self) -> None:
        self.now = 1_900_000_000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class App:
    """Responds to each request with 200 and records it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, bytes]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        self.asked.append((scope["path"], body))
        body = b'{"right":true}'
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})


class Got:
    """The client's result: status 0 if the connection was closed without a response."""

    def __init__(self) -> None:
        self.status = 0
        self.headers: dict[str, str] = {}
        self.body = b""
        self.whole = False
        self.pieces: list[bytes] = []

    async def __call__(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {name.decode(): value.decode() for name, value in message["headers"]}
        else:
            self.body += message["body"]
            self.pieces.append(message["body"])
            self.whole = not message.get("more_body", False)


class Observed:
    """An application behind faults, limits and journal."""

    def __init__(self, *, limits: str = "off", app: Any = None, seed: int = 7, **how: Any) -> None:
        self.clock = Clock()
        self.app = app or App()
        self.lines: list[tuple[str, str]] = []
        timing = Timing(self.clock, self.clock, self.clock.sleep, random.Random(seed))
        self.traffic = Traffic(timing, limits=limits, log=lambda *line: self.lines.append(line), **how)
        self.observed = ObservedApp(self.app, self.traffic)

    def fault(self, **document: Any) -> Any:
        return self.traffic.faults.add(read_fault(document))

    async def ask(
        self, path: str = "/x", method: str = "GET", body: bytes = b"", query: str = "", headers: Any = ()
    ) -> Got:
        """Returns the response, or what the client received before the connection was closed."""
        got = Got()
        gone = asyncio.Event()
        sent = False

        async def receive() -> Any:
            nonlocal sent
            if not sent:
                sent = True
                return {"type": "http.request", "body": body, "more_body": False}
            await gone.wait()
            return {"type": "http.disconnect"}

        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query.encode(),
            "headers": list(headers),
            "xblshim.close": gone.set,
        }
        await asyncio.wait_for(self.observed(scope, receive, got), 30)
        assert got.whole or gone.is_set(), "either the whole response, or a closed connection"
        return got

    async def update(self, achievement_id: str = "7", percent: int = 100, xuid: int = XUID, **how: Any) -> Got:
        return await self.ask(
            update_path(xuid, **how), "POST", update_body((achievement_id, percent), xuid=xuid, **how)
        )
