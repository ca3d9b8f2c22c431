"""The service's rate limits for each user and title, counted over the times of the POSTs: rejected ones count as well."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

Windows = tuple[tuple[int, float], ...]

WINDOWS: Windows = ((100, 15.0), (300, 300.0))
"""So many requests in so many seconds, at most."""
LONGEST = max(seconds for _, seconds in WINDOWS)


class Limits:
    """One user's and title's. Times are seconds of a clock that never jumps."""

    def __init__(self, windows: Windows = WINDOWS) -> None:
        self._windows = windows
        self._longest = max(seconds for _, seconds in windows)
        self._mine: deque[float] = deque()
        self._others: list[float] = []

    def note(self, now: float) -> None:
        """A POST is about to be made."""
        self._mine.append(now)

    def set_others(self, times: Iterable[float]) -> None:
        """When other processes posted, as far as that is known; takes the place of what was known before."""
        self._others = sorted(times)

    def idle(self, now: float) -> bool:
        """Whether no limit counts anything any more."""
        self._forget(now)
        return not self._mine and not self._others

    def _forget(self, now: float) -> None:
        while self._mine and self._mine[0] <= now - self._longest:
            self._mine.popleft()

    def wait(self, now: float) -> float:
        """Seconds until the next POST may be made; 0 when it may be at once."""
        self._forget(now)
        times = sorted((*self._mine, *self._others))
        wait = 0.0
        for most, seconds in self._windows:
            if len(times) >= most:
                wait = max(wait, times[-most] + seconds - now)
        return wait
