"""Addresses of the real services beside achievements: one host each."""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from xblshim.client.sending.send_policy import Policy
from xblshim.client.transport import CONNECTIONS, network_transport
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.host.version import version

if TYPE_CHECKING:
    from xblshim.client.sending.throttle_memory import ThrottleMemory
    from xblshim.client.tokens.token_source import TokenSource
    from xblshim.client.transport import Transport
    from xblshim.host.log_callback import Log


class LiveRoutes:
    """Connects to a host at the first call of its service. All services share the throttle memory."""

    def __init__(self, tokens: TokenSource | None, memory: ThrottleMemory, time_scale: float, log: Log) -> None:
        self._tokens = tokens
        self._memory = memory
        self._time_scale = time_scale
        self._log = log
        self._routes: dict[str, tuple[RequestBuilder, Policy]] = {}
        self._transports: list[Transport] = []

    def of(self, host: str) -> tuple[RequestBuilder, Policy]:
        """Returns the route of a service. Raises ProxySettingError."""
        route = self._routes.get(host)
        if route is None:
            url = f"https://{host}"
            transport = network_transport(url)
            policy = Policy(
                transport,
                self._tokens,
                max_concurrency=CONNECTIONS,
                memory=self._memory,
                time_scale=self._time_scale,
                log=self._log,
            )
            route = self._routes[host] = RequestBuilder(url, f"xblshim/{version()}"), policy
            self._transports.append(transport)
        return route

    async def aclose(self) -> None:
        """Closes the connections. The tokens belong to the client's own policy."""
        async with AsyncExitStack() as stack:
            for transport in self._transports:
                stack.push_async_callback(transport.aclose)
