"""What the outbox costs: storing updates, and posting 100,000 of them to a service that responds immediately.

outbox_costs.py    with the service's address in XBLSHIM_SERVICE; a part of make bench
"""

import asyncio
import os
import random
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from xblshim.client.achievements.bulk_update import Part
from xblshim.config import load
from xblshim.model.requests import UpdateAchievement
from xblshim.outbox.batch_posting import poster_of
from xblshim.outbox.flusher import Flusher
from xblshim.outbox.outage_log import Connection
from xblshim.outbox.outbox_rows import Group, Scope, Update
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.posting_interface import Batch, Before, Poster, World
from xblshim.outbox.title_outbox import Outbox
from xblshim.wiring.open_outbox import posting_policy
from xblshim.wiring.service_parts import open_parts

SCID = "00000000-0000-0000-0000-000012345678"
STORED = 20_000
IN_FLIGHT = (8, 64, 1000)
POSTED = 100_000
USERS = 1000
"""The service's limits are for each user: few users would measure these."""


def quiet(*_: str) -> None:
    """A log."""


def started() -> Callable[[], tuple[float, float]]:
    """Returns what gives the seconds since now, and the CPU seconds of this process."""

    def cpu() -> float:
        usage = resource.getrusage(resource.RUSAGE_SELF)
        return usage.ru_utime + usage.ru_stime

    before, began = cpu(), time.monotonic()
    return lambda: (time.monotonic() - began, cpu() - before)


def world() -> World:
    return World(time.time, time.monotonic, asyncio.sleep, random.random, bool)


async def store_updates(folder: Path, in_flight: int) -> None:
    async def never(group: Group, batch: Batch, before: Before, ended: list[Part]) -> list[Part]:
        await asyncio.Event().wait()
        return []

    poster = Poster(never, lambda part: None, lambda part: "")
    outbox = Outbox(folder / f"{in_flight}.sqlite3", Scope("http://s", "RETAIL"), poster, quiet, world())
    await outbox.keep([UpdateAchievement(1, 5, SCID, "first", 40)], "bench")
    numbers = iter(range(STORED))

    async def keep() -> None:
        for number in numbers:
            await outbox.keep([UpdateAchievement(1 + number % 8, 5, SCID, f"{number}", 40)], "bench")

    measured = started()
    await asyncio.gather(*[keep() for _ in range(in_flight)])
    seconds, cpu = measured()
    print(f"  stored, {in_flight} at a time: {STORED / seconds:,.0f}/s, {cpu / STORED * 1e6:.0f} us CPU each")
    await outbox.aclose()


async def post_updates(folder: Path) -> None:
    parts = open_parts(load(program_dir=None, environ=os.environ, options={}), quiet)
    policy = posting_policy(parts)
    store = OutboxStore(folder / "posted.sqlite3", quiet)
    updates = [Update(parts.url, "RETAIL", 1 + n % USERS, 5, SCID, f"{n // USERS}", 40) for n in range(POSTED)]
    await store.put(updates, 0)
    connection = Connection(parts.url, store.path, quiet)
    flusher = Flusher(store, Scope(parts.url, "RETAIL"), poster_of(policy, parts.requests, bool), connection, world())
    measured = started()
    ended = await flusher.round()
    seconds, cpu = measured()
    print(f"  {flusher.posted:,} updates posted in {seconds:.1f} s, {cpu:.1f} s CPU ({ended.reason.value})")
    await policy.aclose()
    await store.aclose()


if __name__ == "__main__":
    print("\nthe outbox")
    with tempfile.TemporaryDirectory(prefix="xblshim-bench-") as name:
        for at_once in IN_FLIGHT:
            asyncio.run(store_updates(Path(name), at_once))
        asyncio.run(post_updates(Path(name)))
