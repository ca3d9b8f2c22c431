"""Signing in and using the token, with the three services on loopback: real HTTP, msal's own code."""

import argparse
import asyncio
import json
import os
import stat
import sys
import types
from pathlib import Path
from typing import Any

import pytest
from sign_in_support import CLIENT_ID, CODE, PLANTED, SignInServices, sign_in_services

from xblshim.cli import login as login_command
from xblshim.cli import logout as logout_command
from xblshim.client.tokens.login_token import LoginToken
from xblshim.client.tokens.sign_in_http import SignInHttp
from xblshim.client.tokens.stored_login import Login, LoginStore
from xblshim.client.tokens.token_source import TokenError
from xblshim.client.tokens.xbox_token import xbox_token
from xblshim.config import load
from xblshim.host.install_command import pip_install
from xblshim.wiring.open_client import open_client
from xblshim.wiring.service_parts import OpeningError

pytest.importorskip("msal")
LOGIN = Login(CLIENT_ID, "RETAIL", "http://xboxlive.com", "")


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring, no proxy, a state folder of the test."""
    monkeypatch.setitem(sys.modules, "keyring", None)
    monkeypatch.setenv("XBLSHIM_STATE_DIR", str(tmp_path / "state"))
    for name in ("http_proxy", "HTTP_PROXY", "XBLSHIM_TOKEN_CLIENT_ID", "XBLSHIM_CONFIG"):
        monkeypatch.delenv(name, raising=False)


def sign_in(services: SignInServices, **options: Any) -> int:
    given = {"client_id": CLIENT_ID, "sandbox": None, "relying_party": None, "file": False, **options}
    return login_command.run(argparse.Namespace(**given), services.places)


def token_of(services: SignInServices, tmp_path: Path, refused: str | None = None, sandbox: str = "RETAIL") -> str:
    async def work() -> str:
        source = LoginToken(LoginStore(tmp_path / "state"), SignInHttp(services.places), sandbox=sandbox)
        try:
            return await source.authorization(refused)
        finally:
            await source.aclose()

    return asyncio.run(work())


def test_a_sign_in_and_what_is_asked_for_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with sign_in_services(pending=2) as services:
        assert sign_in(services) == 0
        said = capsys.readouterr()
        assert said.err == ""
        assert f"Open https://www.microsoft.com/link and enter the code {CODE}\n" in said.out
        assert "Signed in as Player (2814000000000001), kept in " in said.out
        assert PLANTED not in said.out
        user, xsts = services.asked[-2:]
        assert user.path == "/user/user/authenticate"
        assert user.body["Properties"] == {
            "AuthMethod": "RPS",
            "SiteName": "user.auth.xboxlive.com",
            "RpsTicket": "d=access-planted-secret-1",
        }
        assert user.body["RelyingParty"] == "http://auth.xboxlive.com"
        assert xsts.body == {
            "RelyingParty": "http://xboxlive.com",
            "TokenType": "JWT",
            "Properties": {"UserTokens": ["user-planted-secret-1"], "SandboxId": "RETAIL"},
        }
        assert {asked.headers["x-xbl-contract-version"] for asked in (user, xsts)} == {"1"}
        devicecode = next(asked for asked in services.asked if asked.path.endswith("/devicecode"))
        assert devicecode.body["client_id"] == [CLIENT_ID]
        assert "XboxLive.signin" in devicecode.body["scope"][0]
        asked = len(services.asked)
        assert token_of(services, tmp_path) == "XBL3.0 x=47110815;xsts-planted-secret-1"
        assert len(services.asked) == asked, "what is kept is used"


def test_sandbox_and_relying_party(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XBLSHIM_SANDBOX", "XDKS.1")
    monkeypatch.setenv("XBLSHIM_TOKEN_RELYING_PARTY", "http://mine.test")
    with sign_in_services() as services:
        assert sign_in(services) == 0
        assert sign_in(services, sandbox="ABCDEF.2", relying_party="http://other.test") == 0
    asked = [asked.body for asked in services.asked if asked.path == "/xsts/xsts/authorize"]
    assert [body["Properties"]["SandboxId"] for body in asked] == ["XDKS.1", "ABCDEF.2"]
    assert [body["RelyingParty"] for body in asked] == ["http://mine.test", "http://other.test"]


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    with sign_in_services() as services:
        before = os.umask(0)
        try:
            assert sign_in(services) == 0
        finally:
            os.umask(before)
    file = tmp_path / "state" / "login.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 or os.name == "nt"
    assert [found.name for found in file.parent.iterdir()] == ["login.json"]
    assert json.loads(file.read_text())["kept_in"] == "file"


def test_a_refused_token_is_renewed_without_a_sign_in(tmp_path: Path) -> None:
    with sign_in_services() as services:
        sign_in(services)
        first = token_of(services, tmp_path)
        second = token_of(services, tmp_path, refused=first)
        assert second == "XBL3.0 x=47110815;xsts-planted-secret-2"
        assert services.numbers["access"] == 1, "msal's cache has the account's token still"
        # Another process gets it, too, even later.
        assert token_of(services, tmp_path) == token_of(services, tmp_path, refused=first) == second


def test_a_token_is_renewed_before_it_ends(tmp_path: Path) -> None:
    """The account's own token is renewed with its refresh token, which msal stores."""
    with sign_in_services(lives=1, not_after="2001-01-01T00:00:00Z") as services:
        sign_in(services)
        assert token_of(services, tmp_path) == "XBL3.0 x=47110815;xsts-planted-secret-2"
        refreshing = [asked.body for asked in services.asked if asked.path.endswith("/token")][-1]
        assert refreshing["grant_type"] == ["refresh_token"]
        assert refreshing["refresh_token"] == ["refresh-planted-secret-1"]
        token_of(services, tmp_path)
        assert [asked.body for asked in services.asked if asked.path.endswith("/token")][-1]["refresh_token"] == [
            "refresh-planted-secret-2"
        ]


def test_a_login_that_has_ended(tmp_path: Path) -> None:
    with sign_in_services(lives=1, not_after="2001-01-01T00:00:00Z") as services:
        sign_in(services)
        services.refresh_error = "invalid_grant"
        with pytest.raises(TokenError) as caught:
            token_of(services, tmp_path)
    assert str(caught.value) == "the stored login has expired (invalid_grant): run xblshim login again."


@pytest.mark.parametrize(
    ("response", "said"),
    [
        ((401, {"XErr": 2148916233}), "XSTS refused the sign-in: the account has no Xbox profile: make one"),
        ((401, {"XErr": "2148916238"}), "the account is a child's: an adult must add it to a family"),
        ((401, {"XErr": 2148916235}), "not available in the account's country"),
        ((401, {"XErr": 2148916249, "Message": "planted"}), "no access to this sandbox"),
        ((401, {"XErr": 2148916240}), "it gave the code 2148916240: run xblshim hresult 0x8015DC10"),
        ((401, {"XErr": None}), "it answered 401"),
        ((401, b"planted"), "it answered 401"),
        ((503, b"planted"), "it answered 503: try again later"),
        ((302, {"Token": "planted"}), "it answered 302"),
        ((200, {"Token": ""}), "sent a response without a token"),
        ((200, {"Token": "planted\nplanted"}), "sent a response without a token"),
        ((200, b"[]"), "sent a response without a token"),
        ((200, {"Token": "planted"}), "lacks the user's hash"),
        ((200, {"Token": "planted", "DisplayClaims": {"xui": []}}), "lacks the user's hash"),
    ],
)
def test_refusals_of_xsts(response: tuple[int, Any], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with sign_in_services(xsts=response) as services:
        assert sign_in(services) == 1
    shown = capsys.readouterr()
    assert said in shown.err
    assert PLANTED not in shown.out + shown.err


def test_refusals_of_the_user_service(capsys: pytest.CaptureFixture[str]) -> None:
    with sign_in_services(user=(401, {"planted": "planted"})) as services:
        assert sign_in(services) == 1
        assert "/xsts/xsts/authorize" not in services.paths
    assert (
        "the Xbox user service refused the sign-in: it answered 401: check that the client id"
        in capsys.readouterr().err
    )


def test_refusals_of_microsofts_login(capsys: pytest.CaptureFixture[str]) -> None:
    with sign_in_services(device_error="unauthorized_client") as services:
        assert sign_in(services) == 1
    said = capsys.readouterr().err
    assert (
        said == "xblshim: the sign-in could not begin (unauthorized_client): check the client id (token.client_id).\n"
    )


@pytest.mark.parametrize(
    ("portal", "said"),
    [
        ("openid-configuration", "can't be parsed: check that no proxy or captive portal"),
        ("devicecode", "can't be parsed: check that no proxy or captive portal"),
        ("/token", "can't be parsed: check that no proxy or captive portal"),
        ("authenticate", "the Xbox user service sent a response without a token"),
        ("authorize", "XSTS sent a response without a token"),
    ],
)
def test_a_captive_portal(portal: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with sign_in_services(portal=portal) as services:
        assert sign_in(services) == 1
    shown = capsys.readouterr()
    assert said in shown.err
    assert PLANTED not in shown.out + shown.err


def test_a_captive_portal_when_the_token_is_renewed(tmp_path: Path) -> None:
    with sign_in_services(lives=1, not_after="2001-01-01T00:00:00Z") as services:
        sign_in(services)
        for services.portal in ("openid-configuration", "/token"):
            with pytest.raises(TokenError) as caught:
                token_of(services, tmp_path)
            assert PLANTED not in str(caught.value)


def test_unreachable_services(capsys: pytest.CaptureFixture[str]) -> None:
    with sign_in_services() as services:
        pass
    assert sign_in(services) == 1
    assert "login.microsoftonline.com gave no token" in capsys.readouterr().err


def test_a_client_id_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with sign_in_services() as services:
        assert sign_in(services, client_id=None) == 1
        assert not services.asked
    assert "login needs the client id of an app registration of your own: give --client-id" in capsys.readouterr().err


def test_the_client_id_may_be_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XBLSHIM_TOKEN_CLIENT_ID", CLIENT_ID)
    with sign_in_services() as services:
        assert sign_in(services, client_id=None) == 0


def test_msal_is_needed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "msal", None)
    with sign_in_services() as services:
        assert sign_in(services) == 1
    assert f"run {pip_install(extra='login')}" in capsys.readouterr().err


class Keyring:
    """A keyring in memory."""

    def __init__(self, priority: float = 5, broken: bool = False) -> None:
        self.priority = priority
        self.broken = broken
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, content: str) -> None:
        if self.broken:
            raise RuntimeError("locked, planted")
        self.kept[service, name] = content

    def get_password(self, service: str, name: str) -> str | None:
        if self.broken:
            raise RuntimeError("locked, planted")
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        if self.broken:
            raise RuntimeError("locked, planted")
        del self.kept[service, name]


def use(monkeypatch: pytest.MonkeyPatch, keyring: Keyring) -> Keyring:
    module = types.ModuleType("keyring")
    module.get_keyring = lambda: keyring  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring", module)
    return keyring


def test_a_login_in_the_keyring(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keyring = use(monkeypatch, Keyring())
    with sign_in_services() as services:
        assert sign_in(services) == 0
        assert "kept in the system's keyring" in capsys.readouterr().out
        assert PLANTED not in (tmp_path / "state" / "login.json").read_text()
        assert len(keyring.kept) == 1
        assert token_of(services, tmp_path) == "XBL3.0 x=47110815;xsts-planted-secret-1"
    keyring.broken = True
    with pytest.raises(TokenError, match="keyring can't be read") as caught:
        LoginStore(tmp_path / "state").load()
    assert PLANTED not in str(caught.value)
    keyring.broken = False
    assert logout_command.run(argparse.Namespace()) == 0
    assert not keyring.kept
    assert not LoginStore(tmp_path / "state").exists()


@pytest.mark.parametrize(
    ("keyring", "file"), [(Keyring(priority=0), False), (Keyring(broken=True), False), (Keyring(), True)]
)
def test_unusable_keyrings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keyring: Keyring, file: bool) -> None:
    use(monkeypatch, keyring)
    with sign_in_services() as services:
        assert sign_in(services, file=file) == 0
    assert not keyring.kept
    assert PLANTED in (tmp_path / "state" / "login.json").read_text()


def test_a_renewed_login_stays_in_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A user of --file may have a keyring that asks for its password, or that the agent's session lacks."""
    with sign_in_services() as services:
        keyring = use(monkeypatch, Keyring())
        assert sign_in(services, file=True) == 0
        token = token_of(services, tmp_path, refused=token_of(services, tmp_path))
        assert not keyring.kept
        assert token in (tmp_path / "state" / "login.json").read_text()
        # A new sign-in selects the place again.
        assert sign_in(services) == 0
        token = token_of(services, tmp_path, refused=token_of(services, tmp_path))
        assert token in "".join(keyring.kept.values())
        assert PLANTED not in (tmp_path / "state" / "login.json").read_text()


@pytest.mark.parametrize("how", ["locked", "keeps", "gone"])
def test_signing_out_of_a_keyring_that_fails_to_delete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    """The command never reports that a secret was deleted when it still exists, and a later attempt can succeed."""

    def keeps(service: str, name: str) -> None:
        raise RuntimeError("not now")

    keyring = use(monkeypatch, Keyring())
    with sign_in_services() as services:
        sign_in(services)
    if how == "locked":
        keyring.broken = True
    elif how == "keeps":
        monkeypatch.setattr(keyring, "delete_password", keeps)
    else:
        monkeypatch.setitem(sys.modules, "keyring", None)
    assert logout_command.run(argparse.Namespace()) == 1
    assert "unlock it and run xblshim logout again" in capsys.readouterr().err
    assert LoginStore(tmp_path / "state").exists()
    monkeypatch.undo()
    monkeypatch.setenv("XBLSHIM_STATE_DIR", str(tmp_path / "state"))
    keyring.broken = False
    use(monkeypatch, keyring)
    assert logout_command.run(argparse.Namespace()) == 0
    assert not keyring.kept
    assert not LoginStore(tmp_path / "state").exists()


def test_signing_out_takes_an_older_login_out_of_the_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = use(monkeypatch, Keyring())
    with sign_in_services() as services:
        sign_in(services)
        sign_in(services, file=True)
    assert keyring.kept
    assert logout_command.run(argparse.Namespace()) == 0
    assert not keyring.kept


def test_a_renewed_login_that_cannot_be_stored_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, str]] = []

    def refuses(self: LoginStore, login: Login) -> str:
        raise TokenError("the login can't be kept: planted.")

    with sign_in_services() as services:
        sign_in(services)
        first = token_of(services, tmp_path)
        monkeypatch.setattr(LoginStore, "save", refuses)
        source = LoginToken(
            LoginStore(tmp_path / "state"),
            SignInHttp(services.places),
            sandbox="RETAIL",
            log=lambda *line: told.append(line),
        )

        async def twice() -> tuple[str, str]:
            return await source.authorization(first), await source.authorization()

        renewed, again = asyncio.run(twice())
    assert renewed == again != first
    assert told == [("warning", "the login can't be kept: planted.")]


def test_signing_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with sign_in_services() as services:
        sign_in(services)
    assert logout_command.run(argparse.Namespace()) == 0
    assert logout_command.run(argparse.Namespace()) == 0
    assert capsys.readouterr().out.endswith("Signed out.\nNo account was signed in.\n")
    assert list((tmp_path / "state").iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"{}", b'{"kept_in":"file","login":{"planted":1}}', b"\xff", b"[" * 100_000]
)
def test_a_stored_login_that_cannot_be_used(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "login.json").write_bytes(content)
    with pytest.raises(TokenError, match="can't be used: run xblshim login again") as caught:
        LoginStore(tmp_path / "state").load()
    assert PLANTED not in str(caught.value)


def test_live_uses_the_stored_login(tmp_path: Path) -> None:
    store = LoginStore(tmp_path / "state")
    environ = {"XBLSHIM_STATE_DIR": str(tmp_path / "state"), "XBLSHIM_SERVICE": "live"}

    def opened(**variables: str) -> str:
        client = open_client(load(program_dir=None, environ={**environ, **variables}, options={}), print)
        kind = type(client.tokens).__name__
        asyncio.run(client.aclose())
        return kind

    for variables in ({}, {"XBLSHIM_TOKEN_SOURCE": "login"}):
        with pytest.raises(OpeningError, match=r"or run xblshim login\.$"):
            opened(**variables)
    store.save(LOGIN)
    assert opened() == opened(XBLSHIM_TOKEN_SOURCE="login") == "LoginToken"
    assert opened(XBLSHIM_TOKEN="t") == "ValueToken"
    with pytest.raises(OpeningError, match="needs a developer's own token"):
        opened(XBLSHIM_TOKEN_SOURCE="none")


def test_a_login_for_another_sandbox_gives_no_token(tmp_path: Path) -> None:
    with sign_in_services() as services:
        sign_in(services, sandbox="XDKS.1")
        assert PLANTED in token_of(services, tmp_path, sandbox="XDKS.1")
        with pytest.raises(TokenError, match=r"for sandbox XDKS\.1, and this run is for RETAIL: run xblshim login"):
            token_of(services, tmp_path)


def test_no_output_contains_a_secret(tmp_path: Path) -> None:
    with sign_in_services() as services:
        sign_in(services)
        token = xbox_token(SignInHttp(services.places), "access-planted", "RETAIL", "http://xboxlive.com")
        source = LoginToken(LoginStore(tmp_path / "state"), SignInHttp(services.places), sandbox="RETAIL")
    assert PLANTED in token.authorization
    assert PLANTED not in f"{token!r} {LoginStore(tmp_path / 'state').load()!r} {source!r}"
