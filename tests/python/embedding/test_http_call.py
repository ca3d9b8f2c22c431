"""A title's own requests, from a C program to a server on this machine and to the configured service."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .conftest import HERE, run, values


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        response = b"got " + body + b" with " + self.headers["X-Title"].encode()
        self.send_response(201)
        self.send_header("X-Own", "yes")
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(response)))
        self.end_headers()
        self.wfile.write(response)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_address[1]}"
        listening.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def title(compile_c: Callable[..., Path], package: Path) -> Path:
    return compile_c(HERE / "http_call.c", f"-L{package}/_native/lib", "-lxblshim")


def test_a_title_with_nothing_but_the_http_layer(title: Path, environ: dict[str, str], server: str) -> None:
    done = run([title, "POST", f"{server}/a", "body"], environ)
    found = values(done.stdout)
    assert done.returncode == 0
    assert {found[step] for step in ("create", "url", "body", "header", "perform", "ended", "network")} == {"00000000"}
    assert (found["status"], found["response"], found["own"]) == ("201", "got body with 1", "yes")


def test_hosts_of_the_services_and_others(title: Path, environ: dict[str, str], server: str) -> None:
    service = run([title, "POST", "https://profile.xboxlive.com/a", "body"], {**environ, "XBLSHIM_SERVICE": server})
    assert values(service.stdout)["response"] == "got body with 1"
    other = run([title, "POST", "https://example.com/a", "body"], environ)
    found = values(other.stdout)
    assert (found["ended"], found["status"], found["network"]) == ("00000000", "0", "80004005")
    assert 'http_hosts = ["example.com"]' in other.stderr
