"""Format of the outbox's file. Imports nothing of SQLite.

    outbox.sqlite3                        the outbox
    outbox-N.sqlite3                      the outbox of a version with schema N, while outbox.sqlite3 is a newer version's, which imports it
    outbox.sqlite3.damaged-TIME, .foreign-TIME    quarantined (`storage/quarantine.py`)

A change of the schema: raise `schema_version`, add to `migrations`, and make `stored_row.row_of` convert the rows of the version before, by their
number of columns. Opening a file of an older version migrates it. The file of a newer version stays unchanged (`path_of_schema`).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from xblshim.storage.store_kind import Kind

from .outbox_name import names_of_versions

_PENDING = """
CREATE TABLE pending (
    service        TEXT    NOT NULL,  -- the service's URL: what was meant for one service is never posted to another
    sandbox        TEXT    NOT NULL DEFAULT '',  -- nor to another sandbox; '' where version 1 stored it, which did not note it
    xuid           TEXT    NOT NULL,  -- decimal; text, because it does not fit SQLite's signed integers
    title_id       INTEGER NOT NULL,
    scid           TEXT    NOT NULL,  -- lower case
    achievement_id TEXT    NOT NULL,
    percent        INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    first_stored   INTEGER NOT NULL,  -- milliseconds since 1970, UTC
    last_stored    INTEGER NOT NULL,
    attempts       INTEGER NOT NULL DEFAULT 0,
    refused        INTEGER NOT NULL DEFAULT 0,  -- 1: the service said no to just this one
    problem        TEXT    NOT NULL DEFAULT '',
    account        TEXT    NOT NULL DEFAULT '',  -- a digest that names the account of the user's token; '' where that is not known
    check_sum      INTEGER,  -- of the other columns (row_sum); none in sandbox '', where titles of version 1 may still store
    PRIMARY KEY (service, sandbox, xuid, title_id, scid, achievement_id)
) WITHOUT ROWID
"""
# The order of posting: by user, title and scid, as one POST has one of each; among these the least tried and oldest first.
# The account is there for the condition on it alone.
_TURN = """
CREATE INDEX turn ON pending (service, sandbox, refused, xuid, title_id, scid, attempts, first_stored, account)
"""
_PAUSE = """
CREATE TABLE pause (
    service  TEXT    NOT NULL,
    xuid     TEXT    NOT NULL,  -- '' with title 0 and no scid: the whole service
    title_id INTEGER NOT NULL,
    scid     TEXT    NOT NULL,  -- '': all of the user's and title's
    since    INTEGER NOT NULL,  -- milliseconds since 1970, UTC
    until    INTEGER NOT NULL,
    demanded INTEGER NOT NULL,  -- 1: the service said how long
    failures INTEGER NOT NULL,  -- in a row
    errors   INTEGER NOT NULL,  -- those of them that fewer updates in a POST may end
    problem  TEXT    NOT NULL,
    PRIMARY KEY (service, xuid, title_id, scid)
) WITHOUT ROWID
"""
_POST = """
CREATE TABLE post (
    service  TEXT    NOT NULL,
    xuid     TEXT    NOT NULL,
    title_id INTEGER NOT NULL,
    at       INTEGER NOT NULL,  -- milliseconds since 1970, UTC
    poster   TEXT    NOT NULL   -- the secret of the lease under which it was posted
)
"""
_LEASE = """
CREATE TABLE lease (
    service TEXT    NOT NULL PRIMARY KEY,
    secret  TEXT    NOT NULL,  -- random: names this holding of the lease
    machine TEXT    NOT NULL,  -- whose process numbers these are, since which boot
    pid     INTEGER NOT NULL,
    started TEXT    NOT NULL,  -- when the process started, as the system tells it
    beat    INTEGER NOT NULL   -- counts renewals
) WITHOUT ROWID
"""

# Version 2 adds the sandbox, the account and a checksum, and delays for one scid.
_TO_2 = (
    "ALTER TABLE pending RENAME TO pending_1",
    "DROP INDEX turn",
    "ALTER TABLE pause RENAME TO pause_1",
    _PENDING,
    _TURN,
    _PAUSE,
    "INSERT INTO pending SELECT service, '', xuid, title_id, scid, achievement_id, percent, first_stored, last_stored, "
    "attempts, refused, problem, '', NULL FROM pending_1",
    "INSERT INTO pause SELECT service, xuid, title_id, '', since, until, demanded, failures, errors, problem "
    "FROM pause_1",
    "DROP TABLE pending_1",
    "DROP TABLE pause_1",
)


def _row(values: Sequence[Any]) -> Any:
    from .stored_row import row_of  # a title's start needs only the file's name

    return row_of(values)


KIND = Kind(
    name="outbox",
    a_name="an outbox",
    application_id=0x78626C6F,  # 'xblo'
    schema_version=2,
    schema=(_PENDING, _TURN, _PAUSE, _POST, _LEASE),
    table="pending",
    row=_row,
    when_damaged="It is quarantined, and what can be read of it goes into a new one.",
    recover=" `xblshim outbox recover FILE` tries it again.",
    ended="The outbox is closed.",
    migrations=(_TO_2,),
)


def path_of_schema(path: Path, schema: int) -> Path:
    """Returns where a version with this schema stores its updates while the file at `path` belongs to a newer version."""
    return path.with_name(f"{path.stem}-{schema}{path.suffix}")


def files_of(path: Path) -> dict[int, Path]:
    """Returns the files that other versions store beside the file, by schema. Empty when the folder can't be read."""
    return {schema: path.with_name(name) for schema, name in names_of_versions(path).items()}


def signature_of_one(path: Path) -> object:
    """Returns a value that changes when the file or its write-ahead log does; None when there is no file."""
    found = []
    for part in ("", "-wal"):
        try:
            status = os.stat(f"{path}{part}")
            found.append((status.st_ino, status.st_size, status.st_mtime_ns))
        except OSError:
            if not part:
                return None
    return tuple(found)


def signature_of(path: Path) -> object:
    """Returns the same for the outbox and other versions' files beside it; None when there are none."""
    found = [
        signature_of_one(path),
        *(signature_of_one(other) for _, other in sorted(files_of(path).items())),
    ]
    return tuple(found) if any(found) else None
