"""A C++ title receives events of its own updates, of other processes' updates through `xblshim serve`, and after a restart of that."""

import itertools
import os
import queue
import shutil
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from events_support import XUID
from simulator_support import clean_environment, free_port, served
from test_events_serve import update_from_elsewhere

from xblshim.control_client import ControlClient

SOURCE = Path(__file__).parent / "follower.cpp"
LIMIT = 60


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import xblshim

    compiler = os.environ.get("CXX") or shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")
    if compiler is None:
        pytest.skip("needs a C++ compiler (c++, g++ or clang++)")
    try:
        native = xblshim.native_path()
    except FileNotFoundError as error:
        pytest.skip(f"needs the installed package: {error}")
    built = tmp_path_factory.mktemp("follower") / "follower"
    options = ["-std=c++17", "-Wall", "-Wextra", "-Werror", f"-I{native}/include", f"-L{native}/lib", "-lxblshim"]
    subprocess.run([compiler, SOURCE, *options, f"-Wl,-rpath,{native}/lib", "-o", built], check=True)
    return built


class Follower:
    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.rstrip("\n"))

    def line(self, limit: float = LIMIT) -> str:
        return self._lines.get(timeout=limit)

    def do(self, command: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()

    def told_of(self, change: Callable[[str, int], None], name: str) -> None:
        """Repeats a change until the title receives the event, because its subscription may not be active yet."""
        for number in itertools.count(1):
            achievement_id = f"{name}-{number}"
            change(achievement_id, 100)
            wanted = {f"progress {achievement_id} achieved 100/100", f"unlock {achievement_id} mine now"}
            told = set()
            try:
                while told != wanted:  # a change before the subscription gives no event, or half of it
                    line = self.line(2)
                    told |= {line} & wanted
            except queue.Empty:
                assert number < LIMIT, f"never told of {name}"
                continue
            return

    def end(self) -> str:
        """Returns its errors."""
        self.do("quit")
        while self.line() != "end":
            pass
        errors = self._process.communicate(timeout=LIMIT)[1]
        self._reader.join(LIMIT)
        assert self._process.returncode == 0, errors
        return str(errors)


@contextmanager
def follower(program: Path, home: Path, **variables: str) -> Iterator[Follower]:
    process = subprocess.Popen(
        [program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=clean_environment(home, **variables),
    )
    try:
        title = Follower(process)
        assert title.line() == "ready"
        yield title
    finally:
        process.kill()
        process.wait(LIMIT)


def test_its_own_updates_in_process(program: Path, tmp_path: Path) -> None:
    with follower(program, tmp_path) as title:
        title.do("update 7 40")
        assert title.line() == "progress 7 in progress 40/100"
        title.do("update 7 100")
        assert {title.line(), title.line()} == {"progress 7 achieved 100/100", "unlock 7 mine now"}
        assert title.end() == ""


def test_another_process_with_the_same_state_folder(program: Path, tmp_path: Path) -> None:
    with follower(program, tmp_path) as title, follower(program, tmp_path) as other:
        title.told_of(lambda achievement_id, percent: other.do(f"update {achievement_id} {percent}"), "first")
        other.do("update 7 40")
        assert title.line() == "progress 7 in progress 40/100"
        other.do("update 7 100")
        assert {title.line(), title.line()} == {"progress 7 achieved 100/100", "unlock 7 mine now"}
        title.do("update 8 30")  # each receives its own once
        assert title.line() == "progress 8 in progress 30/100"
        assert other.end() == ""
        assert title.end() == ""


def test_other_processes_through_serve_also_after_a_restart(program: Path, tmp_path: Path) -> None:
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    variables = {"XBLSHIM_SERVICE": address, "XBLSHIM_USERS": f"{XUID}:Keeper", "no_proxy": "*"}

    def elsewhere(achievement_id: str, percent: int) -> None:
        update_from_elsewhere(address, tmp_path, achievement_id, percent)

    with served(tmp_path, port=port) as service, follower(program, tmp_path, **variables) as title:
        title.told_of(elsewhere, "first")
        title.told_of(lambda achievement_id, percent: title.do(f"update {achievement_id} {percent}"), "own")
        assert service.stop(signal.SIGTERM)[0] == 0
        with served(tmp_path, port=port):
            title.told_of(elsewhere, "again")
            title.end()


def test_users_and_relationships_that_the_service_changes(program: Path, tmp_path: Path) -> None:
    with served(tmp_path) as service, ControlClient(service.address) as control:

        def put(**lists: object) -> None:
            control.put("users", str(XUID), "relationships", body=lists)

        def change(action: str) -> None:
            control.post("users", str(XUID), action)

        variables = {"XBLSHIM_SERVICE": service.address, "XBLSHIM_USERS": f"{XUID}:Keeper", "no_proxy": "*"}
        with follower(program, tmp_path, **variables) as title:
            number = 0
            while True:  # until it is subscribed
                number += 1
                put(friends=[], friendRequests=number)
                with suppress(queue.Empty):
                    while title.line(2) != f"friend requests {number}":
                        pass
                    break
            put(friends=["9", "10"])
            assert title.line() == "relationship 1 9 10 mine"
            put(favorites=["10"])
            assert title.line() == "relationship 2 10 mine"
            put(blocked=["9"])  # without an event for titles
            put(friends=["10", str(2**64 - 1)])
            assert [title.line(), title.line()] == [f"relationship 1 {2**64 - 1} mine", "relationship 3 9 mine"]
            change("sign-out")  # the title receives it even if it subscribes afterwards
            # The process queue's callbacks run on several threads.
            assert sorted([title.line(), title.line()]) == ["user 1", "user 2"]
            change("sign-in")
            assert title.line() == "user 0"
            assert title.end() == ""
