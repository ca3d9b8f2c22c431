"""Follow-up work of an update that is on the disk: events, the control API's view, the log. On the service's loop."""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING

from .update_rules import status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .endpoint_support import Service
    from .records import Update
    from .update_rules import Outcome


def follow(service: Service, update: Update, outcomes: Sequence[Outcome], now: int) -> int:
    """Completes a title's update that was stored at the time `now`. Returns the HTTP status."""
    service.works()
    announce_outcomes(service, update, outcomes, now)
    code = status(outcomes)
    if service.wants_debug():
        (first, percent), more = update.achievements[0], len(outcomes) - 1
        service.log(
            "debug",
            f"Update of xuid {update.xuid}, scid {update.scid}: {first!r} to {percent} {outcomes[0].value}"
            f"{f' and {more} more' if more else ''}, status {code}.",
        )
    return code


def announce_outcomes(service: Service, update: Update, outcomes: Sequence[Outcome], now: int) -> None:
    """Sends the events of an update by any client."""
    if service.hub.listened:
        from .announcing import announce  # imported when a title has subscribed

        announce(service, update, outcomes, now)
    if service.observer is not None:
        service.observer.updated(update, outcomes, now)
