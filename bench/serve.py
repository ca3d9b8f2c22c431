"""Measures requests of one update at `xblshim serve` and at the pytest plug-in's service: a 200, which is stored first, and a 304; and the updates
per second that `xblshim serve` accepts from many clients.
"""

import json
import os
import selectors
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xblshim.testing import ServiceUnderTest

SCID = "00000000-0000-0000-0000-000012345678"


@contextmanager
def serve_process(environment: dict[str, str]) -> Iterator[tuple[str, int]]:
    """Yields the address and the process id of `xblshim serve`."""
    command = [sys.executable, "-m", "xblshim", "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            assert process.stdout is not None
            yield next(word for word in process.stdout.readline().split() if word.startswith("http://")), process.pid
        finally:
            process.terminate()


@contextmanager
def serve(environment: dict[str, str]) -> Iterator[str]:
    with serve_process(environment) as (address, _):
        yield address


@contextmanager
def plug_in() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="xblshim-bench-") as folder:
        service = ServiceUnderTest(Path(folder))
        try:
            yield service.url
        finally:
            service.close()


def request(achievement_id: str, xuid: int = 2814000000000001) -> bytes:
    document = {
        "action": "progressUpdate",
        "serviceConfigId": SCID,
        "titleId": 0x12345678,
        "userId": f"{xuid}",
        "achievements": [{"id": achievement_id, "percentComplete": 100}],
    }
    body = json.dumps(document).encode()
    head = f"POST /users/xuid({xuid})/achievements/{SCID}/update HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def ask(plug: socket.socket, data: bytes) -> int:
    """Returns the response's status after all of it has arrived. The socket delays acknowledgments, as in many programs."""
    plug.sendall(data)
    response = b""
    while b"\r\n\r\n" not in response:
        part = plug.recv(65536)
        assert part, "the service closed the connection"
        response += part
    head, _, body = response.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += plug.recv(65536)
    return int(head.split()[1])


def measured(address: str, count: int) -> dict[int, list[float]]:
    """Returns the ms of each response by status. Each of `count` achievements is updated twice."""
    host, _, port = address.removeprefix("http://").partition(":")
    times: dict[int, list[float]] = {}
    with socket.create_connection((host, int(port))) as plug:
        for number in range(count):
            for _ in range(2):
                began = time.perf_counter()
                status = ask(plug, request(f"{number}"))
                times.setdefault(status, []).append((time.perf_counter() - began) * 1000)
    return times


def table(environment: dict[str, str], count: int) -> None:
    print("\nover a socket, one after the other |  200, median |     p99 |  304, median |     p99")
    for title, running in (("xblshim serve", serve(environment)), ("the pytest plug-in's service", plug_in())):
        with running as address:
            times = measured(address, count)
        cells = []
        for status in (200, 304):
            found = sorted(times[status])
            cells.append(f"{statistics.median(found):9.2f} ms | {found[len(found) * 99 // 100]:4.1f} ms")
        print(f"{title:34} | {' | '.join(cells)}")


def used(pid: int) -> tuple[float, float]:
    """Returns the CPU seconds and the resident MB of a process (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return seconds, int(fields[21]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def connect(address: str) -> socket.socket:
    host, _, port = address.removeprefix("http://").partition(":")
    return socket.create_connection((host, int(port)), timeout=60)


def from_many(address: str, users: int, count: int, ids: str) -> float:
    """Returns the updates per second of `users` users with one connection each and one update at a time. Each update is a committed 200 for an
    achievement of its own, whose id begins with `ids`.
    """
    left = [count // users] * users
    began = time.perf_counter()
    with selectors.DefaultSelector() as selector:
        for user in range(users):
            opened = connect(address)
            selector.register(opened, selectors.EVENT_READ, user)
            opened.sendall(request(f"{ids}0", 1 + user))
        while selector.get_map():
            for key, _ in selector.select():
                assert isinstance(key.fileobj, socket.socket)
                plug, user = key.fileobj, key.data
                assert plug.recv(65536).startswith(b"HTTP/1.1 200"), "each response comes in one piece"
                left[user] -= 1
                if left[user] > 0:
                    plug.sendall(request(f"{ids}{left[user]}", 1 + user))
                else:
                    selector.unregister(plug)
                    plug.close()
    return count // users * users / (time.perf_counter() - began)


def capacity(environment: dict[str, str], count: int) -> None:
    """Prints what one `xblshim serve` accepts. Its CPU time is more exact than updates/s, because the clients share the cores."""
    print("\nxblshim serve, users at a time | updates/s | CPU/update |      RSS")
    for users in (1, 8, 64, 256):
        updates = count if users > 1 else count // 10
        with tempfile.TemporaryDirectory(prefix="xblshim-bench-") as folder:
            with serve_process({**environment, "XBLSHIM_STATE_DIR": folder}) as (address, pid):
                from_many(address, users, users * 4, "first")  # a first run, for imports and caches
                before, began = used(pid)[0], time.perf_counter()
                from_many(address, users, updates, "then")
                seconds = time.perf_counter() - began
                cpu, resident = used(pid)
            done = updates // users * users
            print(f"{users:30} | {done / seconds:9.0f} | {(cpu - before) / done * 1e6:7.0f} µs | {resident:5.1f} MB")
