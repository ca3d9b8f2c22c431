"""Mixed traffic of several titles and an agent around one state folder, while everything fails that may fail: nothing that was promised is lost."""

from __future__ import annotations

import random
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from process_support import ServiceProcess

from . import places, programs
from .journal import Key, Promises

TITLES = 3
SANDBOXES = ("RETAIL", "XDKS.1")
USERS = (2814000000000001, 5)
MODES = (
    "ok",
    "ok",
    "hostile",
    "hostile",
    "flaky",
    "503",
    "429",
    "404",
    "403",
    "html",
    "reset",
    "late",
    "hang",
    "closed",
)
LONGEST_LIFE = 20.0
"""Seconds of a title."""
DRAIN = 900.0
"""Seconds, at most, until everything is posted in the end: the service's rate limits may be used up."""

Event = Callable[[], None]


class Soak:
    def __init__(self, folder: Path, seed: int, stack: ExitStack) -> None:
        self._chance = random.Random(seed)
        self._folder = folder
        self.errors = folder / "errors"
        self.promises = Promises()
        self.counts: Counter[str] = Counter()
        self.bad: list[str] = []
        self._services = [stack.enter_context(ServiceProcess()) for _ in range(2)]
        self._modes = ["ok"] * len(self._services)
        self._disk = places.Disk(folder / "disk")
        stack.callback(self._disk.close)
        self._outbox = self._disk.state / "outbox.sqlite3"
        self._title, self._failing = programs.build(folder)
        self._titles: list[programs.Title] = []
        self._agent: subprocess.Popen[bytes] | None = None
        stack.callback(self._end_all)
        self._full_until = 0.0

    def run(self, seconds: float) -> None:
        events: list[Event] = [self._kill_title, self._kill_agent, self._service, self._service, self._fill_disk]
        end = time.monotonic() + seconds
        next_piece = time.monotonic() + min(10.0, seconds / 3)
        pieces = self._pieces()
        while time.monotonic() < end:
            self._keep_going()
            time.sleep(self._chance.uniform(0.05, 0.4))
            self._chance.choice(events)()
            if time.monotonic() >= next_piece and pieces:
                pieces[self.counts["set pieces"] % len(pieces)]()
                self.counts["set pieces"] += 1
                next_piece = time.monotonic() + 30.0

    # The processes

    def _surroundings(self, **more: str) -> dict[str, str]:
        service = self._chance.choice(self._services)
        sandbox, xuid = self._chance.choice(SANDBOXES), self._chance.choice(USERS)
        return programs.environment(self._disk.state, service.url, sandbox, xuid, **more)

    def _keep_going(self) -> None:
        if self._full_until and time.monotonic() >= self._full_until:
            self._disk.empty()
            self._full_until = 0.0
        for title in list(self._titles):
            if title.process.poll() is not None:
                self._ended(title)
        while len(self._titles) < TITLES:
            self._start_title()
        if self._agent is None:
            self._agent = programs.agent(self._surroundings(XBLSHIM_LOG="error"), self.errors)
            self.counts["agents started"] += 1
        elif (code := self._agent.poll()) is not None:
            self.bad.append(f"the agent ended with {code}")
            self._agent = None

    def _start_title(self, seconds: float | None = None, *, fails: bool = True) -> programs.Title:
        more: dict[str, str] = {}
        if fails and self._failing is not None and self._chance.random() < 0.15:
            more = {
                "LD_PRELOAD": str(self._failing),
                "SOAK_ALLOC_ONE_IN": self._chance.choice(("300", "3000", "30000")),
                "SOAK_ALLOC_AFTER": f"{self._chance.uniform(0, 5):.1f}",
            }
            self.counts["titles with failing allocations"] += 1
        surroundings = self._surroundings(**more)
        life = self._chance.uniform(0.5, LONGEST_LIFE) if seconds is None else seconds
        seed = self._chance.randrange(1 << 30)
        title = programs.Title(self._title, surroundings, life, seed, self.promises, self.errors)
        self._titles.append(title)
        self.counts["titles started"] += 1
        return title

    def _ended(self, title: programs.Title) -> None:
        code = title.wait(10)
        self._titles.remove(title)
        self.counts["calls under way at an end"] += title.journal.under_way
        if code == 0:
            self.counts["titles that ended well"] += 1
        elif title.fails:
            # Without memory a process may be ended; what it was promised counts all the same.
            self.counts[f"titles that ended with {code} as allocations failed"] += 1
        elif code == 3:
            self.counts["titles that could not start"] += 1
        else:
            self.bad.append(f"a title ended with {code}")

    def _kill_title(self) -> None:
        title = self._chance.choice(self._titles)
        title.kill()
        self._titles.remove(title)
        self.counts["titles killed"] += 1
        self.counts["calls under way at an end"] += title.journal.under_way

    def _kill_agent(self) -> None:
        if self._agent is not None and self._chance.random() < 0.3:
            self._agent.kill()
            self._agent.wait()
            self._agent = None
            self.counts["agents killed"] += 1

    def _end_all(self) -> None:
        for title in list(self._titles):
            with suppress(ProcessLookupError):
                title.kill()
        self._titles.clear()
        if self._agent is not None:
            self._agent.kill()
            self._agent.wait()
            self._agent = None

    # What fails

    def _service(self) -> None:
        number = self._chance.randrange(len(self._services))
        mode = self._chance.choice(MODES)
        if mode != self._modes[number]:
            self._services[number].mode(mode)
            self._modes[number] = mode
            self.counts[f"service: {mode}"] += 1

    def _fill_disk(self) -> None:
        if self._full_until or self._chance.random() < 0.5:
            return
        if self._disk.mounted:
            self._disk.fill()
            self._full_until = time.monotonic() + self._chance.uniform(0.2, 3.0)
            self.counts["full disks"] += 1
        else:
            import resource

            for title in self._titles:
                with suppress(ProcessLookupError):
                    resource.prlimit(title.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
                    self.counts["titles whose files may not grow"] += 1

    def _pieces(self) -> list[Event]:
        """Damage to files. What is promised to processes that are gone is in the file alone, so it is brought there before."""
        under = (places.delete_log, places.delete_all, places.truncate)
        alone = (places.break_header, places.garbage)
        return [
            *[lambda damage=damage: self._damage_under_a_title(damage) for damage in under],  # type: ignore[misc]
            *[lambda damage=damage: self._damage_alone(damage) for damage in alone],  # type: ignore[misc]
        ]

    def _quiet(self) -> None:
        """Nobody runs, the disk has room, and all is in the file."""
        self._end_all()
        self._disk.empty()
        self._full_until = 0.0
        places.settle(self._outbox)

    def _damage_under_a_title(self, damage: Callable[[Path], None]) -> None:
        if damage is not places.delete_log:
            self._post_all()  # what earlier processes stored would be gone with the file
        self._quiet()
        for number, service in enumerate(self._services):
            self._modes[number] = "503"
            service.mode("503")
        title = self._start_title(3.0, fails=False)
        time.sleep(1.5)
        if self._outbox.exists():
            damage(self._outbox)
            self.counts[f"files damaged under a title: {damage.__name__}"] += 1
        title.process.wait(120)
        self._ended(title)

    def _damage_alone(self, damage: Callable[[Path], None]) -> None:
        if damage is places.garbage:
            self._post_all()  # nothing of what it replaces can be read again
            self._quiet()
            places.delete_all(self._outbox)
        else:
            self._quiet()
            if not self._outbox.exists():
                return
        damage(self._outbox)
        self.counts[f"files damaged: {damage.__name__}"] += 1

    # The end

    def _post_all(self) -> None:
        self._quiet()
        for number, service in enumerate(self._services):
            service.mode("ok")
            self._modes[number] = "ok"
        deadline = time.monotonic() + DRAIN
        for service in self._services:
            for sandbox in SANDBOXES:
                surroundings = programs.environment(self._disk.state, service.url, sandbox, USERS[0])
                while (ran := programs.command(surroundings, "outbox", "flush")).returncode != 0:
                    if time.monotonic() > deadline:
                        self.bad.append(f"not everything was posted: {ran.stderr.strip()}")
                        return
                    time.sleep(1.0)

    def finish(self) -> None:
        """Posts what is left and compares."""
        self._post_all()
        left = programs.command(
            programs.environment(self._disk.state, self._services[0].url, "RETAIL", 1), "outbox", "list"
        )
        if "The outbox is empty." not in left.stdout:
            self.bad.append(f"the outbox is not empty: {left.stdout}{left.stderr}")
        held: dict[Key, int] = {}
        for service in self._services:
            found = service.dump()
            self.counts["POSTs"] += found["posts"]
            self.counts["POSTs of several"] += found["bulk"]
            held.update({(service.url, name): percent for name, percent in found["has"].items()})
        lost, invented = self.promises.lost(held), self.promises.invented(held)
        self.counts["lost"], self.counts["that nobody asked for"] = len(lost), len(invented)
        self.bad += [f"lost: {key} {percents}" for key, percents in list(lost.items())[:20]]
        self.bad += [f"nobody asked for it: {key} {percent}" for key, percent in list(invented.items())[:20]]

    def table(self) -> str:
        promises, counts = self.promises, Counter(self.counts)
        last = {name: counts.pop(name, 0) for name in ("lost", "that nobody asked for")}
        rows = [
            *sorted(counts.items()),
            ("updates tried", promises.tried),
            *[(f"updates: {hr}", count) for hr, count in sorted(promises.results.items())],
            ("achievements promised (S_OK or 304)", len(promises.promised)),
            *[(f"achievements {name}", count) for name, count in last.items()],
        ]
        width = max(len(name) for name, _ in rows)
        return "\n".join(f"{name:<{width}}  {count:>9,}" for name, count in rows)
