"""Titles and agents are killed at any moment, during calls and posting: no accepted update is lost or lowered."""

import os
import random
import signal
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from outbox_support import Log, opened, run
from process_support import Nursery, ServiceProcess, environment

from xblshim.config import load
from xblshim.outbox.batch_posting import poster_of
from xblshim.outbox.flusher import Flusher
from xblshim.outbox.outage_log import Connection
from xblshim.outbox.outbox_rows import Scope
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.round_result import RoundEnd
from xblshim.wiring.open_outbox import posting_policy, world_of
from xblshim.wiring.service_parts import open_parts

SCALE = float(os.environ.get("XBLSHIM_TEST_SCALE", "1"))
KILLS = max(10, round(40 * SCALE))
AT_ONCE = 3

Promises = dict[tuple[str, str], int]


class Child:
    """A process that is killed at a random moment: at its start, or after some of its messages."""

    def __init__(self, number: int, chance: random.Random, nursery: Nursery) -> None:
        self.is_agent = number % 4 == 3
        self._nursery = nursery
        self._pid, self._reader = nursery.child(number, "agent" if self.is_agent else "title")
        self._words = 0 if chance.random() < 0.15 else 1 if self.is_agent else chance.randrange(1, 80)
        self._seconds = chance.random() * (0.3 if self.is_agent else 0.03)

    def live_and_die(self, promises: Promises, counts: Counter[str]) -> None:
        for _ in range(self._words):
            line = self._reader.readline()
            assert line, self._nursery.errors()
            self._note(line, promises, counts)
        time.sleep(self._seconds)
        os.kill(self._pid, signal.SIGKILL)
        with self._reader:
            for line in self._reader:
                self._note(line, promises, counts)
        counts["kills"] += 1

    def _note(self, line: str, promises: Promises, counts: Counter[str]) -> None:
        if self.is_agent or not line.endswith("\n"):
            return
        xuid, name, percent = line.split()
        if xuid == "failed":
            counts[f"failed with {name}"] += 1
        else:
            promises[xuid, name] = max(int(percent), promises.get((xuid, name), 0))
            counts["promises"] += 1


def drain(state: Path, url: str) -> Counter[str]:
    """Posts the remaining updates, without the limits of the real service."""
    config = load(program_dir=None, environ=environment(state, url), options={})

    async def main(store: OutboxStore) -> Counter[str]:
        parts = open_parts(config, Log())
        policy = posting_policy(parts)
        scope = Scope(url, "RETAIL")
        left = Counter({"left": (await store.count(scope)).waiting})
        assert (await store.count(scope)).refused == 0
        await store.end_pauses(url)
        flusher = Flusher(
            store,
            scope,
            poster_of(policy, parts.requests, bool),
            Connection(url, store.path, Log()),
            world_of(bool),
            windows=((10**9, 1.0),),
        )
        ended = await flusher.round()
        assert ended.reason is RoundEnd.DRAINED, ended
        await policy.aclose()
        return left

    with opened(state / "outbox.sqlite3") as store:
        return run(main(store))


@pytest.mark.skipif(sys.platform == "win32", reason="a kill is another thing there")
@pytest.mark.timeout(120 * max(1.0, SCALE))
def test_a_kill_loses_and_lowers_nothing(tmp_path: Path) -> None:
    chance = random.Random(1)
    state = tmp_path / "state"
    promises: Promises = {}
    counts: Counter[str] = Counter()
    with ServiceProcess() as service:
        with Nursery(tmp_path, environment(state, service.url)) as nursery:
            children = [Child(number, chance, nursery) for number in range(AT_ONCE)]
            for number in range(KILLS):
                service.mode(chance.choice(["flaky", "flaky", "ok", "503", "reset"]))
                children.pop(0).live_and_die(promises, counts)
                if number + AT_ONCE < KILLS:
                    children.append(Child(number + AT_ONCE, chance, nursery))
            assert "Traceback" not in nursery.errors()
        service.mode("ok")
        counts += drain(state, service.url)
        found = service.dump()
    counts["posts"], counts["in bulk"] = found["posts"], found["bulk"]
    print(f"\n{dict(counts)}", file=sys.stderr)
    assert counts["kills"] == KILLS
    assert counts["promises"] > KILLS
    lost = {
        key: (percent, found["has"].get(f"{key[0]}/5/s/{key[1]}"))
        for key, percent in promises.items()
        if found["has"].get(f"{key[0]}/5/s/{key[1]}", -1) < percent
    }
    assert not lost
    with closing(sqlite3.connect(state / "outbox.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM pending").fetchall() == [(0,)]
