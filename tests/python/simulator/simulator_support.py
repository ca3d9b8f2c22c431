"""What the tests of the local service share."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from xblshim.simulator.records import Update

XUID = 2814000000000001
SCID = "00000000-0000-0000-0000-000012345678"
TITLE_ID = 0x12345678
NOW = 1_900_000_000_000


def update(*achievements: tuple[str, int], xuid: int = XUID, scid: str = SCID) -> Update:
    return Update(xuid, scid, TITLE_ID, achievements)


def update_path(xuid: int = XUID, scid: str = SCID) -> str:
    return f"/users/xuid({xuid})/achievements/{scid}/update"


def update_body(*achievements: tuple[str, int], xuid: int = XUID, scid: str = SCID) -> bytes:
    document: dict[str, Any] = {
        "action": "progressUpdate",
        "serviceConfigId": scid,
        "titleId": TITLE_ID,
        "userId": str(xuid),
        "achievements": [{"id": name, "percentComplete": percent} for name, percent in achievements],
    }
    return json.dumps(document).encode()


@contextmanager
def write_lock(path: Path) -> Iterator[None]:
    """Another program that holds the file's write lock."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def clean_environment(home: Path, **variables: str) -> dict[str, str]:
    """A user's environment whose home folder is `home`, with nothing of xblshim's but these variables."""
    home.mkdir(parents=True, exist_ok=True)
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XBLSHIM_", "XDG_")) and name != "HOME"
    }
    return {**inherited, "HOME": str(home), "USERPROFILE": str(home), "LOCALAPPDATA": str(home), **variables}
