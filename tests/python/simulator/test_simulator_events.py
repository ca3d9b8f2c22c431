"""In-game events of the local service: statistics that depend on them, and achievements that depend on those."""

import json
from pathlib import Path
from typing import Any

import pytest
from services_support import ADA, SETTINGS, ServiceWorld, run
from simulator_support import SCID, TITLE_ID

from xblshim.client.services.game_events import document_of
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import ProgressChange, StatisticChange, Unlock
from xblshim.model.requests import (
    GetAchievement,
    GetUserStatistics,
    ListAchievements,
    Subscribe,
    WriteEvent,
    WriteStatistics,
)
from xblshim.model.results import Page, Requirement, UserStatistics
from xblshim.simulator.definitions import AchievementDefinition, RequirementDefinition, load_definitions
from xblshim.simulator.service_errors import DefinitionsError
from xblshim.simulator.title_world import StatisticDefinition, World


def world(*statistics: StatisticDefinition) -> World:
    return World(statistics={one.name.lower(): one for one in statistics})


def event(name: str, dimensions: Any = None, measurements: Any = None, scid: str = SCID) -> str:
    texts = [json.dumps(given) if given is not None else "" for given in (dimensions, measurements)]
    return document_of(WriteEvent(ADA, TITLE_ID, scid, "session", name, *texts), "2026-11-29T11:10:55.489Z")


async def values(service: ServiceWorld, *names: str) -> dict[str, str]:
    found = await service.client.get_user_statistics(GetUserStatistics(ADA, SCID, names), SETTINGS)
    assert isinstance(found, UserStatistics)
    [user] = found.users
    assert user is not None
    [entry] = user.service_config_statistics
    assert entry is not None
    return {one.statistic_name: one.value for one in entry.statistics if one is not None}


def test_rules_make_statistics_of_events(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        hits = ({"Damage": 5}, {"damage": 2.5}, {"Damage": "x"}, {"Damage": True}, None)
        for measurements in hits:
            assert await service.client.post_events([event("ENEMYHIT", {"Weapon": "bow"}, measurements)])
        assert await service.client.post_events([event("Other"), event("EnemyHit", scid="other")])
        names = ("Hits", "Sum", "Most", "Least", "Last", "Weapon")
        assert await values(service, *names) == {
            "Hits": "5",
            "Sum": "7.5",
            "Most": "5",
            "Least": "2.5",
            "Last": "2.5",
            "Weapon": "bow",
        }

    run(
        tmp_path,
        steps,
        world(
            StatisticDefinition("Hits", event="EnemyHit"),
            *(
                StatisticDefinition(name, event="EnemyHit", rule=rule, measurement="Damage")
                for name, rule in (("Sum", "sum"), ("Most", "max"), ("Least", "min"), ("Last", "last"))
            ),
            StatisticDefinition("Weapon", "String", event="EnemyHit", rule="last", measurement="weapon"),
        ),
    )


DRIVEN = AchievementDefinition("kills", "Hunter", gamerscore=5, statistic="Kills", at=4.0)


def drive(service: ServiceWorld) -> None:
    """Makes the statistic Kills drive an achievement."""
    definitions = service.definitions
    object.__setattr__(definitions, "achievements", {**definitions.achievements, "kills": DRIVEN})


async def requirement(service: ServiceWorld) -> tuple[int, Requirement]:
    found = await service.client.get_achievement(GetAchievement(ADA, SCID, "kills"), SETTINGS)
    assert isinstance(found, Page)
    [achievement] = found.achievements
    assert achievement is not None
    [one] = achievement.progression.requirements
    assert one is not None
    return achievement.progress_state, one


def test_a_statistic_drives_an_achievement(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        drive(service)
        await service.events.subscribe(1, Subscribe(SubscriptionKind.PROGRESS, ADA, TITLE_ID, SCID, 1))
        await service.events.subscribe(2, Subscribe(SubscriptionKind.UNLOCKS, ADA, TITLE_ID, "", 2))
        await service.events.subscribe(3, Subscribe(SubscriptionKind.STATISTICS, ADA, 0, SCID, 3, "Kills"))
        state, found = await requirement(service)
        assert (state, found.current_progress_value, found.target_progress_value) == (2, "0", "4")
        await service.client.post_events([event("Kill")])
        state, found = await requirement(service)
        assert (state, found.current_progress_value, found.target_progress_value) == (3, "1", "4")
        await service.client.post_events([event("Kill"), event("Kill"), event("Kill"), event("Kill")])
        state, found = await requirement(service)
        assert (state, found.current_progress_value, found.target_progress_value) == (1, "5", "4")
        kinds = [type(told) for _, told in service.told]
        assert kinds.count(Unlock) == 1
        assert kinds.count(StatisticChange) == 5
        assert kinds.count(ProgressChange) >= 4
        listed = ListAchievements(ADA, TITLE_ID, 1, False, 0, 0, 0)
        page = await service.client.list_achievements(listed, SETTINGS)
        assert isinstance(page, Page)
        hunter = next(one for one in page.achievements if one is not None and one.id == "kills")
        assert hunter.progression.requirements[0] == found

    run(tmp_path, steps, world(StatisticDefinition("Kills", event="Kill")))


def test_a_title_managed_statistic_drives_it_too(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        drive(service)
        for value in (3.0, 4.0, 1.0):  # an unlocked achievement stays unlocked
            given = (("KILLS", False, value, ""),)
            assert await service.client.write_statistics(WriteStatistics(ADA, SCID, False, given), SETTINGS) == 0
        state, found = await requirement(service)
        assert (state, found.current_progress_value, found.target_progress_value) == (1, "4", "4")

    run(tmp_path, steps)


def requirements_of(told: Any) -> tuple[int, list[tuple[str, str]]]:
    """Returns the state and the requirements of an achievement, or of an event's only entry."""
    found = told.entries[0] if isinstance(told, ProgressChange) else told
    values = [(one.current_progress_value, one.target_progress_value) for one in found.progression.requirements]
    return found.progress_state, values


def test_several_requirements_are_sent_and_kept(tmp_path: Path) -> None:
    both = {name.lower(): RequirementDefinition(name, at) for name, at in (("Kills", 2.0), ("Distance", 1500.5))}

    async def steps(service: ServiceWorld) -> None:
        definitions = service.definitions
        hunter = AchievementDefinition("kills", "Hunter", requirements=both)
        object.__setattr__(definitions, "achievements", {"kills": hunter})
        await service.events.subscribe(1, Subscribe(SubscriptionKind.PROGRESS, ADA, TITLE_ID, SCID, 1))
        await service.events.subscribe(2, Subscribe(SubscriptionKind.UNLOCKS, ADA, TITLE_ID, "", 2))

        async def write(name: str, value: float) -> None:
            given = ((name, False, value, ""),)
            assert await service.client.write_statistics(WriteStatistics(ADA, SCID, False, given), SETTINGS) == 0

        async def shown() -> tuple[int, list[tuple[str, str]]]:
            found = await service.client.get_achievement(GetAchievement(ADA, SCID, "kills"), SETTINGS)
            assert isinstance(found, Page)
            [achievement] = found.achievements
            return requirements_of(achievement)

        assert await shown() == (2, [("0", "2"), ("0", "1500.5")])
        await write("Distance", 3.0)  # less than a percent
        assert await shown() == (3, [("0", "2"), ("3", "1500.5")])
        await write("kills", 5.0)
        assert await shown() == (3, [("5", "2"), ("3", "1500.5")])  # one of two doesn't unlock it
        await write("Distance", 2000.0)
        await write("Distance", 2001.0)  # no further events about it
        await write("Kills", 1.0)
        assert await shown() == (1, [("2", "2"), ("2001", "1500.5")])
        changes = [requirements_of(event) for _, event in service.told if isinstance(event, ProgressChange)]
        assert changes == [
            (3, [("0", "2"), ("3", "1500.5")]),
            (3, [("5", "2"), ("3", "1500.5")]),
            (1, [("5", "2"), ("2000", "1500.5")]),
        ]
        assert sum(isinstance(event, Unlock) for _, event in service.told) == 1
        ids = await service.client.get_achievement(GetAchievement(ADA, SCID, "kills"), SETTINGS)
        assert isinstance(ids, Page)
        assert ids.achievements[0] is not None
        assert len({one.id for one in ids.achievements[0].progression.requirements if one is not None}) == 2

    run(tmp_path, steps)


@pytest.mark.parametrize(
    "line",
    [
        "x",
        "[]",
        "{}",
        event("Kill").replace('"Kill"', '"1Kill"'),
        event("Kill").replace('"properties":null', '"properties":[]'),
        event("Kill").replace('"measurements":null', '"measurements":5'),
        event("Kill").replace(f'"{ADA}"', '"x"'),
    ],
)
def test_invalid_events_are_refused(tmp_path: Path, line: str) -> None:
    async def steps(service: ServiceWorld) -> None:
        assert (await service.ask("POST", "/collect/v1", line.encode()))[0] == 400

    run(tmp_path, steps)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[achievements]]\nid = "1"\nstatistic = "Kills"', "at is missing"),
        ('[[achievements]]\nid = "1"\nat = 5', "statistic is missing"),
        ('[[achievements]]\nid = "1"\nstatistic = "Kills"\nat = 0', "above 0"),
        ('[[achievements]]\nid = "1"\n[[achievements.requirements]]\nstatistic = "Kills"', "at is missing"),
        (
            '[[achievements]]\nid = "1"\n'
            + '[[achievements.requirements]]\nstatistic = "a"\nat = 1\n[[achievements.requirements]]\nstatistic = "A"\nat = 1',
            "used by an earlier entry",
        ),
        (
            '[[achievements]]\nid = "1"\nstatistic = "a"\nat = 1\n'
            + '[[achievements.requirements]]\nstatistic = "b"\nat = 1',
            "beside requirements",
        ),
        ('[[statistics]]\nname = "a"\n[[statistics]]\nname = "A"', "used by an earlier entry"),
        ('[[statistics]]\nname = "a"\nevent = "b"\nrule = "sum"', "measurement is missing"),
        ('[[statistics]]\nname = "a"\nevent = "b"\ntype = "String"', "must be last"),
        ('[[statistics]]\nname = "a"\ntype = "Boolean"', "must be Integer, Double or String"),
        ('[[users]]\nxuid = "x"', "must be a xuid"),
        ('[[users]]\ngamertag = "x"', "xuid is missing"),
        ('[[users]]\nxuid = 1\nfriends = "2"', "must be an array of xuids"),
        ('[[leaderboards]]\nname = "x"', "statistic is missing"),
        ('[[leaderboards]]\nname = "x"\nstatistic = "y"\norder = "up"', "ascending or descending"),
        ('[presence]\ndevice = "Toaster"', "device must be"),
        ("[presence]\nexpires_seconds = -1", "0 or more"),
        ("[presence.texts]\nmenu = 5", "must be a text"),
        ("presence = 5", "must be a table"),
        ("users = 5", "must be an array of tables"),
        ('[[users]]\nxuid = 1\nnick = "x"', "is not a key of this place"),
    ],
)
def test_mistakes_in_the_definitions(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "definitions.toml"
    key = "" if text.startswith("[") else text + "\n"
    path.write_text(f'{key}scid = "{SCID}"\n{"" if key else text}', encoding="utf-8")
    with pytest.raises(DefinitionsError, match=said):
        load_definitions(path)


def test_the_whole_of_a_definitions_file(tmp_path: Path) -> None:
    path = tmp_path / "definitions.toml"
    path.write_text(
        f"""scid = "{SCID}"
[[users]]
xuid = "7"
gamertag = "Ada#1"
friends = ["8", 9, 8]
favorites = []
[[statistics]]
name = "Kills"
type = "integer"
event = "Kill"
[[leaderboards]]
name = "Best"
statistic = "Kills"
order = "Ascending"
[presence]
device = "molive"
[presence.texts]
menu = "In {{0}}"
[[achievements]]
id = "1"
statistic = "Kills"
at = 3
""",
        encoding="utf-8",
    )
    found = load_definitions(path)
    assert found.world.users[7].friends == (8, 9)
    assert found.world.users[7].favorites == ()
    assert found.world.statistics["kills"] == StatisticDefinition("Kills", "Integer", "Kill", "count", "")
    assert found.world.leaderboards["Best"].order == "ascending"
    assert found.world.presence.device == "MoLive"
    assert found.world.presence.texts == {"menu": "In {0}"}
    assert (found.achievements["1"].statistic, found.achievements["1"].at) == ("Kills", 3.0)
