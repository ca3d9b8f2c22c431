"""The client with an outbox: which updates are stored, the title's results, the log, and the later posting."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from outbox_support import SCOPE, SERVICE, FakeWorld, Log, held, opened, run

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.tokens.token_source import TokenError
from xblshim.client.transport import AsyncBaseTransport, ByteStream, Request, Response
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import UpdateAchievement, UpdateAchievements
from xblshim.outbox import lazy_outbox as lazy
from xblshim.outbox.lazy_outbox import LazyOutbox
from xblshim.outbox.title_outbox import Outbox
from xblshim.storage.store_errors import Fault, StoreError
from xblshim.wiring.open_outbox import open_outbox

UPDATE = UpdateAchievement(2814000000000001, 0x12345678, "00000000-0000-0000-0000-0000ABCDEF78", "7", 40)
MANY = UpdateAchievements(UPDATE.xuid, UPDATE.title_id, UPDATE.scid, (("1", 10), ("2", 20), ("3", 30)))
SETTINGS = CallSettings(timeout_window=0)
SECRET = "XBL3.0 x=12345;a-token-that-nobody-may-see"


class Service(AsyncBaseTransport):
    """Responds to each request with the test's response, and records the bodies."""

    def __init__(self, answer: int | Exception = 200) -> None:
        self.answer = answer
        self.body = b""
        self.bodies: list[bytes] = []
        self.posted = asyncio.Event()

    async def handle_async_request(self, request: Request) -> Response:
        self.bodies.append(request.content)
        self.posted.set()
        if isinstance(self.answer, Exception):
            raise self.answer
        return Response(self.answer, stream=ByteStream(self.body))


class Title:
    """A client with an outbox, and everything that a test checks."""

    def __init__(self, path: Path, answer: int | Exception = 200, **policy: Any) -> None:
        self.service = Service(answer)
        self.log = Log()
        self.offline = False
        self.opened = 0
        requests = RequestBuilder(SERVICE, "xblshim/1")
        self.client = AchievementsClient(requests, Policy(self.service, **policy), self.log)

        def open_it(offline: Callable[[], bool]) -> Outbox:
            self.opened += 1
            return open_outbox(path, SCOPE, Policy(self.service, **policy), requests, self.log, offline)

        self.outbox = self.client.fallback = LazyOutbox(path, open_it, self.log)

    async def __aenter__(self) -> "Title":
        self.client.begin(lambda: self.offline)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()

    async def update(self, update: UpdateAchievement = UPDATE) -> int:
        return await self.client.update_achievement(update, SETTINGS) & 0xFFFFFFFF


def title(path: Path, work: Callable[[Title], Awaitable[None]], answer: int | Exception = 200, **policy: Any) -> Title:
    async def main() -> Title:
        async with Title(path, answer, **policy) as opened_title:
            await work(opened_title)
        return opened_title

    return run(main())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


def rows(path: Path) -> dict[str, int]:
    with opened(path) as store:
        return run(held(store))


FALLS_BACK = [429, 500, 501, 502, 503, 504, 505, 507, 511, 599, ConnectionRefusedError("refused"), TimeoutError()]
REPORTED = {
    304: 0x80190130,
    301: 0x8019012D,
    400: 0x80190190,
    401: 0x80190191,
    403: 0x80190193,
    404: 0x80190194,
    408: 0x80190198,
    412: 0x8019019C,
    418: 0x80190001,
    600: 0x80190001,
}


@pytest.mark.parametrize("answer", FALLS_BACK, ids=str)
def test_fallbacks_are_stored_and_return_s_ok(path: Path, answer: int | Exception) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0

    it = title(path, work, answer)
    assert rows(path) == {"7": 40}
    assert [text.partition(":")[0] for text in it.log.of("warning", "error")] == ["Disconnected"]


@pytest.mark.parametrize(("answer", "hr"), REPORTED.items())
def test_reported_failures_are_not_stored(path: Path, answer: int, hr: int) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == hr

    it = title(path, work, answer)
    assert (it.opened, path.exists()) == (0, False)


def test_a_success_opens_nothing(path: Path) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0

    assert title(path, work).opened == 0
    assert not path.exists()


def test_a_long_outage_is_a_short_log(path: Path) -> None:
    async def work(it: Title) -> None:
        for number in range(30):
            assert await it.update(UPDATE._replace(achievement_id=f"{number}")) == 0

    it = title(path, work, 503)
    assert len(it.log.of("warning", "error", "info")) == 1
    assert len(rows(path)) == 30


def test_a_network_that_is_switched_off(path: Path) -> None:
    """Nothing is posted until it is on again; then everything is."""

    async def work(it: Title) -> None:
        it.offline = True
        it.outbox._opened()
        await it.outbox.keep([UPDATE], "the network is switched off")
        for _ in range(20):
            await asyncio.sleep(0.005)
        assert it.service.bodies == []

    title(path, work)
    assert rows(path) == {"7": 40}


def test_updates_of_an_earlier_run_are_posted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def leave(it: Title) -> None:
        await it.update()

    async def come_back(it: Title) -> None:
        await it.service.posted.wait()
        assert it.outbox._outbox is not None
        assert it.outbox._outbox._posting is not None
        await it.outbox._outbox._posting
        # No update waits, so the file isn't read any more.
        assert not it.outbox.in_use

    monkeypatch.setattr(lazy, "AFTER_THE_START", 0.0)
    title(path, leave, ConnectionResetError())
    # The delay after the failure is over.
    with opened(path) as store:
        run(store.end_pauses(SERVICE))
    it = title(path, come_back)
    assert it.service.bodies == [
        b'{"action":"progressUpdate","serviceConfigId":"00000000-0000-0000-0000-0000abcdef78","titleId":305419896,'
        b'"userId":"2814000000000001","achievements":[{"id":"7","percentComplete":40}]}'
    ]
    assert rows(path) == {}
    assert it.log.of("info") == [f"Drained: 1 update of the outbox went to {SERVICE}."]


def test_a_direct_success_ends_the_pause_and_supersedes(path: Path) -> None:
    """The service works again, so waiting updates are posted immediately, except those that the direct update made unnecessary."""

    async def work(it: Title) -> None:
        assert await it.update() == 0
        assert await it.update(UPDATE._replace(achievement_id="8", percent_complete=70)) == 0
        outbox = it.outbox._outbox
        assert outbox is not None
        while not outbox._paused:
            await asyncio.sleep(0.001)
        it.service.answer = 200
        it.service.bodies.clear()
        assert await it.update(UPDATE._replace(percent_complete=41)) == 0
        assert outbox._posting is not None
        await outbox._posting
        assert len(it.service.bodies) == 2
        assert it.service.bodies[1].endswith(b'"achievements":[{"id":"8","percentComplete":70}]}')

    it = title(path, work, 503)
    assert rows(path) == {}
    assert [text.partition(":")[0] for _, text in it.log.lines if not text.startswith(SERVICE)] == [
        "Disconnected",
        "Reconnected",
        "Drained",
    ]


def test_a_direct_success_with_less_leaves_what_is_higher(path: Path) -> None:
    async def work(it: Title) -> None:
        await it.update()
        it.service.answer = 304
        assert await it.update(UPDATE._replace(percent_complete=39)) == 0x80190130
        outbox = it.outbox._outbox
        assert outbox is not None
        await asyncio.gather(*outbox._settling)
        assert await held(outbox._store) == {"7": 40}

    title(path, work, 503)


# Updates that can't be stored

FAULTS = [
    (Fault.FULL, 0x80070070),
    (Fault.UNWRITABLE, 0x80070005),
    (Fault.OTHER, 0x80004005),
    (Fault.DAMAGED, 0x80004005),
]


@pytest.mark.parametrize(("fault", "hr"), FAULTS)
def test_updates_that_cannot_be_stored_fail_and_are_logged_once(
    path: Path, monkeypatch: pytest.MonkeyPatch, fault: Fault, hr: int
) -> None:
    async def work(it: Title) -> None:
        outbox = it.outbox._opened()

        async def put(*_: object) -> None:
            raise StoreError("The outbox can't. Mend it.", fault)

        monkeypatch.setattr(outbox._store, "put", put)
        assert await it.update() == hr
        assert await it.update() == hr

    it = title(path, work, 503)
    assert it.log.of("error") == [
        "An update could neither be posted (the service answered 503) nor be kept for later. The outbox can't. Mend it."
    ]
    assert not it.log.of("warning")
    assert rows(path) == {}


def test_a_folder_that_is_a_file_fails_the_call(tmp_path: Path) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0x80070005

    (tmp_path / "state").write_text("not a folder")
    it = title(tmp_path / "state" / "outbox.sqlite3", work, 503)
    assert "a part of its path is a file, not a folder. Name another folder" in it.log.of("error")[0]


def test_a_path_that_is_too_long_for_sqlite(tmp_path: Path) -> None:
    """No access right would help. A path of 504 bytes works."""
    for length, hr in ((505, 0x80070005), (504, 0)):

        async def work(it: Title, hr: int = hr) -> None:
            assert await it.update() == hr

        left = length - len(str(tmp_path)) - len("/outbox.sqlite3")
        folder = tmp_path.joinpath(*["d" * 99] * (left // 100 - 1), "e" * (left % 100 + 99))
        path = folder / "outbox.sqlite3"
        assert len(os.fsencode(path)) == length
        done = title(path, work, 503)
        assert folder.exists() == (hr == 0)
        if hr:
            said = done.log.of("error")[0]
            assert "its path has 505 bytes, but SQLite takes 504 at most. Name another folder" in said
            assert "access" not in said


def test_an_unreadable_folder_fails_only_stored_updates(tmp_path: Path) -> None:
    """If this user may not enter the folder, for example, the service still accepts updates."""
    nowhere = tmp_path / ("x" * 300) / "outbox.sqlite3"
    found: list[int] = []

    async def work(one: Title) -> None:
        found.append(await one.update())
        one.service.answer = 503
        found.append(await one.update())

    done = title(nowhere, work)
    assert found == [0, 0x80070005]
    assert "a name in its path is longer than its file system takes. Name another" in done.log.of("error")[0]


def test_s_ok_means_stored_on_the_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(it: Title) -> None:
        outbox = it.outbox._opened()
        await outbox._store.ready()
        put = outbox._store.put
        allowed = asyncio.Event()

        async def slow(*arguments: Any) -> None:
            await allowed.wait()
            await put(*arguments)

        monkeypatch.setattr(outbox._store, "put", slow)
        call = asyncio.ensure_future(it.update())
        for _ in range(20):
            await asyncio.sleep(0)
        assert not call.done()
        allowed.set()
        assert await call == 0

    title(path, work, 503)
    assert rows(path) == {"7": 40}


# Secrets, costs


class Token:
    """A source with one token, or with the reason why there is none."""

    def __init__(self, reason: str = "") -> None:
        self._reason = reason

    async def authorization(self, refused: str | None = None) -> str:
        if self._reason:
            raise TokenError(self._reason)
        return SECRET

    def hide(self, text: str) -> str:
        return text.replace(SECRET, "[token]")

    def must_wait(self, refused: str | None = None) -> bool:
        return False

    async def aclose(self) -> None:
        pass


def test_the_file_contains_no_token(path: Path) -> None:
    """Even if the service repeats it in its response."""

    async def work(it: Title) -> None:
        it.service.body = f"you sent {SECRET}".encode()
        assert await it.update() == 0
        outbox = it.outbox._outbox
        assert outbox is not None
        while not outbox._paused:
            await asyncio.sleep(0.001)

    it = title(path, work, 503, tokens=Token())
    assert "[token]" in it.log.of("warning")[0]
    found = b"".join(part.read_bytes() for part in path.parent.iterdir())
    assert b"[token]" in found
    assert SECRET.encode() not in found
    assert b"12345;" not in found


def test_a_start_without_an_outbox_does_not_import_it(tmp_path: Path) -> None:
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys\n"
            "from xblshim.wiring.open_client import open_client\n"
            "from xblshim.config import load\n"
            f"variables = {{'XBLSHIM_SERVICE': 'http://127.0.0.1:1', 'XBLSHIM_STATE_DIR': {str(tmp_path)!r}}}\n"
            "client = open_client(load(program_dir=None, environ=variables, options={}), lambda *line: None)\n"
            "client.begin(bool)\n"
            "print([name for name in sys.modules if name.startswith(('sqlite3', '_sqlite3', 'xblshim.outbox', 'xblshim.storage'))])",
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert said.strip() == "['xblshim.outbox', 'xblshim.outbox.outbox_name', 'xblshim.outbox.lazy_outbox']"


def test_closing_while_it_posts_gives_the_lease_back(path: Path) -> None:
    async def work(it: Title) -> None:
        await it.update()

    for _ in range(3):
        title(path, work, 503)
    with opened(path) as store:

        async def leases() -> int:
            return await store._submit(
                lambda database: database._connection.execute("SELECT count(*) FROM lease").fetchone()[0], writes=False
            )

        assert run(leases()) == 0
    assert FakeWorld().off is False


# Several updates in one call


async def several(it: Title) -> list[int]:
    return [hr & 0xFFFFFFFF for hr in (await it.client.update_achievements(MANY, SETTINGS)).results]


def test_several_updates_that_cannot_be_posted_are_stored(path: Path) -> None:
    async def work(it: Title) -> None:
        assert await several(it) == [0, 0, 0]

    title(path, work, 503)
    assert rows(path) == {"1": 10, "2": 20, "3": 30}


def test_several_refused_updates_are_not_stored(path: Path) -> None:
    async def work(it: Title) -> None:
        assert await several(it) == [0x80190194] * 3

    assert title(path, work, 404).opened == 0


def test_several_updates_that_succeed_supersede(path: Path) -> None:
    async def work(it: Title) -> None:
        it.offline = True
        await it.outbox.keep(
            [UPDATE._replace(achievement_id="1"), UPDATE._replace(achievement_id="2", percent_complete=5)], ""
        )
        assert await several(it) == [0, 0, 0]

    title(path, work)
    assert rows(path) == {"1": 40}


def test_several_updates_that_cannot_be_stored_fail(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(it: Title) -> None:
        async def put(*_: object) -> None:
            raise StoreError("The outbox can't.", Fault.FULL)

        monkeypatch.setattr(it.outbox._opened()._store, "put", put)
        assert await several(it) == [0x80070070] * 3

    title(path, work, ConnectionRefusedError())


def test_an_update_without_a_token_is_stored(path: Path) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0

    it = title(path, work, tokens=Token("the command that gives the token failed"))
    assert it.service.bodies == []
    assert "the command that gives the token failed" in it.log.of("warning")[0]
    assert rows(path) == {"7": 40}


@pytest.mark.parametrize(
    ("error", "hr"), [(RuntimeError("can't start new thread"), 0x80004005), (MemoryError(), 0x8007000E)]
)
def test_an_outbox_that_cant_be_opened_fails_the_call_and_the_next_one_opens_it(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, hr: int
) -> None:
    async def work(it: Title) -> None:
        with monkeypatch.context() as patched:
            patched.setattr("threading.Thread.start", fail)
            assert await it.update() == hr
        assert "nor be kept for later" in it.log.of("error")[0]
        assert await it.update() == 0

    def fail(_: object) -> None:
        raise error

    title(path, work, 503)


def no_memory() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("out of memory")
    error.sqlite_errorcode = sqlite3.SQLITE_NOMEM
    return error


@pytest.mark.parametrize("error", [MemoryError(), no_memory()])
def test_a_store_without_memory_reports_it_and_continues(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0
        with monkeypatch.context() as patched:
            patched.setattr("xblshim.outbox.outbox_database.Database.put", fail)
            assert await it.update(UPDATE._replace(achievement_id="8")) == 0x8007000E
        assert "ran out of memory" in it.log.of("error")[0]
        assert await it.update(UPDATE._replace(achievement_id="9")) == 0

    def fail(*_: object) -> None:
        raise error

    title(path, work, 503)
