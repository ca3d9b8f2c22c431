"""In-game events that wait for the service: their file and its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from xblshim.storage.store_errors import Damaged, NotARow
from xblshim.storage.store_kind import Kind, row_sum

FILE_NAME = "events.sqlite3"
_COLUMNS = 5

_SCHEMA = """
CREATE TABLE event (
    written_at INTEGER NOT NULL,  -- nanoseconds since 1970; rises with each event of a process
    process    INTEGER NOT NULL,
    service    TEXT    NOT NULL,  -- the URL that it is for
    document   TEXT    NOT NULL,  -- JSON, as it is posted
    check_sum  INTEGER NOT NULL,  -- of the other columns: see row_sum
    PRIMARY KEY (written_at, process)
) WITHOUT ROWID
"""


class StoredEvent(NamedTuple):
    """An event that waits."""

    written_at: int
    process: int
    service: str
    document: str


def values_of(event: StoredEvent) -> tuple[Any, ...]:
    """The columns, in their order."""
    return (*event, row_sum(*event))


def event_of(values: Sequence[Any]) -> StoredEvent:
    """The event that these columns are. Raises Damaged where they can't be one."""
    if len(values) != _COLUMNS:
        raise NotARow("not a row of an events store")
    *values, stated = values
    if row_sum(*values) != stated:
        raise Damaged("an event's checksum is wrong")
    written_at, process, service, document = values
    if not (isinstance(written_at, int) and isinstance(process, int)):
        raise Damaged("an event has something else where a number belongs")
    if not (isinstance(service, str) and isinstance(document, str)):
        raise Damaged("an event has something else where a text belongs")
    return StoredEvent(written_at, process, service, document)


KIND = Kind(
    name="events store",
    a_name="an events store",
    application_id=0x78626C45,  # 'xblE'
    schema_version=1,
    schema=(_SCHEMA,),
    table="event",
    row=event_of,
    when_damaged="Nothing of it can be read. It was left as it is: move it away or delete it, and a new, empty one is made.",
    recover="",
    ended="The events store has been closed.",
)
