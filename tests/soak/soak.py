"""Traffic of several titles and an agent around one state folder, while everything fails that can fail: no accepted update is lost."""

from __future__ import annotations

import random
import signal
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from process_support import ServiceProcess

from . import places, programs
from .history import History
from .journal import Key, Promises
from .pieces import Pieces

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
"""The longest run of a title in seconds."""
BETWEEN_PIECES = 20.0
DRAIN = 900.0
"""Seconds, at most, until everything is posted at the end: the service's rate limits may be exhausted."""

Event = Callable[[], None]
_LAST = ("gone with a deleted log and all who knew it", "lost", "that nobody asked for")


class Soak:
    def __init__(self, folder: Path, seed: int, stack: ExitStack) -> None:
        self.chance = random.Random(seed)
        self._folder = folder
        self.promises = Promises()
        self.counts: Counter[str] = Counter()
        self.bad: list[str] = []
        self._services = [stack.enter_context(ServiceProcess()) for _ in range(2)]
        self._modes = ["ok"] * len(self._services)
        self._disk = places.Disk(folder / "disk")
        stack.callback(self._disk.close)
        self.outbox = self._disk.state / "outbox.sqlite3"
        self.history = History(self._disk.state, folder / "logs")
        self._title, self._failing = programs.build(folder)
        self._titles: list[programs.Title] = []
        self._agent: programs.Agent | None = None
        stack.callback(self._end_all)
        self._full_until = 0.0

    def run(self, seconds: float) -> None:
        events: list[Event] = [self._kill_title, self._kill_agent, self._service, self._service, self._fill_disk]
        end = time.monotonic() + seconds
        next_piece = time.monotonic() + min(10.0, seconds / 3)
        pieces = Pieces(self)
        while time.monotonic() < end:
            self._keep_going()
            time.sleep(self.chance.uniform(0.05, 0.4))
            self.chance.choice(events)()
            if time.monotonic() >= next_piece:
                pieces.next()
                next_piece = time.monotonic() + BETWEEN_PIECES

    # The processes

    def _surroundings(self, **more: str) -> dict[str, str]:
        service = self.chance.choice(self._services)
        sandbox, xuid = self.chance.choice(SANDBOXES), self.chance.choice(USERS)
        return programs.environment(self._disk.state, service.url, sandbox, xuid, **more)

    def _keep_going(self) -> None:
        if self._full_until and time.monotonic() >= self._full_until:
            self._empty_disk()
        for title in list(self._titles):
            if title.process.poll() is not None:
                self._ended(title)
        while len(self._titles) < TITLES:
            self.start_title()
        if self._agent is None:
            self.start_agent()
        elif (code := self._agent.process.poll()) is not None:
            self.bad.append(f"the agent ended with {code}")
            History.ends(self._agent.life, f"ended with {code}")
            self._agent = None

    def start_agent(self) -> None:
        self._agent = programs.Agent(self._surroundings(), self.history)
        self.counts["agents started"] += 1

    def start_title(self, seconds: float | None = None, *, fails: bool = True) -> programs.Title:
        more: dict[str, str] = {}
        if fails and self._failing is not None and self.chance.random() < 0.15:
            more = {
                "LD_PRELOAD": str(self._failing),
                "SOAK_ALLOC_ONE_IN": self.chance.choice(("300", "3000", "30000")),
                "SOAK_ALLOC_AFTER": f"{self.chance.uniform(0, 5):.1f}",
            }
            self.counts["titles with failing allocations"] += 1
        surroundings = self._surroundings(**more)
        life = self.chance.uniform(0.5, LONGEST_LIFE) if seconds is None else seconds
        seed = self.chance.randrange(1 << 30)
        title = programs.Title(self._title, surroundings, life, seed, self.promises, self.history)
        self._titles.append(title)
        self.counts["titles started"] += 1
        return title

    def wait_for(self, titles: Sequence[programs.Title]) -> None:
        """Waits until these have ended."""
        for title in titles:
            title.process.wait(120)
            self._ended(title)

    def _ended(self, title: programs.Title) -> None:
        code = title.wait(10)
        self._titles.remove(title)
        self.counts["calls under way at an end"] += title.journal.under_way
        if code == 0:
            self.counts["titles that ended well"] += 1
        elif title.fails:
            # Without memory a process may end. Its accepted updates still count.
            self.counts[f"titles that ended with {code} as allocations failed"] += 1
        elif code == 3:
            self.counts["titles that could not start"] += 1
        else:
            self.bad.append(f"a title ended with {code}: {title.life.what}")

    def _kill_title(self) -> None:
        title = self.chance.choice(self._titles)
        title.kill()
        self._titles.remove(title)
        self.counts["titles killed"] += 1
        self.counts["calls under way at an end"] += title.journal.under_way

    def _kill_agent(self) -> None:
        if self._agent is not None and self.chance.random() < 0.3:
            self._agent.kill()
            self._agent = None
            self.counts["agents killed"] += 1

    def _end_all(self) -> None:
        for title in list(self._titles):
            with suppress(ProcessLookupError):
                title.kill()
        self._titles.clear()
        if self._agent is not None:
            self._agent.kill()
            self._agent = None

    def stop_all(self) -> None:
        """Stops all activity. Processes are killed."""
        for process in [self._agent.process] if self._agent else []:
            process.send_signal(signal.SIGSTOP)
        for title in self._titles:
            title.process.send_signal(signal.SIGSTOP)

    # Failures

    def _service(self) -> None:
        number = self.chance.randrange(len(self._services))
        mode = self.chance.choice(MODES)
        if mode != self._modes[number]:
            self._set_service(number, mode)
            self.counts[f"service: {mode}"] += 1

    def _set_service(self, number: int, mode: str) -> None:
        self._services[number].mode(mode)
        self._modes[number] = mode
        self.history.note(f"{self._services[number].url}: {mode}")

    def set_services(self, mode: str) -> None:
        for number in range(len(self._services)):
            self._set_service(number, mode)

    def _fill_disk(self) -> None:
        if self._full_until or self.chance.random() < 0.5:
            return
        if self._disk.mounted:
            self._disk.fill()
            self._full_until = time.monotonic() + self.chance.uniform(0.2, 3.0)
            self.counts["full disks"] += 1
            self.history.note("the disk is full")
        else:
            import resource

            for title in self._titles:
                with suppress(ProcessLookupError):
                    resource.prlimit(title.process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
                    self.counts["titles whose files may not grow"] += 1

    def _empty_disk(self) -> None:
        self._disk.empty()
        self._full_until = 0.0
        self.history.note("the disk has room")

    def quiet(self) -> None:
        """Stops all processes, frees disk space, and moves all data into the file."""
        self._end_all()
        self._empty_disk()
        places.settle(self.outbox)

    # The end

    def post_all(self) -> None:
        self.quiet()
        self.set_services("ok")
        deadline = time.monotonic() + DRAIN
        for service in self._services:
            for sandbox in SANDBOXES:
                surroundings = programs.environment(self._disk.state, service.url, sandbox, USERS[0])
                while (ran := programs.command(surroundings, self.history, "outbox", "flush")).returncode != 0:
                    if time.monotonic() > deadline:
                        self.bad.append(f"not everything was posted: {ran.stderr.strip()}")
                        return
                    time.sleep(1.0)

    def finish(self) -> None:
        """Posts what is left and compares."""
        self.post_all()
        left = programs.command(
            programs.environment(self._disk.state, self._services[0].url, "RETAIL", 1), self.history, "outbox", "list"
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
        self.counts["gone with a deleted log and all who knew it"] = len(self.promises.gone(held))
        self.bad += self.history.report(lost, held)
        self.bad += [f"nobody asked for it: {key} {percent}" for key, percent in list(invented.items())[:20]]

    def table(self) -> str:
        promises, counts = self.promises, Counter(self.counts)
        last = {name: counts.pop(name, 0) for name in _LAST}
        rows = [
            *sorted(counts.items()),
            ("updates tried", promises.tried),
            *[(f"updates: {hr}", count) for hr, count in sorted(promises.results.items())],
            ("achievements promised (S_OK or 304)", len(promises.promised)),
            *[(f"achievements {name}", count) for name, count in last.items()],
        ]
        width = max(len(name) for name, _ in rows)
        return "\n".join(f"{name:<{width}}  {count:>9,}" for name, count in rows)
