"""Reading from the local service: through the app, and through the client on it."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulator_support import NOW, SCID, TITLE_ID, XUID, update

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model import results
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import GetAchievement, ListAchievements, UpdateAchievement
from xblshim.simulator.achievement_listing import DEFAULT_ITEMS, page_of, parse_query
from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.catalog import Entry, entries, single
from xblshim.simulator.definitions import AchievementDefinition, Definitions, Reward
from xblshim.simulator.known_titles import KnownTitles
from xblshim.simulator.records import Progress, Record
from xblshim.simulator.service_app import create_app
from xblshim.simulator.service_errors import RequestError

LANTERN = AchievementDefinition(
    "7",
    "Lantern Keeper",
    "You lit every lantern in the harbour.",
    "Light every lantern.",
    gamerscore=25,
    secret=True,
    icon="https://images.example.test/lantern.png?size=2",
    art="https://images.example.test/wall.png",
    type="Challenge",
    participation="Group",
    platforms=("Linux", "XboxOne"),
    product_id="p",
    deep_link="harbour://quest/7",
    estimated_seconds=5415,
    starts=datetime(2030, 1, 1, tzinfo=UTC),
    revoked=True,
    rewards=(
        Reward("lamp_01", "Brass lamp", "For your cabin", icon="https://images.example.test/lamp.png"),
        Reward("x"),
    ),
)
PLAIN = AchievementDefinition("10", "Ten")
KNOWN = Definitions(SCID, TITLE_ID, "Harbour Nights", False, {"7": LANTERN, "10": PLAIN})
LIST = ListAchievements(XUID, TITLE_ID, 1, False, 0, 0, 0)


class Reader:
    """The client of the local service, and the service itself."""

    def __init__(self, path: Path, definitions: Definitions | None) -> None:
        self.logged: list[tuple[str, str]] = []
        self.now = NOW / 1000
        self.store = AchievementStore(path)
        app = create_app(self.store, definitions, lambda: self.now, lambda *line: self.logged.append(line))
        self.transport = httpx.ASGITransport(app)
        log = lambda *line: self.logged.append(line)  # noqa: E731
        self.client = AchievementsClient(RequestBuilder("http://xblshim.local", "t"), Policy(self.transport), log)

    async def get(self, url: str, method: str = "GET") -> tuple[int, Any]:
        response = await self.transport.handle_async_request(httpx.Request(method, "http://xblshim.local" + url))
        return response.status_code, json.loads(await response.aread())

    async def set(self, achievement_id: str, percent: int) -> None:
        call = UpdateAchievement(XUID, TITLE_ID, SCID, achievement_id, percent)
        assert await self.client.update_achievement(call, CallSettings()) == 0

    async def page(self, **change: Any) -> results.Page:
        page = await self.client.list_achievements(LIST._replace(**change), CallSettings())
        assert isinstance(page, results.Page), self.logged
        return page

    async def ids(self, **change: Any) -> list[str]:
        """Returns the ids of all pages."""
        found: list[str] = []
        while True:
            page = await self.page(**change)
            found += [item.id for item in page.achievements if item is not None]
            if not page.continuation_token:
                return found
            change["continuation_token"] = page.continuation_token


def run(path: Path, steps: Callable[[Reader], Awaitable[None]], definitions: Definitions | None = KNOWN) -> None:
    async def whole() -> None:
        reader = Reader(path, definitions)
        try:
            await steps(reader)
        finally:
            await reader.store.aclose()

    asyncio.run(whole())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "achievements.sqlite3"


def progression(percent: int, unlocked: int = 0) -> results.Progression:
    requirement = results.Requirement("00000000-0000-0000-0000-000000000000", str(percent), "100")
    return results.Progression((requirement,) if percent < 100 else (), unlocked)


def test_a_definition_reaches_the_title_whole(path: Path) -> None:
    lamp = results.MediaAsset("lamp.png", 1, "https://images.example.test/lamp.png")
    expected = results.Achievement(
        "7",
        SCID,
        "Lantern Keeper",
        (results.TitleAssociation("Harbour Nights", TITLE_ID),),
        2,
        progression(0),
        (results.MediaAsset("lantern.png", 1, LANTERN.icon), results.MediaAsset("wall.png", 2, LANTERN.art)),
        ("Linux", "XboxOne"),
        True,
        LANTERN.description,
        LANTERN.locked_description,
        "p",
        3,
        2,
        results.TimeWindow(1893456000, 0),
        (
            results.Reward("", "", "25", 1, "Int", None),
            results.Reward("Brass lamp", "For your cabin", "lamp_01", 2, "String", lamp),
            results.Reward("", "", "x", 2, "String", None),
        ),
        5415,
        "harbour://quest/7",
        True,
    )

    async def steps(reader: Reader) -> None:
        page = await reader.page()
        assert page.achievements[0] == expected
        assert page.achievements[1] is not None
        assert page.achievements[1].available == results.TimeWindow()
        assert len(page.achievements) == 2
        assert page.continuation_token == ""
        for percent, state, unlocked in ((40, 3, 0), (100, 1, NOW // 1000)):
            await reader.set("7", percent)
            now = expected._replace(progress_state=state, progression=progression(percent, unlocked))
            assert (await reader.page()).achievements[0] == now
            one = await reader.client.get_achievement(GetAchievement(XUID, SCID.upper(), "7"), CallSettings())
            assert one == results.Page((now,), "")

    run(path, steps)


def test_undefined_achievements_are_named_after_their_id(path: Path) -> None:
    async def steps(reader: Reader) -> None:
        assert await reader.ids() == []
        for achievement_id in ("10", "2", "b", "a"):
            await reader.set(achievement_id, 1)
        assert await reader.ids() == ["a", "b", "2", "10"]
        assert await reader.ids(title_id=5) == await reader.ids(xuid=5) == []
        one = await reader.client.get_achievement(GetAchievement(XUID, SCID, "b"), CallSettings())
        assert isinstance(one, results.Page)
        [found] = one.achievements
        assert found is not None
        assert (found.id, found.name, found.progression, found.type) == ("b", "b", progression(1), 2)
        assert found.title_associations == (results.TitleAssociation("", TITLE_ID),)
        missing = await reader.client.get_achievement(GetAchievement(XUID, SCID, "c"), CallSettings())
        assert missing == 0x80190194 - 2**32
        assert "There is no achievement 'c'" in reader.logged[-1][1]

    run(path, steps, None)


def test_filters_and_orders(path: Path) -> None:
    async def steps(reader: Reader) -> None:
        for number, achievement_id in enumerate(("x", "10", "2")):
            reader.now = NOW / 1000 + number
            await reader.set(achievement_id, 100)
        assert await reader.ids() == ["7", "10", "x", "2"]
        assert await reader.ids(type=2) == ["10", "x", "2"]
        assert await reader.ids(type=3) == ["7"]
        assert await reader.ids(type=99) == []  # S_OK, because no achievement has that type
        assert await reader.ids(unlocked_only=True) == ["10", "x", "2"]
        assert await reader.ids(order_by=2) == ["2", "10", "x", "7"]
        assert await reader.ids(order_by=2, unlocked_only=True, type=2, max_items=1) == ["2", "10", "x"]
        assert await reader.ids(order_by=1) == ["7", "10", "x", "2"]
        for skipped in range(6):
            assert await reader.ids(skip_items=skipped) == ["7", "10", "x", "2"][skipped:]
            assert await reader.ids(skip_items=skipped, max_items=1) == ["7", "10", "x", "2"][skipped:]
        status, document = await reader.get(
            f"/users/xuid({XUID})/achievements?titleId={TITLE_ID}&maxItems=1&skipItems=1"
        )
        assert (status, document["pagingInfo"]["totalRecords"]) == (200, 4)

    run(path, steps)


def test_a_page_has_a_bound(path: Path) -> None:
    async def steps(reader: Reader) -> None:
        ids = [str(number) for number in range(1, 2001)]
        await reader.store.update(update(*((name, 5) for name in ids)), NOW)
        assert len((await reader.page()).achievements) == DEFAULT_ITEMS
        assert len((await reader.page(max_items=2**32 - 1)).achievements) == 1000
        assert await reader.ids(max_items=999) == ids

    run(path, steps, None)


def test_a_list_is_whole_while_achievements_are_unlocked(path: Path) -> None:
    """The clock doesn't move. After each page, an achievement that was not yet listed is unlocked."""

    async def steps(reader: Reader) -> None:
        ids = [f"{number}" for number in range(1, 10)]
        await reader.store.update(update(*((name, 5) for name in ids)), NOW)
        await reader.set("5", 100)
        for order in (0, 1, 2):
            found: list[str] = []
            token = ""
            while True:
                page = await reader.page(max_items=1, order_by=order, continuation_token=token)
                found += [item.id for item in page.achievements if item is not None]
                token = page.continuation_token
                if not token:
                    break
                left = [name for name in ids if name not in found]
                await reader.client.update_achievement(
                    UpdateAchievement(XUID, TITLE_ID, SCID, left[-1], 100), CallSettings()
                )
            assert sorted(found) == ids
        await reader.store.delete(selection)
        for percent in (5, 100):
            await reader.store.update(update(*((name, percent) for name in ids[: 9 if percent == 5 else 4])), NOW)
        first = await reader.page(max_items=2, unlocked_only=True)
        await reader.set("9", 100)
        rest = await reader.page(max_items=9, unlocked_only=True, continuation_token=first.continuation_token)
        assert [item.id for item in rest.achievements if item is not None] == ["3", "4"]

    from xblshim.simulator.records import EVERYTHING as selection

    run(path, steps, None)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("titleId=x", "titleId must be a whole number from 0 to 4294967295"),
        ("titleId=4294967296", "titleId must be"),
        ("titleId=-1", "titleId must be"),
        ("maxItems=1.5", "maxItems must be"),
        ("skipItems=%D9%A1", "skipItems must be"),
        ("types=Trophy", "types must be Persistent or Challenge or All"),
        ("unlockedOnly=1", "unlockedOnly must be true or false"),
        ("orderBy=rarity", "orderBy must be unordered or title or unlocktime"),
        *((f"continuationToken={token}", "continuationToken is not one") for token in ("1", "%00", "%C3%A9", "A" * 40)),
    ],
)
def test_queries_that_are_refused(path: Path, query: str, said: str) -> None:
    async def steps(reader: Reader) -> None:
        status, document = await reader.get(f"/users/xuid({XUID})/achievements?{query}")
        assert status == 400
        assert said in document["error"]

    run(path, steps)


def test_other_requests(path: Path) -> None:
    async def steps(reader: Reader) -> None:
        for url, method, status in (
            ("/users/xuid(x)/achievements?titleId=1", "GET", 400),
            (f"/users/xuid(x)/achievements/{SCID}/7", "GET", 400),
            (f"/users/xuid(1)/achievements/{SCID}/%00", "GET", 400),
            (f"/users/xuid(1)/achievements/{SCID}/77", "GET", 404),
            ("/users/xuid(1)/achievements", "POST", 405),
            (f"/users/xuid(1)/achievements/{SCID}/7", "PUT", 405),
        ):
            found = await reader.get(url, method)
            assert found[0] == status, url
            assert list(found[1]) == ["code", "source", "description", "error"]
        assert len((await reader.get("/users/xuid(1)/achievements"))[1]["achievements"]) == 2

    run(path, steps)


# The list alone


def entry(
    name: str, percent: int = 0, unlocked: int | None = None, scid: str = SCID, type_: str = "Persistent"
) -> Entry:
    progress = Progress(percent, unlocked, 1) if percent else None
    return Entry(scid, TITLE_ID, "", None, AchievementDefinition(name, type=type_), progress)


ENTRIES = st.lists(
    st.builds(
        entry,
        st.text(st.sampled_from("019aé-"), min_size=1, max_size=3),
        st.sampled_from([0, 40, 100]),
        st.none() | st.integers(1, 4),
        st.sampled_from([SCID, "x"]),
        st.sampled_from(["Persistent", "Challenge"]),
    ),
    max_size=12,
    unique_by=lambda item: item.key,
)
QUERIES = st.fixed_dictionaries(
    {},
    optional={
        "orderBy": st.sampled_from(["title", "unlocktime", "Unordered"]),
        "unlockedOnly": st.sampled_from(["true", "false"]),
        "types": st.sampled_from(["Challenge", "persistent"]),
    },
)


@given(ENTRIES, QUERIES, st.integers(1, 13), st.integers(0, 13), st.data())
def test_the_pages_are_the_list(
    found: list[Entry], parameters: dict[str, str], size: int, skipped: int, data: st.DataObject
) -> None:
    """For any size of a page, and with unlocks of unlisted achievements at any time since the last unlock."""
    whole = page_of(parse_query(XUID, {**parameters, "maxItems": "1000"}), found)
    assert whole.token is None
    assert len(whole.entries) == whole.total
    wanted = [item.key for item in whole.entries]
    latest = max((item.unlocked_at or 0 for item in found), default=0)
    asked = {**parameters, "maxItems": str(size), "skipItems": str(skipped)}
    listed: list[tuple[str, str]] = []
    while True:
        page = page_of(parse_query(XUID, asked), found)
        assert page.total == whole.total
        listed += [item.key for item in page.entries]
        if page.token is None:
            break
        assert len(page.entries) == size
        asked["continuationToken"] = page.token
        locked = [place for place, item in enumerate(found) if item.unlocked_at is None]
        if locked and data.draw(st.booleans()):
            place = data.draw(st.sampled_from(locked))
            moment = max(1, latest) + data.draw(st.integers(0, 2)) if latest else data.draw(st.integers(1, 3))
            found[place] = found[place]._replace(progress=Progress(100, moment, moment))
    assert listed == wanted[skipped:]


@given(ENTRIES.filter(lambda found: len(found) > 1), st.data())
@settings(suppress_health_check=[HealthCheck.filter_too_much])
def test_a_changed_token_is_refused(found: list[Entry], data: st.DataObject) -> None:
    token = page_of(parse_query(XUID, {"maxItems": "1"}), found).token
    assert token is not None
    place = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(st.sampled_from("ABCxyz019-_=+/").filter(lambda letter: letter != token[place]))
    for changed in (token[:place] + letter + token[place + 1 :], token[:place], token + letter):
        if changed:
            with pytest.raises(RequestError):
                page_of(parse_query(XUID, {"continuationToken": changed}), found)
    for other in ({"titleId": "1"}, {"orderBy": "title"}, {"types": "Challenge"}, {"unlockedOnly": "true"}):
        with pytest.raises(RequestError):
            page_of(parse_query(XUID, {"continuationToken": token, **other}), found)
    with pytest.raises(RequestError):
        page_of(parse_query(XUID + 1, {"continuationToken": token}), found)


def record(achievement_id: str, title_id: int = TITLE_ID, scid: str = SCID) -> Record:
    return Record(XUID, scid, achievement_id, title_id, Progress(40, None, 1))


def test_the_title_of_an_achievement() -> None:
    def ids(definitions: Definitions, title_id: int | None, *records: Record) -> list[str]:
        return [item.definition.id for item in entries(KnownTitles([definitions]), records, title_id)]

    other = record("8", 5, "other")
    assert ids(KNOWN, TITLE_ID, record("9"), other) == ["7", "10", "9"]
    assert ids(KNOWN, 5, record("9"), other) == ["8"]
    assert ids(KNOWN, None, other) == ["7", "10", "8"]
    assert ids(KNOWN, 0, other) == []
    nobodys = Definitions(SCID, None, "", False, KNOWN.achievements)
    assert ids(nobodys, 5, other) == ["7", "10", "8"]
    assert {item.title_id for item in entries(KnownTitles([nobodys]), [other], 5)} == {5}
    strict = Definitions(SCID, TITLE_ID, "", True, KNOWN.achievements)
    assert ids(strict, TITLE_ID, record("9"), record("10")) == ["7", "10"]
    assert single(KnownTitles([strict]), SCID, "9", record("9")) is None
    assert single(KnownTitles([strict]), SCID, "10", None) is not None
    # Its progress belongs to the scid and the id, whatever title sent it.
    [_, ten] = entries(KnownTitles([KNOWN]), [record("10", 5)], TITLE_ID)
    assert ten.progress is not None
