"""Profiles and statistics of the local service, read by the library's own client."""

import json
from pathlib import Path

import pytest
from services_support import ADA, BOB, EVE, SETTINGS, ServiceWorld, run
from simulator_support import SCID, TITLE_ID

from xblshim.model.requests import (
    DeleteStatistics,
    GetProfiles,
    GetProfilesOfGroup,
    GetUsersStatistics,
    GetUserStatistics,
    UpdateAchievement,
    WriteStatistics,
)
from xblshim.model.results import Profiles, ScidStatistics, Statistic, UserStatistics, UserStatisticsResult
from xblshim.simulator.title_world import StatisticDefinition, World, WorldUser


def unsigned(hr: object) -> int:
    assert isinstance(hr, int)
    return hr & 0xFFFFFFFF


def test_profiles_have_the_forms_of_the_gamertag_and_the_score(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        for achievement, percent in (("7", 100), ("8", 50), ("unknown", 100)):
            await service.client.update_achievement(
                UpdateAchievement(ADA, TITLE_ID, SCID, achievement, percent), SETTINGS
            )
        found = await service.client.get_profiles(GetProfiles((BOB, ADA, 99, BOB)), SETTINGS)
        assert isinstance(found, Profiles)
        bob, ada, again = found.profiles
        assert bob == again
        assert ada is not None
        assert bob is not None
        assert ada.xbox_user_id == ADA
        assert (ada.gamertag, ada.modern_gamertag, ada.modern_gamertag_suffix, ada.unique_modern_gamertag) == (
            "Ada1234",
            "Ada",
            "1234",
            "Ada#1234",
        )
        assert (ada.app_display_name, ada.game_display_name, ada.gamerscore) == ("Ada1234", "Ada1234", "25")
        assert (ada.app_display_picture_resize_uri, bob.app_display_picture_resize_uri) == ("http://x.test/a.png", "")
        assert bob.gamerscore == "0"
        [eve] = (await service.client.get_profiles(GetProfiles((EVE,)), SETTINGS)).profiles  # type: ignore[union-attr]
        assert eve is not None
        assert eve.gamertag == "Eve the Very Lo"
        assert unsigned(await service.client.get_profiles(GetProfiles((99,)), SETTINGS)) == 0x80190194

    run(tmp_path, steps, World(users={ADA: WorldUser(ADA, picture="http://x.test/a.png")}))


@pytest.mark.parametrize(
    ("group", "expected"), [("People", [BOB, EVE]), ("people", [BOB, EVE]), ("Favorites", [EVE]), ("Others", None)]
)
def test_profiles_of_a_social_group(tmp_path: Path, group: str, expected: list[int] | None) -> None:
    async def steps(service: ServiceWorld) -> None:
        found = await service.client.get_profiles_of_group(GetProfilesOfGroup(group), SETTINGS)
        if expected is None:
            assert unsigned(found) == 0x80190190
        else:
            assert isinstance(found, Profiles)
            assert [profile.xbox_user_id for profile in found.profiles if profile] == expected

    run(tmp_path, steps, World(users={ADA: WorldUser(ADA, favorites=(EVE,))}))


def statistics(*rows: tuple[str, str, str]) -> UserStatistics:
    return UserStatistics((UserStatisticsResult(ADA, (ScidStatistics(SCID, tuple(Statistic(*row) for row in rows)),)),))


def test_statistics_are_written_changed_removed_and_read(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        client = service.client
        read = GetUserStatistics(ADA, SCID, ("kills", "Rank", "Never", "Ratio"))
        assert await client.get_user_statistics(read, SETTINGS) == statistics()
        given = (("Kills", False, 47.0, ""), ("Rank", True, 0.0, "gold"), ("Ratio", False, 0.5, ""))
        assert await client.write_statistics(WriteStatistics(ADA, SCID, True, given), SETTINGS) == 0
        assert await client.get_user_statistics(read, SETTINGS) == statistics(
            ("kills", "Integer", "47"), ("Rank", "String", "gold"), ("Ratio", "Double", "0.5")
        )
        update = WriteStatistics(ADA, SCID, False, (("KILLS", False, 48.0, ""),))
        assert await client.write_statistics(update, SETTINGS) == 0
        assert await client.delete_statistics(DeleteStatistics(ADA, SCID, ("rank", "never")), SETTINGS) == 0
        assert await client.get_user_statistics(read, SETTINGS) == statistics(
            ("kills", "Integer", "48"), ("Ratio", "Double", "0.5")
        )
        replaced = WriteStatistics(ADA, SCID, True, (("Other", False, 1.0, ""),))
        assert await client.write_statistics(replaced, SETTINGS) == 0
        assert await client.get_user_statistics(read, SETTINGS) == statistics()

    run(tmp_path, steps)


def test_statistics_outlive_the_service(tmp_path: Path) -> None:
    async def write(service: ServiceWorld) -> None:
        given = (("Kills", False, 5e-324, ""), ("Name", True, 0.0, "é\n"))
        assert await service.client.write_statistics(WriteStatistics(ADA, SCID, True, given), SETTINGS) == 0

    async def read(service: ServiceWorld) -> None:
        found = await service.client.get_user_statistics(GetUserStatistics(ADA, SCID, ("Kills", "Name")), SETTINGS)
        assert found == statistics(("Kills", "Double", "5e-324"), ("Name", "String", "é\n"))

    run(tmp_path, write)
    run(tmp_path, read)


def test_statistics_of_several_users(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        one = (("Kills", False, 1.0, ""),)
        assert await service.client.write_statistics(WriteStatistics(BOB, SCID, True, one), SETTINGS) == 0
        call = GetUsersStatistics((BOB, 99), ((SCID.upper(), 1), (SCID, 0)), ("KILLS",))
        found = await service.client.get_users_statistics(call, SETTINGS)
        first = ScidStatistics(SCID.upper(), (Statistic("KILLS", "Integer", "1"),))
        assert found == UserStatistics(
            (
                UserStatisticsResult(BOB, (first, ScidStatistics(SCID, ()))),
                UserStatisticsResult(99, (ScidStatistics(SCID.upper(), ()), ScidStatistics(SCID, ()))),
            )
        )

    run(tmp_path, steps)


def test_a_statistic_keeps_its_type(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        async def write(name: str, *, text: bool) -> int:
            given = ((name, text, 1.0, "x"),)
            return unsigned(await service.client.write_statistics(WriteStatistics(ADA, SCID, False, given), SETTINGS))

        assert await write("Kills", text=False) == 0
        assert await write("kills", text=True) == 0x80190190
        assert await write("Title", text=False) == 0x80190190  # from the definitions
        assert await write("Title", text=True) == 0
        assert await write("Laps", text=False) == 0
        found = await service.client.get_user_statistics(GetUserStatistics(ADA, SCID, ("Laps",)), SETTINGS)
        assert found == statistics(("Laps", "Double", "1"))

    definitions = (StatisticDefinition("Title", "String"), StatisticDefinition("Laps", "Double"))
    run(tmp_path, steps, World(statistics={one.name.lower(): one for one in definitions}))


def test_another_scid_is_not_there(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        found = await service.client.get_user_statistics(GetUserStatistics(ADA, "other", ("a",)), SETTINGS)
        assert unsigned(found) == 0x80190194

    run(tmp_path, steps)


@pytest.mark.parametrize(
    ("method", "target", "body", "status"),
    [
        ("POST", f"/stats/users/{ADA}/scids/{SCID}", {}, 400),
        ("POST", f"/stats/users/{ADA}/scids/{SCID}", {"stats": {"title": []}}, 400),
        ("POST", f"/stats/users/{ADA}/scids/{SCID}", {"stats": {"title": {"a": None}}}, 400),
        ("PATCH", f"/stats/users/{ADA}/scids/{SCID}", {"stats": {"title": {"a": None}}}, 200),
        ("PATCH", f"/stats/users/{ADA}/scids/{SCID}", {"stats": {"title": {"a": {"value": True}}}}, 400),
        ("PATCH", f"/stats/users/{ADA}/scids/{SCID}", {"stats": {"title": {"a": {}}}}, 400),
        ("PATCH", f"/stats/users/{ADA}/scids/{SCID}", {"stats": {"title": {"a": {"value": 10**400}}}}, 400),
        ("PATCH", f"/stats/users/x/scids/{SCID}", {"stats": {"title": {}}}, 400),
        ("DELETE", f"/stats/users/{ADA}/scids/{SCID}", {}, 405),
        ("POST", "/batch", {"requestedusers": [], "requestedscids": []}, 400),
        ("POST", "/batch?operation=read", {"requestedusers": [1], "requestedscids": []}, 400),
        ("POST", "/batch?operation=read", {"requestedusers": [str(ADA)], "requestedscids": [{}]}, 400),
        ("POST", "/users/batch/profile/settings", {"userIds": [1], "settings": []}, 400),
        ("POST", "/users/batch/profile/settings", {"userIds": [str(ADA)]}, 400),
        ("GET", "/nowhere", {}, 404),
    ],
)
def test_what_the_service_refuses(tmp_path: Path, method: str, target: str, body: object, status: int) -> None:
    async def steps(service: ServiceWorld) -> None:
        found = await service.ask(method, target, json.dumps(body).encode())
        assert found[0] == status

    run(tmp_path, steps)
