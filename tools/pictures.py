"""Takes the pictures of docs/ from the running page: `make pictures`. They are small PNG files with few colors, of a service with a title that has
something in every view.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
from PIL import Image

ROOT = Path(__file__).parents[1]
sys.path += [str(ROOT / "tests" / "page"), str(ROOT / "tests" / "python" / "simulator"), str(ROOT / "tests" / "docs")]

from chromium import CHROMIUM  # noqa: E402
from page_script import program  # noqa: E402
from page_support import USER, Title, apart  # noqa: E402
from simulator_support import SCID, TITLE_ID, XUID, served  # noqa: E402

from xblshim.outbox.outbox_rows import Update  # noqa: E402
from xblshim.outbox.outbox_store import OutboxStore  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FOLDER = ROOT / "docs" / "pictures"
SIZE = {"width": 1280, "height": 800}
COLORS = 96
USERS = f"{XUID}:Player One,2814600000000002:Second Player"

ACHIEVEMENTS = (
    ("1", "First Light", "Light a lantern.", "You lit the first lantern.", 10, False),
    ("2", "Lantern Keeper", "Light every lantern.", "You lit every lantern in the harbor.", 25, False),
    ("3", "The Ferryman's Price", "Keep playing.", "You paid the ferryman.", 50, True),
    ("4", "Low Tide", "Walk to the wreck.", "You walked to the wreck and back.", 15, False),
    ("5", "Night Watch", "Stay awake for a night.", "You saw the sun rise.", 20, False),
    ("6", "منارة الميناء", "Find the old lighthouse.", "You found the old lighthouse.", 30, False),
)
DEFINITIONS = (
    f'scid = "{SCID}"\ntitle_id = "0x{TITLE_ID:08x}"\ntitle_name = "Harbor Nights"\n'
    + "".join(
        f'\n[[achievements]]\nid = "{key}"\nname = "{name}"\ndescription = "{done}"\nlocked_description = "{todo}"\n'
        f"gamerscore = {score}\n" + ("secret = true\n" if secret else "")
        for key, name, todo, done, score, secret in ACHIEVEMENTS
    )
    + """
[[achievements]]
id = "7"
name = "Keeper of a Hundred"
description = "You lit a hundred lanterns."
locked_description = "Light a hundred lanterns."
gamerscore = 40
statistic = "Lanterns"
at = 100

[[users]]
xuid = "2814600000000002"
gamertag = "Ada L#1234"
favorites = ["2814600000000003"]

[[users]]
xuid = "2814600000000003"
gamertag = "Ferryman"

[[statistics]]
name = "Lanterns"
type = "Integer"
event = "LanternLit"

[[statistics]]
name = "Rank"
type = "String"

[[leaderboards]]
name = "Fastest Crossing"
statistic = "Crossing"
order = "ascending"
"""
)


def post_definitions(address: str, text: str) -> None:
    httpx.post(
        f"{address}/xblshim/v1/definitions", content=text.encode(), headers={"content-type": "application/toml"}
    ).raise_for_status()


def prepare(address: str, state: Path) -> None:
    post_definitions(address, DEFINITIONS)
    title = Title(address)
    title.control("PUT", "/snapshots/before-the-boss")
    title.control("PUT", "/snapshots/chapter-2")
    for change in (("1", 100), ("2", 20), ("2", 60), ("2", 40), ("4", 35)):
        title.update(change)
    for xuid, lanterns, crossing in ((USER, 62, 71.5), ("2814600000000002", 88, 65.25), ("2814600000000003", 12, 58)):
        title.set_statistic("Lanterns", lanterns, xuid)
        title.set_statistic("Crossing", crossing, xuid)
    title.set_statistic("Rank", "deckhand")
    for xuid, active, text in ((USER, True, "Rowing to the wreck"), ("2814600000000002", False, "At the pier")):
        here = {"active": active, "text": text, "titleId": str(TITLE_ID)}
        title.control("PUT", f"/users/{xuid}/presence", here)
    for name, measurements in (("CrossingDone", {"Seconds": 71.5}), ("LanternLit", {"Oil": 3})):
        told = {"xuid": USER, "scid": SCID, "name": name, "measurements": measurements, "dimensions": {"Pier": "7"}}
        title.control("POST", "/game-events", told)
    title.control("POST", "/faults", {"action": {"status": 503}, "times": 2})
    title.control("POST", "/faults", {"match": {"achievement": "4"}, "action": {"delay": 0.05}, "seconds": 600})
    for change in (("5", 10), ("5", 10), ("5", 10), ("4", 50)):
        title.update(change)

    async def wait() -> None:
        store = OutboxStore(state / "outbox.sqlite3", lambda *line: None)
        await store.put([Update(address, "RETAIL", XUID, TITLE_ID, SCID, "2", 100)], 1_764_000_000_000)
        await store.put([Update("live", "XDKS.1", XUID, TITLE_ID, SCID, "5", 50)], 1_764_000_100_000)
        await store.aclose()

    apart(wait())


def break_definitions(page: Page) -> None:
    text = page.locator("#view-definitions textarea")
    text.fill(text.input_value().replace("gamerscore = 25", 'gamerscore = "many"', 1).replace("secret =", "secrt =", 1))
    page.wait_for_selector("#view-definitions .problems .error")
    text.evaluate("node => { node.scrollTop = 0; node.blur(); }")


def unlock(page: Page) -> None:
    page.get_by_role("button", name="Unlock Low Tide").click()
    page.wait_for_selector(".toast.unlock")


def open_entry(page: Page) -> None:
    page.locator(".entry", has_text="503").first.locator("summary").click()


def open_event(page: Page) -> None:
    page.locator("#view-events .entry summary").first.click()


NOTHING: Callable[[Any], None] = lambda page: None  # noqa: E731
PICTURES: tuple[tuple[str, str, Callable[[Any], None], str], ...] = (
    ("achievements", "achievements", unlock, "light"),
    ("achievements-dark", "achievements", NOTHING, "dark"),
    ("statistics", "statistics", NOTHING, "light"),
    ("users", "users", NOTHING, "light"),
    ("events", "events", open_event, "light"),
    ("game", "game", NOTHING, "light"),
    ("journal", "journal", open_entry, "light"),
    ("faults", "faults", NOTHING, "light"),
    ("definitions", "definitions", break_definitions, "light"),
    ("outbox", "outbox", NOTHING, "light"),
    ("snapshots", "snapshots", NOTHING, "light"),
)


def take(browser: Browser, address: str, name: str, view: str, work: Callable[[Any], None], scheme: str) -> None:
    context = browser.new_context(viewport=SIZE, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}/#{view}")
    page.wait_for_selector(f"body[data-view={view}]")
    work(page)
    page.wait_for_timeout(400)  # until animations end
    page.screenshot(path=str(FOLDER / f"{name}.png"))
    context.close()
    shrink(FOLDER / f"{name}.png")


def main() -> None:
    from playwright.sync_api import sync_playwright

    if CHROMIUM is None:
        sys.exit("pictures: there is no Chromium (Debian: apt-get install chromium).")
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        home = Path(folder)
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        with served(home, "--state-dir", str(home / "state"), XBLSHIM_USERS=USERS) as service:
            prepare(service.address, home / "state")
            for name, view, work, scheme in PICTURES:
                take(browser, service.address, name, view, work, scheme)
        with served(home, "--state-dir", str(home / "tutorial"), XBLSHIM_USERS=f"{XUID}:ShimPlayer") as service:
            post_definitions(service.address, program("achievements.toml"))
            title = Title(service.address)
            take(browser, service.address, "tutorial-locked", "achievements", NOTHING, "light")

            def play(page: Page) -> None:
                title.update(("7", 100))
                page.wait_for_selector(".toast.unlock")

            take(browser, service.address, "tutorial-unlocked", "achievements", play, "light")
        browser.close()


def shrink(path: Path) -> None:
    image = Image.open(path).convert("RGB").quantize(COLORS, dither=Image.Dither.NONE)
    image.save(path, optimize=True)
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
