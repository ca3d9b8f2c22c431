"""What a title told: what it asked for, and what it was promised."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass, field
from typing import IO

S_OK = "0x00000000"
NOT_MODIFIED = "0x80190130"
TITLE_ID = 0x12345678
SCID = "00000000-0000-0000-0000-000012345678"

Key = tuple[str, str]
"""A service's URL, and the name under which fake_service.py holds an achievement."""


@dataclass
class Promises:
    """What all titles were told. The percent of what was promised is the highest."""

    promised: dict[Key, int] = field(default_factory=dict)
    asked: dict[Key, int] = field(default_factory=dict)
    """The highest that was ever asked for: a service must have no more."""
    results: Counter[str] = field(default_factory=Counter)
    tried: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def began(self, key: Key, percent: int) -> None:
        with self.lock:
            self.tried += 1
            self.asked[key] = max(percent, self.asked.get(key, 0))

    def ended(self, key: Key, percent: int, hr: str) -> None:
        with self.lock:
            self.results[hr] += 1
            # 304 says that the service has as much already.
            if hr in (S_OK, NOT_MODIFIED):
                self.promised[key] = max(percent, self.promised.get(key, 0))

    def lost(self, held: dict[Key, int]) -> dict[Key, tuple[int, int | None]]:
        """What was promised and what the service has in its place."""
        return {key: (percent, held.get(key)) for key, percent in self.promised.items() if held.get(key, -1) < percent}

    def invented(self, held: dict[Key, int]) -> dict[Key, int]:
        """What a service has that nobody asked of it, such as an update that was meant for another one."""
        return {key: percent for key, percent in held.items() if percent > self.asked.get(key, -1)}


class Journal(threading.Thread):
    """Reads what one title tells until it has ended."""

    def __init__(self, lines: IO[str], service: str, xuid: int, promises: Promises) -> None:
        super().__init__(daemon=True)
        self._lines = lines
        self._service = service
        self._xuid = xuid
        self._promises = promises
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
                    self._promises.began(key, int(percent))
                else:
                    self.under_way -= 1
                    self._promises.ended(key, int(percent), result[0])
