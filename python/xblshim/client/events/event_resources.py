"""The resource URI of each subscription, and the parser of its events."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.requests import Subscribe

from .event_json import ProgressReader, Reader, UnlockReader, UserReader

USERS = "xblshim://users"
"""A resource of our own local service. The real service lacks it."""
_SERVICE_KINDS = frozenset(
    {
        SubscriptionKind.STATISTICS,
        SubscriptionKind.DEVICE_PRESENCE,
        SubscriptionKind.TITLE_PRESENCE,
        SubscriptionKind.RELATIONSHIPS,
    }
)


class Resource(NamedTuple):
    uri: str
    """Equal URIs of a user share one subscription of the service."""
    reader: Callable[[], Reader]


def resource_of(request: Subscribe) -> Resource | None:
    """Returns the resource of a subscription, or None for an unknown kind."""
    if request.kind == SubscriptionKind.PROGRESS:
        return Resource(
            f"https://achievements.xboxlive.com/users/xuid({request.xuid})/achievements/{request.scid.lower()}",
            ProgressReader,
        )
    if request.kind == SubscriptionKind.UNLOCKS:
        return Resource(
            f"https://notify.xboxlive.com/users/xuid({request.xuid})/deviceId/current/titleId/{request.title_id}",
            UnlockReader,
        )
    if request.kind == SubscriptionKind.USERS:
        return Resource(USERS, UserReader)
    return _service_resource(request)


def _service_resource(request: Subscribe) -> Resource | None:
    """Resources of statistics, presence and relationships, with ids as the title passed them."""
    statistics, presence = "https://userstats.xboxlive.com", "https://userpresence.xboxlive.com"
    user = f"users/xuid({request.xuid})"
    if request.kind not in _SERVICE_KINDS:
        return None
    if request.kind == SubscriptionKind.RELATIONSHIPS:
        from .social_events import RelationshipReader

        return Resource(f"http://social.xboxlive.com/{user}/friends", lambda: RelationshipReader(request))
    from .service_events import DeviceReader, StatisticReader, TitleReader

    if request.kind == SubscriptionKind.STATISTICS:
        uri = f"{statistics}/{user}/scids/{request.scid}/stats/{request.name}"
        return Resource(uri, lambda: StatisticReader(request))
    if request.kind == SubscriptionKind.DEVICE_PRESENCE:
        return Resource(f"{presence}/{user}/devices", lambda: DeviceReader(request))
    return Resource(f"{presence}/{user}/titles/{request.title_id}", lambda: TitleReader(request))
