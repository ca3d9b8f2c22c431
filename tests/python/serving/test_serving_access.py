"""Access rules: which requests are allowed."""

import asyncio
from ipaddress import ip_network
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from serving_support import App, Client, serving
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from xblshim.serving.request_access import HEAD_LIMIT, GuardedApp, host_name, is_loopback

SERVICES = [
    "achievements", "client-strings", "leaderboards", "peoplehub", "privacy", "profile", "rta", "social", "statswrite", "userpresence",
    "userstats",
]  # fmt: skip
OURS = ["127.0.0.1", "localhost", "LocalHost", "localhost.", "game.localhost", "[::1]", "127.8.9.10"]
FOREIGN = [
    "evil.test", "127.0.0.1.evil.test", "localhost.evil.test", "evil-localhost", "xboxlive.com", "evil.xboxlive.com",
    "profile.xboxlive.com.evil.test", "192.0.2.7", "0.0.0.0", "[::]", "2130706433", "", "127.0.0.1@evil.test", "127.0.0.1 evil.test",
    "127.0.0.1, evil.test", "127.0.0.1#", "[::1", "::1", "localhost:80:80", "localhost:x", "evil.test:8620",
]  # fmt: skip
PATHS = [
    ("GET", "/"), ("GET", "/xblshim/v1/achievements"), ("POST", "/xblshim/v1/reset"), ("PUT", "/xblshim/v1/users/1"), ("GET", "/nothing"),
    ("POST", "/users/xuid(1)/achievements/s/update"), ("GET", "/users/xuid(1)/achievements"), ("GET", "/connect"),
]  # fmt: skip


def ask(
    *headers: tuple[str, str],
    method: str = "POST",
    path: str = "/",
    allowed: tuple[str, ...] = (),
    peer: str = "127.0.0.1",
    networks: tuple[str, ...] = (),
) -> tuple[int, Any]:
    """Returns the status (0 if the application was called), and the log."""
    sent: list[Any] = []
    lines: list[tuple[str, str]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        sent.append({"status": 0})

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        raise AssertionError("a refused request was read")

    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "client": (peer, 40000) if peer else None,
        "headers": [(name.encode(), value.encode("latin-1")) for name, value in headers],
    }
    opened = [ip_network(network) for network in networks]
    asyncio.run(GuardedApp(app, lambda *line: lines.append(line), allowed, opened)(scope, receive, send))
    return sent[0]["status"], lines


@pytest.mark.parametrize("port", ["", ":8620", ":"])
def test_names_of_this_machine_and_of_the_services(port: str) -> None:
    for host in [*OURS, *(f"{name}.xboxlive.com" for name in SERVICES), "PROFILE.xboxlive.com"]:
        assert ask(("host", host + port)) == (0, []), host


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_other_machines(method: str, path: str) -> None:
    own = ("host", "127.0.0.1:8620")
    for peer in ("192.168.1.9", "10.0.0.1", "::2", "fe80::1%eth0", "::ffff:192.168.1.9", "", "what"):
        status, lines = ask(own, method=method, path=path, peer=peer)
        assert status == 403, peer
        assert "--allow" in lines[0][1]
    for peer in ("127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"):
        assert ask(own, method=method, path=path, peer=peer)[0] == 0, peer


def test_networks_that_are_allowed() -> None:
    def of(peer: str, host: str = "192.168.1.5:8620", **more: str) -> int:
        headers = [("host", host), *more.items()]
        return ask(*headers, peer=peer, networks=("192.168.1.0/24", "fd00::/8"))[0]

    for peer in ("192.168.1.9", "::ffff:192.168.1.9", "fd00::7", "127.0.0.1"):
        assert of(peer) == 0, peer
    for peer in ("192.168.2.9", "fe80::7"):
        assert of(peer) == 403, peer
    # Only the service's own page, under its own address.
    assert of("192.168.1.9", origin="http://192.168.1.5:8620") == 0
    assert of("192.168.1.9", origin="http://192.168.1.6:8620") == 403
    assert of("192.168.1.9", host="evil.test") == 403


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_other_names(method: str, path: str) -> None:
    for host in FOREIGN:
        assert ask(("host", host), method=method, path=path)[0] == 403, host
    assert ask(method=method, path=path)[0] == 403
    assert ask(("host", "localhost"), ("host", "localhost"), method=method, path=path)[0] == 403


def test_names_that_are_allowed() -> None:
    for host in ("host.docker.internal", "Host.Docker.Internal:8620"):
        assert ask(("host", host), allowed=("host.docker.internal",))[0] == 0
        assert ask(("host", "x." + host), allowed=("host.docker.internal",))[0] == 403
    assert (
        ask(
            ("host", "host.docker.internal"),
            ("origin", "http://host.docker.internal"),
            allowed=("host.docker.internal",),
        )[0]
        == 0
    )


@pytest.mark.parametrize(("method", "path"), PATHS)
def test_origins(method: str, path: str) -> None:
    def of(origin: str, host: str = "127.0.0.1:8620") -> int:
        return ask(("host", host), ("origin", origin), method=method, path=path)[0]

    assert of("http://127.0.0.1:8620") == 0
    assert of("HTTP://LocalHost:1", "localhost:1") == 0
    for origin in (
        "null", "", "http://evil.test", "https://127.0.0.1:8620", "http://127.0.0.1", "http://127.0.0.1:3000", "http://localhost:8620",
        "http://127.0.0.1:8620/", "file://", "http://127.0.0.1:8620 http://evil.test",
    ):  # fmt: skip
        assert of(origin) == 403, origin
    both = [("host", "localhost"), ("origin", "http://localhost"), ("origin", "http://evil.test")]
    assert ask(*both, method=method, path=path)[0] == 403


def test_long_heads() -> None:
    assert ask(("host", "localhost"), ("x", "y" * (HEAD_LIMIT - 14)))[0] == 0
    assert ask(("host", "localhost"), ("x", "y" * (HEAD_LIMIT - 13)))[0] == 431


def test_refusals_are_logged_once_without_control_characters() -> None:
    lines: list[tuple[str, str]] = []

    async def unexpected(*_: Any) -> None:
        raise AssertionError

    app = GuardedApp(unexpected, lambda *line: lines.append(line))

    async def ask_many() -> None:
        async def send(_: Any) -> None:
            pass

        for number in range(300):
            for _ in range(2):
                host = b"\x1b[31m%d.evil.test\xff" % number + b"x" * 500
                scope = {"type": "http", "client": ("127.0.0.1", 1), "headers": [(b"host", host)]}
                await app(scope, unexpected, send)

    asyncio.run(ask_many())
    assert len(lines) == 100
    assert all(text.isprintable() and text.isascii() and len(text) < 300 for _, text in lines)


@given(st.text(max_size=40) | st.sampled_from([*OURS, *FOREIGN]))
def test_any_host_is_a_name_or_none(host: str) -> None:
    name = host_name(host)
    if name is not None:
        assert host.lower().startswith((name, f"[{name}]"))
        assert not set(name) & set("/@\\ #?%,\"'<>")
        is_loopback(name)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (("Host: 127.0.0.1",), 200),
        (("Host: evil.test",), 403),
        (("Host: 127.0.0.1", "Origin: http://evil.test", "Content-Type: text/plain"), 403),
        (("Host: 127.0.0.1", "X: " + "y" * 16_400), 431),
        (("Host: 127.0.0.1", "X: " + "y" * 1_000_000), 400),
        (("Host: 127.0.0.1", *["X: y"] * 100_000), 400),
        (("Host: 127.0.0.1", "Host: evil.test"), 400),
        (("X: y",), 400),
    ],
)
def test_over_a_socket(headers: tuple[str, ...], status: int) -> None:
    async def run() -> None:
        app = App()
        async with serving(GuardedApp(app, lambda *_: None)) as running:
            client: Client = await running.connect()
            client.ask("/", *headers, method="POST", body=b"{}")
            assert await client.status() == status
            assert len(app.asked) == (status == 200)

    asyncio.run(run())


@pytest.mark.parametrize(
    ("how", "accepted"),
    [
        ({}, True),
        ({"origin": "http://127.0.0.1:{port}"}, True),
        ({"origin": "http://evil.test"}, False),
        ({"origin": "null"}, False),
        ({"additional_headers": {"Origin": "https://127.0.0.1"}}, False),
        ({"host_header": "evil.test"}, False),
        ({"host_header": "rta.xboxlive.com"}, True),
    ],
)
def test_websockets(how: dict[str, Any], accepted: bool) -> None:
    async def run() -> None:
        app = App()
        async with serving(GuardedApp(app, lambda *_: None)) as running:
            given = dict(how)
            host = given.pop("host_header", f"127.0.0.1:{running.port}")
            if "origin" in given:
                given["origin"] = given["origin"].format(port=running.port)
            connecting = connect(f"ws://{host}/connect", host="127.0.0.1", port=running.port, proxy=None, **given)
            if accepted:
                await (await connecting).close()
            else:
                with pytest.raises(InvalidStatus, match="403"):
                    await connecting
            assert len(app.asked) == accepted

    asyncio.run(run())


def test_only_a_proxy_of_this_machine_names_its_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many containers set FORWARDED_ALLOW_IPS for servers behind a proxy. Any machine could then claim an allowed address."""
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "*")
    clients: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        clients.append(scope["client"][0])
        await App()(scope, receive, send)

    async def run() -> None:
        async with serving(app) as running:
            reader, writer = await asyncio.open_connection("127.0.0.1", running.port, local_addr=("127.0.0.2", 0))
            client = Client(reader, writer)
            running.clients.append(client)
            client.ask("/", "Host: 127.0.0.1", "X-Forwarded-For: 192.0.2.7")
            assert await client.status() == 200

    asyncio.run(run())
    assert clients == ["127.0.0.2"]
