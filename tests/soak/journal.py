"""The updates that a title requested, and those that were accepted."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import IO, NamedTuple

S_OK = "0x00000000"
NOT_MODIFIED = "0x80190130"
TITLE_ID = 0x12345678
SCID = "00000000-0000-0000-0000-000012345678"

Key = tuple[str, str]
"""A service's URL, and fake_service.py's name for an achievement."""


class Accepted(NamedTuple):
    """One accepted update."""

    at: float
    """By the monotonic clock. The call returned some thousandths of a second before."""
    percent: int
    title: int
    """The title's number."""


@dataclass
class Promises:
    """The updates that all titles requested. Each has the highest accepted percent."""

    promised: dict[Key, int] = field(default_factory=dict)
    accepted: dict[Key, list[Accepted]] = field(default_factory=dict)
    forgiven: set[tuple[Key, Accepted]] = field(default_factory=set)
    """Accepted updates that can't be kept: see `forgive`."""
    asked: dict[Key, int] = field(default_factory=dict)
    """The highest requested percent. A service must not have more."""
    results: Counter[str] = field(default_factory=Counter)
    tried: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def began(self, key: Key, percent: int) -> None:
        with self.lock:
            self.tried += 1
            self.asked[key] = max(percent, self.asked.get(key, 0))

    def ended(self, key: Key, percent: int, hr: str, title: int = 0) -> None:
        with self.lock:
            self.results[hr] += 1
            # 304 means that the service has at least that percent.
            if hr in (S_OK, NOT_MODIFIED):
                self.promised[key] = max(percent, self.promised.get(key, 0))
                self.accepted.setdefault(key, []).append(Accepted(time.monotonic(), percent, title))

    def forgive(self, titles: Iterable[int], since: float) -> None:
        """Marks updates accepted since then as unkeepable: they were in a deleted file, and every process that had them in memory was killed before
        it could store them again.
        """
        meant = set(titles)
        with self.lock:
            for key, accepted in self.accepted.items():
                self.forgiven |= {(key, one) for one in accepted if one.title in meant and one.at >= since}

    def lost(self, held: dict[Key, int]) -> dict[Key, list[Accepted]]:
        """Returns the accepted updates above the service's percent, without forgiven ones."""
        return self._broken(held, forgiven=False)

    def gone(self, held: dict[Key, int]) -> dict[Key, list[Accepted]]:
        """Returns the forgiven updates that were lost."""
        return self._broken(held, forgiven=True)

    def _broken(self, held: dict[Key, int], *, forgiven: bool) -> dict[Key, list[Accepted]]:
        broken = {
            key: [
                one for one in accepted if held.get(key, -1) < one.percent and ((key, one) in self.forgiven) == forgiven
            ]
            for key, accepted in self.accepted.items()
        }
        return {key: accepted for key, accepted in broken.items() if accepted}

    def invented(self, held: dict[Key, int]) -> dict[Key, int]:
        """Returns what a service has without a request, such as an update that was meant for another one."""
        return {key: percent for key, percent in held.items() if percent > self.asked.get(key, -1)}


class Journal(threading.Thread):
    """Reads the output of one title until it has ended."""

    def __init__(self, lines: IO[str], service: str, xuid: int, promises: Promises, title: int) -> None:
        """`title`: its number."""
        super().__init__(daemon=True)
        self._lines = lines
        self._service = service
        self._xuid = xuid
        self._promises = promises
        self._title = title
        self._begun: dict[str, float] = {}
        self.kept_since = 0.0
        """The start of the latest call that returned S_OK."""
        self.under_way = 0
        """Calls in progress."""
        self.start()

    def run(self) -> None:
        with self._lines:
            for line in self._lines:
                if not line.endswith("\n"):  # the incomplete last line of a killed title
                    continue
                what, name, percent, *result = line.split()
                key = self._service, f"{self._xuid}/{TITLE_ID}/{SCID}/{name}"
                if what == "B":
                    self.under_way += 1
                    self._begun[f"{name} {percent}"] = time.monotonic()
                    self._promises.began(key, int(percent))
                else:
                    self.under_way -= 1
                    self._promises.ended(key, int(percent), result[0], self._title)
                    begun = self._begun.pop(f"{name} {percent}", 0.0)
                    if result[0] == S_OK:
                        self.kept_since = max(self.kept_since, begun)
