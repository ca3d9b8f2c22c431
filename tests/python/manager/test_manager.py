"""The Achievements Manager of the installed package, with the in-process service and with a real `xblshim serve`."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from simulator_support import SCID, XUID, clean_environment, free_port, served, update_body, update_path

HERE = Path(__file__).parent
DEFINITIONS = f'scid = "{SCID}"\ntitle_id = "0x12345678"\n' + "".join(
    f'[[achievements]]\nid = "{number}"\nname = "Number {number}"\n' for number in range(1, 4)
)
S_OK, E_FAIL, E_INVALIDARG, E_UNEXPECTED, E_BOUNDS = (
    f"0x{hr:08X}" for hr in (0, 0x80004005, 0x80070057, 0x8000FFFF, 0x8000000B)
)
SYNCED, UNLOCKED, PROGRESSED = range(3)
ACHIEVED, NOT_STARTED, IN_PROGRESS = 1, 2, 3
pytestmark = pytest.mark.timeout(120)


class Title:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def __call__(self, *command: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(*command, file=self._process.stdin, flush=True)
        line = self._process.stdout.readline()
        assert line, f"the title ended at {command}"
        return json.loads(line)

    def synced(self) -> None:
        assert self("add") == S_OK
        assert self("events", 1) == [[SYNCED, None, 0, []]]


@contextmanager
def running(home: Path, **variables: str) -> Iterator[Title]:
    environment = clean_environment(home, XBLSHIM_USERS=f"{XUID}:Keeper", **variables)
    with subprocess.Popen(
        [sys.executable, HERE / "title.py"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=home,
    ) as process:
        try:
            title = Title(process)
            yield title
            assert title("quit") == "over"
            assert process.wait(30) == 0
        finally:
            process.kill()


@pytest.fixture(autouse=True)
def installed() -> None:
    import xblshim

    try:
        xblshim.library_path()
    except FileNotFoundError as error:
        pytest.skip(f"needs the installed package: {error}")


@pytest.fixture
def definitions(tmp_path: Path) -> str:
    path = tmp_path / "definitions.toml"
    path.write_text(DEFINITIONS)
    return str(path)


def post(address: str, achievement: str, percent: int) -> None:
    """Posts an update as another program, or another machine of the player, does."""
    request = urllib.request.Request(
        address + update_path(),
        update_body((achievement, percent)),
        {"Content-Type": "application/json", "x-xbl-contract-version": "2"},
    )
    with urllib.request.urlopen(request, timeout=30) as response:
        assert response.status == 200


def check_a_session(title: Title) -> None:
    title.synced()
    assert title("ids") == ["1", "2", "3"]
    assert title("read", "1") == [NOT_STARTED, "0", "100"]
    assert title("update", "1", 40) == S_OK
    [[kind, achievement, state, [[requirement, current, _]]]] = title("events", 1)
    assert (kind, achievement, state, current) == (PROGRESSED, "1", IN_PROGRESS, "40")
    assert requirement
    assert title("read", "1") == [IN_PROGRESS, "40", "100"]
    assert title("update", "1", 40) == E_INVALIDARG
    assert title("update", "1", 200) == S_OK  # counts as 100
    progress, unlock = title("events", 2)
    assert progress[:3] == [PROGRESSED, "1", ACHIEVED]
    assert unlock == [UNLOCKED, "1", ACHIEVED, []]
    assert title("read", "1") == [ACHIEVED, "100", "100"]
    assert title("update", "1", 100) == E_UNEXPECTED
    assert title("update", "4", 100) == E_BOUNDS
    assert title("remove") == S_OK
    assert title("read", "1") == E_BOUNDS
    title.synced()  # everything again
    assert title("read", "1") == [ACHIEVED]
    assert title("update", "1", 100) == E_UNEXPECTED


def test_with_the_service_in_the_process(tmp_path: Path, definitions: str) -> None:
    with running(tmp_path / "home", XBLSHIM_DEFINITIONS=definitions) as title:
        check_a_session(title)


def test_with_a_served_service(tmp_path: Path, definitions: str) -> None:
    with (
        served(tmp_path / "service", XBLSHIM_DEFINITIONS=definitions) as service,
        running(tmp_path / "home", XBLSHIM_SERVICE=service.address) as title,
    ):
        check_a_session(title)
        post(service.address, "2", 30)
        assert title("events", 1)[0][:3] == [PROGRESSED, "2", IN_PROGRESS]
        assert title("read", "2") == [IN_PROGRESS, "30", "100"]


@pytest.mark.parametrize("serve", [False, True])
def test_an_achievement_that_is_made_by_its_first_update(tmp_path: Path, serve: bool) -> None:
    """Without definitions, the manager gets it from the event of another title's update."""
    with ExitStack() as services:
        variables = {}
        if serve:
            service = services.enter_context(served(tmp_path / "service"))
            variables["XBLSHIM_SERVICE"] = service.address
        with running(tmp_path / "home", **variables) as title:
            title.synced()
            assert title("ids") == E_UNEXPECTED  # there is none
            assert title("update", "new", 50) == E_BOUNDS
            assert title("classic", "new", 100) == S_OK
            seen = title("events", 2)
            assert seen[0][:3] == [PROGRESSED, "new", ACHIEVED]
            assert seen[1] == [UNLOCKED, "new", ACHIEVED, []]
            assert title("read", "new")[0] == ACHIEVED
            assert title("ids") == ["new"]


def test_a_reset_becomes_an_event(tmp_path: Path, definitions: str) -> None:
    with (
        served(tmp_path / "service", XBLSHIM_DEFINITIONS=definitions) as service,
        running(tmp_path / "home", XBLSHIM_SERVICE=service.address) as title,
    ):
        title.synced()
        for unlock_it in range(2):  # and again after the reset
            assert title("update", "1", 100) == S_OK, unlock_it
            assert title("events", 2)[1] == [UNLOCKED, "1", ACHIEVED, []]
            reset = urllib.request.Request(
                service.address + "/xblshim/v1/reset", b'{"id": "1"}', {"Content-Type": "application/json"}
            )
            with urllib.request.urlopen(reset, timeout=30) as response:
                assert response.status == 200
            assert title("events", 1)[0][:3] == [PROGRESSED, "1", NOT_STARTED]
            assert title("read", "1") == [NOT_STARTED, "0", "100"]


def test_a_restarted_service_resyncs_missed_changes(tmp_path: Path, definitions: str) -> None:
    port = free_port()
    home = tmp_path / "service"
    with ExitStack() as services:
        service = services.enter_context(served(home, port=port, XBLSHIM_DEFINITIONS=definitions))
        with running(tmp_path / "home", XBLSHIM_SERVICE=service.address) as title:
            title.synced()
            services.close()
            services.enter_context(served(home, port=port, XBLSHIM_DEFINITIONS=definitions))
            post(
                service.address, "3", 100
            )  # the event arrives once, whether the title is connected again before or after
            progress, unlock = title("events", 2)
            assert progress[:3] == [PROGRESSED, "3", ACHIEVED]
            assert unlock == [UNLOCKED, "3", ACHIEVED, []]
            assert title("read", "3") == [ACHIEVED, "100", "100"]
            post(service.address, "2", 10)
            assert title("events", 1)[0][:3] == [PROGRESSED, "2", IN_PROGRESS]


def test_a_user_who_was_added_without_a_service(tmp_path: Path, definitions: str) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with running(tmp_path / "home", XBLSHIM_SERVICE=address) as title:
        title.synced()
        assert title("initialized") == E_FAIL
        assert title("read", "1") == E_UNEXPECTED
        with served(tmp_path / "service", port=port, XBLSHIM_DEFINITIONS=definitions):
            while title("initialized") != S_OK:  # true once the connection for events exists, without an event
                pass
            assert title("read", "1") == [NOT_STARTED, "0", "100"]
            post(address, "1", 20)
            assert title("events", 1)[0][:3] == [PROGRESSED, "1", IN_PROGRESS]
