"""Each function of the page, operated by hand, with its effect on the service."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from page_support import USER, Opened, Title, apart
from playwright.sync_api import expect
from simulator_support import SCID, Served


@pytest.fixture
def title(service: Served) -> Title:
    title = Title(service.address)
    title.define()
    return title


def progress(title: Title) -> dict[str, int]:
    response = title.control("GET", f"/users/{USER}/titles/{SCID}/achievements")
    return {row["id"]: row["percentComplete"] for row in response["achievements"]}


def test_progress_is_set_unlocked_and_locked_by_hand(title: Title, show: Callable[..., Opened]) -> None:
    one = show()
    card = one.card("First Light")
    expect(card).to_contain_text("Do it: First Light.")
    expect(card).to_contain_text("You did it: First Light.")
    expect(one.card("The Ferryman's Price")).to_contain_text("Secret")
    card.get_by_label("Percent of First Light", exact=True).fill("60")
    card.get_by_label("Percent of First Light", exact=True).press("Enter")
    expect(card.locator(".percent")).to_have_text("60 %")
    one.button("Unlock First Light").click()
    expect(card.locator(".when")).to_contain_text("Unlocked")
    expect(one.page.locator(".totals")).to_contain_text("1 of 4 unlocked")
    assert progress(title)["1"] == 100
    one.button("Lock First Light").click()
    expect(card.locator(".percent")).to_have_text("0 %")
    expect(one.page.locator(".totals")).to_contain_text("0 of 4 unlocked")
    assert progress(title)["1"] == 0
    title.update(("2", 50))
    one.button("Reset progress…").click()
    one.button("Reset").click()
    expect(one.card("Lantern Keeper").locator(".percent")).to_have_text("0 %")
    assert set(progress(title).values()) == {0}


def test_users_are_added_signed_out_and_removed(title: Title, show: Callable[..., Opened]) -> None:
    one = show()
    one.button("Add a user…").click()
    one.page.get_by_label("Gamertag", exact=True).fill("Second")
    one.page.get_by_label("Xuid", exact=True).fill("2814600000000002")
    one.button("Add").click()
    users = one.page.locator("#users")
    expect(users).to_contain_text("Second")
    users.get_by_role("link", name="Second").click()
    expect(one.view.get_by_role("heading", level=2)).to_contain_text("Second")
    one.button("Sign out Second").click()
    expect(users).to_contain_text("signed out")
    assert {user["xuid"]: user["signedIn"] for user in title.control("GET", "/users")}["2814600000000002"] is False
    one.button("Sign in Second").click()
    expect(users).not_to_contain_text("signed out")
    one.button("Remove Second").click()
    one.button("Remove").click()
    expect(users).not_to_contain_text("Second")


def test_the_journal_shows_filters_and_explains_requests(title: Title, show: Callable[..., Opened]) -> None:
    title.update(("1", 100))
    one = show("journal")
    entries = one.page.locator(".entry")
    expect(entries).to_have_count(1)
    title.update(("1", 100))
    expect(entries).to_have_count(2)
    expect(entries.first).to_contain_text("304")
    entries.first.locator("summary").click()
    expect(entries.first).to_contain_text("percentComplete")
    expect(entries.first).to_contain_text("Correlation id")
    one.page.get_by_label("Response", exact=True).select_option(label="Succeeded (2xx)")
    expect(entries).to_have_count(1)
    one.page.get_by_label("Response", exact=True).select_option(label="Any")
    one.page.get_by_label("Path", exact=True).fill("no such path")
    expect(entries).to_have_count(0)
    one.page.get_by_label("Path", exact=True).fill("")
    expect(entries).to_have_count(2)
    with one.page.expect_download() as download:
        one.page.get_by_role("link", name="Download (JSON lines)").click()
    lines = Path(download.value.path()).read_text().splitlines()
    assert [json.loads(line)["status"] for line in lines] == [200, 304]
    one.button("Clear…").click()
    one.button("Clear").click()
    expect(entries).to_have_count(0)


def test_five_kinds_of_faults_and_their_journal_entries(title: Title, show: Callable[..., Opened]) -> None:
    one = show("faults")
    faults = one.page.locator(".faults li")

    def ready(name: str) -> None:
        one.page.get_by_role("button", name=name).click()
        expect(faults).to_have_count(1)

    ready("Unavailable twice")
    assert [title.update(("1", percent)).status_code for percent in (1, 1, 1)] == [503, 503, 200]
    one.button("Remove all faults").click()
    expect(faults).to_have_count(0)

    ready("Too many requests")
    response = title.update(("1", 2))
    assert (response.status_code, response.headers["retry-after"]) == (429, "5")
    one.button("Remove all faults").click()

    ready("Lost connections")
    with pytest.raises(httpx.TransportError):
        title.update(("1", 2))
    one.button("Remove all faults").click()

    ready("Half a response")
    with pytest.raises(httpx.TransportError):
        title.update(("1", 3))
    one.button("Remove all faults").click()

    ready("A hotel's page")
    assert title.update(("1", 4)).headers["content-type"].startswith("text/html")
    one.button("Remove all faults").click()
    expect(faults).to_have_count(0)
    assert title.update(("1", 50)).status_code == 200

    one.go("Journal")
    expect(one.page.locator(".entry").first).to_contain_text("200")
    one.page.get_by_label("Met by a fault or a limit").check()
    expect(one.page.locator(".entry .status").get_by_text("503", exact=True)).to_have_count(2)
    expect(one.page.locator(".entry .status").get_by_text("429", exact=True)).to_have_count(1)
    expect(one.page.locator(".entry").first).to_contain_text("Fault")


def test_a_custom_fault_matches_its_requests(title: Title, show: Callable[..., Opened]) -> None:
    one = show("faults")
    one.page.get_by_label("Fault", exact=True).select_option(label="Answer with a status")
    one.page.get_by_label("Status", exact=True).fill("500")
    one.page.get_by_label("Achievement id", exact=True).fill("2")
    one.page.get_by_label("Times", exact=True).fill("3")
    one.button("Add the fault").click()
    fault = one.page.locator(".faults li")
    expect(fault).to_contain_text("status 500")
    expect(fault).to_contain_text("achievement 2")
    assert title.update(("1", 10)).status_code == 200
    assert title.update(("2", 10)).status_code == 500
    expect(fault).to_contain_text("matched 1 request")
    fault.get_by_role("button").click()
    expect(fault).to_have_count(0)
    assert title.update(("2", 10)).status_code == 200


def test_limits_and_the_network_are_switched(title: Title, show: Callable[..., Opened]) -> None:
    one = show("faults")
    expect(one.page.get_by_role("radio", name="Warn")).to_be_checked()
    one.page.get_by_role("radio", name="On").check()
    expect(one.page.get_by_role("radio", name="On")).to_be_checked()
    assert title.control("GET", "/limits")["mode"] == "on"
    switch = one.page.get_by_role("switch", name="Harbor Nights")
    switch.uncheck()
    expect(one.page.locator("#titles")).to_contain_text("Network off")
    with pytest.raises(httpx.TransportError):
        title.update(("1", 10))
    one.page.get_by_role("button", name="Network of Harbor Nights").click()
    expect(switch).to_be_checked()
    assert title.update(("1", 10)).status_code == 200
    whole = one.page.get_by_role("switch", name="The whole service")
    whole.uncheck()
    with pytest.raises(httpx.TransportError):
        title.update(("1", 11))
    whole.check()
    expect(whole).to_be_checked()
    assert title.update(("1", 11)).status_code == 200


def test_a_scenario_runs_in_order(title: Title, show: Callable[..., Opened]) -> None:
    one = show("faults", allowed="422")
    one.page.get_by_text("Scenario: faults in order").click()
    text = one.page.get_by_label("Scenario", exact=True)
    text.fill("[[steps]]\ntimes = 1\naction = { statsu = 503 }\n")
    one.button("Run the scenario").click()
    expect(one.page.locator(".scenario .problems")).to_contain_text("statsu")
    one.button("Insert an example").click()
    one.button("Run the scenario").click()
    expect(one.page.locator(".scenario [role=status]").first).to_contain_text("step 1 of 2")
    assert [title.update(("1", 10)).status_code for _ in range(3)] == [503, 503, 429]
    one.button("Stop it").click()
    expect(one.page.locator(".scenario")).to_contain_text("No scenario runs")
    assert title.update(("1", 10)).status_code == 200


def test_long_texts_render_only_visible_line_numbers(show: Callable[..., Opened]) -> None:
    one = show("definitions")
    one.button("New title").click()
    text = one.page.get_by_label("Definitions of the title, as TOML or JSON")
    good = text.input_value()
    # Pasted, because typing that much takes Chromium too long.
    text.evaluate(
        "(area, value) => { area.value = value; area.dispatchEvent(new Event('input')); }",
        "# a line\n" * 20_000 + good + "unknown = 1\n",
    )
    numbers = one.page.locator("#view-definitions .numbers span")
    assert 100 <= numbers.count() <= 400
    expect(numbers.first).to_have_text("1")
    error = one.page.locator("#view-definitions .problems .error").first
    expect(error).to_contain_text("unknown")
    error.get_by_role("button").click()
    marked = one.page.locator("#view-definitions .numbers .error")
    expect(marked).to_have_count(1)
    expect(marked).to_be_in_viewport()
    assert 100 <= numbers.count() <= 400
    line = str(20_000 + good.count("\n") + 1)
    expect(marked).to_have_text(line)
    text.fill(good)
    expect(numbers).to_have_count(good.count("\n") + 1)


def test_definitions_are_edited_with_the_errors_beside_their_lines(title: Title, show: Callable[..., Opened]) -> None:
    one = show("definitions")
    text = one.page.get_by_label("Definitions of the title, as TOML or JSON")
    expect(text).to_have_value(re.compile("Lantern Keeper"))
    one.button("New title").click()
    good = text.input_value()
    text.fill(good.replace("gamerscore = 10", "gamerscore = -10").replace("secret = true", 'secret = "yes"'))
    errors = one.page.locator("#view-definitions .problems .error")
    expect(errors).to_have_count(2)
    expect(errors.first).to_contain_text("gamerscore")
    expect(one.page.locator("#view-definitions .numbers .error")).to_have_count(2)
    one.button("Save").click()
    expect(one.page.locator(".toast.failure")).to_contain_text("Nothing was saved")
    errors.first.get_by_role("button").click()
    expect(text).to_be_focused()
    # Of a long text and its errors only a page is in the document. The browser would insert it for minutes.
    wrong = "\n".join(f'[[achievements]]\nid = "a{number}"\ngamerscore = -1' for number in range(2000))
    text.fill(good)
    expect(errors).to_have_count(0)
    file = {"name": "many.toml", "mimeType": "text/plain", "buffer": f"{good}\n{wrong}".encode()}
    one.view.get_by_label("From a file").set_input_files(file)
    expect(one.view).to_contain_text("of 200")
    expect(errors).to_have_count(50)
    assert one.page.locator("#view-definitions .code span").count() < 1000
    one.view.get_by_role("button", name="Next", exact=True).press("Enter")  # a message lies over it
    errors.first.get_by_role("button").click()
    expect(text).to_be_focused()
    assert "gamerscore = -1" in text.evaluate("area => area.value.slice(area.selectionStart - 13, area.selectionEnd)")
    text.press("Control+z")
    expect(text).to_have_value(good)
    expect(errors).to_have_count(0)
    text.evaluate(
        """(area, text) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData("text/plain", text);
            area.setSelectionRange(area.value.length, area.value.length);
            area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
        }""",
        wrong.replace("\n", "\r\n"),
    )
    expect(text).to_have_value(good + wrong)
    text.press("Control+z")
    expect(text).to_have_value(good)
    one.button("Save").click()
    expect(one.page.locator(".toast.done")).to_contain_text("Saved")
    one.go("Achievements")
    expect(one.card("The Ferryman's Price")).to_be_visible()
    expect(one.page.locator("#titles li")).to_have_count(2)
    one.go("Definitions")
    one.button("Remove the definitions…").click()
    one.button("Remove").click()
    expect(one.page.locator("#titles li")).to_have_count(1)


def test_snapshots_are_taken_and_restored(title: Title, show: Callable[..., Opened]) -> None:
    title.update(("1", 40))
    one = show("snapshots")
    one.page.get_by_label("Name", exact=True).fill("before-the-boss")
    one.button("Take a snapshot").click()
    taken = one.page.locator(".snapshots li")
    expect(taken).to_contain_text("before-the-boss")
    title.update(("1", 100))
    one.button("Restore before-the-boss").click()
    one.button("Restore").click()
    expect(one.page.locator(".toast.done").last).to_contain_text("restored")
    assert progress(title)["1"] == 40
    with one.page.expect_download() as download:
        one.page.get_by_role("link", name="Download", exact=True).click()
    state = Path(download.value.path())
    one.button("Reset all progress…").click()
    one.button("Reset").click()
    expect(one.page.locator(".toast.done").last).to_contain_text("removed")
    assert set(progress(title).values()) == {0}
    one.page.get_by_label("Replace it by a file").set_input_files(str(state))
    one.button("Replace").click()
    expect(one.page.locator(".toast.done").last).to_contain_text("replaced")
    assert progress(title)["1"] == 40
    one.button("Delete before-the-boss").click()
    one.button("Delete").click()
    expect(taken).to_have_count(0)


def test_waiting_updates_are_posted(tmp_path: Path, title: Title, service: Served, show: Callable[..., Opened]) -> None:
    from simulator_support import TITLE_ID, XUID

    from xblshim.outbox.outbox_rows import Update
    from xblshim.outbox.outbox_store import OutboxStore

    one = show("outbox")
    expect(one.view).to_contain_text("Nothing waits.")

    async def put() -> None:
        store = OutboxStore(tmp_path / "state" / "outbox.sqlite3", lambda *line: None)
        await store.put([Update(service.address, "RETAIL", XUID, TITLE_ID, SCID, "2", 100)], 1_764_000_000_000)
        await store.aclose()

    apart(put())
    expect(one.view).to_contain_text("1 update waits since")  # updated by an event
    expect(one.page.locator(".outbox li")).to_contain_text("Achievement 2 to 100 %")
    title.control("POST", "/faults", {"action": {"delay": 1}, "times": 1})
    one.button("Post now").click()
    expect(one.page.get_by_label("Posted updates")).to_be_visible()
    expect(one.page.locator(".toast.done")).to_contain_text("Posted 1 update.")
    expect(one.view).to_contain_text("Nothing waits.")
    expect(one.page.get_by_label("Posted updates")).to_be_hidden()
    assert progress(title)["2"] == 100
