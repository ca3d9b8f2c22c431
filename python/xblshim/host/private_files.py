"""Files and folders for this user alone, whatever the host's umask is. What they hold is the user's progress and tokens."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def make_folder(path: Path) -> None:
    """Makes the folder and those above it that are missing, each with mode 0700. Raises OSError."""
    missing = []
    folder = path
    while not folder.is_dir():
        missing.append(folder)
        if folder == folder.parent:
            break
        folder = folder.parent
    for folder in reversed(missing):
        with suppress(FileExistsError):
            os.mkdir(folder, FOLDER_MODE)
    if not path.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(path))


def opener(path: str, flags: int) -> int:
    """For open(): a file that it makes has mode 0600."""
    return os.open(path, flags, FILE_MODE)
