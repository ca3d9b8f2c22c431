"""Events of relationships and friend requests: parsers of their JSON."""

from __future__ import annotations

from typing import Any

from xblshim.client.wire.json_document import Unreadable
from xblshim.client.wire.json_rules import Member
from xblshim.client.wire.service_rules import elements, object_with, text_not_null, unsigned64, whole_number
from xblshim.model.event_values import RelationshipChange
from xblshim.model.events import Event
from xblshim.model.public_enums import SOCIAL_NOTIFICATION_TYPE
from xblshim.model.requests import Subscribe

from .event_json import Reader

_TYPES = {name.lower(): number for name, number in SOCIAL_NOTIFICATION_TYPE.items() if name != "Unknown"}
_REQUESTS = SOCIAL_NOTIFICATION_TYPE["IncomingFriendRequestCountChanged"]


class RelationshipReader(Reader):
    def __init__(self, request: Subscribe) -> None:
        self._xuid = request.xuid

    def read(self, document: Any) -> list[Event]:
        kind = _TYPES.get(_KIND(document)["kind"].lower())
        if kind is None:
            raise Unreadable("is no notification of relationships").within("NotificationType")
        if kind == _REQUESTS:
            return [RelationshipChange(self._xuid, kind, (), _COUNT(document)["count"])]
        return [RelationshipChange(self._xuid, kind, _USERS(document)["xuids"], 0)]


def _user(value: Any) -> int:
    return unsigned64(text_not_null(value))


# fmt: off
_KIND = object_with(kind = Member("NotificationType", text_not_null))
_COUNT = object_with(count = Member("Count", whole_number(0, (1 << 64) - 1)))
_USERS = object_with(xuids = Member("Xuids", lambda value: elements(value, _user)))
# fmt: on
