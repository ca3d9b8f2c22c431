"""Pauses Python's garbage collector while our own interpreter starts.

Imports make objects that stay. Looking for garbage among them takes a tenth of a start, and longer with each collection.
"""

from __future__ import annotations

import gc

_is_paused = False


def pause() -> None:
    """Pauses the collector of our own interpreter, never a host's. `resume` ends the pause."""
    global _is_paused
    if gc.isenabled():
        gc.disable()
        _is_paused = True


def resume() -> None:
    """Ends a `pause`. Later collections skip the objects imported so far."""
    global _is_paused
    if _is_paused:
        _is_paused = False
        if gc.get_freeze_count() == 0:  # otherwise garbage of an earlier session would stay
            gc.freeze()
        gc.enable()
