"""The objects that observe and change a service's traffic. The control API changes them while the service runs."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from xblshim.host.clock import monotonic
from xblshim.simulator.endpoint_support import no_log
from xblshim.simulator.faults.acting import Acting, Sleep
from xblshim.simulator.faults.fault_list import FaultList
from xblshim.simulator.journal.request_journal import Journal
from xblshim.simulator.limits.request_limits import OFF, WARN, RateLimits
from xblshim.simulator.title_network import TitleNetwork

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

__all__ = ["OFF", "WARN", "Timing", "Traffic"]


class Timing(NamedTuple):
    """The clocks and the random numbers of a service, which tests replace."""

    clock: Callable[[], float] = time.time
    """Seconds since 1970."""
    monotonic: Callable[[], float] = monotonic
    sleep: Sleep = asyncio.sleep
    chance: random.Random | None = None


class Traffic:
    """Journal, faults, rate limits and networks of one service. Use it on its loop."""

    def __init__(
        self,
        timing: Timing | None = None,
        *,
        limits: str = WARN,
        journal: Journal | None = None,
        log: Log = no_log,
        time_scale: float = 1.0,
    ) -> None:
        """`limits`: the initial mode. The periods of rate limits and faults are divided by `time_scale`, as are the delays of a client with this
        setting."""
        timing = timing or Timing()
        self.timing = timing
        self._time_scale = time_scale
        self.faults = FaultList(self.scaled_clock, timing.chance)
        self.limits = RateLimits(self.scaled_clock, limits)
        self.network = TitleNetwork()
        self.journal = journal if journal is not None else Journal()
        self.acting = Acting(timing.clock, timing.sleep)
        self.log = log
        self.warning_for: Callable[[str | None, int | None], str | None] = lambda scid, title_id: None
        """Returns the warning to send with the response to a request about this scid and title id, or None."""
        self._requests = 0
        run = f"{(timing.chance or random.SystemRandom()).getrandbits(80):020x}"
        self._run = f"{run[:8]}-{run[8:12]}-{run[12:16]}-{run[16:]}-"

    def scaled_clock(self) -> float:
        """The clock of periods, in seconds: it runs `time_scale` times faster."""
        return self.timing.monotonic() * self._time_scale

    def now(self) -> int:
        """Returns milliseconds since 1970, UTC."""
        return int(self.timing.clock() * 1000)

    def new_correlation(self) -> str:
        """Returns a unique value for a response: a GUID, as from the real service."""
        self._requests += 1
        return f"{self._run}{self._requests:012x}"
