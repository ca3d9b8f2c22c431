"""The built site: it sends no request to other hosts, and each link and anchor exists. `make docs` builds it; otherwise the tests are skipped."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

SITE = Path(__file__).parents[2] / "build" / "docs"
PAGES = sorted(SITE.rglob("*.html"))
pytestmark = pytest.mark.skipif(not (SITE / "objects.inv").exists(), reason="the site is not built (make docs)")

LOADING = {
    "script": ("src",),
    "link": ("href",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "use": ("href",),
}
"""The attributes of an element that load a URL."""
NOT_LOADED = {"canonical", "next", "prev", "author", "search", "index", "license", "bookmark"}
"""Relations of a link element that a browser doesn't load."""


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.styles: list[str] = []
        self._in_style = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._in_style = tag == "style"
        self.ids |= {values[name] for name in ("id", "name") if name in values}
        self.styles.append(values.get("style", ""))
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if not (tag == "link" and set(values.get("rel", "").split()) <= NOT_LOADED):
            self.loaded += [values[name] for name in LOADING.get(tag, ()) if name in values]

    def handle_data(self, data: str) -> None:
        if self._in_style:
            self.styles.append(data)


def _external(address: str) -> bool:
    return bool(re.match(r"(?:[a-z][a-z0-9+.-]*:)?//", address.strip(), re.IGNORECASE))


def test_pages_and_styles_load_nothing_from_another_host() -> None:
    found = []
    for page in PAGES:
        parsed = _Page(page.read_text("utf-8"))
        addresses = [*parsed.loaded, *_of_style("\n".join(parsed.styles))]
        found += [f"{page.relative_to(SITE)}: {address}" for address in addresses if _external(address)]
    for sheet in SITE.rglob("*.css"):
        found += [f"{sheet.relative_to(SITE)}: {one}" for one in _of_style(sheet.read_text("utf-8")) if _external(one)]
    assert found == []


def _of_style(text: str) -> list[str]:
    urls: list[str] = re.findall(r"url\(\s*[\"']?([^\"')]+)", text)
    imports: list[str] = re.findall(r"@import\s+[\"']([^\"']+)", text)
    return urls + imports


def test_links_and_anchors_are_valid() -> None:
    parsed = {page: _Page(page.read_text("utf-8")) for page in PAGES}
    broken = []
    for page, content in parsed.items():
        for link in content.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            anchor = unquote(parts.fragment)
            if not target.exists() or (anchor and target in parsed and anchor not in parsed[target].ids):
                broken.append(f"{page.relative_to(SITE)}: {link}")
    assert broken == []


def test_the_site_was_built_from_these_pages() -> None:
    docs = Path(__file__).parents[2] / "docs"
    missing = [
        str(page.relative_to(docs))
        for page in docs.rglob("*.md")
        if not (SITE / "docs" / page.relative_to(docs)).with_suffix(".html").exists()
    ]
    assert missing == []
