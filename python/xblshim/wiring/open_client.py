"""Builds a client from the configuration. Heavy imports are here, not in the package's import."""

from __future__ import annotations

import os

from xblshim.host.light_typing import TYPE_CHECKING

from .service_parts import open_parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.client.achievements.achievements_client import AchievementsClient
    from xblshim.client.achievements.begun_updates import BegunUpdates
    from xblshim.client.achievements.fallback import Fallback
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.title_http.title_http import TitleHttp
    from xblshim.config import Config
    from xblshim.host.log_callback import Log
    from xblshim.outbox.event_queue import EventQueue
    from xblshim.outbox.title_outbox import Outbox

    from .service_parts import ServiceParts


def open_client(config: Config, log: Log) -> AchievementsClient:
    """Returns the client of the configured service. Sends no request.

    Raises OpeningError where `live` has no token, the address can't be asked, or the proxy or the definitions file can't be used.
    """
    parts = open_parts(config, log)
    from xblshim.client.achievements.achievements_client import AchievementsClient as Client
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.sending.throttle_memory import PROCESS

    if config.coalesce:
        from xblshim.client.achievements.coalescing_client import CoalescingClient as Client

    use = PROCESS.enter(parts.url)
    live = None
    if config.service == "live":
        from .live_routes import LiveRoutes

        live = LiveRoutes(parts.tokens, use.memory, config.time_scale, log)

    async def close() -> None:
        use.leave()
        if live is not None:
            await live.aclose()
        if parts.close is not None:
            await parts.close()

    policy = Policy(
        parts.transport,
        parts.tokens,
        max_concurrency=parts.max_concurrency,
        memory=use.memory,
        time_scale=config.time_scale,
        log=log,
    )
    client = Client(parts.requests, policy, log, close)
    if live is not None:
        client.routes = live
    client.open_update_path = _update_path(parts, client, policy)
    client.event_source = parts.events
    client.tokens = parts.tokens
    client.open_title_http = lambda: _title_http(config, parts, log)
    client.fallback = _outbox(config, parts, log)
    client.open_game_events = lambda: _game_events(config, parts, client, log)
    return client


def _update_path(parts: ServiceParts, client: AchievementsClient, policy: Policy) -> Callable[[], BegunUpdates] | None:
    """Returns None when updates must be requests of the transport."""
    from xblshim.client.transport.transport_choice import DirectTransport

    if (direct := parts.direct) is not None:

        def open_direct() -> BegunUpdates:
            from xblshim.client.achievements.direct_path import DirectPath

            return DirectPath(client, policy, direct)

        return open_direct
    if not isinstance(parts.transport, DirectTransport):
        return None
    open_pool = parts.transport.pool

    def open_posts() -> BegunUpdates:
        from xblshim.client.achievements.update_path import UpdatePath

        return UpdatePath(client, parts.requests, policy, parts.tokens, open_pool)

    return open_posts


def _title_http(config: Config, parts: ServiceParts, log: Log) -> TitleHttp:
    from xblshim.client.title_http.title_http import Service, TitleHttp, allowed_hosts
    from xblshim.client.transport import network_transport, url_of

    base = None if config.service == "live" else url_of(parts.url)
    service = Service(base, parts.transport, parts.tokens)
    return TitleHttp(service, allowed_hosts(config.http_hosts), network_transport, log, time_scale=config.time_scale)


def _game_events(config: Config, parts: ServiceParts, client: AchievementsClient, log: Log) -> EventQueue:
    import time
    from pathlib import Path
    from random import getrandbits

    from xblshim.host.clock import monotonic
    from xblshim.outbox.event_file import FILE_NAME
    from xblshim.outbox.event_queue import EventQueue, EventScope

    async def user() -> int | None:
        if parts.tokens is None:
            return None
        from .open_outbox import ownership_of

        return (await ownership_of(config, parts).scope(parts.url, config.sandbox, wait=False)).xuid

    return EventQueue(
        Path(config.state_dir, FILE_NAME),
        EventScope(parts.url, config.sandbox, user),
        client.post_events,
        log,
        lambda: client.offline(),
        now=time.time_ns,
        clock=monotonic,
        process=getrandbits(62),
    )


def _outbox(config: Config, parts: ServiceParts, log: Log) -> Fallback:
    """Opens the outbox. Every service has one, including the in-process service: its store may be locked for long, and a title with its network
    switched off must behave the same with any service.
    """
    from xblshim.outbox.lazy_outbox import LazyOutbox
    from xblshim.outbox.outbox_name import FILE_NAME

    path = os.path.join(config.state_dir, FILE_NAME)

    def open_it(offline: Callable[[], bool]) -> Outbox:
        from pathlib import Path

        from xblshim.outbox.outbox_rows import Scope

        from .open_outbox import open_outbox, ownership_of, posting_policy

        ownership = ownership_of(config, parts)
        scope = Scope(parts.url, config.sandbox)
        return open_outbox(
            Path(path),
            scope,
            posting_policy(parts, ownership),
            parts.requests,
            log,
            offline,
            ownership,
            config.time_scale,
        )

    return LazyOutbox(path, open_it, log)
