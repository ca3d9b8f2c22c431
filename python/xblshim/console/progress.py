"""Shows one progress line on a terminal during long work. Prints nothing to logs and pipes."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self, TextIO

_WIDTH = 30


def bar_of(done: int, total: int) -> str:
    """Returns a bar of `total` steps, with the numbers. More than `total` finished steps count as all of them."""
    total = max(total, done, 1)
    filled = _WIDTH * done // total
    return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {done} of {total}"


class Progress:
    """Call it with a description of the next step; leaving the `with` clears the line."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self._shown = self._stream is not None and self._stream.isatty()  # pythonw.exe has no streams

    def __call__(self, text: str) -> None:
        self.show(f"{text} ...")

    def show(self, text: str) -> None:
        """Replaces the line."""
        if self._shown:
            self._stream.write(f"\r\x1b[K{text}")
            self._stream.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
