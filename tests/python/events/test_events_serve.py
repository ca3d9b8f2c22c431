"""Events of a real `xblshim serve`, with updates of other processes and a service that restarts."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

import httpx
import pytest
from events_support import PROGRESS, PROGRESS_URI, RESYNC, UNLOCKS, USERS, XUID, Log
from simulator_support import SCID, TITLE_ID, clean_environment, free_port, served, update_body, update_path
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.events import rta_connection as connection
from xblshim.config import load
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.call_settings import CallSettings
from xblshim.model.event_values import (
    DevicePresenceChange,
    ProgressChange,
    StatisticChange,
    TitlePresenceChange,
    Unlock,
    UserChange,
)
from xblshim.model.events import Event, Events
from xblshim.model.requests import ListAchievements, Subscribe, WriteStatistics
from xblshim.model.results import Page, Statistic
from xblshim.wiring.open_client import open_client
from xblshim.wiring.open_events import open_events

LIMIT = 30
WANTED = PROGRESS._replace(scid=SCID)


class Title:
    """A title that uses the service at an address, and waits for events."""

    def __init__(self, client: AchievementsClient) -> None:
        self.client = client
        self.events: Events
        self._told: asyncio.Queue[tuple[int, Event]] = asyncio.Queue()

    def deliver(self, subscription: int, event: Event) -> None:
        self._told.put_nowait((subscription, event))

    async def next(self) -> tuple[int, Event]:
        return await asyncio.wait_for(self._told.get(), LIMIT)

    async def percents(self) -> dict[str, str]:
        page = await self.client.list_achievements(ListAchievements(XUID, TITLE_ID, 1, False, 0, 0, 0), CallSettings())
        assert isinstance(page, Page)
        return {
            each.id: each.progression.requirements[0].current_progress_value
            for each in page.achievements
            if each is not None and each.progression.requirements[0] is not None
        }


@asynccontextmanager
async def title_at(address: str, log: Log | None = None) -> AsyncIterator[Title]:
    config = load(program_dir=None, environ={"XBLSHIM_SERVICE": address}, options={})
    title = Title(open_client(config, log or Log()))
    title.events = open_events(config, title.client, log or Log(), title.deliver)
    try:
        yield title
    finally:
        await title.events.aclose()
        await title.client.aclose()


def update_from_elsewhere(address: str, home: Path, achievement_id: str, percent: int) -> None:
    """Updates an achievement from another process."""
    code = "import sys, urllib.request; urllib.request.urlopen(sys.argv[1], sys.stdin.buffer.read())"
    subprocess.run(
        [sys.executable, "-c", code, address + update_path()],
        input=update_body((achievement_id, percent)),
        check=True,
        env=clean_environment(home, no_proxy="*"),
        timeout=60,
    )


def test_unlocks_of_another_process(tmp_path: Path) -> None:
    async def run(address: str) -> None:
        log = Log()
        async with title_at(address, log) as title:
            assert await title.events.subscribe(1, WANTED) == 0
            assert await title.events.subscribe(2, UNLOCKS) == 0
            await asyncio.to_thread(update_from_elsewhere, address, tmp_path, "7", 40)
            number, change = await title.next()
            assert isinstance(change, ProgressChange)
            assert number == 1
            assert change.entries[0] is not None
            assert change.entries[0][:2] == ("7", 3)
            await asyncio.to_thread(update_from_elsewhere, address, tmp_path, "7", 100)
            told = [await title.next(), await title.next()]
            assert [(number, type(event)) for number, event in told] == [(1, ProgressChange), (2, Unlock)]
            assert log.lines == []

    with served(tmp_path) as service:
        asyncio.run(run(service.address))
        assert service.stop(signal.SIGTERM)[1] == ""


def test_a_service_that_restarts_loses_no_later_event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The title reads changes made before the resync, and receives later ones as events."""
    monkeypatch.setattr(connection, "delay_of", lambda tries: 0.1)
    monkeypatch.setattr(connection, "JITTER", 0.0)
    port = free_port()

    address = f"http://127.0.0.1:{port}"

    async def run(services: ExitStack) -> None:
        service = services.enter_context(served(tmp_path, port=port))
        async with title_at(address) as title:
            assert await title.events.subscribe(1, WANTED) == 0
            for kill in (True, False):
                await check_told(title, f"before {kill}")
                if kill:
                    service.process.kill()
                    await asyncio.to_thread(service.process.wait, LIMIT)
                else:
                    assert (await asyncio.to_thread(service.stop, signal.SIGTERM))[0] == 0
                service = services.enter_context(served(tmp_path, port=port))
                # The title's next list contains this change, whether the connection is restored before it or after it.
                await asyncio.to_thread(update_from_elsewhere, address, tmp_path, f"gap {kill}", 50)
                assert await title.next() == (1, RESYNC)
                percents = await title.percents()
                assert percents[f"before {kill}"] == percents[f"gap {kill}"] == "50"
                await check_told(title, f"after {kill}")

    async def check_told(title: Title, achievement_id: str) -> None:
        await asyncio.to_thread(update_from_elsewhere, address, tmp_path, achievement_id, 50)
        told = ["gap"]
        while told[0].startswith("gap"):
            _, event = await title.next()
            assert isinstance(event, ProgressChange)
            told = [entry.achievement_id for entry in event.entries if entry]
        assert told == [achievement_id]

    with ExitStack() as services:
        asyncio.run(run(services))


def test_a_title_that_starts_before_its_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "delay_of", lambda tries: 0.1)
    monkeypatch.setattr(connection, "JITTER", 0.0)
    port = free_port()

    async def run() -> None:
        log = Log()
        async with title_at(f"http://127.0.0.1:{port}", log) as title:
            assert await title.events.subscribe(1, WANTED) == 0
            with served(tmp_path, port=port):
                assert await title.next() == (1, RESYNC)
            assert len(log.of("warning")) >= 1

    asyncio.run(run())


STATISTIC = Subscribe(SubscriptionKind.STATISTICS, XUID, 0, SCID, 1, "Kills", XUID)
DEVICES = Subscribe(SubscriptionKind.DEVICE_PRESENCE, XUID, 0, "", 2, "", XUID)
IN_TITLE = Subscribe(SubscriptionKind.TITLE_PRESENCE, XUID, TITLE_ID, "", 3, "", XUID)


def test_statistics_and_presence_of_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Changes of another title and of the control API arrive over the socket. Changes while the service is away arrive with the next connection."""
    monkeypatch.setattr(connection, "delay_of", lambda tries: 0.1)
    monkeypatch.setattr(connection, "JITTER", 0.0)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    users = f"/xblshim/v1/users/{XUID}"

    async def control(method: str, path: str, document: object) -> None:
        async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=30) as people:
            response = await people.request(method, users + path, json=document)
            assert response.status_code in (200, 204), response.text

    async def set_kills(value: int) -> None:
        await control("PUT", f"/titles/{SCID}/statistics/Kills", {"value": value})

    def kills(value: str, kind: str = "Integer") -> tuple[int, StatisticChange]:
        return 1, StatisticChange(XUID, SCID, Statistic("Kills", kind, value))

    async def run(services: ExitStack) -> None:
        service = services.enter_context(served(tmp_path, port=port))
        async with title_at(address) as title, title_at(address) as other:
            for number, wanted in enumerate((STATISTIC, DEVICES, IN_TITLE), 1):
                assert await title.events.subscribe(number, wanted) == 0
            assert await title.next() == (3, TitlePresenceChange(XUID, TITLE_ID, 2))
            written = WriteStatistics(XUID, SCID, False, (("Kills", False, 1.0, ""),))
            assert await other.client.write_statistics(written, CallSettings()) == 0
            assert await title.next() == kills("1", "")
            await set_kills(2)
            assert await title.next() == kills("2", "")
            await control("PUT", "/presence", {"active": True, "titleId": str(TITLE_ID)})
            assert [await title.next() for _ in range(2)] == [
                (3, TitlePresenceChange(XUID, TITLE_ID, 1)),
                (2, DevicePresenceChange(XUID, 15, True)),
            ]
            service.process.kill()
            await asyncio.to_thread(service.process.wait, LIMIT)
            services.enter_context(served(tmp_path, port=port))
            await set_kills(3)
            told = [await title.next() for _ in range(2)]
            while kills("3") not in told:  # or it came after the new connection, following the previous value
                told.append(await title.next())
            assert (3, TitlePresenceChange(XUID, TITLE_ID, 2)) in told  # presence ends with the service
            await set_kills(4)
            while (event := await title.next()) == kills("3"):  # by the new connection and by its own event
                pass
            assert event == kills("4")

    with ExitStack() as services:
        asyncio.run(run(services))


JSON = {"content-type": "application/json"}


def test_users_who_are_signed_out_at_the_service(tmp_path: Path) -> None:
    async def run(address: str) -> None:
        async with (
            title_at(address) as title,
            httpx.AsyncClient(base_url=address, trust_env=False, timeout=30) as people,
        ):
            assert await title.events.subscribe(1, USERS) == 0
            for action, change in (("sign-out", 2), ("sign-in", 0)):
                response = await people.post(f"/xblshim/v1/users/{XUID}/{action}", headers=JSON)
                assert (response.json()["changed"], response.json()["subscribers"]) == (True, 1)
                assert await title.next() == (1, UserChange(XUID, change))
            again = await people.post(f"/xblshim/v1/users/{XUID}/sign-in", headers=JSON)
            assert (again.json()["changed"], again.json()["told"]) == (False, 0)
            await people.post(f"/xblshim/v1/users/{XUID}/sign-out", headers=JSON)
            async with title_at(address) as late:
                assert await late.events.subscribe(7, USERS) == 0
                assert await late.next() == (7, UserChange(XUID, 2)), "who comes later is told what holds"
            users = (await people.get("/xblshim/v1/users")).json()
            assert [user["xuid"] for user in users if not user["signedIn"]] == [str(XUID)]

    with served(tmp_path) as service:
        asyncio.run(run(service.address))


def test_the_protocol_of_the_service(tmp_path: Path) -> None:
    async def run(address: str) -> None:
        url = address.replace("http", "ws") + "/connect"
        async with connect(url, subprotocols=["rta.xboxlive.com.V2"], proxy=None) as raw:  # type: ignore[list-item]
            assert raw.subprotocol == "rta.xboxlive.com.V2"

            async def ask(*message: object) -> object:
                await raw.send(json.dumps(message))
                return json.loads(await asyncio.wait_for(raw.recv(), LIMIT))

            assert await ask(1, 5, PROGRESS_URI) == [1, 5, 0, 1, None]
            assert await ask(1, 6, PROGRESS_URI.upper()) == [1, 6, 0, 2, None]
            assert await ask(1, 7, "xblshim://users") == [1, 7, 0, 3, {"signedOut": []}]
            for unknown in ("", "xblshim://other", PROGRESS_URI + "/more", "https://x.test", "\0", "\ud800"):
                assert await ask(1, 8, unknown) == [1, 8, 1, 0, None]
            assert await ask(2, 9, 2) == [2, 9, 0]
            assert await ask(2, 9, 2) == [2, 9, 1]
        for garbage in ("", "x", "{}", "[1]", "[1,2,3]", "[4]", b"\x00", "[" * 10_000):
            async with connect(url, proxy=None) as raw:
                await raw.send(garbage)
                with pytest.raises(ConnectionClosed) as closed:
                    await asyncio.wait_for(raw.recv(), LIMIT)
                assert closed.value.rcvd is not None
                assert closed.value.rcvd.code == 1008
        with pytest.raises(InvalidStatus, match="403"):
            await connect(url, proxy=None, origin="http://page.test")  # type: ignore[arg-type]
        async with httpx.AsyncClient(base_url=address, trust_env=False, timeout=30) as http:
            assert (await http.post("/system/notifications/endpoints", json={"transport": "RTA"})).status_code == 204
            assert (await http.get("/connect")).status_code == 404

    with served(tmp_path) as service:
        asyncio.run(run(service.address))
        assert service.stop(signal.SIGTERM)[0] == 0
