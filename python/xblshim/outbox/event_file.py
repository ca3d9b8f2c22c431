"""The file of in-game events that wait for the service, and its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from xblshim.storage.store_errors import Damaged, NotARow
from xblshim.storage.store_kind import Kind, row_sum

FILE_NAME = "events.sqlite3"
_COLUMNS = 7

_SCHEMA = """
CREATE TABLE event (
    written_at INTEGER NOT NULL,  -- nanoseconds since 1970; rises with each event of a process
    process    INTEGER NOT NULL,
    service    TEXT    NOT NULL,  -- the URL that it is for
    sandbox    TEXT    NOT NULL,
    xuid       TEXT    NOT NULL,
    document   TEXT    NOT NULL,  -- JSON, as it is posted
    check_sum  INTEGER NOT NULL,  -- of the other columns: see row_sum
    PRIMARY KEY (written_at, process)
) WITHOUT ROWID
"""
_LEASE = """
CREATE TABLE lease (
    service TEXT    NOT NULL,
    sandbox TEXT    NOT NULL,
    secret  TEXT    NOT NULL,  -- random: names this holding of the lease
    machine TEXT    NOT NULL,  -- whose process numbers these are, since which boot
    pid     INTEGER NOT NULL,
    started TEXT    NOT NULL,  -- when the process started, as the system tells it
    beat    INTEGER NOT NULL,  -- counts renewals
    PRIMARY KEY (service, sandbox)
) WITHOUT ROWID
"""


class StoredEvent(NamedTuple):
    """A stored event."""

    written_at: int
    process: int
    service: str
    sandbox: str
    xuid: int
    document: str


class Waiting(NamedTuple):
    """Selects the events that a process may post."""

    service: str
    sandbox: str
    xuids: frozenset[int] | None
    """The users whose events match; None: all."""


def values_of(event: StoredEvent) -> tuple[Any, ...]:
    """Returns the columns, in order."""
    stored = event._replace(xuid=str(event.xuid))  # type: ignore[arg-type]  # SQLite's numbers have 63 bits
    return (*stored, row_sum(*stored))


def event_of(values: Sequence[Any]) -> StoredEvent:
    """Returns the event in these columns. Raises Damaged when they don't form one."""
    if len(values) != _COLUMNS:
        raise NotARow("not a row of an events store")
    *values, stated = values
    if row_sum(*values) != stated:
        raise Damaged("an event's checksum is wrong")
    written_at, process, service, sandbox, xuid, document = values
    if not (isinstance(written_at, int) and isinstance(process, int)):
        raise Damaged("an event has something else where a number belongs")
    if not all(isinstance(text, str) for text in (service, sandbox, xuid, document)) or not xuid.isdecimal():
        raise Damaged("an event has something else where a text belongs")
    return StoredEvent(written_at, process, service, sandbox, int(xuid), document)


KIND = Kind(
    name="events store",
    a_name="an events store",
    application_id=0x78626C45,  # 'xblE'
    schema_version=1,
    schema=(_SCHEMA, _LEASE),
    table="event",
    row=event_of,
    when_damaged="Nothing of it can be read. It was left as it is: move it away or delete it, and a new, empty one is made.",
    recover="",
    ended="The events store has been closed.",
)
