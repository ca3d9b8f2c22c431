"""An update without a request and one with a request have the same visible effects."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from loop_support import ScriptedCore, call, no_events

from xblshim.bridge.call_loop import CallLoop
from xblshim.client.sending.throttle_memory import PROCESS, Api
from xblshim.config import load
from xblshim.host.clock import monotonic
from xblshim.model.hresult_codes import E_ABORT
from xblshim.outbox.title_outbox import Outbox
from xblshim.simulator.achievement_database import Database
from xblshim.simulator.achievement_store import FILE_NAME, AchievementStore
from xblshim.simulator.event_hub import Hub
from xblshim.simulator.event_topics import progress_topic, unlock_topic
from xblshim.wiring.open_client import open_client
from xblshim.wiring.service_parts import LOCAL_URL

SCID = "00000000-0000-0000-0000-0000aBcD5678"
TITLE = 0x12345678
XUID = 2814000000000001
STRICT = f'scid = "{SCID}"\ntitle_id = {TITLE}\nstrict = true\n[[achievements]]\nid = "7"\nname = "Seven"\n'


class Seen(NamedTuple):
    """The visible effects of a run, without times."""

    hresults: dict[int, int]
    waits: list[tuple[int, int, int]]
    attempts: list[tuple[int, str, bytes, int, bytes]]
    log: list[str]
    """Sorted, because any of the simultaneous calls may be the first."""
    events: list[Any]
    """The events of each achievement in order."""
    rows: list[tuple[Any, ...]]
    waiting_to_be_posted: list[tuple[Any, ...]]


def update(token: int, percent: int = 40, **members: Any) -> Any:
    """An update without time for a second attempt."""
    offline, observed = members.pop("offline", 0), members.pop("observed", 0)
    request: dict[str, Any] = {
        "scid": SCID.encode(),
        "achievement_id": b"7",
        "xuid": XUID,
        "title_id": TITLE,
        "percent_complete": percent,
    }
    made = call("update_achievement", token, offline, observed, **(request | members))
    made.timeout_window_seconds = 0
    return made


def rows_of(path: Path, table: str, columns: str) -> list[tuple[Any, ...]]:
    if not path.is_file():
        return []
    with closing(sqlite3.connect(path)) as file:
        try:
            return file.execute(f"SELECT {columns} FROM {table} ORDER BY 1, 2, 3").fetchall()
        except sqlite3.Error as error:
            return [(str(error),)]


class EndingCore(ScriptedCore):
    """Stops as soon as the calls are delivered."""

    def __init__(self, calls: list[Any], canceled: threading.Event) -> None:
        exchanges = count()
        super().__init__(calls, lambda: next(exchanges) > 0)
        self._canceled = canceled

    def exchange(self, result_count: int, calls: list[Any], at_once: int) -> int:
        taken = super().exchange(result_count, calls, at_once)
        if taken > 0:
            self.wake()
        if self.completed:
            self._canceled.set()
        return taken


def run(
    folder: Path,
    calls: list[Any],
    *,
    direct: bool,
    definitions: str = "",
    offline: bool = False,
    canceled: threading.Event | None = None,
) -> Seen:
    options = {"state_dir": str(folder)}
    if definitions:
        (folder.parent / "definitions.toml").write_text(definitions, encoding="utf-8")
        options["definitions"] = str(folder.parent / "definitions.toml")
    core = ScriptedCore(calls) if canceled is None else EndingCore(calls, canceled)
    core.is_offline = offline
    client = open_client(load(program_dir=None, environ={}, options=options), lambda *line: core.log(*line))
    assert isinstance(client.event_source, Hub)
    events: list[Any] = []
    for topic in (progress_topic(XUID, SCID), unlock_topic(XUID, TITLE)):
        client.event_source.subscribe(topic, events.append)
    try:
        CallLoop(core, client, no_events, asyncio.SelectorEventLoop, client if direct else None).run()
    finally:
        core.close()
    return Seen(
        core.completed,
        core.waits,
        [(token, one.url, one.request_body, one.status, one.response_body) for token, one in core.attempts],
        sorted(without_times(line.replace(str(folder), "…")) for line in core.logged),
        [without_times(repr(event)) for event in sorted(events, key=achievement_of)],
        rows_of(folder / FILE_NAME, "achievement", "xuid, scid, achievement_id, title_id, percent, unlocked_at > 0"),
        rows_of(folder / "outbox.sqlite3", "pending", "xuid, scid, achievement_id, title_id, percent, service"),
    )


def achievement_of(event: Any) -> str:
    return str(event["progression"][0]["id"] if "progression" in event else event["achievementId"])


def without_times(text: str) -> str:
    return re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z", "…", text)


def both(
    tmp_path: Path, calls: Callable[[], list[Any]], prepare: Callable[[Path], object] = lambda folder: None, **how: Any
) -> Seen:
    """Returns the visible effects of the calls, which are the same either way."""
    seen = []
    for direct in (False, True):
        folder = tmp_path / "state"
        folder.mkdir()
        holder = prepare(folder)
        try:
            seen.append(run(folder, calls(), direct=direct, **how))
        finally:
            if isinstance(holder, sqlite3.Connection):
                holder.close()
        shutil.rmtree(folder)
    by_request, directly = seen
    for one, other in zip(by_request, directly, strict=True):
        assert other == one
    return directly


def hresults(seen: Seen) -> list[int]:
    return [seen.hresults[token] & 0xFFFFFFFF for token in sorted(seen.hresults)]


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that doesn't wait for other processes."""
    defaults = AchievementStore.__init__.__kwdefaults__
    monkeypatch.setitem(defaults, "lock_wait", 0.02)


BAD_REQUEST, NOT_FOUND, TOO_LARGE, UNCHANGED = 0x80190190, 0x80190194, 0x8019019D, 0x80190130
ASKED_FOR: dict[str, list[tuple[dict[str, Any], int]]] = {
    "progress": [
        ({"percent": 40}, 0),
        ({"percent": 40}, UNCHANGED),
        ({"percent": 30}, UNCHANGED),
        ({"percent": 50}, 0),
        ({"percent": 100}, 0),
        ({"percent": 100}, UNCHANGED),
        ({"percent": 60}, UNCHANGED),
        ({"xuid": 1, "percent": 0}, UNCHANGED),
        ({"xuid": 1, "percent": 101}, BAD_REQUEST),
        ({"xuid": 1, "percent": 1}, 0),
        ({"xuid": 2**64 - 1}, 0),
        ({"title_id": 5, "percent": 100}, UNCHANGED),
        ({"title_id": 5, "scid": b"another"}, 0),
        ({"xuid": 2, "title_id": 2**32 - 1}, 0),
        ({"xuid": 2, "title_id": 0, "percent": 50}, BAD_REQUEST),
    ],
    "service configurations": [
        ({"scid": SCID.upper().encode()}, 0),
        ({"scid": SCID.lower().encode()}, UNCHANGED),
        ({"scid": b""}, NOT_FOUND),
        ({"scid": b"a/b"}, NOT_FOUND),
        ({"scid": b"a%41"}, BAD_REQUEST),
        ({"scid": b"a?b#c"}, 0),
        ({"scid": b".."}, NOT_FOUND),
        ({"scid": b"a b"}, 0),
        ({"scid": b"a\r\nb"}, 0),
        ({"scid": "ÀİKß".encode()}, 0),
        ({"scid": b"a" * 3000}, 0),
        ({"scid": b"\xff\xfe"}, 0),
        ({"scid": b"a" * 70_000}, 0x80004005),
    ],
    "achievements": [
        ({"achievement_id": b""}, BAD_REQUEST),
        ({"achievement_id": "Ünlöck 🏆".encode()}, 0),
        ({"achievement_id": "👩‍🚀".encode()}, 0),
        ({"achievement_id": b"a\nb\x7f"}, 0),
        ({"achievement_id": b"\xff"}, 0),
        ({"achievement_id": b"a" * 5000}, 0),
        ({"achievement_id": b"a" * (1 << 20)}, TOO_LARGE),
    ],
}


@pytest.mark.parametrize("about", ASKED_FOR)
def test_direct_updates_equal_requests(tmp_path: Path, about: str) -> None:
    seen = both(tmp_path, lambda: [update(token, **asked) for token, (asked, _) in enumerate(ASKED_FOR[about], 1)])
    assert hresults(seen) == [expected for _, expected in ASKED_FOR[about]]


@pytest.mark.parametrize("definitions", [STRICT, STRICT.replace("strict = true\n", "")])
def test_direct_updates_with_definitions(tmp_path: Path, definitions: str) -> None:
    def calls() -> list[Any]:
        return [
            update(1),
            update(2, achievement_id=b"8"),
            update(3, title_id=1),
            update(4, scid=b"other"),
            update(5, scid=b"other"),
            update(6, 100),
        ]

    seen = both(tmp_path, calls, definitions=definitions)
    strict = 0x80190194 if "strict" in definitions else None
    assert hresults(seen)[:2] == [0, strict or 0]
    assert len(seen.events) == (3 if strict else 4)  # progress two or three times, and the unlock
    assert any("definitions" in line for line in seen.log)


def lock(folder: Path) -> sqlite3.Connection:
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        file.execute("PRAGMA journal_mode = WAL")
    holder = sqlite3.connect(folder / FILE_NAME, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    return holder


def foreign(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        file.execute("CREATE TABLE another (program)")
        file.commit()


@pytest.mark.parametrize("prepare", [lock, foreign, lambda folder: (folder / FILE_NAME).mkdir()])
def test_a_store_that_cannot_be_used(tmp_path: Path, prepare: Callable[[Path], object]) -> None:
    seen = both(tmp_path, lambda: [update(1), update(2, achievement_id=b"8")], prepare)
    assert hresults(seen) == [0, 0]
    assert len(seen.waiting_to_be_posted) == 2


def test_neither_store_can_be_used(tmp_path: Path) -> None:
    def prepare(folder: Path) -> None:
        for name in (FILE_NAME, "outbox.sqlite3"):
            (folder / name).mkdir()

    assert hresults(both(tmp_path, lambda: [update(1)], prepare))[0] & 0x80000000


def test_a_title_without_a_network(tmp_path: Path) -> None:
    seen = both(tmp_path, lambda: [update(1, offline=1)], offline=True)
    assert hresults(seen) == [0]
    assert len(seen.waiting_to_be_posted) == 1


def test_a_title_that_observes_its_attempts(tmp_path: Path) -> None:
    seen = both(tmp_path, lambda: [update(1, observed=1), update(2, 20, observed=1)])
    assert [(token, status) for token, _, _, status, _ in seen.attempts] == [(1, 200), (2, 304)]


def test_a_throttling_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Outbox, "begin", lambda self: None)  # otherwise it may post the update before the end
    use = PROCESS.enter(LOCAL_URL)
    try:
        seen = both(
            tmp_path,
            lambda: [update(1)],
            lambda folder: use.memory.write(Api.UPDATE, monotonic() + 1000, 429, pending=False, now=monotonic()),
        )
    finally:
        use.leave()
    assert hresults(seen) == [0]
    assert not seen.rows
    assert len(seen.waiting_to_be_posted) == 1


def test_a_title_that_ends_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its calls are canceled, and updates that were begun are stored."""
    canceled = threading.Event()
    stored = Database.update

    def update_late(database: Database, *arguments: Any) -> Any:
        assert canceled.wait(20)
        return stored(database, *arguments)

    monkeypatch.setattr(Database, "update", update_late)
    calls = [update(token, achievement_id=b"%d" % token) for token in (1, 2, 3)]
    for direct in (False, True):
        canceled.clear()
        folder = tmp_path / str(direct)
        seen = run(folder, list(calls), direct=direct, canceled=canceled)
        assert seen.hresults == dict.fromkeys((1, 2, 3), E_ABORT)
        assert len(seen.rows) == 3
        assert not seen.events


class CountingLoop(asyncio.SelectorEventLoop):
    """Counts the tasks, futures and timers created between the first call and the last result."""

    def __init__(self, made: Counter[str]) -> None:
        super().__init__()
        self._made = made

    def create_task(self, *arguments: Any, **named: Any) -> Any:
        self._made["task"] += 1
        return super().create_task(*arguments, **named)

    def create_future(self) -> Any:
        self._made["future"] += 1
        return super().create_future()

    def call_at(self, *arguments: Any, **named: Any) -> Any:
        self._made["timer"] += 1
        return super().call_at(*arguments, **named)


class CountedCore(ScriptedCore):
    """Resets the counts when it delivers calls, and stores them when all are complete."""

    def __init__(self, calls: list[Any], made: Counter[str]) -> None:
        super().__init__(calls)
        self._made = made
        self.counts: dict[str, int] = {}

    def exchange(self, result_count: int, calls: list[Any], at_once: int) -> int:
        taken = super().exchange(result_count, calls, at_once)
        if taken > 0:
            self._made.clear()
        else:
            self.counts = dict(self._made)
        return taken


def test_the_cost_of_updates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight simultaneous updates create no task and no future, one timer together, and one commit for all that wait for the store."""
    made: Counter[str] = Counter()
    all_begun = threading.Event()
    transaction, stored = Database.transaction, Database.update

    def counted_transaction(database: Database, *, writes: bool) -> Any:
        if writes:
            made["commit"] += 1
            assert all_begun.wait(20)
        return transaction(database, writes=writes)

    def counted_update(database: Database, *arguments: Any) -> Any:
        made["update"] += 1
        return stored(database, *arguments)

    monkeypatch.setattr(Database, "transaction", counted_transaction)
    monkeypatch.setattr(Database, "update", counted_update)
    client = open_client(load(program_dir=None, environ={}, options={"state_dir": str(tmp_path)}), lambda *line: None)
    core = CountedCore([update(token, achievement_id=b"%d" % token) for token in range(1, 9)], made)
    begin, begun = client.begin_update, count(1)

    def counted_begin(*arguments: Any) -> bool:
        taken = begin(*arguments)
        if next(begun) == 8:
            all_begun.set()
        return taken

    monkeypatch.setattr(client, "begin_update", counted_begin)
    try:
        CallLoop(core, client, no_events, lambda: CountingLoop(made), client).run()
    finally:
        core.close()
    assert set(core.completed.values()) == {0}
    assert core.counts == {"update": 8, "commit": core.counts["commit"], "timer": 1}
    assert core.counts["commit"] <= 2
