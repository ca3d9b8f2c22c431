"""Messages of the protocol: JSON arrays whose first element is the message type."""

from __future__ import annotations

from json import dumps
from typing import Any, NamedTuple

from xblshim.client.wire.json_document import Unreadable, parse

PROTOCOL = "rta.xboxlive.com.V2"

SUBSCRIBE = 1
UNSUBSCRIBE = 2
EVENT = 3
RESYNC = 4

SUCCESS = 0
UNKNOWN_RESOURCE = 1
SUBSCRIPTION_LIMIT = 2
ACCESS_DENIED = 3
THROTTLED = 1001
UNAVAILABLE = 1002


class Subscribed(NamedTuple):
    """The response to a subscription."""

    sequence: int
    code: int
    id: int
    """The service's id for the subscription; valid with code 0 only."""
    data: Any


class Unsubscribed(NamedTuple):
    sequence: int
    code: int


class EventMessage(NamedTuple):
    """An event."""

    id: int
    data: Any


class ResyncMessage(NamedTuple):
    """The service may have lost events: read the resources again."""


Message = Subscribed | Unsubscribed | EventMessage | ResyncMessage


def subscribe(sequence: int, resource: str) -> str:
    return dumps([SUBSCRIBE, sequence, resource], separators=(",", ":"))


def unsubscribe(sequence: int, subscription: int) -> str:
    return dumps([UNSUBSCRIBE, sequence, subscription], separators=(",", ":"))


def read(message: bytes) -> Message:
    """Parses a message of the service. Raises Unreadable for anything else. Elements beyond the known ones are ignored."""
    elements = parse(message)
    if type(elements) is not list or not elements:
        raise Unreadable("must be an array with elements")
    if any(type(element) is bool for element in elements[:4]):  # bool matches int() in the patterns below
        raise Unreadable("has true or false where numbers stand")
    match elements:
        case [1, int() as sequence, 0, int() as subscription, *data]:
            found: Message = Subscribed(sequence, SUCCESS, subscription, data[0] if data else None)
        case [1, int() as sequence, int() as code, *_] if code != 0:
            found = Subscribed(sequence, code, 0, None)
        case [2, int() as sequence, int() as code, *_]:
            found = Unsubscribed(sequence, code)
        case [3, int() as subscription, data, *_]:
            found = EventMessage(subscription, data)
        case [4, *_]:
            return ResyncMessage()
        case _:
            raise Unreadable("is not one of the protocol's arrays")
    return found
