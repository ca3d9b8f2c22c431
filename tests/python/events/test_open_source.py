"""From a service's address to a connection."""

import asyncio
import importlib.abc
import importlib.machinery
import sys
import threading
from collections.abc import Sequence
from types import ModuleType

import pytest

from xblshim.client.events.event_source import RemoteEvents
from xblshim.client.events.open_source import connect_to

WEBSOCKET = "xblshim.client.events.websocket"


class SlowImport(importlib.abc.MetaPathFinder):
    """An importer that finds nothing, and blocks until it may continue."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.may_go_on = threading.Event()
        self.went_on = False

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname == WEBSOCKET:
            self.began.set()
            self.went_on = self.may_go_on.wait(10)
            raise ImportError("planted")
        return None


def test_calls_go_on_while_the_first_connection_imports(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = SlowImport()
    monkeypatch.delitem(sys.modules, WEBSOCKET, raising=False)
    monkeypatch.delattr("xblshim.client.events.websocket", raising=False)
    monkeypatch.setattr(sys, "meta_path", [slow, *sys.meta_path])

    async def work() -> None:
        connecting = asyncio.ensure_future(connect_to(RemoteEvents("http://127.0.0.1:1", None), lambda: False)())
        while not slow.began.is_set():
            await asyncio.sleep(0)
        slow.may_go_on.set()  # called by the loop, which an import on its own thread would block
        with pytest.raises(ImportError, match="planted"):
            await connecting

    asyncio.run(work())
    assert slow.went_on
