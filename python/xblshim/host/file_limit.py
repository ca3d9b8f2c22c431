"""Recognizes a process that can't open more files."""

from __future__ import annotations

REMEDY = "the program may not open more files. Raise its limit of open files (ulimit -n), or close files that it no longer needs"
"""The cause and the remedy, for a sentence."""


def is_reached(error: BaseException | None) -> bool:
    """Returns whether a lack of file descriptors is behind the error. What follows from that may be any error: imports report a missing module,
    SQLite an unreadable file."""
    import errno
    import os

    without = (errno.EMFILE, errno.ENFILE)
    try:
        os.close(os.open(os.devnull, os.O_RDONLY))
    except OSError as refused:
        if refused.errno in without:
            return True
    while error is not None:
        if isinstance(error, OSError) and error.errno in without:
            return True
        error = error.__context__
    return False


def describe(error: BaseException) -> str:
    """Returns an unexpected error for a log line: its type and text, or the limit of open files with its remedy. Imports only what every process
    has imported, because at that limit nothing else can be."""
    text = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return f"{REMEDY} ({text})" if is_reached(error) else text
