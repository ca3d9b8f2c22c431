"""What the outbox's file is. Imports nothing of SQLite."""

from __future__ import annotations

from xblshim.storage.kind import Kind

FILE_NAME = "outbox.sqlite3"

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

# Version 2 notes the sandbox and the account, and has pauses of one scid.
_TO_2 = (
    "ALTER TABLE pending RENAME TO pending_1",
    "DROP INDEX turn",
    "ALTER TABLE pause RENAME TO pause_1",
    _PENDING,
    _TURN,
    _PAUSE,
    "INSERT INTO pending SELECT service, '', xuid, title_id, scid, achievement_id, percent, first_stored, last_stored, "
    "attempts, refused, problem, '' FROM pending_1",
    "INSERT INTO pause SELECT service, xuid, title_id, '', since, until, demanded, failures, errors, problem "
    "FROM pause_1",
    "DROP TABLE pending_1",
    "DROP TABLE pause_1",
)

KIND = Kind(
    name="outbox",
    a_name="an outbox",
    application_id=0x78626C6F,  # 'xblo'
    schema_version=2,
    schema=(_PENDING, _TURN, _PAUSE, _POST, _LEASE),
    when_damaged="Move it away or delete it, and a new, empty one is made.",
    ended="The outbox is closed.",
    migrations=(_TO_2,),
)
