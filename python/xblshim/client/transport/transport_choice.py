"""Selects the transport for a service's address."""

from __future__ import annotations

import os

from xblshim.host.light_typing import TYPE_CHECKING

from .address import address_of
from .proxies import proxy_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .connection_pool import Pool
    from .httpx_interface import Request, Response
    from .interface import Transport

CONNECTIONS = 8
"""The most connections to one service. Further requests wait. bench/README.md has the measurements."""


class LazyTransport:
    """Opens the transport at the first request: its import and the TLS context take time, and a title may need neither."""

    def __init__(self, open_transport: Callable[[], Transport]) -> None:
        self._open = open_transport
        self._transport: Transport | None = None

    def opened(self) -> Transport:
        if self._transport is None:
            self._transport = self._open()
            # Later requests bypass this object's method.
            self.handle_async_request = self._transport.handle_async_request  # type: ignore[method-assign]
        return self._transport

    async def handle_async_request(self, request: Request) -> Response:
        return await self.opened().handle_async_request(request)

    async def aclose(self) -> None:
        if self._transport is not None:
            await self._transport.aclose()


class DirectTransport(LazyTransport):
    """This package's HTTP/1.1 transport, whose connections are also usable directly."""

    def pool(self) -> Pool:
        """The connections to the service. Opens the transport."""
        from .keep_alive_transport import KeepAliveTransport

        transport = self.opened()
        assert isinstance(transport, KeepAliveTransport)
        return transport.pool


def network_transport(
    base_url: str, environ: Mapping[str, str] = os.environ, connections: int = CONNECTIONS
) -> Transport:
    """Returns an HTTP/1.1 transport with keep-alive to one service, through the proxy that the environment names for it. It follows no redirects.

    Certificates are checked as `tls.client_tls` says. A request is sent a second time only where a connection that had served before
    was closed without a byte of a response: all requests of this client may be repeated. Raises InvalidURL and ProxySettingError.
    """
    url = address_of(base_url)
    proxy = proxy_for(url, environ)

    if proxy is None:

        def open_direct() -> Transport:
            from .keep_alive_transport import KeepAliveTransport

            return KeepAliveTransport(url, connections, environ)

        return DirectTransport(open_direct)

    def open_proxied() -> Transport:
        from .httpx_interface import httpx_transport
        from .tls_context import client_tls, no_tls

        secure = url.scheme == "https" or proxy.lower().startswith("https:")
        return httpx_transport(client_tls(environ) if secure else no_tls(), connections, proxy)

    return LazyTransport(open_proxied)
