"""The views of statistics, leaderboards, users and in-game events, and the connection that tabs share."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from page_support import DEFINITIONS, USER, USERS, Opened, Title
from playwright.sync_api import Browser, expect
from simulator_support import SCID, TITLE_ID, Served, served

FRIEND = "2814600000000002"
HUNTER = {"id": "hunter", "name": "Hunter", "gamerscore": 20, "statistic": "Kills", "at": 100}
WORLD = {
    **DEFINITIONS,
    "achievements": [*DEFINITIONS["achievements"], HUNTER],  # type: ignore[misc]
    "users": [{"xuid": USER, "friends": [FRIEND]}, {"xuid": FRIEND, "gamertag": "Ada L#1234"}],
    "statistics": [{"name": "Kills", "type": "Integer", "event": "EnemyKilled"}, {"name": "Rank", "type": "String"}],
    "leaderboards": [{"name": "Fastest Lap", "statistic": "Lap", "order": "ascending"}],
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One service for all tests, because its start takes longer than a test."""
    folder = tmp_path_factory.mktemp("service")
    with served(folder, "--state-dir", str(folder / "state"), XBLSHIM_USERS=USERS) as running:
        yield running


@pytest.fixture(scope="module")
def first_state(service: Served) -> Any:
    title = Title(service.address)
    title.define(WORLD)
    return title.control("GET", "/state")


@pytest.fixture
def title(service: Served, first_state: Any) -> Title:
    title = Title(service.address)
    title.control("PUT", "/state", first_state)
    return title


def statistics(title: Title) -> dict[str, object]:
    return {row["name"]: row["value"] for row in title.control("GET", f"/users/{USER}/titles/{SCID}/statistics")}


def test_a_statistic_and_its_dependents_are_updated_live(title: Title, show: Callable[..., Opened]) -> None:
    title.set_statistic("Lap", 80.5)
    title.set_statistic("Lap", 65.25, FRIEND)
    title.set_statistic("Lap", 1.5, "9")
    one = show("statistics")
    item = {name: one.page.locator(f".statistic[data-name={name}]") for name in ("Kills", "Rank", "Lap", "Deaths")}
    value = {name: found.locator(".value") for name, found in item.items()}
    expect(value["Kills"]).to_have_text("No value")
    expect(item["Kills"]).to_contain_text("Hunter unlocks at 100")
    # A title's write is one push. It keeps the text being typed and the focus.
    kills = one.page.get_by_label("Value of Kills", exact=True)
    kills.fill("10")
    asked: list[str] = []
    one.page.on("request", lambda request: asked.append(request.url))
    title.set_statistic("kills", 7)
    expect(value["Kills"]).to_have_text("7")
    expect(kills).to_have_value("10")
    expect(kills).to_be_focused()
    assert [url for url in asked if "leaderboards" not in url] == []
    kills.fill("ten")
    kills.press("Enter")
    expect(one.page.locator(".toast.failure")).to_contain_text("ten is no number")
    kills.fill("100")
    kills.press("Enter")
    expect(one.page.locator(".toast.unlock")).to_contain_text("Hunter")
    expect(item["Kills"].locator(".reached")).to_have_count(1)
    expect(one.page.locator("#users")).to_contain_text("20 G")
    # An in-game event changes it.
    title.control("POST", "/game-events", {"xuid": USER, "scid": SCID, "name": "EnemyKilled"})
    expect(value["Kills"]).to_have_text("101")
    # A text, a new statistic, and a removed one.
    one.page.get_by_label("Value of Rank", exact=True).fill("<b>gold</b>")
    one.button("Set Rank").click()
    expect(value["Rank"]).to_have_text("<b>gold</b>")
    one.page.get_by_label("Another statistic", exact=True).fill("Deaths")
    one.page.get_by_label("Value", exact=True).fill("-0.5")
    one.button("Add").click()
    expect(value["Deaths"]).to_have_text("-0.5")
    one.button("Remove the value of Deaths").click()
    expect(item["Deaths"]).to_have_count(0)
    assert statistics(title) == {"Kills": 101, "Rank": "<b>gold</b>", "Lap": 80.5}
    # Live leaderboards, also among friends.
    rows = one.page.locator(".board tbody tr")
    one.page.get_by_label("Leaderboard", exact=True).select_option("Fastest Lap")
    expect(rows).to_have_text([r"1Player00091.5", r"2Ada L#123465.25", r"3Player One80.5"])
    title.set_statistic("Lap", 60)
    expect(rows.nth(1)).to_have_text("2Player One60")
    one.page.get_by_label("Among", exact=True).select_option("people")
    expect(rows).to_have_text(["1Player One60", "2Ada L#123465.25"])
    one.go("Achievements")
    expect(one.card("Hunter").locator(".percent")).to_have_text("100 %")


def test_users_have_pictures_friends_and_a_presence_that_is_live(title: Title, show: Callable[..., Opened]) -> None:
    one = show("users")
    first, friend = (one.page.locator(f".person[data-xuid='{xuid}']") for xuid in (USER, FRIEND))
    expect(first.locator(".group").first).to_contain_text("Ada L")
    expect(friend.locator(".group").first).to_contain_text("all other users")
    expect(first.locator(".badges")).to_contain_text("Offline")
    expect(friend.get_by_role("heading")).to_have_text("Ada L#1234")
    assert (
        first.locator("img.icon").evaluate("async image => { await image.decode(); return image.naturalWidth; }") == 208
    )
    title.control("PUT", f"/users/{USER}/presence", {"active": True, "text": "At Pier 7", "titleId": str(TITLE_ID)})
    expect(first.locator(".where")).to_contain_text("In Harbor Nights")
    expect(first.locator(".where")).to_contain_text("At Pier 7")
    expect(first.locator(".badges")).to_contain_text("Online")
    expect(first.locator(".group").last).to_contain_text("none")
    title.control("PUT", f"/users/{USER}/relationships", {"favorites": [FRIEND]})
    expect(first.locator(".group").last).to_contain_text("Ada L")
    one.page.get_by_label("Rich presence of Ada L", exact=True).fill("In the <i>menu</i>")
    one.button("Set Ada L in the title").click()
    expect(friend.locator(".where")).to_contain_text("In the <i>menu</i>")
    one.button("Set Ada L as having left the title").click()
    expect(friend.locator(".badges")).to_contain_text("Away")
    one.button("Set Ada L offline").click()
    expect(friend.locator(".badges")).to_contain_text("Offline")
    one.button("Edit Ada L").click()
    one.page.get_by_label("Gamertag", exact=True).fill("Grace#7")
    one.page.get_by_label("Picture", exact=True).fill("https://images.example.test/grace.png")
    one.button("Save").click()
    expect(friend.get_by_role("heading")).to_have_text("Grace#7")
    expect(friend.locator("span.icon.letter")).to_have_text("G")  # nothing is loaded from other hosts
    assert title.control("GET", "/users")[1]["picture"] == "https://images.example.test/grace.png"


def test_relationships_are_edited_and_live(title: Title, show: Callable[..., Opened]) -> None:
    one = show("users")
    first = one.page.locator(f".person[data-xuid='{USER}']")
    groups = first.locator(".group")
    expect(groups).to_have_text([re.compile("^Friends Ada L"), re.compile("^Favorites none")])
    one.button("Relationships of Player One").click()
    dialog = one.page.get_by_role("dialog")
    person = dialog.get_by_role("group", name="Ada L", exact=True)
    expect(person.get_by_label("Friend", exact=True)).to_be_checked()
    person.get_by_label("Favorite", exact=True).check()
    person.get_by_label("Muted", exact=True).check()
    dialog.get_by_label("Find another user").fill("281460000000099")
    stranger = dialog.get_by_role("group", name="281460000000099", exact=True)
    stranger.get_by_label("Blocked", exact=True).check()
    dialog.get_by_label("Friend requests", exact=True).fill("3")
    one.button("Save").click()
    expect(dialog).to_have_count(0)
    expect(groups).to_have_text(
        [re.compile(text) for text in ("Friends Ada L", "Favorites Ada L", "^Blocked 2814", "^Muted Ada L")]
    )
    place = f"/users/{USER}/relationships"
    lists = {"friends": [FRIEND], "favorites": [FRIEND], "blocked": ["281460000000099"], "muted": [FRIEND]}
    assert title.control("GET", place) == {"xuid": USER, **lists, "friendRequests": 3}
    # A favorite is a friend. What another page changes appears by itself.
    one.button("Relationships of Player One").click()
    person.get_by_label("Friend", exact=True).uncheck()
    expect(person.get_by_label("Favorite", exact=True)).not_to_be_checked()
    one.button("Save").click()
    expect(groups.first).to_have_text(re.compile("^Friends none"))
    title.control("PUT", place, {"blocked": [], "friends": [FRIEND]})
    expect(groups).to_have_text([re.compile(text) for text in ("^Friends Ada L", "^Favorites none", "^Muted Ada L")])
    one.button("Relationships of Player One").click()
    dialog.get_by_label("Use the relationships of the definitions").check()
    one.button("Save").click()
    expect(groups).to_have_text([re.compile("^Friends Ada L"), re.compile("^Favorites none")])
    assert title.control("GET", place)["friendRequests"] == 0


def test_in_game_events_are_shown_live_filtered_and_sent(title: Title, show: Callable[..., Opened]) -> None:
    one = show("events")
    entries = one.page.locator("#view-events .entry")
    expect(one.view).to_contain_text("No in-game events.")
    title.control("POST", "/game-events", {"xuid": FRIEND, "scid": SCID, "name": "LevelDone"})
    expect(entries).to_have_count(1)
    one.page.get_by_label("Event", exact=True).fill("EnemyKilled")
    one.page.get_by_label("Measurements", exact=True).fill("Damage = 25\n__proto__=1")
    one.page.get_by_label("Dimensions", exact=True).fill("Weapon = <b>bow</b>")
    one.button("Send the event").click()
    expect(entries).to_have_count(2)
    entries.first.locator("summary").click()
    expect(entries.first).to_contain_text('Weapon = "<b>bow</b>"')
    expect(entries.first).to_contain_text("Damage = 25")
    assert statistics(title)["Kills"] == 1
    sent = title.control("GET", "/game-events?name=enemykilled")[0]
    assert sent["measurements"] == {"Damage": 25, "__proto__": 1}
    one.page.get_by_label("Measurements", exact=True).fill("Damage = many")
    one.button("Send the event").click()
    expect(one.page.locator(".toast.failure")).to_contain_text("Damage is no number")
    one.page.get_by_label("Name of the event", exact=True).fill("leveldone")
    expect(entries).to_have_count(1)
    one.page.get_by_label("Only of the selected user and title").check()
    expect(entries).to_have_count(0)
    one.button("Forget all…").click()
    one.button("Forget").click()
    assert title.control("GET", "/game-events") == []


def test_eight_tabs_share_one_connection(title: Title, browser: Browser, service: Served) -> None:
    """A browser allows six connections to a service, so a seventh tab would wait forever."""
    context = browser.new_context()
    opened: list[str] = []
    context.on("request", lambda request: opened.append(request.url) if "/v1/events" in request.url else None)
    tabs = [context.new_page() for _ in range(8)]
    for tab in tabs:
        tab.goto(f"{service.address}/#achievements")
        tab.wait_for_selector("body[data-ready]")
        expect(tab.locator("#live")).to_have_text("Live")
    percents = [tab.locator(".card[data-id='2'] .percent") for tab in tabs]
    title.update(("2", 40))
    for percent in percents:
        expect(percent).to_have_text("40 %")
    assert len(opened) == 1
    tabs[0].close()  # the tab with the connection
    title.update(("2", 100))
    for tab, percent in zip(tabs[1:], percents[1:], strict=True):
        expect(percent).to_have_text("100 %")
        expect(tab.locator(".toast.unlock")).to_have_count(1)
        expect(tab.locator("#users")).to_contain_text("10 G")
        expect(tab.locator("#live")).to_have_text("Live")
    assert len(opened) == 2
    context.close()
