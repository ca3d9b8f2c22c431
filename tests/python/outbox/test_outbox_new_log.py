"""A write-ahead log that is deleted while others read: the file's contents are not overwritten."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

import pytest
from outbox_support import Log, held, opened, run, update

from xblshim.storage import store_files
from xblshim.storage.store_errors import StoreError

pytestmark = pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted there")

READER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN")
connection.execute("SELECT count(*) FROM pending").fetchone()
print("reads", flush=True)
sys.stdin.readline()
"""
EARLIER = {f"earlier-{number}-{'x' * 100}": 10 for number in range(200)}


@contextmanager
def reader(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process in a transaction, until the test ends it."""
    command = [sys.executable, "-c", READER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            assert process.stdout.readline() == "reads\n"
            yield process
        finally:
            process.stdin.close()


def test_a_log_that_is_gone_is_saved_while_somebody_reads(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    log = Log()
    with opened(path, log, lock_wait=0.3) as store:
        for name, percent in EARLIER.items():
            run(store.put([update(name, percent)], 0))
        with closing(sqlite3.connect(path)) as other:  # the log restarts, with old frames after the new ones
            assert other.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()[0] == 0
        run(store.put([update("new", 20)], 0))
        with reader(path):
            os.unlink(f"{path}-wal")
            told = [said(lambda: run(store.put([update("while it reads", 30)], 0)))]
        told.append(said(lambda: run(store.put([update("afterwards", 40)], 0))))
        with opened(path) as second:
            told.append(said(lambda: run(second.put([update("of another", 50)], 0))))
    assert told[1:] == ["kept", "kept"]
    promised = {"new": 20, "afterwards": 40, "of another": 50}
    if told[0] == "kept":
        promised["while it reads"] = 30
    with opened(path) as store:
        assert run(held(store)).items() >= {**EARLIER, **promised}.items()
    assert not log.of("error")
    with closing(sqlite3.connect(path)) as looking:
        assert looking.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_file_whose_log_another_process_has_deleted_is_not_written_to(tmp_path: Path) -> None:
    """Its index counts pages of a log without a name. Writing behind those would damage the file."""
    path = tmp_path / "outbox.sqlite3"
    with opened(path) as store:
        run(store.put([update("first", 10)], 0))
        with reader(path):
            for name, percent in EARLIER.items():
                run(store.put([update(name, percent)], 0))
            store.close()
            os.unlink(f"{path}-wal")
            with opened(path, lock_wait=0.1) as late:
                refused = said(lambda: run(late.put([update("too early", 20)], 0)))
    assert "its write-ahead log was deleted under that process" in refused
    with opened(path) as store:  # the reader was the last one, and saved the log
        run(store.put([update("last", 30)], 0))
        assert run(held(store)).items() >= {**EARLIER, "first": 10, "last": 30}.items()


def test_no_index_is_looked_at_while_this_process_opens_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing it would release the locks that SQLite has in it for another store of this process."""
    path = tmp_path / "outbox.sqlite3"
    others: list[Thread] = []
    opened_meanwhile: list[bool] = []

    def opens() -> None:
        with opened(path) as store:
            run(store.put([update("other", 2)], 0))

    def looks(_path: Path) -> bool:
        if not others:
            others.append(Thread(target=opens))
            others[0].start()
            others[0].join(0.5)
            opened_meanwhile.append(not others[0].is_alive())
        return False

    monkeypatch.setattr(store_files, "log_is_missing", looks)
    with opened(path) as store:
        run(store.put([update("one", 1)], 0))
        others[0].join()
        assert run(held(store)) == {"one": 1, "other": 2}
    assert opened_meanwhile == [False]


def said(put: Callable[[], None]) -> str:
    try:
        put()
    except StoreError as error:
        return str(error)
    return "kept"
