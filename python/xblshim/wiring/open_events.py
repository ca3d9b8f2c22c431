"""Opens a title's push events: subscriptions to the service that the client uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.client.achievements.achievements_client import AchievementsClient
    from xblshim.config import Config
    from xblshim.host.log_callback import Log
    from xblshim.model.events import Deliver, Events


def open_events(
    config: Config,
    client: AchievementsClient,
    log: Log,
    deliver: Deliver,
    offline: Callable[[], bool] = lambda: False,
) -> Events:
    """Returns the events of the service that `client` (from `open_client`) uses. Connects at the first subscription. Call it on the loop.

    `deliver(subscription, event)` is called on the loop, possibly before `subscribe` has returned. While `offline()` says so, nothing comes from
    the network and no connection is made.
    """
    from xblshim.client.events.open_source import open_source

    assert client.event_source is not None
    # The real service sends no events about users who sign in and out; the local one does.
    return open_source(
        client.event_source,
        log,
        deliver,
        has_users=config.service != "live",
        offline=offline,
        time_scale=config.time_scale,
    )
