"""`xblshim agent`: the units for each platform, and the command itself. tests/python/outbox tests the posting."""

import plistlib
import sys
import xml.etree.ElementTree
from collections.abc import Sequence
from pathlib import Path

import pytest
from cli_support import SECRET, Shell

from xblshim.cli import autostart
from xblshim.cli.local_records import CommandError
from xblshim.config import load

COMMAND = ["/a b/python", "-m", "xblshim", "agent", "--state-dir", '/home/x/100% "quoted" \\ $HOME & <more>']
ENVIRON = {"XDG_CONFIG_HOME": "/cfg", "LOCALAPPDATA": "/local", "USERDOMAIN": "PC", "USERNAME": "Ann & Co"}


class Runner:
    """Records commands instead of running them."""

    def __init__(self, code: int = 0, said: str = "") -> None:
        self.code = code
        self.said = said
        self.commands: list[str] = []

    def __call__(self, command: Sequence[str]) -> tuple[int, str]:
        self.commands.append(" ".join(command))
        return self.code, self.said


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XBLSHIM_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_a_systemd_unit() -> None:
    unit = autostart.unit_for("linux", COMMAND, ENVIRON)
    assert unit.file == Path("/cfg/systemd/user/xblshim-agent.service")
    lines = unit.text.decode().splitlines()
    assert (
        'ExecStart="/a b/python" "-m" "xblshim" "agent" "--state-dir" "/home/x/100%% \\"quoted\\" \\\\ $$HOME & <more>"'
    ) in lines
    assert "WantedBy=default.target" in lines
    assert [line for line in lines if line.startswith("[")] == ["[Unit]", "[Service]", "[Install]"]


def test_a_launchd_agent() -> None:
    unit = autostart.unit_for("darwin", COMMAND, ENVIRON)
    assert unit.file.parts[-3:] == ("Library", "LaunchAgents", "xblshim-agent.plist")
    document = plistlib.loads(unit.text)
    assert document["ProgramArguments"] == COMMAND
    assert document["RunAtLoad"] is True
    assert document["Label"] in unit.disable[0][-1]


def test_a_windows_task() -> None:
    unit = autostart.unit_for("win32", COMMAND, ENVIRON)
    assert unit.file == Path("/local/xblshim/xblshim-agent.xml")
    task = xml.etree.ElementTree.fromstring(unit.text.decode("utf-16").partition("?>")[2])
    name = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    assert task.findtext(f".//{name}Command") == "/a b/python"
    assert task.findtext(f".//{name}Arguments") == (
        '-m xblshim agent --state-dir "/home/x/100% \\"quoted\\" \\ $HOME & <more>"'
    )
    assert {found.text for found in task.iter(f"{name}UserId")} == {"PC\\Ann & Co"}


def test_an_unsupported_platform_is_an_error() -> None:
    with pytest.raises(CommandError, match="can't install a service on plan9"):
        autostart.unit_for("plan9", COMMAND, {})


def test_installing_and_uninstalling(home: Path) -> None:
    variables = {"XBLSHIM_SERVICE": "http://127.0.0.1:8620", "XBLSHIM_STATE_DIR": str(home / "state")}
    config = load(program_dir=None, environ=variables, options={})
    runner = Runner()
    assert autostart.status(runner, "linux") == (
        False,
        "The agent is not installed. Install it with: xblshim agent install",
    )
    file = home / ".config" / "systemd" / "user" / "xblshim-agent.service"
    assert autostart.install(config, runner, "linux").startswith(f"Installed: {file}.")
    assert runner.commands == ["systemctl --user daemon-reload", "systemctl --user enable --now xblshim-agent.service"]
    assert (
        f'"{sys.executable}" "-m" "xblshim" "agent" "--service" "http://127.0.0.1:8620" "--state-dir" '
        in file.read_text()
    )
    assert autostart.status(Runner(), "linux") == (True, f"The agent is installed: {file}. It is running.")
    assert autostart.status(Runner(3, "inactive\n"), "linux")[1].endswith("It is not running (inactive).")
    runner = Runner()
    assert "The outbox keeps its updates." in autostart.uninstall(runner, "linux")
    assert runner.commands[0] == "systemctl --user disable --now xblshim-agent.service"
    assert not file.exists()
    assert autostart.uninstall(runner, "linux") == "The agent is not installed."


@pytest.mark.parametrize(
    ("platform", "ends", "starts"),
    [
        ("linux", "systemctl --user disable --now xblshim-agent.service", "enable --now"),
        ("darwin", "launchctl bootout ", "launchctl bootstrap "),
        ("win32", "schtasks /End /TN xblshim-agent", "schtasks /Run "),
    ],
)
def test_installing_again_ends_the_running_agent(home: Path, platform: str, ends: str, starts: str) -> None:
    """A running agent posts for the service and the folder of its start, so it must end first."""
    for number, service in enumerate(("http://127.0.0.1:1", "http://127.0.0.1:2")):
        environ = {"XBLSHIM_SERVICE": service, "XBLSHIM_STATE_DIR": str(home)}
        runner = Runner()
        autostart.install(load(program_dir=None, environ=environ, options={}), runner, platform)
        assert runner.commands[0].startswith(ends) == bool(number)
        assert starts in runner.commands[-1]


def test_a_platforms_command_that_fails(home: Path) -> None:
    config = load(program_dir=None, environ={"XBLSHIM_STATE_DIR": str(home)}, options={})
    with pytest.raises(CommandError, match=r"is written, but `systemctl --user daemon-reload` failed \(no bus\)"):
        autostart.install(config, Runner(1, "no\nbus"), "linux")


def test_a_command_that_is_not_there() -> None:
    code, said = autostart.run_command(["a-program-that-nobody-has"])
    assert code == 127
    assert "a-program-that-nobody-has" in said


def test_a_unit_contains_no_token(home: Path) -> None:
    """A unit with the token would be another copy of a secret. If only a variable has the token, the command fails with that reason."""
    environ = {"XBLSHIM_SERVICE": "http://127.0.0.1:1", "XBLSHIM_STATE_DIR": str(home), "XBLSHIM_TOKEN": SECRET}
    config = load(program_dir=None, environ=environ, options={})
    with pytest.raises(
        CommandError, match="comes from the variable XBLSHIM_TOKEN, which the agent won't have"
    ) as caught:
        autostart.install(config, Runner(), "linux")
    assert SECRET not in str(caught.value)
    assert not list(home.rglob("*.service"))
    assert SECRET not in " ".join(autostart.command_for(config))


def test_the_status_without_an_installed_agent(shell: Shell) -> None:
    ran = shell.run("agent", "status")
    assert (ran.returncode, ran.stderr) == (1, "")
    if sys.platform in ("linux", "darwin", "win32"):
        assert ran.stdout == "The agent is not installed. Install it with: xblshim agent install\n"


def test_a_service_without_a_token(shell: Shell) -> None:
    assert "token" in shell.refuses("agent", "--service", "live")
