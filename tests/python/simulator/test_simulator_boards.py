"""Leaderboards, presence and their events of the local service, read by the library's own client."""

import json
from pathlib import Path

import pytest
from services_support import ADA, BOB, EVE, SETTINGS, ServiceWorld, run
from simulator_support import SCID, TITLE_ID

from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import DevicePresenceChange, StatisticChange, TitlePresenceChange
from xblshim.model.requests import (
    GetLeaderboard,
    GetPresence,
    GetPresences,
    SetPresence,
    Subscribe,
    WriteStatistics,
)
from xblshim.model.results import Leaderboard, LeaderboardColumn, PresenceRecords, Statistic
from xblshim.simulator.services_on_demand import ServicesOnDemand
from xblshim.simulator.title_world import (
    LeaderboardDefinition,
    PresenceDefinition,
    StatisticDefinition,
    World,
    WorldUser,
)

GLOBAL = GetLeaderboard(False, True, 0, SCID, "Laps", 0, False, True, 0, 0, 0, "", ())
SOCIAL = GetLeaderboard(True, True, ADA, SCID, "Laps", 1, False, True, 0, 0, 0, "", ())


async def write(service: ServiceWorld, xuid: int, value: float, name: str = "Laps") -> None:
    given = ((name, False, value, ""),)
    assert await service.client.write_statistics(WriteStatistics(xuid, SCID, False, given), SETTINGS) == 0


async def board(service: ServiceWorld, call: GetLeaderboard) -> Leaderboard:
    found = await service.client.get_leaderboard(call, SETTINGS)
    assert isinstance(found, Leaderboard), hex(found & 0xFFFFFFFF)
    return found


def summary(found: Leaderboard) -> list[tuple[int, int, str]]:
    return [(row.xbox_user_id, row.rank, row.column_values[0]) for row in found.rows if row is not None]


def test_a_leaderboard_lists_all_users_the_best_first(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        for xuid, value in ((ADA, 5.0), (BOB, 7.5), (EVE, 5.0)):
            await write(service, xuid, value)
            service.now += 1
        found = await board(service, GLOBAL)
        assert summary(found) == [(BOB, 1, "7.5"), (ADA, 2, "5"), (EVE, 3, "5")]
        assert (found.total_row_count, found.continuation_token) == (3, "")
        assert [(column.stat_name, column.stat_type) for column in found.columns if column] == [("Laps", 2)]
        first = found.rows[0]
        assert first is not None
        assert (first.percentile, first.global_rank, first.gamertag) == (1.0, 1, "Bob")
        event_based = await board(service, GLOBAL._replace(title_managed=False, columns=("Map",)))
        assert [row.column_values for row in event_based.rows if row] == [("7.5", ""), ("5", ""), ("5", "")]

    run(tmp_path, steps)


def test_pages(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        for place in range(12):
            await write(service, ADA + place, 100.0 - place)
        first = await board(service, GLOBAL)
        assert (len(first.rows), first.continuation_token, first.total_row_count) == (10, "11", 12)
        second = await board(service, GLOBAL._replace(continuation_token="11"))
        assert (len(second.rows), second.continuation_token) == (2, "")
        from_rank = await board(service, GLOBAL._replace(skip_to_rank=4, max_items=2))
        assert [rank for _, rank, _ in summary(from_rank)] == [4, 5]
        assert from_rank.continuation_token == "6"
        around = await board(service, GLOBAL._replace(skip_to_xuid=ADA + 6, max_items=3))
        assert [rank for _, rank, _ in summary(around)] == [6, 7, 8]
        assert around.continuation_token == ""
        for call, status in (
            (GLOBAL._replace(skip_to_xuid=99), 404),
            (GLOBAL._replace(continuation_token="x"), 400),
            (GLOBAL._replace(name="Never"), 404),
            (GLOBAL._replace(title_managed=False, name="Never"), 404),
            (SOCIAL._replace(name="Never"), 404),
            (GLOBAL._replace(scid="other"), 404),
        ):
            hr = await service.client.get_leaderboard(call, SETTINGS)
            assert isinstance(hr, int)
            assert hr & 0xFFFFFFFF == 0x80190000 + status

    run(tmp_path, steps)


def test_social_boards_and_configured_ones(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        for xuid, value in ((ADA, 3.0), (BOB, 2.0), (EVE, 1.0)):
            await write(service, xuid, value)
        assert summary(await board(service, SOCIAL)) == [(ADA, 1, "3"), (EVE, 2, "1")]
        least = SOCIAL._replace(ascending=True, social_group=2)
        assert summary(await board(service, least)) == [(BOB, 1, "2"), (ADA, 2, "3")]
        friends = GLOBAL._replace(xuid=ADA, social_group=1)
        found = await board(service, friends)
        assert summary(found) == [(EVE, 1, "1"), (ADA, 2, "3")]  # in the order of its configured board
        assert [row.global_rank for row in found.rows if row] == [1, 3]
        named = GLOBAL._replace(title_managed=False, name="Slowest")
        assert [xuid for xuid, _, _ in summary(await board(service, named))] == [EVE, BOB, ADA]
        unplayed = GLOBAL._replace(name="Unplayed")
        column = LeaderboardColumn("Unplayed", 0)
        assert await board(service, unplayed) == Leaderboard((column,), (), 0, "")

    world = World(
        users={ADA: WorldUser(ADA, friends=(EVE,), favorites=(BOB,))},
        statistics={"unplayed": StatisticDefinition("Unplayed")},
        leaderboards={"Slowest": LeaderboardDefinition("Slowest", "Laps", "ascending")},
    )
    run(tmp_path, steps, world)


@pytest.mark.parametrize("first", ["ascending", "descending"])
def test_a_statistics_board_has_the_order_of_its_first_configured_one(tmp_path: Path, first: str) -> None:
    async def steps(service: ServiceWorld) -> None:
        for xuid, value in ((ADA, 3.0), (BOB, 2.0)):
            await write(service, xuid, value)
        found = summary(await board(service, GLOBAL))
        assert [xuid for xuid, _, _ in found] == ([BOB, ADA] if first == "ascending" else [ADA, BOB])

    second = "descending" if first == "ascending" else "ascending"
    boards = (("Other", "Unplayed", second), ("First", "laps", first), ("Second", "Laps", second))
    run(tmp_path, steps, World(leaderboards={name: LeaderboardDefinition(name, *rest) for name, *rest in boards}))


async def presence(service: ServiceWorld, xuid: int) -> PresenceRecords:
    found = await service.client.get_presence(GetPresence(xuid), SETTINGS)
    assert isinstance(found, PresenceRecords)
    return found


def test_presence_has_the_titles_values(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        assert await presence(service, 99) == PresenceRecords((), (99,), (3,), (0,))
        menu = SetPresence(ADA, True, SCID, "menu", ("Harbour", "7"))
        assert await service.client.set_presence(menu, SETTINGS) == 0
        found = await presence(service, ADA)
        assert (found.states, found.device_counts) == ((1,), (1,))
        device = found.devices[0]
        assert device is not None
        assert device.device_type == 15
        [title] = device.title_records
        assert title is not None
        assert (title.title_id, title.title_name, title.title_active) == (TITLE_ID, "Harbour Nights", True)
        assert (title.rich_presence_string, title.view_state) == ("In Harbour, 7 of {2}", 1)
        assert title.last_modified == int(service.now)
        assert await service.client.set_presence(menu._replace(active=False, presence_id=""), SETTINGS) == 0
        found = await presence(service, ADA)
        assert found.states == (2,)
        unknown = await service.client.set_presence(menu._replace(presence_id="x"), SETTINGS)
        assert unknown & 0xFFFFFFFF == 0x80190194
        service.now += 61
        assert (await presence(service, ADA)).states == (3,)
        beside = service.app.routes[-1]
        assert isinstance(beside, ServicesOnDemand)
        beside._service.time_scale = 20.0
        assert await service.client.set_presence(menu, SETTINGS) == 0
        service.now += 2.9
        assert (await presence(service, ADA)).states == (1,)
        service.now += 0.2
        assert (await presence(service, ADA)).states == (3,)

    texts = PresenceDefinition(expires_seconds=60, texts={"menu": "In {0}, {1} of {2}"})
    run(tmp_path, steps, World(presence=texts))


def test_presence_of_several(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        assert await service.client.set_presence(SetPresence(BOB, True, SCID, "menu", ()), SETTINGS) == 0
        every = GetPresences((EVE, BOB), "", False, 0, (), (), 4, False, False)

        async def ask(call: GetPresences) -> PresenceRecords:
            found = await service.client.get_presences(call, SETTINGS)
            assert isinstance(found, PresenceRecords)
            return found

        found = await ask(every)
        assert (found.xuids, found.states, found.device_counts) == ((EVE, BOB), (3, 1), (0, 1))
        assert found.devices[0].title_records[0].rich_presence_string == "menu"  # type: ignore[union-attr]
        assert (await ask(every._replace(online_only=True))).xuids == (BOB,)
        assert (await ask(every._replace(title_ids=(5,)))).device_counts == (0, 0)
        assert (await ask(every._replace(device_types=(13,)))).device_counts == (0, 0)
        assert (await ask(every._replace(device_types=(15,), detail_level=2))).devices[0].title_records == ()  # type: ignore[union-attr]
        assert (await ask(every._replace(detail_level=1))).devices == ()
        title = (await ask(every._replace(detail_level=0))).devices[0].title_records[0]  # type: ignore[union-attr]
        assert title is not None
        assert title.rich_presence_string == ""
        group = GetPresences((), "People", True, BOB, (), (), 4, False, False)
        assert (await ask(group)).xuids == (ADA, EVE)
        hr = await service.client.get_presences(every._replace(xuids=()), SETTINGS)
        assert isinstance(hr, int)
        assert hr & 0xFFFFFFFF == 0x80190190
        status, _ = await service.ask("POST", "/users/batch", json.dumps({"users": ["1"] * 1101}).encode())
        assert status == 400

    run(tmp_path, steps)


def test_changes_of_statistics_are_sent(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        request = Subscribe(SubscriptionKind.STATISTICS, ADA, 0, SCID.upper(), 1, "LAPS")
        await service.events.subscribe(1, request)
        assert service.told == []  # no event yet
        await write(service, ADA, 47.0)
        await write(service, ADA, 0.5)
        await write(service, BOB, 1.0)
        await service.events.subscribe(2, request)
        await service.events.unsubscribe(1)
        await write(service, ADA, 48.0)
        assert [
            (number, event.latest_statistic) for number, event in service.told if isinstance(event, StatisticChange)
        ] == [
            (1, Statistic("LAPS", "", "47")),
            (1, Statistic("LAPS", "", "0.5")),
            (2, Statistic("LAPS", "Double", "0.5")),
            (2, Statistic("LAPS", "Double", "48")),
        ]

    run(tmp_path, steps)


def test_changes_of_presence_are_sent(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        await service.events.subscribe(1, Subscribe(SubscriptionKind.DEVICE_PRESENCE, ADA, 0, "", 1))
        await service.events.subscribe(2, Subscribe(SubscriptionKind.TITLE_PRESENCE, ADA, TITLE_ID, "", 2))
        await service.events.subscribe(3, Subscribe(SubscriptionKind.TITLE_PRESENCE, BOB, TITLE_ID, "", 3))
        for active in (True, True, False):
            assert await service.client.set_presence(SetPresence(ADA, active, "", "", ()), SETTINGS) == 0
        assert service.told == [
            (2, TitlePresenceChange(ADA, TITLE_ID, 2)),
            (3, TitlePresenceChange(BOB, TITLE_ID, 2)),
            (2, TitlePresenceChange(ADA, TITLE_ID, 1)),
            (1, DevicePresenceChange(ADA, 15, True)),
            (2, TitlePresenceChange(ADA, TITLE_ID, 2)),
        ]

    run(tmp_path, steps)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"state": "x"},
        {"state": "active", "activity": 5},
        {"state": "active", "activity": {"richPresence": {"id": "a"}}},
        {"state": "active", "activity": {"richPresence": {"id": "a", "scid": SCID, "params": [1]}}},
    ],
)
def test_presence_that_is_refused(tmp_path: Path, body: object) -> None:
    async def steps(service: ServiceWorld) -> None:
        target = f"/users/xuid({ADA})/devices/current/titles/current"
        assert (await service.ask("POST", target, json.dumps(body).encode()))[0] == 400

    run(tmp_path, steps)
