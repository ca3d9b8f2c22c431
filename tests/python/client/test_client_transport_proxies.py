"""The proxy settings of the environment, and their use."""

import asyncio
from pathlib import Path

import pytest
from client_support import SocketServer, sending

from xblshim.client.transport import ProxySettingError, Request, network_transport, url_of
from xblshim.client.transport.proxies import proxy_for

PROXY = "http://proxy.test:3128"


@pytest.mark.parametrize(
    ("url", "environ", "proxy"),
    [
        ("https://service.test/", {}, None),
        ("https://service.test/", {"HTTPS_PROXY": PROXY}, PROXY),
        ("https://service.test/", {"https_proxy": PROXY, "HTTPS_PROXY": "http://other"}, PROXY),
        ("https://service.test/", {"https_proxy": " ", "ALL_PROXY": PROXY}, PROXY),
        ("https://service.test/", {"HTTP_PROXY": PROXY}, None),
        ("http://service.test/", {"HTTP_PROXY": PROXY, "all_proxy": "http://other"}, PROXY),
        ("http://service.test/", {"ALL_PROXY": "proxy.test:3128"}, PROXY),
        ("http://127.0.0.1:8620/", {"ALL_PROXY": PROXY}, None),
        ("http://127.8.9.1/", {"ALL_PROXY": PROXY}, None),
        ("http://[::1]:8620/", {"ALL_PROXY": PROXY}, None),
        ("http://localhost:8620/", {"ALL_PROXY": PROXY}, None),
        ("http://a.localhost/", {"ALL_PROXY": PROXY}, None),
        ("http://notlocalhost/", {"ALL_PROXY": PROXY}, PROXY),
    ],
)
def test_the_proxy_of_a_service(url: str, environ: dict[str, str], proxy: str | None) -> None:
    assert proxy_for(url_of(url), environ) == proxy


@pytest.mark.parametrize(
    ("url", "exceptions", "direct"),
    [
        ("https://a.service.test/", "service.test", True),
        ("https://service.test/", "x, .service.test ,y", True),
        ("https://service.test/", "*.service.test", True),
        ("https://service.test/", "*", True),
        ("https://SERVICE.test./", "Service.Test", True),
        ("https://service.test/", "service.test:443", True),
        ("https://service.test/", "service.test:8443", False),
        ("http://service.test:8080/", "service.test:8080", True),
        ("https://myservice.test/", "service.test", False),
        ("https://service.test/", "a.service.test,", False),
        ("https://10.1.2.3/", "10.0.0.0/8", True),
        ("https://11.1.2.3/", "10.0.0.0/8", False),
        ("https://10.1.2.3/", "10.1.2.3", True),
        ("https://[fd00::5]/", "fd00::/8", True),
        ("https://[fd00::5]/", "fd00::5", True),
        ("https://[fd00::5]/", "[fd00::5]:443", True),
        ("https://[fd00::5]/", "[fd00::5]:80", False),
        ("https://service.test/", "not/a/network,:,.,:1", False),
    ],
)
def test_what_needs_no_proxy(url: str, exceptions: str, direct: bool) -> None:
    for variable in ("NO_PROXY", "no_proxy"):
        found = proxy_for(url_of(url), {"ALL_PROXY": PROXY, variable: exceptions})
        assert (found is None) == direct


def test_unreachable_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    url = url_of("https://service.test")
    with pytest.raises(ProxySettingError, match=r"^https_proxy names a gopher proxy: name one of http, "):
        proxy_for(url, {"https_proxy": "gopher://me:planted@proxy.test"})
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(ProxySettingError, match=r"^ALL_PROXY names a SOCKS proxy.*pip install socksio"):
        network_transport("https://service.test", {"ALL_PROXY": "socks5://me:planted@proxy.test"})
    assert network_transport("https://service.test", {"ALL_PROXY": "socks5://h", "NO_PROXY": "*"})


@pytest.mark.parametrize(
    "address",
    [
        "http://me:planted/1@proxy.test:3128",
        "http://me:planted#1@proxy.test:3128",
        "me:planted?1@proxy.test:3128",
        "http://me:planted@",
        "http://:3128",
        "http://",
        "http://proxy.test:planted",
        "http://proxy.test:0",
        "http://127.0.0.1:65536",
        "http://[::1",
        "http://me:1/1@proxy.test:3128",
        "http://" + "planted." * 10_000,
    ],
)
def test_invalid_proxy_addresses(address: str) -> None:
    """The start reports them, not each update, and without the half of a password that looks like a port."""
    with pytest.raises(
        ProxySettingError, match=r"^HTTPS_PROXY names no proxy's address: write one such as http"
    ) as caught:
        network_transport("https://service.test", {"HTTPS_PROXY": address})
    assert "plant" not in str(caught.value)


def test_the_proxy_is_asked() -> None:
    async def run() -> None:
        reply = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
        async with SocketServer(sending(reply)) as proxy:
            address = proxy.url.replace("http://", "http://me:secret@")
            transport = network_transport("http://service.test", {"HTTP_PROXY": address})
            for _ in range(2):
                response = await transport.handle_async_request(Request("POST", "http://service.test/x", content=b"!"))
                assert await response.aread() == b"{}"
                await response.aclose()
            await transport.aclose()
        assert len(proxy.requests) == 2
        assert proxy.requests[0].startswith(b"POST http://service.test/x HTTP/1.1\r\n")
        assert b"Proxy-Authorization: Basic bWU6c2VjcmV0\r\n" in proxy.requests[0]

    asyncio.run(run())


def test_an_unusable_proxy_is_reported_at_opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from xblshim.config import load
    from xblshim.wiring.open_client import open_client
    from xblshim.wiring.service_parts import OpeningError

    monkeypatch.setenv("http_proxy", "gopher://proxy.test")
    environ = {"XBLSHIM_STATE_DIR": str(tmp_path), "XBLSHIM_SERVICE": "http://service.test"}
    with pytest.raises(OpeningError, match="http_proxy names a gopher proxy"):
        open_client(load(program_dir=None, environ=environ, options={}), print)
