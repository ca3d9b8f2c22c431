"""100,000 updates wait: posting them takes a bounded amount of memory. A full disk, where one can be made."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

FLUSH = """
import asyncio, random, resource, sys, time
from pathlib import Path
from xblshim.client.bulk import Part
from xblshim.client.policy import Answer
from xblshim.outbox.connection import Connection
from xblshim.outbox.flush import Flusher, Poster, Why, World
from xblshim.outbox.rows import Scope, Update
from xblshim.outbox.store import OutboxStore

ROWS, EACH = 100_000, 100
SCID = "00000000-0000-0000-0000-000012345678"
store = OutboxStore(Path(sys.argv[1]), print)
posted = 0

async def post(group, batch, before):
    global posted
    await before()
    posted += len(batch)
    return [Part(0, [0] * len(batch), Answer(200, b""), "")]

async def fill():
    for first in range(0, ROWS, 5000):
        updates = [Update("http://s", "RETAIL", 1 + n // EACH, 5, SCID, f"achievement-{n % EACH}", 40) for n in range(first, first + 5000)]
        await store.put(updates, 0)

async def flush():
    world = World(time.time, time.monotonic, asyncio.sleep, random.random, bool)
    poster = Poster(post, lambda part: None, lambda part: "")
    flusher = Flusher(store, Scope("http://s", "RETAIL"), poster, Connection("http://s", store.path, lambda *line: None), world)
    assert (await flusher.round()).why is Why.DRAINED

asyncio.run(fill())
# Forgets the peak that the filling was.
open("/proc/self/clear_refs", "w").write("5")
before = peak = int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
asyncio.run(flush())
peak = int(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
store.close()
print(posted, before, peak)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="measured by Linux's own figures")
def test_a_hundred_thousand_in_bounded_memory(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FLUSH, str(tmp_path / "outbox.sqlite3")], capture_output=True, text=True, timeout=110
    )
    assert ran.returncode == 0, ran.stderr
    posted, before, peak = map(int, ran.stdout.split())
    print(f"\nposted {posted}, memory {before} KiB before, {peak} KiB at most", file=sys.stderr)
    assert posted == 100_000
    assert peak - before < 12_000


FULL_DISK = """
import asyncio, os, sys
from pathlib import Path
from xblshim.client.achievements import AchievementsClient
from xblshim.client.calls import CallSettings, UpdateAchievement
from xblshim.client.opening import open_client
from xblshim.config import load

async def main():
    client = open_client(load(program_dir=None, environ=os.environ, options={}), lambda level, text: print(level, text, file=sys.stderr))
    for number in range(100_000):
        update = UpdateAchievement(1, 5, "s" * 500, f"{number}" * 50, 40)
        hr = await client.update(update, CallSettings(timeout_window=0)) & 0xFFFFFFFF
        if hr:
            print(number, f"{hr:#x}")
            break
    await client.aclose()
asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs a small file system of its own")
def test_a_full_disk_fails_the_call_and_keeps_what_was_promised(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "none", str(disk)], capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.strip()}")
    try:
        environ = {
            **{name: value for name, value in os.environ.items() if not name.startswith("XBLSHIM_")},
            "XBLSHIM_STATE_DIR": str(disk),
            "XBLSHIM_SERVICE": "http://127.0.0.1:9",
        }
        ran = subprocess.run(
            [sys.executable, "-c", FULL_DISK], capture_output=True, text=True, timeout=100, env=environ
        )
        assert ran.returncode == 0, ran.stderr
        number, hr = ran.stdout.split()
        assert hr == "0x80070070"
        assert "nor be kept for later. The outbox" in ran.stderr
        assert "Free some space on its disk" in ran.stderr
        # Space again: all that was promised is there.
        assert subprocess.run(["mount", "-o", "remount,size=20m", str(disk)], check=False).returncode == 0
        count = textwrap.dedent(
            """
            import sqlite3, sys
            print(sqlite3.connect(sys.argv[1]).execute("SELECT count(*) FROM pending").fetchone()[0])
            """
        )
        left = subprocess.run(
            [sys.executable, "-c", count, str(disk / "outbox.sqlite3")], capture_output=True, text=True, check=True
        )
        assert int(left.stdout) == int(number) > 5
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
