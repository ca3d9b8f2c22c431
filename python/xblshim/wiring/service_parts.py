"""Builds the parts between a call and the configured service: requests, transport, tokens, events.

Imported at a title's start. Heavy imports are inside the functions that need them.
"""

from __future__ import annotations

from functools import partial

from xblshim.client.events.event_source import RemoteEvents
from xblshim.config import ConfigError
from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.host.named_tuples import NamedTuple

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from xblshim.client.achievements.direct_path import Post
    from xblshim.client.events.event_source import EventSource
    from xblshim.client.tokens.token_source import UserTokenSource
    from xblshim.client.transport import Transport
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.config import Config
    from xblshim.host.log_callback import Log
    from xblshim.simulator.local_service import LocalService

LIVE_URL = "https://achievements.xboxlive.com"
LIVE_EVENTS_URL = "https://rta.xboxlive.com"
LOCAL_URL = "http://xblshim.local"


class OpeningError(ConfigError):
    """The configured service can't be used; the text is a sentence with the remedy."""


class ServiceParts(NamedTuple):
    """The parts between a call and the configured service."""

    url: str
    requests: RequestBuilder
    transport: Transport
    tokens: UserTokenSource | None
    max_concurrency: int | None
    """See Policy."""
    close: Callable[[], Awaitable[None]] | None
    """Await it after the transport is closed."""
    events: EventSource
    direct: Callable[[asyncio.AbstractEventLoop], Post] | None = None
    """Returns a function that stores updates without requests. None for a remote service, or if each update must be a request."""


def open_parts(config: Config, log: Log) -> ServiceParts:
    """Opens the parts. Sends no request.

    Raises OpeningError where `live` has no token, the address can't be asked, or the proxy or the definitions file can't be used.
    """
    tokens = _live_token(config, log) if config.service == "live" else None
    from xblshim.client.transport import CONNECTIONS, ProxySettingError, network_transport
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.host.version import version

    url = url_of_service(config.service)
    try:
        requests = RequestBuilder(url, f"xblshim/{version()}")
    except Exception as error:
        from xblshim.client.transport import InvalidURL  # imports httpx

        if not isinstance(error, InvalidURL):
            raise
        raise OpeningError(
            f"service = {url} is not an address ({error}): write one such as http://127.0.0.1:8620 (XBLSHIM_SERVICE)."
        ) from None
    if config.service == "local":
        service, local, direct = _local_service(config, log)
        return ServiceParts(url, requests, local, None, None, service.aclose, service.hub, direct)
    try:
        transport = network_transport(url)
    except ProxySettingError as error:
        raise OpeningError(str(error)) from None
    events = RemoteEvents(LIVE_EVENTS_URL if config.service == "live" else url, tokens)
    return ServiceParts(url, requests, transport, tokens, CONNECTIONS, None, events)


def url_of_service(service: str) -> str:
    """Returns the URL that represents a configured service."""
    return {"local": LOCAL_URL, "live": LIVE_URL}.get(service, service)


def service_of_url(url: str) -> str:
    """Returns the setting that selects the service with this URL."""
    return {LOCAL_URL: "local", LIVE_URL: "live"}.get(url, url)


def _local_service(
    config: Config, log: Log
) -> tuple[LocalService, Transport, Callable[[asyncio.AbstractEventLoop], Post] | None]:
    """Opens the service and its transports. With faults, rate limits or a journal configured, each update is a request."""
    from xblshim.simulator.local_service import open_local_service
    from xblshim.simulator.service_errors import DefinitionsError

    try:
        service = open_local_service(config, log)
        try:
            if config.scenario is None and config.journal is None and config.rate_limits in ("auto", "off"):
                from xblshim.client.transport.transport_choice import LazyTransport

                return service, LazyTransport(lambda: _requests(service)), partial(_direct_updates, service)
            from .observed_transport import observed_transport

            return service, observed_transport(config, service, log), None
        except BaseException:
            service.store.close()
            raise
    except DefinitionsError as error:
        raise OpeningError(str(error)) from None


def _requests(service: LocalService) -> Transport:
    from xblshim.client.transport.in_process_transport import InProcessTransport

    return InProcessTransport(service.app)


def _direct_updates(service: LocalService, loop: asyncio.AbstractEventLoop) -> Post:
    from xblshim.simulator.direct_updates import DirectUpdates

    return DirectUpdates(service.service, loop).post


def _live_token(config: Config, log: Log) -> UserTokenSource:
    from xblshim.client.tokens.token_choice import open_tokens
    from xblshim.client.tokens.token_source import TokenError

    try:
        return open_tokens(config, log)
    except TokenError as error:
        raise OpeningError(str(error)) from None
