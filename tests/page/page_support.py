"""Shared by the browser tests."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx
from simulator_support import SCID, TITLE_ID, XUID, update_body, update_path

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

PICTURES = Path(__file__).parents[2] / "build" / "page"
WAIT = 30_000
"""Milliseconds to wait for an expected state, on a busy machine."""
MESSAGES_STAY = """{
  const usual = window.setTimeout;
  window.setTimeout = (work, delay, ...more) => (delay === 8000 ? 0 : usual(work, delay, ...more));
}"""
"""Run in each page. Otherwise a message (toasts.js) may be gone before a test on a busy machine looks for it."""
USER = str(XUID)
USERS = f"{USER}:Player One"
"""The value of the setting of that name."""

DEFINITIONS = {
    "scid": SCID,
    "title_id": TITLE_ID,
    "title_name": "Harbor Nights",
    "achievements": [
        {
            "id": str(number),
            "name": name,
            "description": f"You did it: {name}.",
            "locked_description": f"Do it: {name}.",
            "gamerscore": 5 * number,
            "secret": number == 3,
        }
        for number, name in enumerate(("First Light", "Lantern Keeper", "The Ferryman's Price", "Low Tide"), 1)
    ],
}


@dataclass
class Opened:
    """The page in a browser, and the messages on its console."""

    page: Page
    said: list[str] = field(default_factory=list)

    @property
    def view(self) -> Any:
        """The current view."""
        return self.page.locator(".view:not([hidden])")

    def card(self, name: str) -> Any:
        return self.page.locator(".card", has=self.page.get_by_role("heading", name=name, exact=True))

    def button(self, name: str) -> Any:
        return self.page.get_by_role("button", name=name, exact=True)

    def go(self, view: str) -> None:
        self.page.get_by_role("navigation", name="Views").get_by_role("link", name=view, exact=True).click()


@contextmanager
def opened(browser: Browser, address: str) -> Iterator[Callable[..., Opened]]:
    contexts = []
    pages: list[Opened] = []

    def show(
        view: str = "achievements",
        *,
        width: int = 1280,
        scheme: str = "light",
        allowed: str = "",
        ready: bool = True,
        before: Callable[[Page], None] | None = None,
    ) -> Opened:
        """`allowed`: a text that console messages may contain, for tests that make requests fail. `before` is called with the empty page."""
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
        context.set_default_timeout(WAIT)
        context.add_init_script(MESSAGES_STAY)
        contexts.append(context)
        one = Opened(context.new_page())

        def note(text: str) -> None:
            if not allowed or allowed not in text:
                one.said.append(text)

        # The browser's advice is "verbose". All problems have a higher level.
        one.page.on("console", lambda message: message.type == "verbose" or note(f"{message.type}: {message.text}"))
        one.page.on("pageerror", lambda error: note(f"error: {error}"))
        if before is not None:
            before(one.page)
        one.page.goto(f"{address}/#{view}")
        if ready:
            one.page.wait_for_selector("body[data-ready]")
        pages.append(one)
        return one

    try:
        yield show
    finally:
        for context in contexts:
            context.close()
    if said := [line for one in pages for line in one.said]:
        raise AssertionError("The console says:\n" + "\n".join(said))


def apart(work: Coroutine[Any, Any, None]) -> None:
    """Runs the work on another thread, because Playwright has a loop on this one."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, work).result()


class Title:
    """A game from the service's view, and the control API for preparations."""

    def __init__(self, address: str, token: str = "") -> None:
        self._address = address
        self._headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})

    def update(self, *achievements: tuple[str, int], xuid: int = XUID, scid: str = SCID) -> httpx.Response:
        body = update_body(*achievements, xuid=xuid, scid=scid)
        return httpx.post(self._address + update_path(xuid, scid), content=body, trust_env=False, timeout=30)

    def control(self, method: str, path: str, body: Any = None) -> Any:
        response = httpx.request(
            method,
            f"{self._address}/xblshim/v1{path}",
            content=None if method == "GET" else json.dumps(body or {}),
            headers=self._headers,
            trust_env=False,
            timeout=30,
        )
        assert response.is_success, response.text
        return response.json() if response.content else None

    def set_statistic(self, name: str, value: float | str, user: str = USER) -> None:
        place = f"/users/{user}/titles/{SCID}/statistics/{quote(name, safe='')}"
        self.control("PUT", place, {"value": value})

    def define(self, definitions: dict[str, Any] = DEFINITIONS) -> None:
        self.control("POST", "/definitions", definitions)


AXE_SHA256 = "84494fec757e4710dc751c8d7a636e457f4532f08f85c86dc9070133fbff53bc"
"""The digest of axe-core 4.12.1, which the package axe-playwright-python 0.1.8 contains."""


def axe() -> str:
    """Returns the source of axe-core. The driver evaluates it, because the page's policy allows no further scripts."""
    from hashlib import sha256
    from importlib.util import find_spec

    spec = find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.origin is not None
    source = (Path(spec.origin).parent / "axe.min.js").read_bytes()
    assert sha256(source).hexdigest() == AXE_SHA256
    return source.decode()
