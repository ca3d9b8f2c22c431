"""The members of events: any document gives an event or is dropped."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.client.events import rta_messages as messages
from xblshim.client.events.event_json import PROGRESS_CHANGE, ProgressReader, Reader, UnlockReader, UserReader
from xblshim.client.wire.json_document import Unreadable, parse
from xblshim.model.event_values import ProgressChange, ProgressEntry, Unlock, UserChange
from xblshim.model.results import Progression, Requirement

UNLOCKED_AT = 1_893_456_000
PROGRESS: dict[str, Any] = {
    "progression": [
        {
            "id": "7",
            "progressState": "achieved",
            "timeUnlocked": "2030-01-01T00:00:00.1234567Z",
            "requirements": [{"id": "r", "current": "100", "target": "100"}, {"id": None, "current": "1"}],
        },
        None,
    ],
    "serviceConfigId": "s",
}
UNLOCK: dict[str, Any] = {
    "service": "achievements",
    "achievementId": "7",
    "achievementName": "Lantern Keeper",
    "achievementDescription": "All of them.",
    "achievementIcon": "https://images.example.test/l.png",
    "titleId": "305419896",
    "gamerscore": 25,
    "xuid": "18446744073709551615",
    "extendedInfoUrl": "harbour://quest/7",
    "rarityPercentage": 3.5,
    "rarityCategory": "rare",
    "unlockTime": "2030-01-01T00:00:00Z",
}
MISSING: Any = object()


def changed(document: dict[str, Any], *path: Any, value: Any) -> dict[str, Any]:
    """Returns the document with another value at the path; without it for MISSING."""
    result = copy.deepcopy(document)
    place: Any = result
    for step in path[:-1]:
        place = place[step]
    if value is MISSING:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return result


def test_a_progress_change() -> None:
    requirements = (Requirement("r", "100", "100"), Requirement("", "1", ""))
    entry = ProgressEntry("7", 1, Progression(requirements, UNLOCKED_AT))
    assert ProgressReader().read(PROGRESS) == [ProgressChange((entry, None))]
    assert PROGRESS_CHANGE({"progression": []}) == ProgressChange(())


@pytest.mark.parametrize("member", ["id", "progressState", "requirements", "timeUnlocked"])
def test_required_members_of_an_entry(member: str) -> None:
    with pytest.raises(Unreadable, match=rf"progression\[0\]\.{member} is missing"):
        ProgressReader().read(changed(PROGRESS, "progression", 0, member, value=MISSING))


@pytest.mark.parametrize("member", ["id", "current"])
def test_required_members_of_a_requirement(member: str) -> None:
    with pytest.raises(Unreadable, match="is missing"):
        ProgressReader().read(changed(PROGRESS, "progression", 0, "requirements", 0, member, value=MISSING))


@pytest.mark.parametrize("value", [MISSING, None, {}, "x", [[]], [{}]])
def test_invalid_progressions(value: Any) -> None:
    with pytest.raises(Unreadable):
        ProgressReader().read(changed(PROGRESS, "progression", value=value))


def test_an_unlock() -> None:
    expected = Unlock(
        "Lantern Keeper",
        "All of them.",
        "https://images.example.test/l.png",
        "7",
        25,
        305419896,
        2**64 - 1,
        "harbour://quest/7",
        3.5,
        1,
        UNLOCKED_AT,
    )
    assert UnlockReader().read(UNLOCK) == [expected]


@pytest.mark.parametrize(
    ("member", "value", "field", "expected"),
    [
        ("achievementDescription", MISSING, "achievement_description", ""),
        ("rarityPercentage", MISSING, "rarity_percentage", 0.0),
        ("rarityPercentage", None, "rarity_percentage", 0.0),
        ("rarityPercentage", 3, "rarity_percentage", 3.0),
        ("rarityCategory", MISSING, "rarity_category", 0),
        ("rarityCategory", "Common", "rarity_category", 2),
        ("rarityCategory", "Unset", "rarity_category", 0),
        ("unlockTime", MISSING, "time_unlocked", 0),
        ("unlockTime", None, "time_unlocked", 0),
        ("unlockTime", "never", "time_unlocked", 0),
        ("extendedInfoUrl", None, "deep_link", ""),
        ("gamerscore", 25.0, "gamerscore", 25),
        ("gamerscore", 2**64 - 1, "gamerscore", 2**64 - 1),
    ],
)
def test_the_optional_members_of_an_unlock(member: str, value: Any, field: str, expected: Any) -> None:
    [unlock] = UnlockReader().read(changed(UNLOCK, member, value=value))
    found = getattr(unlock, field)
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("member", "value"),
    [
        *[(name, MISSING) for name in ("service", "achievementId", "achievementName", "achievementIcon")],
        *[(name, MISSING) for name in ("titleId", "gamerscore", "xuid", "extendedInfoUrl")],
        ("service", "multiplayer"),
        ("gamerscore", "25"),
        ("gamerscore", -1),
        ("gamerscore", 2**64),
        ("gamerscore", True),
        ("titleId", 305419896),
        ("titleId", "4294967296"),
        ("titleId", ""),
        ("titleId", "\u0661"),
        ("xuid", "18446744073709551616"),
        ("xuid", "-1"),
        ("xuid", None),
        ("rarityPercentage", "3.5"),
        ("rarityPercentage", 1e39),
        ("rarityPercentage", 10**300),
        ("rarityPercentage", True),
        ("unlockTime", 5),
    ],
)
def test_unlocks_that_are_dropped(member: str, value: Any) -> None:
    with pytest.raises(Unreadable, match=member):
        UnlockReader().read(changed(UNLOCK, member, value=value))


def test_changes_of_users() -> None:
    reader = UserReader()
    assert reader.first({"signedOut": []}) == []
    assert reader.read({"signedOut": ["5", "6", "5"]}) == [UserChange(5, 2), UserChange(6, 2)]
    assert reader.state() == [UserChange(5, 2), UserChange(6, 2)]
    assert reader.read({"signedOut": ["6"]}) == [UserChange(5, 0)]
    with pytest.raises(Unreadable):
        reader.read({"signedOut": [6]})
    assert reader.state() == [UserChange(6, 2)], "what can't be read changes nothing"


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.sampled_from(["7", "achievements", "Achieved"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def places(document: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items: Any = (
        document.items() if isinstance(document, dict) else enumerate(document) if isinstance(document, list) else ()
    )
    return [(*path, step) for step, _ in items] + [
        place for step, inner in items for place in places(inner, (*path, step))
    ]


@st.composite
def nearly(draw: st.DrawFn, documents: tuple[dict[str, Any], ...] = (PROGRESS, UNLOCK)) -> Any:
    """An event with one value replaced or removed."""
    document = draw(st.sampled_from(documents))
    path = draw(st.sampled_from(places(document)))
    return changed(document, *path, value=draw(JSON_VALUES | st.just(MISSING)))


@given(nearly() | JSON_VALUES, st.sampled_from([ProgressReader, UnlockReader, UserReader]))
def test_any_document_gives_an_event_or_is_dropped(document: Any, reader: type[Reader]) -> None:
    try:
        document = parse(json.dumps(document).encode())
        events = reader().read(document)
    except Unreadable:
        return
    for event in events:
        if isinstance(event, Unlock):
            kinds = (str, str, str, str, int, int, int, str, float, int, int)
            assert tuple(map(type, event)) == kinds
            assert 0 <= event.gamerscore < 2**64
            assert 0 <= event.title_id < 2**32
            assert 0 <= event.xbox_user_id < 2**64
            assert 0 <= event.rarity_category <= 2
        elif isinstance(event, ProgressChange):
            for entry in filter(None, event.entries):
                assert 0 <= entry.progress_state <= 3
                assert all(type(text) is str for each in filter(None, entry.progression.requirements) for text in each)
        else:
            assert isinstance(event, UserChange)


@given(st.binary(max_size=60) | st.text('[]{}",:1234e.-nul\\', max_size=40).map(str.encode))
def test_any_bytes_are_a_message_or_are_not(message: bytes) -> None:
    try:
        read = messages.read(message)
    except Unreadable:
        return
    assert isinstance(read, (messages.Subscribed, messages.Unsubscribed, messages.EventMessage, messages.ResyncMessage))


@given(st.lists(JSON_VALUES | st.integers(0, 5), max_size=6))
def test_any_array_is_a_message_or_is_not(elements: list[Any]) -> None:
    try:
        read = messages.read(json.dumps(elements).encode())
    except Unreadable:
        return
    assert all(
        type(number) is int for number in read if not isinstance(number, (dict, list, str, float, type(None), bool))
    )
    assert elements[0] in (1, 2, 3, 4)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[1,5,0,9,{"a":1}]', messages.Subscribed(5, 0, 9, {"a": 1})),
        ("[1,5,0,9]", messages.Subscribed(5, 0, 9, None)),
        ("[1,5,3]", messages.Subscribed(5, 3, 0, None)),
        ("[1,5,1001,0,null]", messages.Subscribed(5, 1001, 0, None)),
        ("[2,5,0]", messages.Unsubscribed(5, 0)),
        ("[3,9,[]]", messages.EventMessage(9, [])),
        ("[4]", messages.ResyncMessage()),
        ("[4,1]", messages.ResyncMessage()),
    ],
)
def test_the_messages(text: str, message: Any) -> None:
    assert messages.read(text.encode()) == message
    assert type(messages.read(text.encode())) is type(message)


@pytest.mark.parametrize(
    "text",
    ["[true,5,0,9]", "[1,true,0,9]", "[1,5,0]", "[1,5,0,true]", '[1,"5",0,9]', "[3,true,{}]", "[2,5]", "[0]", "5"],
)
def test_texts_that_are_no_message(text: str) -> None:
    with pytest.raises(Unreadable):
        messages.read(text.encode())
