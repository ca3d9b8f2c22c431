"""The name of the outbox's file, and whether it exists. Each start of a title checks that, so this module imports nothing slow."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    StrPath = str | os.PathLike[str]

FILE_NAME = "outbox.sqlite3"


def has_files(path: StrPath) -> bool:
    """Returns whether there is an outbox of any version, or a quarantined one that was not read."""
    if os.path.exists(path):
        return True
    unread = f"{os.path.basename(path)}.unread-"
    return bool(names_of_versions(path)) or any(name.startswith(unread) for name in _names(path))


def names_of_versions(path: StrPath) -> dict[int, str]:
    """Returns the names of the files that other versions store beside the file, by schema. Empty when the folder can't be read."""
    stem, suffix = os.path.splitext(os.path.basename(path))
    found = {}
    for name in _names(path):
        if name.startswith(stem) and name.endswith(suffix):
            schema = name[len(stem) : len(name) - len(suffix)]
            number = schema[1:]
            if schema[:1] == "-" and 0 < len(number) <= 6 and not number.strip("0123456789") and number[0] != "0":
                found[int(number)] = name
    return found


def _names(path: StrPath) -> list[str]:
    try:
        return os.listdir(os.path.dirname(path) or os.curdir)
    except OSError:
        return []
