"""Recognizes failures that mean a full disk. SQLite reports SQLITE_FULL only for a write to its file. A full disk also fails to create or map
the files beside it, and quotas and file size limits are reported as other errors."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from .store_kind import FILE_ENDS

NO_SPACE = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_PROBE = 64 * 1024
"""The size of the probe in bytes: more than SQLite's index of the write-ahead log."""


def no_space(path: Path) -> bool:
    """Returns whether the file's folder accepts no further bytes, or the file may not grow. Leaves no file behind."""
    return _at_its_limit(path) or _folder_is_full(path.parent)


def _folder_is_full(folder: Path) -> bool:
    while not os.path.isdir(folder):
        if folder == folder.parent:
            return False
        folder = folder.parent
    try:
        file = _open_nameless(folder)
        try:
            written = 0
            while written < _PROBE:
                written += os.write(file, b"\0" * (_PROBE - written))
            os.fsync(file)  # some file systems report a full disk only here
        finally:
            os.close(file)
    except OSError as error:
        return error.errno in NO_SPACE
    return False


def _open_nameless(folder: Path) -> int:
    """Opens a file that is gone when it is closed. tempfile would import shutil, random and the compressors: 4 ms and 0.7 MB of a start."""
    temporary: int = getattr(os, "O_TEMPORARY", 0)  # on Windows an open file can't be removed
    name = os.path.join(folder, f"xblshim-{os.urandom(8).hex()}.tmp")
    file = os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL | temporary | getattr(os, "O_BINARY", 0), 0o600)
    if not temporary:
        os.unlink(name)
    return file


if sys.platform == "win32":

    def _at_its_limit(path: Path) -> bool:
        return False

else:
    import resource

    def _at_its_limit(path: Path) -> bool:
        """Returns whether the process may not write files of that size (RLIMIT_FSIZE)."""
        limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
        if limit == resource.RLIM_INFINITY:
            return False
        return any(_size(f"{path}{part}") + _PROBE >= limit for part in FILE_ENDS)

    def _size(path: str) -> int:
        try:
            return os.stat(path).st_size
        except OSError:
            return 0
