"""Outboxes with wrong bits or truncated files: readable rows are kept, no row becomes another one, and every file is usable again."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from outbox_support import Log, held, opened, run, update

from xblshim.storage.quarantine import quarantined_files, unread

ROWS = 300
PERCENTS = {f"achievement-{number}": number % 101 for number in range(ROWS)}
SCHEMA_NUMBER = range(60, 64)
"""Bytes of the file's header."""
EXAMPLES = max(8, int(12 * float(os.environ.get("XBLSHIM_TEST_SCALE", "1"))))


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An outbox of a killed title: some rows are in the file, some only in the write-ahead log."""
    folder = tmp_path_factory.mktemp("original")
    path = folder / "outbox.sqlite3"
    with opened(path) as store:
        run(store.put([update(name, percent) for name, percent in list(PERCENTS.items())[: ROWS // 2]], 0))
    killed = folder / "killed"
    killed.mkdir()
    with opened(path) as store:
        for name, percent in list(PERCENTS.items())[ROWS // 2 :]:
            run(store.put([update(name, percent)], 0))
        for part in ("", "-wal"):
            shutil.copy(f"{path}{part}", killed)
    return killed / "outbox.sqlite3"


def read(original: Path, folder: Path, spoil: dict[str, bytes]) -> tuple[dict[str, int], Log, Path]:
    """Returns the contents and the log lines of a store with these files, which is usable afterwards."""
    path = folder / "outbox.sqlite3"
    for part in ("", "-wal"):
        Path(f"{path}{part}").write_bytes(spoil.get(part, Path(f"{original}{part}").read_bytes()))
    log = Log()
    with opened(path, log) as store:
        run(store.put([update("new", 7)], 0))
        found = run(held(store))
        assert found.pop("new") == 7
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with opened(path) as store:
        assert run(held(store)) == {**found, "new": 7}
    assert not unread(path)
    return found, log, path


def flipped(content: bytes, *places: int) -> bytes:
    changed = bytearray(content)
    for place in places:
        changed[place // 8] ^= 1 << place % 8
    return bytes(changed)


def assert_nothing_is_invented(found: dict[str, int]) -> None:
    assert {name: percent for name, percent in found.items() if PERCENTS.get(name) != percent} == {}


def test_the_file_of_a_killed_title_is_complete(original: Path, tmp_path: Path) -> None:
    found, log, path = read(original, tmp_path, {})
    assert found == PERCENTS
    assert not log.lines
    assert not quarantined_files(path)


@settings(max_examples=EXAMPLES, deadline=None)
@given(part=st.sampled_from(["", "-wal"]), place=st.integers(min_value=0))
def test_one_wrong_bit_loses_nothing(
    original: Path, tmp_path_factory: pytest.TempPathFactory, part: str, place: int
) -> None:
    """At any position: each row's checksum shows which bit is wrong, and each page is read separately."""
    content = Path(f"{original}{part}").read_bytes()
    place %= 8 * len(content)
    # The schema's number: the file then looks like a newer version's, and stays unchanged.
    assume(part or place // 8 not in SCHEMA_NUMBER)
    spoilt = flipped(content, place)
    found, log, _ = read(original, tmp_path_factory.mktemp("flip"), {part: spoilt})
    assert_nothing_is_invented(found)
    assert found == PERCENTS, [text for _, text in log.lines]


@settings(max_examples=EXAMPLES, deadline=None)
@given(seed=st.integers(0, 2**32), count=st.integers(2, 12))
def test_many_wrong_bits_cost_some_rows(
    original: Path, tmp_path_factory: pytest.TempPathFactory, seed: int, count: int
) -> None:
    chance = random.Random(seed)
    spoil = {}
    for part in ("", "-wal"):
        content = Path(f"{original}{part}").read_bytes()
        places = [chance.randrange(8 * len(content)) for _ in range(count)]
        spoil[part] = flipped(content, *(place for place in places if part or place // 8 not in SCHEMA_NUMBER))
    found, log, path = read(original, tmp_path_factory.mktemp("flips"), spoil)
    assert_nothing_is_invented(found)
    assert len(found) > ROWS / 2
    if len(found) < ROWS:
        assert quarantined_files(path) or log.lines


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(["", "-wal"]))
@example(1, "")  # SQLite takes it for an empty file, and removes the log
def test_a_truncated_file(original: Path, tmp_path_factory: pytest.TempPathFactory, length: int, part: str) -> None:
    content = Path(f"{original}{part}").read_bytes()
    found, _, _ = read(original, tmp_path_factory.mktemp("cut"), {part: content[: length % len(content)]})
    assert_nothing_is_invented(found)
    if part == "":
        # The log has everything that was stored in single commits.
        assert len(found) >= ROWS / 2


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.binary(max_size=9000), st.binary(max_size=9000))
def test_any_bytes_at_all(original: Path, tmp_path_factory: pytest.TempPathFactory, main: bytes, wal: bytes) -> None:
    found, _, _ = read(original, tmp_path_factory.mktemp("bytes"), {"": main, "-wal": wal})
    assert found == {}
