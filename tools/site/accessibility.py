"""Adds attributes to the built pages that axe-core requires and the theme lacks."""

from __future__ import annotations

from pathlib import Path

CHANGES = (
    ('<p class="caption" role="heading">', '<p class="caption" role="heading" aria-level="2">'),
    ('<aside class="sidebar-drawer">', '<aside class="sidebar-drawer" aria-label="All pages">'),
    ('<aside class="toc-drawer', '<aside aria-label="On this page" class="toc-drawer'),
    ("<pre>", '<pre tabindex="0">'),  # the keyboard must reach a block that scrolls
    ('<th class="head"><p></p></th>', '<td class="head"></td>'),
)


def complete(site: Path) -> None:
    for page in site.rglob("*.html"):
        text = changed = page.read_text("utf-8")
        for old, new in CHANGES:
            changed = changed.replace(old, new)
        if changed != text:
            page.write_text(changed, "utf-8")
