"""Parses the JSON of presence: one line for each member of the structs in presence_c.h."""

from __future__ import annotations

from typing import Any

from xblshim.client.wire.json_document import Unreadable, parse
from xblshim.client.wire.json_rules import Member, Rule, moment, text
from xblshim.client.wire.service_rules import elements, object_with, unsigned64, whole_number, xuid
from xblshim.model.hresult_codes import E_INVALIDARG
from xblshim.model.public_enums import (
    PRESENCE_BROADCAST_PROVIDER,
    PRESENCE_DEVICE_TYPE,
    PRESENCE_TITLE_VIEW_STATE,
    PRESENCE_USER_STATE,
)
from xblshim.model.results import PresenceBroadcast, PresenceDevice, PresenceRecords, PresenceTitle

_LONGEST_SESSION = 39
_WINDOWS8 = "MoLive"
"""The service's name for it."""
DEVICE_NAMES = {number: name for name, number in PRESENCE_DEVICE_TYPE.items()}
DEVICE_NAMES[PRESENCE_DEVICE_TYPE["Windows8"]] = _WINDOWS8
_DEVICES = {name.lower(): number for name, number in PRESENCE_DEVICE_TYPE.items() if name != "Windows8"}
_DEVICES[_WINDOWS8.lower()] = PRESENCE_DEVICE_TYPE["Windows8"]
_DEVICES["mcapensis"] = PRESENCE_DEVICE_TYPE["XboxOne"]
_USER_STATES = {name.lower(): number for name, number in PRESENCE_USER_STATE.items()}
_VIEW_STATES = {
    "full": PRESENCE_TITLE_VIEW_STATE["FullScreen"],
    "fill": PRESENCE_TITLE_VIEW_STATE["Filled"],
    "snapped": PRESENCE_TITLE_VIEW_STATE["Snapped"],
    "background": PRESENCE_TITLE_VIEW_STATE["Background"],
}
_PROVIDERS = {name.lower(): number for name, number in PRESENCE_BROADCAST_PROVIDER.items()}


class Record:
    """The presence of one user."""

    def __init__(self, value: Any) -> None:
        """Parses a record. Raises Unreadable."""
        found = _RECORD(value)
        self.xuid: int = found["xuid"]
        self.state: int = found["state"]
        self.devices: tuple[PresenceDevice, ...] = found["devices"]

    def is_in(self, title_id: int) -> bool:
        """Returns whether the user is active in a title."""
        return self.state not in (PRESENCE_USER_STATE["Offline"], PRESENCE_USER_STATE["Unknown"]) and any(
            title.title_active and title.title_id == title_id
            for device in self.devices
            for title in device.title_records
            if title is not None
        )


def read_one(body: bytes) -> PresenceRecords:
    return _records((Record(parse(body)),))


def read_several(body: bytes) -> PresenceRecords:
    document = parse(body)
    if type(document) is not list:
        raise Unreadable("must be an array")
    return _records(elements([one for one in document if one is not None], Record))


def _records(records: tuple[Record, ...]) -> PresenceRecords:
    return PresenceRecords(
        tuple(device for record in records for device in record.devices),
        tuple(record.xuid for record in records),
        tuple(record.state for record in records),
        tuple(len(record.devices) for record in records),
    )


def device_type(value: Any) -> int:
    """Converts the service's name of a device type; unknown ones are 0."""
    return _DEVICES.get(text(value).lower(), 0)


def _devices(value: Any) -> tuple[PresenceDevice, ...]:
    if type(value) is not list:
        raise Unreadable("must be an array")
    return elements([one for one in value if one is not None], _device)


def _device(value: Any) -> PresenceDevice:
    return PresenceDevice(**_DEVICE(value))


def _title(value: Any) -> PresenceTitle:
    found = _TITLE(value)
    rich, broadcast = found.pop("activity")
    return PresenceTitle(rich_presence_string=rich, broadcast_record=broadcast, **found)


def _title_id(value: Any) -> int:
    return unsigned64(text(value)) & 0xFFFFFFFF


def _activity(value: Any) -> tuple[str, PresenceBroadcast | None]:
    found = _ACTIVITY(value)
    return found["rich"], found["broadcast"]


def _broadcast(value: Any) -> PresenceBroadcast | None:
    return None if value is None else PresenceBroadcast(**_BROADCAST(value))


def _session(value: Any) -> str:
    session = text(value)
    if len(session.encode("utf-8", "replace")) > _LONGEST_SESSION:
        raise Unreadable(f"has more than {_LONGEST_SESSION} bytes", E_INVALIDARG)
    return session


def _is_active(value: Any) -> bool:
    return text(value).lower() == "active"


def _named(numbers: dict[str, int]) -> Rule[int]:
    return lambda value: numbers.get(text(value).lower(), 0)


# fmt: off
_BROADCAST = object_with(
    broadcast_id         = Member("id", text, missing=""),
    session              = Member("session", _session, missing=""),
    provider             = Member("provider", _named(_PROVIDERS), missing=0),
    viewer_count         = Member("viewers", whole_number(0, (1 << 32) - 1), missing=0),
    start_time           = Member("started", moment, missing=0),
)
_ACTIVITY = object_with(
    rich                 = Member("richPresence", text, missing=""),
    broadcast            = Member("broadcast", _broadcast, missing=None),
)
_TITLE = object_with(
    title_id             = Member("id", _title_id, missing=0),
    title_name           = Member("name", text, missing=""),
    last_modified        = Member("lastModified", moment, missing=0),
    title_active         = Member("state", _is_active, missing=False),
    view_state           = Member("placement", _named(_VIEW_STATES), missing=0),
    activity             = Member("activity", _activity, missing=("", None)),
)
_DEVICE = object_with(
    device_type          = Member("type", device_type, missing=0),
    title_records        = Member("titles", lambda value: elements(value, _title), missing=()),
)
_RECORD = object_with(
    xuid                 = Member("xuid", xuid, missing=0),
    state                = Member("state", _named(_USER_STATES), missing=0),
    devices              = Member("devices", _devices, missing=()),
)
# fmt: on
