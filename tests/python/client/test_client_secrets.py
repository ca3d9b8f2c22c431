"""A token from each source is marked, and must not appear in anything that a title, a person or a log gets."""

import asyncio
import logging
import pprint
import sys
import traceback
from pathlib import Path

import httpx
import pytest
from client_support import FakeTransport, response_of
from retrying_support import CALLS, UPDATE

from xblshim.cli.main import main
from xblshim.client import transport
from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.tokens.stored_login import Login, LoginStore
from xblshim.config import load
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import ListAchievements, UpdateAchievement
from xblshim.wiring import open_client as opening

SECRET = "XBL3.0 x=47110815;planted-secret-eyJhbGciOi"
TRACES = ("planted", "47110815", "eyJhbGciOi")


def clean(text: str) -> bool:
    return not any(trace in text for trace in TRACES)


@pytest.fixture(params=["value", "file", "command", "failing command", "login"])
def environ(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The variables of a configuration whose token comes from this source."""
    found = {"XBLSHIM_SERVICE": "live", "XBLSHIM_STATE_DIR": str(tmp_path), "XBLSHIM_LOG": "debug"}
    program = f'"{sys.executable}" -c "import sys; print({SECRET!r}); sys.exit({{}})"'
    if request.param == "value":
        found["XBLSHIM_TOKEN"] = SECRET
    elif request.param == "file":
        (tmp_path / "token").write_text(SECRET)
        found["XBLSHIM_TOKEN_FILE"] = str(tmp_path / "token")
    elif request.param == "command":
        found["XBLSHIM_TOKEN_COMMAND"] = program.format(0)
    elif request.param == "failing command":
        found["XBLSHIM_TOKEN_COMMAND"] = program.format(f"'no: ' + {SECRET!r}")
    else:
        monkeypatch.setitem(sys.modules, "keyring", None)
        login = Login("id", "RETAIL", "http://xboxlive.com", '{"planted": 1}', SECRET, 1e11)
        LoginStore(tmp_path).save(login)
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    return found


async def asked(client: AchievementsClient, call: object) -> object:
    settings = CallSettings(timeout_window=0)
    if isinstance(call, UpdateAchievement):
        return await client.update_achievement(call, settings)
    if isinstance(call, ListAchievements):
        return await client.list_achievements(call, settings)
    return await client.get_achievement(call, settings)  # type: ignore[arg-type]


def test_no_output_contains_a_token(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    lines: list[str] = []
    fake = FakeTransport(
        response_of(403, f"{SECRET} is not welcome".encode()),
        response_of(404, b"planted-secret-eyJhbGciOi of 47110815", x_token=SECRET),
        httpx.ConnectError(f"proxy refused {SECRET}"),
        OSError(SECRET),
        KeyError(SECRET),
        response_of(200, f'{{"achievements": "{SECRET}"}}'.encode()),
    )
    replies = len(fake.replies)
    monkeypatch.setattr(transport, "network_transport", lambda *_, **__: fake)

    async def run() -> str:
        client = opening.open_client(
            load(program_dir=None, environ=environ, options={}), lambda level, text: lines.append(f"{level}: {text}")
        )
        for call in [UPDATE, CALLS[1], UPDATE, CALLS[1], UPDATE, CALLS[1]]:
            result = await asked(client, call)
            assert isinstance(result, int)
            assert result != 0 or call is UPDATE
        shown = f"{client!r} {client.tokens!r} {client._policy!r} {pprint.pformat(fake.requests)}"
        await client.aclose()
        return shown

    shown = asyncio.run(run())
    if fake.requests:
        assert len(fake.requests) == replies
        assert all(request.headers["Authorization"] == SECRET for request in fake.requests)
    else:
        assert "token.command ended with status 1" in lines[0]
    assert lines
    assert clean("\n".join(lines)), lines
    assert clean(shown)
    assert clean(caplog.text)


def test_commands_do_not_show_a_token(environ: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["config"], ["config", "--json"]):
        assert main(arguments) == 0
    shown = capsys.readouterr()
    assert "token.source" in shown.out
    assert clean(shown.out + shown.err)


def test_a_failure_of_a_source_does_not_show_a_token(tmp_path: Path) -> None:
    """The exception's traceback does not contain the token either, although the causes have the original values."""
    from xblshim.client.tokens.command_token import CommandToken
    from xblshim.client.tokens.file_token import FileToken
    from xblshim.client.tokens.token_source import TokenError

    (tmp_path / "token").write_text(SECRET + "\x07")
    program = f'"{sys.executable}" -c "import sys; print({SECRET!r}); print({SECRET!r})"'
    for source in (FileToken(tmp_path / "token"), CommandToken(program)):
        with pytest.raises(TokenError) as caught:
            asyncio.run(source.authorization())  # type: ignore[attr-defined]
        assert clean("".join(traceback.format_exception(caught.value)))
