"""The outbox's file: the statements. Only the store's own thread imports and runs this."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path

from xblshim.storage import database
from xblshim.storage.errors import Fault, StoreError

from .kind import KIND
from .lease import Claim, Held
from .limits import LONGEST
from .owner import Owner
from .rows import EVERYBODY, Attempted, Counts, Group, Lane, Pause, Row, Selection, Update

_KEY = "service = ? AND xuid = ? AND title_id = ? AND scid = ? AND achievement_id = ?"
_LANE = "service = ? AND xuid = ? AND title_id = ?"
_PUT = """
INSERT INTO pending (service, xuid, title_id, scid, achievement_id, percent, first_stored, last_stored)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET percent = max(percent, excluded.percent), last_stored = excluded.last_stored, refused = 0
"""
_COLUMNS = (
    "service, xuid, title_id, scid, achievement_id, percent, first_stored, last_stored, attempts, refused, problem"
)
# What comes after a group in the order of the index.
_NEXT_GROUP = """
SELECT xuid, title_id, scid FROM pending
WHERE service = ? AND refused = 0 AND (xuid, title_id, scid) > (?, ?, ?) ORDER BY xuid, title_id, scid LIMIT 1
"""
_NEXT_BATCH = """
SELECT achievement_id, percent FROM pending
WHERE service = ? AND refused = 0 AND xuid = ? AND title_id = ? AND scid = ? ORDER BY attempts, first_stored LIMIT ?
"""
_PAGE = f"""
SELECT {_COLUMNS} FROM pending WHERE (service, xuid, title_id, scid, achievement_id) > (?, ?, ?, ?, ?){{more}}
ORDER BY service, xuid, title_id, scid, achievement_id LIMIT ?
"""
_EVERY_TEXT = """
SELECT xuid, service, scid, achievement_id, problem FROM pending
UNION ALL SELECT xuid, service, problem, '', '' FROM pause
UNION ALL SELECT xuid, service, poster, '', '' FROM post
UNION ALL SELECT '', service, secret, machine, started FROM lease
"""
_FAILED = f"""
UPDATE pending SET attempts = attempts + 1, problem = ?, refused = CASE WHEN percent <= ? THEN ? ELSE 0 END WHERE {_KEY}
"""


class Database(database.Database):
    """One open connection. Every method may raise sqlite3.Error."""

    def __init__(self, path: Path, lock_wait: float) -> None:
        """Raises StoreError (DAMAGED) also where the file opens but something in it can't be read."""
        super().__init__(path, KIND, lock_wait)
        try:
            # On macOS a commit would otherwise have reached the disk's own memory only. Elsewhere this changes nothing.
            for flush in ("fullfsync", "checkpoint_fullfsync"):
                self._connection.execute(f"PRAGMA {flush} = ON")
            found = self._damage()
            if found:
                raise StoreError(f"The outbox {path} is damaged ({found}). {KIND.when_damaged}", Fault.DAMAGED)
        except BaseException:
            self.close()
            raise

    def _damage(self) -> str:
        """What is wrong with the file; empty where nothing is. All is read: an update that is accepted into a file from which nobody can post
        is lost. It takes half a second for 100,000 rows."""
        found: str = self._connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            return found
        try:
            # SQLite's own check doesn't look at what a text says.
            for xuid, *_ in self._connection.execute(_EVERY_TEXT):
                int(xuid or 0)
        except sqlite3.OperationalError as error:
            if hasattr(error, "sqlite_errorcode"):
                raise
            return str(error)  # Python's own word: the text is not UTF-8
        except ValueError as error:
            return f"a user's number is none: {error}"
        return ""

    # Rows

    def put(self, updates: Iterable[Update], now: int) -> None:
        """Keeps the higher percent of what is stored and what comes. What was refused is to be tried again."""
        self._connection.executemany(
            _PUT,
            [(u.service, str(u.xuid), u.title_id, u.scid, u.achievement_id, u.percent, now, now) for u in updates],
        )

    def settled(self, update: Update) -> int:
        """The service has at least this: how many rows that made needless."""
        cursor = self._connection.execute(f"DELETE FROM pending WHERE {_KEY} AND percent <= ?", _values(update))
        return cursor.rowcount

    def count(self, service: str) -> Counts:
        rows = dict(
            self._connection.execute(
                "SELECT refused, count(*) FROM pending WHERE service = ? GROUP BY refused", (service,)
            )
        )
        return Counts(rows.get(0, 0), rows.get(1, 0))

    def services(self) -> list[str]:
        """Those that rows are for."""
        return [name for (name,) in self._connection.execute("SELECT DISTINCT service FROM pending ORDER BY service")]

    def page(self, selection: Selection, after: Row | None, limit: int) -> list[Row]:
        """The next rows of what is selected, in order."""
        start = ("", "", -1, "", "") if after is None else _values(after.update)[:5]
        where, values = _where(selection)
        rows = self._connection.execute(_PAGE.format(more=" AND " + where if where else ""), (*start, *values, limit))
        return [_row(row) for row in rows]

    def drop(self, selection: Selection) -> int:
        """Removes what is selected; how many rows that were."""
        where, values = _where(selection)
        return self._connection.execute(f"DELETE FROM pending{' WHERE ' + where if where else ''}", values).rowcount

    def readmit(self, selection: Selection) -> int:
        """What was refused of what is selected waits again; how many rows that are."""
        where, values = _where(selection._replace(refused=True))
        return self._connection.execute(f"UPDATE pending SET refused = 0 WHERE {where}", values).rowcount

    # Posting

    def next_group(self, service: str, after: Group | None) -> Group | None:
        """The next user, title and scid with rows that wait; None after the last."""
        start = ("", -1, "") if after is None else (str(after.lane.xuid), after.lane.title_id, after.scid)
        row = self._connection.execute(_NEXT_GROUP, (service, *start)).fetchone()
        return None if row is None else Group(Lane(int(row[0]), row[1]), row[2])

    def batch(self, service: str, group: Group, limit: int) -> list[tuple[str, int]]:
        """Ids and percents that are to be posted next: the least tried and the oldest first."""
        lane = group.lane
        return self._connection.execute(
            _NEXT_BATCH, (service, str(lane.xuid), lane.title_id, group.scid, limit)
        ).fetchall()

    def record(self, service: str, group: Group, attempted: Sequence[Attempted]) -> None:
        """What the service has is removed, as far as it is no higher; the rest is tried again or kept as refused."""
        for one in attempted:
            key = (service, str(group.lane.xuid), group.lane.title_id, group.scid, one.achievement_id)
            if one.problem is None:
                self._connection.execute(f"DELETE FROM pending WHERE {_KEY} AND percent <= ?", (*key, one.percent))
            else:
                self._connection.execute(_FAILED, (one.problem, one.percent, int(one.refused), *key))

    # Pauses, and the times of POSTs

    def pauses(self, service: str) -> dict[Lane, Pause]:
        rows = self._connection.execute(
            "SELECT xuid, title_id, since, until, demanded, failures, errors, problem FROM pause WHERE service = ?",
            (service,),
        )
        return {
            _lane(xuid, title_id): Pause(since, until, bool(demanded), failures, errors, problem)
            for xuid, title_id, since, until, demanded, failures, errors, problem in rows
        }

    def set_pause(self, service: str, lane: Lane, pause: Pause | None) -> None:
        key = (service, *_lane_values(lane))
        if pause is None:
            self._connection.execute(f"DELETE FROM pause WHERE {_LANE}", key)
        else:
            self._connection.execute("INSERT OR REPLACE INTO pause VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (*key, *pause))

    def end_pauses(self, service: str, only: Lane | None) -> None:
        """Those that the service did not demand are over: all, or only this one."""
        where, key = ("", ()) if only is None else (" AND xuid = ? AND title_id = ?", _lane_values(only))
        self._connection.execute(
            f"UPDATE pause SET until = since WHERE service = ? AND demanded = 0{where}", (service, *key)
        )

    def note_post(self, service: str, lane: Lane, now: int, claim: Claim) -> bool:
        """Notes a POST that is about to be made, and raises the lease's beat; False when the lease is lost."""
        if not self.beat(service, claim):
            return False
        self._connection.execute(
            "INSERT INTO post VALUES (?, ?, ?, ?, ?)", (service, *_lane_values(lane), now, claim.secret)
        )
        return True

    def others_posts(self, service: str, now: int, claim: Claim) -> dict[Lane, list[float]]:
        """How many seconds ago other processes posted, for each lane. What no limit counts any more is forgotten."""
        # After a jump back of the clock some times lie ahead; they count as of now, and age from now on.
        self._connection.execute("UPDATE post SET at = ? WHERE at > ?", (now, now))
        self._connection.execute("DELETE FROM post WHERE at < ?", (now - int(LONGEST * 1000),))
        ages: dict[Lane, list[float]] = {}
        for xuid, title_id, at in self._connection.execute(
            "SELECT xuid, title_id, at FROM post WHERE service = ? AND poster <> ?", (service, claim.secret)
        ):
            ages.setdefault(_lane(xuid, title_id), []).append((now - at) / 1000)
        return ages

    # The lease

    def take_lease(self, service: str, claim: Claim, now: float) -> Held | None:
        """None when it is ours now; else who holds it. `now`: seconds of the claim's clock."""
        row = self._connection.execute(
            "SELECT secret, machine, pid, started, beat FROM lease WHERE service = ?", (service,)
        ).fetchone()
        held = None if row is None else Held(row[0], Owner(row[1], row[2], row[3]), row[4])
        if not claim.may_take(held, now):
            return held
        beat = 0 if held is None else held.beat + 1
        values = (service, claim.secret, *claim.owner, beat)
        self._connection.execute("INSERT OR REPLACE INTO lease VALUES (?, ?, ?, ?, ?, ?)", values)
        return None

    def beat(self, service: str, claim: Claim) -> bool:
        """False when the lease is lost."""
        cursor = self._connection.execute(
            "UPDATE lease SET beat = beat + 1 WHERE service = ? AND secret = ?", (service, claim.secret)
        )
        return cursor.rowcount == 1

    def give_lease_back(self, service: str, claim: Claim) -> None:
        self._connection.execute("DELETE FROM lease WHERE service = ? AND secret = ?", (service, claim.secret))


def _values(update: Update) -> tuple[str, str, int, str, str, int]:
    return update.service, str(update.xuid), update.title_id, update.scid, update.achievement_id, update.percent


def _row(row: tuple[str, str, int, str, str, int, int, int, int, int, str]) -> Row:
    service, xuid, title_id, scid, achievement_id, percent, first, last, attempts, refused, problem = row
    update = Update(service, int(xuid), title_id, scid, achievement_id, percent)
    return Row(update, first, last, attempts, bool(refused), problem)


def _lane(xuid: str, title_id: int) -> Lane:
    return Lane(int(xuid), title_id) if xuid else EVERYBODY


def _lane_values(lane: Lane) -> tuple[str, int]:
    return ("", 0) if lane == EVERYBODY else (str(lane.xuid), lane.title_id)


def _where(selection: Selection) -> tuple[str, tuple[str | int, ...]]:
    """The condition without its WHERE; empty for everything."""
    conditions: dict[str, str | int | None] = {
        "service": selection.service,
        "xuid": None if selection.xuid is None else str(selection.xuid),
        "title_id": selection.title_id,
        "scid": None if selection.scid is None else selection.scid.lower(),
        "achievement_id": selection.achievement_id,
        "refused": None if selection.refused is None else int(selection.refused),
    }
    meant = {column: value for column, value in conditions.items() if value is not None}
    return " AND ".join(f"{column} = ?" for column in meant), tuple(meant.values())
