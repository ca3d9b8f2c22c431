"""The local service in this process: its titles' events agree with its reading endpoints."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from events_support import OTHER, PROGRESS, SCID, TITLE_ID, UNLOCKS, USERS, XUID, Log

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.events.event_source import RemoteEvents
from xblshim.config import load
from xblshim.model.call_settings import CallSettings
from xblshim.model.event_values import ProgressChange, Unlock, UserChange
from xblshim.model.events import Event, Events
from xblshim.model.requests import ListAchievements, Subscribe, UpdateAchievement
from xblshim.model.results import Page
from xblshim.simulator.event_hub import Hub
from xblshim.wiring.open_client import open_client
from xblshim.wiring.open_events import open_events

SETTINGS = CallSettings()
DEFINITIONS = f"""
scid = "{SCID}"
title_id = {TITLE_ID}
[[achievements]]
id = "7"
name = "Lantern Keeper"
description = "You lit every lantern in the harbour."
gamerscore = 25
icon = "https://images.example.test/lantern.png"
deep_link = "harbour://quest/7"
"""


class Title(NamedTuple):
    client: AchievementsClient
    events: Events
    told: list[tuple[int, Event]]
    log: Log

    async def update(self, percent: int, achievement_id: str = "7", xuid: int = XUID, title_id: int = TITLE_ID) -> int:
        return await self.client.update_achievement(
            UpdateAchievement(xuid, title_id, SCID, achievement_id, percent), SETTINGS
        )

    def take(self) -> list[tuple[int, Event]]:
        told = list(self.told)
        self.told.clear()
        return told


@asynccontextmanager
async def local(state: Path, **variables: str) -> AsyncIterator[Title]:
    environ = {"XBLSHIM_STATE_DIR": str(state), **{f"XBLSHIM_{name}": value for name, value in variables.items()}}
    config = load(program_dir=None, environ=environ, options={})
    log, told = Log(), list[tuple[int, Event]]()
    client = open_client(config, log)
    events = open_events(config, client, log, lambda *event: told.append(event))
    try:
        yield Title(client, events, told, log)
    finally:
        await events.aclose()
        await client.aclose()


def run(test: Callable[[Title], Awaitable[None]], state: Path, **variables: str) -> None:
    async def inner() -> None:
        async with local(state, **variables) as title:
            await test(title)

    asyncio.run(inner())


def test_progress_events_equal_the_reading_endpoints(tmp_path: Path) -> None:
    async def test(title: Title) -> None:
        assert await title.events.subscribe(1, PROGRESS) == 0
        for percent in (40, 100):
            assert await title.update(percent) == 0
            page = await title.client.list_achievements(ListAchievements(XUID, TITLE_ID, 1, False, 0, 0, 0), SETTINGS)
            assert isinstance(page, Page)
            [read] = page.achievements
            assert read is not None
            [(number, change)] = title.take()
            assert isinstance(change, ProgressChange)
            assert number == 1
            [told] = change.entries
            assert told is not None
            assert told[:2] == (read.id, read.progress_state)
            assert told[2].time_unlocked == read.progression.time_unlocked
            assert told[2].requirements == (read.progression.requirements or told[2].requirements)
            assert [one.current_progress_value for one in told[2].requirements if one] == [str(percent)]
        assert read.progression.time_unlocked > 0

    run(test, tmp_path)


def test_events_go_to_matching_subscriptions(tmp_path: Path) -> None:
    async def test(title: Title) -> None:
        requests = {
            1: PROGRESS,
            2: PROGRESS._replace(xuid=OTHER),
            3: PROGRESS._replace(scid="another"),
            4: UNLOCKS,
            5: UNLOCKS._replace(title_id=5),
            6: PROGRESS._replace(scid=SCID.upper()),
        }
        for number, request in requests.items():
            assert await title.events.subscribe(number, request) == 0
        await title.update(40)
        assert [number for number, _ in title.take()] == [1, 6]
        await title.update(30)  # not higher
        await title.update(0, "8")
        assert title.take() == []
        await title.update(100, xuid=OTHER)
        assert [number for number, _ in title.take()] == [2]
        await title.events.unsubscribe(1)
        await title.update(100)
        assert [number for number, _ in title.take()] == [6, 4]
        await title.events.aclose()
        await title.update(100, "9")
        assert title.take() == []

    run(test, tmp_path)


def test_an_unlock_has_the_values_of_the_definitions(tmp_path: Path) -> None:
    (tmp_path / "definitions.toml").write_text(DEFINITIONS)

    async def test(title: Title) -> None:
        await title.events.subscribe(1, UNLOCKS)
        await title.update(50)
        assert title.take() == []
        await title.update(100)
        await title.update(100, "made by its first update")
        [(_, first), (_, second)] = title.take()
        assert isinstance(first, Unlock)
        assert isinstance(second, Unlock)
        assert first[:8] == (
            "Lantern Keeper",
            "You lit every lantern in the harbour.",
            "https://images.example.test/lantern.png",
            "7",
            25,
            TITLE_ID,
            XUID,
            "harbour://quest/7",
        )
        assert first[8:10] == (0.0, 0)
        assert first.time_unlocked > 0
        assert second.achievement_name == second.achievement_id == "made by its first update"

    run(test, tmp_path / "state", DEFINITIONS=str(tmp_path / "definitions.toml"))


def test_several_achievements_are_one_event(tmp_path: Path) -> None:
    """If an achievement occurs twice, its last change counts."""

    async def test(title: Title) -> None:
        await title.events.subscribe(1, PROGRESS)
        await title.events.subscribe(2, UNLOCKS)
        document: dict[str, Any] = {
            "action": "progressUpdate",
            "serviceConfigId": SCID,
            "titleId": TITLE_ID,
            "userId": str(XUID),
            "achievements": [
                {"id": name, "percentComplete": percent}
                for name, percent in (("1", 10), ("2", 0), ("3", 5), ("1", 100))
            ],
        }
        hub = title.client.event_source
        assert isinstance(hub, Hub)
        transport = title.client._policy._attempts._transport
        path = f"http://local/users/xuid({XUID})/achievements/{SCID}/update"
        response = await transport.handle_async_request(httpx.Request("POST", path, json=document))
        assert response.status_code == 200
        [(_, change), (_, unlock)] = title.take()
        assert isinstance(change, ProgressChange)
        assert [(entry.achievement_id, entry.progress_state) for entry in change.entries if entry] == [
            ("1", 1),
            ("3", 3),
        ]
        assert isinstance(unlock, Unlock)
        assert unlock.achievement_id == "1"

    run(test, tmp_path)


def test_numbers_and_kinds(tmp_path: Path) -> None:
    async def test(title: Title) -> None:
        events, invalid = title.events, 0x80070057
        assert await events.subscribe(1, PROGRESS) == 0
        assert await events.subscribe(1, UNLOCKS) & 0xFFFFFFFF == invalid
        assert await events.subscribe(2, Subscribe(9, 1, 1, "")) & 0xFFFFFFFF == invalid
        assert await events.unsubscribe(2) & 0xFFFFFFFF == invalid
        assert await events.subscribe(2, PROGRESS._replace(scid="a/b")) == 0
        assert len(title.log.of("warning")) == 1
        assert await events.unsubscribe(2) == 0
        assert await events.unsubscribe(1) == 0
        assert await events.subscribe(1, UNLOCKS) == 0

    run(test, tmp_path)


def test_users_who_are_signed_out_and_in(tmp_path: Path) -> None:
    async def test(title: Title) -> None:
        hub = title.client.event_source
        assert isinstance(hub, Hub)
        hub.sign(5, out=True)
        await title.events.subscribe(1, USERS)
        assert title.take() == [(1, UserChange(5, 2))], "also of what happened before"
        assert hub.sign(6, out=True)
        assert not hub.sign(6, out=True)
        assert hub.sign(5, out=False)
        assert not hub.sign(7, out=False)
        assert title.take() == [(1, UserChange(6, 2)), (1, UserChange(5, 0))]

    run(test, tmp_path)


def test_a_title_that_fails_is_no_reason_to_fail_the_update(tmp_path: Path) -> None:
    async def test(title: Title) -> None:
        def fail(document: Any) -> None:
            raise ZeroDivisionError

        await title.events.subscribe(1, PROGRESS)
        title.events._deliver = lambda *event: fail(event)  # type: ignore[attr-defined]
        assert await title.update(40) == 0
        assert title.log.of("error") == ["events: one could not be delivered: ZeroDivisionError: "]

    run(test, tmp_path)


LATE = (
    "websockets",
    "xblshim.client.events.event_json",
    "xblshim.client.events.rta_events",
    "xblshim.simulator.announcing",
    "xblshim.simulator.event_topics",
)


def test_the_address_of_the_events(tmp_path: Path) -> None:
    """The real service has them at another address, with the requests' own token, and sends nothing about signed-out users."""

    async def run() -> None:
        own = "http://127.0.0.1:1"
        for service, url in (("live", "https://rta.xboxlive.com"), (own, own)):
            environ = {
                "XBLSHIM_STATE_DIR": str(tmp_path),
                "XBLSHIM_SERVICE": service,
                "XBLSHIM_TOKEN": "planted-secret",
            }
            config = load(program_dir=None, environ=environ, options={})
            client = open_client(config, Log())
            assert isinstance(client.event_source, RemoteEvents)
            assert client.event_source.url == url
            assert (client.event_source.tokens is not None) == (service == "live")
            log = Log()
            events = open_events(config, client, log, lambda *event: None)
            if service == "live":
                assert await events.subscribe(1, USERS) == 0, "no request is sent"
            else:
                assert await events.subscribe(1, USERS) == 0
                assert len(log.of("warning")) == 1
            await events.aclose()
            await client.aclose()

    asyncio.run(run())


@pytest.mark.parametrize("service", ["local", "http://127.0.0.1:1"])
def test_events_cost_nothing_without_a_subscription(tmp_path: Path, service: str) -> None:
    code = (
        "import asyncio, sys\n"
        "from xblshim.config import load\n"
        "from xblshim.model.call_settings import CallSettings\n"
        "from xblshim.model.requests import UpdateAchievement\n"
        "from xblshim.wiring.open_client import open_client\n"
        "variables = {'XBLSHIM_STATE_DIR': sys.argv[1], 'XBLSHIM_SERVICE': sys.argv[2]}\n"
        "client = open_client(load(program_dir=None, environ=variables, options={}), lambda *line: None)\n"
        "async def run():\n"
        "    await client.update_achievement(UpdateAchievement(1, 2, 's', '7', 100), CallSettings(timeout_window=0))\n"
        "    await client.aclose()\n"
        "asyncio.run(run())\n"
        f"print([name for name in {LATE} if name in sys.modules])\n"
    )
    path = {"PYTHONPATH": ":".join(filter(None, sys.path))}
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(tmp_path), service], capture_output=True, text=True, env=path
    )
    assert (ran.stdout, ran.stderr) == ("[]\n", "")
