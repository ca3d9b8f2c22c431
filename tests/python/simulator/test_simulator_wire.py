"""Parsing of update requests: every error has its sentence, and random bytes cause no other exception."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.simulator.records import Update
from xblshim.simulator.service_errors import RequestError
from xblshim.simulator.wire_format import parse_update, timestamp

XUID = "2814000000000001"
SCID = "00000000-0000-0000-0000-0000aBcD5678"
GOOD: dict[str, Any] = {
    "action": "progressUpdate",
    "serviceConfigId": SCID.lower(),
    "titleId": 305419896,
    "userId": XUID,
    "achievements": [{"id": "7", "percentComplete": 40}],
}


def body(**changes: Any) -> bytes:
    document = {**GOOD, **changes}
    return json.dumps({key: value for key, value in document.items() if value is not ...}).encode()


def entry(**members: Any) -> list[Any]:
    return [{"id": "7", "percentComplete": 40}, members]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe{}", "not JSON in UTF-8"),
        (b"[" * 100_000, "not JSON"),
        (b'{"titleId": ' + b"9" * 5000 + b"}", "not JSON"),
        (b'{"titleId": NaN}', "NaN is not a JSON value"),
        (b"null", "JSON object, not nothing"),
        (b"[]", "JSON object, not an empty array"),
        (b"{}", "action must be"),
        (body(action=...), 'action must be "progressUpdate", not nothing'),
        (body(action="ProgressUpdate"), 'not "ProgressUpdate"'),
        (body(serviceConfigId=...), "serviceConfigId must be a text"),
        (body(serviceConfigId=7), "serviceConfigId must be a text that isn't empty, not 7"),
        (body(serviceConfigId="another"), 'serviceConfigId in the body "another"'),
        (body(userId=...), "userId must be a text"),
        (body(userId=int(XUID)), "userId must be a text"),
        (body(userId="\u0661"), "userId must be a decimal number"),
        (body(userId="-1"), "userId must be a decimal number"),
        (body(userId=str(2**64)), "userId must be a decimal number of 64 bits"),
        (body(userId="1"), f"The URL names the xuid {XUID}, userId in the body 1."),
        (body(titleId=...), "titleId must be an integer from 1 to 4294967295, not nothing"),
        (body(titleId="305419896"), "titleId must be an integer"),
        (body(titleId=0), "titleId must be an integer from 1"),
        (body(titleId=2**32), "titleId must be an integer from 1"),
        (body(titleId=True), "titleId must be an integer from 1"),
        (body(achievements=...), "achievements must be an array of at least one object, not nothing"),
        (body(achievements=[]), "not an empty array"),
        (body(achievements={"id": "7"}), "not an object"),
        (body(achievements=["7"]), "achievements[0] must be an object"),
        (body(achievements=entry(percentComplete=4)), "achievements[1].id must be a text"),
        (body(achievements=entry(id="", percentComplete=4)), "achievements[1].id must be a text"),
        (body(achievements=entry(id=7, percentComplete=4)), "achievements[1].id must be a text"),
        (body(achievements=entry(id="a\0b", percentComplete=4)), "achievements[1].id holds a NUL"),
        (body(achievements=entry(id="\ud800", percentComplete=4)), "achievements[1].id holds a NUL or half"),
        (body(achievements=entry(id="8")), "achievements[1].percentComplete must be an integer from 0 to 100"),
        (body(achievements=entry(id="8", percentComplete=40.0)), "not 40.0"),
        (body(achievements=entry(id="8", percentComplete="40")), 'not "40"'),
        (body(achievements=entry(id="8", percentComplete=True)), "not true"),
        (body(achievements=entry(id="8", percentComplete=-1)), "not -1"),
        (body(achievements=entry(id="8", percentComplete=101)), "not 101"),
        (body(achievements=entry(id="8", percentComplete=10**4000)), "not a number of more than 128 bits"),
    ],
)
def test_every_error_has_its_sentence(content: bytes, said: str) -> None:
    with pytest.raises(RequestError) as caught:
        parse_update(XUID, SCID, content)
    assert caught.value.status == 400
    assert said in str(caught.value)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize("xuid", ["", "abc", "1.0", "²", str(2**64), "1" * 5000])
def test_the_urls_xuid_is_checked(xuid: str) -> None:
    with pytest.raises(RequestError, match="The URL's xuid must be a decimal number"):
        parse_update(xuid, SCID, body(userId=xuid))


def test_a_good_request() -> None:
    """The scid's letter case and unknown members don't matter."""
    content = body(
        serviceConfigId=SCID.upper(),
        future={"x": 1},
        achievements=[*GOOD["achievements"], {"id": "é", "percentComplete": 0}],
    )
    assert parse_update(XUID, SCID, content) == Update(int(XUID), SCID.lower(), 305419896, (("7", 40), ("é", 0)))
    largest = parse_update(str(2**64 - 1), SCID, body(userId=str(2**64 - 1)))
    assert largest.xuid == 2**64 - 1


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def accepted_or_refused(content: bytes) -> None:
    refused = None
    try:
        update = parse_update(XUID, SCID, content)
    except RequestError as error:
        refused = error
    if refused is not None:
        assert refused.status == 400
        assert str(refused).encode()
    else:
        assert update.achievements
        assert all(name and 0 <= percent <= 100 for name, percent in update.achievements)


@given(st.binary())
def test_any_bytes(content: bytes) -> None:
    accepted_or_refused(content)


@given(st.dictionaries(st.sampled_from([*GOOD, "more"]), json_values))
def test_a_good_request_with_any_changes(changes: dict[str, Any]) -> None:
    accepted_or_refused(body(**changes))


@given(json_values, json_values)
def test_any_entry(achievement_id: object, percent: object) -> None:
    accepted_or_refused(body(achievements=[{"id": achievement_id, "percentComplete": percent}]))


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [(None, None), (0, "1970-01-01T00:00:00.000Z"), (1_900_000_000_123, "2030-03-17T17:46:40.123Z")],
)
def test_timestamp(milliseconds: int | None, text: str | None) -> None:
    assert timestamp(milliseconds) == text
