"""Selects, sorts and pages lists of achievements. Pure functions.

A page's continuation token has the page's end and the achievements that were unlocked when the first page was made. A list that is read while
achievements are updated therefore has each achievement exactly once: an achievement unlocked meanwhile keeps its place among the locked ones and
shows its new progress there. The token is valid for the same query only, also after a restart of the service.
"""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import Any, NamedTuple

from .catalog import Entry
from .definitions import ACHIEVEMENT_TYPES
from .records import MAX_TITLE_ID
from .service_errors import RequestError
from .wire_format import bad, shown

DEFAULT_ITEMS = 32
"""The size of a page if the query has none."""
MAX_ITEMS = 1000
_MOST = 2**32 - 1
_ORDERS = ("unordered", "title", "unlocktime")
_CHECK_BYTES = 8


class Query(NamedTuple):
    """The parameters of a list request."""

    xuid: int
    title_id: int | None
    """None: all titles."""
    types: frozenset[str]
    unlocked_only: bool
    order: str
    """unordered (the definitions' order), title (by title id), or unlocktime (the latest first, locked ones last)."""
    max_items: int
    skip_items: int
    token: str

    @property
    def identity(self) -> list[Any]:
        """The values that are equal for all pages of a list."""
        return [str(self.xuid), self.title_id, sorted(self.types), self.unlocked_only, self.order]


class Page(NamedTuple):
    entries: list[Entry]
    token: str | None
    total: int
    """The number of achievements of all pages."""


class _Start(NamedTuple):
    """The achievements that were unlocked when the first page was built, and the position of the next page."""

    latest: int
    """The latest unlock, in milliseconds since 1970."""
    at_latest: list[str]
    """Digests of the achievements unlocked at exactly that time: several updates may fall into one step of the clock."""
    after: list[Any]


def parse_query(xuid: int, parameters: Mapping[str, str]) -> Query:
    """Parses a URL's query. Raises RequestError (400) for invalid values. Ignores unknown parameters."""

    def number(name: str, most: int, default: int) -> int:
        text = parameters.get(name, "")
        if not text:
            return default
        if not (text.isascii() and text.isdigit() and len(text) <= 10 and int(text) <= most):
            bad(f"{name} must be a whole number from 0 to {most}, not {shown(text)}.")
        return int(text)

    def choice(name: str, choices: Sequence[str], default: str) -> str:
        text = parameters.get(name, "") or default
        known = next((known for known in choices if known.lower() == text.lower()), None)
        if known is None:
            bad(f"{name} must be {' or '.join(choices)}, not {shown(text)}.")
        return known

    def types() -> frozenset[str]:
        text = parameters.get("types", "")
        if text.isascii() and text.isdigit():  # a client's number for a type that doesn't exist
            return frozenset()
        chosen = choice("types", (*ACHIEVEMENT_TYPES, "All"), "All")
        return frozenset(ACHIEVEMENT_TYPES if chosen == "All" else [chosen])

    return Query(
        xuid,
        number("titleId", MAX_TITLE_ID, 0) if "titleId" in parameters else None,
        types(),
        choice("unlockedOnly", ("true", "false"), "false") == "true",
        choice("orderBy", _ORDERS, _ORDERS[0]),
        min(number("maxItems", _MOST, 0) or DEFAULT_ITEMS, MAX_ITEMS),
        number("skipItems", _MOST, 0),
        parameters.get("continuationToken", ""),
    )


def page_of(query: Query, entries: Sequence[Entry]) -> Page:
    """Returns the requested page of a title's achievements. Raises RequestError (400) for another query's token."""
    start = _read_token(query) if query.token else _first(entries)
    places = {
        entry.key: _place(query, entry, start)
        for entry in entries
        if entry.definition.type in query.types and (not query.unlocked_only or _counts_as_unlocked(entry, start))
    }
    chosen = sorted((entry for entry in entries if entry.key in places), key=lambda entry: places[entry.key])
    if start.after:
        left = [entry for entry in chosen if places[entry.key] > start.after]
    else:
        left = chosen[query.skip_items :]
    here = left[: query.max_items]
    more = len(left) > len(here)
    token = _write_token(query, start._replace(after=places[here[-1].key])) if more else None
    return Page(here, token, len(chosen))


def _first(entries: Sequence[Entry]) -> _Start:
    latest = max((entry.unlocked_at or 0 for entry in entries), default=0)
    return _Start(latest, [_digest(entry) for entry in entries if latest and entry.unlocked_at == latest], [])


def _counts_as_unlocked(entry: Entry, start: _Start) -> bool:
    moment = entry.unlocked_at
    if moment is None or moment > start.latest:
        return False
    return moment < start.latest or _digest(entry) in start.at_latest


_LEADING_NUMBER = re.compile(r"\d{1,18}", re.ASCII)


def _place(query: Query, entry: Entry, start: _Start) -> list[Any]:
    """Returns the sort key of an entry. It is constant while a list is read, and unique."""
    first: list[int] = []
    if query.order == "title":
        first = [entry.title_id]
    elif query.order == "unlocktime":
        first = [-(entry.unlocked_at or 0) if _counts_as_unlocked(entry, start) else 1]
    # Most ids are numbers: 2 comes before 10.
    number = _LEADING_NUMBER.match(entry.definition.id)
    position = MAX_TITLE_ID if entry.position is None else entry.position
    return [*first, position, entry.scid, int(number[0]) if number else -1, entry.definition.id]


def _digest(entry: Entry) -> str:
    return blake2b("\0".join(entry.key).encode(), digest_size=4).hexdigest()


# Tokens: the start as JSON, preceded by a checksum of the start and the query.


def _write_token(query: Query, start: _Start) -> str:
    content = json.dumps(start, separators=(",", ":")).encode()
    return urlsafe_b64encode(_checksum(query, content) + content).decode().rstrip("=")


def _read_token(query: Query) -> _Start:
    try:
        token = urlsafe_b64decode(query.token.encode("ascii") + b"=" * (-len(query.token) % 4))
        content = token[_CHECK_BYTES:]
        if token[:_CHECK_BYTES] == _checksum(query, content):
            start = _Start(*json.loads(content))
            if query.token == _write_token(query, start):
                return start
    except (ValueError, TypeError):
        pass
    raise RequestError(400, "continuationToken is not one that this service gave for this query.")


def _checksum(query: Query, content: bytes) -> bytes:
    identity = json.dumps(query.identity).encode()
    return blake2b(identity + b"\0" + content, digest_size=_CHECK_BYTES).digest()
