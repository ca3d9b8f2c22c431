"""The client with an outbox: which updates are stored, the title's results, the log, and the later posting."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from outbox_support import SERVICE, FakeWorld, held, opened, run
from outbox_title import UPDATE, Title, rows, several, title

from xblshim.client.tokens.token_source import TokenError
from xblshim.outbox import lazy_outbox as lazy

SECRET = "XBL3.0 x=12345;a-token-that-nobody-may-see"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "outbox.sqlite3"


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


@pytest.mark.parametrize("response", FALLS_BACK, ids=str)
def test_fallbacks_are_stored_and_return_s_ok(path: Path, response: int | Exception) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0

    it = title(path, work, response)
    assert rows(path) == {"7": 40}
    assert [text.partition(":")[0] for text in it.log.of("warning", "error")] == ["Disconnected"]


@pytest.mark.parametrize(("response", "hr"), REPORTED.items())
def test_reported_failures_are_not_stored(path: Path, response: int, hr: int) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == hr

    it = title(path, work, response)
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
        it.service.response = 200
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
        it.service.response = 304
        assert await it.update(UPDATE._replace(percent_complete=39)) == 0x80190130
        outbox = it.outbox._outbox
        assert outbox is not None
        await asyncio.gather(*outbox._settling)
        assert await held(outbox._store) == {"7": 40}

    title(path, work, 503)


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


def test_an_update_without_a_token_is_stored(path: Path) -> None:
    async def work(it: Title) -> None:
        assert await it.update() == 0

    it = title(path, work, tokens=Token("the command that gives the token failed"))
    assert it.service.bodies == []
    assert "the command that gives the token failed" in it.log.of("warning")[0]
    assert rows(path) == {"7": 40}
