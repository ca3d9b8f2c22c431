"""The rules of a response, member by member, and random responses."""

import contextlib
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from client_support import response_of
from hypothesis import example, given
from hypothesis import strategies as st
from reading_support import BAD_JSON, E_FAIL, E_UNEXPECTED, EXAMPLE, LANTERN, LIST, read

from xblshim.client.wire import json_document
from xblshim.client.wire.achievement_json import read_list, read_single
from xblshim.client.wire.json_document import (
    MAX_DEPTH,
    MAX_VALUES,
    Unreadable,
    has_few_values,
    is_shallow,
    structure_of,
)
from xblshim.client.wire.json_rules import duration, moment
from xblshim.model.results import Achievement, MediaAsset, Page, Progression, Reward, TimeWindow, TitleAssociation

Change = Callable[[dict[str, Any]], Any]
STRUCTS: dict[str, Change] = {
    "achievement": lambda document: document["achievements"][0],
    "association": lambda document: document["achievements"][0]["titleAssociations"][0],
    "progression": lambda document: document["achievements"][0]["progression"],
    "requirement": lambda document: document["achievements"][0]["progression"]["requirements"][0],
    "asset": lambda document: document["achievements"][0]["mediaAssets"][0],
    "window": lambda document: document["achievements"][0]["timeWindow"],
    "reward": lambda document: document["achievements"][0]["rewards"][1],
    "reward asset": lambda document: document["achievements"][0]["rewards"][1]["mediaAsset"],
    "paging": lambda document: document["pagingInfo"],
    "page": lambda document: document,
}
# struct, member, the result if it is missing, the result for null, values of a wrong type and their result. A number is the HRESULT.
RULES: list[tuple[str, str, Any, Any, list[Any], int]] = [
    ("page", "achievements", BAD_JSON, BAD_JSON, [{}, "", 1, True], BAD_JSON),
    ("page", "pagingInfo", None, None, [[], "", 1, True], BAD_JSON),
    ("paging", "continuationToken", BAD_JSON, None, [[], {}, 1, False], BAD_JSON),
    ("paging", "totalRecords", None, None, [], 0),
    *(
        ("achievement", name, BAD_JSON, None, [1, True, [], {}], BAD_JSON)
        for name in ("id", "serviceConfigId", "name", "description", "lockedDescription", "productId", "deeplink")
    ),
    *(
        ("achievement", name, BAD_JSON, BAD_JSON, [1, True, "", {}], BAD_JSON)
        for name in ("titleAssociations", "mediaAssets", "platforms", "rewards")
    ),
    ("achievement", "progressState", None, None, [1, True, [], {}], BAD_JSON),
    *(
        ("achievement", name, BAD_JSON, None, [2, [], {}, False], BAD_JSON)
        for name in ("achievementType", "participationType")
    ),
    ("achievement", "progression", BAD_JSON, None, [1, True, "", []], E_FAIL),
    ("achievement", "timeWindow", BAD_JSON, None, [1, True, "", []], E_FAIL),
    ("achievement", "isSecret", None, BAD_JSON, [1, 0, "true", [], {}], BAD_JSON),
    ("achievement", "isRevoked", BAD_JSON, BAD_JSON, [1, 0, "true", [], {}], BAD_JSON),
    ("achievement", "estimatedTime", BAD_JSON, BAD_JSON, [1, True, [], {}], BAD_JSON),
    ("achievement", "rarity", None, None, [], 0),
    ("association", "name", BAD_JSON, None, [1, True, [], {}], BAD_JSON),
    ("association", "id", BAD_JSON, BAD_JSON, ["1", True, [], {}, -1, 1.5, 2**32, 1e300, 10**308], BAD_JSON),
    *(("requirement", name, E_FAIL, None, [1, True, [], {}], E_FAIL) for name in ("id", "current", "target")),
    ("progression", "requirements", E_FAIL, E_FAIL, [1, True, "", {}], E_FAIL),
    ("progression", "timeUnlocked", E_FAIL, E_FAIL, [1, True, [], {}], E_FAIL),
    *(("window", name, E_FAIL, E_FAIL, [1, True, [], {}], E_FAIL) for name in ("startDate", "endDate")),
    *(("asset", name, BAD_JSON, None, [1, True, [], {}], BAD_JSON) for name in ("name", "type", "url")),
    *(
        ("reward", name, BAD_JSON, None, [1, True, [], {}], BAD_JSON)
        for name in ("name", "description", "value", "type", "valueType")
    ),
    ("reward", "mediaAsset", E_FAIL, None, [1, True, "", []], E_FAIL),
    *(("reward asset", name, E_FAIL, None, [1, True, [], {}], E_FAIL) for name in ("name", "type", "url")),
]


def example_document() -> dict[str, Any]:
    document: dict[str, Any] = json.loads(EXAMPLE)
    document["achievements"][0]["timeWindow"] = {"startDate": "2030-01-01T00:00:00Z", "endDate": "2030-02-01"}
    return document


def outcome(document: object) -> int:
    try:
        read_list(json.dumps(document).encode())
    except Unreadable as error:
        return error.hr & 0xFFFFFFFF
    return 0


def test_the_rules_cover_every_member() -> None:
    document = example_document()
    for struct, find in STRUCTS.items():
        assert {rule[1] for rule in RULES if rule[0] == struct} == set(find(document)), struct


@pytest.mark.parametrize(
    ("struct", "member", "missing", "null", "wrong", "failure"), RULES, ids=lambda value: str(value)[:30]
)
def test_each_member(struct: str, member: str, missing: Any, null: Any, wrong: list[Any], failure: int) -> None:
    document = example_document()
    del STRUCTS[struct](document)[member]
    assert outcome(document) == (missing or 0)
    for value, expected in [(None, null or 0), *((value, failure) for value in wrong)]:
        document = example_document()
        STRUCTS[struct](document)[member] = value
        assert outcome(document) == expected, value


def lantern(**members: Any) -> Achievement:
    document = example_document()
    document["achievements"][0].update(members)
    [found] = read_list(json.dumps(document).encode()).achievements
    assert found is not None
    return found


def test_the_result_of_null() -> None:
    found = lantern(id=None, progressState=None, progression=None, timeWindow=None, achievementType=None, deeplink=None)
    assert (found.id, found.progress_state, found.type, found.deep_link) == ("", 0, 0, "")
    assert (found.progression, found.available) == (Progression((), 0), TimeWindow(0, 0))
    nulls = lantern(titleAssociations=[None], mediaAssets=[None], rewards=[None], platforms=[None, "x"])
    assert nulls.title_associations == nulls.media_assets == nulls.rewards == (None,)
    assert nulls.platforms_available_on == ("", "x")
    assert lantern(progression={"requirements": [None], "timeUnlocked": ""}).progression == Progression((None,), 0)
    assert read_list(b'{"achievements":[null]}') == read_single(b'{"achievements":[null]}') == Page((None,), "")
    empty = lantern(titleAssociations=[], mediaAssets=[], rewards=[], platforms=[])
    assert empty.title_associations == empty.media_assets == empty.rewards == empty.platforms_available_on == ()
    assert read_list(b'{"achievements":[]}') == Page((), "")


@pytest.mark.parametrize(
    ("member", "field", "texts"),
    [
        ("achievementType", "type", ["?", "All", "Persistent", "Challenge"]),
        ("progressState", "progress_state", ["?", "Achieved", "NotStarted", "InProgress"]),
        ("participationType", "participation_type", ["", "Individual", "Group"]),
    ],
)
def test_enums_in_any_letter_case(member: str, field: str, texts: list[str]) -> None:
    for number, text in enumerate(texts):
        for written in (text, text.upper(), text.lower(), text.swapcase()):
            assert getattr(lantern(**{member: written}), field) == number
        assert getattr(lantern(**{member: text + " "}), field) == 0


def test_the_other_enums() -> None:
    for number, text in enumerate(["Video", "ICON", "art"]):
        assert lantern(mediaAssets=[{"name": "", "type": text, "url": ""}]).media_assets == (
            MediaAsset("", number, ""),
        )
    for number, text in enumerate(["Money", "GAMERSCORE", "inapp", "aRT"]):
        reward = {"name": "", "description": "", "value": "", "type": text, "valueType": "", "mediaAsset": None}
        assert lantern(rewards=[reward]).rewards == (Reward("", "", "", number, "", None),)


@pytest.mark.parametrize("number", [0, 1, 2**32 - 1])
def test_a_title_id_however_it_is_written(number: int) -> None:
    for written in (number, float(number)):
        assert lantern(titleAssociations=[{"name": "", "id": written}]).title_associations == (
            TitleAssociation("", number),
        )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01T00:00:01Z", 1),
        ("2026-07-01T12:34:56Z", 1782909296),
        ("2026-07-01T12:34:56.9999999Z", 1782909296),
        ("2026-07-01t12:34:56z", 1782909296),
        ("2026-07-01T12:34:56", 1782909296),
        ("2026-07-01T12:34:56+00:00", 1782909296),
        ("2026-07-01T14:34:56.5+02:00", 1782909296),
        ("2026-07-01T08:04:56-0430", 1782909296),
        ("20260701T123456Z", 1782909296),
        ("2026-07-01T12:34Z", 1782909240),
        ("2026-07-01", 1782864000),
        ("2026-06-30T24:00:00Z", 1782864000),
        ("2026-06-30T23:59:60Z", 1782864000),
        ("9999-12-31T23:59:59Z", 253402300799),
        ("1970-01-01T01:00:00+02:00", 0),
        ("1969-12-31T23:00:00-02:00", 3600),
        ("0001-01-01T00:00:00.0000000Z", 0),
        ("1601-01-01T00:00:00Z", 0),
        *(
            (text, 0)
            for text in ("", "soon", "2026", "2026-13-01", "2026-02-29", "0000-01-01", "2026-07-01T25:00:00Z", "2026-07-01T12:60:00Z",
                         "2026-07-01T12:00:61Z", "2026-07-01T12:00:00+24:00", "2026-07-01T12:00:00Zebra", " 2026-07-01", "2026-07-01\n",
                         "٢٠٢٦-07-01")
        ),
    ],
)  # fmt: skip
def test_dates(text: str, seconds: int) -> None:
    assert moment(text) == seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("01:30:15", 5415),
        ("1:2:3", 3723),
        ("00:00:00", 0),
        ("0:90:120", 5520),
        ("999999999:0:0", 3599999996400),
        # Texts that aren't three numbers with colons: the result is that of the original library.
        ("1.06:12:14", 3972),
        ("06:12", 22320),
        ("06:12:14.5", 22334),
        ("7", 25200),
        ("1:2:3:4", 3723),
        (" 1 : 2 : 3 ", 3723),
        ("1.00:00:00", 3600),
        ("1:x:3", 3600),
        ("1:-2:3", 3483),
        ("PT1H", 0),
    ]
    + [
        (text, 0)
        for text in ("", "-1:0:0", "0:0:-1", "a:b:c", ":1:2", "9999999999:0:0", "1:9999999999:0", "\u0661:0:0")
    ],
)
def test_durations(text: str, seconds: int) -> None:
    assert duration(text) == seconds
    assert lantern(estimatedTime=text).estimated_unlock_time == seconds


def test_the_log_names_the_place_of_an_error() -> None:
    document = example_document()
    del STRUCTS["reward asset"](document)["url"]
    result, log, _ = read(LIST, response_of(200, json.dumps(document).encode()))
    assert result == E_FAIL
    said = "reading the achievements of title 1234: the response's achievements[0].rewards[1].mediaAsset.url is missing"
    assert log.lines == [("warning", said)]


# Random responses


@pytest.mark.parametrize(
    "body",
    [
        b"", b" ", b"null", b"{", b"nul",
        b'\xef\xbb\xbf{"achievements":[]}', b'{"achievements":[]}x', b'{"achievements":[],}', b"\xff\xfe{\0}\0", b'{"achievements":["\xff"]}',
        b'{"achievements":["\xed\xa0\x80"]}', b'{"achievements":[],"x":NaN}', b'{"achievements":[],"x":-Infinity}',
        b'{"achievements":[],"x":' + b"9" * 310 + b"}", b'{"achievements":[],"x":"\n"}',
        b'{"achievements":[],"x":' + b"[" * 99_000 + b"]" * 99_000 + b"}", b"[" * 99_000, b'{"":' * 99_000, b'"' * 1_000_000,
        b'{"achievements":[],"x":' + b'["]",' * 30_000 + b'"["]' * 30_000 + b"}",
    ],
    ids=range(20),
)  # fmt: skip
def test_invalid_documents(body: bytes) -> None:
    result, log, _ = read(LIST, response_of(200, body))
    assert result == BAD_JSON
    assert len(log.lines) == 1


@pytest.mark.parametrize(
    "body",
    [
        b'{"achievements":[]}', b' {"achievements" : [ ] } \n', b'{"achievements":[],"x":1e999}',
        b'{"achievements":[],"x":' + b"9" * 309 + b"}", b'{"achievements":7,"achievements":[]}',
        b'{"achievements":[],"x":' + b"[" * (MAX_DEPTH - 1) + b"]" * (MAX_DEPTH - 1) + b"}",
        b'{"achievements":[],"x":"' + b"[" * 1000 + b'\\\\\\"{"}',
    ],
    ids=range(7),
)  # fmt: skip
def test_unusual_but_valid_documents(body: bytes) -> None:
    assert read(LIST, response_of(200, body))[0] == Page((), "")


@pytest.mark.parametrize(
    "body",
    [
        b'{"achievements":[' + b"null," * 3_000_000 + b"null]}",
        b'{"achievements":[],"x":[' + b"0," * (MAX_VALUES - 3) + b"0]}",
        b'{"achievements":[],"x":[' + b"[ ]," * (MAX_VALUES - 3) + b"[\t]]}",
        b'{"achievements":[],"x":{' + b'"":"",' * (MAX_VALUES - 3) + b'"":""}}',
        b'{"achievements":[],"x":[' + b'"\\\\",' * (MAX_VALUES - 3) + b'"\\""]}',
        b"[" * 1_000_000,
        b'{"":' * 1_000_000,
        b"," * 1_000_000,
        b'["]",' * 200_000,
    ],
    ids=range(9),
)
def test_too_many_values_are_refused(body: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """The parser isn't called."""
    monkeypatch.setattr(json_document, "_DECODER", None)
    result, log, _ = read(LIST, response_of(200, body), max_body=1 << 24)
    assert result == E_FAIL
    [(level, text)] = log.lines
    assert level == "warning"
    assert text.endswith("the response has more than 100000 values")


def test_as_many_values_as_there_may_be() -> None:
    """The document, its two members, and the contents of the second."""
    for one in (b"0", b"[ ]", b'"\\\\,[\\""', b"{}"):
        body = b'{"achievements":[],"x":[' + b",".join([one] * (MAX_VALUES - 3)) + b"]}"
        assert read(LIST, response_of(200, body))[0] == Page((), ""), one


def test_a_thousand_achievements_are_a_page() -> None:
    document = example_document()
    document["achievements"] *= 1000
    result, log, _ = read(LIST, response_of(200, json.dumps(document).encode()))
    assert isinstance(result, Page)
    assert len(result.achievements) == 1000
    assert not log.lines


def test_texts_are_ready_for_c() -> None:
    """A NUL ends the text, half of a surrogate pair becomes U+FFFD, and a whole pair is one character."""
    document = EXAMPLE.replace("Lantern Keeper", r"a\ud83cb\ud83c\udfc6\udfc6\\ud83c").replace('"7"', r'"7\u00008"', 1)
    [found] = read_list(document.encode()).achievements
    assert found == LANTERN._replace(name="a\ufffdb\U0001f3c6\ufffd\\ud83c")


def texts_of(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [text for item in value for text in texts_of(item)] if isinstance(value, tuple) else []


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=[]))
    | st.sampled_from(["Icon", "1:2:3"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5) | st.sampled_from(["id", "name"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@st.composite
def nearly(draw: st.DrawFn) -> object:
    """The example with values exchanged, removed and added anywhere."""
    document: Any = copy.deepcopy(example_document())
    for _ in range(draw(st.integers(0, 3))):
        place = document
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            if isinstance(place[key], dict | list) and draw(st.integers(0, 4)):
                place = place[key]
                continue
            if draw(st.booleans()):
                place[key] = draw(JSON_VALUES)
            else:
                del place[key]
            break
    return document


def check(body: bytes) -> None:
    for read_body, stated in ((read_list, {BAD_JSON, E_FAIL}), (read_single, {BAD_JSON, E_FAIL, E_UNEXPECTED})):
        failure = None
        try:
            page = read_body(body)
        except Unreadable as error:
            failure = error
        if failure is not None:
            assert failure.hr & 0xFFFFFFFF in stated
            assert str(failure).startswith("the response")
            continue
        assert type(page) is Page
        for text in texts_of(page):
            assert "\0" not in text
            text.encode()


@given(nearly() | JSON_VALUES)
def test_any_document_gives_a_page_or_the_stated_hresult(document: object) -> None:
    check(json.dumps(document).encode())


@given(st.binary() | st.text('[]{}":,\\u0dD8\n1e+-ntf ').map(str.encode))
@example(b'["\\')
@example(b'"' * 7)
def test_any_bytes_give_the_stated_hresult(body: bytes) -> None:
    check(body)


@given(st.binary(max_size=200), st.integers(0, len(EXAMPLE)), st.integers(0, 50))
def test_a_damaged_response(damage: bytes, place: int, length: int) -> None:
    body = EXAMPLE.encode()
    check(body[:place] + damage + body[place + length :])


def count(value: object) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + sum(map(count, inner))


@given(JSON_VALUES, st.sampled_from([None, 1, "\t"]))
def test_the_values_are_counted_before_parsing(document: object, indent: int | str | None) -> None:
    body = json.dumps(document, indent=indent).encode()
    values = count(document)
    assert has_few_values(body, values)
    assert not has_few_values(body, values - 1)


@given(st.text('[]{}":,\\ud8\n1e-ntf ').map(str.encode))
def test_invalid_documents_create_no_more_values_than_counted(body: bytes) -> None:
    """The parser's hooks create all values, except the last one before the error."""
    made: list[object] = []
    decoder = json.JSONDecoder(parse_int=made.append, parse_float=made.append, object_pairs_hook=made.append)
    with contextlib.suppress(ValueError):
        decoder.decode(body.decode())
    assert not made or not has_few_values(body, len(made) - 1)


def depth(value: object) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(depth, inner), default=0)


@given(JSON_VALUES, st.integers(0, 6))
def test_the_depth_is_known_before_parsing(document: object, limit: int) -> None:
    structure = structure_of(json.dumps(document, ensure_ascii=False).encode("utf-8", "replace"))
    before = json_document.MAX_DEPTH, json_document._TOO_DEEP
    try:
        json_document.MAX_DEPTH, json_document._TOO_DEEP = limit, b"[" * (limit + 1)
        assert is_shallow(structure) == (depth(document) <= limit)
    finally:
        json_document.MAX_DEPTH, json_document._TOO_DEEP = before
