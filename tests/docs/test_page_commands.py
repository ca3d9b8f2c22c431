"""The commands of each page, run from top to bottom in one shell, with one service and an empty home."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from page_script import Reader, has_commands, run
from snippets import LANGUAGES, PAGES, ROOT, all_of, not_run, shell_lines, snippets

pytestmark = pytest.mark.timeout(240)  # a page has up to twenty commands
SETUP = {
    "docs/commands.md": """
        for one in 7:100 8:100 10:40; do
          curl -sf -X PUT -H 'Content-Type: application/json' -d "{\\"percentComplete\\": ${one#*:}}" \\
            "$XBLSHIM_SERVICE/xblshim/v1/users/2814639011617876/titles/$scid/achievements/${one%:*}" >/dev/null
        done
        curl -sf -X PUT -H 'Content-Type: application/json' -d '{"value": 47}' \\
          "$XBLSHIM_SERVICE/xblshim/v1/users/2814639011617876/titles/$scid/statistics/Kills" >/dev/null
    """,
    "docs/editions.md": "export PKG_CONFIG_PATH=$(xblshim paths --pkgconfig)",
}
"""The steps that a page requires."""


@pytest.mark.parametrize(
    "page", [page for page in PAGES if has_commands(page)], ids=lambda page: page.relative_to(ROOT).as_posix()
)
def test_the_commands_of_a_page_run(page: Path, reader: Reader) -> None:
    name = page.relative_to(ROOT).as_posix()
    run(page, reader.folder(re.sub(r"\W", "-", name)), reader.environment, reader.port, SETUP.get(name, ""))


def test_each_block_names_a_known_language() -> None:
    found = [f"{one.name}: {one.language or 'no language'}" for page in PAGES for one in snippets(page)]
    assert [one for one in found if one.rpartition(": ")[2] not in LANGUAGES] == []


def test_no_block_is_indented_only() -> None:
    """A block without a fence has no language, so that no test could run it."""
    found = []
    for page in PAGES:
        text = re.sub(r"^( *)```.*?^\1``` *$", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
        found += [f"{page.relative_to(ROOT)}: {one}" for one in re.findall(r"\n\n {4}(?![-*\d ])(.*)", text)]
    assert found == []


def test_each_entry_of_the_list_is_needed() -> None:
    lines = [line for one in all_of("sh", "console") for line in shell_lines(one)]
    unneeded = [
        one["starts"]
        for one in not_run()["command"]
        if not any(line.lstrip().startswith(one["starts"]) for line in lines)
    ]
    shown = [one for page in PAGES for one in snippets(page)]
    for entry in not_run()["snippet"]:
        matches = [one for one in shown if one.page == ROOT / entry["page"] and one.first.startswith(entry["first"])]
        unneeded += [entry["first"]] * (len(matches) != 1)
    used = {one.language for one in shown}
    unneeded += [one["name"] for one in not_run()["language"] if one["name"] not in used]
    assert unneeded == []
    assert all(one["reason"].endswith(".") for kind in not_run().values() for one in kind)
