"""The word list of docs/internals/style.md: no page and no comment contains one of its words, and the check finds those that do."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
STYLE = """
| a | b |
|---|---|
| x | y |

| not | but | scope |
|---|---|---|
| whom | name the object | everywhere |
| tell, sees to it | report | pages |

More text.
"""


@pytest.fixture(scope="module")
def words(load_tool: Callable[[str], ModuleType]) -> ModuleType:
    return load_tool("words")


def test_no_text_has_a_word_of_the_list(words: ModuleType) -> None:
    assert "\n".join(map(str, words.check(ROOT, {}))) == ""


def test_the_list_has_words(words: ModuleType) -> None:
    found = words.words((ROOT / words.STYLE).read_text("utf-8"))
    assert len(found) > 10
    assert {word.everywhere for word in found} == {True, False}


@pytest.fixture
def tree(tmp_path: Path, words: ModuleType) -> Path:
    """A source tree without findings."""
    for path in [
        words.STYLE,
        *map(Path, ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "tests/README.md", "bench/README.md")),
    ]:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("")
    (tmp_path / words.STYLE).write_text(STYLE)
    return tmp_path


def found(words: ModuleType, tree: Path, new: dict[Path, set[int]] | None = None) -> list[str]:
    return [f"{one.path.as_posix()}:{one.line} {one.found}" for one in words.check(tree, new or {})]


def test_pages_are_checked_for_every_word(words: ModuleType, tree: Path) -> None:
    (tree / "docs" / "internals" / "page.md").write_text("Nothing.\nWhom it may tell, and\nsees\nto it.\n")
    (tree / "CHANGELOG.md").write_text("- tell")
    assert found(words, tree) == [
        "CHANGELOG.md:1 tell",
        "docs/internals/page.md:2 Whom",
        "docs/internals/page.md:2 tell",
        "docs/internals/page.md:3 sees\nto it",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "`whom`",
        "```\nwhom\n```",
        "    whom --do tell",
        "[page](whom.md#tell)",
        "<!-- settings: rendered -->\nwhom\n<!-- end of settings -->",
        "foretell, whomever",
    ],
)
def test_code_addresses_and_rendered_tables_of_a_page_are_exempt(words: ModuleType, tree: Path, text: str) -> None:
    (tree / "README.md").write_text(f"{text}\n\ntell\n")
    assert found(words, tree) == [f"README.md:{text.count(chr(10)) + 3} tell"]


def test_comments_and_docstrings_of_sources(words: ModuleType, tree: Path) -> None:
    (tree / "src" / "exports").mkdir(parents=True)
    (tree / "src" / "core.cpp").write_text(
        '// tell\nint whom; // "whom"\n/* a\n whom */ const char* text = "// whom";\n'
    )
    (tree / "src" / "exports" / "rendered.cpp").write_text("// whom\n")
    (tree / "python").mkdir()
    (tree / "python" / "module.py").write_text('"""Whom.\n\n`whom`"""\nwhom = "whom"  # tell\n# whom\n')
    (tree / "python" / "data.toml").write_text('# whom\nkey = "whom"\n')
    assert found(words, tree) == [
        "python/data.toml:1 whom",
        "python/module.py:5 whom",
        "python/module.py:1 Whom",
        "src/core.cpp:2 whom",
        "src/core.cpp:4 whom",
    ]


def test_lines_of_a_branch_are_checked_for_every_word(words: ModuleType, tree: Path) -> None:
    (tree / "src").mkdir()
    (tree / "src" / "core.cpp").write_text("// tell\n// tell\n")
    assert found(words, tree, {Path("src/core.cpp"): {2}}) == ["src/core.cpp:2 tell"]


def test_an_invalid_scope_is_an_error(words: ModuleType) -> None:
    with pytest.raises(ValueError, match="the scope is pages or everywhere"):
        words.words(STYLE.replace("| pages |", "| page |"))


def test_the_lines_of_a_branch(words: ModuleType, tree: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=A", "-c", "user.email=a@b.test")
        subprocess.run(["git", "-C", str(tree), *identity, *arguments], check=True, capture_output=True)

    assert words.added(tree) == {}  # no clone
    (tree / "src").mkdir()
    (tree / "src" / "old.cpp").write_text("// tell\n" * 20)
    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "base")
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    git("mv", "src/old.cpp", "src/moved.cpp")
    (tree / "src" / "moved.cpp").write_text("// tell\n" * 20 + "// two\n// more\n")
    git("commit", "-qam", "moved")
    (tree / "src" / "moved.cpp").write_text("// tell\n" * 20 + "// two\n// more\n\n// three\n")
    assert words.added(tree) == {Path("src/moved.cpp"): {21, 22, 23, 24}}
