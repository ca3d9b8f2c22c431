"""Updates of a warm title over the network, one after the other. Prints how many calls of Python and of C functions each makes on the event loop's
thread. Run by test_update_counts.py.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
import threading
from pathlib import Path
from types import FrameType
from typing import Any

from xblshim.testing import ServiceUnderTest

UPDATES = 40


class Counts:
    """Counts of the thread whose profile function is `note`."""

    def __init__(self) -> None:
        self.python = self.c = 0

    def note(self, frame: FrameType, event: str, argument: object) -> None:
        if event == "call":
            self.python += 1
        elif event == "c_call":
            self.c += 1


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(ServiceUnderTest(Path(folder))) as service,
        service.session(options={"event_loop": "asyncio"}) as title,
    ):
        for percent in range(1, 10):
            title.update("7", percent)
        from xblshim.bridge.call_loop import CallLoop

        counts, over, started = Counts(), threading.Event(), threading.Event()
        turn: Any = CallLoop._turn

        def counted_turn(loop: CallLoop) -> None:
            if not started.is_set():
                started.set()
                sys.setprofile(counts.note)
            turn(loop)
            if over.is_set():
                sys.setprofile(None)

        CallLoop._turn = counted_turn  # type: ignore[method-assign]
        for percent in range(10, 10 + UPDATES):
            title.update("7", percent)
        over.set()
        title.update("7", 90)
        CallLoop._turn = turn  # type: ignore[method-assign]
    print(counts.python / UPDATES, counts.c / UPDATES)


if __name__ == "__main__":
    main()
