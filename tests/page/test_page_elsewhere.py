"""The page from another machine: it asks for the token once."""

import socket
from pathlib import Path

import pytest
from page_support import DEFINITIONS, USERS, Title, opened
from playwright.sync_api import Browser, expect
from simulator_support import served

TOKEN = "lantern-and-tide-2814"
SHOWN = """state => {
  Object.defineProperty(document, "visibilityState", {value: state, configurable: true});
  document.dispatchEvent(new Event("visibilitychange"));
}"""
"""Simulates that another tab is selected, or this one again."""


@pytest.fixture
def own_address() -> str:
    """Returns an address of this machine that is not loopback. Connections to it also come from there."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing
        except OSError:
            pytest.skip("this machine has no other address")
        address = str(probe.getsockname()[0])
    if address.startswith("127."):
        pytest.skip("this machine has no other address")
    return address


def test_the_token_is_typed_once(tmp_path: Path, browser: Browser, own_address: str) -> None:
    options = ("--host", own_address, "--allow", own_address, "--token", TOKEN)
    with (
        served(tmp_path, *options, address_pattern=r"http://[0-9.]+:\d+", XBLSHIM_USERS=USERS) as service,
        opened(browser, service.address) as show,
    ):
        title = Title(service.address, token=TOKEN)
        title.define(DEFINITIONS)
        one = show(allowed="401", ready=False)
        dialog = one.page.get_by_role("dialog")
        dialog.get_by_label("Token").fill("another")
        dialog.get_by_role("button", name="Continue").click()
        expect(dialog.get_by_role("alert")).not_to_be_empty()
        dialog.get_by_label("Token").fill(TOKEN)
        dialog.get_by_role("button", name="Continue").click()
        expect(one.card("First Light")).to_be_visible()
        title.update(("1", 40))
        expect(one.card("First Light").locator(".percent")).to_have_text("40 %")
        one.page.reload()
        expect(one.card("First Light").locator(".percent")).to_have_text("40 %")
        expect(dialog).to_have_count(0)
        # Without locks, which need a secure context, only a visible tab has a connection.
        one.page.evaluate(SHOWN, "hidden")
        expect(one.page.locator("#live")).to_have_text("Reconnecting…")
        title.update(("1", 60))
        one.page.evaluate(SHOWN, "visible")
        expect(one.card("First Light").locator(".percent")).to_have_text("60 %")
        title.update(("1", 70))
        expect(one.card("First Light").locator(".percent")).to_have_text("70 %")
        assert TOKEN not in str(one.page.evaluate("document.cookie + JSON.stringify(localStorage)"))
