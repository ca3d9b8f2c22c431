"""Manual pages and shell completion."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from xblshim.cli.exit_codes import ExitCode
from xblshim.cli.main import COMMANDS
from xblshim.cli.man_pages import pages


def test_each_command_has_a_page_with_its_options() -> None:
    made = pages()
    assert set(made) == {"xblshim.1", *(f"xblshim-{name}.1" for name in COMMANDS)}
    assert all(f"xblshim\\-{name} (1)" in made["xblshim.1"] for name in COMMANDS)
    assert "\\fB\\-\\-expect\\-unlocked\\fR ID" in made["xblshim-run.1"]
    assert "retry\\-after" in made["xblshim-faults.1"]
    for code in ExitCode:
        assert f".B {int(code)}\n" in made["xblshim-run.1"]


@pytest.mark.skipif(shutil.which("groff") is None, reason="needs groff")
def test_groff_accepts_each_page() -> None:
    for name, text in pages().items():
        ran = subprocess.run(["groff", "-man", "-Tutf8", "-ww"], input=text, capture_output=True, text=True, timeout=60)
        assert (ran.returncode, ran.stderr) == (0, ""), name


def test_the_completion_of_a_shell(tmp_path: Path) -> None:
    words = completed("xblshim run --expect")
    assert words == {"--expect-unlocked", "--expect", "--expect-statistic"}
    assert {"assert", "achievements", "agent"} <= completed("xblshim a")
    code = subprocess.run(
        [sys.executable, "-m", "xblshim", "completion"], capture_output=True, text=True, timeout=60
    ).stdout
    assert re.search(r"complete .*xblshim", code)


def completed(line: str) -> set[str]:
    """Returns argcomplete's completions for the end of the line. A shell reads them from descriptor 8."""
    variables = {
        "_ARGCOMPLETE": "1",
        "COMP_LINE": line,
        "COMP_POINT": str(len(line)),
        "_ARGCOMPLETE_IFS": "\n",
        "_ARGCOMPLETE_SUPPRESS_SPACE": "1",
    }
    command = 'exec 8>&1 9>/dev/null; exec "$@" >/dev/null 2>&1'
    ran = subprocess.run(
        ["sh", "-c", command, "sh", sys.executable, "-m", "xblshim"],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | variables,
    )
    return set(filter(None, ran.stdout.split("\n")))
