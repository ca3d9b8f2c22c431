"""A pytest plug-in for the run on Windows: reads the list of tests that can't run there, and reports entries that could.

XBLSHIM_CANNOT_RUN is the path of the list, XBLSHIM_ONLY_UNDER_WINE says whether its entries of the kind "wine" count.
"""

from __future__ import annotations

import os
import tomllib
from fnmatch import fnmatchcase
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

FILE = os.environ["XBLSHIM_CANNOT_RUN"]
KINDS = ("windows", "wine")


class Entry:
    """One entry: a pattern of test ids, or a file that can't be imported there."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.tests: str = values["tests"]
        self.why: str = values["why"]
        self.kind: str = values.get("only", "windows")
        self.needs: str = values.get("needs", "")
        """The module whose absence prevents the import."""
        self.run: bool = values.get("run", True)
        """False for tests that don't end, or that end the process."""
        self.met = False
        if self.kind not in KINDS or set(values) - {"tests", "why", "only", "needs", "run"}:
            raise pytest.UsageError(f"{FILE}: an entry is not understood: {values}")

    @property
    def counts(self) -> bool:
        return self.kind == "windows" or os.environ.get("XBLSHIM_ONLY_UNDER_WINE") == "1"


ENTRIES = [Entry(values) for values in tomllib.loads(Path(FILE).read_text("utf-8"))["cannot"]]


def _name(path: Path, config: pytest.Config) -> str:
    return path.relative_to(config.rootpath).as_posix()


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    if not collection_path.is_file() or config.rootpath not in collection_path.parents:
        return None
    name = _name(collection_path, config)
    for entry in ENTRIES:
        if entry.needs and entry.counts and fnmatchcase(name, entry.tests):
            entry.met = True
            return True
    return None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for entry in ENTRIES:
            if entry.counts and not entry.needs and fnmatchcase(item.nodeid, _literal(entry.tests)):
                entry.met = True
                item.add_marker(pytest.mark.xfail(reason=entry.why, strict=True, run=entry.run))


def _literal(pattern: str) -> str:
    """Escapes the brackets of a test's parameters."""
    return pattern.replace("[", "[[]")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Reports outdated entries: a module that exists, or, in a run of all tests, a pattern without a test."""
    everything = os.environ.get("XBLSHIM_ALL_TESTS") == "1"
    for entry in ENTRIES:
        if entry.counts and entry.needs and entry.met and _is_there(entry.needs):
            _report(session, f"{entry.tests} could be collected: there is a module {entry.needs}.")
        if entry.counts and everything and not entry.met:
            _report(session, f"no test has the name {entry.tests}.")


def _report(session: pytest.Session, text: str) -> None:
    print(f"\n{Path(FILE).name}: {text}")
    session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _is_there(module: str) -> bool:
    try:
        import_module(module)
    except ImportError:
        return False
    return True
