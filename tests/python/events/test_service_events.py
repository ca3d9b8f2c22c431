"""Events of statistics and presence: their resources, and the meaning of their JSON."""

from typing import Any

import pytest

from xblshim.client.events.event_resources import resource_of
from xblshim.client.wire.json_document import Unreadable
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import DevicePresenceChange, StatisticChange, TitlePresenceChange
from xblshim.model.requests import Subscribe
from xblshim.model.results import Statistic

ADA = 2814000000000001
STATISTIC = Subscribe(SubscriptionKind.STATISTICS, ADA, 0, "AbC", 1, "La ps")
DEVICES = Subscribe(SubscriptionKind.DEVICE_PRESENCE, ADA, 0, "", 2)
TITLE = Subscribe(SubscriptionKind.TITLE_PRESENCE, ADA, 7, "", 3)


def reader_of(request: Subscribe) -> Any:
    resource = resource_of(request)
    assert resource is not None
    return resource.reader()


def statistic(value: str, kind: str = "Integer") -> StatisticChange:
    return StatisticChange(ADA, "AbC", Statistic("La ps", kind, value))


def test_the_resources() -> None:
    uris = [found.uri for request in (STATISTIC, DEVICES, TITLE) if (found := resource_of(request))]
    assert uris == [
        f"https://userstats.xboxlive.com/users/xuid({ADA})/scids/AbC/stats/La ps",
        f"https://userpresence.xboxlive.com/users/xuid({ADA})/devices",
        f"https://userpresence.xboxlive.com/users/xuid({ADA})/titles/7",
    ]


@pytest.mark.parametrize(
    ("value", "text"), [(47, "47"), (True, "1"), (False, "0"), ("a b", "a b"), (1 / 3, "0.333333"), (2.0, "2")]
)
def test_the_first_value_of_a_statistic(value: Any, text: str) -> None:
    reader = reader_of(STATISTIC)
    assert reader.first({"name": "La ps", "type": "Integer", "value": value}) == [statistic(text)]
    assert reader.state() == [statistic(text)]


@pytest.mark.parametrize(
    ("data", "text"), [(48, "48"), ("48", '"48"'), ({"a": [1]}, '{"a":[1]}'), (True, "true"), (0.5, "0.5")]
)
def test_later_values_keep_their_json(data: Any, text: str) -> None:
    reader = reader_of(STATISTIC)
    assert reader.first(None) == []
    assert reader.read(data) == [statistic(text, "")]
    reader.first({"type": "Integer", "value": 1})
    assert reader.read(data) == [statistic(text)]
    assert reader.state() == [statistic(text)]
    assert reader.read(None) == []


@pytest.mark.parametrize("document", [1, [], {}, {"value": None}, {"value": {}}, {"value": 1, "type": 5}])
def test_replies_that_can_not_be_read(document: Any) -> None:
    with pytest.raises(Unreadable):
        reader_of(STATISTIC).first(document)


RECORD = {
    "state": "Online",
    "devices": [{"type": "Win32", "titles": [{"id": "7", "state": "Active"}]}, {"type": "Nintendo"}],
}


def test_devices() -> None:
    reader = reader_of(DEVICES)
    there = [DevicePresenceChange(ADA, 15, True), DevicePresenceChange(ADA, 13, True)]
    assert reader.first(RECORD) == there
    assert reader.state() == there
    assert reader.first(None) == []
    assert reader.read("win32:TRUE") == [DevicePresenceChange(ADA, 15, True)]
    assert reader.read("MoLive:yes") == [DevicePresenceChange(ADA, 6, False)]
    assert reader.read("what:true") == [DevicePresenceChange(ADA, 0, True)]
    for document in ("Win32", "a:b:c", 5, None):
        with pytest.raises(Unreadable):
            reader.read(document)


def test_titles() -> None:
    reader = reader_of(TITLE)
    assert reader.first(RECORD) == [TitlePresenceChange(ADA, 7, 1)]
    assert reader.first({**RECORD, "state": "Offline"}) == [TitlePresenceChange(ADA, 7, 2)]
    assert reader.first({"state": "Online"}) == [TitlePresenceChange(ADA, 7, 2)]
    assert reader.read("STARTED:x") == [TitlePresenceChange(ADA, 7, 1)]
    assert reader.state() == [TitlePresenceChange(ADA, 7, 1)]
    assert reader.read("ended") == [TitlePresenceChange(ADA, 7, 2)]
    assert reader.read("") == [TitlePresenceChange(ADA, 7, 0)]
    with pytest.raises(Unreadable):
        reader.read(5)
