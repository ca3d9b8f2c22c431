"""One update of a warm title over the network, traced: prints each move from one file of the package to another as a line.

A line is `KIND FILE FUNCTION`: `call` where the file is called, `back` where a function of another file returns or waits, `on` where a coroutine
continues. Run by test_update_path.py, and by hand: python tests/python/bridge/traced_update.py
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import threading
from pathlib import Path
from types import FrameType
from typing import Any

import xblshim
from xblshim.testing import ServiceUnderTest

PACKAGE = os.path.dirname(xblshim.__file__) + os.sep


class Trace:
    """Traces the thread that `start` is called on."""

    def __init__(self) -> None:
        self.moves: list[str] = []
        self._file: str | None = None
        self._frames: set[FrameType] = set()  # entered frames: a coroutine's frame is entered again

    def start(self) -> None:
        sys.setprofile(self._note)

    def stop(self) -> None:
        sys.setprofile(None)
        self._frames.clear()

    def _note(self, frame: FrameType, event: str, argument: object) -> None:
        if event == "call":
            known = frame in self._frames
            self._frames.add(frame)
            self._move("on" if known else "call", frame)
        elif event == "return" and frame.f_back is not None and frame.f_code.co_filename.startswith(PACKAGE):
            self._move("back", frame.f_back)

    def _move(self, kind: str, frame: FrameType) -> None:
        name = frame.f_code.co_filename
        if name.startswith(PACKAGE) and name != self._file:
            self._file = name
            file = name[len(PACKAGE) :].replace(os.sep, "/")
            self.moves.append(f"{kind} {file} {frame.f_code.co_name}")


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(ServiceUnderTest(Path(folder))) as service,
        service.session(options={"event_loop": "asyncio"}) as title,
    ):
        for percent in (10, 20, 30):
            title.update("7", percent)
        from xblshim.bridge.call_loop import CallLoop

        trace, turns, done = Trace(), iter(range(2)), threading.Event()
        turn: Any = CallLoop._turn

        def traced_turn(loop: CallLoop) -> None:
            """The first turn after the patch delivers the call, the second one its result."""
            if next(turns, None) == 0:
                trace.start()
                turn(loop)
                return
            turn(loop)
            trace.stop()
            done.set()

        CallLoop._turn = traced_turn  # type: ignore[method-assign]
        title.update("7", 40)
        assert done.wait(60)
        CallLoop._turn = turn  # type: ignore[method-assign]
    print("\n".join(trace.moves))


if __name__ == "__main__":
    main()
