"""100,000 waiting updates: posting them takes a bounded amount of memory. A full disk, if one can be made."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

FLUSH = """
import asyncio, random, resource, sys, time
from pathlib import Path
from xblshim.client.achievements.bulk_update import Part
from xblshim.client.sending.send_policy import CompleteResponse
from xblshim.outbox.outage_log import Connection
from xblshim.outbox.flusher import Flusher
from xblshim.outbox.posting_interface import Poster, World
from xblshim.outbox.round_result import RoundEnd
from xblshim.outbox.outbox_rows import Scope, Update
from xblshim.outbox.outbox_store import OutboxStore

ROWS, EACH = 100_000, 100
SCID = "00000000-0000-0000-0000-000012345678"
store = OutboxStore(Path(sys.argv[1]), print)
posted = 0

async def post(group, batch, before, ended):
    global posted
    await before()
    posted += len(batch)
    return [Part(0, [0] * len(batch), CompleteResponse(200, b""), "")]

async def fill():
    for first in range(0, ROWS, 5000):
        updates = [Update("http://s", "RETAIL", 1 + n // EACH, 5, SCID, f"achievement-{n % EACH}", 40) for n in range(first, first + 5000)]
        await store.put(updates, 0)

async def flush():
    world = World(time.time, time.monotonic, asyncio.sleep, random.random, bool)
    poster = Poster(post, lambda part: None, lambda part: "")
    flusher = Flusher(store, Scope("http://s", "RETAIL"), poster, Connection("http://s", store.path, lambda *line: None), world)
    assert (await flusher.round()).reason is RoundEnd.DRAINED

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


EVERY_CALL = """
import asyncio, collections, os, resource, signal, sys
from xblshim.model.requests import UpdateAchievement
from xblshim.model.call_settings import CallSettings
from xblshim.wiring.open_client import open_client
from xblshim.config import load

limit, calls, at_once = map(int, sys.argv[1:])
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

async def main():
    client = open_client(load(program_dir=None, environ=os.environ, options={}), lambda *line: None)
    client.begin(bool)
    results = collections.Counter()
    for first in range(0, calls, at_once):
        updates = [UpdateAchievement(1, 5, "s" * 200, f"{first + n}" * 30, 40) for n in range(at_once)]
        for hr in await asyncio.gather(*[client.update_achievement(one, CallSettings(timeout_window=0)) for one in updates]):
            results[f"{hr & 0xFFFFFFFF:#x}"] += 1
    print(*(f"{hr}={count}" for hr, count in results.items()))
    await client.aclose()
asyncio.run(main())
"""


def results_of(state: Path, service: str, limit: int, calls: int, at_once: int) -> dict[str, int]:
    """Returns the results of a title's updates, whose files may have at most that many bytes (0: any number)."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("XBLSHIM_")}
    environ |= {"XBLSHIM_STATE_DIR": str(state), "XBLSHIM_SERVICE": service}
    command = [sys.executable, "-c", EVERY_CALL, *map(str, (limit, calls, at_once))]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=100, env=environ)
    assert ran.returncode == 0, ran.stderr
    return {hr: int(count) for hr, _, count in (word.partition("=") for word in ran.stdout.split())}


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
@pytest.mark.parametrize("service", ["local", "http://127.0.0.1:9"])
@pytest.mark.parametrize(("limit", "at_once"), [(400_000, 1), (100_000, 50), (20_000, 10), (3_000, 10)])
def test_a_file_size_limit_counts_as_a_full_disk(tmp_path: Path, service: str, limit: int, at_once: int) -> None:
    """For every user, and wherever SQLite reaches the limit: in its file, the log, their index, or before any of these exists."""
    found = results_of(tmp_path / "state", service, limit, 400, at_once)
    assert found.keys() <= {"0x0", "0x80070070"}
    assert found["0x80070070"] > 0
    if limit < 100_000:
        assert found == {"0x80070070": 400}


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs a small file system of its own")
@pytest.mark.parametrize("service", ["local", "http://127.0.0.1:9"])
def test_a_disk_of_any_size_that_is_full(tmp_path: Path, service: str) -> None:
    for size in (4, 12, 36, 100):
        with small_disk(tmp_path / f"disk-{size}", f"{size}k") as disk:
            found = results_of(disk, service, 0, 200, 20)
        assert found.keys() <= {"0x0", "0x80070070"}, size
        assert found["0x80070070"] > 0, size


@contextmanager
def small_disk(disk: Path, size: str) -> Iterator[Path]:
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(disk)]
    mounted = subprocess.run(command, capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.strip()}")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


FULL_DISK = """
import asyncio, os, sys
from pathlib import Path
from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.model.requests import UpdateAchievement
from xblshim.model.call_settings import CallSettings
from xblshim.wiring.open_client import open_client
from xblshim.config import load

async def main():
    client = open_client(load(program_dir=None, environ=os.environ, options={}), lambda level, text: print(level, text, file=sys.stderr))
    for number in range(100_000):
        update = UpdateAchievement(1, 5, "s" * 500, f"{number}" * 50, 40)
        hr = await client.update_achievement(update, CallSettings(timeout_window=0)) & 0xFFFFFFFF
        if hr:
            print(number, f"{hr:#x}")
            break
    await client.aclose()
asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs a small file system of its own")
def test_a_full_disk_fails_the_call_and_keeps_accepted_updates(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "600k") as disk:
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
        # With space again, all accepted updates are there.
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
