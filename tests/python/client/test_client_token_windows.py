"""`token.command` on Windows: it opens no console window, and a command that takes too long is ended completely."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from xblshim.client.tokens.token_process import Command
from xblshim.host.process_owner import Owner, is_gone, this_process

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="for Windows")

GRANDPARENT = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
open(sys.argv[1], "w").write(str(child.pid))
print("started", flush=True)
time.sleep(600)
"""


def test_its_output_and_status() -> None:
    ran = Command("echo XBL3.0 x=1;t& exit /b 3").run(60)
    assert (ran.status, ran.known, ran.output.strip()) == (3, True, b"XBL3.0 x=1;t")


def test_it_has_no_console_window(monkeypatch: pytest.MonkeyPatch) -> None:
    flags = []
    start = subprocess.Popen.__init__

    def started(self: Any, *arguments: Any, **named: Any) -> None:
        flags.append(named["creationflags"])
        start(self, *arguments, **named)

    monkeypatch.setattr(subprocess.Popen, "__init__", started)
    assert Command("echo token").run(60).output.strip() == b"token"
    assert [flag & subprocess.CREATE_NO_WINDOW for flag in flags] == [subprocess.CREATE_NO_WINDOW]


@pytest.mark.timeout(300)
def test_its_child_processes_end_with_it(tmp_path: Path) -> None:
    script, number = tmp_path / "script.py", tmp_path / "number"
    script.write_text(GRANDPARENT)
    command = Command(subprocess.list2cmdline([sys.executable, str(script), str(number)]))
    number.touch()
    for limit in (10, 60, 120):  # on a busy machine the child may not have been started in the first time
        assert command.run(limit).status is None
        if number.read_text():
            break
    owner = Owner(this_process().machine, int(number.read_text()), "")
    while not is_gone(owner):
        time.sleep(0.05)
