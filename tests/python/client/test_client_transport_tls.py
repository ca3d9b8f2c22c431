"""CA certificate selection, and verification of certificates."""

import asyncio
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
from transport_support import BOTH_LOOPS, CERTIFICATES, TRUSTING, ask, on_loop, read, transport_to

from xblshim.client.transport.errors import network_errors
from xblshim.client.transport.httpx_interface import ConnectError, ReadError
from xblshim.client.transport.tls_context import TrustError, client_tls, no_tls

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Secure:
    """A TLS service that always responds with OK, and records the server names and handshakes."""

    def __init__(self, reply: bytes = OK, host: str = "127.0.0.1", then_close: bool = False) -> None:
        self.reply, self.host, self.then_close = reply, host, then_close
        self.names: list[str | None] = []
        self.connections = 0
        self.requests = 0

    async def __aenter__(self) -> "Secure":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATES / "service.pem")
        context.set_alpn_protocols(["h2", "http/1.1"])
        context.sni_callback = lambda _, name, __: self.names.append(name)
        self.server = await asyncio.start_server(self._serve, self.host, 0, ssl=context)
        self.port = self.server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self.server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        assert writer.get_extra_info("ssl_object").selected_alpn_protocol() == "http/1.1"
        try:
            while await reader.readuntil(b"\r\n\r\n{}"):
                self.requests += 1
                writer.write(self.reply)
                if self.then_close:
                    writer.close()
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.transport.abort()


@BOTH_LOOPS
def test_one_connection_for_all_with_the_name_of_the_service(
    make_loop: Callable[[], asyncio.AbstractEventLoop],
) -> None:
    async def work() -> None:
        async with Secure() as service:
            url = f"https://localhost:{service.port}/x"
            async with transport_to(url) as transport:
                for _ in range(3):
                    assert await read(await ask(transport, url)) == b"{}"
            assert (service.names, service.connections, service.requests) == (["localhost"], 1, 3)

    on_loop(make_loop, work)


@BOTH_LOOPS
@pytest.mark.parametrize("then_close", [False, True])
def test_a_body_that_ends_with_the_connection(
    make_loop: Callable[[], asyncio.AbstractEventLoop], then_close: bool
) -> None:
    """TLS marks its end (close_notify). Without that mark, an attacker might have cut it."""

    async def work() -> None:
        async with Secure(b"HTTP/1.1 200 OK\r\n\r\nall of it", then_close=then_close) as service:
            url = f"https://127.0.0.1:{service.port}/x"
            async with transport_to(url) as transport:
                response = await ask(transport, url)
                if then_close:
                    assert await read(response) == b"all of it"
                else:
                    reading = asyncio.ensure_future(read(response))
                    await asyncio.sleep(0)
                    await transport.aclose()
                    with pytest.raises(ReadError):
                        await reading

    on_loop(make_loop, work)


@BOTH_LOOPS
@pytest.mark.parametrize(
    ("host", "environ", "said"),
    [
        ("127.0.0.2", TRUSTING, "IP address mismatch"),
        ("127.0.0.1", {}, "CERTIFICATE_VERIFY_FAILED"),
        ("127.0.0.1", {"SSL_CERT_FILE": "/does/not/exist.pem"}, "SSL_CERT_FILE names /does/not/exist.pem"),
    ],
)
def test_a_service_that_is_not_trusted_gets_no_request(
    make_loop: Callable[[], asyncio.AbstractEventLoop], host: str, environ: dict[str, str], said: str
) -> None:
    async def work() -> None:
        async with Secure(host=host) as service:
            url = f"https://{host}:{service.port}/x"
            async with transport_to(url, environ=environ) as transport:
                for _ in range(2):
                    with pytest.raises(ConnectError, match=said):
                        await ask(transport, url)
            assert service.requests == 0

    on_loop(make_loop, work)


@BOTH_LOOPS
def test_a_handshake_that_is_given_up(make_loop: Callable[[], asyncio.AbstractEventLoop]) -> None:
    """The service accepts the connection and sends nothing. The time-out leaves nothing behind."""

    async def work() -> None:
        came, gone = asyncio.Event(), asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            while await reader.read(65536):
                came.set()
            gone.set()
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}/x"
        async with transport_to(url, 1) as transport:
            asking = asyncio.ensure_future(ask(transport, url))
            await came.wait()
            asking.cancel()
            await asyncio.wait([asking])
            await gone.wait()
            assert transport._pool._places == 1
        server.close()

    on_loop(make_loop, work)


def test_the_variables_select_trusted_certificates(tmp_path: Path) -> None:
    system = client_tls({})
    assert system.verify_mode == ssl.CERT_REQUIRED
    assert system.check_hostname
    named = client_tls(TRUSTING)
    assert named.verify_mode == ssl.CERT_REQUIRED
    assert named.check_hostname
    assert [ca["subject"] for ca in named.get_ca_certs()] == [((("commonName", "xblshim tests"),),)]
    (tmp_path / "junk.pem").write_text("no certificate")
    for environ, said in (
        ({"SSL_CERT_FILE": str(tmp_path / "junk.pem")}, "SSL_CERT_FILE names .*junk.pem, which can't be used"),
        ({"SSL_CERT_DIR": str(tmp_path / "nowhere")}, "SSL_CERT_DIR names .*nowhere, which is not a folder"),
    ):
        with pytest.raises(TrustError, match=said):
            client_tls(environ)
    assert issubclass(TrustError, network_errors())
    assert client_tls({"SSL_CERT_DIR": str(tmp_path)}).get_ca_certs() == []


def test_a_system_without_certificates_gets_certifis(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ssl, "create_default_context", lambda **_: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    for folder in (None, str(tmp_path)):
        monkeypatch.setattr(
            ssl, "get_default_verify_paths", lambda folder=folder: ssl.DefaultVerifyPaths(None, folder, "", "", "", "")
        )
        assert len(client_tls({}).get_ca_certs()) > 50
    (tmp_path / "12345678.0").write_text("a certificate")
    assert client_tls({}).get_ca_certs() == []


def test_without_certificates_no_service_is_trusted() -> None:
    context = no_tls()
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.cert_store_stats()["x509_ca"] == 0
