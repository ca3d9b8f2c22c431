"""The fenced blocks of the pages, and the list of those that aren't run (not_run.toml)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DOCS = ROOT / "docs"
STYLE = DOCS / "internals" / "style.md"
"""Its blocks are examples of comments."""
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "bench" / "README.md",
    ROOT / "tests" / "README.md",
    *sorted(page for page in DOCS.rglob("*.md") if page != STYLE),
]
LANGUAGES = {
    "bat": "commands of cmd",
    "c": "compiled",
    "cmake": "configured",
    "console": "lines that begin with $ are commands, the others their output",
    "cpp": "compiled",
    "csharp": "compiled",
    "json": "held against a schema",
    "powershell": "commands of PowerShell",
    "python": "run",
    "sh": "run",
    "text": "output, files and diagrams",
    "toml": "held against a schema",
    "xml": "parsed",
    "yaml": "parsed; workflows against the action",
}


@dataclass(frozen=True)
class Snippet:
    page: Path
    line: int
    """The line of its opening fence, from 1."""
    language: str
    title: str
    """The file's name from `title="…"`; empty without one."""
    text: str

    @property
    def name(self) -> str:
        return f"{self.page.relative_to(ROOT)}:{self.line}"

    @property
    def first(self) -> str:
        return self.text.strip().partition("\n")[0]


FENCE = re.compile(r"^( *)(```+)([^`\n]*)\n(.*?)^\1\2 *$", re.MULTILINE | re.DOTALL)


def snippets(page: Path) -> Iterator[Snippet]:
    text = page.read_text("utf-8")
    for found in FENCE.finditer(text):
        language, _, rest = found[3].strip().partition(" ")
        title = re.search(r'title="([^"]*)"', rest)
        body = re.sub(f"^{found[1]}", "", found[4], flags=re.MULTILINE)
        yield Snippet(page, text.count("\n", 0, found.start()) + 1, language, title[1] if title else "", body)


@cache
def all_of(*languages: str) -> list[Snippet]:
    return [one for page in PAGES for one in snippets(page) if one.language in languages]


@cache
def not_run() -> dict[str, list[dict[str, str]]]:
    return tomllib.loads((HERE / "not_run.toml").read_text("utf-8"))


def is_listed(snippet: Snippet) -> bool:
    """Returns whether the list has this block, by its page and its first line."""
    page = str(snippet.page.relative_to(ROOT))
    return any(one["page"] == page and snippet.first.startswith(one["first"]) for one in not_run()["snippet"])


def listed_command(line: str) -> bool:
    """Returns whether the list has the program of this shell line."""
    return any(line.lstrip().startswith(one["starts"]) for one in not_run()["command"])


def shell_lines(snippet: Snippet) -> list[str]:
    """Returns the commands of a block, with continued lines joined."""
    return [line for line in typed_lines(snippet) if line.strip() and not line.lstrip().startswith("#")]


def typed_lines(snippet: Snippet) -> list[str]:
    """Returns all lines that a reader types, with continued lines joined: of a console those with a prompt."""
    lines = snippet.text.replace("\\\n", "").splitlines()
    return [line[2:] for line in lines if line.startswith("$ ")] if snippet.language == "console" else lines
