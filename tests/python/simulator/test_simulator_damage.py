"""The local service's store with wrong bits or changed files: progress is never lowered, and a bad record is left out and reported."""

import asyncio
import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from simulator_support import NOW, XUID, update

from xblshim.simulator.achievement_database import Database
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.records import Selection
from xblshim.simulator.update_rules import Outcome
from xblshim.storage.quarantine import quarantined_files

PERCENTS = {f"achievement-{number}": number % 100 + 1 for number in range(200)}
EXAMPLES = max(8, int(12 * float(os.environ.get("XBLSHIM_TEST_SCALE", "1"))))
Lines = list[tuple[str, str]]


def opened(path: Path, lines: Lines | None = None) -> AchievementStore:
    noted: Lines = [] if lines is None else lines
    return AchievementStore(path, lambda level, text: noted.append((level, text)))


async def percents(store: AchievementStore) -> dict[str, int]:
    return {record.achievement_id: record.progress.percent for record in await store.select()}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of a killed title, partly in the write-ahead log."""
    path = tmp_path_factory.mktemp("original") / "achievements.sqlite3"
    killed = path.with_name("killed")
    killed.mkdir()
    for half in (0, 1):
        store = opened(path)
        for pair in list(PERCENTS.items())[half::2]:
            asyncio.run(store.update(update(pair), NOW))
        for part in ("", "-wal"):
            shutil.copy(f"{path}{part}", killed)
        store.close()
    return killed / path.name


@settings(max_examples=EXAMPLES, deadline=None)
@given(part=st.sampled_from(["", "-wal"]), seed=st.integers(0, 2**32), count=st.sampled_from([1, 1, 1, 4]))
def test_wrong_bits_lower_nothing(
    original: Path, tmp_path_factory: pytest.TempPathFactory, part: str, seed: int, count: int
) -> None:
    path = tmp_path_factory.mktemp("flip") / original.name
    for one in ("", "-wal"):
        content = bytearray(Path(f"{original}{one}").read_bytes())
        if one == part:
            chance = random.Random(seed)
            for _ in range(count):
                # Not in the header's schema number: the file would look like a newer version's, and stay unchanged.
                content[chance.randrange(64, len(content))] ^= 1 << chance.randrange(8)
        Path(f"{path}{one}").write_bytes(content)

    async def main(store: AchievementStore) -> None:
        found = await percents(store)
        assert {name: percent for name, percent in found.items() if percent != PERCENTS.get(name)} == {}
        if count == 1:
            assert found == PERCENTS
        # Lower ones change nothing, not even repaired records.
        await asyncio.gather(*[store.update(update((name, 1)), NOW) for name in PERCENTS])
        assert {name: (await percents(store))[name] for name in found} == found
        assert len(await store.select(Selection(XUID))) == len(PERCENTS)

    store = opened(path)
    asyncio.run(main(store))
    store.close()


def wrong_sum(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE achievement SET percent = 3, unlocked_at = 5 WHERE achievement_id = 'achievement-7'")


def wrong_type(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE achievement SET title_id = 'seven' WHERE achievement_id = 'achievement-7'")


def no_text(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE achievement SET scid = CAST(x'fffe' AS TEXT) WHERE achievement_id = 'achievement-7'")


@pytest.mark.parametrize("while_open", [False, True])
@pytest.mark.parametrize("spoil", [wrong_sum, wrong_type, no_text])
def test_one_bad_record_is_skipped_and_reported(path: Path, spoil: Callable[[Path], None], while_open: bool) -> None:
    async def main(store: AchievementStore) -> None:
        if while_open:
            spoil(path)
        found = await store.select(Selection(XUID))
        # Records of this process come back. Those of an earlier process are lost.
        assert len(found) == len(PERCENTS) - (not while_open)
        await store.update(update(("new", 5)), NOW)

    lines: Lines = []
    store = opened(path, lines)
    asyncio.run(store.update(update(*PERCENTS.items()), NOW))
    if not while_open:
        store.close()
        spoil(path)
        store = opened(path, lines)
    asyncio.run(main(store))
    store.close()
    told = "\n".join(text for level, text in lines if level == "error")
    assert "1 row can't be read and was left out: " in told
    assert "achievement-7" in told
    assert len(quarantined_files(path)) == 1


@pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted or cut there")
@pytest.mark.parametrize("cut", ["", "-wal"])
def test_what_was_accepted_survives_a_file_that_is_cut(path: Path, cut: str) -> None:
    lines: Lines = []
    store = opened(path, lines)
    asyncio.run(store.update(update(*PERCENTS.items()), NOW))
    os.truncate(f"{path}{cut}", 0)
    asyncio.run(store.update(update(("new", 5)), NOW))
    assert asyncio.run(percents(store)) == {**PERCENTS, "new": 5}
    store.close()
    assert any("were missing and were stored again" in text or "is damaged" in text for _, text in lines)


def delete(path: Path) -> None:
    path.unlink()


def replace(path: Path) -> None:
    shutil.copy(path, f"{path}.copy")
    os.replace(f"{path}.copy", path)


def overwrite_the_start(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(64))


@pytest.mark.skipif(os.name != "posix", reason="an open file can't be deleted there")
@pytest.mark.parametrize("when", ["before", "within"])
@pytest.mark.parametrize("change", [delete, replace, overwrite_the_start])
@pytest.mark.parametrize("part", ["-shm", "-wal"])
def test_an_update_is_no_repetition_of_itself(
    path: Path, part: str, change: Callable[[Path], None], when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the change was detected after the commit, the update was repeated, found itself, and got a 304."""
    named = Path(f"{path}{part}")
    if part == "-shm" and change is overwrite_the_start:
        pytest.skip("SQLite reads the index as it is")
    store = opened(path)
    asyncio.run(store.update(update(*PERCENTS.items()), NOW))
    if when == "before":
        change(named)
    else:
        work, todo = Database.update, [named]

        def changing(database: Database, *arguments: Any) -> list[Outcome]:
            while todo:
                change(todo.pop())
            return work(database, *arguments)

        monkeypatch.setattr(Database, "update", changing)
    [first] = asyncio.run(store.update(update(("new", 100)), NOW))
    [again] = asyncio.run(store.update(update(("new", 100)), NOW))
    assert (first, again) == (Outcome.UNLOCKED, Outcome.ALREADY_UNLOCKED)
    for kept in ({**PERCENTS, "new": 100}, {}):
        assert asyncio.run(percents(store)) == kept
        asyncio.run(store.delete(Selection()))
    store.close()


def test_a_store_of_version_1_keeps_its_records(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            """
            CREATE TABLE achievement (
                xuid TEXT NOT NULL, scid TEXT NOT NULL, achievement_id TEXT NOT NULL, title_id INTEGER NOT NULL,
                percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100), unlocked_at INTEGER, updated_at INTEGER NOT NULL,
                PRIMARY KEY (xuid, scid, achievement_id)
            ) WITHOUT ROWID;
            INSERT INTO achievement VALUES ('5', 's', '7', 9, 100, 1000, 1000), ('5', 's', '8', 9, 40, NULL, 2000);
            PRAGMA application_id = 0x78626C53;
            PRAGMA user_version = 1;
            """
        )
    for _ in range(2):
        store = opened(path)
        found = asyncio.run(store.select())
        store.close()
        assert [(*record[:4], *record.progress) for record in found] == [
            (5, "s", "7", 9, 100, 1000, 1000),
            (5, "s", "8", 9, 40, None, 2000),
        ]
    assert not quarantined_files(path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "achievements.sqlite3"
