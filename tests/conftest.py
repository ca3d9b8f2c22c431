"""The last lines of the output have each failure and its reason: whoever reads a long log reads its end."""

from __future__ import annotations

from collections.abc import Generator

import pytest

FIRST, LAST = 6, 12
"""Lines of a long reason. An assertion has its sense in the first ones, a program's output in the last ones."""


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
