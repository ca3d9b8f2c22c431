"""The service that tests get: what it is, what it does wrong, what it tells."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from threading import enumerate as enumerate_threads

import httpx
import pytest

from xblshim.testing import ServiceUnderTest

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
    return httpx.post(url, json=document, headers=headers, trust_env=False)


def test_the_first_use_from_several_threads_opens_one_service(tmp_path: Path) -> None:
    """Seen without a lock: several stores and ports, of which all but one were never closed. What is slow is where the threads meet."""
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


def test_updates_are_held_and_told(service: ServiceUnderTest) -> None:
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


def test_an_assertion_says_what_is_there(service: ServiceUnderTest) -> None:
    post(service, 40)
    with pytest.raises(AssertionError, match=r"'7' is not unlocked: it is at 40 % .*holds '7' at 40 %.*'7' to 40 %"):
        service.assert_unlocked("7")
    with pytest.raises(AssertionError, match="'7' is not at 50 %"):
        service.assert_progress("7", 50)
    post(service)
    with pytest.raises(AssertionError, match="'7' is not locked"):
        service.assert_locked("7")


def test_an_assertion_says_whose_progress_there_is(service: ServiceUnderTest) -> None:
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
    with pytest.raises(RuntimeError, match="open already"):
        service.define([])
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


def test_faults_come_as_often_as_asked(service: ServiceUnderTest) -> None:
    made = service.fail(503, times=2, retry_after=7, body=b"sorry")
    answers = [post(service, percent) for percent in (10, 20, 30)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].headers["Retry-After"] == "7"
    assert answers[0].content == b"sorry"
    assert made.hits == 2
    service.assert_progress("7", 30)


def test_faults_of_one_path_and_their_end(service: ServiceUnderTest) -> None:
    service.fail(500, times=None, path="/update")
    url = f"{service.url}/users/xuid({XUID})/achievements?titleId={service.title_id}"
    assert httpx.get(url, trust_env=False).status_code == 200
    assert [post(service).status_code for _ in range(3)] == [500] * 3
    service.clear_faults()
    assert post(service).status_code == 200


def test_a_dropped_connection(service: ServiceUnderTest) -> None:
    service.fail(ServiceUnderTest.DROP)
    with pytest.raises(httpx.HTTPError):
        post(service)
    assert [call.status for call in service.calls] == [0]
    assert post(service).status_code == 200


def test_a_late_answer(service: ServiceUnderTest) -> None:
    made = service.fail(None, delay=0.01)
    assert post(service).status_code == 200
    assert made.hits == 1


@pytest.mark.parametrize("status", [None, 503, ServiceUnderTest.DROP])
def test_a_call_is_in_the_journal_before_its_client_has_an_answer(
    service: ServiceUnderTest, status: int | None
) -> None:
    """A test asks for it as soon as its program ended."""
    import asyncio

    service.fail(status)
    seen: list[int] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": b""}

    async def send(message: object) -> None:
        seen.append(len(service.calls))

    scope = {
        "type": "http",
        "method": "GET",
        "path": "/users/xuid(1)/achievements",
        "query_string": b"",
        "headers": [(b"host", b"127.0.0.1")],
    }
    asyncio.run(service.app(scope, receive, send))  # type: ignore[arg-type]
    assert seen[0] == 1
    assert len(service.calls) == 1


@pytest.mark.parametrize("wrong", [{"status": 5}, {"times": 0}, {"delay": -1.0}])
def test_what_is_no_fault(service: ServiceUnderTest, wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=" is "):
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
        httpx.get(url, trust_env=False)


async def _through_app(service: ServiceUnderTest) -> int:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(service.app), base_url="http://local") as client:
        return (await client.get("/users/xuid(1)/achievements", headers={"host": "127.0.0.1"})).status_code


def test_the_application_needs_no_port(service: ServiceUnderTest) -> None:
    import asyncio

    service.fail(418)
    assert asyncio.run(_through_app(service)) == 418
    assert [call.status for call in service.calls] == [418]


def test_web_pages_are_refused(service: ServiceUnderTest) -> None:
    """Before faults and journal see them."""
    service.allow_hosts = ("build-machine",)
    fault = service.fail(503)
    for headers in ({"host": "evil.test"}, {"origin": "http://evil.test"}):
        assert httpx.get(service.url, headers=headers, trust_env=False).status_code == 403
    assert (fault.hits, service.calls) == (0, [])
    service.clear_faults()
    for host in ("build-machine:8620", "localhost", "profile.xboxlive.com"):
        answer = httpx.get(f"{service.url}/users/xuid(1)/achievements", headers={"host": host}, trust_env=False)
        assert answer.status_code == 200


def test_a_body_that_is_too_long_is_not_kept(service: ServiceUnderTest) -> None:
    url = f"{service.url}/users/xuid({XUID})/achievements/{service.scid}/update"
    assert httpx.post(url, content=bytes(1 << 23), trust_env=False).status_code == 413
    [call] = service.calls
    assert len(call.body) < 1 << 21
