"""`xblshim achievements` and `xblshim reset`, as real processes with an empty home folder."""

import asyncio
import json
import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from simulator_support import NOW, SCID, XBLSHIM, XUID, clean_environment, served, update

from xblshim.simulator.achievement_store import FILE_NAME, AchievementStore


class User:
    """A user's shell, with an empty home folder and a separate state folder."""

    def __init__(self, home: Path, **variables: str) -> None:
        self.home = home
        self.store = home / "state" / FILE_NAME
        self.environment = clean_environment(home, XBLSHIM_STATE_DIR=str(home / "state"), **variables)

    def run(self, *arguments: str, status: int = 0, typed: str | None = None) -> str:
        """Returns the command's output: on stdout if it must end with 0, otherwise on stderr. The other stream must be empty."""
        ran = subprocess.run(
            [*XBLSHIM, *arguments],
            capture_output=True,
            text=True,
            input=typed or "",
            timeout=60,
            env=self.environment,
            cwd=self.home,
        )
        assert ran.returncode == status, ran.stderr
        said, silent = (ran.stdout, ran.stderr) if status == 0 else (ran.stderr, ran.stdout)
        assert silent == ""
        return said

    def ids(self, *arguments: str) -> list[str]:
        return [row["id"] for row in json.loads(self.run("achievements", "--json", *arguments))]


def fill(path: Path) -> None:
    store = AchievementStore(path)

    async def run() -> None:
        await store.update(update(("7", 40), ("8", 100)), NOW)
        await store.update(update(("7", 100), xuid=1, scid="other"), NOW)

    asyncio.run(run())
    store.close()


@pytest.fixture(params=["local", "served"])
def user(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[User]:
    """A user whose store has three achievements. The service is the store itself, or a served one."""
    user = User(tmp_path)
    fill(user.store)
    if request.param == "local":
        yield user
    else:
        with served(tmp_path, XBLSHIM_STATE_DIR=str(user.store.parent)) as service:
            user.environment["XBLSHIM_SERVICE"] = service.address + "/"
            yield user


def test_the_table(user: User) -> None:
    assert user.run("achievements") == (
        "XUID              SCID                                  ID  PERCENT  UNLOCKED (UTC)\n"
        "1                 other                                 7   100      2030-03-17 17:46:40\n"
        f"{XUID}  {SCID}  7   40\n"
        f"{XUID}  {SCID}  8   100      2030-03-17 17:46:40\n"
    )


def test_selections_and_json(user: User) -> None:
    assert user.ids() == ["7", "7", "8"]
    assert user.ids("--xuid", str(XUID)) == ["7", "8"]
    assert user.ids("--scid", "OTHER") == ["7"]
    assert user.ids("--xuid", "5") == []
    assert "that match the options" in user.run("achievements", "--xuid", "5")


def test_a_reset_prints_what_it_removed(user: User) -> None:
    said = user.run("reset", "--id", "7", "--xuid", str(XUID), "--yes")
    assert said.startswith("Removed 1 achievement from ")
    assert said.endswith(f"{XUID}  {SCID}  7   40\n")
    assert user.ids() == ["7", "8"]
    assert user.run("reset", "--yes").startswith("Removed 2 achievements from ")
    assert user.ids() == []
    assert user.run("reset").startswith("No matching achievement was found")


def test_a_reset_without_confirmation(user: User) -> None:
    said = user.run("reset", status=1)
    assert "This would remove 3 achievements" in said
    assert "--yes" in said
    assert len(user.ids()) == 3


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
@pytest.mark.parametrize(("typed", "left"), [(b"y\n", []), (b"\n", ["7", "7", "8"]), (b"\x04", ["7", "7", "8"])])
def test_a_reset_asks_at_a_terminal(tmp_path: Path, typed: bytes, left: list[str]) -> None:
    import pty

    user = User(tmp_path)
    fill(user.store)
    ours, theirs = pty.openpty()
    with closing(os.fdopen(ours, "rb+", buffering=0)) as terminal:
        process = subprocess.Popen(
            [*XBLSHIM, "reset"], stdin=theirs, stdout=subprocess.PIPE, env=user.environment, cwd=user.home
        )
        os.close(theirs)
        assert process.stdout is not None
        asked = process.stdout.read(len("Remove 3 achievements from"))
        assert asked == b"Remove 3 achievements from"
        terminal.write(typed)
        process.communicate(timeout=60)
    assert process.returncode == (0 if not left else 1)
    assert user.ids() == left


def test_a_fresh_machine(tmp_path: Path) -> None:
    """Reading creates no store."""
    user = User(tmp_path)
    assert user.run("achievements") == f"There are no achievements in {user.store} yet.\n"
    assert user.ids() == []
    assert user.run("reset", "--yes") == f"No matching achievement was found in {user.store}.\n"
    assert list(tmp_path.iterdir()) == []


def test_names_come_from_the_definitions(tmp_path: Path) -> None:
    file = tmp_path / "title.json"
    file.write_text(json.dumps({"scid": SCID, "achievements": [{"id": "7", "name": "Lantern\x1b[31m Keeper"}]}))
    user = User(tmp_path, XBLSHIM_DEFINITIONS=str(file))
    fill(user.store)
    lines = user.run("achievements").splitlines()
    assert "NAME" in lines[0]
    assert "Lantern\\u001b[31m Keeper" in lines[2]
    file.write_text("{}")
    assert "scid is missing" in user.run("achievements", status=2)


@pytest.mark.parametrize("command", [["achievements"], ["reset", "--yes"]])
def test_the_real_service_is_refused(tmp_path: Path, command: list[str]) -> None:
    said = User(tmp_path, XBLSHIM_SERVICE="live").run(*command, status=1)
    assert "Set XBLSHIM_SERVICE=local" in said


@pytest.mark.parametrize("command", [["achievements"], ["reset", "--yes"]])
def test_no_service_responds(tmp_path: Path, command: list[str]) -> None:
    with closing(socket.socket()) as bound:  # bound, so that no other program gets the port, and not listening
        bound.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{bound.getsockname()[1]}"
        said = User(tmp_path, XBLSHIM_SERVICE=address).run(*command, status=1)
    assert f"No service answers at {address}" in said
    assert "xblshim serve" in said


def test_a_damaged_store(tmp_path: Path) -> None:
    user = User(tmp_path)
    user.store.parent.mkdir()
    user.store.write_bytes(b"This is not a database. " * 400)
    for command in (["achievements"], ["reset", "--yes"]):
        said = user.run(*command, status=1)
        assert f"The achievements store {user.store} is damaged" in said
        assert "Traceback" not in said


@pytest.mark.parametrize(
    ("option", "said"),
    [
        ("--xuid=me", "--xuid must be a decimal number"),
        ("--xuid=", "--xuid must be a decimal number"),
        ("--scid=", "--scid and --id need a value"),
    ],
)
def test_a_mistaken_option_removes_nothing(tmp_path: Path, option: str, said: str) -> None:
    user = User(tmp_path)
    fill(user.store)
    assert said in user.run("reset", "--yes", option, status=2)
    assert len(user.ids()) == 3
