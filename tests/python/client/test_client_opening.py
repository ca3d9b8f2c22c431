"""From a configuration to a client: the local service, one at an address, the real one."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest
from client_support import SCID, SETTINGS, UPDATE, FakeTransport, Log, SocketServer, response_of, sending

from xblshim.client.transport import Request
from xblshim.client.transport.transport_choice import LazyTransport
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.config import Config, ConfigError, load
from xblshim.host.version import version
from xblshim.model.requests import UpdateAchievement
from xblshim.wiring.open_client import open_client
from xblshim.wiring.service_parts import OpeningError

SECRET = "XBL3.0 x=4711;planted-secret"


def config(state: Path, **variables: str) -> Config:
    environ = {"XBLSHIM_STATE_DIR": str(state), **{f"XBLSHIM_{name}": value for name, value in variables.items()}}
    return load(program_dir=None, environ=environ, options={})


def test_the_local_service_stores_unlocks(tmp_path: Path) -> None:
    async def run(percents: list[int]) -> list[int]:
        client = open_client(config(tmp_path), Log())
        found = [
            await client.update_achievement(UpdateAchievement(1, 2, SCID, "7", percent), SETTINGS) & 0xFFFFFFFF
            for percent in percents
        ]
        await client.aclose()
        return found

    assert asyncio.run(run([40, 40, 30, 100])) == [0, 0x80190130, 0x80190130, 0]
    assert asyncio.run(run([100, 100])) == [0x80190130, 0x80190130]


def test_the_local_service_refuses_what_the_real_one_does(tmp_path: Path) -> None:
    async def run() -> None:
        log = Log()
        client = open_client(config(tmp_path), log)
        assert (
            await client.update_achievement(UpdateAchievement(1, 2, SCID, "7", 101), SETTINGS) & 0xFFFFFFFF
            == 0x80190190
        )
        assert await client.update_achievement(UpdateAchievement(1, 2, "s c.i?d#é", "ä\n", 100), SETTINGS) == 0
        await client.aclose()
        assert "percentComplete must be an integer from 0 to 100" in log.text

    asyncio.run(run())


def test_definitions_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(OpeningError, match=r"definitions file .*missing"):
        open_client(config(tmp_path, DEFINITIONS=str(tmp_path / "missing.json")), Log())


def test_a_service_at_an_address_gets_our_name(tmp_path: Path) -> None:
    async def run() -> None:
        async with SocketServer(sending(b"HTTP/1.1 304 N\r\n\r\n")) as server:
            client = open_client(config(tmp_path, SERVICE=server.url, TOKEN=SECRET), Log())
            assert await client.update_achievement(UPDATE, SETTINGS) & 0xFFFFFFFF == 0x80190130
            await client.aclose()
            [request] = server.requests
            assert f"\r\nUser-Agent: xblshim/{version()}\r\n".encode() in request
            assert b"planted" not in request, "the real service's token went to another"
        assert not list(tmp_path.iterdir()), "a local store was made"

    asyncio.run(run())


@pytest.mark.parametrize("address", ["http://a b", "http://\u2603\u0301..x", "http://" + "a" * 70_000, "http://[v1.x]"])
def test_an_address_that_cannot_be_asked(tmp_path: Path, address: str) -> None:
    """Addresses that the configuration accepts."""
    with pytest.raises(ConfigError, match="service"):
        open_client(config(tmp_path, SERVICE=address), Log())


def test_live_needs_a_token(tmp_path: Path) -> None:
    with pytest.raises(OpeningError, match=r"^service = live needs a developer's own token: set XBLSHIM_TOKEN "):
        open_client(config(tmp_path, SERVICE="live"), Log())


@pytest.mark.parametrize(
    ("variable", "value", "kind"),
    [("TOKEN", SECRET, "ValueToken"), ("TOKEN_FILE", "token", "FileToken"), ("TOKEN_COMMAND", "pass", "CommandToken")],
)
def test_live_with_each_source(tmp_path: Path, variable: str, value: str, kind: str) -> None:
    """Nothing is run or read before it is needed: neither the file nor a token in the password store exists."""
    client = open_client(config(tmp_path, SERVICE="live", **{variable: value}), Log())
    assert type(client.tokens).__name__ == kind
    asyncio.run(client.aclose())


def test_live_asks_the_real_service_with_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Checks the request that would be sent."""
    from xblshim.client.attempts import attempt

    sent: list[Request] = []

    async def exchange(self: attempt.Attempts, request: Request) -> attempt.CompleteResponse:
        sent.append(request)
        return attempt.CompleteResponse(401, SECRET.encode())

    monkeypatch.setattr(attempt.Attempts, "_exchange", exchange)
    log = Log()
    client = open_client(config(tmp_path, SERVICE="live", TOKEN=SECRET), log)

    async def run() -> int:
        hr = await client.update_achievement(UPDATE, SETTINGS)
        await client.aclose()
        return hr & 0xFFFFFFFF

    assert asyncio.run(run()) == 0x80190191
    request, again = sent
    assert again is request
    assert str(request.url).startswith("https://achievements.xboxlive.com/users/xuid(")
    assert request.headers["Authorization"] == SECRET
    assert "[token]" in log.text
    assert "planted" not in log.text


def test_opening_opens_no_connection_and_builds_no_tls() -> None:
    opened: list[FakeTransport] = []

    def open_transport() -> FakeTransport:
        opened.append(FakeTransport(response_of(200), response_of(200)))
        return opened[-1]

    async def run() -> None:
        lazy = LazyTransport(open_transport)
        await lazy.aclose()
        assert not opened
        for _ in range(2):
            await lazy.handle_async_request(Request("GET", "http://h"))
        await lazy.aclose()
        assert len(opened) == opened[0].closed == 1

    asyncio.run(run())


def test_a_builder_names_its_user_agent_in_ascii() -> None:
    with pytest.raises(UnicodeEncodeError):
        RequestBuilder("http://h", "ä")


def test_a_start_imports_only_what_it_needs(tmp_path: Path) -> None:
    """httpx._main would import click, pygments and rich if they are installed. Only a served service needs the control API."""
    for name in ("rich", "click", "pygments"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(f"print('{name} was imported')")
    code = (
        "import asyncio, sys\n"
        "from xblshim.config import load\n"
        "from xblshim.wiring.open_client import open_client\n"
        "variables = {'XBLSHIM_STATE_DIR': sys.argv[1], 'XBLSHIM_DEFINITIONS': sys.argv[2]}\n"
        "client = open_client(load(program_dir=None, environ=variables, options={}), print)\n"
        "asyncio.run(client.aclose())\n"
        "assert 'xblshim.simulator.local_service' in sys.modules\n"
        "late = ('httpx', 'starlette', 'anyio', 'http.client', 'email', 'urllib.request', 'platformdirs')\n"
        "late += ('rich', 'click', 'pygments', 'httpx._main', 'uvicorn', 'httptools', 'httpcore', 'xblshim.client.achievements.coalescing_client')\n"
        "late += ('fastjsonschema', 'jiter', 'xblshim.simulator.control', *('xblshim.simulator.definitions.' + name for name in (\n"
        "    'json_schema', 'partner_center', 'positions', 'image_files')))\n"
        "print([name for name in late if sys.modules.get(name)])\n"
    )
    definitions = tmp_path / "title.toml"
    definitions.write_text('scid = "00000000-0000-0000-0000-000012345678"\n', "utf-8")
    path = [str(tmp_path), *filter(None, sys.path)]
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(tmp_path / "state"), str(definitions)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path)},
    )
    assert ran.stdout == "[]\n"
    assert ran.stderr == ""


def test_unused_sources_of_tokens_are_not_imported(tmp_path: Path) -> None:
    """With the local service, and with a token in the configuration."""
    code = (
        "import asyncio, sys\n"
        "from xblshim.config import load\n"
        "from xblshim.model.call_settings import CallSettings\n"
        "from xblshim.model.requests import UpdateAchievement\n"
        "from xblshim.wiring.open_client import open_client\n"
        "environ = {'XBLSHIM_STATE_DIR': sys.argv[1]}\n"
        "async def run():\n"
        "    client = open_client(load(program_dir=None, environ=environ, options={}), print)\n"
        "    assert await client.update_achievement(UpdateAchievement(1, 2, 's', '7', 100), CallSettings()) == 0\n"
        "    await client.aclose()\n"
        "asyncio.run(run())\n"
        "environ |= {'XBLSHIM_SERVICE': 'live', 'XBLSHIM_TOKEN': 't'}\n"
        "asyncio.run(open_client(load(program_dir=None, environ=environ, options={}), print).aclose())\n"
        "names = [name for name in sys.modules if name.startswith('xblshim.client.tokens.')]\n"
        "others = ('msal', 'keyring', 'requests', 'xblshim.client.tokens.user_tokens')\n"
        "print(sorted(names), [name for name in others if name in sys.modules])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "state")],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    names = [f"xblshim.client.tokens.{name}" for name in ("token_choice", "token_source", "value_token")]
    assert ran.stdout.splitlines()[-1] == f"{names} []"


def test_closing_twice(tmp_path: Path) -> None:
    client = open_client(config(tmp_path), Log())
    asyncio.run(client.aclose())
    asyncio.run(client.aclose())
