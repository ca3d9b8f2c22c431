"""The outbox of a real title: kept with the network off, posted by the title itself when it is on again."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from .conftest import run, values

S_OK = "0x00000000"
ACCESS_DENIED = "0x80070005"


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
    # A title looks for what an earlier one left half a second after its start: one of these lives long enough.
    for _ in range(20):
        assert run([host, "many", "3000"], environ).returncode == 0
        if said("outbox", "list") == "The outbox is empty.\n":
            break
    else:
        pytest.fail("no title posted what waited")
    held = {found["id"]: found["percentComplete"] for found in json.loads(said("achievements", "--json"))}
    assert held[row["id"]] >= row["percentComplete"]


def test_what_cant_be_kept_fails(host: Path, bridge: Path, environ: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    result = run([host, "unlock"], {**environ, "XBLSHIM_OFFLINE": "true", "XBLSHIM_STATE_DIR": str(tmp_path / "file")})
    assert values(result.stdout) == {"update": ACCESS_DENIED}
    assert "nor be kept for later" in result.stderr
