"""The application, in-process through httpx.ASGITransport, as the client uses it."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulator_support import NOW, SCID, TITLE_ID, XUID, update_body, update_path, write_lock

from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.definitions import AchievementDefinition, Definitions
from xblshim.simulator.records import MAX_BODY
from xblshim.simulator.service_app import create_app

HEADERS = {"x-xbl-contract-version": "2", "content-type": "application/json; charset=utf-8"}
LOCAL = "http://127.0.0.1:8620"
STRICT = Definitions(SCID, TITLE_ID, "Harbour Nights", True, {"7": AchievementDefinition("7", "Lantern Keeper")})


class Client:
    """The application on a store, with its log."""

    def __init__(self, path: Path, definitions: Definitions | None = None, lock_wait: float = 10.0) -> None:
        self.logged: list[tuple[str, str]] = []
        self.now = NOW / 1000
        self.store = AchievementStore(path, lock_wait=lock_wait)
        app = create_app(self.store, definitions, lambda: self.now, lambda *line: self.logged.append(line))
        self.transport = httpx.ASGITransport(app)

    async def ask(self, method: str, url: str, content: bytes | None = None, **headers: str) -> httpx.Response:
        whole = httpx.URL("https://achievements.xboxlive.com").join(url)
        request = httpx.Request(method, whole, content=content, headers={**HEADERS, **headers})
        response = await self.transport.handle_async_request(request)
        await response.aread()
        return response

    async def update(self, *achievements: tuple[str, int]) -> httpx.Response:
        return await self.ask("POST", update_path(), update_body(*achievements))


def run(client: Client, steps: Callable[[Client], Awaitable[None]]) -> None:
    async def whole() -> None:
        try:
            await steps(client)
        finally:
            await client.store.aclose()

    asyncio.run(whole())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "achievements.sqlite3"


def error_of(response: httpx.Response) -> str:
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    assert list(response.json()) == ["code", "source", "description", "error"]
    return str(response.json()["error"])


def test_an_achievement_unlocks_once(path: Path) -> None:
    async def steps(client: Client) -> None:
        first = await client.update(("7", 100))
        assert first.status_code == 200
        assert first.json() == {"achievements": [{"id": "7", "percentComplete": 100, "outcome": "unlocked"}]}
        again = await client.update(("7", 100))
        assert (again.status_code, again.content) == (304, b"")
        assert "content-length" not in again.headers

    run(Client(path), steps)


def test_several_ids_in_one_request(path: Path) -> None:
    """200 when any of them changed. The body has the outcome of each."""

    async def steps(client: Client) -> None:
        assert (await client.update(("7", 40), ("8", 100))).status_code == 200
        mixed = await client.update(("7", 40), ("8", 100), ("9", 0), ("7", 41), ("10", 100))
        assert mixed.status_code == 200
        assert [(row["id"], row["outcome"]) for row in mixed.json()["achievements"]] == [
            ("7", "notHigher"),
            ("8", "alreadyUnlocked"),
            ("9", "notHigher"),
            ("7", "raised"),
            ("10", "unlocked"),
        ]
        assert (await client.update(("7", 40), ("8", 100), ("9", 0))).status_code == 304

    run(Client(path), steps)


def test_letter_case_of_the_scid_does_not_matter(path: Path) -> None:
    async def steps(client: Client) -> None:
        scid = "5D0A3B10-0000-0000-0000-000012345678"
        for text, expected in ((scid, 200), (scid.lower(), 304)):
            response = await client.ask("POST", update_path(scid=text), update_body(("7", 40), scid=scid))
            assert response.status_code == expected

    run(Client(path), steps)


def test_users_and_services_are_independent(path: Path) -> None:
    async def steps(client: Client) -> None:
        for xuid in (0, 1, 2**64 - 1):
            for scid in ("a", "b"):
                response = await client.ask(
                    "POST", update_path(xuid, scid), update_body(("7", 40), xuid=xuid, scid=scid)
                )
                assert response.status_code == 200

    run(Client(path), steps)


def test_headers_do_not_affect_an_update(path: Path) -> None:
    """Content type and contract version have no effect. The log mentions a wrong version."""

    async def steps(client: Client) -> None:
        body = update_body(("7", 40))
        bare = httpx.Request("POST", "https://a.test" + update_path(), content=body)
        assert (await client.transport.handle_async_request(bare)).status_code == 200
        assert ("debug", "A request came without x-xbl-contract-version; the update's version is 2.") in client.logged
        response = await client.ask(
            "POST", update_path(), body, **{"x-xbl-contract-version": "4", "content-type": "text/plain"}
        )
        assert response.status_code == 304
        assert ("warning", "x-xbl-contract-version is '4'; the update's version is 2.") in client.logged

    run(Client(path), steps)


def test_a_refused_request_says_why_and_is_logged(path: Path) -> None:
    async def steps(client: Client) -> None:
        response = await client.update(("7", 101))
        assert response.status_code == 400
        why = error_of(response)
        assert why == "achievements[0].percentComplete must be an integer from 0 to 100, not 101."
        assert client.logged[-1] == ("warning", f"The local service refused a request with 400: {why}")
        # A request with an error has no effect at all.
        assert (await client.update(("8", 50), ("9", -1))).status_code == 400
        assert await client.store.select() == []

    run(Client(path), steps)


def test_a_body_that_is_too_large(path: Path) -> None:
    async def steps(client: Client) -> None:
        fits = update_body(("7", 40)).ljust(MAX_BODY)
        assert (await client.ask("POST", update_path(), fits)).status_code == 200
        response = await client.ask("POST", update_path(), fits + b" ")
        assert response.status_code == 413
        assert "Send less at once" in error_of(response)

    run(Client(path), steps)


def test_a_request_that_breaks_off(path: Path) -> None:
    async def steps(client: Client) -> None:
        messages = [{"type": "http.request", "body": update_body(("7", 40))[:9], "more_body": True}]
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            return messages.pop() if messages else {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "POST", "path": update_path(), "headers": [], "query_string": b""}
        await client.transport.app(scope, receive, send)
        assert sent[0]["status"] == 400
        assert await client.store.select() == []

    run(Client(path), steps)


@pytest.mark.parametrize(
    ("method", "url", "status", "said"),
    [
        ("GET", update_path(), 405, "GET is not a method of this path; POST is."),
        ("PUT", update_path(), 405, "PUT is not a method of this path; POST is."),
        ("POST", update_path() + "/", 404, "It has POST /users/xuid({xuid})/achievements/{scid}/update"),
        ("POST", "/users/xuid(1)/achievements//update", 404, "This service has no /users"),
        ("POST", f"/users/{XUID}/achievements/{SCID}/update", 404, "This service has no /users"),
        ("GET", "/favicon.ico", 404, "This service has no /favicon.ico"),
        ("POST", update_path().replace(str(XUID), "me"), 400, "The URL's xuid must be a decimal number"),
    ],
)
def test_other_paths_and_methods(path: Path, method: str, url: str, status: int, said: str) -> None:
    async def steps(client: Client) -> None:
        response = await client.ask(method, url, update_body(("7", 40)))
        assert response.status_code == status
        assert said in error_of(response)
        assert (status == 405) == ("allow" in response.headers)

    run(Client(path), steps)


@pytest.mark.parametrize(
    ("sent", "url", "said"),
    [
        (update_body(("8", 40)), update_path(), "don't name the achievement '8'"),
        (update_body(("7", 40), ("8", 40), ("9", 40)), update_path(), "don't name the achievement '8', '9'"),
        (update_body(("7", 40), scid="x"), update_path(scid="x"), f"name the scid {SCID}, not x"),
        (update_body(("7", 40)).replace(str(TITLE_ID).encode(), b"5"), update_path(), f"title id {TITLE_ID}, not 5"),
    ],
)
def test_strict_definitions_refuse_what_they_do_not_name(path: Path, sent: bytes, url: str, said: str) -> None:
    async def steps(client: Client) -> None:
        response = await client.ask("POST", url, sent)
        assert response.status_code == 404
        assert said in error_of(response)
        assert await client.store.select() == []
        assert (await client.update(("7", 40))).status_code == 200

    run(Client(path, STRICT), steps)


def test_definitions_that_are_not_strict_refuse_nothing(path: Path) -> None:
    async def steps(client: Client) -> None:
        assert (await client.update(("8", 40))).status_code == 200

    run(Client(path, Definitions(SCID, TITLE_ID, achievements=STRICT.achievements)), steps)


def test_a_failing_store_is_logged_once_and_responds_with_the_reason(path: Path) -> None:
    async def steps(client: Client) -> None:
        for _ in range(2):
            response = await client.update(("7", 40))
            assert response.status_code == 507
            assert str(path) in error_of(response)
        assert client.logged.count(("error", error_of(response))) == 1
        path.unlink()
        assert (await client.update(("7", 40))).status_code == 200
        for file in folder.iterdir():
            file.unlink()
        path.write_bytes(b"This is not a database. " * 400)
        assert (await client.update(("7", 40))).status_code == 507
        assert client.logged.count(("error", error_of(response))) == 2

    folder = path.parent / "state"
    folder.mkdir()
    path = folder / path.name
    path.write_bytes(b"This is not a database. " * 400)
    run(Client(path), steps)


def test_a_locked_store_and_an_ended_one_are_temporary(path: Path) -> None:
    async def steps(client: Client) -> None:
        await client.store.ready()
        with write_lock(path):
            response = await client.update(("7", 40))
        assert response.status_code == 503
        assert "stayed locked by another process" in error_of(response)
        await client.store.aclose()
        response = await client.update(("7", 40))
        assert response.status_code == 503
        assert "has ended" in error_of(response)

    run(Client(path, lock_wait=0.05), steps)


# Random sequences, random bytes


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from(["7", "8", "é"]), st.integers(-5, 105)), min_size=1, max_size=4), max_size=8
    )
)
def test_any_sequence_of_updates(
    tmp_path_factory: pytest.TempPathFactory, requests: list[list[tuple[str, int]]]
) -> None:
    """The stored value is the highest accepted one, and 304 means that nothing changed."""

    async def steps(client: Client) -> None:
        expected: dict[str, int] = {}
        for pairs in requests:
            before = dict(expected)
            accepted = all(0 <= percent <= 100 for _, percent in pairs)
            for name, percent in pairs if accepted else ():
                if percent > expected.get(name, 0):
                    expected[name] = percent
            response = await client.update(*pairs)
            assert response.status_code == (400 if not accepted else 304 if expected == before else 200)
            assert {row.achievement_id: row.progress.percent for row in await client.store.select()} == expected

    run(Client(tmp_path_factory.mktemp("sequence") / "store"), steps)


def test_any_bytes_get_a_response(tmp_path: Path) -> None:
    client = Client(tmp_path / "store", STRICT)
    # One loop and one store for all examples, which are about the request alone.
    with asyncio.Runner() as runner:
        paths = st.one_of(st.just(update_path()), st.text(max_size=30).map(lambda text: update_path(scid=text)))
        bodies = st.one_of(st.binary(), st.sampled_from([update_body(("7", 40)), update_body(("x", 40)), b"{}"]))

        @settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
        @given(url=paths, content=bodies, version=st.binary(max_size=4))
        def any_bytes(url: str, content: bytes, version: bytes) -> None:
            async def ask() -> None:
                scope = {
                    "type": "http",
                    "method": "POST",
                    "path": url,
                    "headers": [(b"x-xbl-contract-version", version)],
                    "query_string": b"",
                }
                messages = [{"type": "http.request", "body": content}]
                sent: list[Any] = []

                async def receive() -> dict[str, Any]:
                    return messages.pop()

                async def send(message: Any) -> None:
                    sent.append(message)

                await client.transport.app(scope, receive, send)
                assert sent[0]["status"] in (200, 304, 400, 404, 413)

            runner.run(ask())

        any_bytes()
        runner.run(client.store.aclose())


def test_nothing_is_in_the_lifespan(path: Path) -> None:
    """The in-process service never runs the lifespan."""
    client = Client(path)
    context = client.transport.app.router.lifespan_context  # type: ignore[attr-defined]
    assert type(context).__name__ == "_DefaultLifespan"
    client.store.close()
