"""The built site in Chromium: widths, colors, search, accessibility. `make docs` builds it and installs the tests' requirements."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
from chromium import CHROMIUM

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SITE = Path(__file__).parents[2] / "build" / "docs"
WAIT = 30_000
pytestmark = [
    pytest.mark.skipif(not (SITE / "objects.inv").exists(), reason="the site is not built (make docs)"),
    pytest.mark.skipif(
        not (CHROMIUM and find_spec("playwright") and find_spec("axe_playwright_python")), reason="no browser"
    ),
]
LONG = (
    "docs/index.html",
    "docs/reference/outcomes.html",
    "docs/reference/results.html",
    "docs/reference/xsapi-c-achievements_manager_c.html",
    "docs/control-api.html",
    "docs/commands.html",
    "docs/tutorial.html",
    "docs/configuration.html",
    "docs/failures.html",
    "docs/windows.html",
    "CHANGELOG.html",
)
"""Pages with long names, wide tables, long lines of code or many headings."""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(SITE)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"], timeout=100_000)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page of 360 pixels in dark colors. A request to another host, or an error of the page, fails the test."""
    context = browser.new_context(viewport={"width": 360, "height": 800}, color_scheme="dark")
    context.set_default_timeout(WAIT)
    page = context.new_page()
    elsewhere: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: elsewhere.append(request.url) if not request.url.startswith(address) else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert [url for url in elsewhere if not url.startswith("data:")] == []
    assert errors == []


def test_no_page_is_wider_than_a_telephone(page: Page, address: str) -> None:
    for name in LONG:
        page.goto(f"{address}/{name}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, name


def test_colors_follow_the_system(page: Page, address: str) -> None:
    page.goto(f"{address}/docs/index.html")
    background = "getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(background) == "rgb(19, 20, 22)"
    page.emulate_media(color_scheme="light")
    assert page.evaluate(background) == "rgb(255, 255, 255)"


def test_the_search_finds_a_function(page: Page, address: str) -> None:
    page.goto(f"{address}/search.html?q=XblAchievementsUpdateAchievementAsync")
    page.get_by_role("link", name="achievements_c.h", exact=False).first.wait_for(timeout=WAIT, state="attached")


def test_axe_finds_nothing(page: Page, address: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    found = []
    for name in ("docs/index.html", "docs/cpp.html", "docs/reference/xsapi-c-achievements_c.html"):
        page.goto(f"{address}/{name}")
        for problem in Axe().run(page).response["violations"]:
            found.append(f"{name}: {problem['id']}: {problem['help']}: {problem['nodes'][0]['html'][:200]}")
    assert not found, "\n".join(found)
