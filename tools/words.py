"""Checks texts against the word list of docs/internals/style.md.

The whole list applies to pages, and to comments and docstrings on lines that a branch adds. Words of the scope "everywhere" apply to all comments
and docstrings.

python tools/words.py            prints file, line, word and replacement; exits with 1 when a page or the scope "everywhere" has any
"""

import argparse
import ast
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
STYLE = Path("docs/internals/style.md")
SOURCES = ("src", "python", "tests", "tools", "bench", "examples", "cmake")
RENDERED = ("rendered", "exports", "facts", "build", "_native")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"", re.DOTALL)


class Word(NamedTuple):
    """Forms of a word to avoid."""

    pattern: re.Pattern[str]
    instead: str
    everywhere: bool


class Finding(NamedTuple):
    path: Path
    line: int
    found: str
    instead: str

    def __str__(self) -> str:
        return f'{self.path}:{self.line}: "{self.found}": write {self.instead}'


class Text(NamedTuple):
    """Prose, and the line of its file on which it begins."""

    line: int
    prose: str


def words(style: str) -> list[Word]:
    """Returns the rows of the page's table `| not | but | scope |`. Raises ValueError for an unknown scope."""
    found = []
    for row in style.partition("| not | but | scope |")[2].partition("\n\n")[0].splitlines()[2:]:
        forms, instead, scope = (cell.strip() for cell in row.strip("|").split("|"))
        if scope not in ("pages", "everywhere"):
            raise ValueError(f"{row}: the scope is pages or everywhere")
        either = "|".join(r"\s+".join(map(re.escape, form.split())) for form in forms.split(", "))
        found.append(Word(re.compile(rf"\b(?:{either})\b", re.IGNORECASE), instead, scope == "everywhere"))
    return found


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def page(text: str) -> Text:
    """Returns the page's prose without code, URLs and rendered tables. Line numbers stay the same."""
    for code in (
        r"<!-- \w+: rendered.*?<!-- end of \w+ -->",
        r"^```.*?^ *```",
        r"^ {4,}\S.*?$",
        r"`[^`]+`",
        r"\]\([^)]*\)",
    ):
        text = re.sub(code, _blank, text, flags=re.DOTALL | re.MULTILINE)
    return Text(1, text)


def _without_code(prose: str) -> str:
    return re.sub(r"``?[^`\n]+``?", _blank, prose)


def comments(path: Path, text: str) -> Iterator[Text]:
    """Yields the comments and docstrings of a source file; none for an unknown language."""
    if path.suffix == ".py":
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                yield Text(token.start[0], _without_code(token.string))
        for node in ast.walk(ast.parse(text)):
            if (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and isinstance(node.value.value, str)
            ):
                yield Text(node.lineno, _without_code(node.value.value))
    elif path.suffix in (".c", ".cpp", ".h"):
        for match in COMMENT.finditer(text):
            if not match[0].startswith('"'):
                yield Text(text.count("\n", 0, match.start()) + 1, _without_code(match[0]))
    elif path.suffix in (".toml", ".cmake", ".txt"):
        for number, line in enumerate(text.splitlines(), 1):
            if line.lstrip().startswith("#"):
                yield Text(number, _without_code(line))


def findings(path: Path, text: Text, list_of_words: Iterable[Word]) -> Iterator[Finding]:
    for word in list_of_words:
        for match in word.pattern.finditer(text.prose):
            line = text.line + text.prose.count("\n", 0, match.start())
            yield Finding(path, line, match[0], word.instead)


def pages(root: Path) -> list[Path]:
    """Returns every hand-written page except the style page."""
    found = [path.relative_to(root) for path in (root / "docs").rglob("*.md")]
    found += [Path(f"{folder}README.md") for folder in ("", "tests/", "bench/")]
    found += [Path("CONTRIBUTING.md"), Path("CHANGELOG.md")]
    return sorted(path for path in found if path != STYLE and "reference" not in path.parts)


def sources(root: Path) -> list[Path]:
    found = (path.relative_to(root) for folder in SOURCES for path in (root / folder).rglob("*"))
    suffixes = {".py", ".c", ".cpp", ".h", ".toml", ".cmake", ".txt"}
    return sorted(path for path in found if path.suffix in suffixes and not set(RENDERED) & set(path.parts))


def added(root: Path) -> dict[Path, set[int]]:
    """Returns the lines of sources that this branch added since origin/main; empty outside a clone."""
    try:
        base = _git(root, "merge-base", "HEAD", "origin/main").strip()
        changes = _git(
            root, "diff", "--find-renames", "--unified=0", "--no-color", "--no-ext-diff", base, "--", *SOURCES
        )
    except (OSError, subprocess.CalledProcessError):
        return {}
    lines: dict[Path, set[int]] = {}
    path = Path()
    for row in changes.splitlines():
        if row.startswith("+++ b/"):
            path = Path(row[6:])
        elif row.startswith("@@"):
            first, _, count = row.split(" ")[2][1:].partition(",")
            lines.setdefault(path, set()).update(range(int(first), int(first) + int(count or 1)))
    return lines


def _git(root: Path, *arguments: str) -> str:
    ran = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=True)
    return ran.stdout


def check(root: Path, new: dict[Path, set[int]]) -> list[Finding]:
    """Returns all findings. The whole list applies to comments on the lines in `new`."""
    every = words((root / STYLE).read_text("utf-8"))
    found: list[Finding] = []
    for path in pages(root):
        found += findings(path, page((root / path).read_text("utf-8")), every)
    for path in sources(root):
        for comment in comments(path, (root / path).read_text("utf-8")):
            of_new = [one for one in findings(path, comment, every) if one.line in new.get(path, ())]
            found += of_new or findings(path, comment, [word for word in every if word.everywhere])
    return found


def main() -> int:
    argparse.ArgumentParser(description=__doc__).parse_args()
    for one in check(ROOT, added(ROOT)):
        print(one)
    # Findings on a branch's lines are only advice, because these lines depend on the clone.
    return 1 if check(ROOT, {}) else 0


if __name__ == "__main__":
    sys.exit(main())
