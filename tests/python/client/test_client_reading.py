"""Reading: the URL byte for byte, and the results of responses and failures."""

import copy
import cProfile
import json
from typing import Any

import pytest
from client_support import URL, USER_AGENT, XUID, response_of
from hypothesis import given
from hypothesis import strategies as st
from reading_support import BAD_JSON, E_FAIL, E_INVALIDARG, E_UNEXPECTED, EXAMPLE, LANTERN, LIST, SINGLE, read

from xblshim.client.wire import json_rules
from xblshim.client.wire.achievement_json import read_list
from xblshim.client.wire.json_document import Unreadable
from xblshim.client.wire.json_rules import MANY, moment, read_column
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.host import collector
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import GetAchievement, ListAchievements
from xblshim.model.results import Page


def test_the_worked_example() -> None:
    call = LIST._replace(title_id=305419896, max_items=1)
    page, log, requests = read(call, response_of(200, EXAMPLE.encode()))
    assert page == Page((LANTERN,), "1")
    assert not log.lines
    assert str(requests[0].url) == f"{URL}/users/xuid({XUID})/achievements?titleId=305419896&maxItems=1"
    following = call._replace(max_items=5, continuation_token="1")
    _, _, requests = read(following, response_of(200, EXAMPLE.encode()))
    assert requests[0].url.raw_path.endswith(b"/achievements?titleId=305419896&maxItems=5&continuationToken=1")


# Requests


def test_the_whole_request() -> None:
    _, _, [request] = read(SINGLE, response_of(200, EXAMPLE.encode()))
    assert request.method == "GET"
    assert request.content == b""
    assert request.url.raw_path == b"/users/xuid(2814000000000001)/achievements/00000000-0000-0000-0000-0000abcd5678/7"
    assert request.headers.raw == [
        (b"Host", b"achievements.xboxlive.com"),
        (b"x-xbl-contract-version", b"2"),
        (b"Content-Type", b"application/json; charset=utf-8"),
        (b"Accept-Language", b"fr-CA,fr,en-US,en"),
        (b"User-Agent", USER_AGENT.encode()),
    ]


@pytest.mark.parametrize(
    ("change", "query"),
    [
        ({}, "titleId=1234"),
        ({"title_id": 0}, "titleId=0"),
        ({"title_id": 2**32 - 1}, "titleId=4294967295"),
        ({"type": 2}, "titleId=1234&types=Persistent"),
        ({"type": 3}, "titleId=1234&types=Challenge"),
        ({"type": 4}, "titleId=1234&types=4"),
        ({"type": 2**32 - 1}, "titleId=1234&types=4294967295"),
        ({"unlocked_only": True}, "titleId=1234&unlockedOnly=true"),
        ({"order_by": 1}, "titleId=1234&orderBy=title"),
        ({"order_by": 2}, "titleId=1234&orderBy=unlocktime"),
        ({"max_items": 2**32 - 1}, "titleId=1234&maxItems=4294967295"),
        ({"order_by": 3}, "titleId=1234"),
        ({"skip_items": 1}, "titleId=1234&skipItems=1"),
        ({"skip_items": 1, "continuation_token": "t"}, "titleId=1234&continuationToken=t"),
        (
            {"type": 3, "unlocked_only": True, "order_by": 2, "skip_items": 5, "max_items": 20},
            "titleId=1234&types=Challenge&unlockedOnly=true&orderBy=unlocktime&maxItems=20&skipItems=5",
        ),
        (
            {"continuation_token": "a&b;c=d%e+f g#h?i/jé\n"},
            "titleId=1234&continuationToken=a%26b%3Bc%3Dd%25e%2Bf%20g%23h%3Fi%2Fj%C3%A9%0A",
        ),
    ],
)
def test_the_query(change: dict[str, Any], query: str) -> None:
    _, _, [request] = read(LIST._replace(**change), response_of(200, EXAMPLE.encode()))
    assert request.url.raw_path == f"/users/xuid({XUID})/achievements?{query}".encode()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (LIST._replace(type=0), "the achievement type is Unknown (0)"),
        (SINGLE._replace(scid=""), "the scid is empty"),
        (SINGLE._replace(achievement_id=""), "the achievement's id is empty"),
    ],
)
def test_invalid_requests(call: ListAchievements | GetAchievement, said: str) -> None:
    result, log, requests = read(call)
    assert (result, requests) == (E_INVALIDARG, [])
    assert said in log.text


def test_question_mark_and_number_sign_are_a_part_of_the_id() -> None:
    """The original library sends them raw, and so requests the achievement "a" with a query."""
    _, _, [request] = read(SINGLE._replace(scid="S?", achievement_id="a?b#c d"), response_of(200, EXAMPLE.encode()))
    assert request.url.raw_path == f"/users/xuid({XUID})/achievements/s%3F/a%3Fb%23c%20d".encode()


@given(st.text(), st.text(), st.text())
def test_a_request_stays_one_line_and_one_path(scid: str, achievement_id: str, token: str) -> None:
    from xblshim.client.wire.queries import list_target, single_target

    builder = RequestBuilder(URL, USER_AGENT)
    if scid and achievement_id:
        single = builder.get(*single_target(GetAchievement(1, scid, achievement_id)), CallSettings())
        assert not set(single.url.raw_path) & set(b" \r\n\t?#\0")
    listed = builder.get(*list_target(LIST._replace(continuation_token=token)), CallSettings())
    assert set(listed.url.raw_path) <= set(range(0x21, 0x7F)) - set(b"#;+")
    assert listed.url.params.get("continuationToken", "") == token


# Failures outside of the response


@pytest.mark.parametrize("call", [LIST, SINGLE])
def test_failures_without_a_response(call: ListAchievements | GetAchievement) -> None:
    for reply in (OSError("no route"), ValueError("what?"), response_of(200, b"<html>", Content_Type="text/html")):
        result, log, _ = read(call, reply)
        assert result == E_FAIL
        assert len(log.lines) == 1
    result, log, _ = read(call, response_of(200, b" " * 101 + EXAMPLE.encode()), max_body=100)
    assert result == E_FAIL
    assert "longer than 100 bytes" in log.text


def test_401_is_tried_once_more_without_a_token_too() -> None:
    result, log, requests = read(LIST, response_of(401), response_of(401, b"because"))
    assert result == 0x80190191
    assert "the service answered 401: because" in log.text
    assert len(requests) == 2


@pytest.mark.parametrize(("status", "hr"), [(304, 0x80190130), (404, 0x80190194), (418, 0x80190001)])
def test_what_the_service_refuses(status: int, hr: int) -> None:
    result, log, _ = read(LIST, response_of(status, b"because"))
    assert result == hr
    assert f"reading the achievements of title 1234: the service answered {status}: because" in log.text


@pytest.mark.parametrize(
    ("body", "hr"),
    [
        (EXAMPLE, 0),
        ('{"achievements": [null], "pagingInfo": null}', 0),
        ('{"achievements": []}', E_UNEXPECTED),
        ('{"achievements": [null, null]}', E_UNEXPECTED),
        *((body, BAD_JSON) for body in ("{}", "null", "", "[]", "7", '{"achievement": {}}', "{", "<html>")),
    ],
)
def test_a_single_one(body: str, hr: int) -> None:
    result, log, _ = read(SINGLE, response_of(200, body.encode()))
    # A token is kept unchanged, for XblAchievementsResultHasNext.
    assert (result.continuation_token if isinstance(result, Page) else result) == (
        hr or ("1" if body == EXAMPLE else "")
    )
    assert bool(log.lines) == bool(hr)


@pytest.mark.parametrize(("count", "each"), [(200, 4), (1000, 2)])
def test_the_cost_of_a_list(count: int, each: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts Python and C calls: 600, and `each` for each achievement. json parses the short list, jiter the long one."""
    monkeypatch.setattr(collector, "_is_ours", True)  # a collection calls what hypothesis registered
    document = json.loads(EXAMPLE)
    document["achievements"] = [_numbered(document["achievements"][0], number) for number in range(count)]
    body = json.dumps(document).encode()
    read_list(body)  # imports jiter
    profile = cProfile.Profile()
    page = profile.runcall(read_list, body)
    assert [one.id for one in page.achievements if one is not None] == [str(number) for number in range(count)]
    assert sum(entry.callcount for entry in profile.getstats()) <= 600 + each * count


def _numbered(achievement: dict[str, Any], number: int) -> dict[str, Any]:
    """An achievement with an id and a time of its own."""
    time = f"2024-01-02T{number // 3600:02}:{number // 60 % 60:02}:{number % 60:02}.1234567Z"
    return achievement | {"id": str(number), "progression": achievement["progression"] | {"timeUnlocked": time}}


@pytest.mark.parametrize(
    ("wrong", "said", "hr"),
    [
        ({"name": 1, "progression": 1}, "name must be a text", BAD_JSON),
        ({"progression": 1, "description": 1}, "progression must be an object", E_FAIL),
        ({"description": 1, "rewards": 1}, "description must be a text", BAD_JSON),
        ({"isRevoked": 1, "deeplink": 1}, "deeplink must be a text", BAD_JSON),
        ({"id": 1, "rewards": ...}, "id must be a text", BAD_JSON),
        ({"progression": ..., "deeplink": 1}, "progression is missing", BAD_JSON),
    ],
)
def test_the_first_wrong_member_is_named(wrong: dict[str, Any], said: str, hr: int) -> None:
    """`...` means a missing member."""
    document = json.loads(EXAMPLE)
    changed = document["achievements"][0] | wrong
    document["achievements"] = [{name: value for name, value in changed.items() if value is not ...}]
    with pytest.raises(Unreadable, match=rf"achievements\[0\]\.{said}") as raised:
        read_list(json.dumps(document).encode())
    assert raised.value.hr & 0xFFFFFFFF == hr


def places(value: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Yields the paths of everything in a document."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [place] * bool(place) + [inner for name, member in members for inner in places(member, (*place, name))]


ACHIEVEMENT = json.loads(EXAMPLE)["achievements"][0] | {"timeWindow": {"startDate": "2024-02-29", "endDate": "never"}}
VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [..., None, True, 1, 1.0, 2**32, -1, 0.5, "", "Art", "01:00", "2024-01-02T03:04:05Z", [], [None], [1], {}]
)


COUNT = MANY + 2
CHANGES = st.tuples(st.integers(0, COUNT - 1), st.sampled_from([(), *places(ACHIEVEMENT)]), VALUES)


@given(st.lists(CHANGES, max_size=4), st.sampled_from([(), *places(ACHIEVEMENT)]), VALUES)
def test_long_lists_are_read_as_short_ones(
    changes: list[tuple[int, tuple[Any, ...], Any]], place: tuple[Any, ...], value: Any
) -> None:
    """Values and errors, with changes in some achievements and one in all of them. `...` removes a member."""
    achievements = [json.loads(json.dumps(ACHIEVEMENT)) for _ in range(COUNT)]
    for number, changed_place, new in [*((number, place, value) for number in range(COUNT)), *changes]:
        _change(achievements, (number, *changed_place), new)
    body = json.dumps({"achievements": achievements}).encode()

    def outcome() -> Any:
        try:
            return repr(read_list(body))
        except Unreadable as error:
            return str(error), error.hr

    by_columns = outcome()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_rules, "MANY", COUNT + 1)
        assert by_columns == outcome()


def _change(document: Any, place: tuple[Any, ...], value: Any) -> None:
    """Does nothing where an earlier change removed the place."""
    *outer, last = place
    try:
        for name in outer:
            document = document[name]
        if value is ...:
            del document[last]
        else:
            document[last] = copy.deepcopy(value)  # a later change may be made inside it
    except (LookupError, TypeError):
        pass


DIGITS = st.sampled_from(
    [
        "00",
        "01",
        "09",
        "12",
        "13",
        "23",
        "24",
        "29",
        "30",
        "31",
        "59",
        "60",
        "99",
        "W0",
        "+1",
        " 1",
        "\u0661\u0661",
        "1",
    ]
)


@given(
    st.sampled_from(["0000", "0001", "1969", "1970", "2023", "2024", "9999", "+202", "\u0662\u0660\u0662\u0664"]),
    st.tuples(*[DIGITS] * 5),
    st.sampled_from(["", ".", ".1", ",1", ".1234567", ".123456789", ":00", "+01:00", " "]),
)
def test_the_fast_parser_of_times_agrees_with_the_general_one(year: str, rest: tuple[str, ...], fraction: str) -> None:
    month, day, hour, minute, second = rest
    written = f"{year}-{month}-{day}T{hour}:{minute}:{second}{fraction}"
    expected = moment(written.replace("T", " ") + "Z")  # this form uses another parser
    assert moment(written + "Z") == expected
    for more in ([], ["2024-01-02T03:04:05Z"], ["soon"]):
        read = read_column(moment, [written + "Z", *more])
        assert read == [expected, *map(moment, more)]
