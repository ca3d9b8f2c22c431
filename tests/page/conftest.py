"""The browser of these tests: Debian's Chromium, driven by Playwright. `make page` installs the requirements; without them the tests are not
collected.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.append(str(Path(__file__).parents[1] / "python" / "simulator"))

from chromium import CHROMIUM
from page_support import USERS, WAIT, Opened, opened
from simulator_support import Served, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser

collect_ignore_glob = [] if find_spec("playwright") and find_spec("axe_playwright_python") else ["test_*.py"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import (
        expect,
        sync_playwright,
    )  # its loop runs on this thread, so it lasts for one module only

    if CHROMIUM is None:
        pytest.skip("there is no Chromium (Debian: apt-get install chromium; XBLSHIM_CHROMIUM names another)")
    expect.set_options(timeout=WAIT)
    with sync_playwright() as driver:
        # Chromium's own sandbox needs a kernel setting that containers lack. The pages are our own.
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"], timeout=100_000)
        yield browser
        browser.close()


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Served]:
    """`xblshim serve` with the state folder tmp_path/state."""
    with served(tmp_path, "--state-dir", str(tmp_path / "state"), XBLSHIM_USERS=USERS) as running:
        yield running


@pytest.fixture
def show(browser: Browser, service: Served) -> Iterator[Callable[..., Opened]]:
    """show(view, width=, scheme=) opens the page. Any message on the browser's console fails the test."""
    with opened(browser, service.address) as open_page:
        yield open_page
