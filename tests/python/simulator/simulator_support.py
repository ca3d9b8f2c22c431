"""Shared by the tests of the local service."""

import json
import os
import re
import secrets
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
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
    """Another program that has the file's write lock."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


XBLSHIM = [sys.executable, "-c", "import sys; from xblshim.cli.main import main; sys.exit(main())"]
"""The command `xblshim` of the package that the tests import."""


def clean_environment(home: Path, **variables: str) -> dict[str, str]:
    """Returns a user's environment whose home folder is `home`, with these variables and no others of xblshim."""
    home.mkdir(parents=True, exist_ok=True)
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XBLSHIM_", "XDG_")) and name != "HOME"
    }
    return {**inherited, "HOME": str(home), "USERPROFILE": str(home), "LOCALAPPDATA": str(home), **variables}


@dataclass
class Served:
    """A running `xblshim serve`."""

    process: "subprocess.Popen[str]"
    address: str
    lines: tuple[str, str]
    """The printed lines."""

    def stop(self, number: int) -> tuple[int, str]:
        """Sends the signal. Returns the exit status, and the output on stderr."""
        self.process.send_signal(number)
        errors = self.process.communicate(timeout=30)[1]
        ended = self.process.returncode
        if sys.platform == "win32" and ended == 1:
            ended = 0  # on Windows any signal ends a process immediately, with this status
        return ended, errors


def free_port() -> int:
    """Returns a port that nothing else is given meanwhile: systems choose from higher ones, Linux from 32768 on."""
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        try:
            socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        return port


@contextmanager
def served(
    home: Path,
    *arguments: str,
    port: int = 0,
    files: int | None = None,
    address_pattern: str = r"http://127\.0\.0\.1:\d+",
    **variables: str,
) -> Iterator[Served]:
    """Runs `xblshim serve` until the block ends, with the home folder `home`. `files`: its limit of open files (ulimit -n)."""
    limited = ["sh", "-c", f'ulimit -n {files} && exec "$@"', "sh"] if files is not None else []
    process = subprocess.Popen(
        [*limited, *XBLSHIM, "serve", "--port", str(port), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=clean_environment(home, **variables),
        cwd=home,
    )
    try:
        assert process.stdout is not None
        lines = (process.stdout.readline(), process.stdout.readline())
        found = re.search(address_pattern, lines[0])
        if found is None:
            errors = process.communicate(timeout=30)[1]
            raise AssertionError(f"xblshim serve said {lines} and {errors}")
        yield Served(process, found[0], lines)
    finally:
        process.kill()
        process.communicate(timeout=30)
