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
from .rows import EVERYBODY, Attempted, Counts, Group, Lane, Lot, Pause, Paused, Row, Scope, Selection, Update

_KEY = "service = ? AND sandbox = ? AND xuid = ? AND title_id = ? AND scid = ? AND achievement_id = ?"
_PAUSED = "service = ? AND xuid = ? AND title_id = ? AND scid = ?"
_PUT = """
INSERT INTO pending (service, sandbox, xuid, title_id, scid, achievement_id, percent, account, first_stored, last_stored)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET percent = max(percent, excluded.percent), last_stored = excluded.last_stored, refused = 0,
    account = CASE WHEN excluded.account = '' THEN account ELSE excluded.account END
"""
_COLUMNS = (
    "service, sandbox, xuid, title_id, scid, achievement_id, percent, account, "
    "first_stored, last_stored, attempts, refused, problem"
)
# What comes after a group in the order of the index.
_NEXT_GROUP = """
SELECT xuid, title_id, scid FROM pending
WHERE {scope} AND refused = 0 AND (xuid, title_id, scid) > (?, ?, ?) ORDER BY xuid, title_id, scid LIMIT 1
"""
_NEXT_BATCH = """
SELECT achievement_id, percent FROM pending
WHERE {scope} AND refused = 0 AND xuid = ? AND title_id = ? AND scid = ? ORDER BY attempts, first_stored LIMIT ?
"""
_PAGE = f"""
SELECT {_COLUMNS} FROM pending WHERE (service, sandbox, xuid, title_id, scid, achievement_id) > (?, ?, ?, ?, ?, ?){{more}}
ORDER BY service, sandbox, xuid, title_id, scid, achievement_id LIMIT ?
"""
_LOTS = """
SELECT service, sandbox, xuid, account, sum(refused = 0), sum(refused),
    coalesce(min(CASE refused WHEN 0 THEN first_stored END), 0) FROM pending
GROUP BY service, sandbox, xuid, account ORDER BY service, sandbox, xuid, account
"""
_ADOPT = f"""
INSERT INTO pending ({_COLUMNS})
SELECT {_COLUMNS.replace("sandbox", "?")} FROM pending WHERE service = ? AND sandbox = ''
ON CONFLICT DO UPDATE SET percent = max(percent, excluded.percent), first_stored = min(first_stored, excluded.first_stored),
    refused = min(refused, excluded.refused)
"""
_EVERY_TEXT = """
SELECT xuid, service, sandbox, scid, achievement_id, problem, account FROM pending
UNION ALL SELECT xuid, service, scid, problem, '', '', '' FROM pause
UNION ALL SELECT xuid, service, poster, '', '', '', '' FROM post
UNION ALL SELECT '', service, secret, machine, started, '', '' FROM lease
"""
_FORGET_PAUSES = """
DELETE FROM pause WHERE scid <> '' AND NOT EXISTS (SELECT 1 FROM pending
WHERE pending.service = pause.service AND (pending.xuid, pending.title_id, pending.scid) = (pause.xuid, pause.title_id, pause.scid))
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
            [(*_key(u), u.percent, u.account, now, now) for u in updates],
        )

    def settled(self, update: Update) -> int:
        """The service has at least this: how many rows that made needless."""
        cursor = self._connection.execute(
            f"DELETE FROM pending WHERE {_KEY} AND percent <= ?", (*_key(update), update.percent)
        )
        return cursor.rowcount

    def count(self, scope: Scope) -> Counts:
        """Of what this scope may post."""
        where, values = _within(scope)
        rows = dict(
            self._connection.execute(f"SELECT refused, count(*) FROM pending WHERE {where} GROUP BY refused", values)
        )
        return Counts(rows.get(0, 0), rows.get(1, 0))

    def lots(self) -> list[Lot]:
        """What rows there are, without what they are about."""
        return [
            Lot(service, sandbox, int(xuid), account, *numbers)
            for service, sandbox, xuid, account, *numbers in self._connection.execute(_LOTS)
        ]

    def own(self, scope: Scope) -> None:
        """What the scope's user has in its sandbox is this account's."""
        self._connection.execute(
            "UPDATE pending SET account = ? WHERE service = ? AND sandbox = ? AND xuid = ?",
            (scope.account, scope.service, scope.sandbox, str(scope.xuid)),
        )

    def adopt(self, service: str, sandbox: str) -> None:
        """What version 1 stored for the service is for this sandbox."""
        self._connection.execute(_ADOPT, (sandbox, service))
        self._connection.execute("DELETE FROM pending WHERE service = ? AND sandbox = ''", (service,))

    def page(self, selection: Selection, after: Row | None, limit: int) -> list[Row]:
        """The next rows of what is selected, in order."""
        start = ("", "", "", -1, "", "") if after is None else _key(after.update)
        where, values = _where(selection)
        rows = self._connection.execute(_PAGE.format(more=" AND " + where if where else ""), (*start, *values, limit))
        return [_row(row) for row in rows]

    def drop(self, selection: Selection) -> int:
        """Removes what is selected; how many rows that were."""
        where, values = _where(selection)
        return self._connection.execute(f"DELETE FROM pending{' WHERE ' + where if where else ''}", values).rowcount

    def drop_seen(self, rows: Iterable[Row]) -> int:
        """Removes these as they were seen: what was stored again meanwhile stays. How many that were."""
        seen = [(*_key(row.update), row.update.percent, row.last_stored) for row in rows]
        return self._connection.executemany(
            f"DELETE FROM pending WHERE {_KEY} AND percent = ? AND last_stored = ?", seen
        ).rowcount

    def readmit(self, selection: Selection) -> int:
        """What was refused of what is selected waits again; how many rows that are."""
        where, values = _where(selection._replace(refused=True))
        return self._connection.execute(f"UPDATE pending SET refused = 0 WHERE {where}", values).rowcount

    # Posting

    def next_group(self, scope: Scope, after: Group | None) -> Group | None:
        """The next user, title and scid with rows that wait; None after the last."""
        where, values = _within(scope)
        start = ("", -1, "") if after is None else (str(after.lane.xuid), after.lane.title_id, after.scid)
        row = self._connection.execute(_NEXT_GROUP.format(scope=where), (*values, *start)).fetchone()
        return None if row is None else Group(Lane(int(row[0]), row[1]), row[2])

    def batch(self, scope: Scope, group: Group, limit: int) -> list[tuple[str, int]]:
        """Ids and percents that are to be posted next: the least tried and the oldest first."""
        where, values = _within(scope)
        lane = group.lane
        return self._connection.execute(
            _NEXT_BATCH.format(scope=where), (*values, str(lane.xuid), lane.title_id, group.scid, limit)
        ).fetchall()

    def record(self, scope: Scope, group: Group, attempted: Sequence[Attempted]) -> None:
        """What the service has is removed, as far as it is no higher; the rest is tried again or kept as refused."""
        for one in attempted:
            lane = group.lane
            key = (scope.service, scope.sandbox, str(lane.xuid), lane.title_id, group.scid, one.achievement_id)
            if one.problem is None:
                self._connection.execute(f"DELETE FROM pending WHERE {_KEY} AND percent <= ?", (*key, one.percent))
            else:
                self._connection.execute(_FAILED, (one.problem, one.percent, int(one.refused), *key))

    # Pauses, and the times of POSTs

    def pauses(self, service: str) -> dict[Paused, Pause]:
        rows = self._connection.execute(
            "SELECT xuid, title_id, scid, since, until, demanded, failures, errors, problem FROM pause WHERE service = ?",
            (service,),
        )
        return {
            _paused(xuid, title_id, scid): Pause(since, until, bool(demanded), failures, errors, problem)
            for xuid, title_id, scid, since, until, demanded, failures, errors, problem in rows
        }

    def set_pause(self, service: str, paused: Paused, pause: Pause | None) -> None:
        key = (service, *_paused_values(paused))
        if pause is None:
            self._connection.execute(f"DELETE FROM pause WHERE {_PAUSED}", key)
        else:
            self._connection.execute(
                "INSERT OR REPLACE INTO pause VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*key, *pause)
            )

    def end_pauses(self, service: str, only: Iterable[Paused] | None) -> None:
        """Those that the service did not demand are over: all, or only these."""
        update = "UPDATE pause SET until = since WHERE demanded = 0 AND"
        if only is None:
            self._connection.execute(f"{update} service = ?", (service,))
        else:
            self._connection.executemany(f"{update} {_PAUSED}", [(service, *_paused_values(paused)) for paused in only])

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
        self._connection.execute(_FORGET_PAUSES)
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


def _key(update: Update) -> tuple[str, str, str, int, str, str]:
    return (
        update.service,
        update.sandbox,
        str(update.xuid),
        update.title_id,
        update.scid,
        update.achievement_id,
    )


def _row(row: tuple[str, str, str, int, str, str, int, str, int, int, int, int, str]) -> Row:
    service, sandbox, xuid, title_id, scid, achievement_id, percent, account, *_ = row
    first, last, attempts, refused, problem = row[8:]
    update = Update(service, sandbox, int(xuid), title_id, scid, achievement_id, percent, account)
    return Row(update, first, last, attempts, bool(refused), problem)


def _lane(xuid: str, title_id: int) -> Lane:
    return Lane(int(xuid), title_id) if xuid else EVERYBODY


def _lane_values(lane: Lane) -> tuple[str, int]:
    return ("", 0) if lane == EVERYBODY else (str(lane.xuid), lane.title_id)


def _paused(xuid: str, title_id: int, scid: str) -> Paused:
    lane = _lane(xuid, title_id)
    return Group(lane, scid) if scid else lane


def _paused_values(paused: Paused) -> tuple[str, int, str]:
    return (*_lane_values(paused.lane), paused.scid) if isinstance(paused, Group) else (*_lane_values(paused), "")


def _within(scope: Scope) -> tuple[str, tuple[str, ...]]:
    """The condition for the rows that a scope may post."""
    where, values = "service = ? AND sandbox = ?", (scope.service, scope.sandbox)
    if scope.xuid is None:
        return where, values
    if not scope.account:
        return f"{where} AND xuid = ?", (*values, str(scope.xuid))
    # The account decides where both are known: which user a token is for may be no more than what the configuration says.
    return f"{where} AND (account = ? OR account = '' AND xuid = ?)", (*values, scope.account, str(scope.xuid))


def _where(selection: Selection) -> tuple[str, tuple[str | int, ...]]:
    """The condition without its WHERE; empty for everything."""
    conditions: dict[str, str | int | None] = {
        "service": selection.service,
        "sandbox": selection.sandbox,
        "xuid": None if selection.xuid is None else str(selection.xuid),
        "title_id": selection.title_id,
        "scid": None if selection.scid is None else selection.scid.lower(),
        "achievement_id": selection.achievement_id,
        "refused": None if selection.refused is None else int(selection.refused),
    }
    meant = {column: value for column, value in conditions.items() if value is not None}
    return " AND ".join(f"{column} = ?" for column in meant), tuple(meant.values())
