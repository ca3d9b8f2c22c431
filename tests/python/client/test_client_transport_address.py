"""Addresses of services: our own parser gives httpx's results."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from transport_support import CERTIFICATES

from xblshim.client.transport import InvalidURL, address_of, url_of

LABEL = st.from_regex(r"[a-zA-Z0-9_]([a-zA-Z0-9-]{0,5}[a-z0-9])?", fullmatch=True)
HOST = st.lists(LABEL, min_size=1, max_size=4).map(".".join) | st.sampled_from(
    [
        "[::1]",
        "[::1",
        "",
        "münchen.example",
        "a..b",
        "-a",
        "1.2.3.4",
        "256.1.1.1",
        "010.0.0.1",
        "1.2.3",
        "1-2-3-4",
        "127001",
    ]
)
PORT = st.just("") | st.integers(-1, 70000).map(lambda port: f":{port}") | st.sampled_from([":", ":080", ":x"])
PATH = st.sampled_from(["", "/", "/a/b-c_d", "/a b", "/?q", "#f", "?q=1", "/%7E", "/é", "//x"])


@given(st.sampled_from(["http", "https", "HTTP", "ftp", ""]), HOST, PORT, PATH)
def test_an_address_is_parsed_as_by_httpx(scheme: str, host: str, port: str, path: str) -> None:
    text = f"{scheme}://{host}{port}{path}"
    try:
        expected = url_of(text)
    except InvalidURL:
        with pytest.raises(InvalidURL):
            address_of(text)
        return
    found = address_of(text)
    assert (found.scheme, found.raw_scheme, found.raw_host, found.port, found.netloc) == (
        expected.scheme,
        expected.raw_scheme,
        expected.raw_host,
        expected.port,
        expected.netloc,
    )


@pytest.mark.parametrize("host", ["256.1.1.1", "010.0.0.1", "127.0.0.999"])
def test_invalid_numeric_addresses_are_refused(host: str) -> None:
    """The system's resolver would read one of them as another address."""
    with pytest.raises(InvalidURL):
        address_of(f"http://{host}:8620")


UPDATING = """
import asyncio, sys
from xblshim.config import load
from xblshim.model.call_settings import CallSettings
from xblshim.model.observer import UNOBSERVED
from xblshim.model.requests import UpdateAchievement
from xblshim.wiring.open_client import open_client

async def main():
    async def serve(reader, writer):
        await reader.readuntil(b"\\r\\n\\r\\n")
        writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\n{}")
    secure, host = None, "http://127.0.0.1"
    if len(sys.argv) > 2:
        import ssl
        secure, host = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), "https://localhost"
        secure.load_cert_chain(sys.argv[2])
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=secure)
    port = server.sockets[0].getsockname()[1]
    variables = {"XBLSHIM_STATE_DIR": sys.argv[1], "XBLSHIM_SERVICE": f"{host}:{port}"}
    client = open_client(load(program_dir=None, environ=variables, options={}), print)
    client.begin(lambda: False)
    done = asyncio.get_running_loop().create_future()
    assert client.begin_update(UpdateAchievement(1, 2, "sc", "7", 40), CallSettings(), UNOBSERVED, done.set_result)
    assert await done == 0
    await client.aclose()
    print(sorted(name for name in ("httpx", "httpcore", "anyio", "idna", "certifi", "encodings.idna", "pathlib", "zlib") if name in sys.modules))
    server.close()

asyncio.run(main())
"""


@pytest.mark.parametrize("certificate", [[], [CERTIFICATES / "service.pem"]], ids=["http", "https"])
def test_a_title_that_only_updates_imports_no_httpx(tmp_path: Path, certificate: list[Path]) -> None:
    """httpx takes 3 MB and 20 ms, the codec of international names 0.3 MB."""
    environ = {
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "SSL_CERT_FILE": str(CERTIFICATES / "authority.pem"),
    }
    ran = subprocess.run(
        [sys.executable, "-c", UPDATING, tmp_path, *certificate],
        capture_output=True,
        text=True,
        env={**os.environ, **environ},
        timeout=100,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "[]\n"
