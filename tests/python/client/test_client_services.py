"""Profiles and statistics: requests byte for byte, and the meaning of responses."""

import asyncio
import json
import struct
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from client_support import SETTINGS, FakeTransport, Log, Reply, client_of, response_of
from hypothesis import given, settings
from hypothesis import strategies as st

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.services import profiles, title_statistics, user_statistics
from xblshim.client.services.service_request import path_part, query_value
from xblshim.client.transport import Request
from xblshim.client.wire.json_document import Unreadable
from xblshim.client.wire.service_rules import unsigned64
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import (
    DeleteStatistics,
    GetProfiles,
    GetProfilesOfGroup,
    GetUsersStatistics,
    GetUserStatistics,
    WriteStatistics,
)
from xblshim.model.results import Profiles, ScidStatistics, Statistic, UserProfile, UserStatistics, UserStatisticsResult

ADA, BOB = 2814000000000001, 2814000000000002
BAD_JSON = 0x83750007
SETTING_NAMES = (
    "AppDisplayName,AppDisplayPicRaw,GameDisplayName,GameDisplayPicRaw,Gamerscore,Gamertag,ModernGamertag,"
    "ModernGamertagSuffix,UniqueModernGamertag"
)


def ask(
    call: Callable[[AchievementsClient], Awaitable[Any]], *replies: Reply, **policy: Any
) -> tuple[Any, Log, list[Request]]:
    """Returns a call's result (HRESULTs unsigned), the log, and the requests."""

    async def run() -> tuple[Any, Log, list[Request]]:
        transport, log = FakeTransport(*replies), Log()
        async with client_of(transport, log, **policy) as client:
            result = await call(client)
        return result & 0xFFFFFFFF if isinstance(result, int) else result, log, transport.requests

    return asyncio.run(run())


def shape(request: Request) -> tuple[str, str, str, bytes]:
    """Returns method, target, version and body."""
    return (
        request.method,
        request.url.raw_path.decode(),
        request.headers["x-xbl-contract-version"],
        request.content,
    )


def reply(document: Any, status: int = 200) -> Any:
    return response_of(status, document if isinstance(document, bytes) else json.dumps(document).encode())


def test_profiles_by_ids() -> None:
    call = GetProfiles((ADA, 0, ADA))
    result, _, requests = ask(lambda c: c.get_profiles(call, SETTINGS), reply({"profileUsers": []}))
    assert result == Profiles(())
    names = ",".join(f'"{name}"' for name in SETTING_NAMES.split(","))
    body = f'{{"userIds":["{ADA}","0","{ADA}"],"settings":[{names}]}}'.encode()
    assert shape(requests[0]) == ("POST", "/users/batch/profile/settings", "2", body)
    assert requests[0].headers["Content-Type"] == "application/json; charset=utf-8"
    assert requests[0].headers["Accept-Language"] == "fr-CA,fr,en-US,en"
    assert requests[0].headers["User-Agent"] == "xblshim/9.8.7"


@pytest.mark.parametrize(
    ("group", "encoded"), [("People", "People"), ("", ""), ("a b?c#é", "a%20b%3Fc%23%C3%A9"), ("a/b", "a/b")]
)
def test_profiles_of_a_group(group: str, encoded: str) -> None:
    call = GetProfilesOfGroup(group)
    _, _, requests = ask(lambda c: c.get_profiles_of_group(call, SETTINGS), reply({"profileUsers": []}))
    target = f"/users/me/profile/settings/people/{encoded}?settings={SETTING_NAMES}"
    assert shape(requests[0]) == ("GET", target, "2", b"")
    assert requests[0].headers["Content-Type"] == "application/json; charset=utf-8"


EXAMPLE = {
    "profileUsers": [
        {
            "id": str(ADA),
            "hostId": str(ADA),
            "settings": [
                {"id": "AppDisplayName", "value": "Ada L"},
                {"id": "AppDisplayPicRaw", "value": ""},
                {"id": "GameDisplayName", "value": "Ada L"},
                {"id": "GameDisplayPicRaw", "value": None},
                {"id": "Gamerscore", "value": "25"},
                {"id": "Gamertag", "value": "Ada L"},
                {"id": "gamertag", "value": "other letter case"},
                {"id": "ModernGamertag", "value": "Ada"},
                {"id": "ModernGamertagSuffix", "value": "1234"},
                {"id": "UniqueModernGamertag", "value": "Ada#1234"},
                {"id": "Unknown", "value": "x"},
            ],
            "isSponsoredUser": False,
        },
        {"id": None, "settings": "no array"},
    ]
}


def test_responses_of_profiles() -> None:
    result, _, _ = ask(lambda c: c.get_profiles(GetProfiles((ADA,)), SETTINGS), reply(EXAMPLE))
    ada = UserProfile(ADA, "Ada L", "", "Ada L", "", "25", "Ada L", "Ada", "1234", "Ada#1234")
    assert result == Profiles((ada, UserProfile(0, *[""] * 9)))


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"no JSON",
        None,
        [],
        {},
        {"profileUsers": None},
        {"profileUsers": {}},
        {"profileUsers": [None]},
        {"profileUsers": [[]]},
        {"profileUsers": [{"id": "1"}]},
        {"profileUsers": [{"settings": []}]},
        {"profileUsers": [{"id": 1, "settings": []}]},
        {"profileUsers": [{"id": "1", "settings": [None]}]},
        {"profileUsers": [{"id": "1", "settings": [{"id": "Gamertag"}]}]},
        {"profileUsers": [{"id": "1", "settings": [{"value": "x"}]}]},
        {"profileUsers": [{"id": "1", "settings": [{"id": "Gamerscore", "value": 25}]}]},
    ],
)
def test_unreadable_profiles(document: Any) -> None:
    result, log, _ = ask(lambda c: c.get_profiles(GetProfiles((ADA,)), SETTINGS), reply(document))
    assert result == BAD_JSON
    assert "reading 1 profiles" in log.text


WRITE = WriteStatistics(ADA, "AbC", True, (("Kills", False, 47.0, ""), ('Ra"nk', True, 0.0, "gold é/\n")))


def test_statistics_that_the_title_writes() -> None:
    _, _, requests = ask(lambda c: c.write_statistics(WRITE, SETTINGS), reply(b"not read"))
    method, target, version, body = shape(requests[0])
    assert (method, target, version) == ("POST", f"/stats/users/{ADA}/scids/AbC", "4")
    begin = '{"stats":{"title":{"Kills":{"value":47.0},"Ra\\"nk":{"value":"gold é/\\n"}}},'.encode()
    assert body.startswith(begin + b'"$schema":"http://stats.xboxlive.com/2017-1/schema#","previousRevision":0,"revi')
    document = json.loads(body)
    assert list(document) == ["stats", "$schema", "previousRevision", "revision", "timestamp"]
    assert document["revision"] > 57354775312
    assert document["timestamp"].endswith("Z")

    update = WRITE._replace(replace=False)
    result, _, requests = ask(lambda c: c.write_statistics(update, SETTINGS), reply(b"", 204))
    assert result == 0
    assert shape(requests[0]) == ("PATCH", f"/stats/users/{ADA}/scids/AbC", "4", begin[:-1] + b"}")

    delete = DeleteStatistics(ADA, "AbC", ("Kills", "", "Kills"))
    _, _, requests = ask(lambda c: c.delete_statistics(delete, SETTINGS), reply(b""))
    body = b'{"stats":{"title":{"Kills":null,"":null,"Kills":null}}}'
    assert shape(requests[0]) == ("PATCH", f"/stats/users/{ADA}/scids/AbC", "4", body)


def test_the_revision_and_the_time_of_a_write() -> None:
    ticks = 1_795_950_655_489_021 * 10  # 2026-11-29T11:10:55.489021Z
    assert title_statistics.timestamp(ticks) == "2026-11-29T11:10:55.489021Z"
    assert title_statistics.timestamp(ticks + 1) == "2026-11-29T11:10:55.4890211Z"
    assert title_statistics.timestamp(0) == "1970-01-01T00:00:00Z"
    assert title_statistics.timestamp(5_000_000) == "1970-01-01T00:00:00.5Z"
    assert title_statistics.revision(ticks) == 57354775312
    assert title_statistics.revision(0) == 1  # a clock before 2015


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (47, "47.0"),
        (-3, "-3.0"),
        (0, "0.0"),
        (-0.0, "-0.0"),
        (0.1, "0.1"),
        (1 / 3, "0.3333333333333333"),
        (1e6, "1000000.0"),
        (2.0**53 + 1, "9007199254740992.0"),
        (1e15, "1000000000000000.0"),
        (1.5e16, "15000000000000000.0"),
        (1e20, "100000000000000000000.0"),
        (1e21, "1e21"),
        (1.7976931348623157e308, "1.7976931348623157e308"),
        (5e-324, "5e-324"),
    ],
)
def test_numbers_in_bodies(number: float, text: str) -> None:
    assert title_statistics.number_text(number) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_reads_back(number: float) -> None:
    text = title_statistics.number_text(number)
    read = json.loads(text)
    assert struct.pack("<d", read) == struct.pack("<d", number)
    assert isinstance(read, float)
    assert "+" not in text


def test_statistics_of_a_user() -> None:
    call = GetUserStatistics(ADA, "ABC", ("Kills", "De aths", "Kills"))
    document = {
        "xuid": str(ADA),
        "scid": "abc",
        "stats": [
            {"statname": "Laps", "type": "Integer", "value": "47"},
            {"statname": "Car", "type": None, "value": None},
            None,
        ],
    }
    result, _, requests = ask(lambda c: c.get_user_statistics(call, SETTINGS), reply(document))
    target = f"/users/xuid({ADA})/scids/ABC/stats/Kills,De%20aths,Kills"
    assert shape(requests[0]) == ("GET", target, "1", b"")
    statistics = (Statistic("Laps", "Integer", "47"), Statistic("Car", "", ""), Statistic("", "", ""))
    assert result == UserStatistics((UserStatisticsResult(ADA, (ScidStatistics("ABC", statistics),)),))


@pytest.mark.parametrize(
    ("document", "entries"),
    [
        ({"xuid": "1"}, ()),
        ({"xuid": "1", "scids": []}, ()),
        ({"xuid": "1", "scids": [{"scid": "other", "stats": []}]}, (ScidStatistics("ABC", ()),)),
        (
            {"xuid": "1", "scids": [{"scid": "x", "stats": []}, None], "stats": "not read"},
            (ScidStatistics("ABC", ()), ScidStatistics("ABC", ())),
        ),
    ],
)
def test_every_entry_has_the_scid_that_was_asked_for(document: Any, entries: Any) -> None:
    call = GetUserStatistics(1, "ABC", ("Kills",))
    result, _, _ = ask(lambda c: c.get_user_statistics(call, SETTINGS), reply(document))
    assert result == UserStatistics((UserStatisticsResult(1, entries),))


BATCH = GetUsersStatistics((ADA, BOB), (("ABC", 2), ("", 0), ("é", 1)), ("Kills", "Deaths", "Laps"))


def test_statistics_of_users() -> None:
    document = {
        "users": [
            {"gamertag": "Ada L", "xuid": str(ADA), "scids": [{"scid": "abc", "stats": []}]},
            {"xuid": "12abc", "stats": [{"statname": "a", "type": "b", "value": "c"}]},
            None,
        ]
    }
    result, _, requests = ask(lambda c: c.get_users_statistics(BATCH, SETTINGS), reply(document))
    body = (
        f'{{"requestedusers":["{ADA}","{BOB}"],"requestedscids":[{{"scid":"ABC","requestedstats":["Kills","Deaths"]}},'
        '{"scid":"","requestedstats":[]},{"scid":"é","requestedstats":["Laps"]}]}'
    ).encode()
    assert shape(requests[0]) == ("POST", "/batch?operation=read", "1", body)
    assert result == UserStatistics(
        (
            UserStatisticsResult(ADA, (ScidStatistics("abc", ()),)),
            UserStatisticsResult(12, (ScidStatistics("", (Statistic("a", "b", "c"),)),)),
            UserStatisticsResult(0, ()),
        )
    )


@pytest.mark.parametrize("body", [b"", b"null", b"{", b"[]", b'"x"', b"1"])
@pytest.mark.parametrize("status", [200, 204])
def test_no_document_is_no_statistics(body: bytes, status: int) -> None:
    single = GetUserStatistics(ADA, "ABC", ("Kills",))
    result, _, _ = ask(lambda c: c.get_user_statistics(single, SETTINGS), reply(body, status))
    assert result == BAD_JSON
    result, _, _ = ask(lambda c: c.get_users_statistics(BATCH, SETTINGS), reply(body, status))
    assert result == BAD_JSON


@pytest.mark.parametrize(
    "user",
    [
        {},
        {"xuid": 1},
        {"xuid": "1", "scids": None},
        {"xuid": "1", "scids": [{"scid": "x"}]},
        {"xuid": "1", "scids": [{"stats": []}]},
        {"xuid": "1", "scids": [1]},
        {"xuid": "1", "stats": None},
        {"xuid": "1", "stats": [{"statname": "a", "type": "b"}]},
        {"xuid": "1", "stats": [{"statname": "a", "type": "b", "value": 47}]},
    ],
)
def test_unreadable_statistics(user: Any) -> None:
    single = GetUserStatistics(ADA, "ABC", ("Kills",))
    result, _, _ = ask(lambda c: c.get_user_statistics(single, SETTINGS), reply(user))
    assert result == BAD_JSON
    result, _, _ = ask(lambda c: c.get_users_statistics(BATCH, SETTINGS), reply({"users": [user]}))
    assert result == BAD_JSON


def test_no_users_are_no_failure() -> None:
    result, _, _ = ask(lambda c: c.get_users_statistics(BATCH, SETTINGS), reply({"users": []}))
    assert result == UserStatistics(())


CALLS: list[Callable[[AchievementsClient, CallSettings], Awaitable[Any]]] = [
    lambda c, s: c.get_profiles(GetProfiles((ADA,)), s),
    lambda c, s: c.get_profiles_of_group(GetProfilesOfGroup("People"), s),
    lambda c, s: c.write_statistics(WRITE, s),
    lambda c, s: c.write_statistics(WRITE._replace(replace=False), s),
    lambda c, s: c.delete_statistics(DeleteStatistics(ADA, "ABC", ("a",)), s),
    lambda c, s: c.get_user_statistics(GetUserStatistics(ADA, "ABC", ("a",)), s),
    lambda c, s: c.get_users_statistics(BATCH, s),
]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [304, 400, 401, 404, 429, 500])
def test_every_other_status_is_an_hresult(
    call: Callable[[AchievementsClient, CallSettings], Awaitable[Any]], status: int
) -> None:
    replies = [reply(b"", status) for _ in range(2 if status == 401 else 1)]  # a 401 is retried immediately
    result, _, _ = ask(lambda c: call(c, SETTINGS), *replies)
    assert result == 0x80190000 + status


@pytest.mark.parametrize("call", CALLS)
def test_a_retriable_status_is_tried_again(call: Callable[[AchievementsClient, CallSettings], Awaitable[Any]]) -> None:
    async def sleep(_: float) -> None:
        pass

    window = CallSettings(timeout_window=20, accept_language="en")
    replies = reply(b"", 503), reply({"profileUsers": [], "users": [], "xuid": "1"})
    result, _, requests = ask(lambda c: call(c, window), *replies, sleep=sleep)
    assert not isinstance(result, int) or result == 0
    assert shape(requests[0]) == shape(requests[1])


@pytest.mark.parametrize("call", CALLS)
def test_without_a_network_it_fails(call: Callable[[AchievementsClient, CallSettings], Awaitable[Any]]) -> None:
    result, log, _ = ask(lambda c: call(c, SETTINGS), ConnectionRefusedError("refused"))
    assert result == 0x80004005
    assert "refused" in log.text


def test_the_throttle_memory_is_kept_by_service() -> None:
    async def calls(client: AchievementsClient) -> list[int]:
        found = []
        for call in (CALLS[3], CALLS[4], CALLS[2], CALLS[0]):  # update and removal share one
            result = await call(client, SETTINGS)
            found.append(result & 0xFFFFFFFF if isinstance(result, int) else 0)
        return found

    replies = response_of(429, b"", Retry_After="100"), reply(b""), reply({"profileUsers": []})
    result, _, requests = ask(calls, *replies)  # type: ignore[arg-type]
    assert result == [0x801901AD, 0x801901AD, 0, 0]
    assert len(requests) == 3


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ("profileUsers", "id", "settings", "value", "users", "xuid", "scids", "scid", "stats", "type")
            )
            | st.text(max_size=4),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(json_values)
@settings(max_examples=200)
def test_any_json_is_a_result_or_unreadable(document: Any) -> None:
    body = json.dumps(document).encode()
    for read in (profiles.read, lambda body: user_statistics.read_one(body, "ABC"), user_statistics.read_several):
        failure = 0
        try:
            result = read(body)  # type: ignore[operator]
        except Unreadable as error:
            failure = error.hr & 0xFFFFFFFF
        assert failure == BAD_JSON or isinstance(result, Profiles | UserStatistics)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("010", 10),
        ("12abc", 12),
        ("abc", 0),
        ("", 0),
        ("-1", 2**64 - 1),
        ("18446744073709551616", 2**64 - 1),
        ("18446744073709551615", 2**64 - 1),
        (" +7", 7),
        ("0x10", 0),
        ("9" * 1000, 2**64 - 1),
    ],
)
def test_numbers_in_texts(text: str, number: int) -> None:
    assert unsigned64(text) == number


def test_the_parts_of_urls() -> None:
    every = "".join(map(chr, range(33, 127)))
    encoded = path_part(every)
    assert encoded.startswith("!%22%23$%25&'()*%2B,-./0123456789:;%3C=%3E%3F@A")
    assert path_part("é /") == "%C3%A9%20/"
    marks = "".join(c for c in every if not c.isalnum())
    assert query_value(marks) == "!%22%23$%25%26'()*%2B,-./:%3B%3C%3D%3E?@%5B%5C%5D%5E_%60%7B%7C%7D~"
