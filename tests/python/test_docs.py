"""The pages of docs/: links are valid, and lists of keys, commands and results are complete and right."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest
from loaded_module import ROOT, tool

from xblshim.abi.hresults import find
from xblshim.cli import exit_codes
from xblshim.cli.main import COMMANDS, _parser, _without_program
from xblshim.config.setting_keys import VARIABLES

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
WRITTEN = [
    page for page in PAGES if page.parent == DOCS and page.name not in ("control-api.md", "commands.md")
]  # these are rendered


@pytest.mark.parametrize(
    "page",
    [*PAGES, ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "bench" / "README.md"],
    ids=lambda page: page.name,
)
def test_links_are_valid(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


def test_every_key_is_there_and_no_other() -> None:
    text = (DOCS / "configuration.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `([\w.]+)` \| `(XBLSHIM_\w+)` \|", text, re.MULTILINE))
    assert rows == VARIABLES


def test_the_files_that_are_shown_are_right(tmp_path: Path) -> None:
    from xblshim.config import load
    from xblshim.simulator.definitions import load_definitions

    settings, definitions = re.findall(r"```toml\n(.*?)```", (DOCS / "configuration.md").read_text("utf-8"), re.DOTALL)
    (tmp_path / "xblshim.toml").write_text(settings)
    (tmp_path / "achievements.toml").write_text(definitions)
    config = load(program_dir=tmp_path, environ={"HOME": str(tmp_path)}, options={})
    assert [user.gamertag for user in config.users] == ["Ann", "Bob"]
    assert config.definitions is not None
    assert list(load_definitions(config.definitions).achievements) == ["7"]


SHELL = re.compile(r"^ *```(?:sh|console|bat|powershell|yaml)\b.*?\n(.*?)^ *```", re.MULTILINE | re.DOTALL)


def shown_commands(page: Path) -> str:
    return "\n".join(SHELL.findall(page.read_text("utf-8"))).replace("\\\n", " ")


@pytest.mark.parametrize("page", [*WRITTEN, ROOT / "README.md"], ids=lambda page: page.name)
def test_command_lines_that_are_shown_are_understood(page: Path) -> None:
    for line in re.findall(r"(?:^| |\()xblshim ((?:(?!  | [#|>&] ?|\)|$).)+)", shown_commands(page), re.MULTILINE):
        arguments, _ = _without_program(shlex.split(line.rstrip("& ")))
        if arguments and not arguments[0].startswith("#"):
            _parser(arguments).parse_args(arguments)  # raises SystemExit for an error


def test_the_table_of_exit_codes_is_the_sources() -> None:
    assert exit_codes.table() in (DOCS / "run.md").read_text("utf-8")


@pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.name)
def test_no_line_is_repeated(page: Path) -> None:
    lines = [line for line in page.read_text("utf-8").splitlines() if len(line) > 60]
    assert sorted(line for line in set(lines) if lines.count(line) > 1 and "xblshim parity" not in line) == []


def test_commands_that_are_named_exist() -> None:
    for page in [*WRITTEN, ROOT / "README.md"]:
        named = " ".join(re.findall(r"`[^`\n]+`", page.read_text("utf-8"))) + shown_commands(page)
        for command in re.findall(r"(?<![\w-])xblshim ([a-z]{4,})\b(?! is\b)", named):
            assert command in COMMANDS, f"{page.name}: xblshim {command}"


def test_results_that_are_named_have_that_value() -> None:
    for page in WRITTEN:
        for value, name in re.findall(r"`?(0x8[0-9A-F]{7})`? \(?([A-Z]+_[A-Z_]+)", page.read_text("utf-8")):
            info = find(int(value, 16))
            assert info is not None, value
            assert info.name == name


def test_every_page_is_in_the_navigation_once() -> None:
    navigation = tool("site/navigation").navigation()
    listed = sorted(name for lists in navigation.values() for names in lists.values() for name in names)
    pages = {page.relative_to(ROOT).with_suffix("").as_posix() for page in PAGES} - {"docs/index"}
    assert listed == sorted(pages | {"CHANGELOG", "CONTRIBUTING", "bench/README", "tests/README"})


def test_toml_of_the_readme_parses() -> None:
    for block in re.findall(r"```toml\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL):
        tomllib.loads(block)
