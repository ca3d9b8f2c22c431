"""An update beside its floor and, with --against, beside another installation: CPU time, counts and memory, measured in turns.

    python bench/update_ratios.py [--against VENV] [--rounds N] [--updates N] [--in-flight N]

The floor is libcurl's multi interface on one thread with eight connections (floor.c). Other work on the machine only adds to the CPU time of a call,
so each figure is the least of its rounds. Compare only what one run printed. System calls are counted by perf, where it may count them.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CERTIFICATES = HERE.parent / "tests" / "python" / "client" / "certificates"
IN_FLIGHT = (1, 8, 64)
Row = dict[str, float]


def native_of(venv: Path) -> Path:
    [native] = venv.glob("lib/python3*/site-packages/xblshim/_native")
    return native


def build(folder: Path, name: str, native: Path) -> Path:
    """Builds the bench program against an installation."""
    program, library = folder / name, native / "lib"
    subprocess.run(
        [
            *shlex.split(os.environ.get("CXX", "c++")),
            *("-std=c++17", "-O2", "-pthread", str(HERE / "update_bench.cpp"), f"-I{native / 'include'}"),
            *(f"-L{library}", f"-Wl,-rpath,{library}", "-lxblshim", "-o", str(program)),
        ],
        check=True,
    )
    return program


def build_c(folder: Path, name: str) -> Path:
    program = folder / name
    compiler = shlex.split(os.environ.get("CC", "cc"))
    subprocess.run([*compiler, "-O2", "-D_GNU_SOURCE", str(HERE / f"{name}.c"), "-o", str(program), "-ldl"], check=True)
    return program


@contextmanager
def served(command: list[str], scheme: str, host: str) -> Iterator[str]:
    """Yields the address of a server that prints its port."""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield f"{scheme}://{host}:{int(process.stdout.readline())}"
        finally:
            process.kill()


def measure(command: list[str], environment: dict[str, str]) -> Row | None:
    ran = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, timeout=600)
    if ran.returncode != 0:
        return None
    row: Row = json.loads(ran.stdout)
    return row


def system_calls(command: list[str], environment: dict[str, str], updates: int) -> float | None:
    """Returns the system calls of one update: the difference between a run and one with twice as many updates."""
    if shutil.which("perf") is None:
        return None
    counts = []
    for count in (updates, 2 * updates):
        ran = subprocess.run(
            ["perf", "stat", "-x", ",", "-e", "raw_syscalls:sys_enter", *command, str(count)],
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,
        )
        fields = [line.split(",") for line in ran.stderr.splitlines() if "raw_syscalls:sys_enter" in line]
        if ran.returncode != 0 or not fields or not fields[0][0].isdigit():
            return None
        counts.append(int(fields[0][0]))
    return (counts[1] - counts[0]) / updates


def cell(row: Row | None, key: str, width: int, digits: int = 0) -> str:
    return f"{'-' if row is None or key not in row else format(row[key], f'.{digits}f'):>{width}}"


def table(updates: int, rounds: int, against: Path | None = None, in_flight_counts: Iterable[int] = IN_FLIGHT) -> None:
    ours = Path(sys.prefix)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="xblshim-bench-")))
        clean = {key: value for key, value in os.environ.items() if not key.startswith("XBLSHIM_")}
        clean |= {"XBLSHIM_STATE_DIR": str(folder / "state"), "XBLSHIM_EVENT_LOOP": "asyncio"}
        clean |= {"SSL_CERT_FILE": str(CERTIFICATES / "authority.pem")}
        plain = stack.enter_context(served([str(build_c(folder, "fast_server"))], "http", "127.0.0.1"))
        tls = [sys.executable, str(HERE / "tls_server.py"), str(CERTIFICATES)]
        secure = stack.enter_context(served(tls, "https", "localhost"))
        program = build(folder, "update_bench", native_of(ours))
        floor = build_c(folder, "floor")
        over_http = {**clean, "XBLSHIM_SERVICE": plain}
        kinds: list[tuple[str, list[str], dict[str, str], list[str]]] = [
            ("libcurl, the floor", [str(floor), plain], clean, []),
            ("HTTP", [str(program), "updates"], over_http, []),
            ("HTTP, uvloop", [str(program), "updates"], {**over_http, "XBLSHIM_EVENT_LOOP": "uvloop"}, []),
            ("HTTP, coalesced, 100 ids", [str(program), "updates"], {**over_http, "XBLSHIM_COALESCE": "true"}, ["100"]),
            ("https", [str(program), "updates"], {**clean, "XBLSHIM_SERVICE": secure}, []),
            ("in the process, SQLite", [str(program), "updates"], clean, []),
        ]
        if against is not None:
            other = build(folder, "other_bench", native_of(against))
            kinds += [(f"{name}, before", [str(other), "updates"], env, more) for name, _, env, more in kinds[1:]]
        print(
            "in flight | service                          | CPU a call | x floor | calls/s | p99 of the call |", end=""
        )
        print(" switches a call | system calls a call | peak memory")
        for in_flight in in_flight_counts:
            best: dict[str, Row] = {}
            for _ in range(rounds):
                for name, command, environment, more in kinds:
                    row = measure([*command, str(in_flight), str(updates), *more], environment)
                    if row is not None:
                        known = best.setdefault(name, dict(row))
                        for key, value in row.items():
                            known[key] = (max if key == "calls_per_s" else min)(known[key], value)
            least: Any = best.get("libcurl, the floor", {}).get("cpu_us_per_call")
            for name, command, environment, more in kinds:
                found = best.get(name)
                calls = None if more else system_calls([*command, str(in_flight)], environment, updates)
                ratio = None if found is None or not least else {"ratio": found["cpu_us_per_call"] / least}
                print(
                    f"{in_flight:9} | {name:32} | {cell(found, 'cpu_us_per_call', 7, 1)} µs | {cell(ratio, 'ratio', 7, 2)} |"
                    f" {cell(found, 'calls_per_s', 7)} | {cell(found, 'call_p99_us', 12, 1)} µs |"
                    f" {cell(found, 'switches_per_call', 15, 2)} | {'-' if calls is None else format(calls, '.1f'):>19} |"
                    f" {cell(found, 'peak_mb', 8, 1)} MB",
                    flush=True,
                )


def main() -> None:
    parser = argparse.ArgumentParser(description="An update beside its floor.")
    parser.add_argument("--against", type=Path, help="a virtual environment with another xblshim")
    parser.add_argument("--updates", type=int, default=5000, help="updates a round (default %(default)s)")
    parser.add_argument("--rounds", type=int, default=7, help="rounds to take the least of (default %(default)s)")
    parser.add_argument(
        "--in-flight", type=int, action="append", help="calls in flight; may be repeated (default 1, 8, 64)"
    )
    arguments = parser.parse_args()
    table(arguments.updates, arguments.rounds, arguments.against, arguments.in_flight or IN_FLIGHT)


if __name__ == "__main__":
    main()
