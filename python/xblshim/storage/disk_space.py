"""Recognizes failures that mean a full disk. SQLite reports SQLITE_FULL only for a write to its file. A full disk also fails to create or map
the files beside it, and quotas and file size limits are reported as other errors."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path

NO_SPACE = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_PROBE = 64 * 1024
"""Bytes: more than SQLite needs for its index of the write-ahead log."""
_PARTS = ("", "-wal", "-shm", "-journal")


def no_space(path: Path) -> bool:
    """Returns whether the file's folder accepts no further bytes, or the file may not grow. Leaves no file behind."""
    return _at_its_limit(path) or _folder_is_full(path.parent)


def _folder_is_full(folder: Path) -> bool:
    while not os.path.isdir(folder):
        if folder == folder.parent:
            return False
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder, buffering=0) as file:
            written = 0
            while written < _PROBE:
                written += file.write(b"\0" * (_PROBE - written)) or 0
            os.fsync(file.fileno())  # some file systems notice only here
    except OSError as error:
        return error.errno in NO_SPACE
    return False


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
        return any(_size(f"{path}{part}") + _PROBE >= limit for part in _PARTS)

    def _size(path: str) -> int:
        try:
            return os.stat(path).st_size
        except OSError:
            return 0
