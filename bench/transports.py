"""Compares candidates for the transport on both event loops, called directly and through the client.

transports.py measure ADDRESS TRANSPORT LOOP HOW IN_FLIGHT COUNT [CONNECTIONS]: prints one line of JSON
transports.py connections ADDRESS: measures the useful number of connections

`run.py` makes the table from the results.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from typing import Any

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.transport import CONNECTIONS, Transport, network_transport
from xblshim.client.transport.httpx_interface import httpx_transport
from xblshim.client.transport.tls_context import no_tls
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import UpdateAchievement

UPDATE = UpdateAchievement(2814000000000001, 0x12345678, "00000000-0000-0000-0000-0000ABCDEF78", "7", 40)
SETTINGS = CallSettings()
NEEDS = {"pyreqwest": "pyreqwest", "httpx-aiohttp": "httpx_aiohttp", "uvloop": "uvloop"}
TRANSPORTS = ("ours", "pyreqwest", "httpx-aiohttp", "httpx")
LOOPS = ("asyncio", "uvloop")
IN_FLIGHT = (1, 8, 64, 256)


def make(name: str, address: str, connections: int) -> Transport:
    if name == "ours":
        return network_transport(address, {}, connections)
    if name == "httpx":
        return httpx_transport(no_tls(), connections)
    if name == "pyreqwest":
        from pyreqwest.compatibility.httpx import HttpxTransport

        over_pyreqwest: Transport = HttpxTransport()
        return over_pyreqwest
    from aiohttp import ClientSession, TCPConnector
    from httpx_aiohttp import AiohttpTransport

    over_aiohttp: Transport = AiohttpTransport(client=lambda: ClientSession(connector=TCPConnector(limit=connections)))
    return over_aiohttp


async def measure(address: str, name: str, how: str, in_flight: int, count: int, connections: int) -> dict[str, float]:
    transport = make(name, address, connections)
    requests = RequestBuilder(address, "xblshim/bench")
    client = AchievementsClient(
        requests, Policy(transport, max_concurrency=connections), lambda level, text: print(level, text)
    )
    # Without the policy, 256 simultaneous requests reach httpx's pool, which then completes 60 a second.
    free_connections = asyncio.Semaphore(connections)

    async def directly() -> None:
        async with free_connections:
            response = await transport.handle_async_request(requests.update(UPDATE, SETTINGS))
            assert response.status_code == 200
            await response.aread()
            await response.aclose()

    async def through_the_client() -> None:
        assert await client.update_achievement(UPDATE, SETTINGS) == 0

    update = directly if how == "direct" else through_the_client
    await _run(update, in_flight, max(count // 10, in_flight))
    clock, cpu = time.perf_counter(), time.process_time()
    await _run(update, in_flight, count)
    clock, cpu = time.perf_counter() - clock, time.process_time() - cpu
    await client.aclose()
    return {"calls_per_s": count / clock, "cpu_us": cpu / count * 1e6}


async def _run(update: Callable[[], Awaitable[None]], in_flight: int, count: int) -> None:
    left = count

    async def one_after_the_other() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await update()

    await asyncio.gather(*(one_after_the_other() for _ in range(in_flight)))


def available(name: str) -> bool:
    return name not in NEEDS or find_spec(NEEDS[name]) is not None


def in_a_process(*arguments: object) -> dict[str, Any]:
    """Runs a measurement in a process of its own, so that its imports and memory don't affect the next one."""
    command = [sys.executable, __file__, "measure", *map(str, arguments)]
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, timeout=600)
    row: dict[str, Any] = json.loads(ran.stdout)
    return row


def best(rounds: int, *arguments: object) -> dict[str, float]:
    rows = [in_a_process(*arguments) for _ in range(rounds)]
    return {
        "calls_per_s": max(row["calls_per_s"] for row in rows),
        "cpu_us": min(row["cpu_us"] for row in rows),
    }


def table(address: str, count: int, rounds: int) -> None:
    print(f"\ntransports, calls/s and CPU a call, best of {rounds}")
    print(f"{'':24} | " + " | ".join(f"{in_flight:>4} in flight  " for in_flight in IN_FLIGHT))
    for how in ("client", "direct"):
        for name in TRANSPORTS:
            for loop in LOOPS:
                if not (available(name) and available(loop)):
                    print(f"{how:6} {name} + {loop}: not installed (pip install --group bench)")
                    continue
                few = count // 4 if name == "httpx" else count
                cells = [best(rounds, address, name, loop, how, in_flight, few) for in_flight in IN_FLIGHT]
                row = " | ".join(f"{cell['calls_per_s']:6.0f} {cell['cpu_us']:6.0f} µs" for cell in cells)
                print(f"{how:6} {name:>13} {loop:7} | {row}", flush=True)


def connections(address: str, count: int, rounds: int) -> None:
    print(f"\nconnections of our transport, 256 in flight, best of {rounds}")
    for limit in (1, 2, 4, 8, 16, 32, 64):
        cell = best(rounds, address, "ours", "asyncio", "client", 256, count, limit)
        print(f"{limit:4} | {cell['calls_per_s']:6.0f} calls/s | {cell['cpu_us']:4.0f} µs", flush=True)


def main(verb: str, address: str, *rest: str) -> None:
    if verb == "connections":
        connections(address, 4000, 3)
        return
    name, loop, how, in_flight, count, *limit = rest
    make_loop: Callable[[], asyncio.AbstractEventLoop] = asyncio.SelectorEventLoop
    if loop == "uvloop":
        import uvloop

        make_loop = uvloop.new_event_loop
    work = measure(address, name, how, int(in_flight), int(count), int(limit[0]) if limit else CONNECTIONS)
    with asyncio.Runner(loop_factory=make_loop) as runner:
        print(json.dumps(runner.run(work)))


if __name__ == "__main__":
    main(*sys.argv[1:])
