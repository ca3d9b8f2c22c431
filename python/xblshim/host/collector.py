"""Pauses Python's garbage collector in our own interpreter, never a host's: other threads of a host may switch theirs on or off meanwhile.

Imports make objects that stay. Looking for garbage among them takes a tenth of a start, and longer with each collection. Reading a list of 1,000
achievements makes 30,000 objects, and none of them is garbage before the list is read.
"""

from __future__ import annotations

import gc

TYPE_CHECKING = False  # a start doesn't import typing
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")

_is_ours = False
_is_paused = False


def pause() -> None:
    """Pauses the collector while our own interpreter starts: call it in no other. `resume` ends the pause."""
    global _is_ours, _is_paused
    _is_ours = True
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


def paused(work: Callable[[], T]) -> T:
    """Returns `work()`. Pauses our own interpreter's collector for that long: use it for what makes many objects and waits for nothing."""
    if not _is_ours or not gc.isenabled():
        return work()
    gc.disable()
    try:
        return work()
    finally:
        gc.enable()
