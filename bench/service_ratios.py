"""Compares the local service with its own server: an update (a committed 200) with a 304 and with an application that does nothing, and 10,000 open
connections. Ratios are more exact than absolute numbers while other programs run.

    service_ratios.py [UPDATES]     without the rest of `make bench`
"""

from __future__ import annotations

import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from serve import ask, connect, from_many, measured, request, serve_process, used

from xblshim.serving.local_server import raise_file_limit

IDLE_APP = Path(__file__).parent / "idle_app.py"
CONNECTIONS = 10_000
AT_ONCE = 100
ROUNDS = 7


@contextmanager
def idle_process() -> Iterator[tuple[str, int]]:
    """Yields the address and the process id of the application that does nothing, on the same server."""
    with subprocess.Popen([sys.executable, str(IDLE_APP)], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[-1], process.pid
        finally:
            process.terminate()


def beside_a_304(address: str, count: int) -> None:
    times = measured(address, count)
    stored, same = (statistics.median(times[status]) for status in (200, 304))
    best = min(times[200]) / min(times[304])
    print(
        f"1 in flight: a 200 {stored:.2f} ms, a 304 {same:.2f} ms (medians); ratio {stored / same:.1f} of the medians, {best:.1f} of the best "
        "(goal: at most 3)"
    )


def beside_nothing(service: tuple[str, int], idle: tuple[str, int], count: int) -> None:
    """Measures both alternately, so that other load affects both."""
    rates: dict[str, list[float]] = {"service": [], "nothing": []}
    cpu: dict[str, list[float]] = {"service": [], "nothing": []}
    for turn in range(ROUNDS):
        for name, (address, pid) in (("service", service), ("nothing", idle)):
            before = used(pid)[0]
            rates[name].append(from_many(address, 64, count, f"{turn}-"))
            cpu[name].append((used(pid)[0] - before) / count * 1e6)
    ratios = [one / other for one, other in zip(rates["service"], rates["nothing"], strict=True)]
    print(
        f"64 in flight: {_best_and_median(rates['service'])} updates/s ({min(cpu['service']):.0f} µs CPU each), a do-nothing application "
        f"{_best_and_median(rates['nothing'])}/s ({min(cpu['nothing']):.0f} µs); ratio {max(rates['service']) / max(rates['nothing']):.2f} "
        f"of the best, {statistics.median(ratios):.2f} median of the rounds (goal: 0.5)"
    )


def _best_and_median(rates: list[float]) -> str:
    return f"{max(rates):.0f} (median {statistics.median(rates):.0f})"


def open_connections(address: str, pid: int, number: int) -> None:
    """Opens all connections and sends a request on each. Then all rest, and each is used once more to check that it stayed open. The service closes
    a connection after 75 s of rest, so each round sends `AT_ONCE` requests before it reads their responses.
    """
    one, memory = request("first", 1), used(pid)[1]
    began = time.perf_counter()
    with ExitStack() as stack:
        plugs: list[socket.socket] = []
        while len(plugs) < number:
            opened = [stack.enter_context(connect(address)) for _ in range(min(AT_ONCE, number - len(plugs)))]
            ask_all(opened, one)
            plugs += opened
        seconds, grown = time.perf_counter() - began, used(pid)[1] - memory
        times = []
        for _ in range(200):
            start = time.perf_counter()
            assert ask(plugs[0], one) == 304
            times.append((time.perf_counter() - start) * 1000)
        for first in range(0, number, AT_ONCE):
            ask_all(plugs[first : first + AT_ONCE], one)
    print(
        f"{number} open connections: {seconds:.1f} s to open them with a request each, {grown / number * 1024:.0f} KiB each; a 304 among them "
        f"{statistics.median(times):.2f} ms, none was closed"
    )


def ask_all(plugs: list[socket.socket], data: bytes) -> None:
    for plug in plugs:
        plug.sendall(data)
    for plug in plugs:
        assert plug.recv(65536)[9:12] in (b"200", b"304"), "each response comes in one piece"


def ratios(environment: dict[str, str], count: int) -> None:
    raise_file_limit()
    print("\nthe local service beside its server")
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="xblshim-bench-"))
        quiet = {**environment, "XBLSHIM_STATE_DIR": folder, "XBLSHIM_LOG": "error"}
        service, idle = stack.enter_context(serve_process(quiet)), stack.enter_context(idle_process())
        from_many(service[0], 8, 80, "warm-up")
        beside_a_304(service[0], count // 4)
        beside_nothing(service, idle, count)
        open_connections(*service, CONNECTIONS)


if __name__ == "__main__":
    ratios(
        {key: value for key, value in os.environ.items() if not key.startswith("XBLSHIM_")},
        int(sys.argv[1]) if len(sys.argv) > 1 else 4000,
    )
