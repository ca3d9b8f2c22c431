"""Leaderboards and presence: requests byte for byte, and the meaning of responses."""

import json
from typing import Any

import pytest
from client_support import SETTINGS
from hypothesis import given, settings
from hypothesis import strategies as st
from test_client_services import ADA, BAD_JSON, ask, reply, shape

from xblshim.client.services import leaderboards
from xblshim.client.wire import presence_json
from xblshim.client.wire.json_document import Unreadable
from xblshim.model.requests import GetLeaderboard, GetPresence, GetPresences, SetPresence
from xblshim.model.results import (
    Leaderboard,
    LeaderboardColumn,
    LeaderboardRow,
    PresenceBroadcast,
    PresenceDevice,
    PresenceRecords,
    PresenceTitle,
)

GLOBAL = GetLeaderboard(False, False, 0, "ABC", "Fastest Lap", 0, False, True, 0, 0, 0, "", ())
SOCIAL = GetLeaderboard(True, False, ADA, "ABC", "Lap", 0, False, True, 0, 0, 0, "", ())
EMPTY: dict[str, Any] = {"pagingInfo": None, "leaderboardInfo": {"columns": []}, "userList": []}
BOARD = "/scids/ABC/leaderboards/Fastest%20Lap"
PEOPLE = f"/users/xuid({ADA})/scids/ABC/stats/Lap/people/"


@pytest.mark.parametrize(
    ("call", "target", "version"),
    [
        (GLOBAL, BOARD, "3.1"),
        (GLOBAL._replace(title_managed=True, name="a/b+%?"), "/scids/ABC/leaderboards/stat(a/b%2B%25%3F)", "4.1"),
        (
            GLOBAL._replace(columns=("Map",), xuid=5, max_items=2, skip_to_rank=7, social_group=2),
            f"{BOARD}?include=valuemetadata&xuid=5&maxItems=2&skipToRank=7&view=People&viewTarget=Favorites",
            "3.1",
        ),
        (
            GLOBAL._replace(skip_to_rank=7, continuation_token="a&b =é", social_group=1),
            f"{BOARD}?continuationToken=a%26b%20%3D%C3%A9&view=People&viewTarget=People",
            "3.1",
        ),
        (GLOBAL._replace(skip_to_xuid=9, continuation_token="x", social_group=7), f"{BOARD}?skipToUser=9", "3.1"),
        (SOCIAL, f"{PEOPLE}all?sort=descending", "1.1"),
        (SOCIAL._replace(social_group=1, ascending=True), f"{PEOPLE}all?sort=ascending", "1.1"),
        (
            SOCIAL._replace(social_group=2, ordered=False, title_managed=True, max_items=3, columns=("no",)),
            f"{PEOPLE}Favorites?maxItems=3",
            "2.1",
        ),
        (SOCIAL._replace(skip_to_xuid=9, skip_to_rank=1), f"{PEOPLE}all?sort=descending&skipToUser=9", "1.1"),
    ],
)
def test_requests_of_leaderboards(call: GetLeaderboard, target: str, version: str) -> None:
    result, _, requests = ask(lambda c: c.get_leaderboard(call, SETTINGS), reply(EMPTY))
    assert result == Leaderboard((), (), 0, "")
    assert shape(requests[0]) == ("GET", target, version, b"")


def row(**members: Any) -> dict[str, Any]:
    names = {"moderngamertag": "Ada", "moderngamertagsuffix": "", "uniquemoderngamertag": "Ada"}
    return {"gamertag": "Ada L", **names, "xuid": str(ADA), "percentile": 1.0, "rank": 1, **members}


def page(*rows: Any, **info: Any) -> dict[str, Any]:
    column = {"displayName": None, "statName": "Lap", "type": "Integer"}
    info = info or {"totalCount": 20, "columnDefinition": column}
    return {"pagingInfo": {"continuationToken": "3"}, "leaderboardInfo": info, "userList": list(rows)}


ROW = LeaderboardRow("Ada L", "Ada", "", "Ada", ADA, 1.0, 1, 0, ("61",))
LAP = LeaderboardColumn("Lap", 0)


def read(document: Any, *names: str) -> Any:
    return leaderboards.read(json.dumps(document).encode(), names)


def test_a_leaderboard_with_further_columns() -> None:
    document = page(
        row(globalrank=1, value="61", valuemetadata='{"Map":"Isle","Mode":3}'),
        row(globalrank=None, rank=-1, value="63", valuemetadata='{"Map":true,"Mode":null}'),
        row(value="64", valuemetadata="no JSON"),
        row(values=["a", "b"], value=None, percentile=0.5),
    )
    found = read(document, "Map", "Mode", "None")
    assert found.total_row_count == 20
    assert found.continuation_token == "3"
    assert found.columns == (
        LAP,
        LeaderboardColumn("Map", 3),
        LeaderboardColumn("Mode", 2),
        LeaderboardColumn("None", 0),
    )
    assert [one.column_values for one in found.rows] == [
        ("61", '"Isle"', "3", ""),
        ("63", "true", "null", ""),
        ("64", "", "", ""),
        ("a", "b", "", "", ""),
    ]
    assert (found.rows[0].global_rank, found.rows[1].global_rank, found.rows[1].rank) == (1, 0, 2**32 - 1)


def test_the_type_of_a_further_column_comes_from_the_first_row_that_has_it() -> None:
    values = '{"a":true,"b":[],"c":"x"}', '{"a":1,"b":0.5,"d":{}}'
    found = read(page(*(row(value="1", valuemetadata=text) for text in values)), "a", "b", "c", "d")
    assert [column.stat_type for column in found.columns[1:]] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (page(row(value="61")), Leaderboard((LAP,), (ROW,), 20, "3")),
        (page(row(value=61)), Leaderboard((LAP,), (ROW,), 20, "3")),
        (
            page(row(values=["61"]), columns=[{"statName": "Lap", "type": "double"}]),
            Leaderboard((LeaderboardColumn("Lap", 2),), (ROW,), 0, "3"),
        ),
        (
            {**page(columns=[{"statName": None, "type": "Boolean"}]), "pagingInfo": {"continuationToken": None}},
            Leaderboard((LeaderboardColumn("", 4),), (), 0, ""),
        ),
        ({"pagingInfo": None, "leaderboardInfo": {"columns": []}, "leaderboard": 1}, Leaderboard((), (), 0, "")),
    ],
)
def test_responses_of_leaderboards(document: Any, expected: Leaderboard) -> None:
    assert read(document) == expected


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {key: value for key, value in EMPTY.items() if key != "pagingInfo"},
        {key: value for key, value in EMPTY.items() if key != "leaderboardInfo"},
        {key: value for key, value in EMPTY.items() if key != "userList"},
        {**EMPTY, "pagingInfo": []},
        {**EMPTY, "pagingInfo": {"continuationToken": 3}},
        {**EMPTY, "leaderboardInfo": {}},
        {**EMPTY, "leaderboardInfo": {"columns": None}},
        {**EMPTY, "leaderboardInfo": {"columns": [None]}},
        {**EMPTY, "leaderboardInfo": {"columns": [], "totalCount": -1}},
        {**EMPTY, "leaderboardInfo": {"columnDefinition": None, "columns": []}},
        {**EMPTY, "userList": None},
        page(None),
        page(row()),
        page(row(value="1", percentile=1)),
        page(row(value="1", rank="1")),
        page(row(value="1", rank=2**31)),
        page(row(value="1", globalrank="1")),
        page(row(values=[None])),
        page(row(values=None)),
        page(row(value="1", xuid=1)),
        page({key: value for key, value in row(value="1").items() if key != "moderngamertag"}),
    ],
)
def test_unreadable_leaderboards(document: Any) -> None:
    result, _, _ = ask(lambda c: c.get_leaderboard(GLOBAL, SETTINGS), reply(document))
    assert result == BAD_JSON


# Presence


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (SetPresence(ADA, True, "", "", ()), b'{"state":"active"}'),
        (SetPresence(ADA, False, "ABC", "", ("a",)), b'{"state":"inactive"}'),
        (SetPresence(ADA, True, "", "menu", ()), b'{"state":"active"}'),
        (
            SetPresence(ADA, True, "AbC", "menu", ()),
            b'{"state":"active","activity":{"richPresence":{"id":"menu","scid":"AbC"}}}',
        ),
        (
            SetPresence(ADA, True, "AbC", "menu", ("a", "é")),
            '{"state":"active","activity":{"richPresence":{"id":"menu","scid":"AbC","params":["a","é"]}}}'.encode(),
        ),
    ],
)
def test_setting_presence(call: SetPresence, body: bytes) -> None:
    result, _, requests = ask(lambda c: c.set_presence(call, SETTINGS), reply(b"not read"))
    assert result == 0
    assert shape(requests[0]) == ("POST", f"/users/xuid({ADA})/devices/current/titles/current", "3", body)


ALL = GetPresences((), "", False, 0, (), (), 0, False, False)


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (ALL, b'{"onlineOnly":false,"broadcastingOnly":false}'),
        (
            ALL._replace(xuids=(ADA, 2), device_types=(6, 7), title_ids=(7, 8), detail_level=2, online_only=True),
            f'{{"users":["{ADA}","2"],"deviceTypes":["MoLive","XboxOne"],"titles":["7","8"],"level":"device",'
            '"onlineOnly":true,"broadcastingOnly":false}'.encode(),
        ),
        (
            ALL._replace(group="People", has_owner=True, owner=5, detail_level=9, broadcasting_only=True),
            b'{"group":"People","groupXuid":"5","onlineOnly":false,"broadcastingOnly":true}',
        ),
    ],
)
def test_reading_presence_of_several(call: GetPresences, body: bytes) -> None:
    if isinstance(body, str):
        body = body.encode()
    result, _, requests = ask(lambda c: c.get_presences(call, SETTINGS), reply([]))
    assert result == PresenceRecords((), (), (), ())
    assert shape(requests[0]) == ("POST", "/users/batch", "3", body)


EXAMPLE = {
    "xuid": str(ADA),
    "state": "Online",
    "lastSeen": {},
    "devices": [
        {
            "type": "MoLive",
            "titles": [
                {
                    "id": "305419896",
                    "name": "Harbour Nights",
                    "placement": "Full",
                    "state": "Active",
                    "lastModified": "2024-02-03T04:05:06.789Z",
                    "activity": {"richPresence": "In the menu"},
                },
                {"id": "5", "name": "Home", "placement": "Background", "state": "inactive"},
            ],
        },
        None,
        {"type": "MCapensis", "titles": [{"id": str(2**32 + 7), "activity": {"broadcast": None}}]},
        {},
    ],
}
DEVICES = (
    PresenceDevice(
        6,
        (
            PresenceTitle(305419896, "Harbour Nights", 1706933106, True, "In the menu", 1, None),
            PresenceTitle(5, "Home", 0, False, "", 4, None),
        ),
    ),
    PresenceDevice(7, (PresenceTitle(7, "", 0, False, "", 0, None),)),
    PresenceDevice(0, ()),
)


def test_responses_of_presence() -> None:
    result, _, requests = ask(lambda c: c.get_presence(GetPresence(ADA), SETTINGS), reply(EXAMPLE))
    assert shape(requests[0]) == ("GET", f"/users/xuid({ADA})?level=all", "3", b"")
    assert result == PresenceRecords(DEVICES, (ADA,), (1,), (3,))
    away = {"state": "away"}
    result, _, _ = ask(lambda c: c.get_presences(ALL, SETTINGS), reply([away, None, EXAMPLE, {"state": "x"}]))
    assert result == PresenceRecords(DEVICES, (0, ADA, 0), (2, 1, 0), (0, 3, 0))


def test_a_broadcast() -> None:
    broadcast = {"id": "b", "session": "s" * 39, "provider": "Twitch", "viewers": 7, "started": "1970-01-01T00:00:09Z"}
    document = {"devices": [{"titles": [{"activity": {"broadcast": broadcast}}]}]}
    result, _, _ = ask(lambda c: c.get_presence(GetPresence(ADA), SETTINGS), reply(document))
    [title] = result.devices[0].title_records
    assert title.broadcast_record == PresenceBroadcast("b", "s" * 39, 1, 7, 9)
    broadcast["session"] = "s" * 40
    result, _, _ = ask(lambda c: c.get_presence(GetPresence(ADA), SETTINGS), reply(document))
    assert result == 0x80070057


@pytest.mark.parametrize(
    "document",
    [
        b"",
        None,
        [],
        {"xuid": 1},
        {"state": 1},
        {"devices": None},
        {"devices": [1]},
        {"devices": [{"titles": None}]},
        {"devices": [{"titles": [None]}]},
        {"devices": [{"titles": [{"id": 5}]}]},
        {"devices": [{"titles": [{"lastModified": None}]}]},
        {"devices": [{"titles": [{"activity": None}]}]},
        {"devices": [{"titles": [{"activity": {"broadcast": []}}]}]},
        {"devices": [{"titles": [{"activity": {"broadcast": {"viewers": "1"}}}]}]},
    ],
)
def test_unreadable_presence(document: Any) -> None:
    result, _, _ = ask(lambda c: c.get_presence(GetPresence(ADA), SETTINGS), reply(document))
    assert result == BAD_JSON
    several = document if isinstance(document, bytes) else {"users": document}
    result, _, _ = ask(lambda c: c.get_presences(ALL, SETTINGS), reply(several))
    assert result == BAD_JSON


words = [
    *(
        "pagingInfo",
        "leaderboardInfo",
        "userList",
        "columns",
        "columnDefinition",
        "statName",
        "type",
        "value",
        "values",
    ),
    *("rank", "xuid", "percentile", "devices", "titles", "state", "activity", "broadcast", "id", "valuemetadata"),
]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(words) | st.text(max_size=4), inner, max_size=5)
    ),
    max_leaves=20,
)


@given(json_values)
@settings(max_examples=200)
def test_any_json_is_a_result_or_unreadable(document: Any) -> None:
    body = json.dumps(document).encode()
    readers = (lambda body: leaderboards.read(body, ("a",))), presence_json.read_one, presence_json.read_several
    for reader in readers:
        failure = 0
        try:
            result = reader(body)  # type: ignore[operator]
        except Unreadable as error:
            failure = error.hr & 0xFFFFFFFF
        assert failure in (BAD_JSON, 0x80070057) or isinstance(result, Leaderboard | PresenceRecords)
