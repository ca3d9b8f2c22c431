"""Opens the outbox: for a running title at first use, for commands immediately."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from random import random
from typing import TYPE_CHECKING

from xblshim.client.sending.send_policy import Policy
from xblshim.client.sending.throttle_memory import NoMemory
from xblshim.host.clock import monotonic
from xblshim.outbox.batch_posting import attempt_timeout, poster_of
from xblshim.outbox.flusher import IN_FLIGHT, Flusher
from xblshim.outbox.outage_log import Connection
from xblshim.outbox.outbox_name import FILE_NAME
from xblshim.outbox.outbox_rows import Scope
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.posting_interface import World
from xblshim.outbox.row_ownership import ANY_OWNER, Ownership
from xblshim.outbox.title_outbox import Outbox

if TYPE_CHECKING:
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.config import Config
    from xblshim.host.log_callback import Log

    from .service_parts import ServiceParts


def outbox_path(state_dir: str | Path) -> Path:
    """Returns the file's path; the file may not exist."""
    return Path(state_dir, FILE_NAME)


def ownership_of(config: Config, parts: ServiceParts) -> Ownership:
    """Identifies the token's user in a process with this configuration."""
    return Ownership(parts.tokens, config.users[0].xuid)


def posting_policy(parts: ServiceParts, ownership: Ownership = ANY_OWNER) -> Policy:
    """Returns the outbox's policy: one attempt each, few at a time, with the title's own connections and token."""
    return Policy(
        parts.transport, ownership.guarded, timeout=attempt_timeout, max_concurrency=IN_FLIGHT, memory=NoMemory()
    )


def open_outbox(
    path: Path,
    scope: Scope,
    policy: Policy,
    requests: RequestBuilder,
    log: Log,
    offline: Callable[[], bool],
    ownership: Ownership = ANY_OWNER,
    time_scale: float = 1.0,
) -> Outbox:
    """Opens the outbox of a running title. `scope` selects its rows; `requests` builds requests to their service."""
    return Outbox(path, scope, poster_of(policy, requests, offline, ownership), log, world_of(offline, time_scale))


def open_flusher(
    store: OutboxStore, config: Config, policy: Policy, parts: ServiceParts, ownership: Ownership, log: Log
) -> Flusher:
    """Returns the flusher that posts the store's rows without a title. It posts nothing while `offline` is configured."""

    def offline() -> bool:
        return config.offline

    connection = Connection(parts.url, store.path, log)
    poster = poster_of(policy, parts.requests, offline, ownership)
    return Flusher(store, Scope(parts.url, config.sandbox), poster, connection, world_of(offline, config.time_scale))


def world_of(offline: Callable[[], bool], time_scale: float = 1.0) -> World:
    """Returns the real dependencies."""
    return World(time.time, monotonic, asyncio.sleep, random, offline, time_scale)
