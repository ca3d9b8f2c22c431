"""Handles the signals that end a command in an orderly way."""

from __future__ import annotations

import signal


def ending_signals() -> list[signal.Signals]:
    """Ctrl-C and SIGTERM; on Windows also Ctrl-Break, which is what a console sends that is closed."""
    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    return [signal.Signals[name] for name in names if name in signal.Signals.__members__]
