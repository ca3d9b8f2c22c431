"""The token that a title requests for its own HTTP requests."""

import asyncio
from pathlib import Path

import pytest
from client_support import FakeTransport, Log, client_of

from xblshim.client.tokens.file_token import FileToken
from xblshim.client.tokens.token_source import TokenSource
from xblshim.client.tokens.value_token import ValueToken
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import GetToken

TOKEN = "XBL3.0 x=47110815;planted-secret"
NOT_REQUIRED, FAILED, BAD = 0x89245105, 0x89245111, 0x80070057


def asked(tokens: TokenSource | None, url: str, force_refresh: bool = False) -> tuple[tuple[str, str] | int, Log]:
    async def run() -> tuple[tuple[str, str] | int, Log]:
        log = Log()
        async with client_of(FakeTransport(), log) as client:
            client.tokens = tokens
            result = await client.get_token(GetToken(1, "GET", url, (("a", "b"),), b"", force_refresh), CallSettings())
        return result & 0xFFFFFFFF if isinstance(result, int) else result, log

    return asyncio.run(run())


@pytest.mark.parametrize(
    "url", ["https://achievements.xboxlive.com/users", "https://XBOXLIVE.com", "https://a.b.xboxlive.com:443/x?y"]
)
def test_the_real_services_get_the_token(url: str) -> None:
    result, log = asked(ValueToken(TOKEN), url)
    assert result == (TOKEN, "")
    assert not log.lines


@pytest.mark.parametrize(
    "url",
    [
        "http://achievements.xboxlive.com/",
        "https://elsewhere.test/",
        "https://notxboxlive.com/",
        "https://xboxlive.com.elsewhere.test/",
        "https://elsewhere.test/?https://xboxlive.com",
        "https://xboxlive.com@elsewhere.test/",
    ],
)
def test_other_hosts_do_not_get_the_token(url: str) -> None:
    assert asked(ValueToken(TOKEN), url)[0] == NOT_REQUIRED


def test_the_local_service_needs_none() -> None:
    assert asked(None, "https://achievements.xboxlive.com/")[0] == NOT_REQUIRED


@pytest.mark.parametrize("url", ["", "achievements", "https://", "https://[x", "//xboxlive.com"])
def test_invalid_urls(url: str) -> None:
    assert asked(ValueToken(TOKEN), url)[0] == BAD


def test_a_refresh_that_is_forced() -> None:
    class Two(ValueToken):
        async def authorization(self, refused: str | None = None) -> str:
            return "another" if refused == TOKEN else TOKEN

    assert asked(Two(TOKEN), "https://xboxlive.com")[0] == (TOKEN, "")
    assert asked(Two(TOKEN), "https://xboxlive.com", force_refresh=True)[0] == ("another", "")


def test_a_source_that_has_none(tmp_path: Path) -> None:
    result, log = asked(FileToken(tmp_path / "missing"), "https://xboxlive.com")
    assert result == FAILED
    [(level, text)] = log.lines
    assert level == "warning"
    assert "missing can't be read" in text
