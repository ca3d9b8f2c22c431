"""Transports for the hosts of a title's requests: one for each scheme, host and port."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from xblshim.client.transport import URL, Transport

MOST_HOSTS = 16
"""The most hosts with open connections. A further one replaces the host that was idle for longest."""


class _Host:
    def __init__(self, transport: Transport) -> None:
        self.transport = transport
        self.calls = 0


class OpenHosts:
    """Opens a transport at a host's first request and keeps it for the next ones."""

    def __init__(self, open_transport: Callable[[str], Transport]) -> None:
        """`open_transport` takes `scheme://host:port`."""
        self._open = open_transport
        self._hosts: dict[str, _Host] = {}  # the most recently used one is last

    @contextmanager
    def transport(self, url: URL) -> Iterator[Transport]:
        """Provides the transport of a URL's host, which stays open inside the block. Raises what `open_transport` raises."""
        origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
        host = self._hosts.pop(origin, None) or _Host(self._open(origin))
        self._hosts[origin] = host
        host.calls += 1
        try:
            yield host.transport
        finally:
            host.calls -= 1

    async def close_surplus(self) -> None:
        """Closes idle hosts beyond the limit."""
        surplus = len(self._hosts) - MOST_HOSTS
        for origin in [origin for origin, host in self._hosts.items() if not host.calls][: max(surplus, 0)]:
            await self._hosts.pop(origin).transport.aclose()

    async def aclose(self) -> None:
        """Closes all transports."""
        while self._hosts:
            await self._hosts.popitem()[1].transport.aclose()
