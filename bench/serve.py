"""What a request of one update costs at `xblshim serve` and at the pytest plug-in's service: a 200, which is stored first, beside a 304."""

import json
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
def serve(environment: dict[str, str]) -> Iterator[str]:
    command = [sys.executable, "-m", "xblshim", "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            assert process.stdout is not None
            yield next(word for word in process.stdout.readline().split() if word.startswith("http://"))
        finally:
            process.terminate()


@contextmanager
def plug_in() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="xblshim-bench-") as folder:
        service = ServiceUnderTest(Path(folder))
        try:
            yield service.url
        finally:
            service.close()


def request(achievement_id: str) -> bytes:
    document = {
        "action": "progressUpdate",
        "serviceConfigId": SCID,
        "titleId": 0x12345678,
        "userId": "2814000000000001",
        "achievements": [{"id": achievement_id, "percentComplete": 100}],
    }
    body = json.dumps(document).encode()
    head = f"POST /users/xuid(2814000000000001)/achievements/{SCID}/update HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def ask(plug: socket.socket, data: bytes) -> int:
    """The answer's status, when all of it is there. The socket waits for acknowledgements, as many a program's does."""
    plug.sendall(data)
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += plug.recv(65536)
    head, _, body = answer.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += plug.recv(65536)
    return int(head.split()[1])


def measured(address: str, count: int) -> dict[int, list[float]]:
    """The ms that each answer took, by status: each of `count` achievements is updated twice."""
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
