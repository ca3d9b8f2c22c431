"""The page's files with their response headers.

The URLs of all files except the two documents contain a digest of all files, so that browsers cache them and never mix two versions. Browsers
revalidate the documents with each visit.
"""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).with_name("static")
PREFIX = "/page"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".html": "text/html; charset=utf-8",
}
_DIGEST, _PATH = "DIGEST", "PATH"


class PageFiles(NamedTuple):
    """All files, read once."""

    digest: str
    document: bytes
    unknown: str
    """The document for an unknown path; `PATH` is replaced by the path."""
    assets: dict[str, bytes]
    """The files by name."""


@cache
def page_files() -> PageFiles:
    """Reads the files. Raises OSError when the installation lacks them."""
    files = {path.name: path.read_bytes() for path in sorted(FOLDER.iterdir()) if path.suffix in TYPES}
    total = sha256()
    for name, content in files.items():
        total.update(f"{name}\0{len(content)}\0".encode() + content)
    digest = total.hexdigest()[:16]
    documents = {name: files.pop(name).decode().replace(_DIGEST, digest) for name in [*files] if name.endswith(".html")}
    return PageFiles(digest, documents["index.html"].encode(), documents["unknown.html"], files)


def unknown_document(path: str) -> bytes:
    """Returns the page for unknown paths."""
    return page_files().unknown.replace(_PATH, escape(path)).encode("utf-8", "replace")
