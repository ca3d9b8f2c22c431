"""make bench: prints the library's costs. Nothing here is asserted. bench/README.md has the table."""

import argparse
import json
import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import timeit
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpx
import list_costs
import serve
import service_ratios
import transports
import update_ratios

HERE = Path(__file__).parent
IN_FLIGHT = (1, 8, 64, 256, 10_000)
THREADS = (1, 2, 4, 8)
LATENCY = 20  # milliseconds
NATIVE = Path(str(files("xblshim"))) / "_native"


def build(folder: Path) -> tuple[Path, Path]:
    """Builds the bench program against the installed package, and the server."""
    library = NATIVE / "lib"
    bench = folder / "update_bench"
    subprocess.run(
        [
            *shlex.split(os.environ.get("CXX", "c++")),
            *("-std=c++17", "-O2", "-pthread", str(HERE / "update_bench.cpp"), f"-I{NATIVE / 'include'}"),
            *(f"-L{library}", f"-Wl,-rpath,{library}", "-lxblshim", "-o", str(bench)),
        ],
        check=True,
    )
    server = folder / "fast_server"
    compiler = shlex.split(os.environ.get("CC", "cc"))
    subprocess.run([*compiler, "-O2", "-D_GNU_SOURCE", str(HERE / "fast_server.c"), "-o", str(server)], check=True)
    return bench, server


@contextmanager
def served(server: Path, latency: int = 0) -> Iterator[str]:
    """Yields the server's address. Each response comes `latency` milliseconds after its request."""
    with subprocess.Popen([str(server), str(latency)], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.kill()


def measure(command: list[str], environment: dict[str, str]) -> dict[str, Any]:
    ran = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=600)
    result: dict[str, Any] = json.loads(ran.stdout)
    return result


def medians(rows: list[dict[str, Any]]) -> dict[str, float]:
    return {key: statistics.median(row[key] for row in rows) for key in rows[0]}


def updates(
    bench: Path, environment: dict[str, str], service: str, count: int, rounds: int, ids: int | str = 1
) -> None:
    """Measures updates. `ids`: the number of achievements that are updated in turn; `new`: each update has an achievement of its own."""
    print(f"\nupdates, service = {service}")
    print("in flight | call median | call p99 | latency median | latency p99 |  calls/s | CPU/call |      RSS | failed")
    for in_flight in IN_FLIGHT:
        # A busy machine only adds to a call's cost, so the cheapest of a few runs is the most exact.
        rows = [
            measure([str(bench), "updates", str(in_flight), str(max(count, 2 * in_flight)), str(ids)], environment)
            for _ in range(rounds)
        ]
        row = max(rows, key=lambda row: float(row["calls_per_s"]))
        print(
            f"{in_flight:9} | {row['call_median_us']:8.2f} µs | {row['call_p99_us']:5.1f} µs |"
            f" {row['latency_median_us']:11.0f} µs | {row['latency_p99_us']:8.0f} µs | {row['calls_per_s']:8.0f} |"
            f" {row['cpu_us_per_call']:5.0f} µs | {row['rss_mb']:5.1f} MB | {row['failed']}"
        )


def waiting_threads(bench: Path, environment: dict[str, str], count: int, rounds: int) -> None:
    """Measures calls per second with waiting threads. They don't block each other, so the rate grows with the threads."""
    print(f"\nupdates, service with {LATENCY} ms of latency, each thread waits for its call")
    print("threads | latency median | latency p99 |  calls/s | CPU/call")
    for threads in THREADS:
        rows = [measure([str(bench), "threads", str(threads), str(count)], environment) for _ in range(rounds)]
        row = max(rows, key=lambda row: float(row["calls_per_s"]))
        print(
            f"{threads:7} | {row['latency_median_us']:11.0f} µs | {row['latency_p99_us']:8.0f} µs |"
            f" {row['calls_per_s']:8.0f} | {row['cpu_us_per_call']:5.0f} µs"
        )


def yardstick() -> float:
    """Returns the µs of a POST by httpx.Client over a transport that does nothing, as a measure of this machine."""

    class Nothing(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={"a": 1})

    with httpx.Client(transport=Nothing()) as client:
        return min(timeit.repeat(lambda: client.post("http://x/y", json={"a": 1}), number=1000, repeat=5)) * 1000


def loops() -> list[str]:
    return ["asyncio", *(["uvloop"] if find_spec("uvloop") else [])]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=5000, help="updates a row (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="runs to take the best of (default %(default)s)")
    parser.add_argument("--starts", type=int, default=10, help="starts to take the median of (default %(default)s)")
    parser.add_argument("--idle", type=int, default=5, help="seconds of idling (default %(default)s)")
    arguments = parser.parse_args()
    clean = {key: value for key, value in os.environ.items() if not key.startswith("XBLSHIM_")}
    update_ratios.table(arguments.updates, arguments.rounds)
    list_costs.main()
    with tempfile.TemporaryDirectory(prefix="xblshim-bench-") as folder:
        bench, server = build(Path(folder))
        clean["XBLSHIM_STATE_DIR"] = str(Path(folder) / "state")
        print(f"yardstick: httpx.Client.post over a transport that does nothing, {yardstick():.0f} µs")
        with served(server) as address:
            over_http = {**clean, "XBLSHIM_SERVICE": address, "XBLSHIM_EVENT_LOOP": "asyncio"}
            for loop in loops():
                on_loop = {**over_http, "XBLSHIM_EVENT_LOOP": loop}
                updates(bench, on_loop, f"HTTP, a fast local server, {loop}", arguments.updates, arguments.rounds)
            updates(
                bench, over_http, "HTTP, each of 100 achievements in turn", arguments.updates, arguments.rounds, 100
            )
            coalescing = {**over_http, "XBLSHIM_COALESCE": "true"}
            updates(bench, coalescing, "the same, coalesced", arguments.updates, arguments.rounds, 100)
            subprocess.run([sys.executable, str(HERE / "outbox_costs.py")], check=True, env=over_http)
            transports.table(address, arguments.updates, arguments.rounds)
            transports.connections(address, arguments.updates, arguments.rounds)
            start_http = medians([measure([str(bench), "start"], over_http) for _ in range(arguments.starts)])
            first = medians([measure([str(bench), "start-xbl"], over_http) for _ in range(arguments.starts)])
            idle = measure([str(bench), "idle", str(arguments.idle)], over_http)
        with served(server, LATENCY) as address:
            slow = {**clean, "XBLSHIM_SERVICE": address, "XBLSHIM_EVENT_LOOP": "asyncio"}
            waiting_threads(bench, slow, arguments.updates // 50, arguments.rounds)
        updates(bench, clean, "local (in-process, SQLite), new rows", arguments.updates, arguments.rounds, "new")
        updates(bench, clean, "local (in-process, SQLite), unchanged rows", arguments.updates, arguments.rounds)
        serve.table(clean, arguments.updates // 10)
        serve.capacity(clean, arguments.updates * 2)
        service_ratios.ratios(clean, arguments.updates)
        # Opening the store checks each row: a title has hundreds of rows at most, not those of the updates above.
        clean["XBLSHIM_STATE_DIR"] = str(Path(folder) / "start")
        start_local = medians([measure([str(bench), "start"], clean) for _ in range(arguments.starts)])
    print(f"\nstart, median of {arguments.starts}        |     HTTP |    local")
    for key, title in (
        ("runtime_initialize_ms", "XGameRuntimeInitialize"),
        ("xbl_initialize_ms", "XblInitialize after it"),
        ("first_update_ms", "first update after it"),
    ):
        print(f"{title:26} | {start_http[key]:5.1f} ms | {start_local[key]:5.1f} ms")
    print(f"{'XblInitialize, called first':26} | {first['xbl_initialize_first_ms']:4.1f} ms")
    print(f"{'idle':26} | {idle['idle_cpu_us_per_s']:.1f} µs CPU a second")
    for program in sorted((HERE.parent / "build" / "release" / "bench").glob("*_bench")):
        print(f"\n{program.name}", flush=True)
        subprocess.run([str(program)], check=True, timeout=600)


if __name__ == "__main__":
    main()
