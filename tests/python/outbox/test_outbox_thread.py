"""The store's thread: after any failure, each call completes, and the next one is executed."""

import asyncio
import builtins
import errno
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from outbox_support import Log, held, opened, run, update

from xblshim.host import file_limit
from xblshim.outbox import outbox_database as database
from xblshim.outbox.outbox_file import KIND
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.storage import quarantine as quarantined
from xblshim.storage import repair, sqlite_errors
from xblshim.storage import sqlite_store as stores
from xblshim.storage.store_errors import Fault, StoreError

FAILURES = [
    RuntimeError("any"),
    OSError("any"),
    MemoryError(),
    StopIteration(),
    RecursionError(),
    UnicodeError(),
    KeyError(),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "outbox.sqlite3"


def raising(error: BaseException) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> Any:
        raise error

    return fail


def damage(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"This is not a database. " * 400)


@pytest.mark.parametrize("error", FAILURES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    ("module", "name"),
    [
        (database.Database, "put"),
        (database.Database, "transaction"),
        (database.Database, "merge"),
        (repair, "repair"),
        (repair, "read_quarantined"),
        (quarantined, "unread"),
        (repair, "rename"),
        (repair, "move_to_quarantine"),
        (stores.Store, "_open"),
    ],
    ids=lambda found: getattr(found, "__name__", found),
)
def test_every_call_completes_and_the_next_one_runs(
    path: Path, module: object, name: str, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even if the repair of a damaged file fails."""

    async def main(store: OutboxStore) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(OutboxStore if module is stores.Store else module, name, raising(error))
            calls = [asyncio.ensure_future(store.put([update(f"{number}")], 0)) for number in range(3)]
            done, late = await asyncio.wait(calls, timeout=30)
            assert not late
            for call in done:
                assert call.exception() is None or isinstance(call.exception(), StoreError)
        await store.put([update("after")], 0)
        assert (await held(store))["after"] == 40

    damage(path)
    with opened(path) as store:
        run(main(store))


@pytest.mark.parametrize("error", FAILURES, ids=lambda error: type(error).__name__)
def test_a_log_that_fails(path: Path, error: BaseException) -> None:
    """The store calls the title's log callback, which may raise."""

    async def main(store: OutboxStore) -> None:
        for _ in range(2):
            try:
                await store.put([update()], 0)
            except StoreError:
                continue
        assert await held(store) == {"7": 40}

    damage(path)
    store = OutboxStore(path, raising(error))
    run(main(store))
    store.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fatal_exception_completes_every_call_and_ends_the_thread(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        await store.ready()
        calls = [store._submit(raising(SystemExit()), writes=False), store._submit(lambda _: 1, writes=False)]
        done, late = await asyncio.wait(calls, timeout=30)
        assert not late
        for call in done:
            assert isinstance(call.exception(), StoreError)
        with pytest.raises(StoreError):
            await store.put([update()], 0)

    with opened(path, Log()) as store:
        run(main(store))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ModuleNotFoundError("No module named '_sqlite3'", name="_sqlite3"), "This Python has no SQLite"),
        (
            ImportError("libsqlite3.so.0: cannot open shared object file: Too many open files"),
            "can't be loaded (libsqlite3.so.0: ",
        ),
        (
            ModuleNotFoundError("No module named 'xblshim.outbox.outbox_rows'", name="xblshim.outbox.outbox_rows"),
            "can't be loaded",
        ),
    ],
)
def test_an_import_error_is_reported_as_such(
    path: Path, error: ImportError, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(name: str, *rest: Any) -> Any:
        if "database" in name:
            raise error
        return importing(name, *rest)

    async def main(store: OutboxStore) -> None:
        with pytest.raises(StoreError, match=re.escape(said)):
            await store.put([update()], 0)
        patch.undo()
        await store.put([update()], 0)

    importing = builtins.__import__
    with monkeypatch.context() as patch:
        patch.setattr(builtins, "__import__", fail)
        with opened(path) as store:
            run(main(store))


def test_an_import_at_the_limit_of_open_files_keeps_that_fault(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the module that converts errors can't be imported."""

    def fail(name: str, *rest: Any) -> Any:
        if name in ("outbox_database", "sqlite_errors"):
            error = ImportError(f"can't open {name}.py")
            error.__context__ = OSError(errno.EMFILE, "Too many open files")
            raise error
        return importing(name, *rest)

    async def main(store: OutboxStore) -> None:
        with pytest.raises(StoreError, match=re.escape(file_limit.REMEDY)) as failed:
            await store.put([update()], 0)
        assert failed.value.fault is Fault.FILES

    importing = builtins.__import__
    with monkeypatch.context() as patch:
        patch.setattr(builtins, "__import__", fail)
        with opened(path) as store:
            run(main(store))


def test_an_import_error_does_not_look_like_a_disk_error(path: Path) -> None:
    """The import of a part that is needed later."""
    failure = sqlite_errors.explain(path, ImportError("Too many open files"), KIND)
    assert str(failure).startswith("SQLite or a part of xblshim can't be loaded (Too many open files)")
