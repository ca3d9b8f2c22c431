"""What the outbox's file is. Imports nothing of SQLite."""

from __future__ import annotations

from xblshim.storage.kind import Kind

FILE_NAME = "outbox.sqlite3"

_PENDING = """
CREATE TABLE pending (
    service        TEXT    NOT NULL,  -- the service's URL: what was meant for one service is never posted to another
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
    PRIMARY KEY (service, xuid, title_id, scid, achievement_id)
) WITHOUT ROWID
"""
# The order of posting: by user, title and scid, as one POST has one of each; among these the least tried and oldest first.
_TURN = """
CREATE INDEX turn ON pending (service, refused, xuid, title_id, scid, attempts, first_stored)
"""
_PAUSE = """
CREATE TABLE pause (
    service  TEXT    NOT NULL,
    xuid     TEXT    NOT NULL,  -- '' with title 0: the whole service
    title_id INTEGER NOT NULL,
    since    INTEGER NOT NULL,  -- milliseconds since 1970, UTC
    until    INTEGER NOT NULL,
    demanded INTEGER NOT NULL,  -- 1: the service said how long
    failures INTEGER NOT NULL,  -- in a row
    errors   INTEGER NOT NULL,  -- those of them that were 5xx
    problem  TEXT    NOT NULL,
    PRIMARY KEY (service, xuid, title_id)
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

KIND = Kind(
    name="outbox",
    a_name="an outbox",
    application_id=0x78626C6F,  # 'xblo'
    schema_version=1,
    schema=(_PENDING, _TURN, _PAUSE, _POST, _LEASE),
    when_damaged="Move it away or delete it, and a new, empty one is made.",
    ended="The outbox is closed.",
)
