"""Creates files and folders for this user alone, independent of the umask. They contain the user's progress and tokens."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from .clock import monotonic, sleep

FILE_MODE = 0o600
# On Windows, 0700 is an access list since Python 3.12.4. It grants access to the folder's owner only, which for an elevated program is the group of
# administrators. Other programs of the user could no longer write there. The inherited access list is right: the user's own folders belong to the
# user alone.
FOLDER_MODE = 0o777 if os.name == "nt" else 0o700
_REPLACING_SECONDS = 2.0


def make_folder(path: Path) -> None:
    """Creates the folder and missing parents, each for this user alone. Raises OSError."""
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
    """Opens a file for open(): new files have mode 0600."""
    return os.open(path, flags, FILE_MODE)


def replace_file(part: Path, target: Path) -> None:
    """Calls os.replace(). On Windows, waits for programs that are reading the target. Raises OSError."""
    deadline = monotonic() + _REPLACING_SECONDS
    while True:
        try:
            return os.replace(part, target)
        except PermissionError:
            if os.name != "nt" or monotonic() > deadline:
                raise
            sleep(0.01)
