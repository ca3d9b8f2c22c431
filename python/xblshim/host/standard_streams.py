"""Replaces standard streams that the host process was started without.

Descriptors 0 to 2 belong to the host, also while they are closed: a program that detaches puts the null device there with dup2(), and would take
the descriptor of a connection or of a file from us.
"""

from __future__ import annotations

import errno
import os

STANDARD = 2
"""The highest number of a standard stream."""


def take_standard_streams() -> None:
    """Opens the null device in place of each closed standard stream. Call it before opening a descriptor that stays open.

    The core does the same at each start (base/descriptors.h); a host may close its streams later. Children don't inherit them.
    """
    if os.name == "nt":  # such a descriptor is used only within the C library; handles are never reused like this
        return
    try:
        while (opened := os.open(os.devnull, os.O_RDWR | os.O_CLOEXEC)) <= STANDARD:
            pass
        os.close(opened)
    except OSError:  # no null device, or no free descriptor: the following open reports it
        return


def is_closed_pipe(error: OSError, windows: bool = os.name == "nt") -> bool:
    """Returns whether a write failed because the reader has closed the pipe. On Windows that is EINVAL of the C runtime, without a file name.

    Python gives EINVAL also to each error code of Windows for which it has no other number. Those have a `winerror`.
    """
    if isinstance(error, BrokenPipeError):
        return True
    return windows and (error.errno, error.filename, getattr(error, "winerror", None)) == (errno.EINVAL, None, None)
