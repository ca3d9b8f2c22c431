"""The page shows titles' actions without a reload."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

from page_support import DEFINITIONS, USERS, Opened, Title, apart, opened
from playwright.sync_api import Browser, expect
from simulator_support import SCID, TITLE_ID, XUID, Served, free_port, served

from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.records import Update


def test_an_update_of_a_title_is_one_push(service: Served, show: Callable[..., Opened]) -> None:
    title = Title(service.address)
    title.define()
    one = show()
    expect(one.card("Lantern Keeper").locator(".percent")).to_have_text("0 %")
    asked: list[str] = []
    one.page.on("request", lambda request: asked.append(request.url))
    assert title.update(("2", 40)).status_code == 200
    expect(one.card("Lantern Keeper").locator(".percent")).to_have_text("40 %")
    assert title.update(("2", 100), ("1", 7)).status_code == 200
    expect(one.card("Lantern Keeper").get_by_text("Unlocked", exact=False).last).to_be_visible()
    expect(one.card("First Light").locator(".percent")).to_have_text("7 %")
    expect(one.page.locator(".totals")).to_contain_text("1 of 4 unlocked")
    expect(one.page.locator(".totals")).to_contain_text("10 of 50 G")
    toast = one.page.locator(".toast.unlock")
    expect(toast).to_contain_text("Lantern Keeper")
    expect(toast).to_contain_text("10 G")
    assert asked == []


def test_the_first_update_of_an_unknown_title_appears_on_an_empty_page(
    service: Served, show: Callable[..., Opened]
) -> None:
    one = show()
    expect(one.view).to_contain_text("No title yet")
    assert Title(service.address).update(("7", 40), xuid=2814600000000009).status_code == 200
    expect(one.card("7").locator(".percent")).to_have_text("40 %")
    expect(one.page.locator("#users")).to_contain_text("2814600000000009")


def test_writes_of_another_process_appear(tmp_path: Path, service: Served, show: Callable[..., Opened]) -> None:
    """A title with the local service in its own process does this."""
    Title(service.address).define()
    one = show()
    expect(one.card("First Light")).to_be_visible()

    async def write(*changes: tuple[str, int]) -> None:
        store = AchievementStore(tmp_path / "state" / "achievements.sqlite3")
        await store.update(Update(XUID, SCID, TITLE_ID, changes), 1_900_000_000_000)
        await store.aclose()

    apart(write(("1", 100), ("4", 30)))
    expect(one.card("First Light").locator(".percent")).to_have_text("100 %")
    expect(one.card("Low Tide").locator(".percent")).to_have_text("30 %")
    expect(one.page.locator(".toast.unlock")).to_contain_text("First Light")
    expect(one.page.locator(".toast.unlock")).to_have_count(1)
    expect(one.page.locator(".totals")).to_contain_text("1 of 4 unlocked")


def test_the_page_reconnects_and_reads_what_it_missed(tmp_path: Path, browser: Browser) -> None:
    folder, port = str(tmp_path / "state"), free_port()
    with served(tmp_path, "--state-dir", folder, port=port, XBLSHIM_USERS=USERS) as first:
        Title(first.address).define()
        with opened(browser, first.address) as show:
            # The browser reports each failed connection itself.
            one = show(allowed="net::ERR_")
            expect(one.page.locator("#live")).to_have_text("Live")
            first.stop(signal.SIGTERM if os.name == "posix" else signal.SIGINT)
            expect(one.page.locator("#live")).to_have_text("Reconnecting…")
            with served(tmp_path, "--state-dir", folder, port=port, XBLSHIM_USERS=USERS) as second:
                Title(second.address).update(("1", 100))
                expect(one.page.locator("#live")).to_have_text("Live", timeout=60_000)
                expect(one.card("First Light").locator(".percent")).to_have_text("100 %")
                Title(second.address).update(("2", 55))
                expect(one.card("Lantern Keeper").locator(".percent")).to_have_text("55 %")


def test_five_thousand_achievements_are_shown_page_by_page(service: Served, show: Callable[..., Opened]) -> None:
    title = Title(service.address)
    many = [{"id": str(number), "name": f"Number {number}", "gamerscore": 0} for number in range(1, 5001)]
    title.define({**DEFINITIONS, "achievements": many})
    one = show()
    rows = one.page.locator("li")
    expect(one.page.locator(".totals")).to_contain_text("0 of 5,000")
    assert rows.count() <= 200
    one.button("Next").click()
    expect(one.view.locator(".pager")).to_contain_text("101\u2013200 of 5,000")
    expect(one.card("Number 150")).to_be_visible()
    assert rows.count() <= 200
    assert title.update(("4999", 100), ("150", 20)).status_code == 200
    expect(one.card("Number 150").locator(".percent")).to_have_text("20 %")
    expect(one.page.locator(".totals")).to_contain_text("1 of 5,000")
    one.page.get_by_label("Search").fill("number 499")
    expect(one.page.locator(".card")).to_have_count(11)
    expect(one.card("Number 4999").locator(".percent")).to_have_text("100 %")
    one.page.get_by_label("State", exact=True).select_option(label="Unlocked")
    expect(one.page.locator(".card")).to_have_count(1)
