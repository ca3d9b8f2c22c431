"""For all tests: each leaves the process as it was. The last lines of the output have each failure and its reason. A run against an older installed
package ends at once.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from loaded_module import ROOT, tool
from process_state import changes, process_state

USE_NONE = {"consumers", "test_native.py"}
"""Tests that don't import the package of this environment: `make sanitize`, `make arm64` and `make wheel` run nothing else."""

FIRST, LAST = 6, 12
"""Lines of a long reason. An assertion has its sense in the first ones, a program's output in the last ones."""


def pytest_configure(config: pytest.Config) -> None:
    """Ends a run whose tests would import an installed package that is older than the sources."""
    if hasattr(config, "workerinput"):  # pytest-xdist's first process has looked
        return
    if {Path(arg.partition("::")[0]).name for arg in config.args} <= USE_NONE:
        return
    sources = tool("installed_sources")
    if sources.tests_run_installed() and sources.are_older(ROOT):
        raise pytest.UsageError(sources.OLDER)


@pytest.fixture(autouse=True)
def process_left_as_it_was() -> Iterator[None]:
    """Set up first and torn down last: fails a test that leaves something to the tests after it."""
    before = process_state()
    yield
    changed = changes(before, process_state())
    assert not changed, "the test changed the process for the tests after it:\n" + "\n".join(changed)


def _reason(report: pytest.TestReport) -> list[str]:
    crash = getattr(report.longrepr, "reprcrash", None)
    lines = (crash.message if crash is not None else report.longreprtext).splitlines()
    return lines if len(lines) <= FIRST + LAST else [*lines[:FIRST], "...", *lines[-LAST:]]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> Generator[None, None, None]:
    yield
    stats = terminalreporter.stats
    for report in [*stats.get("error", []), *stats.get("failed", [])]:
        terminalreporter.write_line(f"\n{report.nodeid} failed:")
        for line in _reason(report):
            terminalreporter.write_line(f"    {line}")
