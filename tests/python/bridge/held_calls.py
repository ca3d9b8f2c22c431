"""`python held_calls.py SCENARIO`: a call that has to wait at a real service, and a second one that must not wait for it.

Prints "done" if the second call completed before the first one.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import xblshim
from xblshim.abi.rendered import ctypes_decls as api
from xblshim.sessions import Session

LIMIT = 15.0
"""Seconds for the second call. The first one fails later than that."""
AT_ONCE = 256


class Service:
    """Responds with 200, unless a scenario selects another response by achievement id or by path."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._held: set[str] = set()
        self._responses: dict[str, tuple[int, dict[str, str]]] = {}
        self._came: list[str] = []
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                document = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                self._respond([update["id"] for update in document["achievements"]])

            def do_GET(self) -> None:
                self._respond([self.path])

            def _respond(self, names: list[str]) -> None:
                status, headers = service.response_to(names)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = AT_ONCE

            def handle_error(self, *_: object) -> None:
                pass  # the title ended while its request waited

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def hold(self, *names: str) -> None:
        with self._changed:
            self._held.update(names)

    def release(self, *names: str) -> None:
        with self._changed:
            self._held.difference_update(names)
            self._changed.notify_all()

    def fail(self, name: str, status: int, headers: dict[str, str] | None = None) -> None:
        self._responses[name] = status, headers or {}

    def response_to(self, names: list[str]) -> tuple[int, dict[str, str]]:
        """Returns status and headers. Waits as long as the test blocks it."""
        with self._changed:
            self._came += names
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._held.isdisjoint(names))
            return next((self._responses[name] for name in names if name in self._responses), (200, {}))

    def wait_for(self, name: str, times: int = 1) -> None:
        """Waits until this number of requests for it arrived."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._came.count(name) >= times, LIMIT), f"{name} never came"

    def wait_for_some_of(self, names: list[str], count: int) -> None:
        """Waits until this number of them arrived: calls that begin at the same time have no order."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(set(names).intersection(self._came)) >= count, LIMIT), self._came


def begin(s: Session, achievement_id: str) -> Future[Any]:
    return s._core.update(achievement_id, 50)


def passes(s: Session, first: Future[Any], achievement_id: str = "second") -> None:
    """Checks that a call completes before the first one."""
    assert begin(s, achievement_id).result(LIMIT).changed
    assert not first.done(), "the first call was to be under way still"
    print("done")


@contextmanager
def title(service: Service) -> Iterator[Session]:
    with xblshim.session(service=service.url, state_dir=os.environ["STATE"]) as s:
        s.update("warm-up", 10)  # the first update opens the client
        yield s


def a_response(service: Service) -> None:
    service.hold("first")
    with title(service) as s:
        first = begin(s, "first")
        service.wait_for("first")
        passes(s, first)
        passes(s, first, "third")
        service.release("first")
        assert first.result(LIMIT).changed


def a_retry(service: Service) -> None:
    service.fail("first", 503)
    with title(service) as s:
        first = begin(s, "first")
        service.wait_for("first")
        passes(s, first)
        service.fail("first", 200)
        first.result(2 * LIMIT)


def a_websocket_handshake(service: Service) -> None:
    service.hold("/connect")
    with title(service) as s:
        routine = api.XblAchievementsProgressChangeHandler(lambda *_: None)
        library, context = s._core.library, s._core.context
        handler = library.XblAchievementsAddAchievementProgressChangeHandler(context, routine, None)
        service.wait_for("/connect")
        assert begin(s, "second").result(LIMIT / 3).changed  # a handshake may take 10 s
        print("done")
        service.release("/connect")
        library.XblAchievementsRemoveAchievementProgressChangeHandler(context, handler)


def a_token_command(service: Service) -> None:
    """The second call needs no token, because the title's network is switched off and the update is stored."""
    running, go = Path("running").resolve(), Path("go").resolve()
    command = f"sh -c 'touch {running}; until [ -e {go} ]; do sleep 0.02; done; exit 1'"
    options = {"token.command": command}
    with xblshim.session(service="live", state_dir=os.environ["STATE"], title_id=1, options=options) as s:
        first = begin(s, "first")
        while not running.exists():
            assert not first.done(), first.result()
            time.sleep(0.01)
        s._core.library.XblShimSetOffline(True)
        passes(s, first)
        go.touch()
        assert first.result(LIMIT).changed  # without a token it is stored, too


def another_post(service: Service) -> None:
    """Coalescing: an update waits for the previous POST, but for at most a second."""
    os.environ["XBLSHIM_COALESCE"] = "true"
    service.hold("first")
    with title(service) as s:
        first = begin(s, "first")
        service.wait_for("first")
        passes(s, first)
        service.release("first")
        assert first.result(LIMIT).changed


def all_that_may_be_under_way(service: Service) -> None:
    """Makes as many calls as the loop allows at a time. The next one waits only until one of them ends."""
    held = [f"held-{number}" for number in range(AT_ONCE)]
    service.hold(*held)
    with title(service) as s:
        calls = [begin(s, name) for name in held]
        service.wait_for_some_of(held, 8)  # connections
        last = begin(s, "last")
        service.release(*held)
        assert last.result(LIMIT).changed
        assert all(call.result(LIMIT).changed for call in calls)
        print("done")


SCENARIOS = {
    scenario.__name__: scenario
    for scenario in (
        a_response,
        a_retry,
        a_websocket_handshake,
        a_token_command,
        another_post,
        all_that_may_be_under_way,
    )
}

if __name__ == "__main__":
    SCENARIOS[sys.argv[1]](Service())
