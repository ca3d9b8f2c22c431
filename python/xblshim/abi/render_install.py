"""Renders the source for pip's installation of xblshim (``published`` in pyproject.toml) into the core, the Python package and the pages.

As long as no release is on PyPI, every command installs from a clone. The first published release sets ``published = true``.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

HEADER = "src/base/rendered/install_source.h"
MODULE = "python/xblshim/host/install_source.py"
PAGES = (
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "action.yml",
    "bench/README.md",
    "docs/**/*.md",
    "examples/**/*.*",
    "python/xblshim/abi/registry/settings.toml",
)
SUFFIXES = (".md", ".yml", ".yaml", ".toml", ".py", ".Dockerfile")
SOURCES = {False: (".", " in a clone of xblshim"), True: ("xblshim", "")}
# A pip command and what it installs: xblshim from PyPI, a clone that is the current folder, or a clone in another folder.
COMMAND = re.compile(
    r"""(\bpip (?:install|download) (?:[^\s`"']+ )*?\\?["']?)(xblshim|\.|\./xblshim)(?=\[|==|[\s"'`,;:)]|$)""", re.M
)


def install_source(root: Path) -> tuple[str, str]:
    """Returns the argument of ``pip install``, and where the command has to run, as the end of a phrase."""
    with (root / "pyproject.toml").open("rb") as file:
        return SOURCES[bool(tomllib.load(file)["tool"]["xblshim"]["published"])]


def with_source(text: str, source: str) -> str:
    """Replaces the source in every command that installs xblshim. A clone in another folder stays one."""

    def replaced(found: re.Match[str]) -> str:
        kept = source == "." and found[2] == "./xblshim"
        return found[0] if kept else found[1] + source

    return COMMAND.sub(replaced, text)


def render_install(root: Path, rendered: dict[str, str]) -> dict[str, str]:
    """Returns the core's header, Python's module, and the pages with such commands. ``rendered`` has the texts of rendered pages."""
    source, place = install_source(root)
    mark = "endered from pyproject.toml by `python -m xblshim.abi render`."
    texts = {
        HEADER: f"// R{mark}\n"
        "// What sentences name behind `pip install`, and where that command runs.\n#pragma once\n\n"
        f'#define XBLSHIM_INSTALL_SOURCE "{source}"\n#define XBLSHIM_INSTALL_PLACE "{place}"\n',
        MODULE: f'"""The argument of ``pip install`` in sentences.\n\nR{mark.replace("`", "``")}\n"""\n\n'
        f'SOURCE = "{source}"\nPLACE = "{place}"\n"""Where the command runs, as the end of a phrase."""\n',
    }
    found = {path.relative_to(root).as_posix(): path for pattern in PAGES for path in sorted(root.glob(pattern))}
    pages = {name: path.read_text("utf-8") for name, path in found.items() if path.suffix in SUFFIXES}
    for name, text in {**pages, **rendered}.items():
        if "pip install" in text or "pip download" in text:
            texts[name] = with_source(text, source)
    return texts
