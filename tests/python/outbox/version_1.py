"""An outbox as made by version 1 of its schema."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

SCHEMA = """
CREATE TABLE pending (
    service TEXT NOT NULL, xuid TEXT NOT NULL, title_id INTEGER NOT NULL, scid TEXT NOT NULL, achievement_id TEXT NOT NULL,
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    first_stored INTEGER NOT NULL, last_stored INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0, problem TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (service, xuid, title_id, scid, achievement_id)
) WITHOUT ROWID;
CREATE INDEX turn ON pending (service, refused, xuid, title_id, scid, attempts, first_stored);
CREATE TABLE pause (
    service TEXT NOT NULL, xuid TEXT NOT NULL, title_id INTEGER NOT NULL,
    since INTEGER NOT NULL, until INTEGER NOT NULL, demanded INTEGER NOT NULL, failures INTEGER NOT NULL,
    errors INTEGER NOT NULL, problem TEXT NOT NULL,
    PRIMARY KEY (service, xuid, title_id)
) WITHOUT ROWID;
CREATE TABLE post (
    service TEXT NOT NULL, xuid TEXT NOT NULL, title_id INTEGER NOT NULL, at INTEGER NOT NULL, poster TEXT NOT NULL
);
CREATE TABLE lease (
    service TEXT NOT NULL PRIMARY KEY, secret TEXT NOT NULL, machine TEXT NOT NULL, pid INTEGER NOT NULL,
    started TEXT NOT NULL, beat INTEGER NOT NULL
) WITHOUT ROWID;
PRAGMA application_id = 0x78626C6F;
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
"""
# Its statement for an update.
PUT = """
INSERT INTO pending (service, xuid, title_id, scid, achievement_id, percent, first_stored, last_stored)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET percent = max(percent, excluded.percent), last_stored = excluded.last_stored, refused = 0
"""

Stored = tuple[str, str, int, str, str, int, int, int]


def make(path: Path, rows: Sequence[Stored]) -> None:
    """Makes the file with rows of service, xuid, title id, scid, id, percent and the two times."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(SCHEMA)
        with connection:
            connection.executemany(PUT, rows)
