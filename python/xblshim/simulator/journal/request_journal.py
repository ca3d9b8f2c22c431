"""The newest journal entries of a running service, limited in number and bytes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .entry import Entry

MOST_ENTRIES = 10_000
MOST_BYTES = 16 << 20
MOST_LISTED = 1000
"""The most entries of one API response. The export has all."""

Watcher = Callable[["Entry"], None]


class Filter(NamedTuple):
    """Selects entries; None matches any."""

    xuid: int | None = None
    title_id: int | None = None
    scid: str | None = None
    path: str | None = None
    """A part of the path with its query."""
    method: str | None = None
    operation: str | None = None
    achievement: str | None = None
    status: tuple[int, int] | None = None
    """The lowest and the highest status."""
    fault: str | None = None
    """A fault's id, or `any`."""
    rate_limit: str | None = None
    """`burst`, `sustained` or `any`."""
    since: int | None = None
    """Milliseconds since 1970."""
    after: int | None = None
    """Entries with a higher number."""

    def takes(self, entry: Entry) -> bool:
        return (
            (self.after is None or entry.number > self.after)
            and (self.xuid is None or entry.facts.xuid == self.xuid)
            and (self.title_id is None or entry.facts.title_id == self.title_id)
            and (self.scid is None or entry.facts.scid == self.scid)
            and (self.method is None or entry.facts.method == self.method)
            and (self.operation is None or entry.facts.operation == self.operation)
            and (self.achievement is None or self.achievement in entry.facts.achievements)
            and (self.status is None or self.status[0] <= entry.status <= self.status[1])
            and (self.since is None or entry.time >= self.since)
            and (self.path is None or self.path in entry.path)
            and (self.fault is None or entry.fault == self.fault or (self.fault == "any" and entry.fault is not None))
            and (
                self.rate_limit is None
                or (entry.rate_limit is not None and self.rate_limit in ("any", entry.rate_limit["type"]))
            )
        )


class Journal:
    """The journal of one service, on its loop."""

    def __init__(self, most_entries: int = MOST_ENTRIES, most_bytes: int = MOST_BYTES) -> None:
        self._entries: deque[Entry] = deque()
        self._most_entries = most_entries
        self._most_bytes = most_bytes
        self._bytes = 0
        self._last = 0
        self.dropped = 0
        """The number of entries that were removed for newer ones."""
        self.watchers: list[Watcher] = []
        """Functions to call with each complete entry. They must not raise."""

    @property
    def last(self) -> int:
        """The number of the newest entry; 0 before the first."""
        return self._last

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, entry: Entry) -> None:
        """Assigns the next number. Called when the response begins, so that a client that has the response finds its request here."""
        self._last += 1
        entry.number = self._last
        self._entries.append(entry)
        self._bytes += entry.size
        self._make_room()

    def complete(self, entry: Entry, size_before: int) -> None:
        """Called when the response has ended. `size_before` is the entry's size when it was added."""
        if self._entries and entry.number >= self._entries[0].number:
            self._bytes += entry.size - size_before
            self._make_room()
        for watcher in self.watchers:
            watcher(entry)

    def _make_room(self) -> None:
        while len(self._entries) > self._most_entries or (self._bytes > self._most_bytes and len(self._entries) > 1):
            self._bytes -= self._entries.popleft().size
            self.dropped += 1

    def clear(self) -> int:
        """Removes all entries. Returns their number. Numbering continues."""
        count = len(self._entries)
        self._entries.clear()
        self._bytes = 0
        return count

    def entry(self, number: int) -> Entry | None:
        if not self._entries or number < self._entries[0].number:
            return None
        return next((entry for entry in self._entries if entry.number == number), None)

    def select(self, chosen: Filter, limit: int | None = None) -> list[Entry]:
        """Returns entries in order. With `after` the first `limit` of them, otherwise the last."""
        if limit is None or chosen.after is not None:
            found = []
            for entry in self._entries:
                if chosen.takes(entry):
                    found.append(entry)
                    if len(found) == limit:
                        break
            return found
        return list(reversed(list(_first(limit, (entry for entry in reversed(self._entries) if chosen.takes(entry))))))

    def document(self, chosen: Filter, limit: int, *, details: bool = False) -> dict[str, Any]:
        """Returns the API's response."""
        entries = self.select(chosen, limit)
        return {
            "entries": [entry.document(details=details) for entry in entries],
            "last": self._last,
            "stored": len(self._entries),
            "dropped": self.dropped,
        }


def _first(count: int, entries: Iterator[Entry]) -> Iterator[Entry]:
    for _, entry in zip(range(count), entries, strict=False):
        yield entry


def parse_filter(parameters: Mapping[str, str]) -> tuple[Filter, int, bool]:
    """Parses a URL's query into the filter, the limit and whether details are requested. Raises ValueError, with a sentence, for invalid values."""
    known = {*_FILTERS, "limit", "details"}
    for name in parameters:
        if name not in known:
            raise ValueError(f"{name} is unknown here; the parameters are {', '.join(sorted(known))}.")
    values = {}
    for name, (member, rule) in _FILTERS.items():
        if name in parameters:
            try:
                values[member] = rule(parameters[name])
            except ValueError as error:
                raise ValueError(f"{name} {error}, not {parameters[name][:60]!r}.") from None
    limit = 100
    if "limit" in parameters:
        text = parameters["limit"]
        if not (text.isascii() and text.isdigit() and len(text) <= 4 and 1 <= int(text) <= MOST_LISTED):
            raise ValueError(f"limit must be a whole number from 1 to {MOST_LISTED}, not {text[:60]!r}.")
        limit = int(text)
    details = parameters.get("details", "false")
    if details not in ("true", "false"):
        raise ValueError(f"details must be true or false, not {details[:60]!r}.")
    return Filter(**values), limit, details == "true"


def _digits(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 20):
        raise ValueError("must be a number in digits")
    return int(text)


def _status(text: str) -> tuple[int, int]:
    if len(text) == 3 and text[0] in "123456789" and text[1:].lower() == "xx":
        return int(text[0]) * 100, int(text[0]) * 100 + 99
    number = _digits(text)
    if number > 999:
        raise ValueError("must be a status such as 503, 5xx for a hundred of them, or 0 for a closed connection")
    return number, number


def _moment(text: str) -> int:
    try:
        moment = datetime.fromisoformat(text.replace(" ", "+"))  # a query's plus sign means a space
        return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
    except (ValueError, OverflowError):
        raise ValueError("must be a time such as 2026-11-29T12:00:00Z") from None


def _text(text: str) -> str:
    if not text:
        raise ValueError("must not be empty")
    return text


_FILTERS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "xuid": ("xuid", _digits),
    "titleId": ("title_id", _digits),
    "scid": ("scid", str.lower),
    "path": ("path", _text),
    "method": ("method", str.upper),
    "operation": ("operation", _text),
    "achievement": ("achievement", _text),
    "status": ("status", _status),
    "fault": ("fault", _text),
    "rateLimit": ("rate_limit", _text),
    "since": ("since", _moment),
    "after": ("after", _digits),
}
