"""The command itself: help, version, wrong use, and its cost."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from cli_support import XBLSHIM, Shell

from xblshim.cli.main import COMMANDS, MODULES

REPOSITORY = Path(__file__).parents[3]


def test_each_module_with_a_parser_is_a_command() -> None:
    folder = REPOSITORY / "python" / "xblshim" / "cli"
    modules = {file.stem for file in folder.glob("*.py") if "\ndef add_parser(" in file.read_text("utf-8")}
    assert modules == {MODULES.get(command, command) for command in COMMANDS}


def test_version_is_the_projects(shell: Shell) -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    assert shell.says("--version") == f"xblshim {project['version']}\n"


def test_help_names_every_command(shell: Shell) -> None:
    said = shell.says("--help")
    assert [name for name in COMMANDS if f"\n    {name}" not in said] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_a_help_text(shell: Shell, command: str) -> None:
    assert f"usage: xblshim {command}" in shell.says(command, "--help")


@pytest.mark.parametrize("arguments", [(), ("unlock",), ("config", "--no-such"), ("paths", "--include", "--cmake")])
def test_wrong_use_ends_with_2_and_the_usage(shell: Shell, arguments: tuple[str, ...]) -> None:
    ran = shell.run(*arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("usage: xblshim")


def test_only_the_command_that_is_run_is_imported(shell: Shell) -> None:
    code = "import json, sys; from xblshim.cli.main import main; main(['hresult', 'S_OK', '--json'])\n" + (
        "print(json.dumps(list(sys.modules)), file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=shell.environment, check=True
    )
    imported = set(json.loads(ran.stderr))
    assert "xblshim.cli.hresult" in imported
    assert not imported & {"xblshim.cli.doctor", "xblshim.cli.serve", "httpx", "starlette", "uvicorn", "sqlite3"}


@pytest.mark.skipif(os.name != "posix", reason="a pipe without a reader")
def test_a_closed_pipe_is_no_error(shell: Shell) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = subprocess.run(
            [*XBLSHIM, "hresult"], stdout=writing, stderr=subprocess.PIPE, env=shell.environment, timeout=60
        )
    finally:
        os.close(writing)
    assert (ran.returncode, ran.stderr) == (1, b"")


def test_characters_that_the_terminal_lacks_are_replaced(shell: Shell) -> None:
    said = shell.says("config", XBLSHIM_USERS="1:Zoë", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "1:Zo\\xeb" in said
