"""Calls that wait at a real service, through the installed library: they block no other call, and a report has the reason.

Each case is a process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import held_calls
import pytest
import reported_calls


def run(program: str, scenario: str, event_loop: str, folder: Path) -> None:
    given = {name: value for name, value in os.environ.items() if not name.startswith("XBLSHIM_")}
    given |= {"STATE": str(folder / "state"), "HOME": str(folder), "no_proxy": "*"}
    given |= {"XBLSHIM_EVENT_LOOP": event_loop, "XBLSHIM_LOG": "error"}
    ran = subprocess.run(
        [sys.executable, program, scenario], capture_output=True, text=True, env=given, cwd=folder, timeout=100
    )
    assert ran.returncode == 0, ran.stderr
    assert set(ran.stdout.split()) == {"done"}


@pytest.mark.parametrize("event_loop", ["asyncio", "uvloop"])
@pytest.mark.parametrize("scenario", held_calls.SCENARIOS)
def test_a_call_completes_while_another_waits_for(scenario: str, event_loop: str, tmp_path: Path) -> None:
    run(held_calls.__file__, scenario, event_loop, tmp_path)


@pytest.mark.parametrize("scenario", reported_calls.SCENARIOS)
def test_the_report_has_the_reason_of_a_wait_for(scenario: str, tmp_path: Path) -> None:
    run(reported_calls.__file__, scenario, "asyncio", tmp_path)
