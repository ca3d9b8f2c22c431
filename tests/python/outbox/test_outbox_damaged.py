"""Unusable outboxes: they are quarantined, and their readable rows go into a new file."""

import asyncio
import os
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from outbox_support import SCID, XUID, Log, held, opened, run, update

from xblshim.outbox.outbox_store import OutboxStore
from xblshim.storage.quarantine import quarantined_files
from xblshim.storage.store_errors import Fault, StoreError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "outbox.sqlite3"


def damaged(path: Path) -> None:
    path.write_bytes(b"This is not a database. " * 400)


def broken_inside(path: Path) -> None:
    """Makes a file with a valid header and a damaged page."""
    with opened(path) as store:
        run(store.put([update(f"{number}" * 20) for number in range(2000)], 0))
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xa5" * 20000)


def respelt(path: Path, *spellings: tuple[bytes, bytes], count: int = -1) -> None:
    """Makes a file of one update in which bytes are replaced by as many others."""
    with opened(path) as store:
        run(store.put([update("an-id-of-its-own")], 0))
    content = path.read_bytes()
    for old, new in spellings:
        assert old in content
        assert len(old) == len(new)
        content = content.replace(old, new, count)
    path.write_bytes(content)


def text_that_is_none(path: Path) -> None:
    respelt(path, (SCID.encode(), b"\xff" * len(SCID)))


def number_that_is_none(path: Path) -> None:
    respelt(path, (f"{XUID}".encode(), f"{XUID}".replace("8", "x").encode()))


def index_of_another_table(path: Path) -> None:
    respelt(path, (b"an-id-of-its-own", b"an-id-of-its-owm"), count=1)


def schema_that_is_none(path: Path) -> None:
    """SQLite's message repeats the table's name, which is not valid text."""
    respelt(path, (b"tablepostpost", b"table\xffost\xffost"), (b"CREATE TABLE post", b"CREAXE TABLE post"))


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE a (b)")


@pytest.mark.parametrize(
    ("spoil", "kind", "what", "left"),
    [
        (damaged, "damaged", "is damaged", {}),
        (broken_inside, "damaged", "is damaged", None),
        (text_that_is_none, "damaged", "is damaged", {}),
        (number_that_is_none, "damaged", "is damaged", {"an-id-of-its-own": 40}),
        (index_of_another_table, "damaged", "is damaged", {}),
        (schema_that_is_none, "damaged", "is damaged", {"an-id-of-its-own": 40}),
        (foreign, "foreign", "is another program's database", {}),
    ],
)
def test_an_unusable_file_is_quarantined(
    path: Path, spoil: Callable[[Path], None], kind: str, what: str, left: dict[str, int] | None
) -> None:
    """Its readable rows go into a new file. One wrong bit is corrected, several of them in one row are not."""

    async def main(store: OutboxStore) -> None:
        await store.put([update("new")], 0)
        found = await held(store)
        assert found.pop("new") == 40
        if left is None:
            assert 500 < len(found) < 2000
        else:
            assert found == left

    path.parent.mkdir()
    spoil(path)
    before = path.read_bytes()
    log = Log()
    with opened(path, log) as store:
        run(main(store))
    [(level, text)] = log.lines
    [moved] = quarantined_files(path)
    assert f".{kind}-" in moved.name
    assert level == "error"
    assert what in text
    assert f"{path} " in text
    assert f"moved to {moved}," in text
    if kind == "damaged":
        assert moved.read_bytes() == before


def test_damage_that_shows_later_costs_no_accepted_update(path: Path) -> None:
    """The file is damaged while it is open. The next update goes into a new one."""

    async def main(store: OutboxStore) -> None:
        await store.put([update("old")], 0)
        for part in ("", "-wal"):
            if Path(f"{path}{part}").exists():
                with open(f"{path}{part}", "r+b") as file:
                    file.write(b"\xa5" * 65536)
        store._discard_database()
        await store.put([update("new")], 0)
        assert (await held(store))["new"] == 40

    log = Log()
    with opened(path, log) as store:
        run(main(store))
    assert "moved to" in log.lines[0][1]


def test_several_processes_quarantine_a_damaged_file_once(path: Path) -> None:
    """None of them quarantines the new file."""

    async def main(stores: list[OutboxStore]) -> None:
        await asyncio.gather(*[store.put([update(f"{number}")], 0) for number, store in enumerate(stores)])
        assert await held(stores[0]) == {f"{number}": 40 for number in range(len(stores))}

    path.parent.mkdir()
    damaged(path)
    log = Log()
    with ExitStack() as stack:
        run(main([stack.enter_context(opened(path, log)) for _ in range(6)]))
    assert len(log.lines) == 1
    assert len(quarantined_files(path)) == 1


def test_the_file_itself_is_moved_last(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As soon as it is moved, another process may make a new store, whose files must stay."""
    moved: list[str] = []
    rename = os.rename

    def noted(source: str, target: str) -> None:
        rename(source, target)
        moved.append(source)

    path.parent.mkdir()
    damaged(path)
    for part in ("-wal", "-shm"):
        Path(f"{path}{part}").write_bytes(b"whatever")
    monkeypatch.setattr(os, "rename", noted)
    with opened(path) as store:
        run(store.put([update()], 0))
    assert [source for source in moved if ".unread-" not in source][-1] == str(path)


def test_a_damaged_file_that_cannot_be_moved_fails_the_call(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main(store: OutboxStore) -> StoreError:
        with pytest.raises(StoreError) as caught:
            await store.put([update("new")], 0)
        return caught.value

    def no(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path.parent.mkdir()
    damaged(path)
    before = path.read_bytes()
    monkeypatch.setattr(os, "rename", no)
    with opened(path) as store:
        error = run(main(store))
    assert error.fault is Fault.DAMAGED
    assert "It can't be quarantined (Permission denied): close other programs that use it, and give" in str(error)
    assert path.read_bytes() == before


def test_quarantined_files_are_listed_by_age(tmp_path: Path) -> None:
    path = tmp_path / "outbox.sqlite3"
    names = (
        "foreign-20260101T000000Z",
        "damaged-20260201T000000Z",
        "foreign-20260201T000000Z",
        "damaged-20260301T000000Z",
    )
    for name in reversed(names):
        Path(f"{path}.{name}").touch()
    assert quarantined_files(path) == [Path(f"{path}.{name}") for name in names]
