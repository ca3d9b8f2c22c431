"""A program that embeds Python loads OpenSSL and much of asyncio only when something needs it, and then everything works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httptools
import pytest

ROOT = Path(__file__).parents[3]
CERTIFICATES = ROOT / "tests" / "python" / "client" / "certificates"

PROGRAM = """
import sys
before = set(sys.modules)
first = {}
with open(sys.argv[1] + "/src/bridge/bootstrap.py", encoding="utf-8") as file:
    exec(compile(file.read(), "bootstrap", "exec"), first)
kept = []
assert not {"ssl", "_ssl", "asyncio"} & set(sys.modules)
sys.meta_path.insert(0, first["_KeepsOpenssl"](lambda library: kept.append("_ssl" in sys.modules) or True))
sys.path.insert(0, sys.argv[1] + "/python")
from xblshim.host.late_imports import LateImports
sys.path.pop(0)
sys.meta_path.insert(0, LateImports)
"""
ASYNCIO = """
import asyncio
assert not {"ssl", "_ssl", "_hashlib"} & set(sys.modules), "asyncio brought it"
late = {"concurrent.futures", "inspect", "linecache", "logging", "re", "subprocess", "traceback", "typing"}
late |= {"asyncio." + name for name in ("locks", "queues", "runners", "sslproto", "staggered", "streams", "threads", "timeouts")}
late -= before  # `python -c` imports linecache from 3.13 on
assert not late & set(sys.modules), "asyncio brought it"
assert kept == []
async def nothing():
    pass
loop = asyncio.new_event_loop()
loop.run_until_complete(nothing())
loop.close()
assert not late & set(sys.modules), "an event loop brought it"
"""
TLS = """
import ssl
assert "base64" not in sys.modules, "ssl brought it"
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
assert sslproto.SSLProtocol.max_size == 16 * 1024, "asyncio's 256 KiB are 2 MB in eight connections"
"""

RESTARTS = """
import site, sys, types
sys.modules["_cffi_backend"] = types.ModuleType("_cffi_backend")
sys.modules["_cffi_backend"].__version__ = "99.0"
with open(sys.argv[1] + "/src/bridge/bootstrap.py", encoding="utf-8") as file:
    text = file.read()
before = len(sys.meta_path)
for start in range(4):
    names = {}
    exec(compile(text, "bootstrap", "exec"), names)
    names["prepare"](1, sys.argv[1] + "/python/xblshim", None, 1)
    import asyncio
    if start == 1:
        import ssl
    ours = [getattr(importer, "__name__", "") for importer in sys.meta_path[:-before]]
    assert ours == ["LateImports", "PackageFinder"], ours
"""


def ran(program: str, *arguments: str) -> str:
    """Returns what the program printed."""
    result = subprocess.run(
        [sys.executable, "-S", "-W", "error", "-c", program, ROOT, CERTIFICATES, *arguments],
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("program", [ASYNCIO + TLS + SMALL_BUFFERS, TLS], ids=["after asyncio", "before it"])
def test_asyncio_gets_ssl_when_it_is_imported(program: str) -> None:
    printed = ran(PROGRAM + program)
    assert printed == "b'both ways\\n'\n"


LATE = """
from asyncio import base_events, coroutines
assert base_events.subprocess.PIPE == -1 and not {"inspect", "subprocess"} & set(sys.modules)
from asyncio import subprocess as users
assert (users.PIPE, users.STDOUT, users.DEVNULL) == (-1, -2, -3)

async def ran():
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", "print(7)", stdout=users.PIPE)
    return (await process.communicate())[0].split()

assert asyncio.iscoroutinefunction(ran) and not asyncio.iscoroutinefunction(print)
assert asyncio.run(ran()) == [b"7"]
assert "ssl" not in sys.modules
import inspect, ssl, subprocess
assert coroutines.inspect is inspect and inspect.__spec__ and base_events.subprocess is subprocess and subprocess.__spec__
assert (subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL) == (-1, -2, -3)
stand_in = ssl.base64
assert ssl.DER_cert_to_PEM_cert(b"0") == "-----BEGIN CERTIFICATE-----\\nMA==\\n-----END CERTIFICATE-----\\n"
import base64
assert ssl.base64 is base64 is not stand_in
"""


def test_asyncio_and_ssl_get_the_other_modules_when_they_use_them() -> None:
    ran(PROGRAM + ASYNCIO + LATE)


def test_hashes_keep_openssl_too() -> None:
    assert ran(PROGRAM + "import _hashlib\nprint(kept)") == "[False]\n"


EXPORTED = """
import threading

names = []
stand_in = asyncio.log.logger
asyncio.log.logger.debug("not read: nothing configured logging")
assert "logging" not in sys.modules
assert asyncio.Queue.__module__ == "asyncio.queues" and "asyncio.streams" not in sys.modules
import asyncio.streams
assert asyncio.StreamReader is asyncio.streams.StreamReader
asyncio.run = print  # a program's own, as of nest_asyncio
from asyncio import *
assert (Lock, StreamReader, run) == (asyncio.locks.Lock, asyncio.streams.StreamReader, print)
asyncio.run = asyncio.runners.run
from asyncio import timeout, to_thread
assert timeout is asyncio.timeouts.timeout
assert not hasattr(asyncio, "nothing") and not hasattr(asyncio, "__nothing__")

import concurrent.futures, logging
assert asyncio.FIRST_COMPLETED is concurrent.futures.FIRST_COMPLETED
assert asyncio.log.logger is stand_in
lines = []
handler = logging.Handler()
handler.emit = lambda record: lines.append(record.getMessage())
logging.getLogger("asyncio").addHandler(handler)
logging.getLogger("asyncio").propagate = False

async def raised():
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("never taken"))
    del future
    assert await to_thread(threading.get_ident) != threading.get_ident()

asyncio.run(raised(), debug=True)
assert asyncio.log.logger is asyncio.base_events.logger is logging.getLogger("asyncio")
assert any("Exception in callback" in line and "ZeroDivisionError" not in line for line in lines), lines
assert any("never retrieved" in line and "raised" in line for line in lines), lines  # with the place where it was made
"""


def test_asyncio_without_some_of_its_modules_has_all_names() -> None:
    ran(PROGRAM + ASYNCIO + EXPORTED)


SET = """
stand_in = asyncio.log.logger
assert type(stand_in).__name__ == "LateLogger"
{use}
import logging
logger = logging.getLogger("asyncio")
assert asyncio.log.logger is asyncio.base_events.logger is logger is not stand_in
{check}
"""


@pytest.mark.parametrize(
    ("use", "check"),
    [
        ("stand_in.disabled = True", "assert logger.disabled and stand_in.disabled"),
        (
            "stand_in.propagate = False; stand_in.name = 'other'",
            "assert (logger.propagate, logger.name) == (False, 'other')",
        ),
        ("stand_in.setLevel(40)", "assert logger.level == stand_in.level == 40"),
        ("stand_in.own = 1; del stand_in.own", "assert not hasattr(logger, 'own') and not hasattr(stand_in, 'own')"),
    ],
    ids=["disabled", "others", "setLevel", "del"],
)
def test_a_program_sets_up_asyncio_s_logger(use: str, check: str) -> None:
    ran(PROGRAM + ASYNCIO + SET.format(use=use, check=check))


ALONE = """
import threading
assert "typing" not in sys.modules
found = {}
class Watch:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in ("httptools.parser.protocol", "asyncio.base_events"):
            other = sys.modules.get("typing" if name[0] == "h" else "logging")
            found[name] = type(other).__name__ == "LateModule"
sys.meta_path.insert(0, Watch)
ended = threading.Event()
if sys.argv[3] == "another thread":
    threading.Thread(target=ended.wait).start()
try:
    import asyncio, httptools
    print(found["asyncio.base_events"], found["httptools.parser.protocol"], "ssl" in sys.modules)
finally:
    ended.set()
"""


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="asyncio is imported as it is")
@pytest.mark.parametrize(
    ("threads", "printed"),
    [("none", "True True False"), ("another thread", "False False True")],
    ids=["alone", "beside another thread"],
)
def test_another_thread_sees_no_stand_in_of_a_module(threads: str, printed: str) -> None:
    site_packages = str(Path(httptools.__file__).parents[1])
    paths = f"sys.path.append({site_packages!r})\n"
    assert ran(PROGRAM + paths + ALONE, threads).strip() == printed


PATHS = """
import pathlib
late = {"ipaddress", "urllib.parse"} - before
assert not late & set(sys.modules)
assert pathlib.Path("/a b").as_uri() == "file:///a%20b"
import urllib
assert urllib.parse.quote("a b") == "a%20b"
import urllib.parse
assert urllib.parse is sys.modules["urllib.parse"]
assert urllib.parse.__spec__
"""


def test_pathlib_quotes_when_it_is_asked_for_a_uri() -> None:
    ran(PROGRAM + PATHS)


def test_later_starts_add_no_importers() -> None:
    ran(RESTARTS)
