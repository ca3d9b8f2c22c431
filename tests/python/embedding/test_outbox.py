"""The outbox of a real title: updates are stored while the network is off, and the title posts them when it is on again."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from .conftest import on_both_loops, run, values

S_OK = "0x00000000"
ACCESS_DENIED = "0x80070005"


@on_both_loops
def test_a_title_without_a_network_and_with_one_again(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    offline = run([host, "unlock"], {**environ, "XBLSHIM_OFFLINE": "true"})
    assert values(offline.stdout) == {"update": S_OK}
    assert offline.stderr.count("Disconnected: ") == 1

    def said(*command: str) -> str:
        ran = run([Path(sys.executable), "-m", "xblshim", *command], environ)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    [row] = json.loads(said("outbox", "export"))["updates"]
    assert row["attempts"] == 0
    assert json.loads(said("achievements", "--json")) == []
    with subprocess.Popen([host, "stay"], env=environ, stdin=subprocess.PIPE) as title:
        # This title makes no updates, so everything it posts comes from the earlier one.
        deadline = time.monotonic() + 60
        while said("outbox", "list") != "The outbox is empty.\n":
            assert time.monotonic() < deadline, "the title posted nothing of what waited"
            assert title.poll() is None
    assert title.returncode == 0
    held = {found["id"]: found["percentComplete"] for found in json.loads(said("achievements", "--json"))}
    assert held == {row["id"]: row["percentComplete"]}


def test_updates_that_cannot_be_stored_fail(host: Path, bridge: Path, environ: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    result = run([host, "unlock"], {**environ, "XBLSHIM_OFFLINE": "true", "XBLSHIM_STATE_DIR": str(tmp_path / "file")})
    assert values(result.stdout) == {"update": ACCESS_DENIED}
    assert "nor be kept for later" in result.stderr
