"""Pauses Python's garbage collector while our own interpreter starts.

Imports make objects that stay. Looking for garbage among them takes a tenth of a start, and longer with each collection.
"""

from __future__ import annotations

import gc

_is_paused = False


def pause() -> None:
    """For an interpreter of our own: a host's collector is the host's. Ends with `resume`."""
    global _is_paused
    if gc.isenabled():
        gc.disable()
        _is_paused = True


def resume() -> None:
    """After `pause`, else nothing. Later collections don't look at what has been imported so far."""
    global _is_paused
    if _is_paused:
        _is_paused = False
        if gc.get_freeze_count() == 0:  # garbage of an earlier session would stay
            gc.freeze()
        gc.enable()
