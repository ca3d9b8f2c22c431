"""Events of statistics and presence: resource URIs of subscriptions, and parsers of their JSON.

The reply to each of these subscriptions contains the present state, and with it all changes before the subscription.
"""

from __future__ import annotations

from json import JSONEncoder
from typing import Any

from xblshim.client.wire.json_document import Unreadable
from xblshim.client.wire.json_rules import text
from xblshim.client.wire.presence_json import Record, device_type
from xblshim.model.event_values import DevicePresenceChange, StatisticChange, TitlePresenceChange
from xblshim.model.events import Event
from xblshim.model.public_enums import PRESENCE_TITLE_STATE
from xblshim.model.requests import Subscribe
from xblshim.model.results import Statistic

from .event_json import Reader

_json = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_TITLE_STATES = {name.lower(): number for name, number in PRESENCE_TITLE_STATE.items()}


class _StateReader(Reader):
    """Stores the last response or event, for later subscribers."""

    sends_state = True

    def __init__(self, request: Subscribe) -> None:
        self._request = request
        self._last: list[Event] = []

    def first(self, document: Any) -> list[Event]:
        self._last = self._first(document)
        return self._last

    def state(self) -> list[Event]:
        return self._last

    def _first(self, document: Any) -> list[Event]:
        raise NotImplementedError


class StatisticReader(_StateReader):
    """Parses events of a statistic. The value is the event's JSON: strings keep their quotes, unlike in the subscription's response."""

    def __init__(self, request: Subscribe) -> None:
        super().__init__(request)
        self._type = ""

    def _first(self, document: Any) -> list[Event]:
        if document is None:
            self._type = ""
            return []
        if type(document) is not dict or "value" not in document:
            raise Unreadable("must be an object with name, type and value")
        self._type = text(document.get("type"))
        return [self._event(_value_text(document["value"]))]

    def read(self, document: Any) -> list[Event]:
        if document is None:
            return []
        self._last = [self._event(_json(document))]
        return self._last

    def _event(self, value: str) -> Event:
        request = self._request
        return StatisticChange(request.xuid, request.scid, Statistic(request.name, self._type, value))


def _value_text(value: Any) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return value
    raise Unreadable("must be a number, a text, true or false").within("value")


class DeviceReader(_StateReader):
    def _first(self, document: Any) -> list[Event]:
        if document is None:
            return []
        record = Record(document)
        return [DevicePresenceChange(self._request.xuid, device.device_type, True) for device in record.devices]

    def read(self, document: Any) -> list[Event]:
        if type(document) is not str or document.count(":") != 1:
            raise Unreadable("must be a text with a colon")
        device, _, logged_on = document.partition(":")
        return [DevicePresenceChange(self._request.xuid, device_type(device), logged_on.lower() == "true")]


class TitleReader(_StateReader):
    def _first(self, document: Any) -> list[Event]:
        if document is None:
            return []
        inside = Record(document).is_in(self._request.title_id)
        return [self._event("started" if inside else "ended")]

    def read(self, document: Any) -> list[Event]:
        if type(document) is not str:
            raise Unreadable("must be a text")
        self._last = [self._event(document.partition(":")[0].lower())]
        return self._last

    def _event(self, state: str) -> Event:
        return TitlePresenceChange(self._request.xuid, self._request.title_id, _TITLE_STATES.get(state, 0))
