"""What a title told: what it asked for, and what it was promised."""

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
"""A service's URL, and the name under which fake_service.py holds an achievement."""


class Told(NamedTuple):
    """One promise."""

    at: float
    """By the monotonic clock. The title was told some thousandths of a second before."""
    percent: int
    title: int
    """The number of the title that was told."""


@dataclass
class Promises:
    """What all titles were told. The percent of what was promised is the highest."""

    promised: dict[Key, int] = field(default_factory=dict)
    told: dict[Key, list[Told]] = field(default_factory=dict)
    forgiven: set[tuple[Key, Told]] = field(default_factory=set)
    """Promises that nothing can keep: see `forgive`."""
    asked: dict[Key, int] = field(default_factory=dict)
    """The highest that was ever asked for: a service must have no more."""
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
            # 304 says that the service has as much already.
            if hr in (S_OK, NOT_MODIFIED):
                self.promised[key] = max(percent, self.promised.get(key, 0))
                self.told.setdefault(key, []).append(Told(time.monotonic(), percent, title))

    def forgive(self, titles: Iterable[int], since: float) -> None:
        """What these were promised since then stood in a file that was deleted, and every process that knew it was killed before it could do
        anything."""
        meant = set(titles)
        with self.lock:
            for key, told in self.told.items():
                self.forgiven |= {(key, one) for one in told if one.title in meant and one.at >= since}

    def lost(self, held: dict[Key, int]) -> dict[Key, list[Told]]:
        """The promises that the service's percent does not keep, without those that are forgiven."""
        return self._broken(held, forgiven=False)

    def gone(self, held: dict[Key, int]) -> dict[Key, list[Told]]:
        """Those that are forgiven and were not kept."""
        return self._broken(held, forgiven=True)

    def _broken(self, held: dict[Key, int], *, forgiven: bool) -> dict[Key, list[Told]]:
        broken = {
            key: [one for one in told if held.get(key, -1) < one.percent and ((key, one) in self.forgiven) == forgiven]
            for key, told in self.told.items()
        }
        return {key: told for key, told in broken.items() if told}

    def invented(self, held: dict[Key, int]) -> dict[Key, int]:
        """What a service has that nobody asked of it, such as an update that was meant for another one."""
        return {key: percent for key, percent in held.items() if percent > self.asked.get(key, -1)}


class Journal(threading.Thread):
    """Reads what one title tells until it has ended."""

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
        """When the latest call began that was answered with S_OK."""
        self.under_way = 0
        """Calls that began and did not end."""
        self.start()

    def run(self) -> None:
        with self._lines:
            for line in self._lines:
                if not line.endswith("\n"):  # the last word of one that was killed
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
