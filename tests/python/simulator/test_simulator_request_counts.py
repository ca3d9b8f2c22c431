"""An update at the served service: a body that ends early, and the number of Python calls. Times would depend on the machine."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from simulator_support import SCID, XUID, update_body, update_path

import xblshim
from xblshim.config import load
from xblshim.simulator.endpoint_support import no_log
from xblshim.simulator.records import Record
from xblshim.simulator.served_service import open_served_service

OURS = (str(Path(xblshim.__file__).parent), str(Path(json.__file__).parent))
"""The folders whose functions are counted."""
MOST_CALLS = 90
"""89 now; 97 when the body was parsed twice."""


class Update:
    """One update, as the server passes it to the application."""

    def __init__(self, achievement: str) -> None:
        self._body = update_body((achievement, 100))
        path = update_path()
        headers = [(b"host", b"127.0.0.1"), (b"content-length", str(len(self._body)).encode())]
        self.scope = {"type": "http", "method": "POST", "path": path, "query_string": b"", "headers": headers}
        self.sent: list[dict[str, Any]] = []

    async def receive(self) -> dict[str, Any]:
        return {"type": "http.request", "body": self._body, "more_body": False}

    async def receive_in_part(self) -> dict[str, Any]:
        """The client disconnects when it has sent a valid document, which is shorter than the announced length."""
        body, self._body = self._body, b""
        return {"type": "http.request", "body": body, "more_body": True} if body else {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        self.sent.append(message)


def test_a_body_that_ends_early_is_no_update(tmp_path: Path) -> None:
    update = Update("1")

    async def run() -> list[Record]:
        service = open_served_service(load(program_dir=None, environ={}, options={"state_dir": str(tmp_path)}), no_log)
        await service.ready()
        await service.app(update.scope, update.receive_in_part, update.send)
        records = await service.local.store.select()
        await service.aclose()
        return records

    assert asyncio.run(run()) == []
    assert update.sent[0]["status"] == 400
    assert b"The request ended before its body did." in update.sent[1]["body"]


def test_the_calls_of_an_update(tmp_path: Path) -> None:
    """On the loop's thread, with journal, rate limits, faults and the control API's observer in the way."""
    frames: set[FrameType] = set()
    """A coroutine that continues has the same frame as before."""
    updates = [Update(achievement) for achievement in ("1", "2", "3", 'an "id" 灯')]

    def count(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(OURS):
            frames.add(frame)

    async def run() -> dict[str, Any]:
        config = load(program_dir=None, environ={}, options={"state_dir": str(tmp_path)})
        service = open_served_service(config, no_log)
        await service.ready()
        for update in updates:
            frames.clear()
            sys.setprofile(count)
            try:
                await service.app(update.scope, update.receive, update.send)
            finally:
                sys.setprofile(None)
        entry = service.control.traffic.journal.entry(len(updates))
        await service.aclose()
        assert entry is not None
        return entry.document()

    entry = asyncio.run(run())
    start, body = updates[-1].sent
    assert start["status"] == 200
    (row,) = json.loads(body["body"])["achievements"]
    assert row == {"id": 'an "id" 灯', "percentComplete": 100, "outcome": "unlocked"}
    assert entry["parameters"] == {"achievements": [{"id": 'an "id" 灯', "percentComplete": 100}]}
    assert (entry["xuid"], entry["titleId"], entry["scid"]) == (str(XUID), "305419896", SCID)
    assert len(frames) <= MOST_CALLS, sorted(frame.f_code.co_qualname for frame in frames)
