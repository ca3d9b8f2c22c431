"""Several processes on one store, and processes that are killed while they write."""

import asyncio
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from simulator_support import SCID, XUID

from xblshim.simulator.achievement_store import AchievementStore

PRELUDE = f"""
import asyncio, sys
from pathlib import Path
from xblshim.simulator.records import Update
from xblshim.simulator.update_rules import Outcome
from xblshim.simulator.achievement_store import AchievementStore
path, name = Path(sys.argv[1]), sys.argv[2]
def update(*achievements):
    return Update({XUID}, "{SCID}", 1, achievements)
"""

TOGETHER = (
    PRELUDE
    + """
async def main():
    print("ready", flush=True)
    sys.stdin.readline()
    store = AchievementStore(path)
    unlocked = raised = 0
    for number in range(60):
        shared, own = await asyncio.gather(
            store.update(update((f"shared-{number}", 100), ("best", number + int(name))), 0),
            store.update(update((f"{name}-{number}", 40)), 0),
        )
        unlocked += shared[0] is Outcome.UNLOCKED
        assert own == [Outcome.RAISED]
    await store.aclose()
    print(unlocked)
asyncio.run(main())
"""
)

KILLED = (
    PRELUDE
    + """
async def main():
    store = AchievementStore(path)
    async def one(worker):
        number = 0
        while True:
            achievement = f"{name}-{worker}-{number}"
            await store.update(update((achievement, 1 + number % 100)), 0)
            # One write, so that a kill leaves whole lines or none.
            sys.stdout.write(achievement + "\\n")
            sys.stdout.flush()
            number += 1
    await asyncio.gather(*[one(worker) for worker in range(8)])
asyncio.run(main())
"""
)


def start(script: str, path: Path, name: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path), name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def held(path: Path) -> dict[str, int]:
    store = AchievementStore(path)
    try:
        return {found.achievement_id: found.progress.percent for found in asyncio.run(store.select())}
    finally:
        store.close()


def test_processes_that_start_and_write_at_once(tmp_path: Path) -> None:
    """The processes create the file together, and exactly one of them unlocks each achievement."""
    path = tmp_path / "new" / "achievements.sqlite3"
    processes = [start(TOGETHER, path, f"{number}") for number in range(4)]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    unlocked = [int(process.communicate(timeout=60)[0]) for process in processes]
    assert [process.returncode for process in processes] == [0] * 4
    assert sum(unlocked) == 60
    expected = {f"shared-{number}": 100 for number in range(60)}
    expected |= {f"{name}-{number}": 40 for name in range(4) for number in range(60)}
    assert held(path) == expected | {"best": 62}


@pytest.mark.skipif(sys.platform == "win32", reason="a kill is another thing there")
def test_a_kill_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "achievements.sqlite3"
    acknowledged: list[str] = []
    for round_number in range(30):
        process = start(KILLED, path, f"{round_number}")
        assert process.stdout is not None
        for _ in range(random.Random(round_number).randrange(1, 120)):
            acknowledged.append(process.stdout.readline().strip())
        process.kill()
        with process:  # communicate() would lose what readline() has read in advance
            rest = process.stdout.read()
        acknowledged += rest.splitlines() if rest.endswith("\n") else rest.splitlines()[:-1]
        found = held(path)
        assert not [name for name in acknowledged if name not in found]
    assert len(acknowledged) > 1000
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
