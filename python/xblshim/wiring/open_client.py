"""From the configuration to a client that is ready. The heavy imports happen here, not at the import of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.client.events.event_source import RemoteEvents
from xblshim.config import ConfigError

from .service_parts import ServiceParts

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.client.achievements.achievements_client import AchievementsClient
    from xblshim.client.achievements.fallback import Fallback
    from xblshim.client.tokens.token_source import UserTokenSource
    from xblshim.config import Config
    from xblshim.model.events import Deliver, Events
    from xblshim.outbox.title_outbox import Outbox
    from xblshim.simulator.local_service import LocalService

LIVE_URL = "https://achievements.xboxlive.com"
LIVE_EVENTS_URL = "https://rta.xboxlive.com"
LOCAL_URL = "http://xblshim.local"


class OpeningError(ConfigError):
    """The configured service can't be used; the text is a sentence with the remedy."""


def open_client(config: Config, log: Callable[[str, str], None]) -> AchievementsClient:
    """The client of the configured service. Makes no request.

    Raises OpeningError where `live` has no token, the address can't be asked, or the proxy or the definitions file can't be used.
    """
    parts = open_parts(config, log)
    from xblshim.client.achievements.achievements_client import AchievementsClient as Client
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.sending.throttle_memory import PROCESS

    if config.coalesce:
        from xblshim.client.achievements.coalescing_client import CoalescingClient as Client

    async def close() -> None:
        PROCESS.leave()
        if parts.close is not None:
            await parts.close()

    memory = PROCESS.enter(parts.url)
    policy = Policy(parts.transport, parts.tokens, turns=parts.turns, memory=memory, log=log)
    client = Client(parts.requests, policy, log, close)
    client.event_source = parts.events
    client.tokens = parts.tokens
    client.fallback = _outbox(config, parts, log)
    return client


def open_parts(config: Config, log: Callable[[str, str], None]) -> ServiceParts:
    """The same without the client; raises the same."""
    tokens = _live_token(config, log) if config.service == "live" else None
    from xblshim.client.transport import CONNECTIONS, InvalidURL, ProxySettingError, network_transport
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.host.version import version

    url = url_of_service(config.service)
    try:
        requests = RequestBuilder(url, f"xblshim/{version()}")
    except InvalidURL as error:
        raise OpeningError(
            f"service = {url} is not an address ({error}): write one such as http://127.0.0.1:8620 (XBLSHIM_SERVICE)."
        ) from None
    if config.service == "local":
        from xblshim.client.transport.in_process_transport import InProcessTransport

        service = _local_service(config, log)
        return ServiceParts(url, requests, InProcessTransport(service.app), None, None, service.aclose, service.hub)
    try:
        transport = network_transport(url)
    except ProxySettingError as error:
        raise OpeningError(str(error)) from None
    events = RemoteEvents(LIVE_EVENTS_URL if config.service == "live" else url, tokens)
    return ServiceParts(url, requests, transport, tokens, CONNECTIONS, None, events)


def _outbox(config: Config, parts: ServiceParts, log: Callable[[str, str], None]) -> Fallback:
    """For every service. For the one in the process, too: its store may be locked for long, and a title that has switched its network off is to
    see what happens to it with any service."""
    from xblshim.outbox.lazy_outbox import LazyOutbox
    from xblshim.outbox.outbox_file import FILE_NAME

    path = config.state_dir / FILE_NAME

    def open_it(offline: Callable[[], bool]) -> Outbox:
        from xblshim.outbox.outbox_rows import Scope
        from xblshim.wiring.open_outbox import open_outbox, posting_policy, whose_of

        whose = whose_of(config, parts)
        scope = Scope(parts.url, config.sandbox)
        return open_outbox(path, scope, posting_policy(parts, whose), parts.requests, log, offline, whose)

    return LazyOutbox(path, open_it, log)


def url_of_service(service: str) -> str:
    """The URL that stands for a service of the configuration."""
    return {"local": LOCAL_URL, "live": LIVE_URL}.get(service, service)


def service_of_url(url: str) -> str:
    """What to configure to have that service."""
    return {LOCAL_URL: "local", LIVE_URL: "live"}.get(url, url)


def open_events(
    config: Config,
    client: AchievementsClient,
    log: Callable[[str, str], None],
    deliver: Deliver,
    offline: Callable[[], bool] = lambda: False,
) -> Events:
    """The events of the service that `client` (from `open_client`) asks. Connects to nothing until somebody subscribes. To be called on the loop.

    `deliver(subscription, event)` is called on the loop, possibly before `subscribe` has returned. While `offline()` says so, nothing comes from
    the network and no connection is made.
    """
    from xblshim.client.events.open_source import open_source

    assert client.event_source is not None
    # The real service doesn't tell of users who are signed in and out, as our own one does.
    return open_source(client.event_source, log, deliver, has_users=config.service != "live", offline=offline)


def _local_service(config: Config, log: Callable[[str, str], None]) -> LocalService:
    from xblshim.simulator.local_service import open_local_service
    from xblshim.simulator.service_errors import DefinitionsError

    try:
        return open_local_service(config, log)
    except DefinitionsError as error:
        raise OpeningError(str(error)) from None


def _live_token(config: Config, log: Callable[[str, str], None]) -> UserTokenSource:
    from xblshim.client.tokens.token_choice import open_tokens
    from xblshim.client.tokens.token_source import TokenError

    try:
        return open_tokens(config, log)
    except TokenError as error:
        raise OpeningError(str(error)) from None
