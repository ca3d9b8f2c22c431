"""A service with listed responses, and a title that reads from it through the installed package."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
XUID = 2814600000000001


class ListedService:
    """Responds to GETs whose target is in `responses`, on a thread of its own. All other requests are recorded in `unexpected`."""

    def __init__(self) -> None:
        self.responses: dict[str, tuple[int, bytes]] = {}
        self.unexpected: list[str] = []
        self.count = 0
        self._loop = asyncio.new_event_loop()
        self._server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def respond(self, target: str, body: Any, status: int = 200) -> None:
        self.responses[target] = status, body if isinstance(body, bytes) else json.dumps(body).encode()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                method, target, _ = head.split(b"\r\n")[0].decode().split(" ")
                self.count += 1
                status, body = self.responses.get(target, (500, b"unexpected"))
                if method != "GET" or target not in self.responses:
                    self.unexpected.append(f"{method} {target}")
                response = (
                    f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
                )
                writer.write(response.encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    def close(self) -> None:
        async def stop() -> None:
            self._server.close()
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(stop(), self._loop).result(30)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(30)
        self._loop.close()


@pytest.fixture
def service() -> Iterator[ListedService]:
    listed = ListedService()
    yield listed
    listed.close()
    assert listed.unexpected == []


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    import xblshim

    try:
        xblshim.library_path()
    except FileNotFoundError as error:
        pytest.skip(f"needs the installed package: {error}")
    (tmp_path / "home").mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XBLSHIM_")}
    return {**kept, "HOME": str(tmp_path / "home"), "XBLSHIM_STATE_DIR": str(tmp_path / "state")}


@pytest.fixture
def read(service: ListedService, environ: dict[str, str]) -> Callable[..., Any]:
    """Runs reader.py with the service and returns its output."""

    def run(*arguments: object, timeout: float = 60) -> Any:
        command = [sys.executable, str(HERE / "reader.py"), *map(str, arguments)]
        ran = subprocess.run(
            command,
            env={**environ, "XBLSHIM_SERVICE": service.url, "XBLSHIM_USERS": f"{XUID}:Keeper"},
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)

    return run
