"""The list of tests that can't run on Windows: every entry has a reason and matches something."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIST = ROOT / "tests" / "windows" / "cannot_run.toml"


def test_every_entry_names_a_file_and_a_reason() -> None:
    entries = tomllib.loads(LIST.read_text("utf-8"))["cannot"]
    assert entries
    for entry in entries:
        file, _, name = entry["tests"].partition("::")
        found = list(ROOT.glob(file))
        assert found, f"{file} is not there"
        function = name.partition("[")[0]
        assert not function or f"def {function}(" in found[0].read_text("utf-8"), f"{file} has no {function}"
        assert len(entry["why"]) > 20
    names = [entry["tests"] for entry in entries]
    assert len(set(names)) == len(names)
