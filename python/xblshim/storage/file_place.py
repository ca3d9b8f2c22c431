"""Checks where an SQLite file may be, and why a place isn't writable. Imports nothing of SQLite."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

LONGEST_PATH = 504
"""The longest absolute path of a file in bytes, except on Windows: SQLite allows 512 (MAX_PATHNAME in os_unix.c), of which `-journal` takes eight."""


def problem_of_place(path: Path, error: BaseException | None = None) -> str | None:
    """Returns a clause about a problem of the path other than access rights; None without one. `error` is the file system's."""
    length = len(os.fsencode(os.path.abspath(path)))
    if os.name != "nt" and length > LONGEST_PATH:
        return f"its path has {length} bytes, but SQLite takes {LONGEST_PATH} at most"
    code = error.errno if isinstance(error, OSError) else None
    if code == errno.ENAMETOOLONG:
        return "a name in its path is longer than its file system takes"
    if code == errno.EROFS:
        return "its file system is read-only"
    if code == errno.ELOOP:
        return "symbolic links in its path lead in a circle"
    if code in (errno.ENOTDIR, errno.EEXIST):
        return "a part of its path is a file, not a folder"
    # Not Path's: these raise where a folder above may not be searched.
    if code == errno.EISDIR or os.path.isdir(path):
        return "there is a folder of that name"
    with contextlib.suppress(OSError):
        if os.path.exists(path):
            return None if os.path.isfile(path) else "it is a pipe, a socket or a device, not a file"
        if os.path.islink(path) and not os.path.isdir(path.resolve().parent):
            return f"it is a link to {path.resolve()}, whose folder is not there"
    return None
