"""The command itself: help, version, wrong use, and its cost."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from cli_support import XBLSHIM, Shell

from xblshim.cli.main import COMMANDS, MODULES, main
from xblshim.cli.man_pages import pages

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


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "xblshim: the command is missing, such as `xblshim serve` (see `xblshim --help`)"),
        (("outbox",), "xblshim outbox: the action is missing: list, flush, drop, export or recover"),
        (("unlock",), "xblshim: argument command: 'unlock' is not possible: write one of run, serve, "),
        (("achievement",), "xblshim: argument command: 'achievement' is not possible: did you mean achievements?"),
        (("definitions", "installs"), "'installs' is not possible: did you mean install?"),
        (("faults", "limits", "maybe"), "'maybe' is not possible: write one of off, warn, on"),
        (("config", "--no-such"), "xblshim config: unrecognized arguments: --no-such (see `xblshim config --help`)"),
        (("hresult", "--jso"), "xblshim hresult: unrecognized arguments: --jso"),
        (("achievements", "list"), "xblshim achievements: unrecognized arguments: list"),
        (("snapshot", "take", "a", "b"), "xblshim snapshot take: unrecognized arguments: b"),
        (("paths", "--include", "--cmake"), "xblshim paths: argument --cmake: not allowed with argument --include"),
    ],
)
def test_wrong_use_is_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert said.err.count("\n") == 1


def test_each_example_is_a_line_that_can_be_copied(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert main(["faults", "--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[lines.index("Examples:") + 1] == "  xblshim faults add --status 503 --times 2"
    assert "\nxblshim faults add \\-\\-drop" in pages()["xblshim-faults.1"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is full")
def test_output_without_room_is_a_sentence(shell: Shell) -> None:
    with open("/dev/full", "w") as full:
        ran = subprocess.run(
            [*XBLSHIM, "hresult"], stdout=full, stderr=subprocess.PIPE, text=True, env=shell.environment, timeout=60
        )
    assert ran.returncode == 1
    assert (
        ran.stderr == "xblshim: The output can't be written (No space left on device). Make room, or write elsewhere.\n"
    )


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
