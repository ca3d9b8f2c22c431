"""A tester without Python defines a title, starts a game with the page's instructions, makes the service fail, and reads the requests."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from page_support import USER, Opened, Title
from playwright.sync_api import expect
from simulator_support import SCID, Served

GAME = """
import os
from xblshim import XblError, session

with session("{scid}") as title:
    try:
        title.update("1", 100)
    except XblError as error:
        print(error)
print(os.environ["XBLSHIM_USERS"])
"""


def started_as_the_page_says(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs the game in a shell after the copied lines."""
    program = folder / "game.py"
    program.write_text(GAME.format(scid=SCID))
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XBLSHIM_")}
    kept |= {"HOME": str(folder), "XBLSHIM_STATE_DIR": str(folder / "game-state")}
    script = f'{text}\nexec "$0" "$1"'
    return subprocess.run(
        ["sh", "-c", script, sys.executable, str(program)],
        env=kept,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )


def test_a_title_is_defined_and_a_game_is_run_with_the_page_alone(
    tmp_path: Path, service: Served, show: Callable[..., Opened]
) -> None:
    one = show(allowed="net::")
    one.page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=service.address)
    expect(one.view).to_contain_text("No title yet")
    one.view.get_by_role("link", name="Definitions").click()
    text = one.page.get_by_label("Definitions of the title, as TOML or JSON")
    expect(text).to_have_value(re.compile("scid"))
    lines = text.input_value().splitlines()
    lines[0] = f'scid = "{SCID}"'
    text.fill("\n".join(lines))
    one.button("Save").click()
    expect(one.page.locator(".toast.done")).to_contain_text("Saved")

    one.go("Journal")
    one.view.get_by_role("link", name="Run a game").click()  # this keeps the user and the title
    expect(one.view).to_contain_text("No game has sent a request yet.")
    expect(one.page.locator(".snippet").first).to_contain_text(f'set "XBLSHIM_SERVICE={service.address}"')
    expect(one.page.locator(".snippet").nth(1)).to_contain_text(f"$env:XBLSHIM_USERS = '{USER}:Player One'")
    expect(one.page.locator(".snippet").nth(3)).to_contain_text(f'users = "{USER}:Player One"')
    one.button("Copy for sh").click()
    expect(one.page.locator(".toast.done").last).to_contain_text("Copied for sh")
    copied = one.page.evaluate("navigator.clipboard.readText()")
    assert copied == one.page.locator(".snippet").nth(2).text_content()
    game = started_as_the_page_says(copied, tmp_path)
    assert game.stdout.strip() == f"{USER}:Player One"
    expect(one.view.get_by_role("status")).to_contain_text("update of Player One, status 200")
    one.go("Achievements")
    expect(one.card("First Light").locator(".percent")).to_have_text("100 %")


def test_a_game_with_an_undefined_scid_is_reported(service: Served, show: Callable[..., Opened]) -> None:
    title = Title(service.address)
    title.define()
    other = "00000000-0000-0000-0000-00000000beef"
    one = show("game")
    title.update(("1", 10), scid=other)
    expect(one.view.locator(".problems")).to_contain_text(other)
    one.page.get_by_role("link", name="Define this title").click()
    text = one.page.get_by_label("Definitions of the title, as TOML or JSON")
    expect(text).to_have_value(re.compile(other))
    one.button("Save").click()
    one.go("Run a game")
    expect(one.view.locator(".problems")).not_to_contain_text(other)


@pytest.mark.parametrize("view", ["Journal", "Run a game"])
def test_no_edit_of_definitions_is_lost(service: Served, show: Callable[..., Opened], view: str) -> None:
    Title(service.address).define()
    one = show("definitions")
    text = one.page.get_by_label("Definitions of the title, as TOML or JSON")
    saved = text.input_value()
    text.fill("edited = 1\n" + saved)
    expect(one.view.locator(".problems .error")).to_have_count(1)
    one.button("New title").click()
    draft = text.input_value().replace("Lantern", "Beacon")
    text.fill(draft)
    one.go(view)
    one.go("Definitions")
    expect(text).to_have_value(draft)
    one.button("Undo changes").click()
    expect(text).not_to_have_value(draft)
    one.page.keyboard.press("Control+z")
    expect(text).to_have_value(draft)


def test_an_empty_service_explains_each_view(service: Served, show: Callable[..., Opened]) -> None:
    one = show()
    for view, text in (
        ("Achievements", "No title yet"),
        ("Run a game", "No game has sent a request yet"),
        ("Journal", "No requests"),
        ("Outbox", "Nothing waits"),
        ("Snapshots", "snapshot"),
    ):
        one.go(view)
        expect(one.view).to_contain_text(text)
