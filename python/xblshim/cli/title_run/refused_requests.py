"""Collects the requests of a run that the service refused, from this command's service or from the journal of the game's processes."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from xblshim.simulator.journal.entry import Entry
    from xblshim.testing.own_service import OwnService

_START = b'{"number":'
"""The beginning of each line of a journal's file."""


class Refused(NamedTuple):
    """The refused requests of a run."""

    entries: list[Mapping[str, Any]]
    """Entries of the journal, by number."""
    incomplete: int = 0
    """The number of requests whose entries were written in part only."""
    problem: str = ""
    """A sentence about the configured journal that could not be written."""


class RefusedRequests(Protocol):
    """The source of the refused requests."""

    def read(self) -> Refused:
        """Called once, after the game has ended."""
        ...


class ServedRequests:
    """The refused requests of a service in this process. The service's journal itself keeps only the newest requests."""

    def __init__(self, service: OwnService) -> None:
        self._service = service
        self._entries: list[Mapping[str, Any]] = []
        service.watch_journal(self._collect)

    def _collect(self, entry: Entry) -> None:
        if _is_refused(entry.status):
            self._entries.append(entry.document())

    def read(self) -> Refused:
        unfinished = [entry.document() for entry in self._service.journal_entries() if _is_refused(entry.status)]
        entries = {entry["number"]: entry for entry in (*unfinished, *self._entries)}
        return Refused([entries[number] for number in sorted(entries)])


class JournalOfGame:
    """The refused requests of a service in the game's processes, which append all requests to the file `path`."""

    def __init__(self, path: Path, configured: Path | None) -> None:
        """`configured`: the journal of the configuration, which gets a copy of the entries when they are read."""
        self.path = path
        self._configured = configured

    def read(self) -> Refused:
        """Numbers the entries in the file's order, because each process counts its own requests."""
        refused: list[Mapping[str, Any]] = []
        incomplete = 0
        for number, (entry, cut) in enumerate(_lines(self.path), 1):
            incomplete += cut
            if entry is not None and _is_refused(entry["status"]):
                refused.append({**entry, "number": number})
        return Refused(refused, incomplete, self._copy())

    def _copy(self) -> str:
        from xblshim.simulator.journal.journal_file import append, not_written, open_to_append

        if self._configured is None or not self.path.exists():
            return ""
        try:
            target = open_to_append(self._configured)
            try:
                with self.path.open("rb") as file:
                    for line in file:
                        append(target, line.rstrip(b"\r\n") + b"\n")
            finally:
                os.close(target)
        except OSError as error:
            return not_written(self._configured, error)
        return ""


def _is_refused(status: int) -> bool:
    """Returns whether a request had an error response or none."""
    return status == 0 or status >= 400


def _lines(path: Path) -> Iterator[tuple[dict[str, Any] | None, bool]]:
    """Yields the entry of each line, and whether an incomplete entry precedes it: another process's line follows directly where a full disk has
    cut one.
    """
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return  # the game sent no request
    with file:
        for line in file:
            if line == b"\n":
                continue  # a process began a new line after another one had done so
            entry = _entry(line)
            if entry is None:
                yield _entry(line[max(line.rfind(_START), 0) :]), True
            else:
                yield entry, False


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return entry if isinstance(entry, dict) and isinstance(entry.get("status"), int) else None
