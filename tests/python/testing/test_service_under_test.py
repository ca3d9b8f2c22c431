"""The service of tests: its state, its faults, its reports."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import queue
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from threading import enumerate as enumerate_threads

import httpx
import pytest

from xblshim.config import load
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import ProgressChange
from xblshim.model.requests import Subscribe
from xblshim.simulator.endpoint_support import no_log
from xblshim.testing import ServiceUnderTest
from xblshim.wiring.open_client import open_client
from xblshim.wiring.open_events import open_events

XUID = 2814600000000001


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    made = ServiceUnderTest(tmp_path)
    yield made
    made.close()


def post(
    service: ServiceUnderTest, percent: int = 100, achievement_id: str = "7", token: str | None = None
) -> httpx.Response:
    document = {
        "action": "progressUpdate",
        "serviceConfigId": service.scid,
        "titleId": service.title_id,
        "userId": str(XUID),
        "achievements": [{"id": achievement_id, "percentComplete": percent}],
    }
    headers = {"x-xbl-contract-version": "2"} | ({"Authorization": token} if token else {})
    url = f"{service.url}/users/xuid({XUID})/achievements/{service.scid}/update"
    return httpx.post(url, json=document, headers=headers, trust_env=False, timeout=30)


def test_the_first_use_from_several_threads_opens_one_service(tmp_path: Path) -> None:
    """Without a lock, several stores and ports were opened, and all but one were never closed. The slow parts are where the threads meet."""
    threads = 8
    uses = (lambda s: s.url, lambda s: s.app, lambda s: s.records(), lambda s: s.calls)
    for first in range(len(uses)):
        opened = ServiceUnderTest(tmp_path / str(first))
        opened.folder.mkdir()
        together = Barrier(threads)

        def use(
            number: int, opened: ServiceUnderTest = opened, together: Barrier = together, first: int = first
        ) -> object:
            together.wait(30)
            uses[(first + number) % len(uses)](opened)
            return opened.url, id(opened.app)

        before = {thread for thread in enumerate_threads() if thread.name == "xblshim-test-service"}
        with ThreadPoolExecutor(threads) as pool:
            assert len(set(pool.map(use, range(threads)))) == 1
        mine = {thread for thread in enumerate_threads() if thread.name == "xblshim-test-service"} - before
        assert len(mine) == 1
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(lambda _, opened=opened: opened.close(), range(threads)))
        assert not any(thread.is_alive() for thread in mine)


def test_updates_are_stored_and_reported(service: ServiceUnderTest) -> None:
    assert post(service, 40).status_code == 200
    assert post(service, 40).status_code == 304
    service.assert_progress("7", 40)
    service.assert_locked("7", "8")
    assert post(service, 100).status_code == 200
    service.assert_unlocked("7")
    assert service.updates == [("7", 40), ("7", 40), ("7", 100)]
    assert [call.status for call in service.calls] == [200, 304, 200]
    assert service.percent("7") == 100
    assert service.percent("8") == 0
    assert service.percent("7", xuid=5) == 0


def test_an_assertion_reports_the_stored_progress(service: ServiceUnderTest) -> None:
    post(service, 40)
    with pytest.raises(AssertionError, match=r"'7' is not unlocked: it is at 40 % .*holds '7' at 40 %.*'7' to 40 %"):
        service.assert_unlocked("7")
    with pytest.raises(AssertionError, match="'7' is not at 50 %"):
        service.assert_progress("7", 50)
    post(service)
    with pytest.raises(AssertionError, match="'7' is not locked"):
        service.assert_locked("7")


def test_an_assertion_reports_the_owner_of_progress(service: ServiceUnderTest) -> None:
    post(service)
    with pytest.raises(AssertionError, match=rf"for user 5\. The service holds '7' at 100 % \(user {XUID}\);"):
        service.assert_unlocked("7", xuid=5)
    service.scid = "00000000-0000-0000-0000-0000ABCDEF01"
    with pytest.raises(AssertionError, match=r"'7' at 100 % \(scid 00000000-0000-0000-0000-000012345678\)"):
        service.assert_unlocked("7")


def test_definitions(service: ServiceUnderTest, tmp_path: Path) -> None:
    service.define([{"id": "7", "name": "Lantern Keeper", "gamerscore": 25}])
    assert post(service).status_code == 200
    assert post(service, achievement_id="8").status_code == 404
    service.define([{"id": "8", "name": "Mended while it runs"}])
    assert post(service, achievement_id="8").status_code == 200
    assert post(service, achievement_id="9").status_code == 404
    other = ServiceUnderTest(tmp_path / "other")
    other.folder.mkdir()
    path = tmp_path / "title.toml"
    path.write_text('scid = "ABCDEF00-0000-0000-0000-000000000001"\ntitle_id = 77\n[[achievements]]\nid = "1"\n')
    other.define(str(path))
    try:
        assert (other.scid.lower(), other.title_id) == ("abcdef00-0000-0000-0000-000000000001", 77)
        assert post(other, achievement_id="1").status_code == 200
        other.assert_unlocked("1")
    finally:
        other.close()


def test_faults_apply_as_often_as_requested(service: ServiceUnderTest) -> None:
    made = service.fail(503, times=2, retry_after=7, body=b"sorry")
    responses = [post(service, percent) for percent in (10, 20, 30)]
    assert [response.status_code for response in responses] == [503, 503, 200]
    assert responses[0].headers["Retry-After"] == "7"
    assert responses[0].content == b"sorry"
    assert made.hits == 2
    service.assert_progress("7", 30)


def test_faults_of_one_path_and_their_end(service: ServiceUnderTest) -> None:
    service.fail(500, times=None, path="/update")
    url = f"{service.url}/users/xuid({XUID})/achievements?titleId={service.title_id}"
    assert httpx.get(url, trust_env=False, timeout=30).status_code == 200
    assert [post(service).status_code for _ in range(3)] == [500] * 3
    service.clear_faults()
    assert post(service).status_code == 200


def test_a_dropped_connection(service: ServiceUnderTest) -> None:
    service.fail(ServiceUnderTest.DROP)
    with pytest.raises(httpx.HTTPError):
        post(service)
    assert [call.status for call in service.calls] == [0]
    assert post(service).status_code == 200


def test_a_late_response(service: ServiceUnderTest) -> None:
    made = service.fail(None, delay=0.01)
    assert post(service).status_code == 200
    assert made.hits == 1


@pytest.mark.parametrize("status", [418, 503, ServiceUnderTest.DROP])
def test_a_call_is_in_the_journal_before_its_response(service: ServiceUnderTest, status: int | None) -> None:
    """A test may ask for it as soon as its program has ended."""
    service.fail(status)
    seen: list[int] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b""}

    async def send(message: object) -> None:
        seen.append(len(service.calls))

    path = f"/users/xuid({XUID})/achievements"
    scope = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "query_string": f"titleId={service.title_id}".encode(),
        "headers": [(b"host", b"127.0.0.1")],
    }
    with contextlib.suppress(ConnectionResetError):  # a drop without a server that closes the connection
        asyncio.run(service.app(scope, receive, send))  # type: ignore[arg-type]
    assert seen[:1] in ([1], [])
    assert len(service.calls) == 1


@pytest.mark.parametrize("wrong", [{"status": 5}, {"times": 0}, {"delay": -1.0}])
def test_invalid_faults_are_refused(service: ServiceUnderTest, wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="can't be used"):
        service.fail(**wrong)  # type: ignore[arg-type]


def test_reset_and_snapshots(service: ServiceUnderTest) -> None:
    post(service, 40)
    before = service.snapshot()
    post(service, 100)
    post(service, 100, "8")
    service.restore(before)
    service.assert_progress("7", 40)
    assert [record.achievement_id for record in service.records()] == ["7"]
    service.reset()
    assert service.records() == []
    assert service.calls == []
    assert post(service, 40).status_code == 200


def test_no_token_in_the_journal(service: ServiceUnderTest) -> None:
    post(service, token="XBL3.0 x=1;planted-secret")
    (call,) = service.calls
    assert "planted-secret" not in repr(call)
    assert call.headers["authorization"] == "(not shown)"
    assert call.json["userId"] == str(XUID)


def test_users_that_cannot_be(service: ServiceUnderTest) -> None:
    service.users = ()
    with pytest.raises(ValueError, match=r"no users: say whose progress is meant \(xuid=…\)"):
        service.assert_locked("7")
    service.assert_locked("7", xuid=5)
    assert service.environment({})["XBLSHIM_USERS"] == ""
    service.users = ((5, "Ann, the first"),)
    with pytest.raises(ValueError, match="'Ann, the first' has a comma"):
        service.environment()


def test_the_environment_of_a_program(service: ServiceUnderTest) -> None:
    service.users = ((5, "Ann"), (6, "Bob"))
    made = service.environment({"PATH": "/bin", "XBLSHIM_SERVICE": "live"})
    assert made["PATH"] == "/bin"
    assert made["XBLSHIM_SERVICE"] == service.url
    assert made["XBLSHIM_USERS"] == "5:Ann,6:Bob"
    assert Path(made["XBLSHIM_STATE_DIR"]).is_dir()


def test_close_ends_it(service: ServiceUnderTest) -> None:
    url = service.url
    service.close()
    service.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False, timeout=30)


async def _through_app(service: ServiceUnderTest) -> int:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(service.app), base_url="http://local") as client:
        return (await client.get(f"/users/xuid({XUID})/achievements")).status_code


def test_the_application_needs_no_port(service: ServiceUnderTest) -> None:
    service.fail(418)
    assert asyncio.run(_through_app(service)) == 418
    assert [call.status for call in service.calls] == [418]


def test_web_pages_are_refused(service: ServiceUnderTest) -> None:
    """Faults and journal don't see them."""
    service.allow_hosts = ("build-machine",)
    fault = service.fail(503)
    for headers in ({"host": "evil.test"}, {"origin": "http://evil.test"}):
        assert httpx.get(service.url, headers=headers, trust_env=False, timeout=30).status_code == 403
    assert (fault.hits, service.calls) == (0, [])
    service.clear_faults()
    for host in ("build-machine:8620", "localhost", "profile.xboxlive.com"):
        assert httpx.get(service.url, headers={"host": host}, trust_env=False, timeout=30).status_code == 200


def test_a_body_that_is_too_long_is_not_stored(service: ServiceUnderTest) -> None:
    url = f"{service.url}/users/xuid({XUID})/achievements/{service.scid}/update"
    assert httpx.post(url, content=bytes(1 << 23), trust_env=False, timeout=30).status_code == 413
    [call] = service.calls
    assert len(call.body) < 1 << 21


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([{"id": 7}], r"id"),
        ([{"id": "7"}, {"id": "7"}], "7"),
        ([{"id": "7", "gamerscor": 5}], "gamerscor"),
        ([{"id": "7", "name": object()}], "JSON has no form"),
        ([{}], "id"),
    ],
)
@pytest.mark.parametrize("opened", [False, True])
def test_wrong_definitions_fail_where_they_are_given(
    service: ServiceUnderTest, rows: list[dict[str, object]], reason: str, opened: bool
) -> None:
    if opened:
        service.define([{"id": "1"}])
        assert service.url
    with pytest.raises(ValueError, match=reason):
        service.define(rows)
    if opened:
        assert post(service, achievement_id="1").status_code == 200


def test_a_reset_and_a_restore_are_events_for_titles(service: ServiceUnderTest) -> None:
    """The title receives them without a request."""
    seen: queue.Queue[tuple[str, str]] = queue.Queue()

    def deliver(subscription: int, event: object) -> None:
        if isinstance(event, ProgressChange):
            (entry,) = event.entries
            assert entry is not None
            seen.put((entry.achievement_id, str(entry.progression.requirements[0].current_progress_value)))  # type: ignore[union-attr]

    async def title() -> None:
        config = load(program_dir=None, environ={"XBLSHIM_SERVICE": service.url}, options={})
        client = open_client(config, no_log)
        events = open_events(config, client, no_log, deliver)
        assert (
            await events.subscribe(1, Subscribe(SubscriptionKind.PROGRESS, XUID, service.title_id, service.scid)) == 0
        )
        before = await asyncio.to_thread(service.snapshot)
        for change, told in (
            (lambda: post(service, 40), ("7", "40")),
            (lambda: service.restore(before), ("7", "0")),
            (lambda: post(service, 60), ("7", "60")),
            (service.reset, ("7", "0")),
        ):
            await asyncio.to_thread(change)
            assert await asyncio.to_thread(seen.get, True, 30) == told
        await events.aclose()
        await client.aclose()

    asyncio.run(title())


def test_nothing_of_the_service_is_logged(service: ServiceUnderTest, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    post(service)
    caplog.clear()  # log lines of this test's own client
    service.fail(503)
    service.assert_unlocked("7")
    service.reset()
    service.close()
    assert [
        record for record in caplog.records if record.name.split(".")[0] in ("uvicorn", "httpx", "httpcore", "asyncio")
    ] == []


def test_faults_of_the_control_api(service: ServiceUnderTest) -> None:
    of_one = service.fail(500, times=None, achievement="8")
    assert [post(service, achievement_id=name).status_code for name in ("7", "8")] == [200, 500]
    of_one.remove()
    assert of_one.hits == 0
    service.play({"steps": [{"action": {"status": 503}, "times": 1}]})
    assert [post(service, 100, name).status_code for name in ("8", "9")] == [503, 200]
    assert [(call.status, call.fault) for call in service.calls][1] == (500, of_one.id)
