"""The transport to a service in this process."""

import asyncio
import importlib.abc
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from client_support import SETTINGS, UPDATE, Log

from xblshim.client.transport import AsyncByteStream, Request
from xblshim.client.transport.in_process_transport import InProcessTransport
from xblshim.config import load
from xblshim.wiring.open_client import open_client


class Searches(importlib.abc.MetaPathFinder):
    """Records each module that the import system searches for."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:
        self.names.append(fullname)


def test_an_update_searches_for_no_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    searches = Searches()

    async def run() -> None:
        environ = {"XBLSHIM_STATE_DIR": str(tmp_path)}
        client = open_client(load(program_dir=None, environ=environ, options={}), Log())
        for percent in range(1, 3):  # the first 200 and its follow-up work import modules
            assert await client.update_achievement(UPDATE._replace(percent_complete=percent), SETTINGS) == 0
        monkeypatch.setattr(sys, "meta_path", [searches, *sys.meta_path])
        for percent in range(3, 20):
            assert await client.update_achievement(UPDATE._replace(percent_complete=percent), SETTINGS) == 0
        await client.aclose()

    asyncio.run(run())
    assert searches.names == []


App = Callable[[Any, Any, Any], Awaitable[None]]


def ask(app: App, request: Request) -> tuple[int, list[tuple[bytes, bytes]], bytes]:
    async def run() -> tuple[int, list[tuple[bytes, bytes]], bytes]:
        response = await InProcessTransport(app).handle_async_request(request)
        assert isinstance(response.stream, AsyncByteStream)
        body = b"".join([chunk async for chunk in response.stream])
        return response.status_code, response.headers.raw, body

    return asyncio.run(run())


@pytest.mark.parametrize(("method", "expected"), [("POST", b"ab"), ("HEAD", b"")])
def test_the_request_and_the_response(method: str, expected: bytes) -> None:
    seen: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.extend((scope, await receive()))
        await send({"type": "http.response.start", "status": 201, "headers": [(b"x-a", b"1")]})
        await send({"type": "http.response.body", "body": b"a", "more_body": True})
        await send({"type": "http.response.body", "body": b"b"})
        seen.append(await receive())

    request = Request(method, "http://xblshim.local:80/a%20b?c=%20", headers={"X-B": "2"}, content=b"{}")
    assert ask(app, request) == (201, [(b"x-a", b"1")], expected)
    scope, message, gone = seen
    assert message == {"type": "http.request", "body": b"{}", "more_body": False}
    assert gone == {"type": "http.disconnect"}
    assert (scope["method"], scope["path"], scope["raw_path"]) == (method, "/a b", b"/a%20b")
    assert scope["query_string"] == b"c=%20"
    assert (b"x-b", b"2") in scope["headers"]


@pytest.mark.parametrize("started", [False, True])
@pytest.mark.parametrize("raises", [False, True])
def test_an_application_that_fails(started: bool, raises: bool) -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        if started:
            await send({"type": "http.response.start", "status": 200, "headers": []})
        if raises:
            raise ValueError("a mistake")

    assert ask(app, Request("GET", "http://xblshim.local/"))[0] == 500
