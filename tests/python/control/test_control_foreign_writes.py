"""Each write of another process to the same store becomes one event, and the service's own writes don't become a second one."""

import asyncio
from pathlib import Path
from typing import Any

from control_support import Asked, asked

from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.records import EVERYTHING, Update
from xblshim.simulator.services.statistic_records import StoredStatistic
from xblshim.simulator.services.statistic_store import Changed, StatisticStore

XUID = 2814639011617876
SCID = "00000000-0000-0000-0000-000012345678"
TITLE_ID = 0x12345678
NOW = 1_900_000_000_000


class Other:
    """Another process: a separate store on the same file."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "achievements.sqlite3"

    async def update(self, *changes: tuple[str, int]) -> None:
        store = AchievementStore(self._path)
        await store.update(Update(XUID, SCID, TITLE_ID, changes), NOW)
        await store.aclose()

    async def reset(self) -> None:
        store = AchievementStore(self._path)
        await store.delete(EVERYTHING)
        await store.aclose()


def events_of(service: Asked) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    service.served.control.events.listen(lambda topic, document: found.append((topic, document)))
    return found


def unlocks(found: list[tuple[str, Any]]) -> list[tuple[str, int, bool]]:
    rows = [document for topic, document in found if topic == "achievement"]
    return [(one["row"]["id"], one["row"]["percentComplete"], one["unlockedNow"]) for one in rows]


def test_changes_of_others_are_published_once(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        other = Other(tmp_path)
        await other.update(("7", 20))
        await service.served.others.publish_changes()
        found = events_of(service)
        await service.served.others.publish_changes()
        assert found == []  # present before the stream began
        await other.update(("7", 100), ("8", 30))
        await service.served.others.publish_changes()
        assert unlocks(found) == [("7", 100, True), ("8", 30, False)]
        await service.served.others.publish_changes()
        assert len(unlocks(found)) == 2

    asked(tmp_path, work)


def test_own_writes_are_not_published_again(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        other = Other(tmp_path)
        await other.update(("7", 20))
        await service.served.others.publish_changes()
        found = events_of(service)
        await service.ask("POST", f"/users/{XUID}/titles/{SCID}/achievements/9/unlock")
        await other.update(("8", 30))
        await service.served.others.publish_changes()
        assert unlocks(found) == [("9", 100, True), ("8", 30, False)]

    asked(tmp_path, work)


def test_a_reset_by_another_process_is_one_event(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        other = Other(tmp_path)
        await other.update(("7", 20), ("8", 100))
        await service.served.others.publish_changes()
        found = events_of(service)
        await other.reset()
        await service.served.others.publish_changes()
        assert [topic for topic, _ in found] == ["reset"]
        await other.update(("8", 100))
        await service.served.others.publish_changes()
        assert unlocks(found) == [("8", 100, True)]

    asked(tmp_path, work)


def test_a_stream_is_followed_without_a_request(tmp_path: Path) -> None:
    """The service's loop looks for changes as long as there is a stream."""

    async def work(service: Asked) -> None:
        await service.served.ready()
        found = events_of(service)
        service.served.control.feed.enter()
        other = Other(tmp_path)
        percent = 0
        async with asyncio.timeout(60):
            while not unlocks(found):
                percent += 1  # the first ones may precede its first check
                await other.update(("7", percent))
                await asyncio.sleep(0.05)

    asked(tmp_path, work)


def test_statistics_of_others_are_published_once(tmp_path: Path) -> None:
    async def write(**values: float) -> None:
        """Writes as a title with the in-process service does."""
        store = StatisticStore(tmp_path / "statistics.sqlite3", lambda *line: None)
        written = tuple(StoredStatistic(XUID, SCID, name, float(value), NOW) for name, value in values.items())
        await store.change(XUID, SCID, lambda held: Changed(written))
        await store.aclose()

    async def work(service: Asked) -> None:
        look = service.served.others.publish_changes
        await look()
        assert not (tmp_path / "statistics.sqlite3").exists()  # reading creates no store
        found = events_of(service)
        await write(Kills=3)
        await look()
        await service.ask("PUT", f"/users/{XUID}/titles/{SCID}/statistics/Deaths", {"value": 1})
        await write(Kills=3, Lap=71.5)
        await look()
        await look()
        told = [(one["row"]["name"], one["row"]["value"]) for topic, one in found if topic == "statistic"]
        assert told == [("Kills", 3), ("Deaths", 1), ("Lap", 71.5)]
        found.clear()
        await write(**{f"Number{number}": number for number in range(201)})
        await look()
        assert [topic for topic, _ in found] == ["reset"]

    asked(tmp_path, work)
