"""The page's layout and accessibility: every width and both color schemes, keyboard only, names from users, axe-core. build/page has the pictures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from page_support import DEFINITIONS, PICTURES, USER, Opened, Title, apart, axe
from playwright.sync_api import Browser, expect
from simulator_support import SCID, TITLE_ID, XUID, Served

from xblshim.outbox.outbox_rows import Update
from xblshim.outbox.outbox_store import OutboxStore

VIEWS = (
    "achievements",
    "statistics",
    "users",
    "events",
    "game",
    "journal",
    "faults",
    "outbox",
    "definitions",
    "snapshots",
)
WIDTHS = (320, 768, 1280, 2560)
RTL = "منارة الميناء القديمة"
OVERRIDE = "\u202edesrever\u2066"
NAMES = (
    "<script>document.title='injected'</script>",
    '"><img src=x onerror="document.title=\'injected\'">',
    "' onmouseover='x' {{7*7}} ${7*7} javascript:alert(1)",
    RTL,
    OVERRIDE,
    "An achievement whose name does not end " * 12,
    "W" * 300,
)

# Texts that exceed their boxes, and boxes that exceed the window.
FITS = """() => {
  const wrong = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) wrong.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const node of document.querySelectorAll("body *")) {
    const box = node.getBoundingClientRect();
    if (!box.width || !box.height || node.closest(".unseen, .skip, .code, option")) continue;
    const name = `${node.tagName} ${node.className} ${node.textContent.slice(0, 40)}`;
    if (box.right > width + 1 || box.left < -1) wrong.push(`beyond the window: ${name}`);
    const style = getComputedStyle(node);
    const scrolls = style.overflowX === "auto" || style.overflowX === "scroll";
    const block = style.display !== "inline";
    const lines = box.height / (parseFloat(style.lineHeight) || 24);
    if (node.childElementCount === 0 && lines > 1.5 && box.width < 1.2 * parseFloat(style.fontSize)) wrong.push(`a letter a line: ${name}`);
    if (block && !scrolls && node.scrollWidth > node.clientWidth + 1 && !["INPUT", "SELECT", "PROGRESS"].includes(node.tagName))
      wrong.push(`cut: ${name} ${node.scrollWidth} > ${node.clientWidth}`);
  }
  return wrong;
}"""


def prepare(title: Title, state: Path, address: str) -> None:
    """Makes a service with something in every view."""
    rows = [*DEFINITIONS["achievements"]]  # type: ignore[misc]
    rows += [
        {"id": f"x{number} {name[:60]}", "name": name, "description": name, "locked_description": name, "gamerscore": 5}
        for number, name in enumerate(NAMES)
    ]
    driven = {"id": "hunter", "name": NAMES[5], "statistic": "Kills", "at": 100}
    boards = [{"name": name, "statistic": "Kills"} for name in NAMES]
    title.define({**DEFINITIONS, "achievements": [*rows, driven], "leaderboards": boards})
    title.control("PUT", "/users/2814600000000002", {"gamertag": RTL})
    title.control("PUT", "/users/2814600000000003", {"gamertag": NAMES[0]})
    title.control("POST", "/users/2814600000000003/sign-out")
    for number, name in enumerate(("Kills", *NAMES)):
        title.set_statistic(name, number)
    title.set_statistic("Rank", NAMES[0] + NAMES[5])
    title.set_statistic("Kills", 1e300, user="2814600000000002")
    title.control("PUT", f"/users/{USER}/presence", {"active": True, "text": "".join(NAMES), "titleId": str(TITLE_ID)})
    told = {"xuid": USER, "scid": SCID, "name": "W" * 100, "dimensions": {name: name for name in NAMES}}
    title.control("POST", "/game-events", told)
    title.control("POST", "/faults", {"match": {"achievement": "4"}, "action": {"status": 503}})
    title.control("PUT", "/snapshots/before-the-boss")
    for change in (("1", 100), ("2", 40), ("2", 30), ("4", 100)):
        title.update(change)
    title.update(("7", 10), scid="00000000-0000-0000-0000-0000ffffffff")

    async def wait() -> None:
        store = OutboxStore(state / "outbox.sqlite3", lambda *line: None)
        rows = [
            Update(address, "RETAIL", XUID, TITLE_ID, SCID, "2", 100),
            Update("live", "XDKS.1", XUID, TITLE_ID, SCID, NAMES[1], 50),
        ]
        await store.put(rows, 1_764_000_000_000)
        await store.aclose()

    apart(wait())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_clipped_at_any_width(
    tmp_path: Path, service: Served, show: Callable[..., Opened], width: int, scheme: str
) -> None:
    title = Title(service.address)
    prepare(title, tmp_path / "state", service.address)
    one = show(width=width, scheme=scheme)
    PICTURES.mkdir(parents=True, exist_ok=True)
    source = axe() if width in (320, 1280) else None
    if source is not None:
        one.page.evaluate(source)
    for view in VIEWS:
        one.go("Run a game" if view == "game" else view.capitalize())
        one.page.wait_for_selector(f"body[data-view={view}]")
        if view == "events":
            one.page.locator("#view-events .entry summary").click()
        if view == "definitions":
            text = one.page.locator("#view-definitions textarea")
            text.fill(text.input_value().replace("gamerscore", "gamerscor", 1))
            expect(one.page.locator("#view-definitions .problems .error").first).to_be_visible()
        assert one.page.evaluate(FITS) == [], f"{view} at {width}"
        one.page.screenshot(path=str(PICTURES / f"{view}-{width}-{scheme}.png"), full_page=width < 1000)
        if source is not None:
            found = one.page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations")
            assert [(item["id"], [node["target"] for node in item["nodes"]][:3]) for item in found] == [], view
    assert one.page.title() != "injected"


def test_names_of_users_are_shown_as_text(tmp_path: Path, service: Served, show: Callable[..., Opened]) -> None:
    prepare(Title(service.address), tmp_path / "state", service.address)
    one = show()
    for name in NAMES:
        shown = one.page.locator(".card h3 bdi").filter(has_text=name.strip()[:40])
        assert name.strip() in [text.strip() for text in shown.all_text_contents()]
    assert one.page.locator(".card img[src=x], main script").count() == 0
    assert one.page.evaluate("getComputedStyle(document.querySelector('.card h3 bdi')).unicodeBidi") == "isolate"
    evil = f"x0 {NAMES[0]}"[:63]
    card = one.card(NAMES[0])
    card.get_by_role("button", name=f"Unlock {NAMES[0]}").click()
    expect(card.locator(".percent")).to_have_text("100 %")
    expect(one.page.locator(".toast.unlock")).to_contain_text(NAMES[0])
    response = Title(service.address).control("GET", f"/users/{USER}/titles/{SCID}/achievements?state=unlocked")
    assert evil in [row["id"] for row in response["achievements"]]


def test_the_keyboard_alone_is_enough(service: Served, show: Callable[..., Opened]) -> None:
    Title(service.address).define()
    one = show()
    keys = one.page.keyboard

    def focused() -> str:
        return str(
            one.page.evaluate("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent")
        )

    def tab_to(name: str) -> None:
        for _ in range(60):
            keys.press("Tab")
            if focused() == name:
                return
        raise AssertionError(f"Tab never reaches {name}")

    keys.press("Tab")
    assert focused() == "Skip to the content"
    keys.press("Enter")
    tab_to("Unlock First Light")
    keys.press("Enter")
    expect(one.card("First Light").locator(".percent")).to_have_text("100 %")
    assert focused() == "Lock First Light"  # the focused card was replaced
    keys.press("Enter")
    expect(one.card("First Light").locator(".percent")).to_have_text("0 %")
    one.button("Add a user…").focus()
    keys.press("Enter")
    expect(one.page.get_by_role("dialog")).to_be_visible()
    keys.press("Escape")
    expect(one.page.get_by_role("dialog")).to_have_count(0)
    one.page.get_by_role("link", name="Faults").focus()
    keys.press("Enter")
    expect(one.view).to_have_id("view-faults")
    outline = one.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"  # the focus is visible


def test_a_narrow_window_has_users_and_titles_behind_a_button(service: Served, show: Callable[..., Opened]) -> None:
    Title(service.address).define()
    one = show(width=320)
    expect(one.page.locator("#sidebar")).to_be_hidden()
    toggle = one.page.locator("#sidebar-toggle")
    expect(toggle).to_contain_text("Player One · Harbor Nights")
    toggle.click()
    expect(one.page.locator("#sidebar")).to_be_visible()
    one.page.locator("#users").get_by_role("link").first.click()


def test_the_colors_are_the_systems_or_chosen(service: Served, show: Callable[..., Opened]) -> None:
    one = show(scheme="dark")
    color = "getComputedStyle(document.body).backgroundColor"
    dark = one.page.evaluate(color)
    one.page.get_by_label("Colors").select_option("light")
    light = one.page.evaluate(color)
    assert light != dark
    one.page.reload()
    assert one.page.evaluate(color) == light


def test_an_unknown_path_is_a_page(browser: Browser, service: Served) -> None:
    page = browser.new_page()
    response = page.goto(f"{service.address}/no/<b>such</b>")
    assert response is not None
    assert response.status == 404
    expect(page.get_by_role("heading")).to_have_text("This service has no such path")
    page.get_by_role("link", name="Open the page of the service").click()
    page.wait_for_selector("body[data-ready]")
    page.context.close()
