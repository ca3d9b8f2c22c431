"""What a subscription is called on the wire, and who reads its events."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.requests import Subscribe

from .event_json import ProgressReader, Reader, UnlockReader, UserReader

USERS = "xblshim://users"
"""A resource of our own local service's; the real one doesn't have it."""


class Resource(NamedTuple):
    uri: str
    """Equal ones of a user are one subscription of the service."""
    reader: Callable[[], Reader]


def resource_of(request: Subscribe) -> Resource | None:
    """None for a kind that there isn't."""
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
    return None
