"""A program that embeds Python loads OpenSSL only when something needs it, and then everything works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CERTIFICATES = ROOT / "tests" / "python" / "client" / "certificates"

PROGRAM = """
import sys
first = {}
with open(sys.argv[1], encoding="utf-8") as file:
    exec(compile(file.read(), "bootstrap", "exec"), first)
kept = []
assert not {"ssl", "_ssl", "asyncio"} & set(sys.modules)
sys.meta_path.insert(0, first["_LateOpenssl"](lambda library: kept.append("_ssl" in sys.modules) or True))
"""
ASYNCIO = """
import asyncio
assert not {"ssl", "_ssl", "_hashlib"} & set(sys.modules), "asyncio brought it"
assert kept == []
"""
TLS = """
import ssl
assert kept == [False], "once, before OpenSSL is loaded"
import asyncio, hashlib
assert kept == [False]

async def main():
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(sys.argv[2] + "/service.pem")
    async def serve(reader, writer):
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=served)
    trusting = ssl.create_default_context(cafile=sys.argv[2] + "/authority.pem")
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trusting)
    writer.write(b"both ways\\n")
    print(await reader.read())
    writer.close()
    server.close()

asyncio.run(main())
"""


SMALL_BUFFERS = """
from asyncio import sslproto
assert sslproto.SSLProtocol.max_size == 32 * 1024, "asyncio's 256 KiB are 2 MB in eight connections"
"""


@pytest.mark.parametrize("program", [ASYNCIO + TLS + SMALL_BUFFERS, TLS], ids=["after asyncio", "before it"])
def test_asyncio_gets_ssl_when_it_is_imported(program: str) -> None:
    ran = subprocess.run(
        [
            sys.executable,
            "-S",
            "-W",
            "error",
            "-c",
            PROGRAM + program,
            ROOT / "src" / "bridge" / "bootstrap.py",
            CERTIFICATES,
        ],
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == "b'both ways\\n'\n"


def test_hashes_keep_openssl_too() -> None:
    ran = subprocess.run(
        [
            sys.executable,
            "-S",
            "-c",
            PROGRAM + "import _hashlib\nprint(kept)",
            ROOT / "src" / "bridge" / "bootstrap.py",
        ],
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert ran.stdout == "[False]\n", ran.stderr
