"""The file of a new store: complete when it has its name."""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from store_support import opened

from xblshim.host.process_owner import Owner, this_process
from xblshim.simulator.achievement_file import KIND
from xblshim.storage import new_file
from xblshim.storage.new_file import make_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "achievements.sqlite3"


def test_it_is_complete(path: Path) -> None:
    assert make_file(path, KIND)
    assert os.listdir(path.parent) == [path.name]
    assert path.stat().st_nlink == 1
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(path)) as connection:
        for pragma, value in (
            ("application_id", KIND.application_id),
            ("user_version", KIND.schema_version),
            ("journal_mode", "wal"),
            ("integrity_check", "ok"),
        ):
            assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
        assert connection.execute(f"SELECT count(*) FROM {KIND.table}").fetchone() == (0,)


@pytest.mark.parametrize("part", ["", "-wal", "-journal"])
def test_what_is_there_stays(path: Path, part: str) -> None:
    there = Path(f"{path}{part}")
    there.write_bytes(b"another's")
    assert not make_file(path, KIND)
    assert os.listdir(path.parent) == [there.name]
    assert there.read_bytes() == b"another's"


def test_a_file_that_another_process_makes_meanwhile_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill = new_file._fill

    def slow(new: str, kind: Any) -> None:
        fill(new, kind)
        path.write_bytes(b"another's")

    monkeypatch.setattr(new_file, "_fill", slow)
    assert not make_file(path, KIND)
    assert os.listdir(path.parent) == [path.name]
    assert path.read_bytes() == b"another's"


@pytest.mark.parametrize("step", ["_fill", "_sync", "_give_name"])
def test_a_store_works_where_a_step_fails(path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """Such as hard links on a FAT file system: SQLite makes the file in its place."""
    failed = []

    def fail(*_: object) -> None:
        failed.append(step)
        raise OSError(errno.EPERM, "not here")

    monkeypatch.setattr(new_file, step, fail)

    async def main() -> None:
        await store.ready()

    with opened(path) as store:
        asyncio.run(main())
    assert failed == [step]
    assert os.listdir(path.parent) == [path.name]


# What a kill leaves

KILLED = """
import os, signal, sys
from pathlib import Path
from xblshim.simulator.achievement_file import KIND
from xblshim.storage import new_file

def end(new, path):
    if sys.argv[2] == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    print("making", flush=True)
    sys.stdin.read()

new_file._give_name = end
new_file.make_file(Path(sys.argv[1]), KIND)
"""


def make_and_stop(path: Path, how: str) -> subprocess.Popen[bytes]:
    arguments = [sys.executable, "-c", KILLED, str(path), how]
    return subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def open_and_close(path: Path) -> list[str]:
    """Returns the names in the folder after a store was opened and closed."""

    async def main() -> None:
        await store.ready()

    with opened(path) as store:
        asyncio.run(main())
    return sorted(os.listdir(path.parent))


def name_of(path: Path, owner: Owner, number: int = 1) -> Path:
    return Path(f"{path}-new-{new_file._sum_of(owner.machine)}-{owner.pid}-{owner.started}-{number}")


@pytest.mark.skipif(os.name != "posix", reason="needs a signal that kills")
@pytest.mark.parametrize("there", [False, True], ids=["the next start makes it", "the next start finds it"])
def test_what_a_kill_leaves_is_removed_by_the_next_start(path: Path, there: bool) -> None:
    with make_and_stop(path, "kill") as process:
        process.communicate()
    [left] = os.listdir(path.parent)
    assert left.startswith(f"{path.name}-new-")
    if there:
        assert make_file(path, KIND)
    for part in ("-journal", "-wal", "-shm"):
        Path(f"{path.parent / left}{part}").touch()
    assert open_and_close(path) == [path.name]


def test_the_file_of_a_running_process_stays(path: Path) -> None:
    with make_and_stop(path, "wait") as process:
        assert process.stdout is not None
        process.stdout.readline()
        [making] = os.listdir(path.parent)
        assert open_and_close(path) == [path.name, making]
        process.communicate()
    assert open_and_close(path) == [path.name]


def test_a_number_that_another_process_has_now_does_not_keep_a_leftover(path: Path) -> None:
    me = this_process()
    if not me.started:
        pytest.skip("the system doesn't say when a process was started")
    own, former = name_of(path, me), name_of(path, me._replace(started="1"))
    own.touch()
    former.touch()
    assert open_and_close(path) == [path.name, own.name]


@pytest.mark.parametrize(("age", "stays"), [(3600, True), (90000, False)], ids=["an hour", "more than a day"])
def test_the_file_of_another_machine_or_container_stays_for_a_day(path: Path, age: int, stays: bool) -> None:
    other = name_of(path, this_process()._replace(machine="another", pid=2**22 + 1))
    other.touch()
    os.utime(other, (time.time() - age,) * 2)
    assert open_and_close(path) == [path.name, *([other.name] if stays else [])]


@pytest.mark.parametrize("end", ["copy", "2026-11", "2026-11-30-1b", "-wal", "12345678-x-1-1"])
def test_other_files_stay(path: Path, end: str) -> None:
    other = Path(f"{path}-new-{end}")
    other.touch()
    os.utime(other, (0, 0))
    assert open_and_close(path) == [path.name, other.name]


def test_another_store_s_leftovers_stay(path: Path) -> None:
    other = name_of(path.with_name("outbox.sqlite3"), this_process()._replace(started="1"))
    other.touch()
    assert open_and_close(path) == [path.name, other.name]


def test_a_maker_whose_file_is_removed_leaves_the_making_to_sqlite(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill = new_file._fill

    def removed(new: str, kind: Any) -> None:
        fill(new, kind)
        os.unlink(new)

    monkeypatch.setattr(new_file, "_fill", removed)
    assert open_and_close(path) == [path.name]
