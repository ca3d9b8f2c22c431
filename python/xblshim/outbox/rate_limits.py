"""The service's rate limits for each user and title, counted over the times of POSTs, rejected ones included."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

Windows = tuple[tuple[int, float], ...]

WINDOWS: Windows = ((100, 15.0), (300, 300.0))
"""The most requests in each number of seconds."""
LONGEST = max(seconds for _, seconds in WINDOWS)


class Limits:
    """The limits of one user and title. Times are seconds of a clock that never jumps."""

    def __init__(self, windows: Windows = WINDOWS) -> None:
        self._windows = windows
        self._longest = max(seconds for _, seconds in windows)
        self._own: deque[float] = deque()
        self._others: list[float] = []

    def note(self, now: float) -> None:
        """Counts a POST that is about to be made."""
        self._own.append(now)

    def set_others(self, times: Iterable[float]) -> None:
        """Replaces the known times of other processes' POSTs."""
        self._others = sorted(times)

    def idle(self, now: float) -> bool:
        """Returns whether no limit counts any POST."""
        self._drop_old(now)
        return not self._own and not self._others

    def _drop_old(self, now: float) -> None:
        while self._own and self._own[0] <= now - self._longest:
            self._own.popleft()

    def wait(self, now: float) -> float:
        """Returns the seconds until the next POST is allowed; 0 for immediately."""
        self._drop_old(now)
        times = sorted((*self._own, *self._others))
        wait = 0.0
        for most, seconds in self._windows:
            if len(times) >= most:
                wait = max(wait, times[-most] + seconds - now)
        return wait
