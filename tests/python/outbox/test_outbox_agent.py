"""The agent: real processes post without a running title, and never two of them the same update."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from outbox_support import SERVICE, FakeService, FakeWorld, Log, flusher_of, held, opened, put, run, update
from process_support import AGENT, TITLE, ServiceProcess, environment

from xblshim.outbox.flusher import IN_FLIGHT, Flusher
from xblshim.outbox.lease import Claim
from xblshim.outbox.outbox_rows import Update
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.posting_agent import post_until, signature_of
from xblshim.outbox.round_result import Ended, RoundEnd

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


def until(reached: Callable[[], bool]) -> None:
    """Waits until the condition is true. The test's own time-out is the limit."""
    while not reached():
        time.sleep(0.02)


def waiting(path: Path, table: str = "pending") -> int:
    with closing(sqlite3.connect(path)) as connection:
        found: int = connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        return found


def agent(state: Path, url: str) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", AGENT],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(state, url),
    )
    assert process.stdout is not None
    assert (
        process.stdout.readline() == f"Posting stored updates from {state / 'outbox.sqlite3'} for {url} until Ctrl-C\n"
    )
    return process


def ended(process: "subprocess.Popen[str]", number: int = signal.SIGTERM) -> tuple[int, str]:
    process.send_signal(number)
    errors = process.communicate(timeout=60)[1]
    return process.returncode, errors


@posix
def test_the_title_ends_the_service_comes_back_the_agent_posts(tmp_path: Path) -> None:
    state = tmp_path / "state"
    with ServiceProcess() as service:
        service.mode("503")
        process = agent(state, service.url)
        ran = subprocess.run(
            [sys.executable, "-c", TITLE, "40"],
            capture_output=True,
            text=True,
            env=environment(state, service.url),
            timeout=60,
        )
        assert ran.returncode == 0, ran.stderr
        promised = {line.split()[0]: int(line.split()[1]) for line in ran.stdout.splitlines()}
        assert len(promised) == 40
        assert waiting(state / "outbox.sqlite3") == 40
        assert service.dump()["has"] == {}
        service.mode("ok")
        until(lambda: waiting(state / "outbox.sqlite3") == 0)
        assert service.dump()["has"] == {f"1/5/s/{name}": percent for name, percent in promised.items()}
        until(lambda: waiting(state / "outbox.sqlite3", "lease") == 0)  # the round is over
        code, errors = ended(process)
    assert code == 0
    assert "Drained: 40 updates of the outbox went to" in errors


@posix
def test_two_agents_never_post_the_same_update(tmp_path: Path) -> None:
    """When one is killed, the other continues immediately, and repeats only the interrupted batches."""
    state = tmp_path / "state"
    with ServiceProcess() as service:
        service.mode("slow")
        service.hold(150)
        fill(state, service.url, range(1, 301))
        agents = [agent(state, service.url) for _ in range(2)]
        until(lambda: service.dump()["held"] == IN_FLIGHT)
        found = service.dump()
        assert (found["repeated"], found["overlaps"]) == (0, 0)
        with closing(sqlite3.connect(state / "outbox.sqlite3")) as connection:
            [(holder,)] = connection.execute("SELECT pid FROM lease").fetchall()
        [dead] = [process for process in agents if process.pid == holder]
        [other] = [process for process in agents if process.pid != holder]
        dead.kill()
        dead.communicate()
        service.mode("slow")
        until(lambda: waiting(state / "outbox.sqlite3") == 0)
        found = service.dump()
        assert len(found["has"]) == 900
        assert found["repeated"] == 3 * IN_FLIGHT
        until(lambda: waiting(state / "outbox.sqlite3", "lease") == 0)  # the round is over
        code, errors = ended(other, signal.SIGINT)
    assert code == 0
    assert "Drained" in errors


def fill(state: Path, url: str, xuids: range) -> None:
    """Stores three rows for each user."""
    updates = [Update(url, "RETAIL", xuid, 5, "s", f"{name}", 40) for xuid in xuids for name in range(3)]
    with opened(state / "outbox.sqlite3") as store:
        run(store.put(updates, 0))


# Without processes


def test_an_idle_agent_only_checks_the_file(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    world, service = FakeWorld(), FakeService()
    begun: list[object] = []
    """The former contents of the file."""
    ended: list[int] = []
    opens: list[int] = []

    async def main(store: OutboxStore) -> None:
        ending = asyncio.Event()
        flusher = flusher_of(store, service, world)
        round_ = flusher.round

        async def counted():  # type: ignore[no-untyped-def]
            begun.append(signature_of(path))
            end = await round_()
            ended.append(1)
            return end

        flusher.round = counted  # type: ignore[method-assign]

        def open_it() -> Flusher:
            opens.append(1)
            return flusher

        task = asyncio.ensure_future(post_until(ending, path, open_it, Log(), interval=0.001))
        while not ended or len(ended) < len(begun) or begun[-1] != signature_of(path):
            await asyncio.sleep(0.001)
        seen = signature_of(path)
        before = len(begun)
        for _ in range(30):
            await asyncio.sleep(0.001)
        assert signature_of(path) == seen
        assert len(begun) == before <= 2
        await put(store, [update("new")], world)
        while service.ids != [["new"]]:
            await asyncio.sleep(0.001)
        while await held(store):
            await asyncio.sleep(0.001)
        ending.set()
        await task

    with opened(path) as store:
        run(store.ready())
        run(main(store))
    assert opens == [1]


def test_the_agent_creates_no_file(tmp_path: Path) -> None:
    async def main() -> None:
        ending = asyncio.Event()

        def open_it() -> Flusher:
            raise AssertionError("there is nothing to open")

        task = asyncio.ensure_future(post_until(ending, tmp_path / "outbox.sqlite3", open_it, Log(), interval=0.001))
        await asyncio.sleep(0.02)
        ending.set()
        await task

    run(main())
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("where", ["a POST without a response", "a wait for the limits"])
def test_an_ending_agent_does_not_wait(tmp_path: Path, where: str) -> None:
    """The next process posts the interrupted batch again, without waiting for the lease."""
    path = tmp_path / "outbox.sqlite3"
    world, service = FakeWorld(), FakeService()

    async def main(store: OutboxStore) -> None:
        ending, under_way = asyncio.Event(), asyncio.Event()

        async def for_ever(_: float = 0) -> None:
            under_way.set()
            await asyncio.Event().wait()

        flusher = flusher_of(store, service, world)
        if where == "a POST without a response":
            service.during = for_ever
        else:
            # Halved to single updates: more POSTs than the limits allow at a time.
            service.bad = {f"{number}" for number in range(20)}
            flusher._world = flusher._world._replace(sleep=for_ever)
        await put(store, [update(f"{number}") for number in range(20)], world)
        posting = asyncio.ensure_future(post_until(ending, path, lambda: flusher, Log()))
        await under_way.wait()
        ending.set()
        async with asyncio.timeout(20):
            await posting
        assert len(await held(store)) == 20
        assert (await store.begin(SERVICE, Claim(), 0, 0))[0] is None

    with opened(path) as store:
        run(main(store))


class Failing:
    """A flusher with scripted results of its rounds; then the agent ends."""

    def __init__(self, ending: asyncio.Event, *ends: BaseException | Ended) -> None:
        self._ending = ending
        self._ends = list(ends)
        self.rounds = 0

    async def round(self) -> Ended:
        self.rounds += 1
        end = self._ends.pop(0)
        if not self._ends:
            self._ending.set()
        if isinstance(end, BaseException):
            raise end
        return end


def test_the_agent_survives_whatever_a_round_raises(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xblshim.outbox.posting_agent.AFTER_A_FAILURE", 0.0)
    path = tmp_path / "outbox.sqlite3"
    path.touch()
    raised = [
        OSError("no"),
        RuntimeError("can't start new thread"),
        MemoryError(),
        asyncio.CancelledError(),
        ValueError("odd"),
    ]
    said: list[str] = []

    def log(level: str, text: str) -> None:
        said.append(text)
        raise BrokenPipeError("nobody reads it")

    async def main() -> None:
        ending = asyncio.Event()
        flusher = Failing(ending, *raised, Ended(RoundEnd.DRAINED))
        opening = [OSError("the folder is gone"), None]

        def opened() -> Flusher:
            error = opening.pop(0)
            if error is not None:
                raise error
            return cast(Flusher, flusher)

        async with asyncio.timeout(20):
            await post_until(ending, path, opened, log, 0.0)
        assert flusher.rounds == 6

    asyncio.run(main())
    assert [text.split(":")[0] for text in said] == ["OSError", "OSError", "RuntimeError", "MemoryError", "ValueError"]
