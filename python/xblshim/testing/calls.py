"""Reads a service's requests, faults and progress for the tests of a title, as the control API returns them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from xblshim.simulator.records import Record


class Call(NamedTuple):
    """One request and its response."""

    method: str
    path: str
    """The path with its query."""
    headers: dict[str, str]
    """Names are in lower case. The values of Authorization and Signature are replaced."""
    body: bytes
    """The first 16 KiB."""
    status: int
    """0 if the connection was closed without a response."""
    updates: dict[str, int]
    """The percent of each achievement in an update; empty for other requests."""
    fault: str | None
    """The id of the fault that it matched."""

    @property
    def json(self) -> Any:
        """The body as JSON. Raises ValueError for other bodies."""
        return json.loads(self.body)


def call_of(entry: Mapping[str, Any]) -> Call:
    """Converts an entry of the journal with its details."""
    request = entry.get("request") or {}
    achievements = entry["parameters"].get("achievements", ()) if entry["operation"] == "update" else ()
    return Call(
        entry["method"],
        entry["path"],
        {name.lower(): value for name, value in request.get("headers", {}).items()},
        str(request.get("body", "")).encode(),
        entry["status"],
        {one["id"]: one["percentComplete"] for one in achievements},
        entry.get("fault"),
    )


@dataclass(frozen=True)
class Fault:
    """A fault of the service."""

    id: str
    _document: Callable[[], Mapping[str, Any] | None] = field(repr=False)
    _remove: Callable[[], None] = field(repr=False)

    @property
    def hits(self) -> int:
        """How many requests it matched; 0 after it is removed."""
        document = self._document()
        return 0 if document is None else int(document["matched"])

    def remove(self) -> None:
        """Removes the fault."""
        self._remove()


def record_of(row: Mapping[str, Any]) -> Record:
    """Converts a row of the API to the store's form."""
    from xblshim.simulator.records import Progress, Record

    progress = Progress(
        row["percentComplete"], _milliseconds(row["timeUnlocked"]), _milliseconds(row["timeUpdated"]) or 0
    )
    return Record(int(row["xuid"]), row["scid"], row["id"], int(row["titleId"] or 0), progress)


def _milliseconds(text: str | None) -> int | None:
    return None if text is None else round(datetime.fromisoformat(text).timestamp() * 1000)
