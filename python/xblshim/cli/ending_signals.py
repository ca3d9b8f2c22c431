"""Handles the signals that end a command in an orderly way."""

from __future__ import annotations

import signal


def ending_signals() -> list[signal.Signals]:
    """Returns SIGINT and SIGTERM; on Windows also SIGBREAK, which a console sends when it is closed."""
    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    return [signal.Signals[name] for name in names if name in signal.Signals.__members__]
