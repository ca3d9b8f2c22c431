"""Creates asyncio's event loop with a clock that test tools can't stop, independent of the loop policy. Imports asyncio."""

from __future__ import annotations

from asyncio import SelectorEventLoop

from .clock import monotonic
from .standard_streams import take_standard_streams

__all__ = ["OwnLoop", "new_loop"]


class OwnLoop(SelectorEventLoop):
    """asyncio's loop that can watch a socket on every platform."""

    def __init__(self) -> None:
        super().__init__()
        # The machine's clock, so that timers expire while the host's clock is frozen. asyncio reads it several times a turn, so it is no method.
        self.time = monotonic  # type: ignore[method-assign]


def new_loop() -> OwnLoop:
    """Creates a loop whose descriptors don't have the standard streams' numbers."""
    take_standard_streams()
    return OwnLoop()
