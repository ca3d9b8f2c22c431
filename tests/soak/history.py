"""A log of events with their times and titles, to find the cause of a loss."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .journal import Accepted, Key

_BEFORE = 5.0
"""The report begins this many seconds before a lost update."""
_SHOWN = 10
"""The most lost updates of a title that are listed."""
_LOG_SHOWN = 4_000
"""The last characters of each process's log."""


@dataclass
class Life:
    """One process."""

    number: int
    what: str
    began: float
    log: Path
    ended: float | None = None
    end: str = "runs still"


class History:
    """Times are the monotonic clock's. Reports show seconds since the soak began."""

    def __init__(self, state: Path, logs: Path) -> None:
        """`state`: the folder of the titles' files. `logs`: the folder of the processes' logs."""
        self._state = state
        self._logs = logs
        self._logs.mkdir()
        self._began = time.monotonic()
        self._events: list[tuple[float, str]] = []
        self._lives: list[Life] = []

    def note(self, what: str) -> None:
        self._events.append((time.monotonic(), what))

    def begins(self, what: str) -> Life:
        """Call it before starting a process."""
        number = len(self._lives) + 1
        life = Life(number, what, time.monotonic(), self._logs / f"{number}-{re.split('[ ,]', what)[0]}")
        self._lives.append(life)
        return life

    @staticmethod
    def ends(life: Life, how: str) -> None:
        life.ended, life.end = time.monotonic(), how

    # The report

    def report(self, lost: dict[Key, list[Accepted]], held: dict[Key, int]) -> Iterator[str]:
        """Yields what was lost, title by title: when it was accepted, the current state of its ids, and the events meanwhile."""
        by_title: dict[int, list[tuple[Accepted, Key]]] = {}
        for key, accepted in lost.items():
            for one in accepted:
                by_title.setdefault(one.title, []).append((one, key))
        for number, promises in sorted(by_title.items()):
            promises.sort()
            yield from self._of_title(self._lives[number - 1], promises, held)

    def _of_title(self, life: Life, promises: list[tuple[Accepted, Key]], held: dict[Key, int]) -> Iterator[str]:
        first, last = promises[0][0].at, promises[-1][0].at
        until = max(last, life.ended or last)
        yield f"lost: {len(promises)} promises to {self._described(life)}, given from {self._at(first)} to {self._at(last)}"
        where = Counter(name for _, key in promises for name in self._files_with(key))
        files = ", ".join(f"{name}: {count}" for name, count in sorted(where.items())) or "none"
        yield f"  its file: {self._state / 'outbox.sqlite3'}; files with the ids of these now: {files}"
        for one, key in promises[:_SHOWN]:
            yield f"  {self._at(one.at)} {key[1].rpartition('/')[2]}: {one.percent}, the service has {held.get(key)}"
        for other in self._lives:
            if other is not life and other.began <= until and (other.ended or until) >= first:
                yield f"  beside it: {self._described(other)}"
        for at, what in self._events:
            if first - _BEFORE <= at <= until + _BEFORE or what.startswith("set piece"):
                yield f"  {self._at(at)} {what}"
        yield from (f"  its log: {line}" for line in life.log.read_text("utf-8", "replace")[-_LOG_SHOWN:].splitlines())

    def _described(self, life: Life) -> str:
        ended = "" if life.ended is None else f" at {self._at(life.ended)}"
        return f"{life.number} {life.what}, {self._at(life.began)} started, {life.end}{ended}"

    def _at(self, at: float) -> str:
        return f"{at - self._began:.3f}"

    def _files_with(self, key: Key) -> list[str]:
        name = key[1].rpartition("/")[2].encode()
        return [path.name for path in sorted(self._state.iterdir()) if path.is_file() and name in path.read_bytes()]

    def logs(self) -> str:
        """Returns the ends of all logs, the latest process's last."""
        logs = [(life, life.log.read_text("utf-8", "replace")) for life in self._lives if life.log.exists()]
        return "\n".join(f"{self._described(life)}:\n{text[-_LOG_SHOWN:]}" for life, text in logs if text)
