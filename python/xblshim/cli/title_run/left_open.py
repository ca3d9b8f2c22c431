"""Reads the reports of unclosed objects that each process of the title writes (the setting `report`)."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xblshim.host.process_owner import is_running

FILE_NAME = "report-{pid}.json"
"""The core replaces {pid} with the process id."""

_CLOSED_LATER = {
    "cleanup": {"XUserHandle", "XTaskQueueHandle"},
    "uninitialize": {"XTaskQueueHandle"},
}
"""Handles that a title usually closes after that moment."""


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """The last report of one process."""

    pid: int
    written: str
    """The moment of the report: `start`, `cleanup`, `uninitialize` or `exit`."""
    handles: tuple[dict[str, Any], ...]
    calls: tuple[dict[str, Any], ...]
    ports: tuple[dict[str, Any], ...]

    @property
    def leaks(self) -> list[str]:
        """Returns a clause for each kind of object that should not be open, sorted: the report's order is that of the handles' values."""
        later = _CLOSED_LATER.get(self.written, set())
        handles = Counter(
            f"{handle['kind']} made by {handle['made_by']}" for handle in self.handles if handle["kind"] not in later
        )
        calls = Counter(f"pending {call['name']}, waiting for {call['waits_for']}" for call in self.calls)
        ports = Counter(f"manual {port['port']} port with callbacks that wait" for port in self.ports)
        found = [f"{count} x {what}" for what, count in sorted((handles + calls + ports).items())]
        if self.written == "start":
            found.append("an end before XblCleanupAsync and without exit(): the open objects are unknown")
        return found

    @property
    def moment(self) -> str:
        return {
            "start": "at its start",
            "cleanup": "at XblCleanupAsync",
            "uninitialize": "at XGameRuntimeUninitialize",
        }.get(self.written, "at its exit")

    def document(self) -> dict[str, Any]:
        return {
            "pid": self.pid,
            "written": self.written,
            "handles": list(self.handles),
            "calls": list(self.calls),
            "ports": list(self.ports),
            "leaks": self.leaks,
        }


def read_reports(folder: Path) -> list[LeftOpen]:
    """Reads the last report of each process, ordered by process id. Skips files that are no report."""
    found = []
    for path in folder.glob(FILE_NAME.format(pid="*")):
        try:
            document = json.loads(path.read_text("utf-8"))
            lists = [tuple(document[name]) for name in ("handles", "calls", "ports")]
            found.append(LeftOpen(int(document["pid"]), str(document["written"]), *lists))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return sorted(found, key=lambda report: report.pid)


def running_titles(folder: Path) -> list[int]:
    """Returns the ids of running processes that started as titles and haven't ended as such."""
    return [
        report.pid
        for report in read_reports(folder)
        if report.written != "exit" and report.pid > 1 and is_running(report.pid)
    ]
