"""Describes the local service's store, for the file and for error texts."""

from __future__ import annotations

from xblshim.storage.store_kind import Kind

from .stored_record import record_of

_SCHEMA = """
CREATE TABLE achievement (
    xuid           TEXT    NOT NULL,  -- decimal; text, because it does not fit SQLite's signed integers
    scid           TEXT    NOT NULL,  -- lower case
    achievement_id TEXT    NOT NULL,
    title_id       INTEGER NOT NULL,
    percent        INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    unlocked_at    INTEGER,           -- milliseconds since 1970, UTC
    updated_at     INTEGER NOT NULL,
    check_sum      INTEGER NOT NULL,  -- of the other columns: see row_sum
    PRIMARY KEY (xuid, scid, achievement_id)
) WITHOUT ROWID
"""

# Version 2 adds the checksum.
_TO_2 = (
    "ALTER TABLE achievement RENAME TO achievement_1",
    _SCHEMA,
    "INSERT INTO achievement SELECT *, row_sum(xuid, scid, achievement_id, title_id, percent, unlocked_at, updated_at) FROM achievement_1",
    "DROP TABLE achievement_1",
)

KIND = Kind(
    name="achievements store",
    a_name="an achievements store",
    application_id=0x78626C53,  # 'xblS'
    schema_version=2,
    schema=(_SCHEMA,),
    table="achievement",
    row=record_of,
    when_damaged="Nothing of it can be read. It was left as it is: move it away or delete it, and a new, empty one is made.",
    recover="",
    ended="The local achievements service has ended.",
    migrations=(_TO_2,),
)
