"""A service on this machine, used through the keep-alive transport on either event loop."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from xblshim.client.transport import AsyncByteStream, Request, Response, url_of
from xblshim.client.transport.keep_alive_transport import KeepAliveTransport

CERTIFICATES = Path(__file__).parent / "certificates"
"""Made for these tests only; the authority's key was deleted. The service's certificates are for localhost, service.test, 127.0.0.1 and ::1."""
TRUSTING = {"SSL_CERT_FILE": str(CERTIFICATES / "authority.pem")}
LONG = 30.0
"""Seconds; only a hang takes that long."""

Work = Callable[[], Coroutine[Any, Any, None]]


def uvloop_or_skip() -> asyncio.AbstractEventLoop:
    loop: asyncio.AbstractEventLoop = pytest.importorskip("uvloop").new_event_loop()
    return loop


BOTH_LOOPS = pytest.mark.parametrize(
    "make_loop", [asyncio.SelectorEventLoop, pytest.param(uvloop_or_skip, id="uvloop")]
)


def on_loop(make_loop: Callable[[], asyncio.AbstractEventLoop], work: Work) -> None:
    """Fails if an exception reached only the loop."""
    lost: list[str] = []

    async def bounded() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: lost.append(str(context)))
        async with asyncio.timeout(LONG):
            await work()

    with asyncio.Runner(loop_factory=make_loop) as runner:
        runner.run(bounded())
    if lost:
        pytest.fail("\n".join(lost))


@asynccontextmanager
async def transport_to(
    url: str, connections: int = 4, environ: Mapping[str, str] = TRUSTING
) -> AsyncIterator[KeepAliveTransport]:
    transport = KeepAliveTransport(url_of(url), connections, environ)
    try:
        yield transport
    finally:
        await transport.aclose()


async def ask(transport: KeepAliveTransport, url: str, method: str = "POST") -> Response:
    return await transport.handle_async_request(Request(method, url, content=b"{}"))


async def read(response: Response) -> bytes:
    assert isinstance(response.stream, AsyncByteStream)
    try:
        return b"".join([chunk async for chunk in response.stream])
    finally:
        await response.aclose()


async def becomes(reached: Callable[[], object]) -> None:
    while not reached():
        await asyncio.sleep(0.001)
