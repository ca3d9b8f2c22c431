"""The real services beside achievements: host, version and API id of each call, and that only these hosts receive the token."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from client_support import SCID, SETTINGS, Log, response_of
from transport_support import CERTIFICATES

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.throttle_memory import Api
from xblshim.client.transport import AsyncBaseTransport, Request, Response
from xblshim.config import load
from xblshim.model.requests import (
    CheckPermission,
    CheckPermissions,
    DeleteStatistics,
    GetAvoidList,
    GetLeaderboard,
    GetMuteList,
    GetPresence,
    GetPresences,
    GetProfiles,
    GetProfilesOfGroup,
    GetRelationships,
    GetUsersStatistics,
    GetUserStatistics,
    SetPresence,
    VerifyTexts,
    WriteStatistics,
)
from xblshim.wiring.live_routes import LiveRoutes
from xblshim.wiring.open_client import open_client

SECRET = "XBL3.0 x=4711;planted-secret"
ADA = 2814000000000001
STATISTICS = (("Laps", False, 47.0, ""),)
BOARD = GetLeaderboard(False, False, ADA, SCID, "Laps", 0, False, False, 0, 0, 0, "", ())
OF_ALL = GetPresences((ADA,), "", False, 0, (), (), 0, False, False)

Call = Callable[[AchievementsClient], Awaitable[Any]]

CALLS: list[tuple[Call, str, str, str, int]] = [
    (lambda c: c.get_profiles(GetProfiles((ADA,)), SETTINGS), "profile", "POST", "2", 60),
    (lambda c: c.get_profiles_of_group(GetProfilesOfGroup("People"), SETTINGS), "profile", "GET", "2", 61),
    (lambda c: c.write_statistics(WriteStatistics(ADA, SCID, True, STATISTICS), SETTINGS), "statswrite", "POST", "4", 81),
    (lambda c: c.write_statistics(WriteStatistics(ADA, SCID, False, STATISTICS), SETTINGS), "statswrite", "PATCH", "4", 80),
    (lambda c: c.delete_statistics(DeleteStatistics(ADA, SCID, ("Laps",)), SETTINGS), "statswrite", "PATCH", "4", 80),
    (lambda c: c.get_user_statistics(GetUserStatistics(ADA, SCID, ("Laps",)), SETTINGS), "userstats", "GET", "1", 53),
    (lambda c: c.get_users_statistics(GetUsersStatistics((ADA,), ((SCID, 1),), ("Laps",)), SETTINGS), "userstats", "POST", "1", 42),
    (lambda c: c.get_leaderboard(BOARD._replace(title_managed=True), SETTINGS), "leaderboards", "GET", "4.1", 40),
    (lambda c: c.get_leaderboard(BOARD, SETTINGS), "leaderboards", "GET", "3.1", 40),
    (lambda c: c.get_leaderboard(BOARD._replace(social=True, title_managed=True), SETTINGS), "leaderboards", "GET", "2.1", 39),
    (lambda c: c.get_leaderboard(BOARD._replace(social=True), SETTINGS), "leaderboards", "GET", "1.1", 39),
    (lambda c: c.set_presence(SetPresence(ADA, True, "", "", ()), SETTINGS), "userpresence", "POST", "3", 71),
    (lambda c: c.get_presence(GetPresence(ADA), SETTINGS), "userpresence", "GET", "3", 43),
    (lambda c: c.get_presences(OF_ALL, SETTINGS), "userpresence", "POST", "3", 44),
    (lambda c: c.get_relationships(GetRelationships(ADA, 0, 0, 0), SETTINGS), "social", "GET", "3", 55),
    (lambda c: c.get_avoid_list(GetAvoidList(ADA), SETTINGS), "privacy", "GET", "1", 24),
    (lambda c: c.get_mute_list(GetMuteList(ADA), SETTINGS), "privacy", "GET", "1", 24),
    (lambda c: c.check_permission(CheckPermission(ADA, 1000, False, 9, 0), SETTINGS), "privacy", "GET", "1", 9),
    (lambda c: c.check_permissions(CheckPermissions(ADA, (1000,), (9,), ()), SETTINGS), "privacy", "POST", "1", 8),
    (lambda c: c.verify_texts(VerifyTexts(("Ada",)), SETTINGS), "client-strings", "POST", "2", 83),
]  # fmt: skip


class Host(AsyncBaseTransport):
    """The service behind the URL of one host."""

    def __init__(self, url: str, network: "Network") -> None:
        self.url, self.network = url, network

    async def handle_async_request(self, request: Request) -> Response:
        self.network.sent.append((self.url, request))
        return self.network.reply()

    async def aclose(self) -> None:
        self.network.closed.append(self.url)


class Network:
    """All hosts of the real services. A request to another host fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, reply: Callable[[], Response]) -> None:
        self.reply = reply
        self.sent: list[tuple[str, Request]] = []
        self.closed: list[str] = []
        monkeypatch.setattr("xblshim.wiring.live_routes.network_transport", lambda url: Host(url, self))

        def other(url: str) -> AsyncBaseTransport:
            raise AssertionError(url)

        monkeypatch.setattr("xblshim.client.transport.keep_alive_transport.KeepAliveTransport", other)


def live(state: Path, log: Log) -> AchievementsClient:
    environ = {"XBLSHIM_STATE_DIR": str(state), "XBLSHIM_SERVICE": "live", "XBLSHIM_TOKEN": SECRET}
    return open_client(load(program_dir=None, environ=environ, options={}), log)


def test_each_call_has_its_host_its_version_and_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network(monkeypatch, lambda: response_of(404))
    log = Log()

    async def work() -> None:
        client = live(tmp_path, log)
        for call, *_ in CALLS:
            assert await call(client) & 0xFFFFFFFF == 0x80190194
        assert not await client.post_events(["{}"])
        await client.aclose()

    asyncio.run(work())
    expected = [(f"https://{host}.xboxlive.com", method, version) for _, host, method, version, _ in CALLS]
    expected.append(("https://vortex.data.microsoft.com", "POST", "1"))
    assert [
        (url, request.method, request.headers["x-xbl-contract-version"]) for url, request in network.sent
    ] == expected
    for url, request in network.sent:
        assert str(request.url).startswith(url + "/")
        assert request.headers.get_list("Host") == [url.removeprefix("https://")]
        assert request.headers.get_list("Authorization") == [SECRET]
    assert sorted(network.closed) == sorted({url for url, *_ in expected})  # one transport for each host
    assert "planted" not in log.text


def test_each_call_has_its_api_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A 429 throttles only calls with the same API id."""
    throttled: list[int] = []
    network = Network(monkeypatch, lambda: response_of(429, retry_after="600"))

    async def work() -> None:
        client = live(tmp_path, Log())
        for call, _, _, _, api in CALLS:
            before = len(network.sent)
            assert await call(client) & 0xFFFFFFFF == 0x801901AD
            assert len(network.sent) - before == (api not in throttled)
            throttled.append(api)
        await client.aclose()

    asyncio.run(work())


@pytest.mark.parametrize("status", [301, 302, 307])
def test_no_redirect_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    network = Network(monkeypatch, lambda: response_of(status, location="https://elsewhere.test/"))

    async def work() -> None:
        client = live(tmp_path, Log())
        for call, *_ in CALLS:
            assert await call(client) & 0xFFFFFFFF == 0x80190000 + status
        await client.aclose()

    asyncio.run(work())
    assert len(network.sent) == len(CALLS)


@pytest.mark.parametrize("trusted", [True, False])
def test_the_token_goes_to_a_host_whose_certificate_is_right(monkeypatch: pytest.MonkeyPatch, trusted: bool) -> None:
    from test_client_transport_tls import Secure

    from xblshim.client.sending.send_policy import AttemptFailed
    from xblshim.client.sending.throttle_memory import ThrottleMemory
    from xblshim.client.tokens.value_token import ValueToken

    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))

    async def work() -> None:
        async with Secure(host="127.0.0.1" if trusted else "127.0.0.2") as service:
            routes = LiveRoutes(ValueToken(SECRET), ThrottleMemory(), 1.0, Log())
            requests, policy = routes.of(f"{service.host}:{service.port}")
            request = requests.to_service("POST", b"/users/batch", b"3", b"{}", SETTINGS)
            if trusted:
                assert (await policy.send(request, SETTINGS, api=Api.PRESENCE_BATCH)).status == 200
            else:
                with pytest.raises(AttemptFailed):
                    await policy.send(request, SETTINGS, api=Api.PRESENCE_BATCH)
            await routes.aclose()
            assert service.requests == trusted

    asyncio.run(work())
