"""The pauses that a process has read, with their ends by the monotonic clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from .backoff import remaining
from .outbox_rows import ALL_USERS, Group, Pause, Paused

Known: TypeAlias = "dict[Paused, Pause | None]"
"""The pauses that concern a group; None: there is none."""


class KnownPauses:
    """The pauses of one service."""

    def __init__(self, now: Callable[[], int], monotonic: Callable[[], float]) -> None:
        """`now` returns milliseconds since 1970 and may jump; `monotonic` returns seconds."""
        self._now = now
        self._monotonic = monotonic
        self._pauses: dict[Paused, tuple[Pause, float]] = {}
        """Each delay with its end."""

    def learn(self, pauses: dict[Paused, Pause]) -> None:
        """Replaces all by those of the file. A pause that was read before keeps its end, also when the wall clock has jumped."""
        now, monotonic = self._now(), self._monotonic()
        known = self._pauses
        self._pauses = {
            paused: known[paused]
            if paused in known and known[paused][0] == pause
            else (pause, monotonic + remaining(pause, now))
            for paused, pause in pauses.items()
        }

    def __contains__(self, paused: Paused) -> bool:
        return paused in self._pauses

    def get(self, paused: Paused) -> Pause | None:
        known = self._pauses.get(paused)
        return known[0] if known is not None else None

    def of(self, group: Group) -> Known:
        """Returns the pauses that concern a group, the most general first."""
        return {paused: self.get(paused) for paused in (ALL_USERS, group.limit_key, group)}

    def left(self, paused: Paused) -> float:
        """Returns the seconds until the pause ends; 0 or less without one."""
        known = self._pauses.get(paused)
        return known[1] - self._monotonic() if known is not None else 0.0

    def set(self, paused: Paused, pause: Pause | None) -> None:
        """Begins a pause, or ends it (None)."""
        if pause is None:
            self._pauses.pop(paused, None)
        else:
            self._pauses[paused] = pause, self._monotonic() + remaining(pause, pause.since)
