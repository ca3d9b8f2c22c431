"""SQL statements of the outbox's file. Only the store's own thread imports and runs this."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from xblshim.host.process_owner import Owner
from xblshim.storage import sqlite_database as database

from .lease import Claim, StoredLease
from .outbox_file import KIND
from .outbox_rows import (
    ALL_USERS,
    Counts,
    Group,
    Outcome,
    Pause,
    Paused,
    RateLimitKey,
    Row,
    Scope,
    Selection,
    Update,
    UserCounts,
)
from .rate_limits import LONGEST
from .stored_row import row_of, values_of

_KEY = "service = ? AND sandbox = ? AND xuid = ? AND title_id = ? AND scid = ? AND achievement_id = ?"
_PAUSED = "service = ? AND xuid = ? AND title_id = ? AND scid = ?"
_COLUMNS = "service, sandbox, xuid, title_id, scid, achievement_id, percent, first_stored, last_stored, attempts, refused, problem, account"


def _sum_of(**changed: str) -> str:
    """Returns the expression of a row's checksum after a change of these columns; see outbox_file.py for the rows without one."""
    columns = ", ".join(changed.get(column, f"pending.{column}") for column in _COLUMNS.split(", "))
    return f"CASE WHEN pending.sandbox = '' THEN NULL ELSE row_sum({columns}) END"


def _changes(**changed: str) -> str:
    """Returns the assignments that change these columns and the checksum, for one statement a row."""
    assigned = [f"{column} = {value}" for column, value in changed.items()]
    return ", ".join([*assigned, f"check_sum = {_sum_of(**changed)}"])


_INSERT = f"INSERT INTO pending ({_COLUMNS}, check_sum) VALUES ({', '.join('?' * 14)}) ON CONFLICT DO UPDATE SET"
_PUT = f"""{_INSERT} {
    _changes(
        percent="max(pending.percent, excluded.percent)",
        last_stored="excluded.last_stored",
        refused="0",
        account="CASE WHEN excluded.account = '' THEN pending.account ELSE excluded.account END",
    )
}"""
# An existing row stays unless it is lower.
_MERGE = f"""{_INSERT} {
    _changes(
        percent="excluded.percent",
        last_stored="max(pending.last_stored, excluded.last_stored)",
        refused="min(pending.refused, excluded.refused)",
    )
} WHERE excluded.percent > pending.percent"""
# The groups after a given one, in the order of the index.
_NEXT_GROUP = """
SELECT xuid, title_id, scid FROM pending
WHERE {scope} AND refused = 0 AND (xuid, title_id, scid) > (?, ?, ?) ORDER BY xuid, title_id, scid LIMIT 1
"""
_NEXT_BATCH = """
SELECT achievement_id, percent FROM pending
WHERE {scope} AND refused = 0 AND xuid = ? AND title_id = ? AND scid = ? ORDER BY attempts, first_stored LIMIT ?
"""
_PAGE = """
SELECT * FROM pending WHERE (service, sandbox, xuid, title_id, scid, achievement_id) > (?, ?, ?, ?, ?, ?){more}
ORDER BY service, sandbox, xuid, title_id, scid, achievement_id LIMIT ?
"""
_COUNTS_BY_USER = """
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
_DELETE_PAUSES = """
DELETE FROM pause WHERE scid <> '' AND NOT EXISTS (SELECT 1 FROM pending
WHERE pending.service = pause.service AND (pending.xuid, pending.title_id, pending.scid) = (pause.xuid, pause.title_id, pause.scid))
"""
# Each value twice: for its column and for the checksum, in whose columns the problem comes last.
_FAILED = f"""UPDATE pending SET {
    _changes(problem="?", attempts="attempts + 1", refused="CASE WHEN percent <= ? THEN ? ELSE 0 END")
} WHERE {_KEY}"""
_ACCEPTED = f"DELETE FROM pending WHERE {_KEY} AND percent <= ?"
_POSTED = "INSERT INTO post VALUES (?, ?, ?, ?, ?)"


class Database(database.Database):
    """One open connection. Every method may raise sqlite3.Error."""

    def __init__(self, path: Path, lock_wait: float) -> None:
        super().__init__(path, KIND, lock_wait)

    def _check_before(self) -> None:
        super()._check_before()
        self.check_version()

    def merge(self, rows: Iterable[Row]) -> int:
        return max(0, self._connection.executemany(_MERGE, map(values_of, rows)).rowcount)

    # Rows

    def put(self, updates: Iterable[Update], now: int) -> None:
        """Stores updates. The higher percent of the stored and the new one is kept. Refused updates are retried."""
        self._connection.executemany(_PUT, (values_of(Row(update, now, now, 0, False, "")) for update in updates))

    def settled(self, updates: Iterable[Update]) -> int:
        """Removes rows that the service has or exceeds. Returns their number."""
        return self._connection.executemany(_ACCEPTED, [(*_key(update), update.percent) for update in updates]).rowcount

    def count(self, scope: Scope) -> Counts:
        """Counts the rows that this scope may post."""
        where, values = _within(scope)
        rows = dict(
            self._connection.execute(f"SELECT refused, count(*) FROM pending WHERE {where} GROUP BY refused", values)
        )
        return Counts(rows.get(0, 0), rows.get(1, 0))

    def counts_by_user(self) -> list[UserCounts]:
        """Counts rows by user, service, sandbox and account."""
        return [
            UserCounts(service, sandbox, int(xuid), account, *numbers)
            for service, sandbox, xuid, account, *numbers in self._connection.execute(_COUNTS_BY_USER)
        ]

    def own(self, scope: Scope) -> None:
        """Assigns this account to the rows of the scope's user in its sandbox."""
        self._connection.execute(
            f"UPDATE pending SET {_changes(account='?')} WHERE service = ? AND sandbox = ? AND xuid = ?",
            (scope.account, scope.account, scope.service, scope.sandbox, str(scope.xuid)),
        )

    def adopt(self, service: str, sandbox: str) -> None:
        """Assigns this sandbox to rows that version 1 stored for the service."""
        self._connection.execute(_ADOPT, (sandbox, service))
        self._connection.execute(
            f"UPDATE pending SET check_sum = {_sum_of()} WHERE service = ? AND sandbox = ?", (service, sandbox)
        )
        self._connection.execute("DELETE FROM pending WHERE service = ? AND sandbox = ''", (service,))

    def page(self, selection: Selection, after: Row | None, limit: int) -> list[Row]:
        """Returns the next selected rows, in order."""
        start = ("", "", "", -1, "", "") if after is None else _key(after.update)
        where, values = _where(selection)
        rows = self._connection.execute(_PAGE.format(more=" AND " + where if where else ""), (*start, *values, limit))
        return list(map(row_of, rows))

    def drop(self, selection: Selection) -> int:
        """Removes the selected rows. Returns their number."""
        where, values = _where(selection)
        return self._connection.execute(f"DELETE FROM pending{' WHERE ' + where if where else ''}", values).rowcount

    def drop_unchanged(self, rows: Iterable[Row]) -> int:
        """Removes these rows unless they changed since they were read. Returns their number."""
        seen = [(*_key(row.update), row.update.percent, row.last_stored) for row in rows]
        return self._connection.executemany(
            f"DELETE FROM pending WHERE {_KEY} AND percent = ? AND last_stored = ?", seen
        ).rowcount

    def readmit(self, selection: Selection) -> int:
        """Makes refused rows of the selection wait again. Returns their number."""
        where, values = _where(selection._replace(refused=True))
        return self._connection.execute(f"UPDATE pending SET {_changes(refused='0')} WHERE {where}", values).rowcount

    # Posting

    def next_groups(self, scope: Scope, after: Group | None, limit: int) -> list[Group]:
        """Returns the next users, titles and scids with waiting rows; none after the last."""
        groups: list[Group] = []
        while len(groups) < limit and (after := self._next_group(scope, after)) is not None:
            groups.append(after)
        return groups

    def _next_group(self, scope: Scope, after: Group | None) -> Group | None:
        # One look-up a group, because a DISTINCT would read all of their rows.
        where, values = _within(scope)
        start = ("", -1, "") if after is None else (str(after.limit_key.xuid), after.limit_key.title_id, after.scid)
        row = self._connection.execute(_NEXT_GROUP.format(scope=where), (*values, *start)).fetchone()
        return None if row is None else Group(RateLimitKey(int(row[0]), row[1]), row[2])

    def batch(self, scope: Scope, group: Group, limit: int) -> list[tuple[str, int]]:
        """Returns the ids and percents to post next: the least often tried and the oldest first."""
        where, values = _within(scope)
        limit_key = group.limit_key
        return self._connection.execute(
            _NEXT_BATCH.format(scope=where), (*values, str(limit_key.xuid), limit_key.title_id, group.scid, limit)
        ).fetchall()

    def record(self, scope: Scope, outcome: Outcome) -> None:
        """Removes rows that the service has; keeps the others for a retry or as refused. Sets and ends pauses."""
        group = outcome.group
        key = (scope.service, scope.sandbox, str(group.limit_key.xuid), group.limit_key.title_id, group.scid)
        accepted = [(*key, one.achievement_id, one.percent) for one in outcome.attempted if one.problem is None]
        failed = [
            (one.problem, one.percent, one.refused, one.percent, one.refused, one.problem, *key, one.achievement_id)
            for one in outcome.attempted
            if one.problem is not None
        ]
        if accepted:
            self._connection.executemany(_ACCEPTED, accepted)
        if failed:
            self._connection.executemany(_FAILED, failed)
        for paused, pause in outcome.pauses.items():
            self._set_pause(scope.service, paused, pause)

    def claim(
        self, scope: Scope, wanted: Sequence[tuple[Group, int]], now: int, claim: Claim
    ) -> list[list[tuple[str, int]]] | None:
        """Returns the ids and percents of a POST for each group, at most so many, and records the POST before it is made; none of those without a
        row. Returns None when the lease is lost."""
        if not self.beat(scope.service, claim):
            return None
        batches = [self.batch(scope, group, size) for group, size in wanted]
        posts = [
            (scope.service, *_limit_key_values(group.limit_key), now, claim.secret)
            for (group, _), batch in zip(wanted, batches, strict=True)
            if batch
        ]
        self._connection.executemany(_POSTED, posts)
        return batches

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

    def _set_pause(self, service: str, paused: Paused, pause: Pause | None) -> None:
        key = (service, *_paused_values(paused))
        if pause is None:
            self._connection.execute(f"DELETE FROM pause WHERE {_PAUSED}", key)
        else:
            self._connection.execute(
                "INSERT OR REPLACE INTO pause VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*key, *pause)
            )

    def end_pauses(self, service: str, only: Iterable[Paused] | None) -> None:
        """Ends pauses that the service did not demand: all of them, or only these."""
        update = "UPDATE pause SET until = since WHERE demanded = 0 AND"
        if only is None:
            self._connection.execute(f"{update} service = ?", (service,))
        else:
            self._connection.executemany(f"{update} {_PAUSED}", [(service, *_paused_values(paused)) for paused in only])

    def note_post(self, service: str, limit_key: RateLimitKey, now: int, claim: Claim) -> bool:
        """Records a POST before it is made, and renews the lease. Returns False when the lease is lost."""
        if not self.beat(service, claim):
            return False
        self._connection.execute(_POSTED, (service, *_limit_key_values(limit_key), now, claim.secret))
        return True

    def others_posts(self, service: str, now: int, claim: Claim) -> dict[RateLimitKey, list[float]]:
        """Returns for each limit_key how many seconds ago other processes posted. Forgets POSTs that no limit counts any more."""
        # After the clock jumps back, some times are in the future. They count as of now.
        self._connection.execute("UPDATE post SET at = ? WHERE at > ?", (now, now))
        self._connection.execute("DELETE FROM post WHERE at < ?", (now - int(LONGEST * 1000),))
        self._connection.execute(_DELETE_PAUSES)
        ages: dict[RateLimitKey, list[float]] = {}
        for xuid, title_id, at in self._connection.execute(
            "SELECT xuid, title_id, at FROM post WHERE service = ? AND poster <> ?", (service, claim.secret)
        ):
            ages.setdefault(_limit_key(xuid, title_id), []).append((now - at) / 1000)
        return ages

    # The lease

    def acquire_lease(self, service: str, claim: Claim, now: float) -> StoredLease | None:
        """Takes the lease. Returns None on success, else its holder. `now`: seconds of the claim's clock."""
        row = self._connection.execute(
            "SELECT secret, machine, pid, started, beat FROM lease WHERE service = ?", (service,)
        ).fetchone()
        stored = None if row is None else StoredLease(row[0], Owner(row[1], row[2], row[3]), row[4])
        if not claim.may_acquire(stored, now):
            return stored
        beat = 0 if stored is None else stored.beat + 1
        values = (service, claim.secret, *claim.owner, beat)
        self._connection.execute("INSERT OR REPLACE INTO lease VALUES (?, ?, ?, ?, ?, ?)", values)
        return None

    def beat(self, service: str, claim: Claim) -> bool:
        """Renews the lease. Returns False when it is lost."""
        cursor = self._connection.execute(
            "UPDATE lease SET beat = beat + 1 WHERE service = ? AND secret = ?", (service, claim.secret)
        )
        return cursor.rowcount == 1

    def release_lease(self, service: str, claim: Claim) -> None:
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


def _limit_key(xuid: str, title_id: int) -> RateLimitKey:
    return RateLimitKey(int(xuid), title_id) if xuid else ALL_USERS


def _limit_key_values(limit_key: RateLimitKey) -> tuple[str, int]:
    return ("", 0) if limit_key == ALL_USERS else (str(limit_key.xuid), limit_key.title_id)


def _paused(xuid: str, title_id: int, scid: str) -> Paused:
    limit_key = _limit_key(xuid, title_id)
    return Group(limit_key, scid) if scid else limit_key


def _paused_values(paused: Paused) -> tuple[str, int, str]:
    return (
        (*_limit_key_values(paused.limit_key), paused.scid)
        if isinstance(paused, Group)
        else (*_limit_key_values(paused), "")
    )


def _within(scope: Scope) -> tuple[str, tuple[str, ...]]:
    """Returns the condition for the rows that a scope may post."""
    where, values = "service = ? AND sandbox = ?", (scope.service, scope.sandbox)
    if scope.xuid is None:
        return where, values
    if not scope.account:
        return f"{where} AND xuid = ?", (*values, str(scope.xuid))
    # The account decides if both are known, because the token's user may only be a configured value.
    return f"{where} AND (account = ? OR account = '' AND xuid = ?)", (*values, scope.account, str(scope.xuid))


def _where(selection: Selection) -> tuple[str, tuple[str | int, ...]]:
    """Returns the condition without its WHERE; empty for all rows."""
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
