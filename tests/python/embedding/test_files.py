"""Files that a title's start leaves on the disk, and the number of its descriptors."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

from .conftest import run, values

S_OK = "0x00000000"


def modes_under(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): stat.S_IMODE(path.lstat().st_mode) for path in sorted(folder.rglob("*"))}


def test_created_files_belong_to_the_user_alone(
    host: Path, bridge: Path, environ: dict[str, str], tmp_path: Path
) -> None:
    """Under umask 0, everyone could write to the log, the stores and their folders."""
    made = tmp_path / "made"
    made.mkdir()
    environ["XBLSHIM_OFFLINE"] = "true"
    environ["XBLSHIM_STATE_DIR"] = str(made / "a" / "b")
    environ["XBLSHIM_LOG"] = f"debug:{made / 'title.log'}"
    for service in ("local", "http://127.0.0.1:9"):  # the local store; the outbox
        result = subprocess.run(
            [host, "unlock"],
            env={**environ, "XBLSHIM_SERVICE": service},
            text=True,
            capture_output=True,
            umask=0,
            timeout=60,
        )
        assert values(result.stdout) == {"update": S_OK}, result.stderr
    modes = modes_under(made)
    assert {"a", "a/b", "a/b/achievements.sqlite3", "a/b/outbox.sqlite3", "title.log"} <= modes.keys()
    wrong = {name: oct(mode) for name, mode in modes.items() if mode != (0o700 if (made / name).is_dir() else 0o600)}
    assert not wrong


def test_starts_with_changing_logs_leak_no_descriptor(host: Path, environ: dict[str, str], tmp_path: Path) -> None:
    """Each start with another `log` left its file open."""
    program = f"""
import os, sys, xblshim
def count():
    return len(os.listdir("/proc/self/fd"))
counts = []
for number in range(8):
    log = ("info:" if number % 2 else "debug:") + os.path.join({str(tmp_path)!r}, f"log-{{number}}")
    with xblshim.session(log=log, state_dir={str(tmp_path / "state")!r}) as title:
        title.update("7", number + 1)
    counts.append(count())
print(counts[-1] - counts[1])
"""
    result = run([sys.executable, "-c", program], {**os.environ, **environ})
    assert result.stdout.strip() == "0", (result.stdout, result.stderr)
    for number in range(0, 8, 2):
        assert (tmp_path / f"log-{number}").read_text()
