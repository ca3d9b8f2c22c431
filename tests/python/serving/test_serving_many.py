"""Thousands of connections at a time."""

import asyncio
import resource
import sys

import pytest
from serving_support import App, serving

from xblshim.serving.local_server import MOST_CONNECTIONS, connection_limit, raise_file_limit

MANY = 700
"""Each one takes two files of this process."""


@pytest.mark.skipif(sys.platform == "win32", reason="sockets are no files there")
def test_thousands_of_connections_stay_open() -> None:
    """Their number was limited to 500: each new one closed an older one."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    hard = before[1] if before[1] != resource.RLIM_INFINITY else 1 << 20
    if hard < 3 * MANY:
        pytest.skip(f"this machine allows {hard} files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(1024, hard), before[1]))
    try:
        raise_file_limit()
        assert connection_limit() >= min(10_000, hard - 1000)
        assert MOST_CONNECTIONS >= 10_000

        async def run() -> None:
            app = App()
            async with serving(app) as running:
                clients = [await running.connect() for _ in range(MANY)]
                for client in clients:
                    client.ask()
                assert {await client.status() for client in clients} == {200}
                clients[0].ask()
                assert await clients[0].status() == 200, "the oldest one is still open"
                assert len(app.asked) == MANY + 1
                assert running.lines == []

        asyncio.run(run())
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
