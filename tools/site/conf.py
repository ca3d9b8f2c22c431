"""Configures the site of docs/. Sphinx reads the Markdown pages unchanged at their places in the repository, so that links work on the site and in
the repository. navigation.toml has the navigation. `make docs` builds with this file.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parent))
from accessibility import complete
from navigation import ROOT, navigation

project = "xblshim"
author = "the authors of xblshim"
version = release = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

extensions = ["myst_parser"]
root_doc = "docs/index"
include_patterns = ["docs/**.md", "CHANGELOG.md", "CONTRIBUTING.md", "bench/README.md", "tests/README.md"]
# Sphinx skips these folders.
exclude_patterns = [
    ".*",
    "build",
    "dist",
    "python",
    "src",
    "sub",
    "include",
    "cmake",
    "tools",
    "tests/[!R]*",
    "**/__pycache__",
]
myst_heading_anchors = 4
nitpicky = True
suppress_warnings = ["myst.strikethrough"]
highlight_options = {"default": {"stripnl": False}}

html_theme = "furo"
html_title = f"xblshim {release}"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_show_sourcelink = False
html_copy_source = False
html_show_sphinx = False
html_theme_options = {"top_of_page_buttons": []}


def add_navigation(app: Sphinx, page: str, source: list[str]) -> None:
    for heading, names in app.config.site_navigation.get(page, {}).items():
        entries = "\n".join(f"/{name}" for name in names)
        source[0] += f"\n```{{toctree}}\n:hidden:\n:maxdepth: 1\n:caption: {heading}\n\n{entries}\n```\n"


def finish(app: Sphinx, error: Exception | None) -> None:
    """Redirects the site's root to the first page."""
    if error is None:
        complete(Path(app.outdir))
        (Path(app.outdir) / "index.html").write_text(
            '<!doctype html><html lang="en"><meta charset="utf-8"><title>xblshim</title>'
            '<meta http-equiv="refresh" content="0; url=docs/index.html"><a href="docs/index.html">xblshim</a></html>\n'
        )


def setup(app: Sphinx) -> dict[str, Any]:
    app.add_config_value("site_navigation", navigation(), "env", dict)  # a change makes Sphinx read all pages again
    app.connect("source-read", add_navigation)
    app.connect("build-finished", finish)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
