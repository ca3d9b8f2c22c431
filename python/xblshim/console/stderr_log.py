"""The log of a command: lines on stderr."""

from __future__ import annotations

import sys
from collections.abc import Callable


def log_to_stderr(most: str) -> Callable[[str, str], None]:
    """Returns a log function that prints lines of the level `most` and more important ones."""
    levels = ("error", "warning", "info", "debug")
    wanted = set(levels[: levels.index(most) + 1])

    def log(level: str, text: str) -> None:
        if level in wanted:
            print(f"xblshim {level}: {text}", file=sys.stderr, flush=True)

    return log
