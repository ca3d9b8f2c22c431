"""One call that waits holds no other one up: through the installed library, at a real service. Each case is a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import held_calls
import pytest

PROGRAM = Path(held_calls.__file__)


@pytest.mark.parametrize("event_loop", ["asyncio", "uvloop"])
@pytest.mark.parametrize("scenario", held_calls.SCENARIOS)
def test_a_call_does_not_wait_for(scenario: str, event_loop: str, tmp_path: Path) -> None:
    given = {name: value for name, value in os.environ.items() if not name.startswith("XBLSHIM_")}
    given |= {"STATE": str(tmp_path / "state"), "HOME": str(tmp_path), "no_proxy": "*"}
    given |= {"XBLSHIM_EVENT_LOOP": event_loop, "XBLSHIM_LOG": "error"}
    ran = subprocess.run(
        [sys.executable, PROGRAM, scenario], capture_output=True, text=True, env=given, cwd=tmp_path, timeout=100
    )
    assert ran.returncode == 0, ran.stderr
    assert set(ran.stdout.split()) == {"done"}
