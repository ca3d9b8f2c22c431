"""CONTRIBUTING.md and docs/internals: all paths, commands, folders, threads and locks that they name exist, and none is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
INTERNALS = ROOT / "docs" / "internals"
PAGES = [ROOT / "CONTRIBUTING.md", *sorted(INTERNALS.rglob("*.md"))]
PACKAGE = ROOT / "python" / "xblshim"
BASES = (ROOT, ROOT / "src", ROOT / "python", PACKAGE, PACKAGE / "abi" / "registry", INTERNALS)
PATH = re.compile(r"[\w./-]+\.(?:py|h|cpp|c|toml|md|txt|yml)|[\w./-]+/")
MADE = ("build/", "dist/", ".venv/", "/tmp/")


def code(text: str) -> list[str]:
    """Returns the texts in backticks."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def sources(*suffixes: str) -> dict[str, str]:
    """Returns the text of each source file of src/ and of the package, by its path."""
    files = [path for folder in (ROOT / "src", PACKAGE) for path in folder.rglob("*") if path.suffix in suffixes]
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in files if "_native" not in path.parts}


def table(page: Path, first: str) -> list[list[str]]:
    """Returns the rows of the table whose heading begins with this cell."""
    rows = page.read_text("utf-8").partition(f"| {first} |")[2].partition("\n\n")[0].splitlines()[2:]
    assert rows, f"{page.name} has no table that begins with {first}"
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def exists(name: str, page: Path, text: str) -> bool:
    """Returns whether the path exists in the repository, the package, src, or a folder that the page names."""
    folders = [found for found in code(text) if found.endswith("/") and " " not in found]
    bases = [*BASES, page.parent, *(base / folder for folder in folders for base in BASES)]
    return any((base / name).exists() for base in bases) or ("/" not in name and any(ROOT.glob(f"*/**/{name}")))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_paths_that_are_named_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    named = {name for name in code(text) if PATH.fullmatch(name) and not name.startswith(MADE) and name.upper() != name}
    named = {name for name in named if not re.search(r"[A-Z]{4}", Path(name).stem) or name == "CONTRIBUTING.md"}
    assert sorted(name for name in named if not exists(name, page, text)) == []


def test_the_page_for_contributors_names_every_make_target() -> None:
    targets = set(re.findall(r"^\.PHONY:(.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)[0].split())
    commands = [
        command for command in code((ROOT / "CONTRIBUTING.md").read_text("utf-8")) if command.startswith("make ")
    ]
    named = set(re.findall(r"\bmake ([a-z][a-z0-9-]+)", " ".join(commands)))
    parts_of_others = {"help", "machine", "venv", "native"}
    assert named <= targets
    assert targets - parts_of_others - named == set()


def test_make_help_names_every_target() -> None:
    text = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^\.PHONY:(.*)$", text, re.MULTILINE)[0].split())
    listed = set(re.findall(r'@echo "make ([a-z0-9-]+)', text))
    parts_of_others = {"help", "machine", "venv", "install", "native"}
    assert targets - parts_of_others == listed


def test_the_shown_runs_of_pytest_find_tests() -> None:
    shown = re.findall(r"pytest (\S+\.py) -k (\w+)", "\n".join(page.read_text("utf-8") for page in PAGES))
    assert shown
    for file, word in shown:
        names = re.findall(r"^(?:async )?def (test_\w+)", (ROOT / file).read_text("utf-8"), re.MULTILINE)
        assert any(word in name for name in names), f"{file} has no test for -k {word}"


def test_every_folder_is_in_the_architecture() -> None:
    page = INTERNALS / "architecture.md"
    text = page.read_text("utf-8")
    native, python = text.partition("### python/xblshim")[::2]
    for folder, section in ((ROOT / "src", native), (PACKAGE, python)):
        there = {path.name for path in folder.iterdir() if any(path.glob("*.*")) and not path.name.startswith("_")}
        listed = set(re.findall(r"^\| `(\w+)/` \|", section, re.MULTILINE))
        assert there - listed == set()
        assert listed - there <= {"include", "src", "tests", "docs"}


def test_every_thread_is_in_the_table() -> None:
    listed = {row[1].strip("`"): row[3].strip("`") for row in table(INTERNALS / "threads-and-locks.md", "thread")}
    started: dict[str, str] = {}
    for path, text in sources(".cpp", ".py").items():
        for name in re.findall(r'\bThread(?: \w+)?\(\s*"([\w-]+)"|\bthreading\.Thread\([^)]*?name="([\w -]+)"', text):
            started["".join(name)] = path
    assert len(started) > 8
    assert {name: listed.get(name) for name in started} == started
    assert listed.keys() - started.keys() == {"the title's"}


def test_every_lock_is_in_the_table() -> None:
    rows = table(INTERNALS / "threads-and-locks.md", "lock")
    listed = {path for row in rows for path in code(row[1])}
    mutex = re.compile(r"\bstd::(?:\w+_)?mutex>? \w+[;{]|PTHREAD_MUTEX_INITIALIZER|threading\.(?:R?Lock|Condition)\(")
    locked = {path for path, text in sources(".cpp", ".h", ".c", ".py").items() if mutex.search(text)}
    assert len(locked) > 40
    assert locked - listed == set()
    assert listed - locked == set()


def test_locks_are_acquired_downwards_only() -> None:
    rows = table(INTERNALS / "threads-and-locks.md", "lock")
    names = [[re.sub(r", one .*", "", name) for name in re.split(r", (?!one )", row[0])] for row in rows]
    place = {name: number for number, row in enumerate(names) for name in row}
    assert len(place) == sum(map(len, names)), "two locks have one name"
    for number, row in enumerate(rows):
        for name in row[3].split(", "):
            if not re.match(r"lea(f|ves)\b|those of |on Windows those of |the log's$", name):
                assert place[name] > number, f"{row[0]} acquires {name}, which stands above it"
