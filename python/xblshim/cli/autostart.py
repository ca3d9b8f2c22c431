"""Starts `xblshim agent` with the user's session: a systemd user unit, a launchd agent, or a Windows scheduled task."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from xblshim.host.private_files import make_folder, opener

from .local_records import CommandError

if TYPE_CHECKING:
    from xblshim.config import Config

LABEL = "xblshim-agent"
_TASK_RUNNING = "267009"  # SCHED_S_TASK_RUNNING, 0x41301


class Unit(NamedTuple):
    """A platform's way to start a program with the user's session."""

    file: Path
    text: bytes
    enable: tuple[tuple[str, ...], ...]
    """The commands that enable it, in order."""
    disable: tuple[tuple[str, ...], ...]
    """The commands that disable it. Their failures are ignored, since the unit may be half installed."""
    ask: tuple[str, ...]
    runs: Callable[[int, str], bool] = lambda code, said: code == 0
    """Returns whether the unit runs, from the exit status and the output of the command `ask`."""


Run = Callable[[Sequence[str]], tuple[int, str]]
"""Runs a command; returns its exit status and its output."""


def install(config: Config, run: Run | None = None, platform: str = sys.platform) -> str:
    """Writes the unit, replaces a running one, and starts it. Returns a sentence for the user. Raises CommandError."""
    _check_token(config)
    unit = unit_for(platform, command_for(config), os.environ)
    run = run or run_command
    if unit.file.exists():
        for command in unit.disable:  # a running unit isn't restarted by `enable`, or makes it fail
            run(command)
    _write(unit)
    for command in unit.enable:
        _do(command, run, unit)
    return f"Installed: {unit.file}. The agent runs now, and starts with each session of this user."


def uninstall(run: Run | None = None, platform: str = sys.platform) -> str:
    unit = unit_for(platform, [], os.environ)
    if not unit.file.exists():
        return "The agent is not installed."
    for command in unit.disable:
        (run or run_command)(command)
    try:
        unit.file.unlink()
    except OSError as error:
        raise CommandError(f"{unit.file} can't be removed ({error.strerror or error}). Remove it.") from None
    return f"Uninstalled: {unit.file} is gone. The outbox keeps its updates."


def status(run: Run | None = None, platform: str = sys.platform) -> tuple[bool, str]:
    """Returns whether the unit is installed, and a sentence for the user."""
    unit = unit_for(platform, [], os.environ)
    if not unit.file.exists():
        return False, "The agent is not installed. Install it with: xblshim agent install"
    code, said = (run or run_command)(unit.ask)
    stopped = said.strip().splitlines()[0] if code and said.strip() else "stopped"
    running = "It is running." if unit.runs(code, said) else f"It is not running ({stopped})."
    return True, f"The agent is installed: {unit.file}. {running}"


def command_for(config: Config) -> list[str]:
    """Returns the agent's command line. It includes the settings from environment variables, which the session doesn't have."""
    python = Path(sys.executable)
    # pythonw.exe opens no console window.
    windowless = python.with_name("pythonw.exe")
    command = [str(windowless if windowless.exists() else python), "-m", "xblshim", "agent"]
    if config.origins.get("service", "default") != "default":
        command += ["--service", config.service]
    command += ["--state-dir", str(config.state_dir)]
    file = os.environ.get("XBLSHIM_CONFIG", "")
    if file.strip():
        command += ["--config", os.path.abspath(file)]
    return command


def _check_token(config: Config) -> None:
    given = [
        origin for key, origin in config.origins.items() if key.startswith("token.") and origin.startswith("XBLSHIM_")
    ]
    if config.service != "local" and given:
        raise CommandError(
            f"The token comes from the variable {given[0]}, which the agent won't have. Its unit must not contain a secret. Write "
            "token.file or token.command into xblshim.toml instead (xblshim config says which file that is)."
        )


def unit_for(platform: str, command: Sequence[str], environ: Mapping[str, str]) -> Unit:
    """Returns the unit for a value of sys.platform. Raises CommandError for a platform without support."""
    home = Path(os.path.expanduser("~"))
    if platform == "linux":
        folder = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
        return _systemd(folder / "systemd" / "user" / f"{LABEL}.service", command)
    if platform == "darwin":
        return _launchd(home / "Library" / "LaunchAgents" / f"{LABEL}.plist", command)
    if platform == "win32":
        folder = Path(environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
        user = "\\".join(filter(None, (environ.get("USERDOMAIN"), environ.get("USERNAME"))))
        return _task(folder / "xblshim" / f"{LABEL}.xml", command, user)
    raise CommandError(
        f"xblshim can't install a service on {platform}. Add `xblshim agent` to the programs that start with your session."
    )


def _systemd(file: Path, command: Sequence[str]) -> Unit:
    name = file.name
    text = f"""[Unit]
Description=xblshim agent: posts achievement updates that wait in the outbox

[Service]
ExecStart={" ".join(map(_systemd_quoted, command))}
Restart=on-failure
RestartSec=30

[Install]
WantedBy=default.target
"""
    systemctl = ("systemctl", "--user")
    return Unit(
        file,
        text.encode(),
        ((*systemctl, "daemon-reload"), (*systemctl, "enable", "--now", name)),
        ((*systemctl, "disable", "--now", name),),
        (*systemctl, "is-active", name),
    )


def _systemd_quoted(argument: str) -> str:
    for plain, escaped in (("\\", "\\\\"), ('"', '\\"'), ("%", "%%"), ("$", "$$")):
        argument = argument.replace(plain, escaped)
    return f'"{argument}"'


def _launchd(file: Path, command: Sequence[str]) -> Unit:
    import plistlib

    document = {
        "Label": LABEL,
        "ProgramArguments": list(command),
        "RunAtLoad": True,
        "KeepAlive": {"SuccessfulExit": False},
        "ThrottleInterval": 30,
        "ProcessType": "Background",
    }
    domain = f"gui/{os.getuid() if hasattr(os, 'getuid') else 0}"
    return Unit(
        file,
        plistlib.dumps(document),
        (("launchctl", "bootstrap", domain, str(file)),),
        (("launchctl", "bootout", f"{domain}/{LABEL}"),),
        ("launchctl", "print", f"{domain}/{LABEL}"),
    )


def _task(file: Path, command: Sequence[str], user: str) -> Unit:
    from xml.sax.saxutils import escape

    program, arguments = (command[0], subprocess.list2cmdline(command[1:])) if command else ("", "")
    text = f"""<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>Posts achievement updates that wait in xblshim's outbox.</Description></RegistrationInfo>
  <Triggers><LogonTrigger><Enabled>true</Enabled><UserId>{escape(user)}</UserId></LogonTrigger></Triggers>
  <Principals>
    <Principal id="Author"><UserId>{escape(user)}</UserId><LogonType>InteractiveToken</LogonType><RunLevel>LeastPrivilege</RunLevel></Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <RestartOnFailure><Interval>PT1M</Interval><Count>999</Count></RestartOnFailure>
  </Settings>
  <Actions Context="Author"><Exec><Command>{escape(program)}</Command><Arguments>{escape(arguments)}</Arguments></Exec></Actions>
</Task>
"""
    return Unit(
        file,
        text.encode("utf-16"),
        (("schtasks", "/Create", "/TN", LABEL, "/XML", str(file), "/F"), ("schtasks", "/Run", "/TN", LABEL)),
        (("schtasks", "/End", "/TN", LABEL), ("schtasks", "/Delete", "/TN", LABEL, "/F")),
        ("schtasks", "/Query", "/TN", LABEL, "/V", "/FO", "CSV", "/NH"),
        _task_runs,
    )


def _task_runs(code: int, said: str) -> bool:
    """Decides by the task's last result: schtasks succeeds for every existing task, and its status text is localized."""
    import csv

    return code == 0 and any(_TASK_RUNNING in row for row in csv.reader(said.splitlines()))


def _write(unit: Unit) -> None:
    try:
        make_folder(unit.file.parent)
        with open(unit.file, "wb", opener=opener) as file:
            file.write(unit.text)
    except OSError as error:
        raise CommandError(
            f"{unit.file} can't be written ({error.strerror or error}). Give this user write access to its folder."
        ) from None


def _do(command: Sequence[str], run: Run, unit: Unit) -> None:
    code, said = run(command)
    if code:
        line = " ".join(said.split()) or f"exit status {code}"
        raise CommandError(
            f"{unit.file} is written, but `{' '.join(command)}` failed ({line}). Fix the problem, then run the command yourself."
        )


def run_command(command: Sequence[str]) -> tuple[int, str]:
    """Returns the command's exit status and output; 127 when the program doesn't exist."""
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=60, errors="replace")
    except (OSError, subprocess.TimeoutExpired) as error:
        return 127, str(error)
    return ran.returncode, ran.stdout + ran.stderr
